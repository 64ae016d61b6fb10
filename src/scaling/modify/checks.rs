//! The conditions of the change, in the order in which they are examined.

use super::{
    ModifyInput,
    operation::{Cooldown, ModifyRules},
};
use crate::scaling::{
    GroupStatus,
    group::{Code, Objections},
    notes::Rule,
};

const FAILED_TASK: &str = "A timed task that fails does not change the sizes.";

/// Everything that stands against the change.
pub(super) fn objections(input: &ModifyInput) -> Objections {
    let (rules, group) = (input.operation.rules(), &input.group);
    let mut found = Objections::new(rules.service.codes(), rules.rule);
    if !found.group_exists(group) {
        return found;
    }
    if !found.status(group, &[GroupStatus::Active, GroupStatus::Inactive])
        && let Some(reading) = rules.status_code
    {
        found.assume(reading);
    }
    if let Cooldown::Locks(rule) = rules.cooldown
        && group.activity_in_progress
    {
        locked(rule, "40000", "A scaling activity is running.", &mut found);
    }
    arguments(rules, input, &mut found);
    if let (Cooldown::Locks(rule), Some(left @ 1..)) = (&rules.cooldown, group.cooldown_left) {
        locked(*rule, "40001", &format!("The group is locked by its cooldown for another {left} s."), &mut found);
    }
    found
}

/// A timed task meets a group that takes no activity now; the codes are those of the activity log.
fn locked(rule: Rule, code: &'static str, why: &str, found: &mut Objections) {
    found.add(Code::documented(code), "The timed task fails; one that recurs is tried again at its next recurrence.");
    found.because(rule, why);
    found.assume(FAILED_TASK);
}

fn arguments(rules: &ModifyRules, input: &ModifyInput, found: &mut Objections) {
    let code = rules.service.codes().argument;
    let (least, most) = (rules.sizes.start(), rules.sizes.end());
    for (name, size) in rules.names.into_iter().zip([input.min_size, input.max_size]) {
        if let Some(size) = size.filter(|size| !rules.sizes.contains(size)) {
            found.add(code, format!("The {name} {size} is outside the range {least} to {most}."));
        }
    }
    if let (Some(range), Some(seconds)) = (&rules.default_cooldown, input.default_cooldown)
        && !range.contains(&seconds)
    {
        let (least, most) = (range.start(), range.end());
        found.add(code, format!("The defaultCooldown {seconds} is outside the range {least} to {most} seconds."));
    }
    let [min, max] = input.bounds();
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        found.add(rules.order_code, format!("The minimum size {min} is greater than the maximum size {max}."));
        if let Some(reading) = rules.order_reading {
            found.assume(reading);
        }
    } else if let Some(desired) = input.desired_capacity
        && (min.is_some_and(|min| desired < min) || max.is_some_and(|max| desired > max))
    {
        found.add(
            Code::documented("InvalidParameter.DesiredCapacity"),
            format!("The desiredCapacity {desired} is not between the minimum and the maximum size."),
        );
    }
}
