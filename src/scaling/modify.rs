//! What becomes of a group when its sizes are changed: `ModifyScalingGroup` of ESS and of Tencent, and a timed task
//! of Tencent that sets the sizes.
//!
//! ```
//! use autoscale_kit::scaling::{
//!     Group,
//!     modify::{ModifyInput, ModifyOperation, modify},
//! };
//!
//! // Two instances are too few for the new MinSize: three are made.
//! let group = Group { min_size: Some(0), max_size: Some(10), total_capacity: Some(2), ..Group::default() };
//! let input = ModifyInput { min_size: Some(5), ..ModifyInput::new(ModifyOperation::Ess, group) };
//! let answer = modify(&input);
//! assert_eq!((answer.delta, answer.new_capacity), (Some(3), Some(5)));
//! assert_eq!((answer.min_size, answer.max_size), (Some(5), Some(10)));
//! ```

mod checks;
mod effect;
mod input;
mod operation;

pub use super::group::Service;
pub use input::ModifyInput;
pub use operation::ModifyOperation;

use serde::Serialize;

use super::{
    Assumption, Reason,
    notes::Notes,
    question::{self, Question},
};
use effect::Effect;

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        service: "alibaba-ess",
        name: "modify",
        answer: |input| question::text(ModifyInput::from_json(Service::AlibabaEss, input).map(|input| modify(&input))),
    },
    Question {
        service: "tencent-as-v2",
        name: "modify",
        answer: |input| question::text(ModifyInput::from_json(Service::TencentAsV2, input).map(|input| modify(&input))),
    },
];

/// What becomes of the change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ModifyAnswer {
    /// Whether the change is made.
    pub accepted: bool,
    /// The error code when it is not: of the API, or of the activity log for a timed task (40000, 40001).
    pub error: Option<&'static str>,
    /// Instances that the group then adds (+) or removes (-); `None` when its capacity was not given.
    pub delta: Option<i64>,
    /// Total Capacity after that, the present one when refused; `None` when it was not given.
    pub new_capacity: Option<i64>,
    /// Fewest instances from now on.
    pub min_size: Option<i64>,
    /// Most instances from now on.
    pub max_size: Option<i64>,
    /// The number that a Tencent group strives for from now on; `None` for ESS.
    pub desired_capacity: Option<i64>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// Answers what the change of sizes leads to (ESS 9.2; API v2, Modifying Scaling Groups, Creating Timed Tasks).
///
/// An active group is brought inside its new bounds, a Tencent group to its desired number.
pub fn modify(input: &ModifyInput) -> ModifyAnswer {
    let mut notes = Notes::default();
    let error = checks::objections(input).decide(&mut notes);
    let effect = match error {
        None => effect::of(input, &mut notes),
        Some(_) => Effect::nothing(input),
    };
    ModifyAnswer {
        accepted: error.is_none(),
        error,
        delta: if error.is_some() { Some(0) } else { effect.delta() },
        new_capacity: effect.new_capacity,
        min_size: effect.min_size,
        max_size: effect.max_size,
        desired_capacity: effect.desired_capacity,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}
