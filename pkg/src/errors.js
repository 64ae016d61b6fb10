const BRAND = Symbol.for('autoscale-kit.AutoscaleError');

/**
 * The one error this package throws: a stable `code`, a sentence, `issues` where parameters were refused, and `api` where
 * the service answered with an error.
 */
export class AutoscaleError extends Error {
  /** Entries have the class each: an error of one is `instanceof` that of another. */
  static [Symbol.hasInstance](value) {
    if (this !== AutoscaleError) return Function.prototype[Symbol.hasInstance].call(this, value);
    return value?.[BRAND] === true;
  }

  constructor(code, message, { issues, api, cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    if (issues !== undefined) this.issues = issues;
    if (api !== undefined) this.api = api;
  }
}
Object.defineProperty(AutoscaleError.prototype, 'name', { value: 'AutoscaleError', configurable: true, writable: true });
Object.defineProperty(AutoscaleError.prototype, BRAND, { value: true });

/** What the module throws, as an error: a code and a message with a NUL between them, or an object where there are issues. */
export function errorFrom(thrown) {
  if (typeof thrown === 'string') {
    const end = thrown.indexOf('\0');
    return new AutoscaleError(thrown.slice(0, end), thrown.slice(end + 1));
  }
  return Array.isArray(thrown?.issues) ? new AutoscaleError(thrown.code, thrown.message, thrown) : undefined;
}
