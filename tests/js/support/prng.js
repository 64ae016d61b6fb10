// Random choices that repeat: the same seed gives the same requests on every machine.

/** Mulberry32. */
export function prng(seed) {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below) => Math.floor(fraction() * below);
  const chance = (likelihood) => fraction() < likelihood;
  const pick = (list) => list[int(list.length)];
  const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  const shuffle = (list) => {
    const shuffled = [...list];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = int(at + 1);
      [shuffled[at], shuffled[other]] = [shuffled[other], shuffled[at]];
    }
    return shuffled;
  };
  return { int, chance, pick, times, shuffle };
}
