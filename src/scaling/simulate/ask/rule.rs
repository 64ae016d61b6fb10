//! A rule of ESS is triggered.

use serde_json::{Value, json};

use crate::{
    scaling::{
        rule::{RuleAnswer, RuleInput, Sizing, Trigger, rule},
        simulate::{Answer, Cause, ScalingRule, activity::Change, record::Refused, run::Run},
    },
    time::Timestamp,
};

/// Begins the activity of the rule, unless it is refused.
pub(in crate::scaling::simulate) fn execute(
    run: &mut Run,
    cause: &Cause,
    executed: &ScalingRule,
    trigger: Trigger,
) -> Result<(), Refused> {
    let state = &run.state;
    let input = RuleInput {
        status: state.group.status,
        activity_in_progress: !state.is_free(),
        sizing: Some(Sizing {
            min_size: state.min,
            max_size: state.max,
            total_capacity: state.counts.total,
            adjustment_type: executed.adjustment_type.clone(),
            adjustment_value: executed.adjustment_value,
        }),
        trigger,
        rule_cooldown: executed.cooldown,
        default_cooldown: state.default_cooldown,
        now: Some(run.now),
        last_activity: state.last_activity.clone(),
        enabled_at: state.enabled_at,
        account_auto_created: state.account(),
        ..RuleInput::default()
    };
    let RuleAnswer::Decision(answer) = rule(&input) else { return Ok(()) };
    let (accepted, error, delta) = (answer.accepted, answer.error, answer.delta.unwrap_or_default());
    let decision = run.record.decision(run.now, cause, "rule", || fields(&input), Answer::Rule(answer));
    if !accepted {
        return Err(Refused { error, decision });
    }
    run.begin(cause, Change { cooldown: executed.cooldown, by_rule: true, ..Change::by(delta) }, decision);
    Ok(())
}

fn fields(input: &RuleInput) -> Value {
    let sizing = input.sizing.as_ref();
    let last = input.last_activity.as_ref().map(|last| {
        json!({
            "endTime": last.end_time.iso(),
            "ruleCooldown": last.rule_cooldown,
            "instancesChanged": last.moved_instances,
        })
    });
    json!({
        "status": input.status.name(),
        "activityInProgress": input.activity_in_progress,
        "minSize": sizing.map(|sizing| sizing.min_size),
        "maxSize": sizing.map(|sizing| sizing.max_size),
        "totalCapacity": sizing.map(|sizing| sizing.total_capacity),
        "adjustmentType": sizing.map(|sizing| &sizing.adjustment_type),
        "adjustmentValue": sizing.map(|sizing| sizing.adjustment_value),
        "trigger": trigger(input.trigger),
        "ruleCooldown": input.rule_cooldown,
        "defaultCooldown": input.default_cooldown,
        "now": input.now.map(Timestamp::iso),
        "lastActivity": last,
        "enabledAt": input.enabled_at.map(Timestamp::iso),
        "accountAutoCreated": input.account_auto_created,
    })
}

fn trigger(trigger: Trigger) -> &'static str {
    match trigger {
        Trigger::Manual => "manual",
        Trigger::Scheduled => "scheduled",
        Trigger::Alarm => "alarm",
    }
}
