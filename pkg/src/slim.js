// The caller brings the modules: `await init(bytes | URL | Response | WebAssembly.Module)` or `initSync(bytes | Module)`, with
// core.wasm, diagnosis.wasm, scaling.wasm, or autoscale.wasm, which is the first with the others and every service inside.
import { core } from './crossing.js';
import { AutoscaleError } from './errors.js';
import { compiled, compiledLater, notStarted } from './instance.js';
import { carry } from './packs.js';
import { diagnosis, explainMismatchFrom, readReceivedFrom, verifyFrom } from './received.js';
import { questions, scalingFrom } from './scaling.js';

export const verify = /* @__PURE__ */ verifyFrom();
export const readReceived = /* @__PURE__ */ readReceivedFrom();
export const explainMismatch = /* @__PURE__ */ explainMismatchFrom();
export const scaling = /* @__PURE__ */ scalingFrom();
export * from './api.js';
export { createClient } from './client/client.js';

const MODULES = [core, diagnosis, questions];
/** Those that stand inside autoscale.wasm, by the names of their sections. */
const INSIDE = { 'diagnosis.wasm': diagnosis, 'scaling.wasm': questions };
/** Callers may bring the same before every call: it is not compiled again. */
const started = new WeakSet();

/** Starts what these bytes or this module hold, now. What stands inside autoscale.wasm waits for its first call. */
export function initSync(input) {
  if (areAllReady() || started.has(input)) return;
  try {
    take(compiled(input));
    started.add(input);
  } catch (cause) {
    throw notStarted(cause);
  }
}

/** What was brought before is not fetched and compiled again. */
const starts = { byText: new Map(), byObject: new WeakMap() };

export function init(input) {
  if (areAllReady()) return Promise.resolve();
  const key = input instanceof URL ? input.href : input;
  const known = typeof key === 'object' && key !== null ? starts.byObject : starts.byText;
  let start = known.get(key);
  if (start === undefined) {
    start = startLater(input).catch((cause) => {
      known.delete(key);
      throw notStarted(cause);
    });
    known.set(key, start);
  }
  return start;
}

async function startLater(input) {
  take(await compiledLater(await broughtBy(await input)));
  await Promise.all(Object.values(INSIDE).map(({ startLater }) => startLater()));
}

/** Starts the one whose module this is. */
function take(module) {
  (MODULES.find(({ holds }) => holds(module)) ?? core).run(module);
  for (const [section, other] of Object.entries(INSIDE)) {
    const [inside] = WebAssembly.Module.customSections(module, section);
    if (inside !== undefined) other.comesFrom(() => inside);
  }
  const [services] = WebAssembly.Module.customSections(module, 'packs');
  if (services !== undefined) carry(new TextDecoder().decode(services).split(',').map((service) => packInside(module, service)));
}

function packInside(module, service) {
  return { service, bytes: () => new Uint8Array(WebAssembly.Module.customSections(module, `packs/${service}`)[0]) };
}

/** Bytes, or a module. */
async function broughtBy(input) {
  if (input === undefined) {
    throw new AutoscaleError('not_started', 'init: expected bytes, a URL, a Response or a WebAssembly.Module');
  }
  const isRequest = typeof Request === 'function' && input instanceof Request;
  if (typeof input === 'string' || input instanceof URL || isRequest) input = await fetch(input);
  if (typeof Response === 'function' && input instanceof Response) {
    if (!input.ok) throw new AutoscaleError('not_started', `init: ${input.status} for ${input.url}`);
    // Compiled while it loads, if it is served as what it is.
    const isStream = WebAssembly.compileStreaming !== undefined && input.headers.get('content-type') === 'application/wasm';
    return isStream ? WebAssembly.compileStreaming(input) : input.arrayBuffer();
  }
  return input;
}

const areAllReady = () => MODULES.every(({ isReady }) => isReady());
