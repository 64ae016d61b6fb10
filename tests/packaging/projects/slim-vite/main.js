import * as kit from 'autoscale-kit/slim';
import ess from 'autoscale-kit/packs/alibaba-ess';
import core from 'autoscale-kit/core.wasm?url';
import scaling from 'autoscale-kit/scaling.wasm?url';
import { check } from '../check.js';

kit.use(ess);
Promise.all([kit.init(core), kit.init(scaling)]).then(() => {
  document.body.textContent = JSON.stringify(check(kit));
});
