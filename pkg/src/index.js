// The default entry: its modules are inside, and the first call that needs one starts it.
import { core } from './crossing.js';
import { fromText } from './inlined.js';
import { carry } from './packs.js';
import { explainMismatchFrom, readReceivedFrom, verifyFrom } from './received.js';
import { scalingFrom } from './scaling.js';
import packs from 'packs';
import packedCore from './core.wasm';
import packedDiagnosis from './diagnosis.wasm';
import packedScaling from './scaling.wasm';

carry(packs.map(({ name, packed }) => ({ service: name, bytes: () => fromText(packed) })));
core.comesFrom(() => fromText(packedCore));
const packed = () => fromText(packedDiagnosis);
export const verify = /* @__PURE__ */ verifyFrom(packed);
export const readReceived = /* @__PURE__ */ readReceivedFrom(packed);
export const explainMismatch = /* @__PURE__ */ explainMismatchFrom(packed);
export const scaling = /* @__PURE__ */ scalingFrom(() => fromText(packedScaling));

export * from './api.js';
export { createClient } from './client/client.js';
export { init } from './init.js';
