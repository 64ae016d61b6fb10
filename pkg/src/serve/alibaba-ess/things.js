// The things of ESS by id: groups, configurations, rules, tasks.
import { Refused } from '../refused.js';

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

/** Refuses a name that another thing has already. */
export function unused(things, name, key, code, self) {
  for (const thing of things.values()) {
    if (thing !== self && thing[key] === name) throw new Refused(code, `${key} is used already: ${name}.`);
  }
}

/** Refuses one more thing than the quota of the operation allows. */
export function within({ info }, code, count) {
  const { limit, what } = info.quotas.find(({ error }) => error === code);
  if (count >= limit) throw new Refused(code, `There are ${count} already; the limit is ${limit} ${what}.`);
}

/** Copies what was given, which is what a modification changes. */
export function change(thing, params, names) {
  for (const name of names) if (params[name] !== undefined) thing[name] = params[name];
}

/** `2019-06-03T08:30Z`, as ESS writes instants. */
export const minute = (milliseconds) => `${new Date(milliseconds).toISOString().slice(0, 16)}Z`;
