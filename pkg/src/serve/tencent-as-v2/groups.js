// Scaling groups: created, changed, deleted. A group moves its instances to the number it is to have.
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { resizeTo, stateOf } from './activities.js';
import { change, configurations, FAILED, groupOf, groups, second, unused, within, wrong } from './things.js';

export function CreateScalingGroup(params, store, call) {
  within(call, 'QuotaExceeded.ScalingGroup', groups(store).size);
  unused(groups(store).values(), 'scalingGroupName', params.scalingGroupName, 'NameDuplicate.ScalingGroup');
  if (!configurations(store).has(params.scalingConfigurationId)) {
    throw wrong('4000', `no scaling configuration ${params.scalingConfigurationId}`);
  }
  const id = store.id('asg-', 8);
  const group = {
    ...params,
    scalingGroupId: id,
    createTime: second(store.now),
    instances: new Map(),
    policies: new Map(),
    tasks: new Map(),
    hooks: new Map(),
    notifications: new Map(),
    activities: [],
  };
  group.desiredCapacity = sized(group, params);
  groups(store).set(id, group);
  resizeTo(store, group, group.desiredCapacity, 'the group was created');
  return { data: { scalingGroupIdSet: [id] } };
}

export function ModifyScalingGroup(params, store) {
  const group = groupOf(store, params);
  unused(groups(store).values(), 'scalingGroupName', params.scalingGroupName ?? '', 'NameDuplicate.ScalingGroup', group);
  const desired = sized(group, params);
  change(group, params, ['scalingGroupName', 'scalingConfigurationId', 'minSize', 'maxSize', 'removePolicy']);
  group.desiredCapacity = desired;
  resizeTo(store, group, desired, 'the sizes of the group were changed');
  return {};
}

/** The number that a group is to have after a change of its sizes. */
function sized(group, { minSize, maxSize, desiredCapacity }) {
  const answer = scaling.modify('tencent-as-v2', { group: stateOf(group), minSize, maxSize, desiredCapacity });
  if (answer.error !== null) throw fromAnswer(answer, { common: '4000' });
  return answer.newCapacity;
}

export function DeleteScalingGroup(params, store) {
  const group = groupOf(store, params);
  if (group.instances.size > 0) throw new Refused(FAILED, 'instances are in the group', { common: FAILED });
  for (const { cancel } of group.tasks.values()) cancel?.();
  groups(store).delete(group.scalingGroupId);
  return {};
}
