//! How the input is read from JSON.

use super::{RuleInput, ScalingRequest, Sizing, Trigger};
use crate::{
    issue::IssueCode,
    scaling::{
        GroupStatus, LastActivity,
        field::{ANY, COUNT},
        fields::Fields,
        limits::COOLDOWN,
    },
};

pub(super) fn rule_input(fields: &mut Fields) -> RuleInput {
    let default = RuleInput::default();
    // They describe the group to a reader; what counts is their sum, Total Capacity.
    for context in ["activeCapacity", "pendingCapacity", "removingCapacity", "standbyCapacity"] {
        fields.optional(context).integer(COUNT);
    }
    let input = RuleInput {
        status: fields.optional("status").choice(&GroupStatus::NAMES).unwrap_or_default(),
        activity_in_progress: fields.optional("activityInProgress").boolean().unwrap_or_default(),
        sizing: sizing(fields),
        trigger: fields.optional("trigger").choice(&Trigger::NAMES).unwrap_or_default(),
        rule_cooldown: fields.optional("ruleCooldown").integer(ANY),
        default_cooldown: fields.optional("defaultCooldown").integer(COOLDOWN).unwrap_or(default.default_cooldown),
        now: fields.optional("now").time(),
        last_activity: fields.optional("lastActivity").object(last_activity).flatten(),
        enabled_at: fields.optional("enabledAt").time(),
        account_auto_created: fields.optional("accountAutoCreated").integer(COUNT).unwrap_or_default(),
        requests: fields.optional("requests").objects(request),
        activity_runs_forever: fields.optional("activityRunsForever").boolean().unwrap_or_default(),
    };
    let ended = input.last_activity.as_ref().map(|last| last.end_time);
    fields.not_before("now", input.now, &[("lastActivity.endTime", ended), ("enabledAt", input.enabled_at)]);
    if input.trigger == Trigger::Alarm && input.last_activity.is_some() && !fields.has("now") {
        fields.report("now", IssueCode::Missing, "is required to tell whether the cooldown is over");
    }
    if input.trigger != Trigger::Manual && fields.has("requests") {
        fields.report("trigger", IssueCode::Conflict, "must be manual: requests are calls of ExecuteScalingRule");
    }
    input
}

/// Nothing of it may be missing, unless `requests` ask about idempotence, which does not depend on it.
fn sizing(fields: &mut Fields) -> Option<Sizing> {
    let asked = !fields.has("requests");
    let min = fields.required_when(asked, "minSize").integer(COUNT);
    let max = fields.required_when(asked, "maxSize").integer(COUNT);
    let total = fields.required_when(asked, "totalCapacity").integer(COUNT);
    let kind = fields.required_when(asked, "adjustmentType").string();
    let value = fields.required_when(asked, "adjustmentValue").integer(ANY);
    if min.zip(max).is_some_and(|(min, max)| min > max) {
        fields.report("minSize", IssueCode::Conflict, "must not be greater than maxSize");
    }
    Some(Sizing {
        min_size: min?,
        max_size: max?,
        total_capacity: total?,
        adjustment_type: kind?.to_owned(),
        adjustment_value: value?,
    })
}

fn last_activity(fields: &mut Fields) -> Option<LastActivity> {
    let end_time = fields.required("endTime").time();
    let rule_cooldown = fields.optional("ruleCooldown").integer(COOLDOWN);
    // An activity that would change nothing is not started, so an untold number is taken as some.
    let moved_instances = fields.optional("instancesChanged").any_instances().unwrap_or(true);
    Some(LastActivity { end_time: end_time?, rule_cooldown, moved_instances })
}

fn request(fields: &mut Fields) -> ScalingRequest {
    ScalingRequest {
        client_token: fields.optional("clientToken").string().map(str::to_owned),
        scaling_rule_ari: fields.required("scalingRuleAri").string().unwrap_or_default().to_owned(),
    }
}
