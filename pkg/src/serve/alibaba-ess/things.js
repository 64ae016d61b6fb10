// The things of ESS by id: groups, configurations, rules, tasks.
import { Refused } from '../refused.js';

export { change, LONGEST_ID, MOST_ACTIVITIES, unused, within } from '../things.js';

export const groups = (world) => world.all('alibaba-ess.groups');
export const configurations = (world) => world.all('alibaba-ess.configurations');
export const rules = (world) => world.all('alibaba-ess.rules');
export const tasks = (world) => world.all('alibaba-ess.tasks');

/** What the id names, or the documented refusal. */
export function found(things, id, what) {
  const thing = things.get(id);
  if (thing === undefined) throw new Refused(`Invalid${what}Id.NotFound`, `The specified ${what} does not exist: ${id}.`);
  return thing;
}

export const groupOf = (world, { ScalingGroupId }) => found(groups(world), ScalingGroupId, 'ScalingGroup');

/** `2019-06-03T08:30Z`, as ESS writes instants. */
export const minute = (milliseconds) => `${new Date(milliseconds).toISOString().slice(0, 16)}Z`;
