// What signing needs, as the parts of one text: one copy and one decoding for all. The core reads them in `src/wasm/signing.rs`.
import { entropy } from './entropy.js';
import { AutoscaleError } from './errors.js';

const ABSENT = '\u0001';

/** Credentials: access key id, secret key, security token, token. */
export function credentialParts(credentials) {
  if (credentials === undefined || credentials === null) return [ABSENT, ABSENT, ABSENT, ABSENT];
  if (typeof credentials !== 'object') throw new AutoscaleError('invalid_credentials', 'credentials: expected an object');
  const text = (name) => {
    const value = credentials[name];
    if (value === undefined || value === null) return ABSENT;
    // The value is not shown: it may be the secret.
    if (typeof value !== 'string') throw new AutoscaleError('invalid_credentials', `credentials.${name}: expected text`);
    return value;
  };
  return [text('accessKeyId'), text('secretKey'), text('securityToken'), text('token')];
}

/** Date and nonce are the only things the core cannot know; a caller may fix both. */
export function optionParts({ date, clockOffsetMs = 0, nonce, region, service, algorithm, forms }) {
  return [
    instant(date, clockOffsetMs),
    typeof nonce === 'number' ? String(nonce) : option('nonce', nonce),
    nonce === undefined || nonce === null ? entropy() : ABSENT,
    option('region', region),
    option('service', service),
    option('algorithm', algorithm),
    ...formParts(forms),
  ];
}

function option(name, value) {
  if (value === undefined || value === null) return ABSENT;
  if (typeof value !== 'string') throw new AutoscaleError('invalid_option', `${name}: expected text`);
  return value;
}

const NO_FORMS = ['0'];

function formParts(forms) {
  if (forms === undefined || forms === null) return NO_FORMS;
  if (typeof forms !== 'object') throw new AutoscaleError('invalid_option', 'forms: expected an object');
  const given = Object.entries(forms).filter(([, value]) => value !== undefined && value !== null);
  return [String(given.length), ...given.flatMap(([name, value]) => [name, option(`forms.${name}`, value)])];
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

/** A request: method, URL, query, headers, form. */
export function requestParts(request) {
  const { method, url, query, headers, form } = Object(request);
  const parts = [field('method', method), field('url', url)];
  pushPairs(parts, 'query', query ?? []);
  pushPairs(parts, 'headers', headers ?? []);
  if (form === undefined || form === null) parts.push(ABSENT);
  else pushPairs(parts, 'form', form);
  return parts;
}

function field(name, value) {
  if (value === undefined || value === null) return ABSENT;
  if (typeof value !== 'string') throw new AutoscaleError('invalid_request', `request.${name}: expected text`);
  return value;
}

/** An object, a list of pairs, or what has entries, such as `Headers` and a `Map`. */
function pushPairs(parts, what, given) {
  const at = parts.push('') - 1;
  if (Array.isArray(given)) {
    for (const pair of given) {
      if (!Array.isArray(pair) || pair.length !== 2) throw wrongPairs(what);
      parts.push(spelled(what, pair[0]), spelled(what, pair[1]));
    }
  } else if (typeof given !== 'object') {
    throw wrongPairs(what);
  } else if (typeof given.entries === 'function') {
    for (const [name, value] of given.entries()) parts.push(spelled(what, name), spelled(what, value));
  } else {
    for (const name of Object.keys(given)) {
      const value = given[name];
      if (value !== undefined) parts.push(name, typeof value === 'string' ? value : spelled(what, value));
    }
  }
  parts[at] = String((parts.length - at - 1) / 2);
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
  throw wrongPairs(what);
}

const wrongPairs = (what) =>
  new AutoscaleError(
    'invalid_request',
    `request.${what}: expected an object or a list of [name, value] with values that are text, numbers or booleans`,
  );
