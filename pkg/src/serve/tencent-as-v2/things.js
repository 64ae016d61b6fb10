// The things of AS v2 by id, and the numeric codes beside the module's own (Error Codes).
import { Refused } from '../refused.js';
import * as things from '../things.js';

export { change, LONGEST_ID, MOST_ACTIVITIES } from '../things.js';

/** A parameter is wrong. */
const PARAMETER = '4000';
/** There is no such thing. */
const NOT_THERE = '5000';
/** There is too much of it. */
export const QUOTA = '5200';
/** The operation on a resource failed. */
export const FAILED = '5100';

export const groups = (store) => store.all('tencent-as-v2.groups');
export const configurations = (store) => store.all('tencent-as-v2.configurations');

export function groupOf(store, { scalingGroupId: id }) {
  const group = groups(store).get(id);
  if (group === undefined) throw wrong('InvalidParameter.ScalingGroupIdError', `no scaling group ${id}`);
  return group;
}

export const wrong = (code, message) => new Refused(code, message, { common: PARAMETER });
export const notThere = (message) => new Refused(NOT_THERE, message);

export const within = (call, code, count) => things.within(call, code, count, { common: QUOTA });
export const unused = (all, key, name, code, self) => things.unused(all, key, name, code, self, { common: PARAMETER });

/** `2016-03-17 11:48:31`, as AS v2 writes instants. */
export const second = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');

/** What `second` wrote. */
export const instant = (text) => Date.parse(`${text.replace(' ', 'T')}Z`);

/** An answer without data is an empty list in print. */
export const NOTHING = Object.freeze({ data: [] });
