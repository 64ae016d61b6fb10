// Documented rates: no more than so many requests in any second.

const SECOND = 1000;

/** The documented number of requests per second; most operations document none. */
export function requestsPerSecond(info) {
  return info.quotas.find(({ what }) => what === 'requests per second')?.limit;
}

/** A function that resolves when the next request may be sent, in the order of asking, over a window that slides. */
export function rateLimit(perSecond, clock) {
  // When each of the last requests was, or will be, sent. One that was aborted keeps its place: that errs on the safe side.
  const slots = [];
  return async (signal) => {
    const now = clock.elapsed();
    const slot = slots.length < perSecond ? now : Math.max(now, slots.shift() + SECOND);
    slots.push(slot);
    if (slot > now) await clock.sleep(slot - now, signal);
  };
}
