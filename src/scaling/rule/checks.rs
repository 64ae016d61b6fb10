//! The conditions of a rule execution, in the order in which they are examined.

use super::{RuleInput, Trigger};
use crate::{
    scaling::{
        AdjustmentType, GroupStatus,
        capacity::{Change, ESS, Plan},
        limits::COOLDOWN,
        notes::{Assumption, Notes, Rule, counted},
    },
    suggest,
};

const STATUS: Rule = Rule::ess("1.1", "12.1");
const ACTIVITY: Rule = Rule::ess("1.3", "12.1");
const SCHEDULED_RETRY: Rule = Rule::ess("1.11", "13.3");
const ARGUMENTS: Rule = Rule::ess("1.2", "1.2");
const OWN_COOLDOWN: Rule = Rule::ess("1.4", "1.2");
const TOKEN: Rule = Rule::ess("1.14", "12.1");
const ALARM_WAITS: Rule = Rule::ess("1.4", "9.1");
const MANUAL_DOES_NOT_WAIT: Rule = Rule::ess("1.4", "12.1");
const NO_CHANGE: Rule = Rule::ess("1.2", "12.1");
const ACCOUNT_LIMIT: Rule = Rule::ess("1.5", "12.1");

const TOKEN_CODE: Assumption = Assumption {
    text: "A client token that breaks the documented form is refused with InvalidParameter.",
    section: "12.1",
};
const NO_MOVE_NO_COOLDOWN: Assumption =
    Assumption { text: "An activity that moved no instance starts no cooldown.", section: "1.2" };
const ENABLING_ENDS_COOLDOWN: Assumption =
    Assumption { text: "Disabling and enabling a group ends its cooldown.", section: "9.3" };
const END_IS_OUTSIDE: Assumption =
    Assumption { text: "The last instant of a cooldown is no longer part of it.", section: "9.1" };
const ALARM_IS_DROPPED: Assumption =
    Assumption { text: "An alarm refused during the cooldown is dropped, not kept for later.", section: "9.1" };
const WHOLE_CALL_IS_REFUSED: Assumption = Assumption {
    text: "A change that would exceed the account limit is refused as a whole; it is not cut to what is left.",
    section: "12.1",
};

/// Characters that a client token may have (ESS 12.1, 17).
const LONGEST_TOKEN: usize = 64;
/// Automatically created instances that an account may have (ESS 12.1).
const MOST_AUTO_CREATED: i64 = 1_000;

/// One call or trigger that is to be decided.
pub(super) struct Call<'a> {
    pub(super) input: &'a RuleInput,
    pub(super) client_token: Option<&'a str>,
}

impl Call<'_> {
    /// What the rule does; `None` without sizes or with arguments that are refused.
    pub(super) fn plan(&self) -> Option<Plan> {
        self.change().map(|change| ESS.plan(change))
    }

    fn change(&self) -> Option<Change> {
        let sizing = self.input.sizing.as_ref()?;
        let kind = AdjustmentType::from_name(&sizing.adjustment_type)?;
        let value = sizing.adjustment_value;
        ESS.values(kind).contains(&value).then(|| Change { kind, value, sizes: sizing.sizes() })
    }
}

/// Notes what it decided, and gives the error code when it stands against the call.
type Check = fn(&Call, &mut Notes) -> Option<&'static str>;

pub(super) const CHECKS: [Check; 6] = [status, activity, arguments, cooldown, capacity, quota];

fn status(call: &Call, notes: &mut Notes) -> Option<&'static str> {
    let state = match call.input.status {
        GroupStatus::Active => return None,
        GroupStatus::Inactive => "inactive",
        GroupStatus::Deleting => "being deleted",
    };
    notes.because(STATUS, format!("The group is {state}; only an active group executes rules."));
    if call.input.status == GroupStatus::Inactive {
        scheduled_retry(call, notes);
    }
    Some("IncorrectScalingGroupStatus")
}

fn activity(call: &Call, notes: &mut Notes) -> Option<&'static str> {
    if !call.input.activity_in_progress {
        return None;
    }
    notes.because(ACTIVITY, "A scaling activity is running; a group runs one at a time.");
    scheduled_retry(call, notes);
    Some("ScalingActivityInProgress")
}

/// A task is not lost to a disabled group or a running activity, as other triggers are.
fn scheduled_retry(call: &Call, notes: &mut Notes) {
    if call.input.trigger == Trigger::Scheduled {
        notes.because(SCHEDULED_RETRY, "The scheduled task is tried again until its LaunchExpirationTime is over.");
    }
}

