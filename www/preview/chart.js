// Capacity before and after on one line, with MinSize and MaxSize. The words next to it say the same, so it is decoration.
import { h, s } from '../dom.js';
import { t } from '../messages.js';

const WIDTH = 1000;

export function capacityChart() {
  const bounds = s('rect', { class: 'bounds', y: 6, height: 20 });
  const before = s('rect', { class: 'before', x: 0, y: 8, height: 6 });
  const after = s('rect', { class: 'after', x: 0, y: 18, height: 6 });
  const picture = s('svg', { viewBox: `0 0 ${WIDTH} 32`, preserveAspectRatio: 'none', 'aria-hidden': 'true' }, bounds, before, after);
  const key = (name) => h('span', { class: name }, t.preview.chart[name]);
  const node = h('div', { class: 'chart' }, picture, h('p', { class: 'key' }, key('before'), key('after'), key('bounds')));
  return {
    node,
    /** `{ minSize, maxSize, totalCapacity, after }`, or undefined for no picture. */
    show(group) {
      node.hidden = group === undefined;
      if (group === undefined) return;
      const [min, max, now, then] = [group.minSize, group.maxSize, group.totalCapacity, group.after].map(Number);
      const scale = WIDTH / Math.max(max, now, then, 1);
      bounds.setAttribute('x', min * scale);
      bounds.setAttribute('width', Math.max((max - min) * scale, 2));
      before.setAttribute('width', now * scale);
      after.setAttribute('width', then * scale);
    },
  };
}
