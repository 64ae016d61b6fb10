// Runs of a day in Node: time per run, samples a second, and memory over many groups in one call.
import { strict as assert } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { scaling } from 'autoscale-kit';

const RUNS = Number(process.env.RUNS ?? 300);
const GROUPS = Number(process.env.GROUPS ?? 10_000);
const SAMPLES = 1440;

const rule = (id, adjustmentValue, rest) => ({ id, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue, ...rest });
const alarm = (id, comparisonOperator, threshold) => ({ id, rule: id, metric: 'cpu', comparisonOperator, threshold, repeatTimes: 3 });

/** A sample a minute, load in waves; at 20:00 the group is brought down for the night. */
function day(group, detail, alarms) {
  const load = Array.from({ length: SAMPLES }, (_, minute) => Math.round(300 + 250 * Math.sin((minute + group) / 57) + ((minute * 7919) % 37)));
  return {
    start: '2019-06-03T00:00Z',
    horizonSeconds: SAMPLES * 60,
    group: { minSize: 2, maxSize: 12, totalCapacity: 4 },
    rules: [rule('out', 2), rule('in', -1), { id: 'night', adjustmentType: 'TotalCapacity', adjustmentValue: 2 }],
    metrics: [{ id: 'cpu', intervalSeconds: 60, load }],
    alarms,
    scheduledTasks: [{ id: 'night', rule: 'night', launchTime: '2019-06-03T20:00Z' }],
    activitySeconds: { scaleOut: 120, scaleIn: 60 },
    detail,
  };
}

const quiet = [alarm('out', 'Greater', 80)];
const busy = [alarm('out', 'Greater', 60), alarm('in', 'Less', 55)];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const columns = [34, 10, 14, 11, 12, 10];
const line = (cells) => console.log(cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](columns[index])).join(' '));

console.log(`node ${process.version}, ${SAMPLES} samples of one group, medians of ${RUNS} runs\n`);
line(['run of a day', 'time', 'samples', 'decisions', 'activities', 'result']);
for (const [name, alarms] of [['one alarm, one schedule', quiet], ['two alarms, one schedule', busy]]) {
  for (const detail of ['summary', 'decisions', 'inputs']) {
    const scenario = day(0, detail, alarms);
    const answer = scaling.simulate('alibaba-ess', scenario);
    assert.deepEqual(scaling.simulate('alibaba-ess', scenario), answer);
    const times = [];
    for (let run = -30; run < RUNS; run++) {
      const start = performance.now();
      scaling.simulate('alibaba-ess', scenario);
      // The first runs only warm up.
      if (run >= 0) times.push(performance.now() - start);
    }
    const time = median(times);
    const { decisions, summary } = answer;
    const rate = `${(summary.samples / time / 1000).toFixed(2)} M/s`;
    line([`${name}: ${detail}`, `${time.toFixed(3)} ms`, rate, decisions.length, summary.activities, `${(JSON.stringify(answer).length / 1000).toFixed(1)} kB`]);
  }
}

const megabytes = () => {
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers, external } = process.memoryUsage();
  return { rss: rss / 1e6, held: (heapUsed + external + arrayBuffers) / 1e6 };
};
const scenarios = Array.from({ length: GROUPS }, (_, group) => day(group % 360, 'summary', quiet));
const before = megabytes();
const start = performance.now();
const results = scaling.simulate('alibaba-ess', scenarios);
const seconds = (performance.now() - start) / 1000;
const after = megabytes();
const size = results.reduce((sum, result) => sum + JSON.stringify(result).length, 0) / 1e6;
const change = (name) => `${before[name].toFixed(0)} -> ${after[name].toFixed(0)} MB`;
console.log(`\n${GROUPS} groups in one call: ${seconds.toFixed(1)} s, ${((GROUPS * SAMPLES) / seconds / 1e6).toFixed(2)} million samples a second`);
console.log(`memory held ${change('held')} (resident ${change('rss')}); the results are ${size.toFixed(1)} MB of JSON`);
if (globalThis.gc === undefined) console.log('run with --expose-gc to leave garbage out of these numbers');
