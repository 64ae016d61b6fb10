// Scaling groups: created, changed, enabled, disabled, deleted (ESS 9.1 to 9.5).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { resize, stateOf, whenFree } from './activities.js';
import { change, configurations, found, groupOf, groups, minute, unused, within } from './things.js';
import { machine } from './instances.js';
import { retryTasks } from './tasks.js';

export function CreateScalingGroup(params, world, call) {
  within(call, 'QuotaExceeded.ScalingGroup', groups(world).size);
  const id = world.id('asg-', 12);
  const group = { ScalingGroupName: id, ...params, ScalingGroupId: id, LifecycleState: 'Inactive', CreationTime: minute(world.now) };
  unused(groups(world).values(), 'ScalingGroupName', group.ScalingGroupName, 'InvalidScalingGroupName.Duplicate');
  group.instances = new Map();
  group.hooks = new Map();
  group.notifications = new Map();
  group.activities = [];
  group.waitingTasks = [];
  groups(world).set(id, group);
  return { ScalingGroupId: id };
}

export function ModifyScalingGroup(params, world) {
  const group = groupOf(world, params);
  unused(groups(world).values(), 'ScalingGroupName', params.ScalingGroupName ?? '', 'InvalidScalingGroupName.Duplicate', group);
  if (params.ActiveScalingConfigurationId !== undefined) activate(world, group, params.ActiveScalingConfigurationId);
  const answer = scaling.modify('alibaba-ess', {
    group: stateOf(group),
    minSize: params.MinSize,
    maxSize: params.MaxSize,
    defaultCooldown: params.DefaultCooldown,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  change(group, params, MODIFIABLE);
  whenFree(group, 'resize', () => resize(world, group, answer.delta, { cause: 'The sizes of the group were changed.' }));
  return {};
}

const MODIFIABLE = [
  'ScalingGroupName', 'MinSize', 'MaxSize', 'DefaultCooldown', 'RemovalPolicy', 'LaunchTemplateId', 'LaunchTemplateVersion', 'VSwitchIds',
];

export function EnableScalingGroup(params, world) {
  const group = groupOf(world, params);
  const { ActiveScalingConfigurationId: given, InstanceId: ids = [] } = params;
  if (given !== undefined) found(configurations(world), given, 'ScalingConfiguration');
  const machines = ids.map((id) => machine(world, group, id));
  const answer = scaling.enable('alibaba-ess', {
    operation: 'EnableScalingGroup',
    group: stateOf(group),
    instances: machines,
    activeScalingConfigurationId: given ?? params.LaunchTemplateId,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  if (given !== undefined) activate(world, group, given);
  group.LifecycleState = 'Active';
  group.enabledAt = world.now;
  resize(world, group, answer.delta - ids.length, { attached: ids, cause: 'The group was enabled.' });
  retryTasks(world, group);
  return {};
}

export function DisableScalingGroup(params, world) {
  const group = groupOf(world, params);
  const answer = scaling.enable('alibaba-ess', { operation: 'DisableScalingGroup', group: stateOf(group) });
  if (answer.error !== null) throw fromAnswer(answer);
  group.LifecycleState = 'Inactive';
  return {};
}

export function DeleteScalingGroup(params, world) {
  const group = groupOf(world, params);
  const answer = scaling.enable('alibaba-ess', {
    operation: 'DeleteScalingGroup',
    group: stateOf(group),
    forceDelete: params.ForceDelete,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  group.LifecycleState = 'Deleting';
  whenFree(group, 'delete', () => {
    groups(world).delete(group.ScalingGroupId);
    for (const [kind, key] of [['rules', 'ScalingRuleId'], ['configurations', 'ScalingConfigurationId']]) {
      const things = world.all(`alibaba-ess.${kind}`);
      for (const thing of [...things.values()]) if (thing.ScalingGroupId === group.ScalingGroupId) things.delete(thing[key]);
    }
  });
  return {};
}

/** Makes a configuration of the group its active one. */
function activate(world, group, id) {
  const configuration = found(configurations(world), id, 'ScalingConfiguration');
  if (configuration.ScalingGroupId !== group.ScalingGroupId) {
    throw new Refused('InvalidScalingConfigurationId.NotFound', `The configuration ${id} belongs to another group.`);
  }
  for (const other of configurations(world).values()) {
    if (other.ScalingGroupId === group.ScalingGroupId) other.LifecycleState = other === configuration ? 'Active' : 'Inactive';
  }
  group.ActiveScalingConfigurationId = id;
}
