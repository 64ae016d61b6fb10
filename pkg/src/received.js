// Requests that a server received: whether somebody known has signed one, and what it says; and why a signature was refused.
//
// A module of its own answers, which starts with the first call. A bundler leaves it out where nothing is imported from here.
import { makeGlue } from '../gen/diagnosis.js';
import { bytesOf } from './bytes.js';
import { answerOf, callWith } from './crossing.js';
import { AutoscaleError } from './errors.js';
import { moduleOf } from './instance.js';
import { toJson } from './json.js';
import { FIELDS, fieldsFrom, knownOptions, OPTIONS } from './options.js';
import { headersOf } from './pairs.js';
import { Reader } from './reader.js';
import { textOf } from './text.js';

export const diagnosis = /* @__PURE__ */ moduleOf(makeGlue, 'explainMismatch', 'autoscale-kit/diagnosis.wasm or autoscale-kit/autoscale.wasm');

function verify(scheme, received, options) {
  const { secretKey, keys, now = new Date(), maxSkewSeconds, seenNonce, allowUncoveredBody, requireSigned } = knownOptions(options, OPTIONS.verify);
  const verifying = toJson({ now, maxSkewSeconds, allowUncoveredBody, requireSigned });
  const parts = [textOf(scheme), verifying, ...requestParts(received)];
  return callWith(diagnosis, 'verify', parts, lookUp(secretKey, keys), memoryOf(seenNonce));
}

function readReceived(received) {
  const reader = new Reader(answerOf(diagnosis, 'readReceived', requestParts(received)));
  const [method, host, path] = [reader.next(), reader.next(), reader.next()];
  const list = () => {
    const count = reader.optional();
    return count === undefined ? undefined : Array.from({ length: Number(count) }, () => [reader.measured(), reader.measured()]);
  };
  const [query, headers, form] = [list(), list(), list()];
  return { method, host, path, query, headers, ...(form && { form }) };
}

function explainMismatch(signed, serverText) {
  const given = signed?.trace ?? signed ?? null;
  const trace = typeof given === 'object' && given !== null ? fieldsFrom(given, FIELDS.trace, 'trace.', 'invalid_option') : given;
  return callWith(diagnosis, 'explainMismatch', [toJson(trace), textOf(serverText)]);
}

/** The calls; `source` says where their module comes from, unless `init` brings it. */
const from = (call) => (source) => {
  diagnosis.comesFrom(source);
  return call;
};
export const verifyFrom = /* @__PURE__ */ from(verify);
export const readReceivedFrom = /* @__PURE__ */ from(readReceived);
export const explainMismatchFrom = /* @__PURE__ */ from(explainMismatch);

/** A received request as it crosses, and its body. */
function requestParts(received) {
  // Nothing else is looked at: Node.js hands out requests that hold their sockets.
  const { method, url, headers, body } = fieldsFrom(received, FIELDS.received, 'request.', 'invalid_request');
  return [toJson({ method, url, headers: headersOf('request.headers', headers) }), bytesOf('request', body)];
}

function lookUp(secretKey, keys) {
  // An empty secret would be anybody's.
  if (secretKey === '') throw new AutoscaleError('invalid_option', 'secretKey: is empty');
  const find = keys ?? (() => secretKey);
  if (typeof find !== 'function' && typeof find !== 'object') throw new AutoscaleError('invalid_option', 'keys: expected an object or a function');
  const byId = typeof find === 'function' ? find : (id) => (Object.hasOwn(find, id) ? find[id] : undefined);
  return (id) => {
    const secret = byId(id);
    if (secret === undefined || secret === null || typeof secret === 'string') return secret;
    throw new AutoscaleError('invalid_option', 'keys: expected the secret key as text, or undefined for an unknown id, and no promise');
  };
}

function memoryOf(seenNonce) {
  if (seenNonce === undefined || seenNonce === null) return undefined;
  if (typeof seenNonce !== 'function') throw new AutoscaleError('invalid_option', 'seenNonce: expected a function');
  return (id, nonce) => {
    const seen = seenNonce(id, nonce);
    if (seen === undefined || seen === null || typeof seen === 'boolean') return seen;
    throw new AutoscaleError('invalid_option', 'seenNonce: expected true or false, and no promise');
  };
}
