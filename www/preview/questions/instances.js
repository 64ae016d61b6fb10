// Questions about single instances: which leave, which are unhealthy, where new ones go.
import { scaling } from '../../lib/autoscale-kit.js';
import { ESS, TENCENT, capacity } from './common.js';
import { guarded } from './group.js';

/** The configurations that instances of the table were made from. */
const CONFIGURATIONS = [
  { id: 'old', createdAt: '2026-01-01T00:00Z' },
  { id: 'new', createdAt: '2026-02-15T00:00Z' },
];

export const selectRemoval = {
  call: () => 'CreateScalingGroup',
  fields: { [ESS]: ['leave', 'removalPolicies', 'members'], [TENCENT]: ['leave', 'removeOldest', 'members'] },
  columns: { members: ['id', 'creationType', 'guard', 'createdAt', 'configuration'] },
  ask(v, service) {
    const instances = v.members.map(({ id, creationType, guard, createdAt, configuration }) => ({
      id,
      creationType,
      ...guarded(guard),
      createdAt,
      configuration,
    }));
    const { removalPolicies: policies } = v;
    const own =
      service === ESS
        ? { removalPolicies: Array.isArray(policies) ? policies : policies?.split(',') }
        : { removePolicy: v.removeOldest };
    return scaling.selectRemoval(service, { count: v.leave, instances, configurations: CONFIGURATIONS, ...own });
  },
  tell: (answer, v, words) => ({
    head: answer.accepted || answer.error === null ? { name: 'removed', ids: answer.removed } : undefined,
    picture:
      answer.error === null
        ? { kind: 'capacity', before: answer.newCapacity - answer.delta, after: answer.newCapacity }
        : undefined,
    facts: [
      ['released', words.list(answer.released)],
      ['shortfall', answer.shortfall || undefined],
      ['activityStatus', words.value(answer.activityStatus)],
    ],
  }),
};

export const health = {
  fields: { [ESS]: ['members', 'minSize', 'status'], [TENCENT]: ['members', 'desiredCapacity', 'status'] },
  columns: { members: ['id', 'ecsStatus', 'creationType', 'guard'] },
  ask(v, service) {
    const instances = v.members.map(({ id, ecsStatus, creationType, guard }) => ({
      id,
      ecsStatus,
      creationType,
      ...guarded(guard),
    }));
    const goal = service === ESS ? { minSize: v.minSize } : { desiredCapacity: v.desiredCapacity };
    return scaling.health(service, { ...goal, instances, status: v.status });
  },
  tell(answer, v, words) {
    const { head, picture } = capacity({ ...answer, accepted: true }, { totalCapacity: v.members.length });
    return {
      head: answer.accepted ? head : { name: answer.unhealthy.length > 0 ? 'unhealthyStay' : 'healthy' },
      picture,
      facts: [
        ['unhealthy', answer.accepted ? words.each(answer.outcome) : words.list(answer.unhealthy)],
        ['leftAlone', words.list(answer.leftAlone)],
        ['created', answer.created || undefined],
      ],
    };
  },
};

export const rebalance = {
  call: () => 'RebalanceInstances',
  fields: { [ESS]: ['zones', 'levelPolicy', 'maxSize', 'status'] },
  ask(v, service) {
    const zones = Object.fromEntries(v.zones.map(({ zone, instances }) => [zone, instances]));
    return scaling.rebalance(service, { status: v.status, multiAZPolicy: v.levelPolicy, maxSize: v.maxSize, zones });
  },
  tell: (answer, v) => ({
    head: answer.accepted ? { name: 'replaced', count: answer.replaced } : undefined,
    picture: answer.accepted
      ? {
          kind: 'bars',
          bars: v.zones.map(({ zone, instances }) => ({ label: zone, before: instances, after: answer.zones[zone] })),
        }
      : undefined,
    facts: [
      ['peakCapacity', answer.peakCapacity],
      ['overshootLimit', answer.overshootLimit],
    ],
  }),
};

export const placement = {
  call: () => 'CreateScalingGroup',
  fields: { [ESS]: ['create', 'placePolicy', 'vswitches', 'offers'] },
  skips: (v) => [v.placePolicy === 'COST_OPTIMIZED' ? 'vswitches' : 'offers'],
  ask(v, service) {
    const byPrice = v.placePolicy === 'COST_OPTIMIZED';
    const vswitches = v.vswitches.map(({ stock, current, ...one }) => ({
      ...one,
      current: current || 0,
      stock: stock || undefined,
    }));
    const offers = v.offers.map(({ charge, stock, ...offer }) => ({
      ...offer,
      spot: charge === 'spot',
      stock: stock || undefined,
    }));
    return scaling.placement(service, {
      multiAZPolicy: v.placePolicy,
      count: v.create,
      ...(byPrice ? { offers } : { vswitches }),
    });
  },
  tell: (answer, v, words) => ({
    head: answer.error === null ? { name: 'placed', count: answer.delta } : undefined,
    picture:
      answer.error === null
        ? { kind: 'bars', bars: Object.entries(answer.placed).map(([label, placed]) => placedBar(label, placed, v)) }
        : undefined,
    facts: [
      ['failed', answer.failed || undefined],
      ['activityStatus', words.value(answer.activityStatus)],
    ],
  }),
};

function placedBar(label, placed, { placePolicy, vswitches }) {
  const there = placePolicy === 'COST_OPTIMIZED' ? 0 : Number(vswitches.find(({ id }) => id === label)?.current ?? 0);
  return { label, before: there, after: there + placed };
}
