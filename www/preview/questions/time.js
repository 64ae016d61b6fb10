// Questions about time: when a task runs, what becomes of tasks that meet, how long an instance waits in its hooks.
import { scaling } from '../../lib/autoscale-kit.js';
import { ESS, TENCENT } from './common.js';
import { instant } from '../time.js';

export const nextRuns = {
  call: () => 'CreateScheduledTask',
  fields: {
    [ESS]: [
      'launchTime',
      'recurrenceType',
      'recurrenceValue',
      'recurrenceEndTime',
      'isEnabled',
      'launchExpirationTime',
      'after',
      'limit',
    ],
    [TENCENT]: ['startTime', 'recurrence', 'endTime', 'after', 'limit'],
  },
  skips: (v) => (v.recurrenceType === undefined ? ['recurrenceValue', 'recurrenceEndTime'] : []),
  ask(v, service) {
    const asked = { after: v.after, limit: v.limit };
    if (service === TENCENT)
      return scaling.nextRuns(service, { startTime: v.startTime, endTime: v.endTime, recurrence: v.recurrence, ...asked });
    const { recurrenceType, recurrenceValue, recurrenceEndTime, launchTime, launchExpirationTime } = v;
    return scaling.nextRuns(service, {
      launchTime,
      launchExpirationTime,
      recurrenceType,
      recurrenceValue,
      recurrenceEndTime,
      taskEnabled: v.isEnabled,
      ...asked,
    });
  },
  tell: (answer) => ({
    head: answer.accepted ? { name: 'runs', next: answer.next } : undefined,
    picture: answer.next.length > 0 ? { kind: 'runs', runs: answer.next } : undefined,
    facts: [],
  }),
};

/** The day of the tasks of the table, which have times of day. */
const DAY = '2026-03-02';
const clock = (time) => (time === undefined ? undefined : `${DAY}T${time}Z`);

export const scheduleConflict = {
  call: () => 'ExecuteScalingRule',
  fields: { [ESS]: ['dueTasks', 'totalCapacity', 'minSize', 'maxSize', 'busyUntil', 'inactiveUntil'] },
  ask: (v, service) =>
    scaling.scheduleConflict(service, {
      minSize: v.minSize,
      maxSize: v.maxSize,
      totalCapacity: v.totalCapacity,
      busyUntil: clock(v.busyUntil),
      inactiveUntil: clock(v.inactiveUntil),
      tasks: v.dueTasks.map(({ id, time, window, adjustmentType, adjustmentValue, seconds }) => ({
        taskId: id,
        launchTime: clock(time),
        launchExpirationTime: window || undefined,
        adjustmentType,
        adjustmentValue,
        activitySeconds: seconds || undefined,
      })),
    }),
  tell(answer, v, words) {
    const moments = answer.outcomes.map(({ at, endsAt }) => [instant(at), instant(endsAt ?? at)]).flat();
    const from = Math.min(...moments) - 300_000;
    const steps = answer.outcomes
      .filter(({ outcome }) => outcome === 'run')
      .map(({ endsAt, newCapacity }) => [instant(endsAt), newCapacity]);
    return {
      head: { name: 'tasksRun', runs: answer.runs, to: answer.finalCapacity },
      picture:
        moments.length > 0
          ? {
              kind: 'steps',
              from,
              to: Math.max(...moments) + 300_000,
              steps: [[from, Number(v.totalCapacity)], ...steps],
              minSize: Number(v.minSize),
              maxSize: Number(v.maxSize),
              marks: answer.outcomes
                .filter(({ outcome }) => outcome === 'run')
                .map(({ newCapacity, delta, ...one }) => markOf(one, 'task', words, newCapacity - delta)),
              lost: answer.outcomes.filter(({ outcome }) => outcome !== 'run').map((one) => markOf(one, 'refused', words)),
            }
          : undefined,
      facts: answer.outcomes.map(({ taskId, outcome, at, error }) => [
        { text: taskId },
        `${error ? words.pair(words.value(outcome), error) : words.value(outcome)} · ${at}`,
      ]),
    };
  },
};

const markOf = ({ taskId, outcome, at }, kind, words, value) => ({
  at: instant(at),
  kind,
  value,
  title: words.pair(taskId, words.value(outcome)),
});

