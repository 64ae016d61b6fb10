// Calls into the module that checks and signs, with texts and bytes.
import * as glue from '../gen/core.js';
import { MOST, bufferOf } from './buffer.js';
import { AutoscaleError } from './errors.js';
import { instanceOf } from './instance.js';
import { isWellFormed } from './json.js';

const encoder = new TextEncoder();
/** The entry that only signs has a smaller module here. */
const mark = 'numberOf' in glue ? 'numberOf' : 'signer_new';
export const core = instanceOf(glue, mark, 'autoscale-kit/core.wasm or autoscale-kit/autoscale.wasm');
const { start } = core;
const { put, taken, roomFor, withRoom, wipe } = bufferOf(core);

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

/** The same where the answer is a text that is left behind; `undefined` where there is none. */
export function callPacked(name, parts) {
  const length = callWithParts(name, parts);
  return length === 0 ? undefined : taken(length);
}

/** Calls `sign` of a signer with these parts; a body is bytes or text, or `undefined`. */
export function signWith(signer, parts, body) {
  return taken(
    translated(() => {
      const [heads, texts] = pack(parts);
      return signer.sign(heads, texts, body === undefined ? undefined : append(heads + texts, body));
    }),
  );
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

// Parts are texts, numbers (how many parts follow) and `undefined`. Each has a head: the length of the text, or the number,
// in one byte below 126, or 127 and five bytes of seven bits each; 126 where it is absent. The texts stand behind all heads.
// The core reads them in `src/wasm/parts.rs`.
const ABSENT = 126;
const LONG = 127;
const HEAD = 6;

/** Writes parts into the buffer; gives the length of the heads and that of the texts, in bytes. */
function pack(parts) {
  const room = roomFor(parts.length * HEAD);
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
  wipe();
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
