// Bars before and after, with their numbers: capacity between its bounds, instances per zone, seconds per hook. The
// numbers stand beside them, so the bars are decoration.
import { h, s } from '../dom.js';
import { t } from '../messages.js';

const WIDTH = 1000;

/** `{ before, after, minSize?, maxSize? }` */
export function capacityBars({ before, after, minSize, maxSize }) {
  const [low, high] = [Number(minSize), Number(maxSize)];
  const hasBounds = Number.isFinite(low) && Number.isFinite(high);
  const scale = WIDTH / Math.max(hasBounds ? high : 0, before, after, 1);
  const words = t.preview.chart;
  return h('div', { class: 'chart' },
    s('svg', { viewBox: `0 0 ${WIDTH} 40`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
      hasBounds && s('rect', { class: 'bounds', x: low * scale, width: Math.max((high - low) * scale, 2), y: 4, height: 32 }),
      s('rect', { class: 'before', x: 0, y: 9, width: before * scale, height: 9 }),
      s('rect', { class: 'after', x: 0, y: 22, width: after * scale, height: 9 }),
    ),
    h('p', { class: 'keys' },
      h('span', { class: 'before' }, `${words.before} ${before}`),
      h('span', { class: 'after' }, `${words.after} ${after}`),
      hasBounds && h('span', { class: 'bounds' }, `${words.bounds} ${low}–${high}`),
    ),
  );
}

/** `{ bars: { label, before?, after }[], unit? }` */
export function labelledBars({ bars, unit }) {
  const most = Math.max(1, ...bars.flatMap(({ before = 0, after }) => [Number(before) || 0, Number(after) || 0]));
  const bar = (name, value, y) => s('rect', { class: name, x: 0, y, width: ((Number(value) || 0) / most) * WIDTH, height: 9 });
  return h('dl', { class: 'bars' },
    bars.flatMap(({ label, before, after }) => [
      h('dt', {}, label),
      h('dd', {},
        s('svg', { viewBox: `0 0 ${WIDTH} 24`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
          before !== undefined && bar('before', before, 2),
          bar('after', after, before === undefined ? 7 : 13),
        ),
        h('span', {},
          before === undefined || String(before) === String(after) ? '' : `${before} → `,
          `${after}${unit ? ` ${t.preview.units[unit]}` : ''}`,
        ),
      ),
    ]),
  );
}
