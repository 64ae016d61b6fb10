// Time and chance in one place, so that tests can bring their own.

export const systemClock = Object.freeze({
  /** The date, which may be wrong and may jump. */
  now: () => Date.now(),
  /** Counts steadily from any point. */
  elapsed: () => performance.now(),
  random: () => Math.random(),
  sleep,
});

/** Resolves after so many milliseconds; rejects with the signal's reason where that aborts first. */
function sleep(ms, signal) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return void reject(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
