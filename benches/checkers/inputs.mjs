// Parameters of two operations of ESS 2014-08-28, 1.2 and 9.1: all that are documented, sound and with several mistakes. No
// numbers as text, which only one of the checkers takes.

const rule = (more) => ({
  ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: -10,
  ScalingRuleName: 'scale-in', Cooldown: 300, ...more,
});

const group = (more) => ({
  RegionId: 'cn-qingdao', MaxSize: 20, MinSize: 2, ScalingGroupName: 'web-1', DefaultCooldown: 300,
  RemovalPolicy: ['OldestScalingConfiguration', 'OldestInstance'], LoadBalancerIds: ['lb-147b7ebfe7c', 'lb-147b7ebfe7d'],
  VServerGroup: [{
    LoadBalancerId: 'lb-147b7ebfe7c',
    VServerGroupAttribute: [{ VServerGroupId: 'rsp-1', Port: 22, Weight: 100 }, { VServerGroupId: 'rsp-2', Port: 80 }],
  }],
  DBInstanceIds: ['rm-1', 'rm-2'], VSwitchId: 'vsw-1', VSwitchIds: ['vsw-1', 'vsw-2'],
  ScalingPolicy: 'recycle', MultiAZPolicy: 'BALANCE', LaunchTemplateId: 'lt-1', LaunchTemplateVersion: 'Latest', ...more,
});

const without = (params, name) => {
  const { [name]: _, ...rest } = params;
  return rest;
};
const port = (Port) => group({ VServerGroup: [{ VServerGroupAttribute: [{ Port }] }] });
/** Eight of a kind, with other values, so that nothing is checked twice in a row. */
const eight = (make) => Array.from({ length: 8 }, (_, index) => make(index));

const ruleMistakes = (index) => rule({ AdjustmentValue: 501 + index, ScalingRuleName: '-', Cooldown: -1 - index, Extra: index });
const groupMistakes = (index) => group({
  MaxSize: 101 + index, DefaultCooldown: -1, RemovalPolicy: ['Newest'], LoadBalancerIds: ['a', 'b', 'c', 'd', 'e', 'f'],
  VServerGroup: [{ VServerGroupAttribute: [{ Port: 70_000 + index }] }], MultiAZPolicy: 'EVEN', LaunchTemplateVersion: 'v1', Extra: index,
});

export const OPERATIONS = {
  rule: {
    id: 'alibaba-ess.CreateScalingRule',
    name: 'CreateScalingRule, 5 parameters',
    valid: eight((index) => rule({ AdjustmentValue: index - 10, Cooldown: 300 + index })),
    invalid: eight(ruleMistakes),
    mistakes: 4,
    /** More of each, for the verdicts. */
    sound: [
      rule({ AdjustmentValue: -500 }), rule({ AdjustmentType: 'PercentChangeInCapacity', AdjustmentValue: 10_000 }),
      rule({ AdjustmentType: 'TotalCapacity', AdjustmentValue: 0 }), without(rule(), 'Cooldown'), without(rule(), 'ScalingRuleName'),
      rule({ ScalingRuleName: '伸缩' }), rule({ ScalingRuleName: `a${'_'.repeat(39)}` }), rule({ Cooldown: 86_400 }),
    ],
    wrong: [
      rule({ AdjustmentValue: 501 }), rule({ AdjustmentType: 'TotalCapacity', AdjustmentValue: -1 }),
      rule({ AdjustmentType: 'PercentChangeInCapacity', AdjustmentValue: 10_001 }), rule({ AdjustmentType: 'Total' }),
      rule({ AdjustmentValue: 1.5 }), rule({ AdjustmentValue: [1] }), rule({ Cooldown: 86_401 }), rule({ ScalingRuleName: 'a' }),
      rule({ ScalingRuleName: `a${'b'.repeat(40)}` }), rule({ ScalingRuleName: '_ab' }), rule({ ScalingRuleName: 'a b' }),
      rule({ ScalingGroupId: ['g'] }), rule({ Other: 1 }),
      without(rule(), 'ScalingGroupId'), without(rule(), 'AdjustmentType'), without(rule(), 'AdjustmentValue'), {}, [], 'x', 5,
    ],
  },
  group: {
    id: 'alibaba-ess.CreateScalingGroup',
    name: 'CreateScalingGroup, 15 parameters',
    valid: eight((index) => group({ MinSize: index, MaxSize: 20 + index, ScalingGroupName: `web-${index}` })),
    invalid: eight(groupMistakes),
    mistakes: 8,
    sound: [
      { RegionId: 'r', MinSize: 0, MaxSize: 0 }, group({ MinSize: 20 }), group({ VServerGroup: [] }), port(65_535),
      group({ RemovalPolicy: ['NewestInstance'] }), group({ LoadBalancerIds: [] }), group({ LaunchTemplateVersion: '12' }),
      without(group(), 'VSwitchId'), group({ DBInstanceIds: ['1', '2', '3', '4', '5', '6', '7', '8'] }),
    ],
    wrong: [
      group({ MinSize: 21 }), group({ MaxSize: 101 }), group({ MinSize: -1 }), group({ DefaultCooldown: 1e6 }),
      group({ RemovalPolicy: [] }), group({ RemovalPolicy: ['x'] }),
      group({ RemovalPolicy: ['NewestInstance', 'NewestInstance', 'OldestInstance'] }),
      group({ LoadBalancerIds: ['1', '2', '3', '4', '5', '6'] }), port(0), port(1.5), group({ VServerGroup: [{ Other: 1 }] }),
      group({ VServerGroup: [{ VServerGroupAttribute: [{ Weight: 101 }] }] }), group({ VSwitchIds: [] }), group({ VSwitchIds: [['v']] }),
      group({ ScalingPolicy: 'stop' }), group({ MultiAZPolicy: 'EVEN' }), group({ LaunchTemplateVersion: 'v1' }),
      group({ ScalingGroupName: 'a' }), group({ Other: 1 }), group({ DBInstanceIds: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] }),
      without(group(), 'RegionId'), without(group(), 'MaxSize'), {}, [], 'x',
    ],
  },
};

const LETTERS = '0-9A-Za-z\\u{3400}-\\u{4dbf}\\u{4e00}-\\u{9fff}\\u{f900}-\\u{faff}\\u{20000}-\\u{3ffff}';
/** Names as 1.2 and 9.1 have them, beside their length of 2 to 40. */
export const NAME = new RegExp(`^[${LETTERS}][${LETTERS}_.\\-]*$`, 'u');
export const TEMPLATE_VERSION = /^(?:[0-9]+|Default|Latest)$/;
/** AdjustmentValue by AdjustmentType. */
export const RANGES = { QuantityChangeInCapacity: [-500, 500], PercentChangeInCapacity: [-100, 10_000], TotalCapacity: [0, 1000] };
