// Signing alone, for Workers; see workerd.js.
import { setSource } from './crossing.js';
import module from './sign.wasm';

setSource(() => module);

export * from './signing.js';
