// Instances: attached, removed, detached, in standby, protected, moved between zones (ESS 11, 12.2 to 12.4).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { start, stateOf } from './activities.js';
import { groupOf, groups, LONGEST_ID } from './things.js';

/**
 * A machine that is to join a group. The endpoint knows no machines of its own: an id that begins with `i-` is one that runs
 * and fits the group, any other is not found.
 */
export function machine(store, group, id) {
  let scalingGroupId;
  for (const other of groups(store).values()) if (other.instances.has(id)) scalingGroupId = other.ScalingGroupId;
  const { regionId, vpcId } = stateOf(group);
  return { id, exists: id.startsWith('i-') && id.length <= LONGEST_ID, regionId, vpcId, scalingGroupId, state: 'Running' };
}

export function AttachInstances(params, store) {
  const group = groupOf(store, params);
  const ids = params.InstanceId;
  const { instances, ...state } = stateOf(group);
  const answer = scaling.attach('alibaba-ess', { group: state, instances: ids.map((id) => machine(store, group, id)) });
  if (answer.error !== null) throw fromAnswer(answer);
  return { ScalingActivityId: start(store, group, { attached: ids, cause: 'A user attached instances.' }) };
}

export const RemoveInstances = taking('RemoveInstances', 'A user removed instances.');
export const DetachInstances = taking('DetachInstances', 'A user detached instances.');

function taking(operation, cause) {
  return (params, store) => {
    const group = groupOf(store, params);
    const ids = params.InstanceId;
    const answer = scaling.remove('alibaba-ess', {
      operation,
      group: stateOf(group),
      instanceIds: ids,
      removePolicy: params.RemovePolicy,
    });
    if (answer.error !== null) throw fromAnswer(answer);
    return { ScalingActivityId: start(store, group, { removed: ids, cause }) };
  };
}

export const EnterStandby = marking('standby', () => true);
export const ExitStandby = marking('standby', () => false);
export const SetInstancesProtection = marking('protected', (params) => params.ProtectedFromScaleIn);

function marking(mark, value) {
  return (params, store) => {
    const group = groupOf(store, params);
    for (const id of params.InstanceId) {
      if (!group.instances.has(id)) throw new Refused('InvalidInstanceId.NotFound', `No instance ${id} in this group.`);
    }
    for (const id of params.InstanceId) group.instances.get(id)[mark] = value(params);
    return {};
  };
}

/** All instances of the endpoint stand in one zone for each vSwitch, in turn. */
export function RebalanceInstances(params, store) {
  const group = groupOf(store, params);
  const zones = zonesOf(group);
  const answer = scaling.rebalance('alibaba-ess', {
    status: group.LifecycleState,
    multiAZPolicy: group.MultiAZPolicy,
    maxSize: group.MaxSize,
    zones,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  return { ScalingActivityId: store.id('asa-', 12) };
}

function zonesOf(group) {
  const switches = group.VSwitchIds ?? [group.VSwitchId ?? 'classic'];
  const zones = Object.fromEntries(switches.map((id) => [id, 0]));
  [...group.instances.keys()].forEach((_id, index) => (zones[switches[index % switches.length]] += 1));
  return zones;
}
