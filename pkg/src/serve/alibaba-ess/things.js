// The things of ESS by id: groups, configurations, rules, tasks.
import { Refused } from '../refused.js';

export { change, LONGEST_ID, MOST_ACTIVITIES, unused, within } from '../things.js';

export const groups = (store) => store.all('alibaba-ess.groups');
export const configurations = (store) => store.all('alibaba-ess.configurations');
export const rules = (store) => store.all('alibaba-ess.rules');
export const tasks = (store) => store.all('alibaba-ess.tasks');

/** What the id names, or the documented refusal. */
export function found(things, id, what) {
  const thing = things.get(id);
  if (thing === undefined) throw new Refused(`Invalid${what}Id.NotFound`, `The specified ${what} does not exist: ${id}.`);
  return thing;
}

export const groupOf = (store, { ScalingGroupId }) => found(groups(store), ScalingGroupId, 'ScalingGroup');

/** `2019-06-03T08:30Z`, as ESS writes instants. */
export const minute = (milliseconds) => `${new Date(milliseconds).toISOString().slice(0, 16)}Z`;
