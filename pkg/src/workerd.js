// Workers may not compile at run time; there, importing a .wasm file gives a module that was compiled beforehand.
import { core } from './crossing.js';
import { fromText } from './inlined.js';
import { carry } from './packs.js';
import { explainMismatchFrom, readReceivedFrom, verifyFrom } from './received.js';
import { scalingFrom } from './scaling.js';
import packs from 'packs';
import coreModule from './core.wasm';
import diagnosisModule from './diagnosis.wasm';
import scalingModule from './scaling.wasm';

carry(packs.map(({ name, packed }) => ({ service: name, bytes: () => fromText(packed) })));
core.comesFrom(() => coreModule);
const compiled = () => diagnosisModule;
export const verify = /* @__PURE__ */ verifyFrom(compiled);
export const readReceived = /* @__PURE__ */ readReceivedFrom(compiled);
export const explainMismatch = /* @__PURE__ */ explainMismatchFrom(compiled);
export const scaling = /* @__PURE__ */ scalingFrom(() => scalingModule);

export * from './api.js';
export { createClient } from './client/client.js';
export { init } from './init.js';
