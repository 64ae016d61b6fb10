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
