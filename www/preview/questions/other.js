// Questions of one service alone: an alarm policy and activity codes of Tencent's API v2, an instance refresh of API 3.0, an
// EMR group, a log of Huawei.
import { scaling } from '../../lib/autoscale-kit.js';
import { instant } from '../time.js';
import { NOW, TENCENT, capacity, later, number, sizes } from './common.js';

/** A value per period; `-` where there is none. */
export const readPoints = (text = '') =>
  text
    .split(/[\s,;]+/)
    .filter((one) => one !== '')
    .map((one) => (one === '-' ? null : number(one)));

export const alarm = {
  call: () => 'CreateScalingPolicy',
  fields: {
    [TENCENT]: [
      'dimensionName',
      'comparisonOperator',
      'threshold',
      'repeatTimes',
      'adjustmentType',
      'adjustmentValue',
      'policyCooldown',
      'datapoints',
      'totalCapacity',
      'minSize',
      'maxSize',
      'lockedFor',
      'inProgress',
    ],
  },
  ask(v, service) {
    const { dimensionName, comparisonOperator, repeatTimes, adjustmentType, adjustmentValue } = v;
    const lock = v.lockedFor === undefined ? {} : { lockedUntil: later(v.lockedFor) };
    return scaling.alarm(service, {
      metric: { dimensionName, comparisonOperator, threshold: number(v.threshold), repeatTimes },
      datapoints: readPoints(v.datapoints),
      adjustmentType,
      adjustmentValue,
      cooldown: v.policyCooldown,
      now: NOW,
      group: { ...sizes(v), totalCapacity: v.totalCapacity, activityInProgress: v.inProgress, ...lock },
    });
  },
  tell(answer, v, words) {
    const values = readPoints(v.datapoints);
    const at = (index) => Date.parse(NOW) + 300_000 * index;
    const summary = capacity(answer, v);
    return {
      head: answer.fires || answer.error !== null ? summary.head : { name: 'quiet' },
      picture:
        values.length > 1
          ? {
              kind: 'values',
              from: at(0),
              to: at(values.length - 1),
              values: values.map((value, index) => [at(index), value]),
              threshold: number(v.threshold),
              marks: answer.fires
                ? [
                    {
                      at: at(answer.firedAt),
                      value: values[answer.firedAt],
                      kind: answer.accepted ? 'up' : 'refused',
                      title: words.fires,
                    },
                  ]
                : [],
            }
          : undefined,
      facts: [
        ['firedAt', answer.fires ? answer.firedAt + 1 : undefined],
        ['cooldownAfter', answer.cooldownSeconds, 's'],
      ],
    };
  },
};

export const activity = {
  fields: { [TENCENT]: ['activityStatus', 'activityType', 'activityError'] },
  ask: (v, service) => scaling.activity(service, { status: v.activityStatus, type: v.activityType, errorCode: v.activityError }),
  tell: ({ status, type, errorCode, final }, v, words) => ({
    head: { name: 'plain', text: namesOf([type, status], words) ?? words.unlisted },
    facts: [
      ['final', final === null ? undefined : words.value(String(final))],
      ['errorCode', errorCode && words.pair(errorCode.code, words.sentence(errorCode.meaning) ?? words.unlisted)],
      ['advice', words.sentence(errorCode?.advice)],
      ['retry', errorCode?.retry ? words.retries[errorCode.retry] : undefined],
    ],
  }),
};

/** Those of the numbers that the document lists: `Scale up: Successful`. */
function namesOf(codes, words) {
  const names = codes.map((code) => words.sentence(code?.name)).filter(Boolean);
  return names.length > 0 ? names.reduce(words.pair) : undefined;
}

export const refresh = {
  fields: {
    'tencent-as': [
      'refreshOperation',
      'refreshStatus',
      'resumeMode',
      'phase',
      'batches',
      'currentBatch',
      'maxSurge',
      'exists',
      'roleAuthorized',
    ],
  },
  skips: (v) => (v.refreshOperation === 'resume' ? [] : ['resumeMode']),
  ask(v, service) {
    const batches = [];
    for (const { batch, id, state } of v.batches) {
      const place = Math.min(Math.max(Math.trunc(Number(batch)) || 1, 1), 100) - 1;
      while (batches.length <= place) batches.push({});
      batches[place][id] = state;
    }
    return scaling.refresh(service, {
      operation: v.refreshOperation,
      status: v.refreshStatus,
      phase: v.phase,
      batches,
      currentBatch: v.currentBatch,
      maxSurge: v.maxSurge,
      resumeMode: v.refreshOperation === 'resume' ? v.resumeMode : undefined,
      exists: v.exists,
      roleAuthorized: v.roleAuthorized,
    });
  },
  tell: (answer, v, words) => ({
    head: answer.accepted ? { name: 'becomes', from: words.value(v.refreshStatus), to: words.value(answer.status) } : undefined,
    facts: [
      ['phase', words.value(answer.phase)],
      ['currentBatch', answer.currentBatch],
      ['retried', words.list(answer.retry)],
      ['skipped', words.list(answer.skipped)],
      ['next', words.list(answer.next)],
      ['groupDisabled', words.value(String(answer.groupDisabled))],
    ],
  }),
};

export const groupAction = {
  fields: { 'alibaba-emr': ['groupAction', 'groupState', 'groupId'] },
  ask: (v, service) => scaling.groupAction(service, { operation: v.groupAction, groupId: v.groupId, state: v.groupState }),
  tell: (answer, v, words) => ({
    head: answer.accepted ? { name: 'becomes', from: words.value(v.groupState), to: words.value(answer.state) } : undefined,
    facts: [
      ['httpStatus', answer.httpStatus],
      ['data', answer.data ?? undefined],
      ['changed', words.value(String(answer.changed))],
    ],
  }),
};

export const logReplay = {
  fields: { 'huawei-as': ['log'] },
  ask: (v, service) => scaling.logReplay(service, readLog(v.log)),
  tell(answer, v, words) {
    const { timeline, initialCapacity, finalCapacity } = answer;
    const steps = timeline.map(({ at, capacity: instances }) => [instant(at), instances]);
    const [from, to] = [steps[0]?.[0], steps.at(-1)?.[0]];
    const edge = Math.max((to - from) * 0.15, 60_000);
    return {
      head: initialCapacity === null ? { name: 'noLog' } : { name: 'replayed', from: initialCapacity, to: finalCapacity },
      picture:
        steps.length > 0
          ? { kind: 'steps', from: from - edge, to: to + edge, steps: [[from - edge, initialCapacity], ...steps], marks: [] }
          : undefined,
      facts: [
        ['missingRows', answer.missingRows],
        ...answer.inProgress.map(({ id, startedAt, desired }) => ['running', `${id ?? '?'} · ${startedAt} → ${desired ?? '?'}`]),
        ...answer.ignored.map(({ id, type, why }) => ['ignored', words.pair(type ?? id ?? '?', words.sentence(why))]),
        ...answer.drift.map(({ at, replayed, taken }) => ['drift', words.drift(at, replayed, taken)]),
      ],
    };
  },
};

function readLog(text = '') {
  try {
    const log = JSON.parse(text);
    return Array.isArray(log) ? { rows: log } : log;
  } catch {
    throw Object.assign(new Error('no JSON'), { code: 'no_json' });
  }
}
