// Launch configurations: created, deleted.
import { configurations, groups, notThere, NOTHING, second, unused, within, wrong } from './things.js';

export function CreateScalingConfiguration(params, world, call) {
  within(call, 'QuotaExceeded.ScallingConfiguration', configurations(world).size);
  unused(configurations(world).values(), 'scalingConfigurationName', params.scalingConfigurationName, 'NameDuplicate.ScallingConfiguration');
  const id = world.id('asc-', 8);
  configurations(world).set(id, { ...params, scalingConfigurationId: id, createTime: second(world.now) });
  return { data: { scalingConfigurationIdSet: [id] } };
}

export function DeleteScalingConfiguration({ scalingConfigurationId: id }, world) {
  if (!configurations(world).has(id)) throw notThere(`no scaling configuration ${id}`);
  for (const group of groups(world).values()) {
    if (group.scalingConfigurationId === id) throw wrong('Conflict.ScallingConfigurationUse', `the group ${group.scalingGroupId} uses it`);
  }
  configurations(world).delete(id);
  return NOTHING;
}
