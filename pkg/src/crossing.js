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

// The shared buffer. It moves when it grows, and when the memory of the module grows, every view of it is detached
// (`byteLength` 0), and writing to a detached view is lost without an error: so its place is asked for before each use.
let capacity = 4096;
let buffer = new Uint8Array(0);
/** More than any service takes, in bytes. Where the memory of the module ends, it could not say what is wrong. */
const MOST = 2 ** 25;

function view(least) {
  if (least > capacity) capacity = least;
  const address = glue.ioReserve(capacity) >>> 0;
  if (buffer.byteOffset !== address || buffer.byteLength !== capacity) buffer = new Uint8Array(instance.memory.buffer, address, capacity);
  return buffer;
}

/** The size of what a caller sends, unless it is too much. */
function fitting(size) {
  if (size <= MOST) return size;
  // What was written may hold a secret.
  buffer.fill(0);
  throw new AutoscaleError('invalid_request', `the call holds ${size} bytes of text; expected at most ${MOST}`);
}

/** Writes the parts (texts or bytes) one behind the other; gives their lengths in bytes. */
function put(parts) {
  // A UTF-16 unit becomes three bytes at most.
  let most = 0;
  for (const part of parts) most += typeof part === 'string' ? part.length * 3 : part.byteLength;
  const isLarge = most > Math.min(capacity, MOST);
  if (isLarge) parts = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const room = view(isLarge ? fitting(parts.reduce((sum, part) => sum + part.byteLength, 0)) : 0);
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

/** Makes an object of an exported class with these parts. */
export function construct(name, parts) {
  start();
  return translated(() => new glue[name](...pack(parts)));
}

/** Calls an export with these parts; gives what it answers with. */
export function callWithParts(name, parts) {
  start();
  return translated(() => {
    const [heads, texts] = pack(parts);
    return glue[name](heads, texts);
  });
}

/** The same where the answer is a text in the buffer; `undefined` where there is none. */
export function callPacked(name, parts) {
  const length = callWithParts(name, parts);
  return length === 0 ? undefined : answer(length);
}

/** Calls `sign` of a signer with these parts; a body is bytes or text, or `undefined`. */
export function signWith(signer, parts, body) {
  return answer(
    translated(() => {
      const [heads, texts] = pack(parts);
      return signer.sign(heads, texts, body === undefined ? undefined : append(heads + texts, body));
    }),
  );
}

const decoder = new TextDecoder();

/** The text that stands in the buffer. */
function answer(length) {
  const room = view(length).subarray(0, length);
  const text = decoder.decode(room);
  // It holds the token of temporary keys.
  room.fill(0);
  return text;
}

// Parts are texts, numbers (how many parts follow) and `undefined`. Each has a head: the length of the text, or the number,
// in one byte below 126, or 127 and five bytes of seven bits each; 126 where it is absent. The texts stand behind all heads.
// The core reads them in `src/wasm/parts.rs`.
const ABSENT = 126;
const LONG = 127;
const HEAD = 6;

/** Writes parts into the buffer; gives the length of the heads and that of the texts, in bytes. */
function pack(parts) {
  const least = fitting(parts.length * HEAD);
  const room = least > view(0).length ? view(least) : buffer;
  let heads = 0;
  let text = '';
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (typeof part === 'string') {
      heads = head(room, heads, part.length);
      text += part;
    } else {
      heads = head(room, heads, part);
    }
  }
  // Joining the texts and encoding them at once takes half the time of encoding each.
  const { read, written } = encoder.encodeInto(text, withRoom(heads, text.length).subarray(heads));
  return read === text.length && written === read ? [heads, written] : packEach(parts);
}

/** The same where a text is not ASCII, so that its length in bytes is another. */
function packEach(parts) {
  const encoded = parts.map((part) => (typeof part === 'string' ? encodedText(part) : part));
  const size = encoded.reduce((sum, part) => sum + HEAD + (part?.length ?? 0), 0);
  const room = withRoom(0, size);
  let heads = 0;
  for (const part of encoded) heads = head(room, heads, typeof part === 'object' ? part.length : part);
  let end = heads;
  for (const part of encoded) {
    if (typeof part !== 'object') continue;
    room.set(part, end);
    end += part.length;
    // It may be a secret.
    part.fill(0);
  }
  return [heads, end - heads];
}

function encodedText(text) {
  if (isWellFormed(text)) return encoder.encode(text);
  // What was written may hold a secret.
  buffer.fill(0);
  // Half a surrogate pair cannot be sent, so it must not be signed as something else.
  throw new AutoscaleError('invalid_request', 'the request, or an option, holds text with half a surrogate pair');
}

function head(room, at, number) {
  if (number < ABSENT) {
    room[at] = number;
    return at + 1;
  }
  if (number === undefined) {
    room[at] = ABSENT;
    return at + 1;
  }
  room[at] = LONG;
  for (let place = HEAD - 1; place > 0; place -= 1, number >>>= 7) room[at + place] = number & 127;
  return at + HEAD;
}

/** Writes a body behind what stands in the buffer; gives its length in bytes. */
function append(at, body) {
  if (typeof body === 'string' && at + body.length * 3 > MOST) body = encoder.encode(body);
  if (typeof body === 'string') return encoder.encodeInto(body, withRoom(at, body.length * 3).subarray(at)).written;
  withRoom(at, body.byteLength).set(body, at);
  return body.byteLength;
}

/** The buffer, with room for `more` bytes behind the first `used`, which it keeps. */
function withRoom(used, more) {
  const least = fitting(used + more);
  if (least <= buffer.length) return buffer;
  const kept = buffer.slice(0, used);
  const room = view(Math.max(least, Math.min(capacity * 2, MOST)));
  room.set(kept);
  kept.fill(0);
  return room;
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
