// The public calls: they fill in date and nonce, carry plain data into the module and plain data out.
import { bytesOf } from './bytes.js';
import { checkedFrom } from './checked.js';
import { call, callPacked, callWith, callWithParts } from './crossing.js';
import { AutoscaleError } from './errors.js';
import { toJson } from './json.js';
import { optionsOf } from './options.js';
import { namesOf, pushParams } from './params.js';
import { credentialParts, entriesOf, pushOptions } from './parts.js';
import { signedFrom } from './signed.js';
import { textOf } from './text.js';

export { AutoscaleError, createSigner, signRequest, version } from './signing.js';

export function services() {
  return call('services');
}

export function operations(service = '') {
  return call('operations', textOf(service));
}

const operationsById = new Map();

export function operation(id) {
  const info = operationsById.get(id)?.info ?? call('operation', textOf(id));
  // A misprinted name leads to the operation of the right one.
  let found = operationsById.get(info.id);
  if (found === undefined) {
    found = bound(info);
    operationsById.set(info.id, found);
  }
  return found;
}

function bound(info) {
  const { id } = info;
  return Object.freeze({
    info,
    id,
    validate: (params, options) => validate(id, params, options),
    build: (params, options) => build(id, params, options),
    sign: (params, options) => sign(id, params, options),
    decode: (response) => decode(id, response),
    jsonSchema: (dialect) => call('jsonSchema', id, textOf(dialect)),
    '~standard': Object.freeze({
      version: 1,
      vendor: 'autoscale-kit',
      validate: (params) => validate(id, params),
      // What a check gives has the form it asks for, so there is one schema for both.
      jsonSchema: Object.freeze({ input: schemaFor(id), output: schemaFor(id) }),
    }),
  });
}

const schemaFor = (id) => (options) => call('jsonSchema', id, textOf(options?.target));

/** How the core is told of an operation: its number, and the places of its parameters. */
function known(id) {
  let entry = entries.get(id);
  if (entry === undefined) {
    const { info } = operation(id);
    entry = { number: call('numberOf', info.id), names: namesOf(info.params) };
    if (typeof id === 'string') entries.set(id, entry);
  }
  return entry;
}

const entries = new Map();

/** Options as JSON text, or nothing where none is given. */
function said(options) {
  for (const name in options) if (options[name] !== undefined) return toJson(options);
  return undefined;
}

export function validate(id, params, options) {
  const { limits, overrides, now } = optionsOf(options);
  const { number, names } = known(id);
  const parts = [number, said({ limits, overrides, now }), Math.floor(Date.now() / 1000)];
  const copy = pushParams(parts, params, names);
  return checkedFrom(callPacked('validate', parts), copy);
}

export function build(id, params, options) {
  const { limits, overrides, now = new Date(), region, endpoint, method, format } = optionsOf(options);
  const { number, names } = known(id);
  const parts = [number, toJson({ limits, overrides, now, region, endpoint, method, format })];
  pushParams(parts, params, names);
  const { headers, ...rest } = callWithParts('build', parts);
  return { ...rest, headers: Object.fromEntries(headers) };
}

export function sign(id, params, options) {
  const given = optionsOf(options);
  const { limits, overrides, now, endpoint, method, format, credentials } = given;
  const { number, names } = known(id);
  const parts = [number, said({ limits, overrides, now, endpoint, method, format })];
  pushParams(parts, params, names);
  parts.push(...credentialParts(credentials));
  pushOptions(parts, given);
  return signedFrom(callPacked('sign', parts));
}

export function verify(scheme, received, options) {
  const { secretKey, keys, now = new Date(), maxSkewSeconds, seenNonce } = optionsOf(options);
  const isAsked = seenNonce !== undefined && seenNonce !== null;
  if (isAsked && typeof seenNonce !== 'function') throw new AutoscaleError('invalid_option', 'seenNonce: expected a function');
  // Nothing else is looked at: Node.js hands out requests that hold their sockets.
  const { method, url, headers: given, body } = Object(received);
  const headers = pairsOf(given);
  const request = toJson({ method, url: absolute(url, headers), headers });
  const parts = [textOf(scheme), toJson({ now, maxSkewSeconds }), request, bytesOf('request', body)];
  return callWith('verify', parts, lookUp(secretKey, keys), isAsked ? seenNonce : undefined);
}

/** Servers see the path alone; the host is in the headers. */
function absolute(url, headers) {
  if (typeof url !== 'string' || !url.startsWith('/')) return url;
  const entries = Array.isArray(headers) ? headers : Object.entries(headers);
  const host = entries.find((pair) => textOf(pair?.[0]).toLowerCase() === 'host')?.[1];
  if (typeof host !== 'string') throw new AutoscaleError('invalid_request', 'request.url: has no host, and there is no Host header');
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

export function explainMismatch(signed, serverText) {
  return call('explainMismatch', toJson(signed?.trace ?? signed), textOf(serverText));
}

export function decode(id, response) {
  const { status, headers, body } = Object(response);
  const head = { status, headers: pairsOf(headers) };
  return call('decode', textOf(id), toJson(head), bytesOf('response', body) ?? '');
}

export function explainError(service, code, options) {
  if (typeof code !== 'string' && typeof code !== 'number') throw new AutoscaleError('invalid_option', 'code: expected text or a number');
  return call('explainError', textOf(service), textOf(code), textOf(optionsOf(options).status ?? ''));
}

function pairsOf(headers) {
  return typeof headers?.entries === 'function' && !Array.isArray(headers) ? entriesOf('headers', headers) : (headers ?? []);
}
