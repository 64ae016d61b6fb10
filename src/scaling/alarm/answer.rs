//! The answer of the question.

use serde::Serialize;

use super::{AlarmInput, trigger::ActivityError};
use crate::scaling::{Assumption, Bound, Reason, capacity::Plan, notes::Notes};

/// Whether a policy fires, and what becomes of the trigger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AlarmAnswer {
    /// Whether an activity starts; without datapoints, whether the service takes the policy.
    pub accepted: bool,
    /// The API error code of a policy that is not taken, or the code of the refused activity as text,
    /// `40000` or `40001`; `None` also when nothing fires and when nothing would change.
    pub error: Option<&'static str>,
    /// Whether the condition was met often enough.
    pub fires: bool,
    /// Index of the datapoint at which it first was, from 0.
    pub fired_at: Option<usize>,
    /// Instances that the activity adds (+) or removes (-), 0 without one; `None` when it starts and
    /// the change cannot be told for want of the adjustment or the sizes.
    pub delta: Option<i64>,
    /// Instances when the activity has fully succeeded, the present ones without one; `None` when the
    /// sizes or the adjustment were not given.
    pub new_capacity: Option<i64>,
    /// The bound of the group at which the change was held; `None` without an activity.
    pub clamped_to: Option<Bound>,
    /// 40000 while an activity is running, 40001 while the group is locked.
    pub activity_error_code: Option<u32>,
    /// How long the group is locked after the activity, in seconds; `None` without one.
    pub cooldown_seconds: Option<i64>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

impl AlarmAnswer {
    /// Nothing fires.
    pub(super) fn quiet(input: &AlarmInput, error: Option<&'static str>, notes: Notes) -> Self {
        Self {
            accepted: false,
            error,
            fires: false,
            fired_at: None,
            delta: Some(0),
            new_capacity: input.group.sizes.map(|sizes| sizes.instance_num),
            clamped_to: None,
            activity_error_code: None,
            cooldown_seconds: None,
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        }
    }

    /// It fires, and nothing is to be changed.
    pub(super) fn unchanged(input: &AlarmInput, at: usize, notes: Notes) -> Self {
        Self { fires: true, fired_at: Some(at), ..Self::quiet(input, None, notes) }
    }

    /// It fires, and the group refuses.
    pub(super) fn refused(input: &AlarmInput, at: usize, code: ActivityError, notes: Notes) -> Self {
        Self { error: Some(code.text()), activity_error_code: Some(code.number()), ..Self::unchanged(input, at, notes) }
    }

    /// It fires, and an activity starts.
    pub(super) fn accepted(input: &AlarmInput, at: usize, plan: Option<Plan>, notes: Notes) -> Self {
        Self {
            accepted: true,
            delta: plan.map(|plan| plan.delta),
            new_capacity: plan.map(|plan| plan.new_capacity),
            clamped_to: plan.and_then(|plan| plan.clamped_to),
            cooldown_seconds: input.cooldown,
            ..Self::unchanged(input, at, notes)
        }
    }
}
