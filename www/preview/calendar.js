// Runs of a task on a line of time, a dot each; the list beside it says the same.
import { timeChart } from './chart.js';
import { instant } from './time.js';

export function calendarLine(label, runs) {
  const times = runs.map(instant);
  const edge = Math.max((times.at(-1) - times[0]) * 0.03, 1_800_000);
  const chart = timeChart();
  chart.show({
    label,
    from: times[0] - edge,
    to: times.at(-1) + edge,
    panels: [{ height: 26, marks: times.map((at, index) => ({ kind: 'task', at, title: runs[index] })) }],
  });
  return chart.node;
}
