// A chart over time, in panels one below the other with one time axis: steps, lines, bands between bounds, thresholds, marks.
// It is drawn as wide as it is on the page, so that its texts keep their size.
import { h, s } from '../dom.js';
import { ticks } from './time.js';

const LEFT = 40;
const RIGHT = 12;
const AXIS = 26;
const GAP = 14;
const NARROW = 320;

/**
 * `show({ label, from, to, panels, cursor })`; a panel is `{ height, title?, unit?, top?, isWhole? }` (`top`: its highest value) with
 *   bands    { name, points: [at, low, high] }       held until the next
 *   steps    { name, points: [at, value], fill? }    the same
 *   lines    { name, points: [at, value | null] }
 *   rules    { name, value }
 *   marks    { kind, at, value, title, id? }
 *   spans    { name, from, to }                      along the bottom
 * `picked(at)` is told where the chart was pressed.
 */
export function timeChart(picked) {
  const picture = s('svg', { role: 'img' });
  const node = h('div', { class: 'plot' }, picture);
  let shown;
  let width = 0;
  let x = () => 0;
  const draw = () => shown && paint();
  new ResizeObserver(([{ contentRect }]) => {
    const next = Math.max(Math.round(contentRect.width), NARROW);
    if (next === width || contentRect.width === 0) return;
    width = next;
    draw();
  }).observe(node);
  if (picked) {
    picture.addEventListener('click', ({ clientX }) => {
      const box = picture.getBoundingClientRect();
      const share = (((clientX - box.left) / box.width) * width - LEFT) / (width - LEFT - RIGHT);
      picked(shown.from + Math.min(Math.max(share, 0), 1) * (shown.to - shown.from));
    });
  }

  function paint() {
    const { label, from, to, panels, cursor } = shown;
    const wide = (width || 640) - LEFT - RIGHT;
    x = (at) => round(LEFT + ((at - from) / Math.max(to - from, 1)) * wide);
    const height = panels.reduce((sum, panel) => sum + panel.height + GAP, 0) + AXIS;
    const bottom = height - AXIS;
    const times = ticks(from, to, Math.max(Math.floor(wide / 58), 2));
    picture.setAttribute('viewBox', `0 0 ${width || 640} ${height}`);
    picture.setAttribute('height', height);
    picture.setAttribute('aria-label', label);
    let top = GAP;
    const parts = panels.map((panel) => {
      const part = panelOf(panel, top, wide, x, to);
      top += panel.height + GAP;
      return part;
    });
    picture.replaceChildren(
      ...times.map(({ at, strong }) =>
        s('line', { class: strong ? 'grid strong' : 'grid', x1: x(at), x2: x(at), y1: GAP / 2, y2: bottom }),
      ),
      ...parts.flat(),
      ...times.map(({ at, label: text, strong }) =>
        s('text', { class: strong ? 'tick strong' : 'tick', x: x(at), y: height - 6, 'text-anchor': anchor(x(at), width || 640) },
          text,
        ),
      ),
      ...(cursor === undefined ? [] : [s('line', { class: 'cursor', x1: x(cursor), x2: x(cursor), y1: 0, y2: bottom })]),
    );
  }
  return {
    node,
    show(next) {
      shown = next;
      paint();
    },
  };
}

const round = (value) => Math.round(value * 10) / 10;
const anchor = (at, width) => (at < 24 ? 'start' : at > width - 24 ? 'end' : 'middle');

