// Requests that were received: whether somebody known has signed them.
import { bytesOf } from './bytes.js';
import { callWith } from './crossing.js';
import { AutoscaleError } from './errors.js';
import { toJson } from './json.js';
import { FIELDS, fieldsFrom, knownOptions, OPTIONS } from './options.js';
import { headersOf } from './pairs.js';
import { textOf } from './text.js';

export function verify(scheme, received, options) {
  const { secretKey, keys, now = new Date(), maxSkewSeconds, seenNonce } = knownOptions(options, OPTIONS.verify);
  const isAsked = seenNonce !== undefined && seenNonce !== null;
  if (isAsked && typeof seenNonce !== 'function') throw new AutoscaleError('invalid_option', 'seenNonce: expected a function');
  // Nothing else is looked at: Node.js hands out requests that hold their sockets.
  const { method, url, headers: given, body } = fieldsFrom(received, FIELDS.received, 'request.', 'invalid_request');
  const headers = headersOf('request.headers', given);
  const request = toJson({ method, url: absolute(url, headers), headers });
  const parts = [textOf(scheme), toJson({ now, maxSkewSeconds }), request, bytesOf('request', body)];
  return callWith('verify', parts, lookUp(secretKey, keys), isAsked ? seenNonce : undefined);
}

/** Servers see the path alone; the host is in the headers. */
function absolute(url, headers) {
  if (typeof url !== 'string' || !url.startsWith('/')) return url;
  const [, host] = headers.find(([name]) => name.toLowerCase() === 'host') ?? [];
  if (host === undefined) throw new AutoscaleError('invalid_request', 'request.url: has no host, and there is no Host header');
  return `http://${host}${url}`;
}

function lookUp(secretKey, keys) {
  const find = keys ?? (() => secretKey);
  if (typeof find !== 'function' && typeof find !== 'object') throw new AutoscaleError('invalid_option', 'keys: expected an object or a function');
  const byId = typeof find === 'function' ? find : (id) => (Object.hasOwn(find, id) ? find[id] : undefined);
  return (id) => {
    const secret = byId(id);
    if (secret === undefined || secret === null || typeof secret === 'string') return secret;
    throw new AutoscaleError('invalid_option', 'keys: expected the secret key as text, or undefined for an unknown id, and no promise');
  };
}
