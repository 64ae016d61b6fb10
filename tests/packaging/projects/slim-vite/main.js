import * as kit from 'autoscale-kit/slim';
import wasm from 'autoscale-kit/autoscale.wasm?url';
import { check } from '../check.js';

kit.init(wasm).then(() => {
  document.body.textContent = JSON.stringify(check(kit));
});
