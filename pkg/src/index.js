// The default entry: the module is inside, and the first call starts it.
import { setSource } from './crossing.js';
import { bytesOfBase64 } from './inlined.js';
import base64 from './autoscale.wasm';

setSource(() => bytesOfBase64(base64));

export * from './api.js';
export { createClient } from './client/client.js';
