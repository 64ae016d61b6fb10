// Scaling rules: created, changed, deleted, executed (ESS 1.2 to 1.5, 12.1).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { resize, stateOf } from './activities.js';
import { change, found, groupOf, groups, rules, unused, within } from './things.js';

export function CreateScalingRule(params, world, call) {
  const group = groupOf(world, params);
  const own = new Map([...rules(world)].filter(([, rule]) => rule.ScalingGroupId === group.ScalingGroupId));
  within(call, 'QuotaExceeded.ScalingRule', own.size);
  const id = world.id('asr-', 12);
  const rule = { ScalingRuleName: id, ...params, ScalingRuleId: id, ScalingRuleAri: `ari:acs:ess:${group.RegionId}:1:scalingrule/${id}` };
  unused(own.values(), 'ScalingRuleName', rule.ScalingRuleName, 'InvalidScalingRuleName.Duplicate');
  rules(world).set(id, rule);
  return { ScalingRuleId: id, ScalingRuleAri: rule.ScalingRuleAri };
}

export function ModifyScalingRule(params, world) {
  const rule = found(rules(world), params.ScalingRuleId, 'ScalingRule');
  const own = new Map([...rules(world)].filter(([, other]) => other.ScalingGroupId === rule.ScalingGroupId));
  unused(own.values(), 'ScalingRuleName', params.ScalingRuleName ?? '', 'InvalidScalingRuleName.Duplicate', rule);
  change(rule, params, ['ScalingRuleName', 'Cooldown', 'AdjustmentType', 'AdjustmentValue']);
  return { ScalingRuleId: rule.ScalingRuleId, ScalingRuleAri: rule.ScalingRuleAri };
}

export function DeleteScalingRule(params, world) {
  found(rules(world), params.ScalingRuleId, 'ScalingRule');
  rules(world).delete(params.ScalingRuleId);
  return {};
}

/** A call with a token that was used before finds the activity of the first one (ESS 12.1, 17). */
export function ExecuteScalingRule(params, world) {
  const { ClientToken: token, ScalingRuleAri: ari } = params;
  const before = token === undefined ? undefined : world.tokens.get(token);
  if (before !== undefined) {
    if (before.ari !== ari) throw new Refused('IdempotentParameterMismatch', 'This ClientToken was used with other parameters.');
    return before.data;
  }
  const rule = byAri(world, ari);
  const data = { ScalingActivityId: trigger(world, rule, 'manual') };
  if (token !== undefined) world.keepToken(token, { ari, data });
  return data;
}

export function byAri(world, ari) {
  for (const rule of rules(world).values()) if (rule.ScalingRuleAri === ari) return rule;
  throw new Refused('InvalidScalingRuleAri.NotFound', `The specified scaling rule does not exist: ${ari}.`);
}

/** Executes a rule; throws what the service refuses it with. Gives the id of the activity. */
export function trigger(world, rule, by) {
  const group = groups(world).get(rule.ScalingGroupId);
  const { instances, regionId, vpcId, activeScalingConfiguration, scalingPolicy, ...state } = stateOf(group);
  const answer = scaling.rule('alibaba-ess', {
    ...state,
    trigger: by,
    adjustmentType: rule.AdjustmentType,
    adjustmentValue: rule.AdjustmentValue,
    ruleCooldown: rule.Cooldown,
    now: new Date(world.now).toISOString(),
    lastActivity: group.lastActivity,
    enabledAt: group.enabledAt === undefined ? undefined : new Date(group.enabledAt).toISOString(),
    accountAutoCreated: created(world),
  });
  if (!answer.accepted) throw fromAnswer(answer);
  return resize(world, group, answer.delta, { cause: CAUSES[by](rule), ruleCooldown: rule.Cooldown });
}

const CAUSES = {
  manual: (rule) => `A user executed the scaling rule ${rule.ScalingRuleId}.`,
  scheduled: (rule) => `A scheduled task executed the scaling rule ${rule.ScalingRuleId}.`,
  alarm: (rule) => `An alarm executed the scaling rule ${rule.ScalingRuleId}.`,
};

/** Automatically created instances of the account. */
function created(world) {
  let count = 0;
  for (const group of groups(world).values()) {
    for (const { CreationType } of group.instances.values()) if (CreationType === 'AutoCreated') count += 1;
  }
  return count;
}
