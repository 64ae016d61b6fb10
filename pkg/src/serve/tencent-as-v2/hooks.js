// Lifecycle hooks: created, changed, bound, deleted; instances wait in the bound one.
import { scaling } from '../../index.js';
import { fromAnswer } from '../refused.js';
import { change, groupOf, notThere, NOTHING, unused, within, wrong } from './things.js';

export function CreateLifecycleHook(params, store, call) {
  const group = groupOf(store, params);
  within(call, 'QuotaExceeded.HookLimit', group.hooks.size);
  unused(group.hooks.values(), 'lifeCycleHookName', params.lifeCycleHookName, 'NameDuplicate.LifeCycleHook');
  const id = store.id('ash-', 8);
  group.hooks.set(id, { notifyIds: [], ...params, lifeCycleHookId: id, autoScalingGroupId: group.scalingGroupId });
  return { data: { lifeCycleHookId: [id] } };
}

export function ModifyLifeCycleHook(params, store) {
  const { group, hook } = hookOf(params, store);
  unused(group.hooks.values(), 'lifeCycleHookName', params.lifeCycleHookName ?? '', 'NameDuplicate.LifeCycleHook', hook);
  change(hook, params, ['lifeCycleHookName', 'lifeCycleHookTimeout', 'defaultResult', 'transition', 'notifyIds']);
  return NOTHING;
}

export function AttachLifecycleHookId(params, store) {
  const group = groupOf(store, params);
  if (!group.hooks.has(params.lifeCycleHookId)) {
    throw wrong('Conflict.ScalingGroupIdVsLifeCycleHookId', `the hook ${params.lifeCycleHookId} does not belong to the group`);
  }
  group.boundHookId = params.lifeCycleHookId;
  return NOTHING;
}

export function DetachLifeCycleHookId(params, store) {
  groupOf(store, params).boundHookId = undefined;
  return NOTHING;
}

export function DeleteLifecycleHook(params, store) {
  const { group, hook } = hookOf(params, store);
  if (params.lifeCycleHookName !== undefined && params.lifeCycleHookName !== hook.lifeCycleHookName) {
    throw wrong('Conflict.NameVsLifeCycleHookId', 'name and id belong to different hooks');
  }
  if (group.boundHookId === hook.lifeCycleHookId) throw wrong('InActivity.HookId', 'the hook is bound to the group');
  group.hooks.delete(hook.lifeCycleHookId);
  return NOTHING;
}

function hookOf(params, store) {
  const group = groupOf(store, params);
  const hook = group.hooks.get(params.lifeCycleHookId);
  if (hook === undefined) throw notThere(`no lifecycle hook ${params.lifeCycleHookId} in the group`);
  return { group, hook };
}

/** Lets an activity wait in the bound hook, where it is one of that transition, then goes on. */
export function waitForHook(store, group, transition, ids, goOn) {
  const hook = group.hooks.get(group.boundHookId);
  if (hook === undefined || Number(hook.transition ?? 0) !== transition) return goOn(transition === 0 ? 'inService' : 'removed');
  const wait = { hooks: [...group.hooks.values()], boundHookId: hook.lifeCycleHookId, transition, ids, events: [], began: store.now, goOn };
  group.wait = wait;
  for (const id of ids) {
    store.tell({ event: 'lifecycle-hook', scalingGroupId: group.scalingGroupId, lifeCycleHookId: hook.lifeCycleHookId, scalingInstanceId: id });
  }
  look(store, group, wait);
}

const ask = ({ hooks, boundHookId, transition, events }) =>
  scaling.hook('tencent-as-v2', {
    transition,
    boundHookId,
    events,
    hooks: hooks.map(({ lifeCycleHookId, lifeCycleHookTimeout, transition: own = 0, defaultResult = 0 }) => ({
      lifeCycleHookId,
      lifeCycleHookTimeout,
      transition: Number(own),
      defaultResult: Number(defaultResult),
    })),
  });

function look(store, group, wait) {
  const answer = ask(wait);
  wait.cancel?.();
  const at = wait.began + answer.endsAt * 1000;
  const end = () => {
    group.wait = undefined;
    wait.goOn(answer.instance);
  };
  if (at <= store.now) end();
  else wait.cancel = store.schedule(at, end);
}

function tell(params, store, event) {
  const { group } = hookOf(params, store);
  const { wait } = group;
  if (!wait?.ids.includes(params.scalingInstanceId) || wait.boundHookId !== params.lifeCycleHookId) {
    throw notThere('no instance waits in this hook');
  }
  wait.events.push({ at: Math.floor((store.now - wait.began) / 1000), hookId: params.lifeCycleHookId, ...event });
  const answer = ask(wait).events.at(-1);
  if (answer?.error) {
    wait.events.pop();
    throw fromAnswer(answer, { common: '4000' });
  }
  look(store, group, wait);
  return NOTHING;
}

export const RecordLifecycleHookTimeout = (params, store) =>
  tell(params, store, { op: 'record', heartbeatTimeout: params.recordTimeout });

export const CompleteLifecycleHookAction = (params, store) =>
  tell(params, store, { op: 'complete', result: params.lifeCycleHookResult });
