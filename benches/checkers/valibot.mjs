// valibot, with safeParse.
import * as v from 'valibot';
import { NAME, RANGES, TEMPLATE_VERSION } from './inputs.mjs';

const integer = (min, max) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const maybe = (schema) => v.optional(schema);
const name = v.pipe(v.string(), v.minLength(2), v.maxLength(40), v.regex(NAME));
const cooldown = integer(0, 86_400);

const rule = v.variant('AdjustmentType', Object.entries(RANGES).map(([type, [min, max]]) => v.strictObject({
  ScalingGroupId: v.string(),
  AdjustmentType: v.literal(type),
  AdjustmentValue: integer(min, max),
  ScalingRuleName: maybe(name),
  Cooldown: maybe(cooldown),
})));

const attribute = v.strictObject({ VServerGroupId: maybe(v.string()), Port: maybe(integer(1, 65_535)), Weight: maybe(integer(0, 100)) });
const POLICIES = ['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration'];
const group = v.pipe(
  v.strictObject({
    RegionId: v.string(),
    MaxSize: integer(0, 100),
    MinSize: integer(0, 100),
    ScalingGroupName: maybe(name),
    DefaultCooldown: maybe(cooldown),
    RemovalPolicy: maybe(v.pipe(v.array(v.picklist(POLICIES)), v.minLength(1), v.maxLength(2))),
    LoadBalancerIds: maybe(v.pipe(v.array(v.string()), v.maxLength(5))),
    VServerGroup: maybe(v.array(v.strictObject({ LoadBalancerId: maybe(v.string()), VServerGroupAttribute: maybe(v.array(attribute)) }))),
    DBInstanceIds: maybe(v.pipe(v.array(v.string()), v.maxLength(8))),
    VSwitchId: maybe(v.string()),
    VSwitchIds: maybe(v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(5))),
    ScalingPolicy: maybe(v.picklist(['recycle', 'release'])),
    MultiAZPolicy: maybe(v.picklist(['PRIORITY', 'COST_OPTIMIZED', 'BALANCE'])),
    LaunchTemplateId: maybe(v.string()),
    LaunchTemplateVersion: maybe(v.pipe(v.string(), v.regex(TEMPLATE_VERSION))),
  }),
  v.check(({ MinSize, MaxSize }) => MinSize <= MaxSize, 'more than MaxSize'),
);

const checker = (schema) => ({
  check: (params) => v.safeParse(schema, params),
  isValid: ({ success }) => success,
  issuesOf: ({ issues = [] }) => issues.map(({ path = [], message }) => [path.map(({ key }) => key), message]),
});

export const valibot = { name: 'valibot', rule: checker(rule), group: checker(group) };
