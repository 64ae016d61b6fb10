// Names and values: of a query, a form, or headers.
import { tooMuch } from './buffer.js';
import { AutoscaleError } from './errors.js';
import { MOST_VALUES } from './json.js';

/** What is given, as a list of `[name, value]` with texts; everything in it is read once. */
export function pairsOf(what, given) {
  const flat = [];
  pushPairs(flat, what, given);
  return Array.from({ length: flat[0] }, (_, at) => [flat[1 + 2 * at], flat[2 + 2 * at]]);
}

/** Adds the number of pairs, then each name and value. Takes an object, a list of pairs, or what has entries, such as `Headers` and a `Map`. */
export function pushPairs(parts, what, given) {
  const at = parts.push(0) - 1;
  if (given === undefined || given === null) return;
  if (typeof given !== 'object' || ArrayBuffer.isView(given)) throw wrongPairs(what);
  const list = listIn(what, given);
  if (list !== undefined) {
    for (const pair of list) {
      if (!Array.isArray(pair) || pair.length !== 2) throw wrongPairs(what);
      parts.push(spelled(what, pair[0]), spelled(what, pair[1]));
      // An iterator may never end.
      if (parts.length > MOST_VALUES) throw tooMuch(parts.length * 8);
    }
  } else {
    for (const name of Object.keys(given)) {
      const value = given[name];
      if (value !== undefined) parts.push(name, typeof value === 'string' ? value : spelled(what, value));
    }
  }
  parts[at] = (parts.length - at - 1) / 2;
}

function listIn(what, given) {
  if (Array.isArray(given)) return given;
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

const wrongPairs = (what) =>
  new AutoscaleError(
    'invalid_request',
    `${what}: expected an object or a list of [name, value] with values that are text, numbers or booleans`,
  );
