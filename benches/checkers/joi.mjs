// joi, with all errors and without conversion.
import Joi from 'joi';
import { NAME, RANGES, TEMPLATE_VERSION } from './inputs.mjs';

const OPTIONS = { abortEarly: false, convert: false };
const text = () => Joi.string().allow('');
const integer = (min, max) => Joi.number().integer().min(min).max(max);
const list = (item, most) => Joi.array().items(item).max(most);
const name = Joi.string().min(2).max(40).pattern(NAME);
const cooldown = integer(0, 86_400);

const rule = Joi.object({
  ScalingGroupId: text().required(),
  AdjustmentType: Joi.string().valid(...Object.keys(RANGES)).required(),
  AdjustmentValue: Joi.number().integer().required().when('AdjustmentType', {
    switch: Object.entries(RANGES).map(([is, [min, max]]) => ({ is, then: integer(min, max) })),
  }),
  ScalingRuleName: name,
  Cooldown: cooldown,
}).required();

const attribute = Joi.object({ VServerGroupId: text(), Port: integer(1, 65_535), Weight: integer(0, 100) });
const group = Joi.object({
  RegionId: text().required(),
  MaxSize: integer(0, 100).required(),
  MinSize: Joi.number().integer().min(0).max(Joi.ref('MaxSize')).required(),
  ScalingGroupName: name,
  DefaultCooldown: cooldown,
  RemovalPolicy: list(Joi.string().valid('OldestInstance', 'NewestInstance', 'OldestScalingConfiguration'), 2).min(1),
  LoadBalancerIds: list(text(), 5),
  VServerGroup: Joi.array().items(Joi.object({ LoadBalancerId: text(), VServerGroupAttribute: Joi.array().items(attribute) })),
  DBInstanceIds: list(text(), 8),
  VSwitchId: text(),
  VSwitchIds: list(text(), 5).min(1),
  ScalingPolicy: Joi.string().valid('recycle', 'release'),
  MultiAZPolicy: Joi.string().valid('PRIORITY', 'COST_OPTIMIZED', 'BALANCE'),
  LaunchTemplateId: text(),
  LaunchTemplateVersion: Joi.string().pattern(TEMPLATE_VERSION),
}).required();

const checker = (schema) => ({
  check: (params) => schema.validate(params, OPTIONS),
  isValid: ({ error }) => error === undefined,
  issuesOf: ({ error }) => (error?.details ?? []).map(({ path, message }) => [path, message]),
});

export const joi = { name: 'joi', rule: checker(rule), group: checker(group) };
