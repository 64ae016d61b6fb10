// Parameters as parts (see `pack` in crossing.js): each value behind its tag, names that the catalogue knows by their
// index in it. The core reads them in `src/wasm/params.rs`.
import { foreignName, isRecord, isWellFormed, lengthOf, MOST_VALUES, plainOf, stoodFor, whyNot } from './json.js';

const NULL = 0;
const FALSE = 1;
const TRUE = 2;
const WHOLE = 3;
const NEGATIVE = 4;
const NUMBER = 5;
const TEXT = 6;
const LIST = 7;
const OBJECT = 8;
const FOREIGN = 9;

// The core reads a number into 32 bits.
const MOST = 2 ** 32;
const DEEPEST = 100;

/** Names of parameters, each with its index in the catalogue, and the names below it. */
export function namesOf(params) {
  return new Map(params.map(({ name, type, fields }, index) => {
    const below = type === 'object' || type === 'list' ? namesOf(fields ?? []) : NONE;
    return [name, { index: index + 1, below }];
  }));
}

const NONE = new Map();

/** Adds the parameters; gives a copy of them, without what counts as absent. Never throws. */
export function pushParams(parts, params, names) {
  const start = parts.length;
  try {
    return pushValue(parts, params, names, 0);
  } catch {
    parts.length = start;
    parts.push(FOREIGN, reasonOf(params));
    return undefined;
  }
}

/** Why parameters cannot be taken; those that are deeper than a call may be can still be read. */
function reasonOf(params) {
  try {
    plainOf(params);
    return 'a structure nested too deeply, or a name with half a character';
  } catch (cause) {
    return whyNot(cause);
  }
}

function pushValue(parts, value, names, depth) {
  switch (typeof value) {
    case 'string':
      if (isWellFormed(value)) parts.push(TEXT, value);
      else parts.push(FOREIGN, 'text with half a surrogate pair');
      return value;
    case 'number':
      return pushNumber(parts, value);
    case 'boolean':
      parts.push(value ? TRUE : FALSE);
      return value;
    case 'object':
      if (value === null) {
        parts.push(NULL);
        return null;
      }
      if (depth > DEEPEST) throw new RangeError();
      if (typeof value.toJSON === 'function' || foreignName(value) !== undefined) break;
      if (Array.isArray(value)) return pushList(parts, value, names, depth + 1);
      if (isRecord(value)) return pushObject(parts, value, names, depth + 1);
      break;
    default:
  }
  return pushRead(parts, value, names, depth);
}

/** Adds the plain data in a value. */
function pushRead(parts, value, names, depth) {
  return pushValue(parts, plainOf(value, MOST_VALUES - parts.length), names, depth + 1);
}

function pushNumber(parts, value) {
  if (Number.isInteger(value) && value < MOST && value > -MOST) {
    if (value < 0) parts.push(NEGATIVE, -value);
    else parts.push(WHOLE, value);
  } else if (Number.isFinite(value)) parts.push(NUMBER, String(value));
  else parts.push(FOREIGN, String(value));
  // There is no -0 in JSON.
  return value + 0;
}

function pushList(parts, list, names, depth) {
  const length = lengthOf(list);
  if (parts.length + length > MOST_VALUES) return pushForeign(parts, `a list of ${length} items, more than there is room for`);
  parts.push(LIST, length);
  const copy = [];
  for (let index = 0; index < length; index += 1) {
    const item = list[index];
    copy.push(pushValue(parts, item === undefined ? null : item, names, depth));
  }
  return copy;
}

/** What is no value of a parameter, in words. */
function pushForeign(parts, word) {
  parts.push(FOREIGN, word);
  return undefined;
}

function pushObject(parts, object, names, depth) {
  // Each field is read once: a getter may give something else the next time.
  const copy = { ...object };
  const given = Object.keys(copy);
  const word = parts.length + given.length > MOST_VALUES ? 'more than there is room for' : stoodFor(copy);
  if (word !== undefined) return pushForeign(parts, word);
  const at = parts.push(OBJECT, 0) - 1;
  let count = 0;
  for (const name of given) {
    const value = copy[name];
    if (value === undefined) {
      delete copy[name];
      continue;
    }
    const known = names.get(name);
    if (known !== undefined) parts.push(known.index);
    else if (isWellFormed(name)) parts.push(0, name);
    else throw new RangeError();
    if (value === null) {
      parts.push(NULL);
      delete copy[name];
    } else {
      const taken = pushValue(parts, value, known === undefined ? NONE : known.below, depth);
      if (!Object.is(taken, value)) copy[name] = taken;
    }
    count += 1;
  }
  parts[at] = count;
  return copy;
}
