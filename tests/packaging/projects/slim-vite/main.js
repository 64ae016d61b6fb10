import * as kit from 'autoscale-kit/slim';
import core from 'autoscale-kit/core.wasm?url';
import scaling from 'autoscale-kit/scaling.wasm?url';
import { check } from '../check.js';

Promise.all([kit.init(core), kit.init(scaling)]).then(() => {
  document.body.textContent = JSON.stringify(check(kit));
});
