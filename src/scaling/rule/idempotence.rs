//! Repeated calls: a client token makes sure that a retry starts no second activity (ESS 12.1, 17).

use std::collections::BTreeMap;

use super::{Call, RequestResult, RuleDecision, RuleInput, ScalingRequest, decide};
use crate::scaling::notes::{Assumption, Notes, Rule};

const IDEMPOTENCE: Rule = Rule::ess("1.14", "17");

const REFUSED_TOKEN_IS_UNUSED: Assumption = Assumption {
    text: "A refused request does not use up its client token: the next request with it is examined again.",
    section: "17",
};
const EMPTY_TOKEN_IS_NONE: Assumption = Assumption { text: "An empty client token counts as no token.", section: "17" };

/// One result per request; the capacity that one leaves behind is what the next one finds.
pub(super) fn results(input: &RuleInput, requests: &[ScalingRequest]) -> Vec<RequestResult> {
    let mut group = input.clone();
    let mut last_use: BTreeMap<&str, usize> = BTreeMap::new();
    let mut activities: usize = 0;
    let mut results: Vec<RequestResult> = Vec::with_capacity(requests.len());
    for (index, request) in requests.iter().enumerate() {
        let client_token = request.client_token.as_deref().filter(|token| !token.is_empty());
        let last = client_token.and_then(|token| last_use.get(token));
        let before = last.and_then(|&at| requests.get(at).zip(results.get(at)));
        if let Some((first, result)) = before
            && result.decision.accepted
        {
            results.push(repeat(first, result, request, &group));
            continue;
        }
        let mut decision = decide(&Call { input: &group, client_token });
        if request.client_token.as_deref() == Some("") {
            decision
                .reasons
                .insert(0, IDEMPOTENCE.reason("The client token is empty, so the request is handled on its own."));
            decision.assumptions.push(EMPTY_TOKEN_IS_NONE);
        }
        if let Some((refused, result)) = before
            && (refused.scaling_rule_ari != request.scaling_rule_ari || result.decision.error != decision.error)
        {
            let text = "The client token was sent before with a request that was refused, so it is still unused.";
            decision.reasons.insert(0, IDEMPOTENCE.reason(text));
            decision.assumptions.push(REFUSED_TOKEN_IS_UNUSED);
        }
        if decision.accepted {
            activities = activities.saturating_add(1);
            pass(&mut group, &decision);
        }
        last_use.extend(client_token.map(|token| (token, index)));
        results.push(RequestResult { activity: decision.accepted.then_some(activities), decision });
    }
    results
}

/// A token that has started an activity: its result again, unless it comes with other parameters.
fn repeat(
    first: &ScalingRequest,
    result: &RequestResult,
    request: &ScalingRequest,
    group: &RuleInput,
) -> RequestResult {
    if first.scaling_rule_ari == request.scaling_rule_ari {
        let mut same = result.clone();
        let text = "The client token was sent before with the same parameters, so the answer is the same activity.";
        same.decision.reasons.push(IDEMPOTENCE.reason(text));
        return same;
    }
    let mut notes = Notes::default();
    notes.because(IDEMPOTENCE, "The client token was sent before with another scaling rule.");
    let decision = RuleDecision::refused("IdempotentParameterMismatch", group, notes);
    RequestResult { activity: None, decision }
}

/// Brings the group to where the activity leaves it, or keeps it in the middle of that activity.
fn pass(group: &mut RuleInput, decision: &RuleDecision) {
    group.activity_in_progress = group.activity_runs_forever;
    if let (Some(sizing), Some(capacity), Some(delta)) = (&mut group.sizing, decision.new_capacity, decision.delta) {
        sizing.total_capacity = capacity;
        // Which instances leave on scale-in is another question; the limit stands only against growth.
        group.account_auto_created = group.account_auto_created.saturating_add(delta.max(0));
    }
}
