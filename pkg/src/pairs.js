// Names and values: of a query, a form, or headers.
import { tooMuch } from './buffer.js';
import { AutoscaleError } from './errors.js';
import { lengthOf } from './json.js';

/** The most pairs, and the most headers: each is compared with those before it. */
const MOST_PAIRS = 2 ** 21;
export const MOST_HEADERS = 2 ** 14;

/** Headers as a list of `[name, value]` with texts; everything in it is read once. */
export function headersOf(what, given) {
  const flat = [];
  pushPairs(flat, what, given, MOST_HEADERS);
  return Array.from({ length: flat[0] }, (_, at) => [flat[1 + 2 * at], flat[2 + 2 * at]]);
}

/** Adds the number of pairs, then each name and value. Takes an object, a list of pairs, or what has entries, such as `Headers` and a `Map`. */
export function pushPairs(parts, what, given, most = MOST_PAIRS) {
  const at = parts.push(0) - 1;
  if (given === undefined || given === null) return;
  if (typeof given !== 'object' || ArrayBuffer.isView(given)) throw wrongPairs(what);
  const push = (name, value) => {
    parts.push(name, value);
    // An iterator may never end.
    if (parts.length - at > 2 * most) throw most === MOST_PAIRS ? tooMuch(parts.length * 8) : tooMany(what, most);
  };
  const pushPair = (pair) => {
    if (!Array.isArray(pair) || pair.length !== 2) throw wrongPairs(what);
    push(spelled(what, pair[0]), spelled(what, pair[1]));
  };
  if (Array.isArray(given)) {
    const length = lengthOf(given);
    for (let index = 0; index < length; index += 1) pushPair(given[index]);
  } else {
    const list = entriesIn(what, given);
    if (list !== undefined) for (const pair of list) pushPair(pair);
    else pushFields(push, what, given);
  }
  parts[at] = (parts.length - at - 1) / 2;
}

function pushFields(push, what, given) {
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value !== undefined) push(name, typeof value === 'string' ? value : spelled(what, value));
  }
}

function entriesIn(what, given) {
  const { entries } = given;
  if (typeof entries !== 'function') return undefined;
  const list = entries.call(given);
  if (typeof list?.[Symbol.iterator] !== 'function') throw wrongPairs(what);
  return list;
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

const tooMany = (what, most) => new AutoscaleError('invalid_request', `${what}: expected at most ${most}`);

const wrongPairs = (what) =>
  new AutoscaleError(
    'invalid_request',
    `${what}: expected an object or a list of [name, value] with values that are text, numbers or booleans`,
  );
