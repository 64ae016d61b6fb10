// A WebAssembly module of the package: where it comes from, how it starts, and the instance of it that answers.
//
// An instance is let go when it has stopped in a call, for it is in no known state then, and when a call has left it with much
// memory, which an instance never gives back. The next call starts a fresh one of the same module.
import { bufferOf } from './buffer.js';
import { AutoscaleError, errorFrom } from './errors.js';
import { textOf } from './text.js';

/** An instance with more memory than this is not kept, in bytes. */
const MOST_KEPT = 2 ** 25;

/**
 * `makeGlue` makes what calls one instance, `mark` is an export that no other module has, and `files` are those that hold it,
 * for people to read. `complete` gives an instance what it lacks, before each call.
 */
export function moduleOf(makeGlue, mark, files, complete = () => {}) {
  let source; // () => BufferSource | WebAssembly.Module
  let module; // once it is there
  let running; // the instance, while there is one: { glue, memory, buffer }
  let pending; // of startLater()
  let isLitter = false; // whether an instance was let go since the engine was made to collect

  function run(given) {
    if (module !== undefined) return;
    if (!holds(given)) throw new AutoscaleError('not_started', `this WebAssembly module is another one than ${files}`);
    running = instanceOf(given);
    module = given;
  }

  function instanceOf(given) {
    const glue = makeGlue();
    const { memory } = glue.initSync({ module: given });
    return { glue, memory, buffer: bufferOf(glue, memory) };
  }

  function holds(given) {
    return WebAssembly.Module.exports(given).some(({ name }) => name === mark);
  }

  /** The instance that runs; where none does, one is started, and what that needs is compiled here and now. */
  function start() {
    if (running !== undefined) return running;
    collect();
    if (module === undefined && source === undefined) {
      throw new AutoscaleError('not_started', `autoscale-kit/slim: \`await init(wasm)\` or \`initSync(wasm)\` before the first call, with ${files}`);
    }
    try {
      if (module === undefined) run(compiled(source()));
      else running = instanceOf(module);
    } catch (cause) {
      throw notStarted(cause);
    }
    return running;
  }

  /** Starts it, unless it runs or has no source, without blocking. A call made meanwhile may start it first. */
  function startLater() {
    if (module !== undefined || source === undefined) return Promise.resolve();
    pending ??= compiledLater(source()).then(run).catch((cause) => {
      pending = undefined;
      throw notStarted(cause);
    });
    return pending;
  }

  /**
   * Lets `use` call an instance. The errors that the module throws become AutoscaleErrors; those in `raised`, which a function
   * of the caller's has thrown, pass. Anything else means that the instance has stopped.
   */
  function within(use, raised = NONE) {
    const instance = start();
    try {
      complete(instance);
      return use(instance);
    } catch (thrown) {
      if (thrown instanceof AutoscaleError || raised.includes(thrown)) throw thrown;
      const error = errorFrom(thrown);
      if (error !== undefined) throw error;
      letGo(instance);
      throw stopped(thrown);
    } finally {
      if (instance.memory.buffer.byteLength > MOST_KEPT) letGo(instance);
    }
  }

  function letGo(instance) {
    if (running !== instance) return;
    running = undefined;
    isLitter = true;
    // Not here, where the call still holds the instance.
    queueMicrotask(collect);
  }

  /** Engines collect garbage by what buffers take, too. Asking for a large one makes them do so; as nobody writes to it, it takes no memory. */
  function collect() {
    if (!isLitter) return;
    isLitter = false;
    try {
      new ArrayBuffer(LARGE);
    } catch {
      // There is not that much memory, so the engine has collected.
    }
  }

  return {
    holds,
    run,
    within,
    startLater,
    /** Where it comes from when it is first needed. */
    comesFrom: (from) => (source = from),
    isReady: () => module !== undefined,
    running: () => running,
  };
}

const NONE = [];
/** Bytes that no engine gives without a look at what is out of use. */
const LARGE = 2 ** 28;

function stopped(cause) {
  const what = cause?.message ?? textOf(cause);
  return new AutoscaleError('internal', `the WebAssembly module stopped in this call (${what}); the next call starts a fresh instance of it`, { cause });
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
