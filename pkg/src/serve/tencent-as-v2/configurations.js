// Launch configurations: created, deleted.
import { configurations, groups, notThere, NOTHING, second, unused, within, wrong } from './things.js';

export function CreateScalingConfiguration(params, store, call) {
  within(call, 'QuotaExceeded.ScallingConfiguration', configurations(store).size);
  unused(configurations(store).values(), 'scalingConfigurationName', params.scalingConfigurationName, 'NameDuplicate.ScallingConfiguration');
  const id = store.id('asc-', 8);
  configurations(store).set(id, { ...params, scalingConfigurationId: id, createTime: second(store.now) });
  return { data: { scalingConfigurationIdSet: [id] } };
}

export function DeleteScalingConfiguration({ scalingConfigurationId: id }, store) {
  if (!configurations(store).has(id)) throw notThere(`no scaling configuration ${id}`);
  for (const group of groups(store).values()) {
    if (group.scalingConfigurationId === id) throw wrong('Conflict.ScallingConfigurationUse', `the group ${group.scalingGroupId} uses it`);
  }
  configurations(store).delete(id);
  return NOTHING;
}
