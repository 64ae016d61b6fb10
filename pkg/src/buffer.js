// The buffer through which texts and bytes go into a module, and the one through which its answers come out.
import { AutoscaleError } from './errors.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/**
 * The most that a call may hold, in bytes: more than any service takes or answers with. Where the memory of the module ends,
 * it could not say what is wrong.
 */
export const MOST = 2 ** 25;

export const tooMuch = (size) => new AutoscaleError('invalid_request', `the call holds ${size} bytes of text; expected at most ${MOST}`);

/** Whether a call may hold these texts and bytes. */
export function fits(parts) {
  // A UTF-16 unit becomes three bytes at most, and one at least.
  if (sum(parts, mostBytesOf) <= MOST) return true;
  return sum(parts, leastBytesOf) <= MOST && sum(parts, (part) => bytesIn(part).byteLength) <= MOST;
}

const sum = (parts, sizeOf) => parts.reduce((size, part) => size + sizeOf(part), 0);
const leastBytesOf = (part) => (typeof part === 'string' ? part.length : part.byteLength);
const mostBytesOf = (part) => (typeof part === 'string' ? part.length * 3 : part.byteLength);
const bytesIn = (part) => (typeof part === 'string' ? encoder.encode(part) : part);

/**
 * The buffer of an instance; `glue` calls its exports. It moves when it grows, and when the memory of the module grows, every view of it is detached
 * (`byteLength` 0), and writing to a detached view is lost without an error: so its place is asked for before each use.
 */
export function bufferOf(glue, memory) {
  let capacity = 4096;
  let buffer = new Uint8Array(0);

  function view(least) {
    if (least > capacity) capacity = least;
    const address = glue.ioReserve(capacity) >>> 0;
    if (buffer.byteOffset !== address || buffer.byteLength !== capacity) buffer = new Uint8Array(memory.buffer, address, capacity);
    return buffer;
  }

  /** The size of what a caller sends, unless it is too much. */
  function fitting(size) {
    if (size <= MOST) return size;
    wipe();
    throw tooMuch(size);
  }

  /** What was written may hold a secret; into a view that is detached by now, nothing was. */
  function wipe() {
    if (buffer.byteLength > 0) buffer.fill(0);
  }

  /** Writes the parts (texts or bytes) one behind the other; gives their lengths in bytes. */
  function put(parts) {
    const isLarge = sum(parts, mostBytesOf) > Math.min(capacity, MOST);
    if (isLarge) {
      fitting(sum(parts, leastBytesOf));
      parts = parts.map(bytesIn);
    }
    const space = view(isLarge ? fitting(sum(parts, leastBytesOf)) : 0);
    let at = 0;
    return parts.map((part) => {
      let length = part.byteLength;
      if (typeof part === 'string') length = encoder.encodeInto(part, space.subarray(at)).written;
      else space.set(part, at);
      at += length;
      return length;
    });
  }

  /** The answer that the module has left, of this length. */
  function taken(length) {
    const answer = new Uint8Array(memory.buffer, glue.ioAnswer() >>> 0, length);
    const text = decoder.decode(answer);
    // It holds the token of temporary keys.
    answer.fill(0);
    return text;
  }

  /** The buffer, with space for `more` bytes behind the first `used`, which it keeps. */
  function withSpace(used, more) {
    const least = fitting(used + more);
    if (least <= buffer.length) return buffer;
    const kept = buffer.slice(0, used);
    const space = view(Math.max(least, Math.min(capacity * 2, MOST)));
    space.set(kept);
    kept.fill(0);
    return space;
  }

  /** The whole of it, with space for that many bytes. */
  function spaceFor(size) {
    const least = fitting(size);
    return least > view(0).length ? view(least) : buffer;
  }

  return { put, taken, spaceFor, withSpace, wipe };
}
