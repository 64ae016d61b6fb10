// Timed tasks: created, changed, deleted; a task replaces the sizes of its group when it is due.
import { scaling } from '../../index.js';
import { fromAnswer } from '../refused.js';
import { resizeTo, stateOf } from './activities.js';
import { change, groupOf, groups, instant, notThere, NOTHING, second, unused, within, wrong } from './things.js';

export function CreateScheduledTask(params, store, call) {
  const group = groupOf(store, params);
  within(call, 'QuotaExceeded.ScheduledTask', group.tasks.size);
  unused(group.tasks.values(), 'scalingScheduledTaskName', params.scalingScheduledTaskName, 'NameDuplicate.ScheduledTask');
  const id = store.id('ast-', 8);
  const task = { ...params, scalingScheduledTaskId: id, createTime: second(store.now) };
  plan(store, group, task);
  group.tasks.set(id, task);
  return { data: { scalingScheduleTaskId: [id] } };
}

/** What closes a repetition, as the page prints it. */
const AS_PRINTED = { '0000-00-00 00: 00: 00': '0000-00-00 00:00:00', '*****': '* * * * *' };

export function ModifyScheduledTask(params, store) {
  for (const group of groups(store).values()) {
    const task = group.tasks.get(params.scalingScheduledTaskId);
    if (task === undefined) continue;
    unused(group.tasks.values(), 'scalingScheduledTaskName', params.scalingScheduledTaskName ?? '', 'NameDuplicate.ScheduledTask', task);
    const changed = { ...task };
    change(changed, params, ['scalingScheduledTaskName', 'readjustMaxSize', 'readjustMinSize', 'startTime', 'endTime', 'recurrence']);
    for (const name of ['endTime', 'recurrence']) changed[name] = AS_PRINTED[changed[name]] ?? changed[name];
    task.cancel?.();
    plan(store, group, changed, 'modify');
    Object.assign(task, changed);
    return NOTHING;
  }
  throw wrong('InvalidScheduledTask.NotExist', `no timed task ${params.scalingScheduledTaskId}`);
}

export function DeleteScheduledTask(params, store) {
  const group = groupOf(store, params);
  const task = group.tasks.get(params.scalingScheduledTaskId);
  if (task === undefined) throw notThere(`no timed task ${params.scalingScheduledTaskId}`);
  task.cancel?.();
  group.tasks.delete(params.scalingScheduledTaskId);
  return NOTHING;
}

/** Sees to the next run of a task; throws where the service refuses its times. */
function plan(store, group, task, operation) {
  const { startTime, endTime, recurrence } = task;
  const answer = scaling.nextRuns('tencent-as-v2', { startTime, endTime, recurrence, operation, after: second(store.now), limit: 1 });
  if (answer.error !== null) throw fromAnswer(answer, { common: '4000' });
  task.cancel = undefined;
  const [next] = answer.next;
  if (next === undefined) return;
  for (const other of group.tasks.values()) {
    if (other.next === next && other.scalingScheduledTaskId !== task.scalingScheduledTaskId) {
      throw wrong('InvalidScheduleTask.TimeConflict', `another task runs at ${next}`);
    }
  }
  task.next = next;
  task.cancel = store.schedule(instant(next), () => {
    run(store, group, task);
    plan(store, group, group.tasks.get(task.scalingScheduledTaskId) ?? task);
  });
}

/** A run that fails is tried again at its next recurrence; one that is not repeated is lost. */
function run(store, group, task) {
  const answer = scaling.modify('tencent-as-v2', {
    operation: 'ScheduledReadjust',
    group: stateOf(group),
    readjustMinSize: task.readjustMinSize,
    readjustMaxSize: task.readjustMaxSize,
  });
  if (answer.error !== null) return;
  Object.assign(group, { minSize: task.readjustMinSize, maxSize: task.readjustMaxSize, desiredCapacity: answer.newCapacity });
  resizeTo(store, group, answer.newCapacity, `the timed task ${task.scalingScheduledTaskId} ran`);
}
