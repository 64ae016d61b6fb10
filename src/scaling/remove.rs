//! Whether instances may be taken out of a group by hand, and what becomes of them: `RemoveInstances` and
//! `DetachInstances` of ESS, `DetachInstance` of Tencent.
//!
//! ```
//! use autoscale_kit::scaling::{
//!     Group, Instance,
//!     remove::{CreationType, Fate, RemoveInput, RemoveOperation, remove},
//! };
//!
//! // Of two instances that leave, the group releases the one it has made.
//! let attached = Instance { creation_type: CreationType::Attached, ..Instance::new("i-2") };
//! let group = Group {
//!     min_size: Some(1),
//!     total_capacity: Some(3),
//!     instances: vec![Instance::new("i-1"), attached],
//!     ..Group::default()
//! };
//! let ids = ["i-1", "i-2"].map(str::to_owned).to_vec();
//! let answer = remove(&RemoveInput::new(RemoveOperation::RemoveInstances, group, ids));
//! assert_eq!(answer.outcome.of("i-1"), Some(Fate::Released));
//! assert_eq!(answer.outcome.of("i-2"), Some(Fate::Removed));
//! assert_eq!(answer.new_capacity, Some(1));
//! ```

mod checks;
mod fates;
mod input;
mod operation;

pub use super::{
    group::{ScalingPolicy, Service},
    instance::CreationType,
};
pub use fates::{Fate, Fates};
pub use input::RemoveInput;
pub use operation::RemoveOperation;

use serde::Serialize;

use super::{
    Assumption, Reason,
    group::REPEATED_ID,
    notes::{Notes, counted},
    number,
    question::{self, Question},
};

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        service: "alibaba-ess",
        name: "remove",
        answer: |input| question::text(RemoveInput::from_json(Service::AlibabaEss, input).map(|input| remove(&input))),
    },
    Question {
        service: "tencent-as-v2",
        name: "remove",
        answer: |input| question::text(RemoveInput::from_json(Service::TencentAsV2, input).map(|input| remove(&input))),
    },
];

/// What becomes of the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RemoveAnswer {
    /// Whether the instances leave.
    pub accepted: bool,
    /// The API error code when they do not.
    pub error: Option<&'static str>,
    /// Instances removed, as a negative number; 0 when refused.
    pub delta: i64,
    /// Total Capacity when all have left, the present one when refused; `None` when that was not given.
    pub new_capacity: Option<i64>,
    /// What becomes of each instance, in the order of the call; nobody when refused.
    pub outcome: Fates,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// Answers whether the instances may leave (ESS 12.3, 12.4; API v2, Unbinding Scaling Groups from CVM).
///
/// All of them leave or none: the number is never cut to what `MinSize` allows.
pub fn remove(input: &RemoveInput) -> RemoveAnswer {
    let (rules, group) = (input.operation.rules(), &input.group);
    let total = group.total_capacity;
    let mut notes = Notes::default();
    if let Some(code) = checks::objections(input).decide(&mut notes) {
        return RemoveAnswer {
            accepted: false,
            error: Some(code),
            delta: 0,
            new_capacity: total,
            outcome: Fates::default(),
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        };
    }
    let leaving = input.leaving();
    let count = number::of(leaving.len());
    let new_capacity = total.map(|total| total.saturating_sub(count));
    let instances = counted(count, "instance");
    let text = match (new_capacity, group.min_size) {
        (Some(new), Some(min)) => format!("The call removes {instances}, which leaves {new}; MinSize is {min}."),
        _ => format!("The call removes {instances}."),
    };
    notes.because(rules.conditions, text);
    rules.by_hand(&leaving, &mut notes);
    if let Some(left @ 1..) = group.cooldown_left {
        notes.because(rules.no_cooldown, format!("The call does not wait for the cooldown, which has {left} s left."));
    }
    if leaving.len() != input.instance_ids.len() {
        notes.assume(rules.conditions.reading(REPEATED_ID));
    }
    let fates = leaving.iter().map(|instance| (instance.id.clone(), (rules.fate)(input, instance)));
    let outcome: Fates = fates.collect();
    outcome.tell(rules.conditions, &mut notes);
    (rules.tell)(input, &outcome, &mut notes);
    RemoveAnswer {
        accepted: true,
        error: None,
        delta: count.saturating_neg(),
        new_capacity,
        outcome,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}
