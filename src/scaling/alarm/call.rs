//! The call that creates the policy: what the service refuses.

use std::ops::RangeInclusive;

use super::{AlarmInput, Comparison, Condition, Metric, PAGE, POLICY};
use crate::{
    json,
    scaling::{
        AdjustmentType,
        capacity::TENCENT,
        limits::{DEFAULT_REPEAT_TIMES, REPEAT_TIMES, TRAFFIC_THRESHOLD, USAGE_THRESHOLD},
        notes::{Assumption, Notes},
    },
    suggest,
};

const ORDER_OF_CODES: Assumption = Assumption {
    text: "More than one parameter is wrong, and the document does not say which is reported first. The order taken \
           is that of its error table: metric, adjustmentType, adjustmentValue.",
    section: PAGE,
};

/// What may be measured, and the thresholds that it may have.
const DIMENSIONS: [(&str, RangeInclusive<i64>); 4] = [
    ("cpu_usage", USAGE_THRESHOLD),
    ("mem_usage", USAGE_THRESHOLD),
    ("lan_outtraffic", TRAFFIC_THRESHOLD),
    ("lan_intraffic", TRAFFIC_THRESHOLD),
];

/// When the policy fires; the error code, with its reasons, when the service does not take it.
pub(super) fn condition(input: &AlarmInput, notes: &mut Notes) -> Result<Condition, &'static str> {
    let metric = metric(&input.metric, notes);
    let adjustment = adjustment(input);
    match (metric, adjustment) {
        (Some(condition), None) => Ok(condition),
        (Some(_), Some((code, words))) => {
            notes.because(POLICY, words);
            Err(code)
        }
        (None, other) => {
            notes.assumptions.extend(other.map(|_| ORDER_OF_CODES));
            Err("InvalidParameter.Metric")
        }
    }
}

/// `None` with a reason for everything that is wrong.
pub(super) fn metric(metric: &Metric, notes: &mut Notes) -> Option<Condition> {
    let before = notes.reasons.len();
    let dimension = metric.dimension_name.as_deref();
    let thresholds = DIMENSIONS.iter().find(|(name, _)| dimension == Some(*name)).map(|(_, range)| range);
    if thresholds.is_none() {
        unknown("dimensionName", dimension, &DIMENSIONS.each_ref().map(|(name, _)| *name), notes);
    }
    let operator = metric.comparison_operator.as_deref();
    let comparison = operator.and_then(Comparison::from_name);
    if comparison.is_none() {
        unknown("comparisonOperator", operator, &Comparison::NAMES.map(|(name, _)| name), notes);
    }
    match (metric.threshold, thresholds) {
        (None, _) => notes.because(POLICY, "The metric has no threshold."),
        (Some(value), _) if value.fract() != 0.0 => {
            notes.because(POLICY, format!("The threshold {} is not a whole number.", json::text(&json::plain(value))));
        }
        (Some(value), Some(range)) if !json::whole(value).is_some_and(|value| range.contains(&value)) => {
            let (least, most) = (range.start(), range.end());
            let wrong = if *most == i64::MAX {
                format!("less than {least}")
            } else {
                format!("outside the range {least} to {most}")
            };
            let (value, dimension) = (json::text(&json::plain(value)), dimension.unwrap_or_default());
            notes.because(POLICY, format!("The threshold {value} of {dimension} is {wrong}."));
        }
        _ => {}
    }
    let times = metric.repeat_times.unwrap_or(DEFAULT_REPEAT_TIMES);
    if !REPEAT_TIMES.contains(&times) {
        let (least, most) = REPEAT_TIMES.into_inner();
        notes.because(POLICY, format!("The repeatTimes {times} is outside the range {least} to {most}."));
    }
    if notes.reasons.len() > before {
        return None;
    }
    Some(Condition { comparison: comparison?, threshold: metric.threshold?, repeat: u32::try_from(times).ok()? })
}

fn unknown(field: &str, given: Option<&str>, known: &[&str], notes: &mut Notes) {
    let known = known.join(", ");
    notes.because(
        POLICY,
        match given {
            None => format!("The metric has no {field}; it is one of {known}."),
            Some(name) => format!("The {field} {} is not one of {known}.", suggest::shown(name)),
        },
    );
}

/// What is wrong with the change, as its code and the reason.
fn adjustment(input: &AlarmInput) -> Option<(&'static str, String)> {
    let adjustment = input.adjustment.as_ref()?;
    let (name, value) = (&adjustment.adjustment_type, adjustment.adjustment_value);
    let Some(kind) = AdjustmentType::from_name(name) else {
        let known = AdjustmentType::NAMES.map(|(name, _)| name).join(", ");
        let words = format!("The adjustmentType {} is not one of {known}.", suggest::shown(name));
        return Some(("InvalidParameter.ScalingPolicyAdjustmentTypeError", words));
    };
    let range = TENCENT.values(kind);
    if range.contains(&value) {
        return None;
    }
    let (least, most) = range.into_inner();
    let words = format!("The adjustmentValue {value} of {name} is outside the range {least} to {most}.");
    Some(("InvalidParameter.AdjustmentValue", words))
}
