//! Metrics and the alarms that watch them.

use super::{id, place};
use crate::{
    issue::IssueCode,
    scaling::{
        alarm::{Comparison, Condition},
        fields::Fields,
        limits::DEFAULT_REPEAT_TIMES,
        simulate::{AlarmPolicy, Metric, ScalingRule, limits, provider::Provider},
    },
    time::Timestamp,
};

pub(super) fn metric(fields: &mut Fields, provider: &Provider, start: Timestamp) -> Metric {
    let [values, load] = ["values", "load"];
    let shared = fields.has(load);
    if shared && fields.has(values) {
        fields.report(load, IssueCode::Conflict, "must not be given together with values");
    }
    let own = fields.required_when(!shared, values).numbers();
    let samples = fields.optional(load).numbers().or(own).unwrap_or_default();
    let interval = fields.required("intervalSeconds").integer(1..=*limits::SECONDS.end());
    if let Some((interval, period)) = interval.zip(provider.period).filter(|(interval, period)| interval != period) {
        let words = format!("must be {period}, the only period that the document of the service has, not {interval}");
        fields.report("intervalSeconds", IssueCode::Enum, &words);
    }
    Metric {
        id: id(fields),
        start: fields.optional("start").time().unwrap_or(start),
        interval_seconds: interval.unwrap_or(1),
        samples,
        shared,
    }
}

pub(super) fn alarm(
    fields: &mut Fields,
    provider: &Provider,
    rules: &[ScalingRule],
    metrics: &[Metric],
) -> AlarmPolicy {
    let repeat = fields.optional("repeatTimes").integer(1..=i64::from(u32::MAX)).unwrap_or(DEFAULT_REPEAT_TIMES);
    let rule = place(fields, "rule", rules.iter().map(|rule| rule.id.as_str()));
    let metric = place(fields, "metric", metrics.iter().map(|metric| metric.id.as_str()));
    let policy = AlarmPolicy {
        id: id(fields),
        rule: rule.unwrap_or_default(),
        metric: metric.unwrap_or_default(),
        condition: Condition {
            comparison: fields.required("comparisonOperator").choice(&Comparison::NAMES).unwrap_or(Comparison::Greater),
            threshold: fields.required("threshold").number().unwrap_or_default(),
            repeat: u32::try_from(repeat).unwrap_or(u32::MAX),
        },
    };
    if let Some((rule, metric)) =
        rule.and_then(|place| rules.get(place)).zip(metric.and_then(|place| metrics.get(place)))
        && let Some(code) = (provider.policy)(&policy, rule, metric)
    {
        let words = format!("makes a policy that the service refuses with {code}");
        fields.report("metric", IssueCode::Conflict, &words);
    }
    policy
}
