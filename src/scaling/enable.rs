//! What enabling, disabling and deleting a group does: `EnableScalingGroup`, `DisableScalingGroup` and
//! `DeleteScalingGroup` of ESS.
//!
//! ```
//! use autoscale_kit::scaling::{
//!     Group, GroupStatus, Instance,
//!     enable::{EnableInput, EnableOperation, enable},
//! };
//!
//! // The example of ESS 9.3: MinSize 5, two instances come with the call, three are created.
//! let group = Group {
//!     status: GroupStatus::Inactive,
//!     min_size: Some(5),
//!     max_size: Some(10),
//!     total_capacity: Some(0),
//!     active_scaling_configuration: Some("asc-1".to_owned()),
//!     ..Group::default()
//! };
//! let instances = vec![Instance::new("i-1"), Instance::new("i-2")];
//! let answer = enable(&EnableInput { instances, ..EnableInput::new(EnableOperation::EnableScalingGroup, group) });
//! assert_eq!((answer.attached, answer.created, answer.new_capacity), (2, 3, Some(5)));
//! assert_eq!(answer.status, Some("Active"));
//! ```

mod checks;
mod effect;
mod input;

pub use super::remove::{Fate, Fates};
pub use input::{EnableInput, EnableOperation};

use serde::Serialize;

use super::{
    Assumption, Reason,
    notes::Notes,
    question::{self, Question},
};
use effect::Effect;

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "alibaba-ess",
    name: "enable",
    answer: |input| question::text(EnableInput::from_json(input).map(|input| enable(&input))),
}];

/// What becomes of the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EnableAnswer {
    /// Whether the group is enabled, disabled or deleted.
    pub accepted: bool,
    /// The API error code when it is not.
    pub error: Option<&'static str>,
    /// State of the group after the call; `None` when there is no such group.
    pub status: Option<&'static str>,
    /// Instances that come with the call and join.
    pub attached: i64,
    /// Instances that the group makes to reach `MinSize`.
    pub created: i64,
    /// Instances that leave; `None` when a group of unknown capacity is deleted.
    pub removed: Option<i64>,
    /// Instances added (+) or removed (-) in all; `None` when a group of unknown capacity is deleted.
    pub delta: Option<i64>,
    /// Total Capacity when everything has succeeded, the present one when refused; `None` when it is not known.
    pub new_capacity: Option<i64>,
    /// Whether an activity is running, which none of the calls stops.
    pub activity_continues: bool,
    /// What becomes of the instances that come with the call, or that a deleted group lists, in their order.
    pub outcome: Fates,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// Answers what the call does to the group (ESS 9.3, 9.4, 9.5).
pub fn enable(input: &EnableInput) -> EnableAnswer {
    let group = &input.group;
    let mut notes = Notes::default();
    let error = checks::objections(input).decide(&mut notes);
    let effect = match error {
        None => effect::of(input, &mut notes),
        Some(_) => Effect::nothing(group),
    };
    EnableAnswer {
        accepted: error.is_none(),
        error,
        status: group.exists.then(|| effect.status.name()),
        attached: effect.attached,
        created: effect.created,
        removed: effect.removed,
        delta: effect.delta(),
        new_capacity: effect.new_capacity,
        activity_continues: group.exists && group.activity_in_progress,
        outcome: effect.outcome,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}
