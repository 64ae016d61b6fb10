// What signing needs, as parts that cross together (see `pack` in crossing.js). The core reads them in `src/wasm/signing.rs`.
import { entropy } from './entropy.js';
import { AutoscaleError } from './errors.js';

/** Credentials: access key id, secret key, security token, token. */
export function credentialParts(credentials) {
  if (credentials === undefined || credentials === null) return [undefined, undefined, undefined, undefined];
  if (typeof credentials !== 'object') throw new AutoscaleError('invalid_credentials', 'credentials: expected an object');
  const text = (name) => {
    const value = credentials[name];
    if (value === undefined || value === null) return undefined;
    // The value is not shown: it may be the secret.
    if (typeof value !== 'string') throw new AutoscaleError('invalid_credentials', `credentials.${name}: expected text`);
    return value;
  };
  return [text('accessKeyId'), text('secretKey'), text('securityToken'), text('token')];
}

/** Adds date, nonce and the other options. Date and nonce are the only things the core cannot know; a caller may fix both. */
export function pushOptions(parts, { date, clockOffsetMs = 0, nonce, region, service, algorithm, forms }) {
  parts.push(
    instant(date, clockOffsetMs),
    typeof nonce === 'number' ? String(nonce) : option('nonce', nonce),
    nonce === undefined || nonce === null ? entropy() : undefined,
    option('region', region),
    option('service', service),
    option('algorithm', algorithm),
  );
  pushForms(parts, forms);
}

function option(name, value) {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new AutoscaleError('invalid_option', `${name}: expected text`);
  return value;
}

function pushForms(parts, forms) {
  const at = parts.push(0) - 1;
  if (forms === undefined || forms === null) return;
  if (typeof forms !== 'object') throw new AutoscaleError('invalid_option', 'forms: expected an object');
  for (const name of Object.keys(forms)) {
    const value = option(`forms.${name}`, forms[name]);
    if (value !== undefined) parts.push(name, value);
  }
  parts[at] = (parts.length - at - 1) / 2;
}

/** Whole seconds since 1970, or the text that was given. */
function instant(date, offset) {
  if (date === undefined) return seconds(Date.now() + offset);
  if (typeof date === 'number') return seconds(date * 1000 + offset);
  if (date instanceof Date) return seconds(date.getTime() + offset);
  if (typeof date !== 'string') throw wrongDate();
  return offset === 0 ? date : seconds(Date.parse(date) + offset);
}

function seconds(milliseconds) {
  if (!Number.isFinite(milliseconds)) throw wrongDate();
  return String(Math.floor(milliseconds / 1000));
}

const wrongDate = () => new AutoscaleError('invalid_option', 'date: expected a Date, an ISO text with its zone, or seconds since 1970');

/** Adds a request: method, URL, query, headers, form. */
export function pushRequest(parts, request) {
  const { method, url, query, headers, form } = Object(request);
  parts.push(field('method', method), field('url', url));
  pushPairs(parts, 'query', query ?? NONE);
  pushPairs(parts, 'headers', headers ?? NONE);
  if (form === undefined || form === null) parts.push(undefined);
  else pushPairs(parts, 'form', form);
}

const NONE = [];

function field(name, value) {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new AutoscaleError('invalid_request', `request.${name}: expected text`);
  return value;
}

/** An object, a list of pairs, or what has entries, such as `Headers` and a `Map`. */
function pushPairs(parts, what, given) {
  const at = parts.push(0) - 1;
  if (typeof given !== 'object') throw wrongPairs(`request.${what}`);
  const list = Array.isArray(given) ? given : typeof given.entries === 'function' ? entriesOf(`request.${what}`, given) : undefined;
  if (list !== undefined) {
    for (const pair of list) {
      if (!Array.isArray(pair) || pair.length !== 2) throw wrongPairs(`request.${what}`);
      parts.push(spelled(what, pair[0]), spelled(what, pair[1]));
    }
  } else {
    for (const name of Object.keys(given)) {
      const value = given[name];
      if (value !== undefined) parts.push(name, typeof value === 'string' ? value : spelled(what, value));
    }
  }
  parts[at] = (parts.length - at - 1) / 2;
}

/** What `entries()` gives, as a list. */
export function entriesOf(what, given) {
  const entries = given.entries();
  if (typeof entries?.[Symbol.iterator] !== 'function') throw wrongPairs(what);
  return [...entries];
}

/** Headers that were received, as a list or an object of them. */
export function pairsOf(headers) {
  return typeof headers?.entries === 'function' && !Array.isArray(headers) ? entriesOf('headers', headers) : (headers ?? []);
}

function spelled(what, value) {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      if (Number.isFinite(value)) return String(value);
      break;
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  }
  throw wrongPairs(`request.${what}`);
}

const wrongPairs = (what) =>
  new AutoscaleError(
    'invalid_request',
    `${what}: expected an object or a list of [name, value] with values that are text, numbers or booleans`,
  );
