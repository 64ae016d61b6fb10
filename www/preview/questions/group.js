// Questions about a group as a whole: a rule is triggered, sizes change, it is enabled, disabled or deleted.
import { scaling } from '../../lib/autoscale-kit.js';
import { ESS, NOW, TENCENT, before, capacity, sizes } from './common.js';

/** The state that most calls about a group depend on. */
const STATE = ['minSize', 'maxSize', 'totalCapacity', 'status', 'inProgress'];
export const stateOf = (v) => ({
  ...sizes(v),
  totalCapacity: v.totalCapacity,
  status: v.status,
  activityInProgress: v.inProgress,
});

export const rule = {
  call: () => 'ExecuteScalingRule',
  fields: {
    [ESS]: [
      'adjustmentType',
      'adjustmentValue',
      'ruleCooldown',
      'totalCapacity',
      'minSize',
      'maxSize',
      'status',
      'trigger',
      'defaultCooldown',
      'sinceLast',
      'accountAutoCreated',
      'inProgress',
    ],
  },
  ask(v, service) {
    const last =
      v.sinceLast === undefined ? {} : { now: NOW, lastActivity: { endTime: before(v.sinceLast), instancesChanged: 1 } };
    return scaling.rule(service, {
      ...stateOf(v),
      adjustmentType: v.adjustmentType,
      adjustmentValue: v.adjustmentValue,
      ruleCooldown: v.ruleCooldown,
      trigger: v.trigger,
      defaultCooldown: v.defaultCooldown,
      accountAutoCreated: v.accountAutoCreated,
      ...last,
    });
  },
  tell: (answer, v) => ({ ...capacity(answer, v), facts: [['cooldownAfter', answer.cooldownSeconds, 's']] }),
};

export const modify = {
  call: () => 'ModifyScalingGroup',
  fields: {
    [ESS]: ['newMinSize', 'newMaxSize', 'newCooldown', 'totalCapacity', 'minSize', 'maxSize', 'status', 'inProgress'],
    [TENCENT]: [
      'newMinSize',
      'newMaxSize',
      'newDesired',
      'totalCapacity',
      'desiredCapacity',
      'minSize',
      'maxSize',
      'status',
      'inProgress',
    ],
  },
  ask(v, service) {
    const own = service === ESS ? { defaultCooldown: v.newCooldown } : { desiredCapacity: v.newDesired };
    return scaling.modify(service, { group: groupOf(v, service), minSize: v.newMinSize, maxSize: v.newMaxSize, ...own });
  },
  tell: tellSizes,
};

/** A timed task of Tencent fires. */
export const readjust = {
  fields: {
    [TENCENT]: [
      'readjustMinSize',
      'readjustMaxSize',
      'totalCapacity',
      'desiredCapacity',
      'minSize',
      'maxSize',
      'inProgress',
      'sinceLast',
      'defaultCooldown',
    ],
  },
  ask(v, service) {
    const lock =
      v.sinceLast === undefined ? {} : { lastActivityEnd: before(v.sinceLast), defaultCooldown: v.defaultCooldown, now: NOW };
    const group = { ...groupOf(v, service), ...lock };
    return scaling.modify(service, {
      operation: 'ScheduledReadjust',
      group,
      readjustMinSize: v.readjustMinSize,
      readjustMaxSize: v.readjustMaxSize,
    });
  },
  tell: tellSizes,
};

const groupOf = (v, service) => ({ ...stateOf(v), ...(service === TENCENT && { desiredCapacity: v.desiredCapacity }) });

function tellSizes(answer, v) {
  const bounds = { minSize: answer.minSize ?? v.minSize, maxSize: answer.maxSize ?? v.maxSize };
  return {
    ...capacity(answer, { ...v, ...bounds }),
    facts: [
      ['minSize', answer.minSize],
      ['maxSize', answer.maxSize],
      ['desiredCapacity', answer.desiredCapacity],
    ],
  };
}

