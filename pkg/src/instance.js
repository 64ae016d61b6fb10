// A WebAssembly module of the package: where it comes from, how it starts, and the one instance of it.
import { AutoscaleError } from './errors.js';
import { textOf } from './text.js';

/**
 * `glue` is what wasm-bindgen made for the module, `mark` an export that no other one has, and `files` are those that hold
 * it, for people to read.
 */
export function instanceOf(glue, mark, files) {
  let source; // () => BufferSource | WebAssembly.Module
  let memory; // of the instance, once it runs
  let pending; // of startLater()

  /** The glue keeps whatever module it was given first, even one that failed: so it never sees a foreign one. */
  function run(module) {
    if (memory !== undefined) return;
    if (!holds(module)) throw new AutoscaleError('not_started', `this WebAssembly module is another one than ${files}`);
    memory = glue.initSync({ module }).memory;
  }

  function holds(module) {
    return WebAssembly.Module.exports(module).some(({ name }) => name === mark);
  }

  /** Starts it, unless it runs: it is compiled here and now. */
  function start() {
    if (memory !== undefined) return;
    if (source === undefined) {
      throw new AutoscaleError('not_started', `autoscale-kit/slim: \`await init(wasm)\` or \`initSync(wasm)\` before the first call, with ${files}`);
    }
    try {
      run(compiled(source()));
    } catch (cause) {
      throw notStarted(cause);
    }
  }

  /** Starts it, unless it runs or has no source, without blocking. A call made meanwhile may start it first. */
  function startLater() {
    if (memory !== undefined || source === undefined) return Promise.resolve();
    pending ??= compiledLater(source()).then(run).catch((cause) => {
      pending = undefined;
      throw notStarted(cause);
    });
    return pending;
  }

  return {
    glue,
    holds,
    run,
    start,
    startLater,
    /** Where it comes from when it is first needed. */
    comesFrom: (from) => (source = from),
    memory: () => memory,
  };
}

export function compiled(input) {
  return input instanceof WebAssembly.Module ? input : new WebAssembly.Module(input);
}

export async function compiledLater(input) {
  return input instanceof WebAssembly.Module ? input : WebAssembly.compile(input);
}

export function notStarted(cause) {
  if (cause instanceof AutoscaleError) return cause;
  return new AutoscaleError('not_started', `the WebAssembly module did not start: ${cause?.message ?? textOf(cause)}`, { cause });
}
