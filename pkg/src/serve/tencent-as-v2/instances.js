// Instances: bound, unbound, protected.
import { scaling } from '../../index.js';
import { fromAnswer } from '../refused.js';
import { start, stateOf } from './activities.js';
import { groupOf, groups, LONGEST_ID, wrong } from './things.js';

/** The endpoint knows no machines of its own: an id that begins with `ins-` or `qcvm` is one that runs and fits. */
function machine(store, id) {
  let scalingGroupId;
  for (const group of groups(store).values()) if (group.instances.has(id)) scalingGroupId = group.scalingGroupId;
  return { id, exists: /^(ins-|qcvm)/.test(id) && id.length <= LONGEST_ID, scalingGroupId };
}

export function AttachInstance(params, store) {
  const group = groupOf(store, params);
  const ids = params.instanceIds;
  const { instances, ...state } = stateOf(group);
  const answer = scaling.attach('tencent-as-v2', { group: state, instances: ids.map((id) => machine(store, id)) });
  if (answer.error !== null) throw fromAnswer(answer);
  group.desiredCapacity = answer.newCapacity;
  start(store, group, { joining: ids, creationType: 'Manual', cause: 'instances were bound' });
  return {};
}

export function DetachInstance(params, store) {
  const group = groupOf(store, params);
  const answer = scaling.remove('tencent-as-v2', {
    operation: 'DetachInstance',
    group: stateOf(group),
    instanceIds: params.instanceIds,
    keepInstance: params.keepInstance,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  group.desiredCapacity = answer.newCapacity;
  start(store, group, { leaving: params.instanceIds, cause: 'instances were unbound' });
  return {};
}

export function SetCvmProtectedDetach(params, store) {
  const group = groupOf(store, params);
  const missing = params.instanceIds.find((id) => !group.instances.has(id));
  if (missing !== undefined) throw wrong('InvalidParameter.InstanceIdError', `no instance ${missing} in the group`);
  for (const id of params.instanceIds) group.instances.get(id).protectedFromScaleIn = params.protectedFromDetach;
  return {};
}
