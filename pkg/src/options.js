// The names that each call takes. A misspelt one is refused, with the name that was meant, and never ignored.
//
// Nothing here needs a module: options are looked at before one is started, and by the endpoint too.
import { AutoscaleError } from './errors.js';
import { isRecord } from './json.js';

/** The options of each call. One object of options may serve `validate`, `build` and `sign`. */
export const OPTIONS = {
  call: [
    'limits', 'overrides', 'now', 'region', 'endpoint', 'method', 'format',
    'credentials', 'scheme', 'date', 'clockOffsetMs', 'nonce', 'service', 'algorithm', 'forms',
  ],
  signer: ['date', 'clockOffsetMs', 'nonce', 'region', 'service', 'algorithm', 'forms'],
  signRequest: ['credentials', 'date', 'clockOffsetMs', 'nonce', 'region', 'service', 'algorithm', 'forms'],
  verify: ['secretKey', 'keys', 'now', 'maxSkewSeconds', 'seenNonce', 'allowUncoveredBody', 'requireSigned'],
  explainError: ['status'],
  operation: ['language'],
};

const CREDENTIALS = ['accessKeyId', 'secretKey', 'securityToken', 'token'];
/** What vendors and other packages call them. */
const OTHER_CREDENTIALS = {
  accessKeySecret: 'secretKey', secretAccessKey: 'secretKey', tmpSecretKey: 'secretKey', secret: 'secretKey', sk: 'secretKey',
  secretId: 'accessKeyId', tmpSecretId: 'accessKeyId', ak: 'accessKeyId', sessionToken: 'securityToken', stsToken: 'securityToken',
  authToken: 'token', xAuthToken: 'token',
};

const FORMS = ['host', 'tencentNames', 'atValues', 'acsNames', 'tc3Headers', 'tc3Values'];

/** With `warnings`, which `build` adds, and `signature`, which signing adds: what they give may be signed again. */
const REQUEST = ['method', 'url', 'query', 'headers', 'form', 'body', 'warnings', 'signature'];

/** Fields of what comes from elsewhere. */
export const FIELDS = {
  received: ['method', 'url', 'headers', 'body'],
  response: ['status', 'headers', 'body'],
  trace: ['canonicalRequest', 'stringToSign', 'hashedPayload', 'hashedCanonicalRequest', 'signedHeaders', 'credentialScope'],
};

/**
 * The options that were given, each of which is one of `names` and read once. What is no object, such as the index that
 * `list.map(schema.validate)` hands on, has none. `where` is said in front of a name; `others` leads from names that other
 * packages have for an option to ours.
 */
export function knownOptions(given, names, { where = '', code = 'invalid_option', others = {}, what = 'option' } = {}) {
  if (!isObject(given)) return {};
  if (isList(given)) throw new AutoscaleError(code, `${where.slice(0, -1) || 'options'}: expected an object`);
  const options = read(given, names);
  const wrong = Object.keys(given).filter((name) => !names.includes(name) && given[name] !== undefined);
  if (wrong.length > 0) throw unknown(wrong, names, others, { where, code, what });
  return options;
}

export function knownCredentials(given) {
  const is = { where: 'credentials.', code: 'invalid_credentials', others: OTHER_CREDENTIALS };
  if (isObject(given) || given === undefined || given === null) return knownOptions(given, CREDENTIALS, is);
  throw new AutoscaleError(is.code, 'credentials: expected an object');
}

/** Where signers differ from the documents. */
export function knownForms(given) {
  if (isObject(given) || given === undefined || given === null) return knownOptions(given, FORMS, { where: 'forms.' });
  throw new AutoscaleError('invalid_option', 'forms: expected an object');
}

/** The parts of a request to sign. */
export function knownRequest(given) {
  return knownOptions(given, REQUEST, { where: 'request.', code: 'invalid_request', what: 'field' });
}

/**
 * The fields of a message that other software made, which may hold more than is needed here: only a name that is near to one
 * that is missing is refused. Objects of a class, such as the requests of Node.js, are taken as they are.
 */
export function fieldsFrom(given, names, where, code) {
  if (!isObject(given) || isList(given)) return {};
  const fields = read(given, names);
  const missing = names.filter((name) => fields[name] === undefined);
  if (missing.length === 0 || !isRecord(given)) return fields;
  const wrong = Object.keys(given).filter((name) => !names.includes(name) && nearest(name, missing) !== undefined);
  if (wrong.length > 0) throw unknown(wrong, missing, {}, { where, code, what: 'field' });
  return fields;
}

const isObject = (value) => typeof value === 'object' && value !== null;
const isList = (value) => Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set;

function read(given, names) {
  const fields = {};
  for (const name of names) {
    const value = given[name];
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** More misspelt names than these are not listed. */
const MOST_LISTED = 10;

function unknown(wrong, names, others, { where, code, what }) {
  const about = (name) => {
    const lower = name.toLowerCase();
    const other = Object.keys(others).find((one) => one.toLowerCase() === lower);
    const meant = other === undefined ? nearest(name, names) : others[other];
    return `${where}${shown(name)}: unknown ${what}; ${meant === undefined ? `known are ${names.join(', ')}` : `did you mean ${meant}?`}`;
  };
  return new AutoscaleError(code, wrong.slice(0, MOST_LISTED).map(about).join('; '));
}

const LONGEST = 60;
const shown = (name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}...` : name);

/** The name that was meant: the rule of `src/suggest.rs`, for names that are looked at before the core runs. */
function nearest(given, names) {
  if (given.length > 64 || !/[a-z]/i.test(given)) return undefined;
  const lower = given.toLowerCase();
  const digits = (name) => name.replace(/\D/g, '');
  const isNear = ({ name, distance }) => distance <= 1 + Math.floor(Math.min(name.length, given.length) / 5);
  const all = names.filter((name) => digits(name) === digits(given)).map((name) => ({ name, distance: distance(lower, name.toLowerCase()) }));
  return all.filter(isNear).sort((a, b) => a.distance - b.distance)[0]?.name;
}

/** Levenshtein's. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [index, sign] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 0; at < b.length; at += 1) next.push(Math.min(next[at] + 1, row[at + 1] + 1, row[at] + (sign === b[at] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
