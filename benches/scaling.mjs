// What the scaling module answers: single decisions, runs of a day or longer, and the runs of a schedule beside croner.
import { strict as assert } from 'node:assert';
import { scaling } from 'autoscale-kit';
import { Cron } from 'croner';
import { measure, times } from './harness.mjs';
import { ALARMS, scenario } from './scaling/day.mjs';
import { against, milliseconds, percent, rateOf } from './tables.mjs';

const SIMULATE_GOAL = 5e6;
const RUNS_GOAL = 3;
const ESS = 'alibaba-ess';

async function decisions() {
  const rule = { minSize: 0, maxSize: 30, totalCapacity: 2, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 3 };
  const percentage = { ...rule, adjustmentType: 'PercentChangeInCapacity' };
  const now = '2019-06-03T08:00:00Z';
  const alarm = { ...rule, trigger: 'alarm', now, lastActivity: { endTime: '2019-06-03T07:00:00Z' } };
  const values = (call) => (call % 60) - 30;
  const results = await measure([
    ['rule, by hand', (call) => scaling.rule(ESS, { ...rule, adjustmentValue: values(call) }).newCapacity],
    ['rule, in percent', (call) => scaling.rule(ESS, { ...percentage, adjustmentValue: values(call) }).newCapacity],
    ['rule, by an alarm after a cooldown', (call) => scaling.rule(ESS, { ...alarm, adjustmentValue: values(call) }).newCapacity],
  ]);
  const rows = results.map((result) => [result.name, rateOf(result), percent(result.spread)]);
  return { title: 'Decisions of a scaling rule', head: ['', 'decisions', 'spread'], rows, results };
}

async function simulations() {
  const rows = [];
  const results = [];
  for (const [name, alarms] of Object.entries(ALARMS)) {
    for (const [time, samples, details] of [['a day', 1440, ['summary', 'decisions', 'inputs']], ['100 days', 144_000, ['summary']]]) {
      for (const detail of details) {
        const asked = scenario({ samples, alarms, detail });
        const answer = scaling.simulate(ESS, asked);
        assert.deepEqual(scaling.simulate(ESS, asked), answer);
        const { samples: taken, activities } = answer.summary;
        const [result] = await measure([['simulate', () => scaling.simulate(ESS, asked)]], { rounds: samples > 10_000 ? 21 : undefined });
        const perSample = { ...result, time: result.time / taken };
        const goal = detail === 'summary' ? ` (${SIMULATE_GOAL / 1e6} M/s)` : '';
        const decisions = answer.decisions.length;
        const title = `${name}, ${time}, \`${detail}\``;
        rows.push([title, milliseconds(result.time / 1e6), rateOf(perSample) + goal, decisions, activities, percent(result.spread)]);
        results.push({ name, samples: taken, detail, time: result.time });
      }
    }
  }
  const head = ['`simulate`', 'time', 'samples (goal)', 'decisions', 'activities', 'spread'];
  return { title: 'Runs of a group, a sample a minute', head, rows, results };
}

const PATTERNS = ['0 12 * * *', '*/15 9-17 * * 1-5', '30 3 1,15 * *', '0 0 L * *', '*/7 * * * *', '0 6 29 2 *'];
const FROM = '2019-06-03T00:00Z';
const LIMITS = [1, 10, 100];

const ours = (pattern, limit) => scaling.nextRuns(ESS, {
  launchTime: FROM, recurrenceType: 'Cron', recurrenceValue: pattern, recurrenceEndTime: '9999-01-01T00:00Z', after: FROM, limit,
}).next;
const parsed = (pattern) => new Cron(pattern, { mode: '5-part', utcOffset: 0 });
const START = new Date('2019-06-03T00:00:00Z');

async function schedules() {
  const rows = [];
  const results = [];
  for (const pattern of PATTERNS) {
    const cells = [];
    let spread = 0;
    for (const limit of LIMITS) {
      const seconds = (runs) => runs.map((run) => new Date(run).getTime());
      assert.deepEqual(seconds(ours(pattern, limit)), seconds(parsed(pattern).nextRuns(limit, START)), pattern);
      const kept = parsed(pattern);
      const [us, croner, prepared] = await measure([
        ['ours', () => ours(pattern, limit)],
        ['croner', () => parsed(pattern).nextRuns(limit, START)],
        ['croner, parsed before', () => kept.nextRuns(limit, START)],
      ], { rounds: 51 });
      cells.push(rateOf(us), against(times(us, croner), RUNS_GOAL), against(times(us, prepared)));
      spread = Math.max(spread, us.spread, croner.spread);
      results.push({ pattern, limit, ours: us.time, croner: croner.time, prepared: prepared.time });
    }
    rows.push([`\`${pattern}\``, ...cells, percent(spread)]);
  }
  const head = ['', ...LIMITS.flatMap((limit) => [`${limit} ${limit === 1 ? 'run' : 'runs'}`, 'times croner (goal)', 'parsed before']), 'spread'];
  const note = 'Parsed before: croner keeps the expression, ours reads it each time.';
  return { title: '`nextRuns` beside croner', head, rows, results, note };
}

export async function run() {
  const found = [await decisions(), await simulations(), await schedules()];
  return { results: found.map(({ results }) => results), tables: found };
}