export const hook = {
  fields: {
    [ESS]: ['hookTransition', 'hooks', 'hookEvents'],
    [TENCENT]: ['tencentTransition', 'boundHook', 'tencentHooks', 'tencentEvents'],
  },
  ask(v, service) {
    if (service === ESS) {
      const events = v.hookEvents.map(({ at, op, id, seconds, result }) => ({
        at,
        op,
        hookId: id || undefined,
        ...(op === 'heartbeat' && seconds && { heartbeatTimeout: seconds }),
        ...(op === 'complete' && { result }),
      }));
      const hooks = v.hooks.map(({ id, transition, timeout, result }) => ({
        hookId: id,
        lifecycleTransition: transition,
        heartbeatTimeout: timeout || undefined,
        defaultResult: result,
      }));
      return scaling.hook(service, { lifecycleTransition: v.hookTransition, hooks, events });
    }
    const events = v.tencentEvents.map(({ at, op, id, value }) => ({
      at,
      op,
      hookId: id || undefined,
      [op === 'record' ? 'recordTimeout' : 'result']: value,
    }));
    const hooks = v.tencentHooks.map(({ id, transition, timeout, result }) => ({
      lifeCycleHookId: id,
      transition,
      lifeCycleHookTimeout: timeout,
      defaultResult: result,
    }));
    return scaling.hook(service, { transition: v.tencentTransition, hooks, events, boundHookId: v.boundHook });
  },
  tell: (answer, v, words) => ({
    head: {
      name: 'waits',
      seconds: answer.endsAt,
      instance: words.value(answer.instance),
      result: words.choice('result', answer.result),
    },
    picture:
      Object.keys(answer.hookEnds).length > 0
        ? { kind: 'bars', unit: 's', bars: Object.entries(answer.hookEnds).map(([label, after]) => ({ label, after })) }
        : undefined,
    facts: answer.events.map(({ accepted, error, deadline }, at) => [
      { text: `${at + 1}` },
      `${accepted ? words.value('taken') : words.refused(error)}${deadline === null ? '' : ` · ${words.until(deadline)}`}`,
    ]),
    more: answer.events,
  }),
};

/** Whether a call on hooks is taken. */
export const hookCall = {
  call: (v) => ({ bind: 'AttachLifecycleHookId', delete: 'DeleteLifecycleHook' })[v.hookOperation] ?? 'CreateLifecycleHook',
  fields: {
    [ESS]: ['hookTransition', 'hookTimeout', 'hookResult', 'hooksThere'],
    [TENCENT]: ['hookOperation', 'hookId', 'tencentTransition', 'tencentTimeout', 'tencentResult', 'hooksThere', 'boundHook'],
  },
  skips: (v) => (v.hookOperation === 'create' ? ['hookId'] : ['tencentTransition', 'tencentTimeout', 'tencentResult']),
  ask(v, service) {
    const there = Array.from({ length: Math.min(Math.max(Number(v.hooksThere) || 0, 0), 50) }, (_, at) => at + 1);
    if (service === ESS) {
      const hooks = there.map((at) => ({ hookId: `ash-${at}`, hookName: `hook ${at}` }));
      return scaling.hook(service, {
        operation: 'create',
        lifecycleTransition: v.hookTransition,
        heartbeatTimeout: v.hookTimeout,
        defaultResult: v.hookResult,
        hookId: 'new',
        hooks,
      });
    }
    const hooks = there.map((at) => ({ lifeCycleHookId: `lfh-${at}`, lifeCycleHookName: `hook ${at}` }));
    const own =
      v.hookOperation === 'create'
        ? {
            transition: v.tencentTransition,
            lifeCycleHookTimeout: v.tencentTimeout,
            defaultResult: v.tencentResult,
            lifeCycleHookId: 'new',
          }
        : { lifeCycleHookId: v.hookId };
    return scaling.hook(service, { operation: v.hookOperation, hooks, boundHookId: v.boundHook, ...own });
  },
  tell: (answer) => ({
    head: answer.accepted ? { name: 'taken' } : undefined,
    facts: [
      ['hookCount', answer.hookCount],
      ['boundHook', answer.boundHookId ?? undefined],
    ],
  }),
};
