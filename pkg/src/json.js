// JavaScript values as JSON text, with a stand-in for what JSON cannot hold, so that it is reported and not lost.

const standIn = (what) => ({ '\0': what });

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
      // Inside an object it is left out; on its own it would leave no text at all.
      return key === '' ? standIn('undefined') : undefined;
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
    const text = JSON.stringify(value, replace);
    // Only half a surrogate pair is escaped like this; no reader of UTF-8 could take it.
    return text.includes('\\ud') ? JSON.stringify(value, replaceHalves) : text;
  } catch (cause) {
    return JSON.stringify(standIn(reasons[cause?.name] ?? 'a value that cannot be read'));
  }
}

/** Why JSON.stringify gives up. */
const reasons = { TypeError: 'a structure that contains itself', RangeError: 'a structure nested too deeply' };
