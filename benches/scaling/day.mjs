// A group of ESS for some time: a sample a minute, load in waves, brought down for the night at 20:00.

const MINUTE = 60;
const rule = (id, adjustmentValue) => ({ id, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue });
const alarm = (id, comparisonOperator, threshold) => ({ id, rule: id, metric: 'cpu', comparisonOperator, threshold, repeatTimes: 3 });

export const ALARMS = {
  'one alarm': [alarm('out', 'Greater', 80)],
  'two alarms that are kept busy': [alarm('out', 'Greater', 60), alarm('in', 'Less', 55)],
};

export function scenario({ samples = 1440, alarms, detail = 'summary', group = 0 }) {
  const load = Array.from({ length: samples }, (_, minute) => Math.round(300 + 250 * Math.sin((minute + group) / 57) + ((minute * 7919) % 37)));
  return {
    start: '2019-06-03T00:00Z',
    horizonSeconds: samples * MINUTE,
    group: { minSize: 2, maxSize: 12, totalCapacity: 4 },
    rules: [rule('out', 2), rule('in', -1), { id: 'night', adjustmentType: 'TotalCapacity', adjustmentValue: 2 }],
    metrics: [{ id: 'cpu', intervalSeconds: MINUTE, load }],
    alarms,
    scheduledTasks: [{ id: 'night', rule: 'night', launchTime: '2019-06-03T20:00Z' }],
    activitySeconds: { scaleOut: 120, scaleIn: 60 },
    detail,
  };
}
