// A run in numbers.
import { h } from '../../dom.js';
import { t } from '../../messages.js';

export function summaryOf(summary) {
  const words = t.preview.sim.numbers;
  const entries = [
    ['instanceHours', String(Math.round(summary.instanceHours * 10) / 10)],
    ['range', `${summary.lowestCapacity}–${summary.highestCapacity}`],
    ['activities', String(summary.activities)],
    ['atMax', spanOf(summary.secondsAtMax), summary.secondsAtMax > 0],
    ['atMin', spanOf(summary.secondsAtMin)],
    [
      'refused',
      String(summary.refused),
      summary.refused > 0,
      t.list(summary.refusedByError.map(({ error, count }) => `${error} ${count}`)),
    ],
    ['reversals', String(summary.reversals), summary.reversals > 0],
  ];
  return entries.map(([name, value, isWorth, about]) =>
    h('div', { 'data-number': name, class: isWorth ? 'worth' : null },
      h('dt', {}, words[name]),
      h('dd', {}, value, about ? h('span', { class: 'quiet' }, about) : ''),
    ),
  );
}

/** `3 h 20 min` */
function spanOf(seconds) {
  const { h: hours, min } = t.preview.units;
  const [whole, rest] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
  if (whole === 0) return `${rest} ${min}`;
  return rest === 0 ? `${whole} ${hours}` : `${whole} ${hours} ${rest} ${min}`;
}
