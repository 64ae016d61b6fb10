// Times of answers: instants in milliseconds, and how they are shown.

/** `2026-03-02T08:00Z`, or `2026-03-02 08:00:00`, which has no zone and is taken as written. */
export const instant = (text) => Date.parse(/[Zz]$/.test(text) ? text : `${text.replace(' ', 'T')}Z`);

const iso = (at) => new Date(at).toISOString();
export const clock = (at) => iso(at).slice(11, 16);
export const day = (at) => iso(at).slice(5, 10);
/** With seconds only where there are any. */
export const moment = (at) => `${day(at)} ${iso(at).slice(11, at % 60_000 === 0 ? 16 : 19)}`;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  5 * SECOND,
  15 * SECOND,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
  365 * DAY,
];

/** At most so many round instants between two, and how to write each. */
export function ticks(from, to, most) {
  const step = STEPS.find((one) => (to - from) / one <= most) ?? STEPS.at(-1) * Math.ceil((to - from) / STEPS.at(-1) / most);
  // Weeks begin on Monday; the first instant of all was a Thursday.
  const start = step % (7 * DAY) === 0 ? 4 * DAY : 0;
  const first = Math.ceil((from - start) / step) * step + start;
  const all = Array.from({ length: Math.max(Math.floor((to - first) / step) + 1, 0) }, (_, at) => first + at * step);
  const label = (at) => (step >= DAY || at % DAY === 0 ? day(at) : step < MINUTE ? iso(at).slice(11, 19) : clock(at));
  return all.map((at) => ({ at, label: label(at), strong: at % DAY === 0 }));
}
