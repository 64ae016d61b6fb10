// A run as a chart: capacity between its bounds, refused triggers, and what each instance had to bear.
import { t } from '../../messages.js';
import { instant, moment } from '../time.js';
import { capacityAfter } from './events.js';
import { INTERVAL } from './scenario.js';

export function pictureOf(run, scenario, chosen) {
  const { timeline, events, summary } = run;
  const words = t.preview.sim.chart;
  const from = instant(scenario.start);
  const to = from + Number(scenario.horizonSeconds) * 1000;
  const steps = timeline.map((entry) => [instant(entry.at), entry.totalCapacity]);
  const metric = perInstance(scenario, timeline, from);
  const [high, low] = scenario.alarms.map(({ threshold }) => threshold);
  const begun = events.filter(({ kind }) => ['activityStarted', 'done'].includes(kind));
  const lost = events.filter(({ kind }) => ['refused', 'waiting', 'expired'].includes(kind));
  const isChosen = (event) => event === chosen;
  return {
    label: words.summary(summary, moment(from), moment(to)),
    from,
    to,
    cursor: chosen && instant(chosen.at),
    panels: [
      {
        height: 190,
        isWhole: true,
        title: words.capacity,
        top: Math.max(summary.highestCapacity, ...timeline.map((entry) => entry.maxSize)) + 1,
        bands: [{ name: 'bounds', points: timeline.map((entry) => [instant(entry.at), entry.minSize, entry.maxSize]) }],
        steps: [
          { name: 'service', points: timeline.map((entry) => [instant(entry.at), entry.inService]), fill: true },
          { name: 'total', points: steps },
        ],
        marks: begun.map((event) => ({
          kind: event.cause.kind === 'scheduledTask' ? 'task' : event.delta < 0 ? 'down' : 'up',
          at: instant(event.at),
          value: capacityAfter(event),
          isChosen: isChosen(event),
          title: `${moment(instant(event.at))} ${t.preview.sim.kinds[event.kind]} ${signed(event.delta)}`,
        })),
      },
      {
        height: 12,
        spans: lost.map((event) => ({ name: 'refused', from: instant(event.at), to: instant(event.until) })),
        marks: lost.map((event) => ({
          kind: 'refused',
          at: instant(event.at),
          isChosen: isChosen(event),
          title: `${moment(instant(event.at))} ${event.error ?? ''}`,
        })),
      },
      {
        height: 130,
        title: words.metric,
        unit: '%',
        top: 105,
        rules: [
          { name: 'high', value: high },
          { name: 'low', value: low },
        ].filter(({ value }) => Number.isFinite(value)),
        lines: [{ name: 'metric', points: metric }],
      },
    ],
  };
}

/** What an instance uses at most, in percent. */
const FULL = 100;

/** The load of the group shared by the instances in service, at each sample; none where nobody bears it. */
function perInstance({ metrics: [{ load }] }, timeline, from) {
  let place = 0;
  const times = timeline.map(({ at }) => instant(at));
  return load.map((value, index) => {
    const at = from + index * INTERVAL * 1000;
    // What an alarm sets off changes no sample of the same instant.
    while (place + 1 < times.length && times[place + 1] < at) place += 1;
    const { inService } = timeline[place];
    return [at, inService > 0 ? Math.min(value / inService, FULL) : null];
  });
}

const signed = (delta) => (delta === 0 ? '' : `${delta > 0 ? '+' : ''}${delta}`);
