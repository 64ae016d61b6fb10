// Signing alone, for Workers; see workerd.js.
import { core } from './crossing.js';
import module from './sign.wasm';

core.comesFrom(() => module);

export * from './signing.js';
export const init = core.startLater;
