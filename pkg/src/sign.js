// Signing alone: a module of a sixth of the size is inside, and the first call starts it.
import { setSource } from './crossing.js';
import { bytesOfBase64 } from './inlined.js';
import base64 from './sign.wasm';

setSource(() => bytesOfBase64(base64));

export * from './signing.js';
