// Scheduled tasks: created, changed, deleted, run when they are due (ESS 13).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { byAri, trigger } from './rules.js';
import { notify } from './notifications.js';
import { change, found, groups, tasks, unused, within } from './things.js';

/** Refusals after which a task tries again (ESS 13.3). */
const RETRIED = ['ScalingActivityInProgress', 'IncorrectScalingGroupStatus'];

export function CreateScheduledTask(params, world, call) {
  within(call, 'QuotaExceeded.ScheduledTask', tasks(world).size);
  inRegion(byAri(world, params.ScheduledAction), params, world);
  const id = world.id('asst-', 12);
  const task = { ScheduledTaskName: id, ...params, ScheduledTaskId: id, created: world.now };
  unused(tasks(world).values(), 'ScheduledTaskName', task.ScheduledTaskName, 'InvalidScheduledTaskName.Duplicate');
  plan(world, task, nextRunOf(world, task));
  tasks(world).set(id, task);
  return { ScheduledTaskId: id };
}

export function ModifyScheduledTask(params, world) {
  const { ScheduledTaskId: id, ...changes } = params;
  const task = found(tasks(world), id, 'ScheduledTask');
  unused(tasks(world).values(), 'ScheduledTaskName', params.ScheduledTaskName ?? '', 'InvalidScheduledTaskName.Duplicate', task);
  if (params.ScheduledAction !== undefined) byAri(world, params.ScheduledAction);
  const changed = { ...task, created: world.now };
  change(changed, changes, Object.keys(changes));
  const next = nextRunOf(world, changed);
  task.cancel?.();
  plan(world, Object.assign(task, changed), next);
  return {};
}

export function DeleteScheduledTask({ ScheduledTaskId: id }, world) {
  found(tasks(world), id, 'ScheduledTask').cancel?.();
  tasks(world).delete(id);
  return {};
}

function inRegion(rule, { RegionId }, world) {
  const { RegionId: region } = groups(world).get(rule.ScalingGroupId);
  if (region !== RegionId) throw new Refused('ScheduledAction.RegionMismatch', `The rule belongs to ${region}.`);
}

/** When a task runs next; throws where the service refuses its times. */
function nextRunOf(world, task) {
  const answer = scaling.nextRuns('alibaba-ess', {
    launchTime: task.LaunchTime,
    launchExpirationTime: task.LaunchExpirationTime,
    recurrenceType: task.RecurrenceType,
    recurrenceValue: task.RecurrenceValue,
    recurrenceEndTime: task.RecurrenceEndTime,
    taskEnabled: task.TaskEnabled,
    createdAt: new Date(task.created).toISOString(),
    after: new Date(world.now).toISOString(),
    limit: 1,
  });
  if (answer.error !== null) throw fromAnswer(answer);
  return answer.next.length === 0 ? undefined : Date.parse(answer.next[0]);
}

/** Sees to the next run of a task, if there is one. */
function plan(world, task, at) {
  task.cancel = undefined;
  if (at === undefined) return;
  task.cancel = world.schedule(at, () => {
    attempt(world, { task, until: at + (task.LaunchExpirationTime ?? 600) * 1000 });
    plan(world, task, nextRunOf(world, task));
  });
}

/** Runs a task now, or keeps it until its group is free or its window is over. */
function attempt(world, launch) {
  let group;
  try {
    const rule = byAri(world, launch.task.ScheduledAction);
    group = groups(world).get(rule.ScalingGroupId);
    trigger(world, rule, 'scheduled');
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    if (group === undefined || !RETRIED.includes(refused.code)) return;
    if (launch.until > world.now) wait(world, group, launch);
    else expire(world, group, launch);
  }
}

function wait(world, group, launch) {
  group.waitingTasks.push(launch);
  launch.cancel ??= world.schedule(launch.until, () => {
    const index = group.waitingTasks.indexOf(launch);
    if (index < 0) return;
    group.waitingTasks.splice(index, 1);
    // The last instant of the window still counts.
    attempt(world, launch);
  });
}

function expire(world, group, { task }) {
  notify(world, group, 'AUTOSCALING:SCHEDULE_TASK_EXPIRING', { ScheduledTaskId: task.ScheduledTaskId });
}

/** The group is free or enabled again: those that wait try in their order. */
export function retryTasks(world, group) {
  const waiting = group.waitingTasks.splice(0);
  for (const launch of waiting) attempt(world, launch);
}
