// What signing needs, as parts that cross together (see `pack` in crossing.js). The core reads them in `src/wasm/signing.rs`.
import { entropy } from './entropy.js';
import { AutoscaleError } from './errors.js';
import { knownCredentials, knownForms } from './options.js';
import { MOST_HEADERS, pushPairs } from './pairs.js';

/** Credentials: access key id, secret key, security token, token. */
export function credentialParts(credentials) {
  const given = knownCredentials(credentials);
  const text = (name) => {
    const value = given[name];
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
  for (const [name, given] of Object.entries(knownForms(forms))) {
    const value = option(`forms.${name}`, given);
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
export function pushRequest(parts, { method, url, query, headers, form }) {
  parts.push(field('method', method), field('url', url));
  pushPairs(parts, 'request.query', query);
  pushPairs(parts, 'request.headers', headers, MOST_HEADERS);
  if (form === undefined || form === null) parts.push(undefined);
  else pushPairs(parts, 'request.form', form);
}

function field(name, value) {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new AutoscaleError('invalid_request', `request.${name}: expected text`);
  return value;
}
