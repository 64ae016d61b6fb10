// The public calls: they fill in date and nonce, carry plain data into the module and plain data out.
import { fits } from './buffer.js';
import { bytesOf } from './bytes.js';
import { checkedFrom } from './checked.js';
import { call, callPacked, callWithParts } from './crossing.js';
import { AutoscaleError } from './errors.js';
import { toJson } from './json.js';
import { FIELDS, fieldsFrom, knownOptions, OPTIONS } from './options.js';
import { entryOf, infoOf } from './known.js';
import { addAll, addFor } from './packs.js';
import { headersOf } from './pairs.js';
import { pushParams } from './params.js';
import { credentialParts, pushOptions } from './parts.js';
import { signedFrom } from './signed.js';
import { textOf } from './text.js';

export { AutoscaleError, createSigner, signRequest, version } from './signing.js';
export { use } from './use.js';

export function services(options) {
  const { language = 'en' } = knownOptions(options, OPTIONS.operation);
  addAll();
  return call('services', textOf(language));
}

export function schemes() {
  return call('schemes');
}

export function operations(service = '') {
  const id = textOf(service);
  if (id === '') addAll();
  else addFor(id);
  return call('operations', id);
}

const bounds = new WeakMap();

export function operation(id, options) {
  const { language } = knownOptions(options, OPTIONS.operation);
  const info = infoOf(id, language);
  let found = bounds.get(info);
  if (found === undefined) {
    found = bound(info);
    bounds.set(info, found);
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

/** Options as JSON text, or nothing where none is given. */
function said(options) {
  for (const name in options) if (options[name] !== undefined) return toJson(options);
  return undefined;
}

export function validate(id, params, options) {
  const { limits, overrides, now } = knownOptions(options, OPTIONS.call);
  const { number, names } = entryOf(id);
  const parts = [number, said({ limits, overrides, now }), Math.floor(Date.now() / 1000)];
  const copy = pushParams(parts, params, names);
  return checkedFrom(callPacked('validate', parts), copy);
}

export function build(id, params, options) {
  const { limits, overrides, now = new Date(), region, endpoint, method, format } = knownOptions(options, OPTIONS.call);
  const { number, names } = entryOf(id);
  const parts = [number, toJson({ limits, overrides, now, region, endpoint, method, format })];
  pushParams(parts, params, names);
  const { headers, ...rest } = callWithParts('build', parts);
  return { ...rest, headers: Object.fromEntries(headers) };
}

export function sign(id, params, options) {
  const given = knownOptions(options, OPTIONS.call);
  const { limits, overrides, now, endpoint, method, format, scheme, credentials } = given;
  const { number, names } = entryOf(id);
  const parts = [number, said({ limits, overrides, now, endpoint, method, format, scheme })];
  pushParams(parts, params, names);
  parts.push(...credentialParts(credentials));
  pushOptions(parts, given);
  return signedFrom(callPacked('sign', parts));
}

export function decode(id, response) {
  const { status, headers, body } = fieldsFrom(response, FIELDS.response, 'response.', 'invalid_request');
  const head = { status, headers: headersOf('response.headers', headers) };
  const name = textOf(id);
  addFor(name);
  const parts = [name, toJson(head), bytesOf('response', body) ?? ''];
  if (!fits(parts)) throw unreadable(id, 'the answer is longer than can be read');
  try {
    return call('decode', ...parts);
  } catch (error) {
    throw error.code === 'internal' ? unreadable(id, error.message, error) : error;
  }
}

/** What was answered cannot be read, though the call may have had its effect. */
function unreadable(id, why, cause) {
  return new AutoscaleError('bad_answer', `${infoOf(id).id}: ${why}; whether it ran is not known: look up its effect before calling again`, { cause });
}

export function explainError(service, code, options) {
  if (typeof code !== 'string' && typeof code !== 'number') throw new AutoscaleError('invalid_option', 'code: expected text or a number');
  const { status = '' } = knownOptions(options, OPTIONS.explainError);
  const scope = textOf(service);
  addFor(scope);
  return call('explainError', scope, textOf(code), textOf(status));
}
