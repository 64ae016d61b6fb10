//! What becomes of a trigger: refused while an activity or the lock runs, otherwise the change.

use super::{AlarmInput, PAGE};
use crate::scaling::{
    AdjustmentType,
    capacity::{Change, Plan, TENCENT},
    notes::{Assumption, Notes, Rule},
};

const ACTIVITIES: &str = "Querying Scaling Activities";
const ACTIVITY: Rule = Rule::tencent("2.6", ACTIVITIES);
const LOCK: Rule = Rule::tencent("2.6", PAGE);
const NO_CHANGE: Rule = Rule::tencent("2.5", PAGE);

const ACTIVITY_FIRST: Assumption = Assumption {
    text: "When an activity is running and the group is locked too, the activity is reported: 40000.",
    section: ACTIVITIES,
};
const END_IS_OUTSIDE: Assumption =
    Assumption { text: "At the last instant of its cooldown a group is no longer locked.", section: PAGE };
const REFUSED_BEFORE_THE_CHANGE: Assumption = Assumption {
    text: "A trigger that would change nothing is refused like any other during an activity or a lock.",
    section: ACTIVITIES,
};
const NO_CHANGE_NO_ACTIVITY: Assumption = Assumption {
    text: "A policy that would change nothing starts no activity, and no error is reported.",
    section: PAGE,
};

/// Error code of a scaling activity (API v2, Querying Scaling Activities).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ActivityError {
    /// Another activity is running.
    InProgress,
    /// The group is locked by the cooldown.
    Locked,
}

impl ActivityError {
    pub(super) fn number(self) -> u32 {
        match self {
            Self::InProgress => 40_000,
            Self::Locked => 40_001,
        }
    }

    pub(super) fn text(self) -> &'static str {
        match self {
            Self::InProgress => "40000",
            Self::Locked => "40001",
        }
    }
}

/// What a policy that fires comes to.
pub(super) enum TriggerResult {
    Refused(ActivityError),
    /// The group stays as it is.
    NoChange,
    /// An activity starts; without a plan its size cannot be told.
    Accepted(Option<Plan>),
}

pub(super) fn outcome(input: &AlarmInput, notes: &mut Notes) -> TriggerResult {
    let change = change(input);
    let plan = change.map(|change| TENCENT.plan(change));
    let unchanged = plan.filter(|plan| plan.delta == 0);
    if let Some(code) = refusal(input, notes) {
        if unchanged.is_some() {
            notes.assume(REFUSED_BEFORE_THE_CHANGE);
        }
        return TriggerResult::Refused(code);
    }
    if let Some((change, plan)) = change.zip(plan) {
        TENCENT.explain(change, plan, notes);
    }
    if let Some(plan) = unchanged {
        notes.because(NO_CHANGE, format!("The group would stay at {}, so no activity starts.", plan.new_capacity));
        notes.assume(NO_CHANGE_NO_ACTIVITY);
        return TriggerResult::NoChange;
    }
    if let Some(seconds) = input.cooldown {
        notes.because(LOCK, format!("After the activity the group is locked for the cooldown of {seconds} s."));
    }
    TriggerResult::Accepted(plan)
}

/// The change that the policy makes; `None` when the policy or the sizes were not given.
fn change(input: &AlarmInput) -> Option<Change> {
    let (adjustment, sizes) = (input.adjustment.as_ref()?, input.group.sizes?);
    let kind = AdjustmentType::from_name(&adjustment.adjustment_type)?;
    Some(Change { kind, value: adjustment.adjustment_value, sizes: sizes.sizes() })
}

fn refusal(input: &AlarmInput, notes: &mut Notes) -> Option<ActivityError> {
    let left = seconds_left(input);
    if input.group.activity_in_progress {
        notes.because(ACTIVITY, "A scaling activity is running, so the trigger is recorded with error code 40000.");
        if left.is_some_and(|left| left > 0) {
            notes.assume(ACTIVITY_FIRST);
        }
        return Some(ActivityError::InProgress);
    }
    let left = left?;
    if left > 0 {
        notes.because(
            ACTIVITY,
            format!(
                "The cooldown locks the group for {left} s more, so the trigger is recorded with error code 40001."
            ),
        );
        return Some(ActivityError::Locked);
    }
    if left == 0 {
        notes.because(LOCK, "The cooldown ends now, so the group is not locked.");
        notes.assume(END_IS_OUTSIDE);
    } else {
        notes.because(LOCK, format!("The cooldown ended {} s ago.", left.unsigned_abs()));
    }
    None
}

/// How long the lock still lasts: 0 at its very end, negative afterwards.
fn seconds_left(input: &AlarmInput) -> Option<i64> {
    Some(input.group.locked_until?.unix().saturating_sub(input.now?.unix()))
}
