// Scaling configurations: created, changed, deleted (ESS 10).
import { Refused } from '../refused.js';
import { change, configurations, found, groupOf, groups, minute, unused, within } from './things.js';

export function CreateScalingConfiguration(params, store, call) {
  const group = groupOf(store, params);
  const own = new Map([...configurations(store)].filter(([, { ScalingGroupId }]) => ScalingGroupId === group.ScalingGroupId));
  within(call, 'QuotaExceeded.ScalingConfiguration', own.size);
  const id = store.id('asc-', 12);
  const configuration = { ScalingConfigurationName: id, ...params, ScalingConfigurationId: id, LifecycleState: 'Inactive' };
  unused(own.values(), 'ScalingConfigurationName', configuration.ScalingConfigurationName, 'InvalidScalingConfigurationName.Duplicate');
  configurations(store).set(id, Object.assign(configuration, { CreationTime: minute(store.now), created: store.now }));
  return { ScalingConfigurationId: id };
}

export function ModifyScalingConfiguration(params, store) {
  const { ScalingConfigurationId: id, ...changes } = params;
  const configuration = found(configurations(store), id, 'ScalingConfiguration');
  change(configuration, changes, Object.keys(changes));
  return {};
}

export function DeleteScalingConfiguration({ ScalingConfigurationId: id }, store) {
  const configuration = found(configurations(store), id, 'ScalingConfiguration');
  if (configuration.LifecycleState === 'Active') {
    throw new Refused('IncorrectScalingConfigurationLifecycleState', 'The active configuration of a group cannot be deleted.');
  }
  for (const { ScalingConfigurationId } of groups(store).get(configuration.ScalingGroupId)?.instances.values() ?? []) {
    if (ScalingConfigurationId === id) throw new Refused('InstanceInUse', 'Instances of this configuration are in the group.');
  }
  configurations(store).delete(id);
  return {};
}
