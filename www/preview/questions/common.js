// What the questions have in common.
export const ESS = 'alibaba-ess';
export const TENCENT = 'tencent-as-v2';

/** The present moment of every question: a preview of the same values is the same tomorrow. */
export const NOW = '2026-03-02T12:00:00Z';

const shifted = (seconds, sign) => {
  const time = new Date(Date.parse(NOW) + sign * 1000 * Number(seconds));
  // What is no number goes on as it is, to be told as such.
  return Number.isNaN(time.getTime()) ? seconds : time.toISOString().replace('.000', '');
};
export const before = (seconds) => shifted(seconds, -1);
export const later = (seconds) => shifted(seconds, 1);

export const sizes = ({ minSize, maxSize }) => ({ minSize, maxSize });

/** A number where it is one; anything else goes on as it is, to be told as such. */
export const number = (text) => (text === undefined || Number.isNaN(Number(text)) ? text : Number(text));

/** Headline and picture of an answer that changes the capacity; `v` has what was before. */
export function capacity({ accepted, delta, newCapacity, clampedTo }, v) {
  const known = accepted && newCapacity !== null && newCapacity !== undefined && v.totalCapacity !== undefined;
  const from = known ? newCapacity - delta : undefined;
  return {
    head: known ? { name: 'capacity', from, to: newCapacity, delta, clampedTo } : undefined,
    picture: known ? { kind: 'capacity', ...sizes(v), before: from, after: newCapacity } : undefined,
  };
}
