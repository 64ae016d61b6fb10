import * as kit from 'autoscale-kit/slim';
import { check } from '../check.js';

kit.init(new URL('autoscale-kit/autoscale.wasm', import.meta.url)).then(() => {
  document.body.textContent = JSON.stringify(check(kit));
});
