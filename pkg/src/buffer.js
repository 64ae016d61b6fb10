// The buffer through which texts and bytes go into a module, and the one through which its answers come out.
import { AutoscaleError } from './errors.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** More than any service takes, in bytes. Where the memory of the module ends, it could not say what is wrong. */
export const MOST = 2 ** 25;

/**
 * The buffer of an instance. It moves when it grows, and when the memory of the module grows, every view of it is detached
 * (`byteLength` 0), and writing to a detached view is lost without an error: so its place is asked for before each use.
 */
export function bufferOf({ glue, memory }) {
  let capacity = 4096;
  let buffer = new Uint8Array(0);

  function view(least) {
    if (least > capacity) capacity = least;
    const address = glue.ioReserve(capacity) >>> 0;
    if (buffer.byteOffset !== address || buffer.byteLength !== capacity) buffer = new Uint8Array(memory().buffer, address, capacity);
    return buffer;
  }

  /** The size of what a caller sends, unless it is too much. */
  function fitting(size) {
    if (size <= MOST) return size;
    wipe();
    throw new AutoscaleError('invalid_request', `the call holds ${size} bytes of text; expected at most ${MOST}`);
  }

  /** What was written may hold a secret; into a view that is detached by now, nothing was. */
  function wipe() {
    if (buffer.byteLength > 0) buffer.fill(0);
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

  /** The answer that the module has left, of this length. */
  function taken(length) {
    const answer = new Uint8Array(memory().buffer, glue.ioAnswer() >>> 0, length);
    const text = decoder.decode(answer);
    // It holds the token of temporary keys.
    answer.fill(0);
    return text;
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

  /** The whole of it, with room for that many bytes. */
  function roomFor(size) {
    const least = fitting(size);
    return least > view(0).length ? view(least) : buffer;
  }

  return { put, taken, roomFor, withRoom, wipe };
}
