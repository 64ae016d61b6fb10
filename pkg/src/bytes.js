// Bodies, as what crosses: text or bytes.
import { AutoscaleError } from './errors.js';

/** The body as it crosses, or undefined where there is none. */
export function bytesOf(what, body) {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string') return body;
  // Not `instanceof`: that of another realm, as tests and frames have them, is one as well.
  if (Object.prototype.toString.call(body) === '[object ArrayBuffer]') return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  throw new AutoscaleError('invalid_request', `${what}.body: expected text or bytes; read streams and blobs first`);
}
