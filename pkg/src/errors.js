/** The one error this package throws: a stable `code`, a sentence, and `issues` where parameters were refused. */
export class AutoscaleError extends Error {
  constructor(code, message, { issues, cause } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    if (issues !== undefined) this.issues = issues;
  }
}
Object.defineProperty(AutoscaleError.prototype, 'name', { value: 'AutoscaleError', configurable: true, writable: true });
