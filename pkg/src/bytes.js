// Bodies, as what crosses: text or bytes.
import { AutoscaleError } from './errors.js';

/** The body as it crosses, or undefined where there is none. Bytes are a view of the caller's own. */
export function bytesOf(what, body) {
  if (body === undefined || body === null || typeof body === 'string') return body ?? undefined;
  try {
    if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    // By its tag: that of another realm has another class.
    if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body);
  } catch {
    // It is detached.
  }
  throw new AutoscaleError('invalid_request', `${what}.body: expected text or bytes; read streams and blobs first`);
}

/** The same with bytes of its own, which stay what they were when they were signed. */
export function ownBytesOf(what, body) {
  const given = bytesOf(what, body);
  return typeof given === 'object' ? given.slice() : given;
}
