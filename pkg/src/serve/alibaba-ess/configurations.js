// Scaling configurations: created, changed, deleted (ESS 10).
import { Refused } from '../refused.js';
import { change, configurations, found, groupOf, groups, minute, unused, within } from './things.js';

export function CreateScalingConfiguration(params, world, call) {
  const group = groupOf(world, params);
  const own = new Map([...configurations(world)].filter(([, { ScalingGroupId }]) => ScalingGroupId === group.ScalingGroupId));
  within(call, 'QuotaExceeded.ScalingConfiguration', own.size);
  const id = world.id('asc-', 12);
  const configuration = { ScalingConfigurationName: id, ...params, ScalingConfigurationId: id, LifecycleState: 'Inactive' };
  unused(own.values(), 'ScalingConfigurationName', configuration.ScalingConfigurationName, 'InvalidScalingConfigurationName.Duplicate');
  configurations(world).set(id, Object.assign(configuration, { CreationTime: minute(world.now), created: world.now }));
  return { ScalingConfigurationId: id };
}

export function ModifyScalingConfiguration(params, world) {
  const { ScalingConfigurationId: id, ...changes } = params;
  const configuration = found(configurations(world), id, 'ScalingConfiguration');
  change(configuration, changes, Object.keys(changes));
  return {};
}

export function DeleteScalingConfiguration({ ScalingConfigurationId: id }, world) {
  const configuration = found(configurations(world), id, 'ScalingConfiguration');
  if (configuration.LifecycleState === 'Active') {
    throw new Refused('IncorrectScalingConfigurationLifecycleState', 'The active configuration of a group cannot be deleted.');
  }
  for (const { ScalingConfigurationId } of groups(world).get(configuration.ScalingGroupId)?.instances.values() ?? []) {
    if (ScalingConfigurationId === id) throw new Refused('InstanceInUse', 'Instances of this configuration are in the group.');
  }
  configurations(world).delete(id);
  return {};
}
