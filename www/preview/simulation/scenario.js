// The values of the form as a scenario for `scaling.simulate`.
import { ESS, number } from '../questions/common.js';
import { readRows } from '../fields.js';
import { callsOf } from './calls.js';
import { SIM } from './fields.js';
import { loadCurve } from './load.js';

/** A Monday. A run of the same values is the same at any time. */
const START = Date.parse('2026-03-02T00:00:00Z');
export const INTERVAL = 300;
const METRIC = 'cpu_usage';

export function scenarioOf(values, service) {
  const ess = service === ESS;
  const spell = (at) =>
    ess ? `${new Date(at).toISOString().slice(0, 16)}Z` : new Date(at).toISOString().slice(0, 19).replace('T', ' ');
  const seconds = Number(values.simHours) * 3600;
  const lead = { id: 'out', adjustmentType: values.simUpType, adjustmentValue: values.simUp };
  const trail = { id: 'in', adjustmentType: values.simDownType, adjustmentValue: values.simDown };
  // Tencent's policies have a cooldown each, an ESS group has one for all.
  const own = ess ? {} : { cooldown: values.simCooldown };
  const alarm = (id, rule, comparisonOperator, threshold, repeatTimes) => ({
    id,
    rule,
    metric: METRIC,
    comparisonOperator,
    threshold: number(threshold),
    repeatTimes,
  });
  const [rules, scheduledTasks] = ess ? byRules(values, spell) : [[], bySizes(values, spell)];
  return {
    start: spell(START),
    horizonSeconds: seconds,
    group: {
      minSize: values.simMin,
      maxSize: values.simMax,
      totalCapacity: values.simCapacity,
      ...(ess && { defaultCooldown: values.simCooldown, activeScalingConfiguration: 'asc-1' }),
    },
    rules: [{ ...lead, ...own }, { ...trail, ...own }, ...rules],
    metrics: [
      { id: METRIC, intervalSeconds: INTERVAL, load: demand(values, seconds).map((value) => Math.round(value * 10_000) / 100) },
    ],
    alarms: [
      alarm('high', 'out', 'Greater', values.simHigh, values.simHighTimes),
      alarm('low', 'in', 'Less', values.simLow, values.simLowTimes),
    ],
    scheduledTasks,
    calls: callsOf(values, service, (time) => firstDay(time, spell)),
    activitySeconds: { scaleOut: values.simOut, scaleIn: values.simIn },
  };
}

/** What is no number is no load at all; the form says so. */
function demand({ simCurve, simBase, simPeak, simNoise }, seconds) {
  const [base, peak, noise] = [simBase, simPeak, simNoise].map((text) => (Number.isFinite(Number(text)) ? Number(text) : 0));
  return loadCurve({ curve: simCurve, base, peak, noise: noise / 100, seconds, interval: INTERVAL });
}

/** The fields whose values are no numbers, though the page itself counts with them. */
export const notNumbers = (values) =>
  ['simBase', 'simPeak', 'simNoise'].filter((name) => values[name].trim() === '' || !Number.isFinite(Number(values[name])));

const WEEKS = 8 * 7 * 86_400_000;
/** A time of day as an instant of the first day; anything else goes on as it is, to be told as such. */
function firstDay(time, spell) {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(time.trim());
  return found === null ? time : spell(START + (Number(found[1]) * 60 + Number(found[2])) * 60_000);
}

/** ESS: each task triggers a rule of its own, every day. */
function byRules({ simTasks }, spell) {
  const rows = readRows(SIM.simTasks, simTasks);
  return [
    rows.map(({ capacity }, at) => ({ id: `to-${at + 1}`, adjustmentType: 'TotalCapacity', adjustmentValue: capacity })),
    rows.map(({ time }, at) => ({
      id: `task-${at + 1}`,
      rule: `to-${at + 1}`,
      launchTime: firstDay(time, spell),
      recurrenceType: 'Daily',
      recurrenceValue: '1',
      recurrenceEndTime: spell(START + WEEKS),
    })),
  ];
}

/** Tencent: each task sets the sizes, every day. */
function bySizes({ simTimed }, spell) {
  return readRows(SIM.simTimed, simTimed).map(({ time, minSize, maxSize }, at) => ({
    id: `task-${at + 1}`,
    startTime: firstDay(time, spell),
    endTime: spell(START + WEEKS),
    recurrence: '* * * * *',
    minSize,
    maxSize,
  }));
}
