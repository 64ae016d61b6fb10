// JavaScript values as plain data and as JSON text. What JSON cannot hold has a stand-in, so that it is reported and not lost.

/** The one name of an object that stands for something else; no parameter has it. */
const STAND_IN = '\0';

/** The most values of one structure. A list of nothing but holes is as long as it says, and takes no memory by itself. */
export const MOST_VALUES = 2 ** 20;
/** The core reads 128 levels; what is deeper than this may contain itself. */
const DEEPEST = 200;

const standIn = (what) => ({ [STAND_IN]: what });

/** What an object stands for, if it is a stand-in. */
export function stoodFor(object) {
  const word = object[STAND_IN];
  return typeof word === 'string' && isWellFormed(word) && Object.keys(object).length === 1 ? word : undefined;
}

/** Why a value cannot be taken, as the words of a stand-in. */
class Unreadable extends Error {}

/** JSON text of any value; never throws. */
export function toJson(value) {
  try {
    return JSON.stringify(plainOf(value));
  } catch (cause) {
    return JSON.stringify(standIn(whyNot(cause)));
  }
}

/** What an error says about a value that could not be read. */
export const whyNot = (cause) => (cause instanceof Unreadable ? cause.message : 'a value that cannot be read');

/**
 * A copy of a value with nothing in it but plain data, at most `left` values. Every part is read once: a getter may give
 * another value the next time.
 */
export const plainOf = (value, left = MOST_VALUES) => copied(value, '', { left, above: [] });

function copied(value, key, state) {
  switch (typeof value) {
    case 'string':
      return isWellFormed(value) ? value : standIn('text with half a surrogate pair');
    case 'number':
      return Number.isFinite(value) ? value : standIn(String(value));
    case 'boolean':
      return value;
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? null : copiedObject(value, key, state);
    case 'undefined':
      return standIn('undefined');
    default:
      return standIn(`a ${typeof value}`);
  }
}

function copiedObject(object, key, state) {
  const { above } = state;
  if (above.length > DEEPEST) {
    const isCyclic = new Set(above).size < above.length;
    throw new Unreadable(isCyclic ? 'a structure that contains itself' : 'a structure nested too deeply');
  }
  above.push(object);
  const copy = fieldsOf(object, key, state);
  above.pop();
  return copy;
}

function fieldsOf(object, key, state) {
  const foreign = foreignName(object);
  if (foreign !== undefined) return standIn(foreign);
  if (typeof object.toJSON === 'function') {
    const made = object.toJSON(key);
    if (made === null && object instanceof Date) return standIn('an invalid date');
    return typeof made === 'object' && made !== null ? membersOf(made, state) : copied(made, key, state);
  }
  return BOXES.some((box) => object instanceof box) ? copied(object.valueOf(), key, state) : membersOf(object, state);
}

const BOXES = [String, Number, Boolean];

/** What holds much and is no list or object of plain data. */
export function foreignName(object) {
  if (object instanceof Map) return 'a Map';
  if (object instanceof Set) return 'a Set';
  return ArrayBuffer.isView(object) || object instanceof ArrayBuffer ? 'bytes' : undefined;
}

function membersOf(object, state) {
  if (Array.isArray(object)) {
    const length = lengthOf(object);
    spend(state, length);
    const copy = [];
    for (let at = 0; at < length; at += 1) {
      copy.push(copied(object[at], String(at), state));
    }
    return copy;
  }
  const copy = { ...object };
  const names = Object.keys(copy);
  spend(state, names.length);
  for (const name of names) {
    const value = copy[name];
    if (!isWellFormed(name)) throw new Unreadable('a name with half a surrogate pair');
    if (value === undefined) delete copy[name];
    else copy[name] = copied(value, name, state);
  }
  return copy;
}

function spend(state, count) {
  state.left -= count;
  if (state.left < 0) throw new Unreadable(`a structure of more than ${MOST_VALUES} values`);
}

/** How many items a list has; one behind a proxy may claim anything. */
export function lengthOf(list) {
  const { length } = list;
  return Number.isSafeInteger(length) && length > 0 ? length : 0;
}

/** Whether every surrogate has its other half. */
export function isWellFormed(text) {
  if (text.isWellFormed !== undefined) return text.isWellFormed();
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

/** Whether it is an object of fields and nothing else. */
export function isRecord(object) {
  const made = Object.getPrototypeOf(object);
  return made === Object.prototype || made === null;
}
