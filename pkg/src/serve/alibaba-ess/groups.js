// Scaling groups: created, changed, enabled, disabled, deleted (ESS 9.1 to 9.5).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { resize, stateOf, whenFree } from './activities.js';
import { change, configurations, found, groupOf, groups, minute, unused, within } from './things.js';
import { machine } from './instances.js';
import { retryTasks } from './tasks.js';

export function CreateScalingGroup(params, store, call) {
  within(call, 'QuotaExceeded.ScalingGroup', groups(store).size);
  const id = store.id('asg-', 12);
  const group = { ScalingGroupName: id, ...params, ScalingGroupId: id, LifecycleState: 'Inactive', CreationTime: minute(store.now) };
  unused(groups(store).values(), 'ScalingGroupName', group.ScalingGroupName, 'InvalidScalingGroupName.Duplicate');
  group.instances = new Map();
  group.hooks = new Map();
  group.notifications = new Map();
  group.activities = [];
  group.waitingTasks = [];
  groups(store).set(id, group);
  return { ScalingGroupId: id };
}

export function ModifyScalingGroup(params, store) {
  const group = groupOf(store, params);
  unused(groups(store).values(), 'ScalingGroupName', params.ScalingGroupName ?? '', 'InvalidScalingGroupName.Duplicate', group);
  if (params.ActiveScalingConfigurationId !== undefined) activate(store, group, params.ActiveScalingConfigurationId);
  const answer = scaling.modify('alibaba-ess', {
    group: stateOf(group),
    minSize: params.MinSize,
    maxSize: params.MaxSize,
    defaultCooldown: params.DefaultCooldown,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  change(group, params, MODIFIABLE);
  whenFree(group, 'resize', () => resize(store, group, answer.delta, { cause: 'The sizes of the group were changed.' }));
  return {};
}

const MODIFIABLE = [
  'ScalingGroupName', 'MinSize', 'MaxSize', 'DefaultCooldown', 'RemovalPolicy', 'LaunchTemplateId', 'LaunchTemplateVersion', 'VSwitchIds',
];

export function EnableScalingGroup(params, store) {
  const group = groupOf(store, params);
  const { ActiveScalingConfigurationId: given, InstanceId: ids = [] } = params;
  if (given !== undefined) found(configurations(store), given, 'ScalingConfiguration');
  const machines = ids.map((id) => machine(store, group, id));
  const answer = scaling.enable('alibaba-ess', {
    operation: 'EnableScalingGroup',
    group: stateOf(group),
    instances: machines,
    activeScalingConfigurationId: given ?? params.LaunchTemplateId,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  if (given !== undefined) activate(store, group, given);
  group.LifecycleState = 'Active';
  group.enabledAt = store.now;
  resize(store, group, answer.delta - ids.length, { attached: ids, cause: 'The group was enabled.' });
  retryTasks(store, group);
  return {};
}

export function DisableScalingGroup(params, store) {
  const group = groupOf(store, params);
  const answer = scaling.enable('alibaba-ess', { operation: 'DisableScalingGroup', group: stateOf(group) });
  if (answer.error !== null) throw fromAnswer(answer);
  group.LifecycleState = 'Inactive';
  return {};
}

export function DeleteScalingGroup(params, store) {
  const group = groupOf(store, params);
  const answer = scaling.enable('alibaba-ess', {
    operation: 'DeleteScalingGroup',
    group: stateOf(group),
    forceDelete: params.ForceDelete,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  group.LifecycleState = 'Deleting';
  whenFree(group, 'delete', () => {
    groups(store).delete(group.ScalingGroupId);
    for (const [kind, key] of [['rules', 'ScalingRuleId'], ['configurations', 'ScalingConfigurationId']]) {
      const things = store.all(`alibaba-ess.${kind}`);
      for (const thing of [...things.values()]) if (thing.ScalingGroupId === group.ScalingGroupId) things.delete(thing[key]);
    }
  });
  return {};
}

/** Makes a configuration of the group its active one. */
function activate(store, group, id) {
  const configuration = found(configurations(store), id, 'ScalingConfiguration');
  if (configuration.ScalingGroupId !== group.ScalingGroupId) {
    throw new Refused('InvalidScalingConfigurationId.NotFound', `The configuration ${id} belongs to another group.`);
  }
  for (const other of configurations(store).values()) {
    if (other.ScalingGroupId === group.ScalingGroupId) other.LifecycleState = other === configuration ? 'Active' : 'Inactive';
  }
  group.ActiveScalingConfigurationId = id;
}
