// Scaling activities: instances join and leave, lifecycle hooks hold them, a cooldown begins when they are done.
import { scaling } from '../../index.js';
import { waitForHooks } from './hooks.js';
import { notify } from './notifications.js';
import { retryTasks } from './tasks.js';
import { unshiftWithin } from '../bounded.js';
import { configurations, minute, MOST_ACTIVITIES } from './things.js';

/** The group as questions of the scaling module are given it. */
export function stateOf(group) {
  return {
    status: group.LifecycleState,
    activityInProgress: group.activity !== undefined,
    minSize: group.MinSize,
    maxSize: group.MaxSize,
    totalCapacity: group.instances.size,
    defaultCooldown: group.DefaultCooldown,
    regionId: group.RegionId,
    vpcId: group.VSwitchId ?? group.VSwitchIds?.[0] ?? null,
    activeScalingConfiguration: group.ActiveScalingConfigurationId ?? group.LaunchTemplateId ?? null,
    scalingPolicy: group.ScalingPolicy,
    instances: [...group.instances.values()].map(instanceState),
  };
}

export function instanceState(instance) {
  return {
    id: instance.InstanceId,
    createdAt: new Date(instance.joined).toISOString(),
    configuration: instance.ScalingConfigurationId ?? null,
    creationType: instance.CreationType,
    lifecycleState: instance.LifecycleState,
    standby: instance.standby,
    protected: instance.protected,
    ecsStatus: instance.HealthStatus === 'Healthy' ? 'Running' : 'Stopped',
  };
}

/** Creates (+) or removes (-) that many instances, choosing who leaves; `attached` ones join beside them. */
export function resize(store, group, delta, { attached = [], cause, ruleCooldown }) {
  const removed = delta < 0 ? chosen(store, group, -delta) : [];
  const created = Array.from({ length: Math.max(delta, 0) }, () => store.id('i-', 10));
  return start(store, group, { created, attached, removed, cause, ruleCooldown });
}

function chosen(store, group, count) {
  const state = stateOf(group);
  const { removed } = scaling.selectRemoval('alibaba-ess', {
    instances: state.instances,
    configurations: [...configurations(store).values()].map((configuration) => ({
      id: configuration.ScalingConfigurationId,
      createdAt: new Date(configuration.created).toISOString(),
    })),
    removalPolicies: group.RemovalPolicy,
    multiAZPolicy: group.MultiAZPolicy,
    count,
  });
  return removed;
}

/** Starts an activity; with nothing to do there is none. Gives its id. */
export function start(store, group, { created = [], attached = [], removed = [], cause, ruleCooldown }) {
  const joining = [...created, ...attached];
  if (joining.length + removed.length === 0) return undefined;
  const activity = {
    ScalingActivityId: store.id('asa-', 12),
    ScalingGroupId: group.ScalingGroupId,
    Description: `${joining.length} instances join, ${removed.length} leave`,
    Cause: cause,
    StartTime: minute(store.now),
    EndTime: '',
    Progress: 0,
    StatusCode: 'InProgress',
    StatusMessage: '',
  };
  unshiftWithin(group.activities, activity, MOST_ACTIVITIES);
  group.activity = activity;
  for (const id of joining) group.instances.set(id, newInstance(store, group, id, attached.includes(id)));
  for (const id of removed) group.instances.get(id).LifecycleState = 'Removing';
  notify(store, group, joining.length > 0 ? 'AUTOSCALING:SCALE_OUT_START' : 'AUTOSCALING:SCALE_IN_START', activity);
  const transition = joining.length > 0 ? 'SCALE_OUT' : 'SCALE_IN';
  waitForHooks(store, group, transition, activity, (outcome) => {
    const end = () => finish(store, group, activity, { joining, removed, ruleCooldown, outcome });
    if (store.activityMilliseconds === 0) end();
    else store.schedule(store.now + store.activityMilliseconds, end);
  });
  return activity.ScalingActivityId;
}

function newInstance(store, group, id, attached) {
  return {
    InstanceId: id,
    ScalingGroupId: group.ScalingGroupId,
    ScalingConfigurationId: attached ? undefined : group.ActiveScalingConfigurationId,
    HealthStatus: 'Healthy',
    LifecycleState: 'Pending',
    CreationTime: minute(store.now),
    CreationType: attached ? 'Attached' : 'AutoCreated',
    joined: store.now,
    standby: false,
    protected: false,
  };
}

/** `outcome` is what the hooks decided of the instances: `inService`, `released` or `removed`. */
function finish(store, group, activity, { joining, removed, ruleCooldown, outcome }) {
  for (const id of removed) group.instances.delete(id);
  for (const id of joining) {
    if (outcome === 'released') group.instances.delete(id);
    else group.instances.get(id).LifecycleState = 'InService';
  }
  const moved = removed.length + (outcome === 'released' ? 0 : joining.length);
  Object.assign(activity, { Progress: 100, StatusCode: moved > 0 ? 'Successful' : 'Failed', EndTime: minute(store.now) });
  group.lastActivity = { endTime: new Date(store.now).toISOString(), ruleCooldown, instancesChanged: moved };
  group.activity = undefined;
  notify(store, group, joining.length > 0 ? 'AUTOSCALING:SCALE_OUT_SUCCESS' : 'AUTOSCALING:SCALE_IN_SUCCESS', activity);
  const waiting = group.waiting ?? [];
  group.waiting = undefined;
  for (const [kind, run] of waiting) whenFree(group, kind, run);
  retryTasks(store, group);
}

/** Runs it now, or as soon as no activity is running; what waits of the same kind gives way to it. */
export function whenFree(group, kind, run) {
  if (group.activity === undefined) return run();
  group.waiting ??= new Map();
  group.waiting.set(kind, run);
}
