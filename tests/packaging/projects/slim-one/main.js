// The least that checks the calls of one service.
import ess from 'autoscale-kit/packs/alibaba-ess';
import { init, sign, use, validate } from 'autoscale-kit/slim';

use(ess);
init(new URL('./core.wasm', document.baseURI)).then(() => {
  document.body.textContent = JSON.stringify([validate, sign].map((call) => call.name));
});
