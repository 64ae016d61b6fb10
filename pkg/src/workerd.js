// Workers may not compile at run time; there, importing a .wasm file gives a module that was compiled beforehand.
import { setSource } from './crossing.js';
import module from './autoscale.wasm';

setSource(() => module);

export * from './api.js';
export { createClient } from './client/client.js';
