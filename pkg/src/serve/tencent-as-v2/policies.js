// Alarm policies: created, changed, deleted.
import { change, groupOf, notThere, NOTHING, second, unused, within } from './things.js';

export function CreateScalingPolicy(params, world, call) {
  const group = groupOf(world, params);
  within(call, 'QuotaExceeded.ScalingPolicy', group.policies.size);
  unused(group.policies.values(), 'scalingPolicyName', params.scalingPolicyName, 'NameDuplicate.ScalingPolicy');
  const id = world.id('asp-', 8);
  const { notifyIds = [], ...rest } = params;
  group.policies.set(id, { ...rest, scalingPolicyId: id, notifyIdSet: notifyIds, createTime: second(world.now) });
  return { data: { scalingPolicyIdSet: [id] } };
}

export function ModifyScalingPolicy(params, world) {
  const { group, policy } = policyOf(params, world);
  unused(group.policies.values(), 'scalingPolicyName', params.scalingPolicyName ?? '', 'InvalidParameter.ScalingPolicyNameError', policy);
  change(policy, params, ['scalingPolicyName', 'adjustmentType', 'adjustmentValue', 'cooldown']);
  if (params.metric !== undefined) policy.metric = { ...policy.metric, ...params.metric };
  if (params.notifyIds !== undefined) policy.notifyIdSet = params.notifyIds;
  return {};
}

export function DeleteScalingPolicy(params, world) {
  const { group, policy } = policyOf(params, world);
  group.policies.delete(policy.scalingPolicyId);
  return NOTHING;
}

function policyOf(params, world) {
  const group = groupOf(world, params);
  const policy = group.policies.get(params.scalingPolicyId);
  if (policy === undefined) throw notThere(`no alarm policy ${params.scalingPolicyId}`);
  return { group, policy };
}
