// Documented rates: no more than so many requests in so many seconds.

const SECOND = 1000;

/** A function that resolves when the next request may be sent, in the order of asking, over a window that slides. */
export function rateLimit({ times, seconds }, clock) {
  // When each of the last requests was, or will be, sent. One that was aborted keeps its place: that errs on the safe side.
  const slots = [];
  return async (signal) => {
    const now = clock.elapsed();
    const slot = slots.length < times ? now : Math.max(now, slots.shift() + seconds * SECOND);
    slots.push(slot);
    if (slot > now) await clock.sleep(slot - now, signal);
  };
}
