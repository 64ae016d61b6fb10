// What an answer has to draw: bars, a line of runs, steps or values over time, each with its numbers beside it.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { capacityBars, labelledBars } from './bars.js';
import { calendarLine } from './calendar.js';
import { timeChart } from './chart.js';
import { moment } from './time.js';

/** `said` is the answer in words, for those who do not see the picture. */
export function pictureOf(picture, said) {
  if (picture === undefined) return undefined;
  const { kind } = picture;
  if (kind === 'capacity') return capacityBars(picture);
  if (kind === 'bars') return labelledBars(picture);
  if (kind === 'runs')
    return h('div', { class: 'runs' },
      calendarLine(t.preview.calendar(picture.runs.length), picture.runs),
      h('ol', {}, picture.runs.map((run) => h('li', {}, run))),
    );
  const chart = timeChart();
  chart.show(kind === 'steps' ? stepsOf(picture, said) : valuesOf(picture, said));
  const points = kind === 'steps' ? picture.steps : picture.values;
  return h('div', {}, chart.node, tableOf(points));
}

function stepsOf({ from, to, steps, marks, lost = [], minSize, maxSize }, label) {
  const most = Math.max(...steps.map(([, value]) => value), Number.isFinite(maxSize) ? maxSize : 0, 1);
  const bands =
    Number.isFinite(minSize) && Number.isFinite(maxSize) ? [{ name: 'bounds', points: [[from, minSize, maxSize]] }] : [];
  return {
    label,
    from,
    to,
    panels: [
      {
        height: 140,
        top: most + 0.5,
        isWhole: true,
        title: t.preview.chart.capacity,
        bands,
        steps: [{ name: 'total', points: steps, fill: true }],
        marks,
      },
      ...(lost.length > 0 ? [{ height: 12, marks: lost }] : []),
    ],
  };
}

function valuesOf({ from, to, values, threshold, marks }, label) {
  const most = Math.max(...values.map(([, value]) => value ?? 0), Number(threshold) || 0, 1) * 1.1;
  return {
    label,
    from,
    to,
    panels: [
      {
        height: 140,
        top: most,
        lines: [{ name: 'metric', points: values }],
        rules: Number.isFinite(threshold) ? [{ name: 'high', value: threshold }] : [],
        marks,
      },
    ],
  };
}

/** The same as the chart, for those who do not see it. */
export function tableOf(points, head = [t.preview.chart.time, t.preview.chart.value]) {
  return h('details', { class: 'table' },
    h('summary', {}, t.preview.asTable),
    h('table', {},
      h('thead', {}, h('tr', {}, head.map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', {},
        points.map(([at, ...values]) =>
          h('tr', {},
            h('td', {}, moment(at)),
            values.map((value) => h('td', {}, value === null ? '–' : String(value))),
          ),
        ),
      ),
    ),
  );
}
