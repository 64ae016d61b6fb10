// Workers may not compile at run time; there, importing a .wasm file gives a module that was compiled beforehand.
import { core } from './crossing.js';
import { scalingFrom } from './scaling.js';
import coreModule from './core.wasm';
import scalingModule from './scaling.wasm';

core.comesFrom(() => coreModule);
export const scaling = /* @__PURE__ */ scalingFrom(() => scalingModule);

export * from './api.js';
export { createClient } from './client/client.js';
export { init } from './init.js';
