// zod 4, with safeParse.
import { z } from 'zod';
import { NAME, RANGES, TEMPLATE_VERSION } from './inputs.mjs';

const name = z.string().min(2).max(40).regex(NAME);
const cooldown = z.int().min(0).max(86_400);

const rule = z.discriminatedUnion('AdjustmentType', Object.entries(RANGES).map(([type, [min, max]]) => z.strictObject({
  ScalingGroupId: z.string(),
  AdjustmentType: z.literal(type),
  AdjustmentValue: z.int().min(min).max(max),
  ScalingRuleName: name.optional(),
  Cooldown: cooldown.optional(),
})));

const attribute = z.strictObject({
  VServerGroupId: z.string().optional(),
  Port: z.int().min(1).max(65_535).optional(),
  Weight: z.int().min(0).max(100).optional(),
});
const vServerGroup = z.strictObject({ LoadBalancerId: z.string().optional(), VServerGroupAttribute: z.array(attribute).optional() });
const group = z.strictObject({
  RegionId: z.string(),
  MaxSize: z.int().min(0).max(100),
  MinSize: z.int().min(0).max(100),
  ScalingGroupName: name.optional(),
  DefaultCooldown: cooldown.optional(),
  RemovalPolicy: z.array(z.enum(['OldestInstance', 'NewestInstance', 'OldestScalingConfiguration'])).min(1).max(2).optional(),
  LoadBalancerIds: z.array(z.string()).max(5).optional(),
  VServerGroup: z.array(vServerGroup).optional(),
  DBInstanceIds: z.array(z.string()).max(8).optional(),
  VSwitchId: z.string().optional(),
  VSwitchIds: z.array(z.string()).min(1).max(5).optional(),
  ScalingPolicy: z.enum(['recycle', 'release']).optional(),
  MultiAZPolicy: z.enum(['PRIORITY', 'COST_OPTIMIZED', 'BALANCE']).optional(),
  LaunchTemplateId: z.string().optional(),
  LaunchTemplateVersion: z.string().regex(TEMPLATE_VERSION).optional(),
}).refine(({ MinSize, MaxSize }) => MinSize <= MaxSize, { path: ['MinSize'], message: 'more than MaxSize' });

const checker = (schema) => ({
  check: (params) => schema.safeParse(params),
  isValid: ({ success }) => success,
  issuesOf: ({ error }) => (error?.issues ?? []).map(({ path, message }) => [path, message]),
});

export const zod = { name: 'zod', rule: checker(rule), group: checker(group) };
