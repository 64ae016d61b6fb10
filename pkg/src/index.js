// The default entry: the module is inside, and the first call starts it.
import { setSource } from './crossing.js';
import { fromText } from './inlined.js';
import packed from './autoscale.wasm';

setSource(() => fromText(packed));

export * from './api.js';
export { createClient } from './client/client.js';
