// Alarm policies: created, changed, deleted.
import { change, groupOf, notThere, NOTHING, second, unused, within } from './things.js';

export function CreateScalingPolicy(params, store, call) {
  const group = groupOf(store, params);
  within(call, 'QuotaExceeded.ScalingPolicy', group.policies.size);
  unused(group.policies.values(), 'scalingPolicyName', params.scalingPolicyName, 'NameDuplicate.ScalingPolicy');
  const id = store.id('asp-', 8);
  const { notifyIds = [], ...rest } = params;
  group.policies.set(id, { ...rest, scalingPolicyId: id, notifyIdSet: notifyIds, createTime: second(store.now) });
  return { data: { scalingPolicyIdSet: [id] } };
}

export function ModifyScalingPolicy(params, store) {
  const { group, policy } = policyOf(params, store);
  unused(group.policies.values(), 'scalingPolicyName', params.scalingPolicyName ?? '', 'InvalidParameter.ScalingPolicyNameError', policy);
  change(policy, params, ['scalingPolicyName', 'adjustmentType', 'adjustmentValue', 'cooldown']);
  if (params.metric !== undefined) policy.metric = { ...policy.metric, ...params.metric };
  if (params.notifyIds !== undefined) policy.notifyIdSet = params.notifyIds;
  return {};
}

export function DeleteScalingPolicy(params, store) {
  const { group, policy } = policyOf(params, store);
  group.policies.delete(policy.scalingPolicyId);
  return NOTHING;
}

function policyOf(params, store) {
  const group = groupOf(store, params);
  const policy = group.policies.get(params.scalingPolicyId);
  if (policy === undefined) throw notThere(`no alarm policy ${params.scalingPolicyId}`);
  return { group, policy };
}
