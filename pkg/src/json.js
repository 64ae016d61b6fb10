// JavaScript values as JSON text, with a stand-in for what JSON cannot hold, so that it is reported and not lost.

/** The one name of an object that stands for something else; no parameter has it. */
export const STAND_IN = '\0';

const standIn = (what) => ({ [STAND_IN]: what });

/** Called by JSON.stringify with the holder as `this`: dates are text by then, so the original is looked up there. */
function replace(key, value) {
  switch (typeof value) {
    case 'bigint':
      return value.toString();
    case 'number':
      return Number.isFinite(value) ? value : standIn(String(value));
    case 'function':
    case 'symbol':
      return standIn(`a ${typeof value}`);
    case 'undefined':
      // In an object it is left out. On its own it would leave no text at all, and in a list it would become null.
      return key === '' || Array.isArray(this) ? standIn('undefined') : undefined;
    case 'object':
      if (value === null) return this[key] instanceof Date ? standIn('an invalid date') : null;
      return value instanceof Map || value instanceof Set ? standIn(`a ${value.constructor.name}`) : value;
    default:
      return value;
  }
}

function replaceHalves(key, value) {
  value = replace.call(this, key, value);
  return typeof value === 'string' && !isWellFormed(value) ? standIn('text with half a surrogate pair') : value;
}

/** Whether every surrogate has its other half. */
export function isWellFormed(text) {
  if (text.isWellFormed !== undefined) return text.isWellFormed();
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

/** JSON text of any value; never throws. */
export function toJson(value) {
  try {
    // Asking `replace` about each value takes five times as long as looking at all of them beforehand.
    const text = isPlain(value, 0) ? JSON.stringify(value) : JSON.stringify(value, replace);
    // Only half a surrogate pair is escaped like this; no reader of UTF-8 could take it.
    return text.includes('\\ud') ? JSON.stringify(value, replaceHalves) : text;
  } catch (cause) {
    return JSON.stringify(standIn(reasons[cause?.name] ?? 'a value that cannot be read'));
  }
}

/** Whether it is an object of fields and nothing else. */
export function isRecord(object) {
  const made = Object.getPrototypeOf(object);
  return made === Object.prototype || made === null;
}

/** Whether nothing in the value needs a stand-in. What is deeper than this may contain itself. */
function isPlain(value, depth) {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      return value === null || (depth < 32 && holdsPlain(value, depth + 1));
    default:
      return false;
  }
}

function holdsPlain(value, depth) {
  if (Array.isArray(value)) return value.toJSON === undefined && value.every((item) => isPlain(item, depth));
  if (Object.getPrototypeOf(value) === Date.prototype) return !Number.isNaN(value.getTime());
  if (!isRecord(value) || value.toJSON !== undefined) return false;
  return Object.keys(value).every((name) => value[name] === undefined || isPlain(value[name], depth));
}

/** Why JSON.stringify gives up. */
const reasons = { TypeError: 'a structure that contains itself', RangeError: 'a structure nested too deeply' };
