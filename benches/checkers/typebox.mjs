// TypeBox, compiled by TypeCompiler. The error of its unions names no field, so each AdjustmentType has a checker of its own;
// what it cannot say about MinSize is one comparison.
import { Type as t } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { NAME, RANGES, TEMPLATE_VERSION } from './inputs.mjs';

const STRICT = { additionalProperties: false };
const integer = (minimum, maximum) => t.Integer({ minimum, maximum });
const oneOf = (...values) => t.Union(values.map((value) => t.Literal(value)));
const maybe = (schema) => t.Optional(schema);
const list = (item, limits) => maybe(t.Array(item, limits));
const name = t.RegExp(NAME, { minLength: 2, maxLength: 40 });
const cooldown = integer(0, 86_400);

const rule = (type, [min, max]) => t.Object({
  ScalingGroupId: t.String(), AdjustmentType: type, AdjustmentValue: integer(min, max), ScalingRuleName: maybe(name), Cooldown: maybe(cooldown),
}, STRICT);

const attribute = t.Object({ VServerGroupId: maybe(t.String()), Port: maybe(integer(1, 65_535)), Weight: maybe(integer(0, 100)) }, STRICT);
const group = t.Object({
  RegionId: t.String(),
  MaxSize: integer(0, 100),
  MinSize: integer(0, 100),
  ScalingGroupName: maybe(name),
  DefaultCooldown: maybe(cooldown),
  RemovalPolicy: list(oneOf('OldestInstance', 'NewestInstance', 'OldestScalingConfiguration'), { minItems: 1, maxItems: 2 }),
  LoadBalancerIds: list(t.String(), { maxItems: 5 }),
  VServerGroup: list(t.Object({ LoadBalancerId: maybe(t.String()), VServerGroupAttribute: list(attribute) }, STRICT)),
  DBInstanceIds: list(t.String(), { maxItems: 8 }),
  VSwitchId: maybe(t.String()),
  VSwitchIds: list(t.String(), { minItems: 1, maxItems: 5 }),
  ScalingPolicy: maybe(oneOf('recycle', 'release')),
  MultiAZPolicy: maybe(oneOf('PRIORITY', 'COST_OPTIMIZED', 'BALANCE')),
  LaunchTemplateId: maybe(t.String()),
  LaunchTemplateVersion: maybe(t.RegExp(TEMPLATE_VERSION)),
}, STRICT);

const byType = Object.fromEntries(Object.entries(RANGES).map(([type, range]) => [type, TypeCompiler.Compile(rule(t.Literal(type), range))]));
const ofAnyType = TypeCompiler.Compile(rule(oneOf(...Object.keys(RANGES)), [-500, 10_000]));
const compiledGroup = TypeCompiler.Compile(group);

const errors = (compiled, params) => [...compiled.Errors(params)];
function checkRule(params) {
  const compiled = byType[params?.AdjustmentType] ?? ofAnyType;
  return compiled.Check(params) ? undefined : errors(compiled, params);
}

function checkGroup(params) {
  if (!compiledGroup.Check(params)) return errors(compiledGroup, params);
  return params.MinSize <= params.MaxSize ? undefined : [{ path: '/MinSize', message: 'more than MaxSize' }];
}

const checker = (check) => ({
  check,
  isValid: (found) => found === undefined,
  issuesOf: (found = []) => found.map(({ path, message }) => [path, message]),
});

export const typebox = { name: 'TypeBox', rule: checker(checkRule), group: checker(checkGroup) };
