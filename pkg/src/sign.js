// Signing alone: a module of a sixth of the size is inside, and the first call starts it.
import { setSource } from './crossing.js';
import { fromText } from './inlined.js';
import packed from './sign.wasm';

setSource(() => fromText(packed));

export * from './signing.js';
