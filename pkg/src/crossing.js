// Calls into the module that checks and signs, with texts and bytes.
import { makeGlue } from '../gen/core.js';
import { MOST } from './buffer.js';
import { AutoscaleError } from './errors.js';
import { moduleOf } from './instance.js';
import { isWellFormed } from './json.js';
import { complete } from './packs.js';

const encoder = new TextEncoder();
/** The entry that only signs has a smaller module here, which needs no packs. */
const mark = 'numberOf' in makeGlue() ? 'numberOf' : 'signer_new';
export const core = moduleOf(makeGlue, mark, 'autoscale-kit/core.wasm or autoscale-kit/autoscale.wasm', complete);

/** Calls an export of the module with these texts. */
export function call(name, ...parts) {
  return core.within(({ glue, buffer }) => glue[name](...buffer.put(parts)));
}

/** Calls an export with these parts; gives what it answers with. */
export function callWithParts(name, parts) {
  return core.within(({ glue, buffer }) => glue[name](...pack(buffer, parts)));
}

/** The same where the answer is a text that is left behind; `undefined` where there is none. */
export function callPacked(name, parts) {
  return core.within(({ glue, buffer }) => {
    const length = glue[name](...pack(buffer, parts));
    return length === 0 ? undefined : buffer.taken(length);
  });
}

/** Calls an export of a module with these texts behind their lengths, and with functions of the caller's, whose errors pass. */
export function callWith(module, name, parts, ...functions) {
  const raised = [];
  const passing = functions.map((own) => own && ((...given) => {
    try {
      return own(...given);
    } catch (error) {
      raised.push(error);
      throw error;
    }
  }));
  return module.within(({ glue, buffer }) => glue[name](...lengthsOf(buffer, parts), ...passing), raised);
}

/** Calls an export of a module with these texts behind their lengths; gives the text that it leaves behind. */
export function answerOf(module, name, parts) {
  return module.within(({ glue, buffer }) => buffer.taken(glue[name](...lengthsOf(buffer, parts))));
}

/** Writes texts that are there; gives the length of each, in bytes. */
function lengthsOf(buffer, parts) {
  const lengths = buffer.put(parts.filter((part) => part !== undefined));
  return parts.map((part) => (part === undefined ? undefined : lengths.shift()));
}

/** A signer made of these parts. It outlives the instance that it was made in: another one makes it anew. */
export function signerOf(parts) {
  const made = new WeakMap(); // by instance, which it does not keep
  const inside = (instance) => {
    let signer = made.get(instance);
    if (signer === undefined) {
      signer = new instance.glue.Signer(...pack(instance.buffer, parts));
      made.set(instance, signer);
    }
    return signer;
  };
  core.within(inside);
  return {
    /** Signs what these parts say; a body is bytes or text, or `undefined`. */
    sign: (parts, body) =>
      core.within((instance) => {
        const signer = inside(instance);
        const { buffer } = instance;
        const [heads, texts] = pack(buffer, parts);
        return buffer.taken(signer.sign(heads, texts, body === undefined ? undefined : append(buffer, heads + texts, body)));
      }),
    free: () => core.running() && made.get(core.running())?.free(),
  };
}

// Parts are texts, numbers (how many parts follow) and `undefined`. Each has a head: the length of the text, or the number,
// in one byte below 126, or 127 and five bytes of seven bits each; 126 where it is absent. The texts stand behind all heads.
// The core reads them in `src/wasm/parts.rs`.
const ABSENT = 126;
const LONG = 127;
const HEAD = 6;

/** Writes parts into the buffer; gives the length of the heads and that of the texts, in bytes. */
function pack(buffer, parts) {
  const space = buffer.spaceFor(parts.length * HEAD);
  let heads = 0;
  let text = '';
  let size = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (typeof part === 'string') {
      heads = head(space, heads, part.length);
      // A text of JavaScript has an end, too.
      size += part.length;
      if (size <= MOST) text += part;
    } else {
      heads = head(space, heads, part);
    }
  }
  // Joining the texts and encoding them at once takes half the time of encoding each.
  const { read, written } = encoder.encodeInto(text, buffer.withSpace(heads, size).subarray(heads));
  return read === text.length && written === read ? [heads, written] : packEach(buffer, parts);
}

/** The same where a text is not ASCII, so that its length in bytes is another. */
function packEach(buffer, parts) {
  const encoded = parts.map((part) => (typeof part === 'string' ? encodedText(buffer, part) : part));
  const size = encoded.reduce((sum, part) => sum + HEAD + (part?.length ?? 0), 0);
  const space = buffer.withSpace(0, size);
  let heads = 0;
  for (const part of encoded) heads = head(space, heads, typeof part === 'object' ? part.length : part);
  let end = heads;
  for (const part of encoded) {
    if (typeof part !== 'object') continue;
    space.set(part, end);
    end += part.length;
    // It may be a secret.
    part.fill(0);
  }
  return [heads, end - heads];
}

function encodedText(buffer, text) {
  if (isWellFormed(text)) return encoder.encode(text);
  buffer.wipe();
  // Half a surrogate pair cannot be sent, so it must not be signed as something else.
  throw new AutoscaleError('invalid_request', 'the request, or an option, holds text with half a surrogate pair');
}

function head(space, at, number) {
  if (number < ABSENT) {
    space[at] = number;
    return at + 1;
  }
  if (number === undefined) {
    space[at] = ABSENT;
    return at + 1;
  }
  space[at] = LONG;
  for (let digit = HEAD - 1; digit > 0; digit -= 1, number >>>= 7) space[at + digit] = number & 127;
  return at + HEAD;
}

/** Writes a body behind what stands in the buffer; gives its length in bytes. */
function append(buffer, at, body) {
  const isShort = typeof body === 'string' && at + body.length * 3 <= MOST;
  if (isShort) return encoder.encodeInto(body, buffer.withSpace(at, body.length * 3).subarray(at)).written;
  if (typeof body === 'string') {
    buffer.withSpace(at, body.length);
    body = encoder.encode(body);
  }
  buffer.withSpace(at, body.byteLength).set(body, at);
  return body.byteLength;
}
