//! What an accepted change does to the group.

use super::{
    ModifyInput,
    operation::{Cooldown, ModifyRules},
};
use crate::scaling::{
    GroupStatus,
    notes::{Notes, counted},
};

const END_IS_OUTSIDE: &str = "The last instant of a cooldown is no longer part of it.";
const LEFT_OUT: &str = "A size that is left out keeps its value, though the page requires both.";
const INACTIVE: &str = "The sizes of an inactive group are stored; it starts no activity, and is brought to the new \
                        sizes when it becomes active.";
const BUSY: &str = "A running activity does not prevent the change; the group is brought to the new sizes when the \
                    activity has ended.";

/// What the group is like afterwards.
pub(super) struct Effect {
    present: Option<i64>,
    pub(super) new_capacity: Option<i64>,
    pub(super) min_size: Option<i64>,
    pub(super) max_size: Option<i64>,
    pub(super) desired_capacity: Option<i64>,
}

impl Effect {
    /// Everything stays as it is.
    pub(super) fn nothing(input: &ModifyInput) -> Self {
        let present = input.present();
        Self {
            present,
            new_capacity: present,
            min_size: input.group.min_size,
            max_size: input.group.max_size,
            desired_capacity: input.desired(),
        }
    }

    pub(super) fn delta(&self) -> Option<i64> {
        Some(self.new_capacity?.saturating_sub(self.present?))
    }
}

pub(super) fn of(input: &ModifyInput, notes: &mut Notes) -> Effect {
    let rules = input.operation.rules();
    let [min_size, max_size] = input.bounds();
    sizes(rules, input, notes);
    let kept = input.desired().or(input.group.total_capacity);
    let inside = kept.map(|kept| bring(kept, [min_size, max_size]));
    let target = input.desired_capacity.or(inside);
    let effect = Effect {
        new_capacity: target,
        min_size,
        max_size,
        desired_capacity: rules.desired.as_ref().and(target),
        ..Effect::nothing(input)
    };
    if let (Some(desired), Some(target)) = (&rules.desired, target) {
        notes.because(rules.rule, format!("The desired number of instances is {target} from now on."));
        if input.desired_capacity.is_none() {
            notes.assume(rules.rule.reading(desired.follows));
        }
    }
    capacity(rules, input, effect, notes)
}

/// The nearest number inside the bounds.
fn bring(number: i64, [min, max]: [Option<i64>; 2]) -> i64 {
    let raised = min.map_or(number, |min| number.max(min));
    max.map_or(raised, |max| raised.min(max))
}

fn sizes(rules: &ModifyRules, input: &ModifyInput, notes: &mut Notes) {
    let [smaller, larger] = rules.names;
    let sentence = match (input.min_size, input.max_size) {
        (None, None) => "Both sizes keep their values.".to_owned(),
        (Some(min), Some(max)) => format!("The minimum and maximum sizes are {min} and {max} from now on."),
        (Some(min), None) => format!("The {smaller} is {min} from now on; the other size keeps its value."),
        (None, Some(max)) => format!("The {larger} is {max} from now on; the other size keeps its value."),
    };
    notes.because(rules.rule, sentence);
    if rules.needs_both && (input.min_size.is_none() || input.max_size.is_none()) {
        notes.assume(rules.rule.reading(LEFT_OUT));
    }
}

/// Whether and when the instances follow.
fn capacity(rules: &ModifyRules, input: &ModifyInput, effect: Effect, notes: &mut Notes) -> Effect {
    let group = &input.group;
    if let (Cooldown::Locks(rule), Some(0)) = (&rules.cooldown, group.cooldown_left) {
        notes.because(*rule, "The cooldown ends now, so the group is not locked.");
        notes.assume(rule.reading(END_IS_OUTSIDE));
    }
    let (Some(present), Some(target)) = (effect.present, effect.new_capacity) else {
        return effect;
    };
    if target == present {
        notes.because(rules.rule, format!("The number of instances stays {present}."));
        return effect;
    }
    if group.status != GroupStatus::Active {
        notes.because(
            rules.rule,
            format!(
                "The group is inactive, so for now it stays at {present} instead of \
                                            {target}."
            ),
        );
        notes.assume(rules.rule.reading(INACTIVE));
        return Effect { new_capacity: Some(present), ..effect };
    }
    let does = if target > present { "creates" } else { "removes" };
    let (instances, count) = (counted(present, "instance"), target.abs_diff(present));
    notes.because(rules.rule, format!("The group has {instances} and should have {target}, so it {does} {count}."));
    if group.activity_in_progress {
        notes.because(rules.service.codes().one_activity, "A scaling activity is running; a group runs one at a time.");
        notes.assume(rules.rule.reading(BUSY));
    }
    if let (Cooldown::Ignored(rule, reading), Some(left @ 1..)) = (&rules.cooldown, group.cooldown_left) {
        notes.because(*rule, format!("The change does not wait for the cooldown, which has {left} s left."));
        notes.assumptions.extend(reading.map(|text| rule.reading(text)));
    }
    effect
}