function panelOf(panel, top, wide, x, to) {
  const {
    height,
    title,
    unit = '',
    isWhole = false,
    bands = [],
    steps = [],
    lines = [],
    rules = [],
    marks = [],
    spans = [],
  } = panel;
  const most = Math.max(panel.top ?? 1, 1e-9);
  const y = (value) => round(top + height - (Math.min(Math.max(value, 0), most) / most) * height);
  const parts = [];
  if (panel.top !== undefined) {
    for (const value of scale(most, height, isWhole)) {
      parts.push(
        s('line', { class: 'grid', x1: LEFT, x2: LEFT + wide, y1: y(value), y2: y(value) }),
        s('text', { class: 'tick', x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, `${value}${unit}`),
      );
    }
  }
  for (const { name, points } of bands) parts.push(s('path', { class: `band ${name}`, d: bandPath(points, x, y, to) }));
  for (const { name, points, fill } of steps) {
    const path = stepPath(points, x, y, to);
    if (fill) parts.push(s('path', { class: `fill ${name}`, d: `${path}V${y(0)}H${x(points[0][0])}Z` }));
    parts.push(s('path', { class: `step ${name}`, d: path }));
  }
  for (const { name, value } of rules)
    parts.push(s('line', { class: `rule ${name}`, x1: LEFT, x2: LEFT + wide, y1: y(value), y2: y(value) }));
  for (const { name, points } of lines) parts.push(s('path', { class: `line ${name}`, d: linePath(points, x, y) }));
  for (const { name, from, to: until } of spans)
    parts.push(s('rect', { class: `span ${name}`, x: x(from), y: top, width: Math.max(x(until) - x(from), 1), height }));
  for (const mark of marks) parts.push(markOf(mark, x(mark.at), mark.value === undefined ? top + height / 2 : y(mark.value)));
  if (title) parts.push(s('text', { class: 'name', x: LEFT + 6, y: top + 13 }, title));
  return parts;
}

function stepPath(points, x, y, to) {
  return (
    points.map(([at, value], index) => (index === 0 ? `M${x(at)} ${y(value)}` : `H${x(at)}V${y(value)}`)).join('') + `H${x(to)}`
  );
}

function bandPath(points, x, y, to) {
  const low = points.map(([at, value]) => [at, value]);
  const high = points.map(([at, , value]) => [at, value]);
  let back = '';
  for (let index = low.length - 1; index >= 0; index -= 1) back += `V${y(low[index][1])}H${x(low[index][0])}`;
  return `${stepPath(high, x, y, to)}${back}Z`;
}

/** Interrupted where there is no value. */
function linePath(points, x, y) {
  let pen = 'M';
  return points
    .map(([at, value]) => {
      if (value === null || !Number.isFinite(value)) {
        pen = 'M';
        return '';
      }
      const move = `${pen}${x(at)} ${y(value)}`;
      pen = 'L';
      return move;
    })
    .join('');
}

const SHAPES = {
  up: 'M0-6.5L5 2.5H-5Z',
  down: 'M0 6.5L5-2.5H-5Z',
  task: 'M0-5.5L5.5 0L0 5.5L-5.5 0Z',
  refused: 'M-4-4L4 4M4-4L-4 4',
  other: 'M-3.5 0A3.5 3.5 0 1 0 3.5 0A3.5 3.5 0 1 0-3.5 0Z',
};

function markOf({ kind, title, isChosen }, x, y) {
  return s('path', { class: `mark ${kind}${isChosen ? ' chosen' : ''}`, d: SHAPES[kind], transform: `translate(${x} ${y})` },
    title && s('title', {}, title),
  );
}

/** Round values from 0 to the top, about one per 40 pixels. */
function scale(most, height, isWhole) {
  const rough = most / Math.max(height / 40, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => one >= rough);
  const even = isWhole ? Math.max(step, 1) : step;
  return Array.from({ length: Math.floor(most / even + 1e-9) + 1 }, (_, at) => Math.round(at * even * 100) / 100);
}

/** What the marks of a chart mean: `[kind or name, text, isMark]`. */
export function legend(entries) {
  return h('ul', { class: 'legend' },
    entries.map(([name, text, isMark]) =>
      h('li', {},
        s('svg', { width: 16, height: 12, viewBox: '-8 -6 16 12', 'aria-hidden': 'true' },
          isMark
            ? s('path', { class: `mark ${name}`, d: SHAPES[name], transform: 'scale(0.85)' })
            : s('rect', { class: `key ${name}`, x: -8, y: -2, width: 16, height: 4 }),
        ),
        text,
      ),
    ),
  );
}
