// Signing alone: a small module of its own is inside, and the first call starts it.
import { core } from './crossing.js';
import { fromText } from './inlined.js';
import packed from './sign.wasm';

core.comesFrom(() => fromText(packed));

export * from './signing.js';
export const init = core.startLater;
