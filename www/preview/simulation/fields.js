// The fields of a scenario, as in ../fields.js; names begin with `sim`, so that links tell them from those of the questions.
import { ESS } from '../questions/common.js';

const slider = (start, least, most, step = 1) => ({ kind: 'slider', start, least, most, step });
const choice = (...values) => ({ kind: 'choice', start: values[0], values });
const ADJUSTMENTS = ['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'];

export const SIM = {
  simCurve: choice('daily', 'quiet', 'spike', 'saw', 'steps'),
  simBase: slider('2', 0, 20, 0.5),
  simPeak: slider('8', 0, 40, 0.5),
  simNoise: slider('8', 0, 50),
  simHours: choice('24', '6', '12', '48', '168'),
  simMin: slider('1', 0, 30),
  simMax: slider('10', 0, 30),
  simCapacity: slider('3', 0, 30),
  simCooldown: slider('900', 0, 3600, 30),
  simHigh: slider('75', 1, 99),
  simHighTimes: slider('1', 1, 10),
  simUpType: choice(...ADJUSTMENTS),
  simUp: slider('1', -10, 30),
  simLow: slider('40', 0, 100),
  simLowTimes: slider('3', 1, 10),
  simDownType: choice(...ADJUSTMENTS),
  simDown: slider('-1', -30, 10),
  simOut: slider('300', 0, 1800, 10),
  simIn: slider('60', 0, 1800, 10),
  simTasks: { kind: 'rows', columns: { time: 'text', capacity: 'text' }, start: '07:30,6;20:00,9' },
  simCalls: {
    kind: 'rows',
    columns: { time: 'text', op: ['out', 'in', 'attach', 'remove', 'disable', 'enable', 'minSize', 'maxSize'], value: 'text' },
    start: '',
  },
  simTencentCalls: {
    kind: 'rows',
    columns: { time: 'text', op: ['attach', 'remove', 'minSize', 'maxSize'], value: 'text' },
    start: '',
  },
  simTimed: { kind: 'rows', columns: { time: 'text', minSize: 'text', maxSize: 'text' }, start: '07:30,5,10;20:00,1,10' },
};

/** How the form is parted. ESS triggers rules by the clock, Tencent sets sizes. */
export const groupsOf = (service) => ({
  load: ['simCurve', 'simHours', 'simBase', 'simPeak', 'simNoise'],
  group: ['simMin', 'simMax', 'simCapacity', ...(service === ESS ? ['simCooldown'] : [])],
  high: ['simHigh', 'simHighTimes', 'simUpType', 'simUp'],
  low: ['simLow', 'simLowTimes', 'simDownType', 'simDown'],
  activities: ['simOut', 'simIn', ...(service === ESS ? [] : ['simCooldown'])],
  tasks: [service === ESS ? 'simTasks' : 'simTimed'],
  calls: [service === ESS ? 'simCalls' : 'simTencentCalls'],
});
