// Lifecycle hooks: created, changed, deleted; instances wait in them (ESS 14).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { change, groupOf, groups, unused, within } from './things.js';

export function CreateLifecycleHook(params, world, call) {
  const group = groupOf(world, params);
  within(call, 'QuotaExceeded.LifecycleHook', group.hooks.size);
  const id = world.id('ash-', 12);
  const hook = { LifecycleHookName: id, ...params, LifecycleHookId: id };
  unused(group.hooks.values(), 'LifecycleHookName', hook.LifecycleHookName, 'InvalidLifecycleHookName.Duplicate');
  group.hooks.set(id, hook);
  return { LifecycleHookId: id };
}

export function ModifyLifecycleHook(params, world) {
  const { hook } = named(params, world);
  change(hook, params, ['LifecycleTransition', 'HeartbeatTimeout', 'DefaultResult', 'NotificationArn', 'NotificationMetadata']);
  return {};
}

export function DeleteLifecycleHook(params, world) {
  const { group, hook } = named(params, world);
  group.hooks.delete(hook.LifecycleHookId);
  for (const wait of waits(world).values()) {
    if (wait.group === group && waitsIn(wait, hook.LifecycleHookId)) tell(world, wait, { op: 'deleteHook', hookId: hook.LifecycleHookId });
  }
  return {};
}

/** By its id, or by its group and name. */
function named({ LifecycleHookId: id, LifecycleHookName: name, ScalingGroupId }, world) {
  for (const group of groups(world).values()) {
    for (const hook of group.hooks.values()) {
      const matches = id === undefined ? hook.LifecycleHookName === name && group.ScalingGroupId === ScalingGroupId : hook.LifecycleHookId === id;
      if (matches) return { group, hook };
    }
  }
  const key = id === undefined ? 'Name' : 'Id';
  throw new Refused(`InvalidLifecycleHook${key}.NotExist`, `There is no such hook: ${id ?? name}.`);
}

/** Activities that wait, by the token that is told with the message of the hook. */
const waits = (world) => world.all('alibaba-ess.waits');

/** Lets an activity wait in the hooks of its transition, then goes on with what becomes of its instances. */
export function waitForHooks(world, group, transition, activity, goOn) {
  const hooks = [...group.hooks.values()].filter((hook) => hook.LifecycleTransition === transition);
  if (hooks.length === 0) return goOn(transition === 'SCALE_OUT' ? 'inService' : 'removed');
  const wait = { group, transition, hooks: hooks.map(questioned), events: [], began: world.now, goOn, token: world.id('asl-', 16) };
  waits(world).set(wait.token, wait);
  for (const hook of hooks) {
    world.tell({
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
  look(world, wait);
}

const questioned = (hook) => ({
  hookId: hook.LifecycleHookId,
  heartbeatTimeout: hook.HeartbeatTimeout,
  defaultResult: hook.DefaultResult,
  lifecycleTransition: hook.LifecycleTransition,
});

const ask = ({ transition, hooks, events }) => scaling.hook('alibaba-ess', { lifecycleTransition: transition, hooks, events });

/** When the wait ends as things stand now; the activity goes on then. */
function look(world, wait) {
  const answer = ask(wait);
  wait.cancel?.();
  const at = wait.began + answer.endsAt * 1000;
  const end = () => {
    waits(world).delete(wait.token);
    wait.goOn(answer.instance);
  };
  if (at <= world.now) end();
  else wait.cancel = world.schedule(at, end);
}

/** Adds an event to a wait; throws what the service refuses it with. */
function tell(world, wait, event) {
  const at = Math.floor((world.now - wait.began) / 1000);
  wait.events.push({ at, ...event });
  const answer = ask(wait).events.at(-1);
  if (answer?.error) {
    wait.events.pop();
    throw fromAnswer(answer);
  }
  look(world, wait);
}

export function RecordLifecycleActionHeartbeat(params, world) {
  const wait = waitOf(params, world);
  tell(world, wait, { op: 'heartbeat', hookId: params.LifecycleHookId, heartbeatTimeout: params.HeartbeatTimeout });
  return {};
}

export function CompleteLifecycleAction(params, world) {
  const wait = waitOf(params, world);
  tell(world, wait, { op: 'complete', hookId: params.LifecycleHookId, result: params.LifecycleActionResult });
  return {};
}

const waitsIn = ({ hooks }, id) => hooks.some(({ hookId }) => hookId === id);

function waitOf({ LifecycleHookId: id, LifecycleActionToken: token }, world) {
  const wait = waits(world).get(token);
  if (wait === undefined || !waitsIn(wait, id)) {
    throw new Refused('LifecycleHookIdAndLifecycleActionToken.Invalid', 'No instance waits under this hook and token.');
  }
  return wait;
}
