//! What each service documents about the size of a change, and what is taken where it does not.

use std::ops::RangeInclusive;

use super::{AdjustmentType, Change, Plan, Sizes};
use crate::scaling::notes::{Assumption, Rule};

/// One service's words about the size of a change.
pub(in crate::scaling) struct CapacityRules {
    quantity: RangeInclusive<i64>,
    percent: RangeInclusive<i64>,
    total: RangeInclusive<i64>,
    /// Instances that one activity may add or remove.
    pub(super) most_at_a_time: i128,
    /// What asks for the change.
    pub(super) asker: &'static str,
    /// Names of the greatest and the least size of a group.
    pub(super) bounds: [&'static str; 2],
    pub(super) adjustment: Rule,
    pub(super) held: Rule,
    /// Of a percentage, in hundredths of an instance, the other change that the document allows as well; the one taken
    /// where it leaves no choice.
    pub(super) other_rounding: fn(exact: i128, taken: i128) -> i128,
    pub(super) rounding: Assumption,
    /// Where it is open what becomes of a group that is outside its bounds already.
    pub(super) outside: Option<Assumption>,
}

pub(in crate::scaling) static ESS: CapacityRules = CapacityRules {
    quantity: -500..=500,
    percent: -100..=10_000,
    total: 0..=1_000,
    most_at_a_time: 500,
    asker: "rule",
    bounds: ["MaxSize", "MinSize"],
    adjustment: Rule::ess("1.2", "1.2"),
    held: Rule::ess("1.2", "12.1"),
    other_rounding: |exact, taken| if exact % 100 == -50 { taken + 1 } else { taken },
    rounding: Assumption {
        text: "A half is rounded away from zero, so that +p% and -p% move the same number; rounding -2.5 to -2 is \
               possible too.",
        section: "1.2",
    },
    outside: Some(Assumption {
        text: "A group that is already outside its bounds is brought to the bound, even against the direction of the \
               rule.",
        section: "12.1",
    }),
};

pub(in crate::scaling) static TENCENT: CapacityRules = CapacityRules {
    quantity: -30..=30,
    percent: -100..=100,
    total: 0..=30,
    most_at_a_time: i128::MAX,
    asker: "policy",
    bounds: ["maxSize", "minSize"],
    adjustment: Rule::tencent("2.5", "Creating Alarm Triggering Policies"),
    held: Rule::tencent("2.5", "Creating Scaling Groups"),
    // Nothing is said of rounding, so any fraction may go up or down.
    other_rounding: |exact, taken| {
        let below = exact.div_euclid(100);
        if exact % 100 == 0 || below != taken { below } else { below + 1 }
    },
    rounding: Assumption {
        text: "A percentage is rounded to the nearest number of instances, a half away from zero; the document says \
               nothing about rounding.",
        section: "Creating Alarm Triggering Policies",
    },
    // The service brings such a group back by itself.
    outside: None,
};

impl CapacityRules {
    /// The documented values of a change of that type.
    pub(in crate::scaling) fn values(&self, kind: AdjustmentType) -> RangeInclusive<i64> {
        match kind {
            AdjustmentType::QuantityChangeInCapacity => &self.quantity,
            AdjustmentType::PercentChangeInCapacity => &self.percent,
            AdjustmentType::TotalCapacity => &self.total,
        }
        .clone()
    }

    /// What the change does to the group, whether or not its value is a documented one.
    pub(in crate::scaling) fn plan(&self, change: Change) -> Plan {
        let Change { kind, value, sizes } = change;
        let asked = kind.change(sizes.total, value);
        match kind {
            AdjustmentType::TotalCapacity => Plan::new(asked, sizes, self.most_at_a_time),
            _ => self.plan_of(asked, sizes),
        }
    }

    /// What so many instances more or fewer do. No instance is no change, and the bounds are not looked at.
    pub(super) fn plan_of(&self, asked: i128, sizes: Sizes) -> Plan {
        if asked == 0 { Plan::unchanged(sizes) } else { Plan::new(asked, sizes, self.most_at_a_time) }
    }
}
