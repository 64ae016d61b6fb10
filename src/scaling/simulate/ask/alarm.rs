//! An alarm policy of Tencent fires.

use serde_json::{Value, json};

use crate::{
    json::plain,
    scaling::{
        alarm::{Adjustment, AlarmGroup, AlarmInput, AlarmSizes, Comparison, Metric, alarm},
        simulate::{
            self, AlarmPolicy, Answer, Cause, ScalingRule, activity::Change, alarms::Firing, record::Refused, run::Run,
        },
    },
    time::Timestamp,
};

/// Begins the activity of the policy, unless it is refused or would change nothing.
pub(in crate::scaling::simulate) fn fire(
    run: &mut Run,
    cause: &Cause,
    policy: &AlarmPolicy,
    rule: &ScalingRule,
    firing: &Firing,
) -> Result<(), Refused> {
    let state = &run.state;
    let lock = state.cooldown(run.now);
    let until = lock.and_then(|(end, seconds)| Timestamp::from_unix(end.unix().saturating_add(seconds)).ok());
    let sizes = AlarmSizes { min_size: state.min, max_size: state.max, instance_num: state.counts.total };
    let recent = firing.recent.iter().take(policy.condition.repeat as usize);
    let input = AlarmInput {
        metric: run.scenario.metrics.get(policy.metric).map(|metric| described(policy, &metric.id)).unwrap_or_default(),
        datapoints: Some(recent.map(|value| Some(*value)).collect()),
        adjustment: adjustment(rule),
        cooldown: rule.cooldown,
        group: AlarmGroup { sizes: Some(sizes), activity_in_progress: !state.is_free(), locked_until: until },
        now: Some(run.now),
    };
    let answer = alarm(&input);
    let (accepted, error, delta) = (answer.accepted, answer.error, answer.delta.unwrap_or_default());
    let decision = run.record.decision(run.now, cause, "alarm", || fields(&input), Answer::Alarm(answer));
    if !accepted {
        return Err(Refused { error, decision });
    }
    run.state.group.desired_capacity = Some(run.state.counts.total.saturating_add(delta));
    run.begin(cause, Change { cooldown: rule.cooldown, by_rule: true, ..Change::by(delta) }, decision);
    Ok(())
}

/// The code with which the service refuses the policy itself.
pub(in crate::scaling::simulate) fn refusal(
    policy: &AlarmPolicy,
    rule: &ScalingRule,
    metric: &simulate::Metric,
) -> Option<&'static str> {
    let adjustment = adjustment(rule);
    alarm(&AlarmInput { metric: described(policy, &metric.id), adjustment, ..AlarmInput::default() }).error
}

fn adjustment(rule: &ScalingRule) -> Option<Adjustment> {
    let (adjustment_type, adjustment_value) = (rule.adjustment_type.clone(), rule.adjustment_value);
    Some(Adjustment { adjustment_type, adjustment_value })
}

/// The `metric` of a policy.
fn described(policy: &AlarmPolicy, dimension: &str) -> Metric {
    let condition = policy.condition;
    let operator = Comparison::NAMES.iter().find(|(_, known)| *known == condition.comparison);
    Metric {
        dimension_name: Some(dimension.to_owned()),
        comparison_operator: operator.map(|(name, _)| (*name).to_owned()),
        threshold: Some(condition.threshold),
        repeat_times: Some(i64::from(condition.repeat)),
    }
}

fn fields(input: &AlarmInput) -> Value {
    let (metric, adjustment, sizes) = (&input.metric, input.adjustment.as_ref(), input.group.sizes);
    json!({
        "metric": {
            "dimensionName": metric.dimension_name,
            "comparisonOperator": metric.comparison_operator,
            "threshold": metric.threshold.map(plain),
            "repeatTimes": metric.repeat_times,
        },
        "datapoints": input.datapoints,
        "adjustmentType": adjustment.map(|adjustment| &adjustment.adjustment_type),
        "adjustmentValue": adjustment.map(|adjustment| adjustment.adjustment_value),
        "cooldown": input.cooldown,
        "group": {
            "minSize": sizes.map(|sizes| sizes.min_size),
            "maxSize": sizes.map(|sizes| sizes.max_size),
            "instanceNum": sizes.map(|sizes| sizes.instance_num),
            "activityInProgress": input.group.activity_in_progress,
            "lockedUntil": input.group.locked_until.map(Timestamp::plain),
        },
        "now": input.now.map(Timestamp::plain),
    })
}