fn arguments(call: &Call, notes: &mut Notes) -> Option<&'static str> {
    let before = notes.reasons.len();
    if let Some(sizing) = &call.input.sizing {
        let (name, value) = (&sizing.adjustment_type, sizing.adjustment_value);
        match AdjustmentType::from_name(name) {
            None => {
                let name = suggest::shown(name);
                let known = AdjustmentType::NAMES.map(|(name, _)| name).join(", ");
                notes.because(ARGUMENTS, format!("AdjustmentType {name} is not one of {known}."));
            }
            Some(kind) if !ESS.values(kind).contains(&value) => {
                let (least, most) = ESS.values(kind).into_inner();
                notes.because(
                    ARGUMENTS,
                    format!(
                        "The AdjustmentValue {value} of {name} is outside the range {least} \
                                                  to {most}."
                    ),
                );
            }
            Some(_) => {}
        }
    }
    if let Some(seconds) = call.input.rule_cooldown.filter(|seconds| !COOLDOWN.contains(seconds)) {
        let (least, most) = COOLDOWN.into_inner();
        notes.because(
            OWN_COOLDOWN,
            format!(
                "The Cooldown {seconds} of the rule is outside the range {least} to \
                                             {most} seconds."
            ),
        );
    }
    if call.client_token.is_some_and(|token| token.len() > LONGEST_TOKEN || !token.is_ascii()) {
        notes.because(TOKEN, format!("A client token has at most {LONGEST_TOKEN} characters, all ASCII."));
        notes.assume(TOKEN_CODE);
    }
    (notes.reasons.len() > before).then_some("InvalidParameter")
}

fn cooldown(call: &Call, notes: &mut Notes) -> Option<&'static str> {
    let RuleInput { trigger, now, last_activity, enabled_at, default_cooldown, .. } = call.input;
    let (last, now) = (last_activity.as_ref()?, (*now)?);
    let cooldown = last.cooldown(*default_cooldown, now)?;
    let (seconds, left) = (cooldown.seconds, cooldown.left);
    match trigger {
        Trigger::Alarm => {}
        Trigger::Manual | Trigger::Scheduled if left <= 0 => return None,
        Trigger::Manual => {
            notes.because(MANUAL_DOES_NOT_WAIT, "A manual execution does not wait for the cooldown.");
            return None;
        }
        Trigger::Scheduled => {
            notes.because(ALARM_WAITS, "Only alarms wait for the cooldown, scheduled tasks do not.");
            return None;
        }
    }
    if left < 0 {
        notes.because(ALARM_WAITS, format!("The cooldown of {seconds} s ended {} s ago.", left.unsigned_abs()));
    } else if !last.moved_instances {
        notes.because(ALARM_WAITS, "The last activity moved no instance, so no cooldown is running.");
        notes.assume(NO_MOVE_NO_COOLDOWN);
    } else if last.enabled_since(*enabled_at, now) {
        notes.because(ALARM_WAITS, "The group was enabled after the last activity, so no cooldown is running.");
        notes.assume(ENABLING_ENDS_COOLDOWN);
    } else if left == 0 {
        notes.because(ALARM_WAITS, format!("The cooldown of {seconds} s ends now."));
        notes.assume(END_IS_OUTSIDE);
    } else {
        notes.because(ALARM_WAITS, format!("An alarm waits for the cooldown of {seconds} s, which has {left} s left."));
        notes.assume(ALARM_IS_DROPPED);
        return Some("Cooldown");
    }
    None
}

fn capacity(call: &Call, notes: &mut Notes) -> Option<&'static str> {
    let change = call.change()?;
    let plan = ESS.plan(change);
    ESS.explain(change, plan, notes);
    if plan.delta != 0 {
        return None;
    }
    notes.because(NO_CHANGE, format!("The capacity would stay at {}.", plan.new_capacity));
    Some("IncorrectCapacity.NoChange")
}

/// Attached instances do not count, and a smaller group never meets the limit.
fn quota(call: &Call, notes: &mut Notes) -> Option<&'static str> {
    let (present, added) = (call.input.account_auto_created, call.plan()?.delta);
    if added < 0 && present > MOST_AUTO_CREATED {
        notes.because(ACCOUNT_LIMIT, format!("The account limit of {MOST_AUTO_CREATED} never stops a scale-in."));
    }
    if added <= 0 || present.saturating_add(added) <= MOST_AUTO_CREATED {
        return None;
    }
    notes.because(
        ACCOUNT_LIMIT,
        format!(
            "The account has {}; {added} more would exceed the limit of {MOST_AUTO_CREATED}.",
            counted(present, "automatically created instance")
        ),
    );
    notes.assume(WHOLE_CALL_IS_REFUSED);
    Some("QuotaExceeded.ScalingInstance")
}
