//! The steps of a change in words: which documented rule did what, with the numbers of the case.

use super::{RuleInput, Sizing};
use crate::scaling::{
    AdjustmentType, Bound,
    capacity::{MOST_AT_A_TIME, Plan},
    notes::{Assumption, Notes, Rule},
};

const ADJUSTMENT: Rule = Rule::ess("1.2", "1.2");
const BOUNDS: Rule = Rule::ess("1.2", "12.1");
const OWN_COOLDOWN: Rule = Rule::ess("1.4", "1.2");
const DEFAULT_COOLDOWN: Rule = Rule::ess("1.4", "9.1");

const NEGATIVE_TIE: Assumption = Assumption {
    text: "A half is rounded away from zero, so that +p% and -p% move the same number; \
           to round -2.5 to -2 is possible too.",
    section: "1.2",
};
const CUT_NOT_REFUSED: Assumption = Assumption {
    text: "A change of more than 500 instances is cut to 500 before the bounds of the group apply, not refused.",
    section: "1.2",
};
const OUTSIDE_ALREADY: Assumption = Assumption {
    text: "A group that is outside its bounds already goes to the bound too, even against the direction of the rule.",
    section: "12.1",
};

/// Adjustment, limit of 500, bounds: each is told where it decided.
pub(super) fn change(kind: AdjustmentType, sizing: &Sizing, plan: Plan, notes: &mut Notes) {
    let Sizing { min_size: min, max_size: max, total_capacity: total, adjustment_value: value, .. } = *sizing;
    let (asked, cut) = (plan.asked, plan.cut);
    match kind {
        AdjustmentType::QuantityChangeInCapacity => {
            notes.because(ADJUSTMENT, format!("The rule asks for {asked:+} from {total}."));
        }
        AdjustmentType::TotalCapacity => {
            notes.because(ADJUSTMENT, format!("The rule asks for {value} in all: {asked:+} from {total}."));
        }
        AdjustmentType::PercentChangeInCapacity => {
            let exact = i128::from(total) * i128::from(value);
            let rounded = if exact % 100 == 0 { String::new() } else { format!(", rounded to {asked}") };
            notes.because(ADJUSTMENT, format!("{value}% of {total} is {}{rounded}.", decimal(exact)));
            let rounded_up = Plan::new(asked + 1, sizing.sizes());
            if exact % 100 == -50 && rounded_up.new_capacity != plan.new_capacity {
                notes.assume(NEGATIVE_TIE);
            }
        }
    }
    if sizing.sizes().after(asked).0 != plan.new_capacity {
        notes.because(ADJUSTMENT, format!("At most {MOST_AT_A_TIME} at a time: {asked:+} is cut to {cut:+}."));
        notes.assume(CUT_NOT_REFUSED);
    }
    let (passed, outside) = match plan.clamped_to {
        None => return,
        Some(Bound::Max) => (format!("over MaxSize {max}"), total > max),
        Some(Bound::Min) => (format!("under MinSize {min}"), total < min),
    };
    let target = i128::from(total) + cut;
    notes.because(BOUNDS, format!("{target} is {passed}: the capacity becomes {}.", plan.new_capacity));
    if outside {
        notes.assume(OUTSIDE_ALREADY);
    }
}

/// The cooldown that the activity leaves behind.
pub(super) fn next_cooldown(input: &RuleInput, notes: &mut Notes) {
    match input.rule_cooldown {
        Some(own) => notes.because(OWN_COOLDOWN, format!("Afterwards the rule's own cooldown of {own} s applies.")),
        None => {
            let default = input.default_cooldown;
            notes.because(DEFAULT_COOLDOWN, format!("Afterwards the group's default cooldown of {default} s applies."));
        }
    }
}

/// Hundredths as a decimal number: -250 is `-2.5`.
fn decimal(hundredths: i128) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    match (rest, rest % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}.{}", rest / 10),
        _ => format!("{sign}{whole}.{rest:02}"),
    }
}
