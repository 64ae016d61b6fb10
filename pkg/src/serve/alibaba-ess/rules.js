// Scaling rules: created, changed, deleted, executed (ESS 1.2 to 1.5, 12.1).
import { scaling } from '../../index.js';
import { fromAnswer, Refused } from '../refused.js';
import { resize, stateOf } from './activities.js';
import { change, found, groupOf, groups, rules, unused, within } from './things.js';

export function CreateScalingRule(params, store, call) {
  const group = groupOf(store, params);
  const own = new Map([...rules(store)].filter(([, rule]) => rule.ScalingGroupId === group.ScalingGroupId));
  within(call, 'QuotaExceeded.ScalingRule', own.size);
  const id = store.id('asr-', 12);
  const rule = { ScalingRuleName: id, ...params, ScalingRuleId: id, ScalingRuleAri: `ari:acs:ess:${group.RegionId}:1:scalingrule/${id}` };
  unused(own.values(), 'ScalingRuleName', rule.ScalingRuleName, 'InvalidScalingRuleName.Duplicate');
  rules(store).set(id, rule);
  return { ScalingRuleId: id, ScalingRuleAri: rule.ScalingRuleAri };
}

export function ModifyScalingRule(params, store) {
  const rule = found(rules(store), params.ScalingRuleId, 'ScalingRule');
  const own = new Map([...rules(store)].filter(([, other]) => other.ScalingGroupId === rule.ScalingGroupId));
  unused(own.values(), 'ScalingRuleName', params.ScalingRuleName ?? '', 'InvalidScalingRuleName.Duplicate', rule);
  change(rule, params, ['ScalingRuleName', 'Cooldown', 'AdjustmentType', 'AdjustmentValue']);
  return { ScalingRuleId: rule.ScalingRuleId, ScalingRuleAri: rule.ScalingRuleAri };
}

export function DeleteScalingRule(params, store) {
  found(rules(store), params.ScalingRuleId, 'ScalingRule');
  rules(store).delete(params.ScalingRuleId);
  return {};
}

/** A call with a token that was used before finds the activity of the first one (ESS 12.1, 17). */
export function ExecuteScalingRule(params, store) {
  const { ClientToken: token, ScalingRuleAri: ari } = params;
  const before = token === undefined ? undefined : store.tokens.get(token);
  if (before !== undefined) {
    if (before.ari !== ari) throw new Refused('IdempotentParameterMismatch', 'This ClientToken was used with other parameters.');
    return before.data;
  }
  const rule = byAri(store, ari);
  const data = { ScalingActivityId: trigger(store, rule, 'manual') };
  if (token !== undefined) store.keepToken(token, { ari, data });
  return data;
}

export function byAri(store, ari) {
  for (const rule of rules(store).values()) if (rule.ScalingRuleAri === ari) return rule;
  throw new Refused('InvalidScalingRuleAri.NotFound', `The specified scaling rule does not exist: ${ari}.`);
}

/** Executes a rule; throws what the service refuses it with. Gives the id of the activity. */
export function trigger(store, rule, by) {
  const group = groups(store).get(rule.ScalingGroupId);
  const { instances, regionId, vpcId, activeScalingConfiguration, scalingPolicy, ...state } = stateOf(group);
  const answer = scaling.rule('alibaba-ess', {
    ...state,
    trigger: by,
    adjustmentType: rule.AdjustmentType,
    adjustmentValue: rule.AdjustmentValue,
    ruleCooldown: rule.Cooldown,
    now: new Date(store.now).toISOString(),
    lastActivity: group.lastActivity,
    enabledAt: group.enabledAt === undefined ? undefined : new Date(group.enabledAt).toISOString(),
    accountAutoCreated: created(store),
  });
  if (!answer.accepted) throw fromAnswer(answer);
  return resize(store, group, answer.delta, { cause: CAUSES[by](rule), ruleCooldown: rule.Cooldown });
}

const CAUSES = {
  manual: (rule) => `A user executed the scaling rule ${rule.ScalingRuleId}.`,
  scheduled: (rule) => `A scheduled task executed the scaling rule ${rule.ScalingRuleId}.`,
  alarm: (rule) => `An alarm executed the scaling rule ${rule.ScalingRuleId}.`,
};

/** Automatically created instances of the account. */
function created(store) {
  let count = 0;
  for (const group of groups(store).values()) {
    for (const { CreationType } of group.instances.values()) if (CreationType === 'AutoCreated') count += 1;
  }
  return count;
}
