//! Size of a change: adjustment, rounding, the most at a time, the bounds of the group.
//!
//! The arithmetic is one; what the services say differently about it is data, a [`CapacityRules`].

mod explain;
mod rules;

use std::ops::RangeInclusive;

use serde::Serialize;

use super::number::saturated;

pub(super) use rules::{CapacityRules, ESS, TENCENT};

/// How a scaling rule (ESS 1.2) or an alarm policy (API v2, Creating Alarm Triggering Policies) states its change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdjustmentType {
    /// Add the value, a number of instances.
    QuantityChangeInCapacity,
    /// Add the value, in percent of all instances of the group.
    PercentChangeInCapacity,
    /// Bring the group to the value, a number of instances.
    TotalCapacity,
}

impl AdjustmentType {
    pub(super) const NAMES: [(&'static str, Self); 3] = [
        ("QuantityChangeInCapacity", Self::QuantityChangeInCapacity),
        ("PercentChangeInCapacity", Self::PercentChangeInCapacity),
        ("TotalCapacity", Self::TotalCapacity),
    ];

    /// The type of that exact name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// The documented values of `AdjustmentValue` for this type in ESS.
    pub fn values(self) -> RangeInclusive<i64> {
        ESS.values(self)
    }

    /// The change that a group of `total` instances is asked for, before any limit.
    pub(super) fn change(self, total: i64, value: i64) -> i128 {
        let (total, value) = (i128::from(total), i128::from(value));
        match self {
            Self::QuantityChangeInCapacity => value,
            Self::PercentChangeInCapacity => round_hundredths(total * value),
            Self::TotalCapacity => value - total,
        }
    }
}

/// A bound of the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bound {
    /// `MaxSize`.
    Max,
    /// `MinSize`.
    Min,
}

/// The sizes of a group, in instances.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sizes {
    pub(super) min: i64,
    pub(super) max: i64,
    pub(super) total: i64,
}

impl Sizes {
    /// Total Capacity `change` from here, brought back to the bound it passes.
    pub(super) fn after(self, change: i128) -> (i64, Option<Bound>) {
        let target = i128::from(self.total) + change;
        if target > i128::from(self.max) {
            (self.max, Some(Bound::Max))
        } else if target < i128::from(self.min) {
            (self.min, Some(Bound::Min))
        } else {
            (saturated(target), None)
        }
    }
}

/// A change that is asked of a group.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change {
    pub(super) kind: AdjustmentType,
    /// Instances, or percent.
    pub(super) value: i64,
    pub(super) sizes: Sizes,
}

/// What a change does to a group.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan {
    /// The change asked for.
    pub(super) asked: i128,
    /// The same, at most what one activity may move.
    pub(super) cut: i128,
    /// The bound that the cut change would have passed.
    pub(super) clamped_to: Option<Bound>,
    /// Total Capacity in the end.
    pub(super) new_capacity: i64,
    /// Instances added (+) or removed (-) in the end.
    pub(super) delta: i64,
}

impl Plan {
    fn new(asked: i128, sizes: Sizes, most_at_a_time: i128) -> Self {
        let cut = asked.clamp(-most_at_a_time, most_at_a_time);
        let (new_capacity, clamped_to) = sizes.after(cut);
        Self { asked, cut, clamped_to, new_capacity, delta: new_capacity.saturating_sub(sizes.total) }
    }

    fn unchanged(sizes: Sizes) -> Self {
        Self { asked: 0, cut: 0, clamped_to: None, new_capacity: sizes.total, delta: 0 }
    }
}

/// To the nearest integer, ties away from zero: a rise and a fall by the same percentage move the same number.
fn round_hundredths(hundredths: i128) -> i128 {
    hundredths.signum() * ((hundredths.abs() + 50) / 100)
}
