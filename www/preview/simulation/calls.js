// Calls at a time of the first day, as the scenario has them: the fields of the question about each.
import { ESS, number } from '../questions/common.js';
import { readRows } from '../fields.js';
import { SIM } from './fields.js';

const MOST = 1000;

/** Newcomers are told apart by the row and their number. What is no number of them goes on as it is, to be told as such. */
function joining(value, row) {
  const count = Number(value);
  if (value.trim() === '' || !Number.isInteger(count) || count > MOST) return value;
  return Array.from({ length: Math.max(count, 0) }, (_, at) => ({ id: `joins-${row}-${at + 1}` }));
}
const leaving = (value) => value.split(/\s+/).filter(Boolean);
const sizes = {
  minSize: (value) => ({ operation: 'ModifyScalingGroup', minSize: number(value) }),
  maxSize: (value) => ({ operation: 'ModifyScalingGroup', maxSize: number(value) }),
};

const CALLS = {
  [ESS]: {
    out: () => ({ operation: 'ExecuteScalingRule', rule: 'out' }),
    in: () => ({ operation: 'ExecuteScalingRule', rule: 'in' }),
    attach: (value, row) => ({ operation: 'AttachInstances', instances: joining(value, row) }),
    remove: (value) => ({ operation: 'RemoveInstances', instanceIds: leaving(value) }),
    disable: () => ({ operation: 'DisableScalingGroup' }),
    enable: () => ({ operation: 'EnableScalingGroup' }),
    ...sizes,
  },
  'tencent-as-v2': {
    attach: (value, row) => ({ operation: 'AttachInstance', instances: joining(value, row) }),
    remove: (value) => ({ operation: 'DetachInstance', instanceIds: leaving(value) }),
    ...sizes,
  },
};

/** `instantOf(time)` is a time of day as an instant; what is none goes on as it is, to be told as such. */
export function callsOf(values, service, instantOf) {
  const name = service === ESS ? 'simCalls' : 'simTencentCalls';
  return readRows(SIM[name], values[name]).map(({ time, op, value }, at) => ({
    id: `call-${at + 1}`, at: instantOf(time), ...(CALLS[service][op]?.(value, at + 1) ?? { operation: op }),
  }));
}
