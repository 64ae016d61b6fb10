// Runs over a day: time per run, samples a second, and memory over many groups.
import { performance } from 'node:perf_hooks';
import { scaling } from 'autoscale-kit';

const RUNS = Number(process.env.RUNS ?? 300);
const GROUPS = Number(process.env.GROUPS ?? 10_000);
const DAY = 1440;

/** A day of one group: load in two waves, one alarm, one schedule. */
function day(group, detail) {
  const load = Array.from({ length: DAY }, (_, minute) => Math.round(300 + 250 * Math.sin((minute + group) / 115) + ((minute * 7919) % 37)));
  return {
    start: '2019-06-03T00:00Z',
    horizonSeconds: DAY * 60,
    group: { minSize: 2, maxSize: 12, totalCapacity: 4 },
    rules: [{ id: 'out', adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 2 }, { id: 'night', adjustmentType: 'TotalCapacity', adjustmentValue: 3 }],
    metrics: [{ id: 'cpu', intervalSeconds: 60, load }],
    alarms: [{ id: 'high', rule: 'out', metric: 'cpu', comparisonOperator: 'Greater', threshold: 80, repeatTimes: 3 }],
    activitySeconds: { scaleOut: 120, scaleIn: 60 },
    detail,
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

console.log(`node ${process.version}, median of ${RUNS} runs of one group, ${DAY} samples\n`);
for (const detail of ['summary', 'decisions', 'inputs']) {
  const scenario = day(0, detail);
  const times = [];
  for (let run = -50; run < RUNS; run++) {
    const start = performance.now();
    scaling.simulate('alibaba-ess', scenario);
    if (run >= 0) times.push(performance.now() - start);
  }
  const answer = scaling.simulate('alibaba-ess', scenario);
  const ms = median(times);
  console.log(
    `${detail.padEnd(10)} ${ms.toFixed(3)} ms  ${(DAY / ms / 1000).toFixed(2)} million samples a second, ` +
      `${answer.decisions.length} decisions, ${answer.summary.activities} activities, ${(JSON.stringify(answer).length / 1000).toFixed(1)} kB`,
  );
}
