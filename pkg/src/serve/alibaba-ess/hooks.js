// Lifecycle hooks: created, changed, deleted; instances wait in them (ESS 14).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { change, groupOf, groups, unused, within } from './things.js';

export function CreateLifecycleHook(params, store, call) {
  const group = groupOf(store, params);
  within(call, 'QuotaExceeded.LifecycleHook', group.hooks.size);
  const id = store.id('ash-', 12);
  const hook = { LifecycleHookName: id, ...params, LifecycleHookId: id };
  unused(group.hooks.values(), 'LifecycleHookName', hook.LifecycleHookName, 'InvalidLifecycleHookName.Duplicate');
  group.hooks.set(id, hook);
  return { LifecycleHookId: id };
}

export function ModifyLifecycleHook(params, store) {
  const { hook } = named(params, store);
  change(hook, params, ['LifecycleTransition', 'HeartbeatTimeout', 'DefaultResult', 'NotificationArn', 'NotificationMetadata']);
  return {};
}

export function DeleteLifecycleHook(params, store) {
  const { group, hook } = named(params, store);
  group.hooks.delete(hook.LifecycleHookId);
  for (const wait of waits(store).values()) {
    if (wait.group === group && waitsIn(wait, hook.LifecycleHookId)) tell(store, wait, { op: 'deleteHook', hookId: hook.LifecycleHookId });
  }
  return {};
}

/** By its id, or by its group and name. */
function named({ LifecycleHookId: id, LifecycleHookName: name, ScalingGroupId }, store) {
  for (const group of groups(store).values()) {
    for (const hook of group.hooks.values()) {
      const matches = id === undefined ? hook.LifecycleHookName === name && group.ScalingGroupId === ScalingGroupId : hook.LifecycleHookId === id;
      if (matches) return { group, hook };
    }
  }
  const key = id === undefined ? 'Name' : 'Id';
  throw new Refused(`InvalidLifecycleHook${key}.NotExist`, `There is no such hook: ${id ?? name}.`);
}

/** Activities that wait, by the token that is told with the message of the hook. */
const waits = (store) => store.all('alibaba-ess.waits');

/** Lets an activity wait in the hooks of its transition, then goes on with what becomes of its instances. */
export function waitForHooks(store, group, transition, activity, goOn) {
  const hooks = [...group.hooks.values()].filter((hook) => hook.LifecycleTransition === transition);
  if (hooks.length === 0) return goOn(transition === 'SCALE_OUT' ? 'inService' : 'removed');
  const wait = { group, transition, hooks: hooks.map(questioned), events: [], began: store.now, goOn, token: store.id('asl-', 16) };
  waits(store).set(wait.token, wait);
  for (const hook of hooks) {
    store.tell({
      event: 'lifecycle-hook',
      scalingGroupId: group.ScalingGroupId,
      lifecycleHookId: hook.LifecycleHookId,
      lifecycleActionToken: wait.token,
      lifecycleTransition: transition,
      scalingActivityId: activity.ScalingActivityId,
      notificationArn: hook.NotificationArn,
      notificationMetadata: hook.NotificationMetadata,
    });
  }
  look(store, wait);
}

const questioned = (hook) => ({
  hookId: hook.LifecycleHookId,
  heartbeatTimeout: hook.HeartbeatTimeout,
  defaultResult: hook.DefaultResult,
  lifecycleTransition: hook.LifecycleTransition,
});

const ask = ({ transition, hooks, events }) => scaling.hook('alibaba-ess', { lifecycleTransition: transition, hooks, events });

/** When the wait ends as things stand now; the activity goes on then. */
function look(store, wait) {
  const answer = ask(wait);
  wait.cancel?.();
  const at = wait.began + answer.endsAt * 1000;
  const end = () => {
    waits(store).delete(wait.token);
    wait.goOn(answer.instance);
  };
  if (at <= store.now) end();
  else wait.cancel = store.schedule(at, end);
}

/** Adds an event to a wait; throws what the service refuses it with. */
function tell(store, wait, event) {
  const at = Math.floor((store.now - wait.began) / 1000);
  wait.events.push({ at, ...event });
  const answer = ask(wait).events.at(-1);
  if (answer?.error) {
    wait.events.pop();
    throw fromAnswer(answer);
  }
  look(store, wait);
}

export function RecordLifecycleActionHeartbeat(params, store) {
  const wait = waitOf(params, store);
  tell(store, wait, { op: 'heartbeat', hookId: params.LifecycleHookId, heartbeatTimeout: params.HeartbeatTimeout });
  return {};
}

export function CompleteLifecycleAction(params, store) {
  const wait = waitOf(params, store);
  tell(store, wait, { op: 'complete', hookId: params.LifecycleHookId, result: params.LifecycleActionResult });
  return {};
}

const waitsIn = ({ hooks }, id) => hooks.some(({ hookId }) => hookId === id);

function waitOf({ LifecycleHookId: id, LifecycleActionToken: token }, store) {
  const wait = waits(store).get(token);
  if (wait === undefined || !waitsIn(wait, id)) {
    throw new Refused('LifecycleHookIdAndLifecycleActionToken.Invalid', 'No instance waits under this hook and token.');
  }
  return wait;
}
