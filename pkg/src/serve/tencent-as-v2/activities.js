// Scaling activities: instances join and leave, the bound lifecycle hook holds them.
import { scaling } from '../../index.js';
import { waitForHook } from './hooks.js';
import { unshiftWithin } from '../bounded.js';
import { MOST_ACTIVITIES, second } from './things.js';

/** `type` and `status` of an activity (Querying Scaling Activities). */
const UP = 0;
const DOWN = 1;
const EXECUTING = 1;
const SUCCESSFUL = 2;

/** The group as questions of the scaling module are given it. */
export function stateOf(group) {
  return {
    minSize: group.minSize,
    maxSize: group.maxSize,
    totalCapacity: group.instances?.size ?? 0,
    desiredCapacity: group.desiredCapacity,
    activityInProgress: group.activity !== undefined,
    instances: [...(group.instances?.values() ?? [])].map(instanceState),
  };
}

const instanceState = (instance) => ({
  id: instance.instanceId,
  createdAt: instance.addTime,
  creationType: instance.creationType,
  protected: instance.protectedFromScaleIn === 1,
});

/** Brings the group to that many instances, now or when the running activity is over. */
export function resizeTo(store, group, wanted, cause) {
  if (group.activity !== undefined) {
    group.then = () => resizeTo(store, group, wanted, cause);
    return;
  }
  const difference = wanted - group.instances.size;
  if (difference > 0) {
    start(store, group, { joining: Array.from({ length: difference }, () => store.id('ins-', 8)), creationType: 'Auto', cause });
  } else if (difference < 0) {
    const { removed } = scaling.selectRemoval('tencent-as-v2', {
      instances: stateOf(group).instances,
      removePolicy: group.removePolicy,
      count: -difference,
    });
    start(store, group, { leaving: removed, cause });
  }
}

/** Starts an activity; with nothing to do there is none. */
export function start(store, group, { joining = [], leaving = [], creationType, cause }) {
  if (joining.length + leaving.length === 0) return;
  const activity = {
    scalingActivityId: store.id('asa-', 8),
    autoScalingGroupId: group.scalingGroupId,
    status: EXECUTING,
    type: joining.length > 0 ? UP : DOWN,
    errorCode: 0,
    succInsList: [],
    failInsList: [],
    cause,
    description: `${joining.length} instances join, ${leaving.length} leave`,
    msg: '',
    startTime: second(store.now),
    endTime: '0000-00-00 00:00:00',
  };
  unshiftWithin(group.activities, activity, MOST_ACTIVITIES);
  group.activity = activity;
  for (const id of joining) group.instances.set(id, newInstance(store, id, creationType));
  for (const id of leaving) group.instances.get(id).lifeCycleState = 'Removing';
  waitForHook(store, group, joining.length > 0 ? 0 : 1, [...joining, ...leaving], (outcome) => {
    const end = () => finish(store, group, activity, { joining, leaving, outcome });
    if (store.activityMilliseconds === 0) end();
    else store.schedule(store.now + store.activityMilliseconds, end);
  });
}

const newInstance = (store, id, creationType) => ({
  instanceId: id,
  healthStatus: 'Healthy',
  creationType,
  lifeCycleState: 'Creating',
  protectedFromScaleIn: 0,
  addTime: second(store.now),
});

function finish(store, group, activity, { joining, leaving, outcome }) {
  for (const id of leaving) group.instances.delete(id);
  for (const id of joining) {
    if (outcome === 'released') group.instances.delete(id);
    else group.instances.get(id).lifeCycleState = 'InService';
  }
  Object.assign(activity, { status: SUCCESSFUL, succInsList: [...joining, ...leaving], endTime: second(store.now) });
  group.activity = undefined;
  const { then } = group;
  group.then = undefined;
  then?.();
}
