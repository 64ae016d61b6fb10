// The names that each call takes. A misspelt one is refused, with the name that was meant, and never ignored.
//
// Nothing here needs a module: options are looked at before one is started, and by the endpoint too.
import { AutoscaleError } from './errors.js';
import { isRecord } from './json.js';

/** The options of each call. One object of options may serve `validate`, `build` and `sign`. */
export const OPTIONS = {
  call: [
    'limits', 'overrides', 'now', 'region', 'endpoint', 'method', 'format',
    'credentials', 'date', 'clockOffsetMs', 'nonce', 'service', 'algorithm', 'forms',
  ],
  signer: ['date', 'clockOffsetMs', 'nonce', 'region', 'service', 'algorithm', 'forms'],
  signRequest: ['credentials', 'date', 'clockOffsetMs', 'nonce', 'region', 'service', 'algorithm', 'forms'],
  verify: ['secretKey', 'keys', 'now', 'maxSkewSeconds', 'seenNonce'],
  explainError: ['status'],
};

/** The fields of each object that a call takes beside its options. */
export const FIELDS = {
  credentials: ['accessKeyId', 'secretKey', 'securityToken', 'token'],
  /** With `warnings`, which `build` adds, and `signature`, which signing adds: what they give may be signed again. */
  request: ['method', 'url', 'query', 'headers', 'form', 'body', 'warnings', 'signature'],
  received: ['method', 'url', 'headers', 'body'],
  response: ['status', 'headers', 'body'],
  trace: ['canonicalRequest', 'stringToSign', 'hashedPayload', 'hashedCanonicalRequest', 'signedHeaders', 'credentialScope'],
};

/** What other libraries call the same thing, in lower case, where the spelling alone does not lead to it. */
const SYNONYMS = {
  accesskeysecret: 'secretKey',
  ak: 'accessKeyId',
  authtoken: 'token',
  secret: 'secretKey',
  secretaccesskey: 'secretKey',
  secretid: 'accessKeyId',
  sessiontoken: 'securityToken',
  sk: 'secretKey',
  ststoken: 'securityToken',
  timestamp: 'date',
  tmpsecretid: 'accessKeyId',
  tmpsecretkey: 'secretKey',
};

/** The options that were given. What is no object, such as the index that `list.map(schema.validate)` hands on, has none. */
export const optionsOf = (given, names) => (isObject(given) ? fieldsOf(given, names) : {});

const isObject = (value) => typeof value === 'object' && value !== null;
const isList = (value) => Array.isArray(value) || ArrayBuffer.isView(value);

/**
 * The fields of an object, each read once; those that are `undefined` are left out. Any other name than `names` is refused with
 * the error `code`. `what` is the object, for the message; an option stands for itself.
 */
export function fieldsOf(given, names, what, code = 'invalid_option') {
  if (!isObject(given) || isList(given)) throw new AutoscaleError(code, `${what ?? 'options'}: expected an object`);
  const fields = read(given, names);
  const wrong = Object.keys(given).filter((name) => !names.includes(name) && given[name] !== undefined);
  if (wrong.length > 0) throw unknown(wrong, names, what, code);
  return fields;
}

/**
 * The same of a message that other software made, which may hold more than is needed here: only a name that is near to one
 * that is missing is refused. Objects of a class, such as the requests of Node.js, are taken as they are.
 */
export function foundIn(given, names, what, code) {
  if (!isObject(given) || isList(given)) return {};
  const fields = read(given, names);
  const missing = names.filter((name) => fields[name] === undefined);
  if (missing.length === 0 || !isRecord(given)) return fields;
  const wrong = Object.keys(given).filter((name) => !names.includes(name) && nearest(name, missing) !== undefined);
  if (wrong.length > 0) throw unknown(wrong, missing, what, code);
  return fields;
}

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

function unknown(wrong, names, what, code) {
  const about = (name) => {
    const meant = nearest(name, names);
    const hint = meant === undefined ? `known are ${names.join(', ')}` : `did you mean ${JSON.stringify(meant)}?`;
    return `unknown ${what === undefined ? 'option' : 'name'} ${shown(name)}; ${hint}`;
  };
  const sentences = wrong.slice(0, MOST_LISTED).map(about).join('; ');
  return new AutoscaleError(code, what === undefined ? sentences : `${what}: ${sentences}`);
}

const LONGEST = 60;
const shown = (name) => (name.length > LONGEST ? `${JSON.stringify(name.slice(0, LONGEST))}... (${name.length} characters)` : JSON.stringify(name));

/** The name that was meant: the rule of `src/suggest.rs`, for names that are looked at before the core runs. */
function nearest(given, names) {
  if (given.length > 64) return undefined;
  const lower = given.toLowerCase();
  const synonym = Object.hasOwn(SYNONYMS, lower) ? SYNONYMS[lower] : undefined;
  if (names.includes(synonym)) return synonym;
  const isNear = ({ name, distance }) => distance <= 1 + Math.floor(Math.min(name.length, given.length) / 5);
  const all = names.map((name) => ({ name, distance: distance(lower, name.toLowerCase()) }));
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
