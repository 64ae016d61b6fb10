//! In which zone, or of which type, new instances are created.
//!
//! ```
//! use autoscale_kit::scaling::placement::{PlacementInput, VSwitch, placement};
//!
//! // Three more: the zone with one instance gets two of them, its neighbour with two the third.
//! let vswitch = |id: &str, zone: &str, current| VSwitch {
//!     zone: Some(zone.to_owned()),
//!     current: Some(current),
//!     ..VSwitch::new(id)
//! };
//! let input = PlacementInput {
//!     multi_az_policy: "BALANCE".to_owned(),
//!     vswitches: vec![vswitch("vsw-1", "h", 2), vswitch("vsw-2", "i", 1)],
//!     ..PlacementInput::new(3)
//! };
//! let answer = placement(&input);
//! assert_eq!((answer.placed.get("vsw-1"), answer.placed.get("vsw-2")), (Some(1), Some(2)));
//! assert_eq!(answer.activity_status, Some("Successful"));
//! ```

mod balance;
mod explain;
mod input;
mod offers;
mod policy;
mod price;
mod read;

use serde::{Serialize, Serializer};

pub use input::{Offer, PlacementInput, VSwitch};
pub use policy::MultiAzPolicy;
pub use price::Price;

use super::{
    Assumption, Reason,
    notes::Notes,
    question::{self, Question},
};

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "alibaba-ess",
    name: "placement",
    answer: |input| question::text(PlacementInput::from_json(input).map(|input| placement(&input))),
}];

/// How an ESS activity ends: all done, some, none (ESS 9.8).
pub(super) const ESS_STATUSES: [&str; 3] = ["Successful", "Warning", "Failed"];

/// Which of the three an activity ends with.
pub(super) fn activity_status([all, some, none]: [&'static str; 3], done: i64, missing: i64) -> &'static str {
    if missing <= 0 {
        all
    } else if done > 0 {
        some
    } else {
        none
    }
}

/// Where the instances are created.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlacementAnswer {
    /// Whether an activity starts.
    pub accepted: bool,
    /// Why not: the API error code.
    pub error: Option<&'static str>,
    /// Instances created, by vSwitch or by offer.
    pub placed: Placed,
    /// Instances that could not be created.
    pub failed: i64,
    /// `Successful`, `Warning` (some failed) or `Failed` (all did); `None` when refused.
    pub activity_status: Option<&'static str>,
    /// Instances created in all.
    pub delta: i64,
    /// Instances in the zones afterwards; `None` where it was not told how many there are.
    pub new_capacity: Option<i64>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// Instances by name of the vSwitch or the offer, in the order of the input; in JSON an object.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Placed(pub Vec<(String, i64)>);

impl Placed {
    /// Instances under that name.
    pub fn get(&self, name: &str) -> Option<i64> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, count)| *count)
    }
}

impl Serialize for Placed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, count)| (name, count)))
    }
}

/// Answers where ESS creates `count` instances (ESS 9.1, 9.8).
///
/// Work grows with the number of vSwitches or offers, not with `count`.
pub fn placement(input: &PlacementInput) -> PlacementAnswer {
    let mut notes = Notes::default();
    let Some(policy) = explain::accepted_policy(input, &mut notes) else {
        return answer(input, Err("InvalidParameter"), notes);
    };
    let count = input.count.max(0);
    let placed = match policy {
        MultiAzPolicy::Priority => balance::in_order(input.vswitches.iter().map(|vswitch| vswitch.stock), count),
        MultiAzPolicy::Balance => balance::evenly(&input.vswitches, count),
        MultiAzPolicy::CostOptimized => offers::cheapest(&input.offers, count),
    };
    explain::placed(input, policy, &placed, &mut notes);
    answer(input, Ok((policy, placed)), notes)
}

fn answer(
    input: &PlacementInput,
    placed: Result<(MultiAzPolicy, Vec<i64>), &'static str>,
    notes: Notes,
) -> PlacementAnswer {
    let (error, policy, counts) = match placed {
        Ok((policy, counts)) => (None, Some(policy), counts),
        Err(code) => (Some(code), None, Vec::new()),
    };
    // No more than `count` in all.
    let created: i64 = counts.iter().sum();
    let names: Vec<_> = match policy {
        Some(MultiAzPolicy::CostOptimized) => input.offers.iter().map(Offer::name).collect(),
        _ => input.vswitches.iter().map(|vswitch| vswitch.id.clone()).collect(),
    };
    let present = input.vswitches.iter().try_fold(0_i64, |sum, vswitch| Some(sum.saturating_add(vswitch.current?)));
    let failed = input.count.max(0).saturating_sub(created);
    PlacementAnswer {
        accepted: error.is_none(),
        error,
        placed: Placed(names.into_iter().zip(counts).collect()),
        failed,
        activity_status: policy.map(|_| activity_status(ESS_STATUSES, created, failed)),
        delta: created,
        new_capacity: present.filter(|_| !input.vswitches.is_empty()).map(|present| present.saturating_add(created)),
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}