export const enable = {
  call: (v) => v.enableOperation,
  fields: {
    [ESS]: [
      'enableOperation',
      'enabledFrom',
      'status',
      'forceDelete',
      'hasConfiguration',
      'totalCapacity',
      'minSize',
      'maxSize',
      'inProgress',
      'joining',
    ],
  },
  /** Each of the three calls looks at something else. */
  skips(v) {
    const enables = v.enableOperation === 'EnableScalingGroup';
    return enables
      ? ['status', 'forceDelete']
      : ['enabledFrom', 'hasConfiguration', 'joining', ...(v.enableOperation === 'DeleteScalingGroup' ? [] : ['forceDelete'])];
  },
  ask(v, service) {
    const enables = v.enableOperation === 'EnableScalingGroup';
    const group = {
      ...stateOf(v),
      status: enables ? v.enabledFrom : v.status,
      ...GROUP,
      activeScalingConfiguration: v.hasConfiguration ? 'asc-1' : null,
    };
    const forceDelete = v.enableOperation === 'DeleteScalingGroup' ? v.forceDelete : undefined;
    return scaling.enable(service, {
      operation: v.enableOperation,
      group,
      instances: enables ? v.joining.map(machine) : undefined,
      forceDelete,
    });
  },
  tell: (answer, v, words) => ({
    ...capacity(answer, v),
    facts: [
      ['statusAfter', words.value(answer.status)],
      ['attached', answer.attached || undefined],
      ['created', answer.created || undefined],
      ['outcome', words.each(answer.outcome)],
      ['continues', answer.activityContinues ? words.yes : undefined],
    ],
  }),
};

/** Where a group is, so that an instance can be elsewhere. */
const GROUP = { regionId: 'here', vpcId: 'vpc-1', instanceType: 'type-1' };

function machine({ id, ecsStatus, fits, other }) {
  const off = {
    region: { regionId: 'elsewhere' },
    network: { vpcId: 'vpc-2' },
    type: { instanceType: 'type-2', specMatches: false },
  }[fits];
  return { id, ecsStatus, ...GROUP, ...off, scalingGroupId: other === 'other' ? 'another group' : null };
}

export const attach = {
  call: (v, service) => (service === ESS ? 'AttachInstances' : 'AttachInstance'),
  fields: { [ESS]: ['joining', ...STATE], [TENCENT]: ['joining', ...STATE] },
  ask: (v, service) => scaling.attach(service, { group: { ...stateOf(v), ...GROUP }, instances: v.joining.map(machine) }),
  tell: (answer, v) => ({ ...capacity(answer, v), facts: [] }),
};

export const remove = {
  call: (v, service) => (service === ESS ? v.removeOperation : 'DetachInstance'),
  fields: {
    [ESS]: ['removeOperation', 'leaving', 'removePolicy', 'scalingPolicy', ...STATE],
    [TENCENT]: ['leaving', 'keepInstance', ...STATE],
  },
  skips: (v) => (v.removeOperation === 'DetachInstances' ? ['removePolicy', 'scalingPolicy'] : []),
  ask(v, service) {
    const instances = v.leaving
      .filter(({ member }) => member === 'member')
      .map(({ id, creationType, guard }) => ({ id, creationType, ...guarded(guard) }));
    const removes = v.removeOperation === 'RemoveInstances';
    const own =
      service === TENCENT
        ? { keepInstance: v.keepInstance }
        : { operation: v.removeOperation, removePolicy: removes ? v.removePolicy : undefined };
    return scaling.remove(service, {
      group: { ...stateOf(v), scalingPolicy: v.scalingPolicy, instances },
      instanceIds: v.leaving.map(({ id }) => id),
      ...own,
    });
  },
  tell: (answer, v, words) => ({ ...capacity(answer, v), facts: [['outcome', words.each(answer.outcome)]] }),
};

export const guarded = (guard) => ({ standby: guard === 'standby', protected: guard === 'protected' });
