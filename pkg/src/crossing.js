// Starts the WebAssembly module, and carries texts into it.
import * as glue from '../gen/autoscale.js';
import { AutoscaleError } from './errors.js';
import { isWellFormed } from './json.js';

const encoder = new TextEncoder();
let source; // () => BufferSource | WebAssembly.Module, set by the entry
let instance; // what the module exports, once it runs
let pending; // of init()

/** Set by each entry: where the module comes from when the first call starts it. */
export function setSource(getSource) {
  source = getSource;
}

function start(given) {
  if (instance !== undefined) return;
  const input = given ?? source?.();
  if (input === undefined) {
    throw new AutoscaleError('not_started', 'autoscale-kit/slim: `await init(wasm)` or `initSync(wasm)` before the first call');
  }
  try {
    run(input instanceof WebAssembly.Module ? input : new WebAssembly.Module(input));
  } catch (cause) {
    throw notStarted(cause);
  }
}

/** The glue keeps whatever module it was given first, even one that failed: so it never sees a foreign one. */
function run(module) {
  const isOurs = WebAssembly.Module.exports(module).some(({ name }) => name === 'ioReserve');
  if (!isOurs) throw new AutoscaleError('not_started', 'this WebAssembly module is another one than autoscale-kit/autoscale.wasm');
  instance = glue.initSync({ module });
}

function notStarted(cause) {
  if (cause instanceof AutoscaleError) return cause;
  return new AutoscaleError('not_started', `the WebAssembly module did not start: ${cause.message}`, { cause });
}

/** Starts from bytes or a compiled module, now. */
export function initSync(input) {
  start(input);
}

/**
 * Starts from bytes, a compiled module, a URL or a Response, without blocking; with no argument, from the entry's own.
 * It never calls the glue's own asynchronous start: a call made meanwhile would start a second instance, and objects
 * made by the first would then read foreign memory.
 */
export function init(input) {
  if (instance !== undefined) return Promise.resolve();
  pending ??= startLater(input ?? source?.());
  return pending;
}

async function startLater(input) {
  try {
    const module = await compile(input);
    // A call made meanwhile may have started it.
    if (instance === undefined) run(module);
  } catch (cause) {
    pending = undefined;
    throw notStarted(cause);
  }
}

async function compile(input) {
  input = await input;
  if (input === undefined) {
    throw new AutoscaleError('not_started', 'init: expected bytes, a URL, a Response or a WebAssembly.Module');
  }
  const isRequest = typeof Request === 'function' && input instanceof Request;
  if (typeof input === 'string' || input instanceof URL || isRequest) input = await fetch(input);
  if (typeof Response === 'function' && input instanceof Response) {
    if (!input.ok) throw new AutoscaleError('not_started', `init: ${input.status} for ${input.url}`);
    input = await input.arrayBuffer();
  }
  return input instanceof WebAssembly.Module ? input : WebAssembly.compile(input);
}

// The shared buffer. When the memory of the module grows, every view of it is detached (`byteLength` 0), and writing
// to a detached view is lost without an error: so the view is looked at before each use.
let capacity = 4096;
let buffer = new Uint8Array(0);

function view(least) {
  if (least > capacity) capacity = least;
  else if (buffer.byteLength !== 0) return buffer;
  const address = glue.ioReserve(capacity) >>> 0;
  buffer = new Uint8Array(instance.memory.buffer, address, capacity);
  return buffer;
}

/** Writes the parts (texts or bytes) one behind the other; gives their lengths in bytes. */
function put(parts) {
  // A UTF-16 unit becomes three bytes at most.
  let most = 0;
  for (const part of parts) most += typeof part === 'string' ? part.length * 3 : part.byteLength;
  if (most > capacity) parts = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const room = view(most > capacity ? parts.reduce((sum, part) => sum + part.byteLength, 0) : 0);
  let at = 0;
  return parts.map((part) => {
    let length = part.byteLength;
    if (typeof part === 'string') length = encoder.encodeInto(part, room.subarray(at)).written;
    else room.set(part, at);
    at += length;
    return length;
  });
}

/** Calls an export of the module with these texts; the errors it throws become AutoscaleErrors. */
export function call(name, ...parts) {
  start();
  return translated(() => glue[name](...put(parts)));
}

/** Makes an object of an exported class with these texts and parts. */
export function construct(name, texts, parts) {
  start();
  const { text, count, encoded } = oneText(parts);
  return translated(() => new glue[name](...put([...texts, text]), count, encoded));
}

/** Calls an export that takes parts behind these texts, and gives the text that it leaves in the buffer. */
export function callPacked(name, texts, parts) {
  start();
  return answered(parts, (text, count, encoded) => glue[name](...put([...texts, text]), count, encoded));
}

/** The same of a signer's own method; a body is bytes or text, or `undefined`. */
export function signWith(signer, parts, body) {
  return answered(parts, (text, count, encoded) => {
    if (body === undefined) return signer.sign(put([text])[0], undefined, count, encoded);
    const [length, bytes] = put([text, body]);
    return signer.sign(length, bytes, count, encoded);
  });
}

const decoder = new TextDecoder();

function answered(parts, run) {
  const text = parts.join('\0');
  wellFormed(text);
  const length = translated(() => run(text, parts.length, false) || run(encodedText(parts), parts.length, true));
  const room = view(length).subarray(0, length);
  const answer = decoder.decode(room);
  // It holds the token of temporary keys.
  room.fill(0);
  return answer;
}

/** The parts with a NUL between them; those that hold one are encoded. */
function oneText(parts) {
  const encoded = parts.some((part) => part.includes('\0'));
  const text = encoded ? encodedText(parts) : parts.join('\0');
  wellFormed(text);
  return { text, count: parts.length, encoded };
}

const encodedText = (parts) => parts.map((part) => part.replace(/[%\0]/g, (sign) => (sign === '%' ? '%25' : '%00'))).join('\0');

/** Half a surrogate pair cannot be sent, so it must not be signed as something else. */
function wellFormed(text) {
  if (!isWellFormed(text)) throw new AutoscaleError('invalid_request', 'the request, or an option, holds text with half a surrogate pair');
}

/** Calls an export with these texts, and with values that cross as they are behind their lengths. */
export function callWith(name, parts, ...values) {
  start();
  return translated(() => glue[name](...lengthsOf(parts), ...values));
}

function lengthsOf(parts) {
  const lengths = put(parts.filter((part) => part !== undefined));
  return parts.map((part) => (part === undefined ? undefined : lengths.shift()));
}

function translated(run) {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Error || thrown === null) throw thrown;
    if (typeof thrown === 'string') {
      const end = thrown.indexOf('\0');
      throw new AutoscaleError(thrown.slice(0, end), thrown.slice(end + 1));
    }
    throw new AutoscaleError(thrown.code, thrown.message, thrown);
  }
}
