// Scheduled tasks: created, changed, deleted, run when they are due (ESS 13).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { byAri, trigger } from './rules.js';
import { notify } from './notifications.js';
import { change, found, groups, tasks, unused, within } from './things.js';

/** Refusals after which a task tries again (ESS 13.3). */
const RETRIED = ['ScalingActivityInProgress', 'IncorrectScalingGroupStatus'];

export function CreateScheduledTask(params, store, call) {
  within(call, 'QuotaExceeded.ScheduledTask', tasks(store).size);
  inRegion(byAri(store, params.ScheduledAction), params, store);
  const id = store.id('asst-', 12);
  const task = { ScheduledTaskName: id, ...params, ScheduledTaskId: id, created: store.now };
  unused(tasks(store).values(), 'ScheduledTaskName', task.ScheduledTaskName, 'InvalidScheduledTaskName.Duplicate');
  plan(store, task, nextRunOf(store, task));
  tasks(store).set(id, task);
  return { ScheduledTaskId: id };
}

export function ModifyScheduledTask(params, store) {
  const { ScheduledTaskId: id, ...changes } = params;
  const task = found(tasks(store), id, 'ScheduledTask');
  unused(tasks(store).values(), 'ScheduledTaskName', params.ScheduledTaskName ?? '', 'InvalidScheduledTaskName.Duplicate', task);
  if (params.ScheduledAction !== undefined) byAri(store, params.ScheduledAction);
  const changed = { ...task, created: store.now };
  change(changed, changes, Object.keys(changes));
  const next = nextRunOf(store, changed);
  task.cancel?.();
  plan(store, Object.assign(task, changed), next);
  return {};
}

export function DeleteScheduledTask({ ScheduledTaskId: id }, store) {
  found(tasks(store), id, 'ScheduledTask').cancel?.();
  tasks(store).delete(id);
  return {};
}

function inRegion(rule, { RegionId }, store) {
  const { RegionId: region } = groups(store).get(rule.ScalingGroupId);
  if (region !== RegionId) throw new Refused('ScheduledAction.RegionMismatch', `The rule belongs to ${region}.`);
}

/** When a task runs next; throws where the service refuses its times. */
function nextRunOf(store, task) {
  const answer = scaling.nextRuns('alibaba-ess', {
    launchTime: task.LaunchTime,
    launchExpirationTime: task.LaunchExpirationTime,
    recurrenceType: task.RecurrenceType,
    recurrenceValue: task.RecurrenceValue,
    recurrenceEndTime: task.RecurrenceEndTime,
    taskEnabled: task.TaskEnabled,
    createdAt: new Date(task.created).toISOString(),
    after: new Date(store.now).toISOString(),
    limit: 1,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  return answer.next.length === 0 ? undefined : Date.parse(answer.next[0]);
}

/** Sees to the next run of a task, if there is one. */
function plan(store, task, at) {
  task.cancel = undefined;
  if (at === undefined) return;
  task.cancel = store.schedule(at, () => {
    attempt(store, { task, until: at + (task.LaunchExpirationTime ?? 600) * 1000 });
    plan(store, task, nextRunOf(store, task));
  });
}

/** Runs a task now, or keeps it until its group is free or its window is over. */
function attempt(store, launch) {
  let group;
  try {
    const rule = byAri(store, launch.task.ScheduledAction);
    group = groups(store).get(rule.ScalingGroupId);
    trigger(store, rule, 'scheduled');
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    if (group === undefined || !RETRIED.includes(refused.code)) return;
    if (launch.until > store.now) wait(store, group, launch);
    else expire(store, group, launch);
  }
}

function wait(store, group, launch) {
  group.waitingTasks.push(launch);
  launch.cancel ??= store.schedule(launch.until, () => {
    const index = group.waitingTasks.indexOf(launch);
    if (index < 0) return;
    group.waitingTasks.splice(index, 1);
    // The last instant of the window still counts.
    attempt(store, launch);
  });
}

function expire(store, group, { task }) {
  notify(store, group, 'AUTOSCALING:SCHEDULE_TASK_EXPIRING', { ScheduledTaskId: task.ScheduledTaskId });
}

/** The group is free or enabled again: those that wait try in their order. */
export function retryTasks(store, group) {
  const waiting = group.waitingTasks.splice(0);
  for (const launch of waiting) attempt(store, launch);
}
