// Load curves: the demand of the whole group over time, as instances that would be busy to the full.

/** Between 0 and 1 at a share of the day, or of the run. */
const CURVES = {
  quiet: () => 0.08,
  daily: (hour) => Math.max(0, Math.sin(((hour - 6) / 24) * 2 * Math.PI)) ** 1.2 * 0.75 + bump(hour, 19.5, 1.6) * 0.8,
  spike: (hour, share) => bump(share, 0.4, 0.035) + bump(share, 0.72, 0.012) * 0.7,
  saw: (hour, share) => (share * 4) % 1,
  steps: (hour, share) => [0, 0.35, 0.7, 1, 0.6, 0.2][Math.min(Math.floor(share * 6), 5)],
};

const bump = (at, middle, width) => Math.exp(-(((at - middle) / width) ** 2));

/** One value per interval; `noise` is a share that it varies by, always in the same way. */
export function loadCurve({ curve, base, peak, noise, seconds, interval }) {
  const draw = random(20190603);
  const shape = CURVES[curve] ?? CURVES.quiet;
  return Array.from({ length: Math.ceil(seconds / interval) }, (_, index) => {
    const at = index * interval;
    const value = base + (peak - base) * Math.min(shape((at / 3600) % 24, at / seconds), 1);
    return Math.max(0, value * (1 + noise * (draw() * 2 - 1)));
  });
}

/** Numbers from 0 to 1, the same each time (a linear congruential generator of Numerical Recipes). */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
