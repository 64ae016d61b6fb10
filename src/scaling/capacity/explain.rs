//! The steps of a change in words: which documented rule did what, with the numbers of the case.

use super::{AdjustmentType, Bound, CapacityRules, Change, Plan, Sizes};
use crate::scaling::notes::{Assumption, Notes};

const CUT_NOT_REFUSED: Assumption = Assumption {
    text: "A change of more than 500 instances is cut to 500 before the bounds of the group apply, not refused.",
    section: "1.2",
};

impl CapacityRules {
    /// Adjustment, most at a time, bounds: each is told where it decided.
    pub(in crate::scaling) fn explain(&self, change: Change, plan: Plan, notes: &mut Notes) {
        let Change { kind, value, sizes } = change;
        let Sizes { min, max, total } = sizes;
        let (asked, cut, asker) = (plan.asked, plan.cut, self.asker);
        match kind {
            AdjustmentType::QuantityChangeInCapacity => {
                notes.because(self.adjustment, format!("The {asker} asks for {asked:+} from {total}."));
            }
            AdjustmentType::TotalCapacity => {
                notes.because(self.adjustment, format!("The {asker} asks for {value} in all: {asked:+} from {total}."));
            }
            AdjustmentType::PercentChangeInCapacity => {
                let exact = i128::from(total) * i128::from(value);
                let rounded = if exact % 100 == 0 { String::new() } else { format!(", rounded to {asked}") };
                notes.because(self.adjustment, format!("{value}% of {total} is {}{rounded}.", decimal(exact)));
                let other = self.plan_of((self.other_rounding)(exact, asked), sizes);
                if other.new_capacity != plan.new_capacity {
                    notes.assume(self.rounding);
                }
            }
        }
        if cut != asked && sizes.after(asked).0 != plan.new_capacity {
            let most = self.most_at_a_time;
            notes.because(self.adjustment, format!("At most {most} at a time: {asked:+} is cut to {cut:+}."));
            notes.assume(CUT_NOT_REFUSED);
        }
        let [greatest, least] = self.bounds;
        let (passed, outside) = match plan.clamped_to {
            None => return,
            Some(Bound::Max) => (format!("over {greatest} {max}"), total > max),
            Some(Bound::Min) => (format!("under {least} {min}"), total < min),
        };
        let target = i128::from(total) + cut;
        notes.because(self.held, format!("{target} is {passed}: the capacity becomes {}.", plan.new_capacity));
        notes.assumptions.extend(self.outside.filter(|_| outside));
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
