//! What a Tencent instance refresh does when it is resumed, stopped or cancelled (API 3.0).
//!
//! ```
//! use autoscale_kit::scaling::refresh::{RefreshInput, refresh};
//! use serde_json::json;
//!
//! // The second batch failed for one instance; another one of it is still waiting.
//! let input = RefreshInput::from_json(&json!({
//!     "status": "FAILED_PAUSE", "currentBatch": 2, "resumeMode": "CONTINUE",
//!     "batches": [{ "ins-1": "SUCCESSFUL" }, { "ins-2": "FAILED", "ins-3": "WAITING" }, { "ins-4": "WAITING" }],
//! }))?;
//! let answer = refresh(&input);
//! assert_eq!(answer.skipped, ["ins-2"]);
//! assert_eq!(answer.next, ["ins-3"]);
//! assert_eq!(answer.current_batch, Some(2));
//! # Ok::<(), autoscale_kit::scaling::ScalingError>(())
//! ```

mod answer;
mod input;
mod resume;

pub use answer::RefreshAnswer;
pub use input::{
    InstanceStatus, RefreshBatch, RefreshInput, RefreshOperation, RefreshPhase, RefreshStatus, ResumeMode,
};

use super::{
    notes::{Assumption, Notes, Rule},
    question::{self, Question},
};

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "tencent-as",
    name: "refresh",
    answer: |input| question::text(RefreshInput::from_json(input).map(|input| refresh(&input))),
}];

const DESCRIPTION: Rule = Rule::refresh("3", "1. API Description");
const MODE: Rule = Rule::refresh("3", "2. Input Parameters");
const ERRORS: Rule = Rule::refresh("3", "6. Error Code");

const ORDER_OF_CHECKS: Assumption = Assumption {
    text: "This call fails more than one condition, and the document does not say which is reported first. The order \
           taken is: the activity exists, the role is granted, the status fits.",
    section: "6. Error Code",
};
const SIBLING_CALLS: Assumption = Assumption {
    text: "The document describes neither stopping nor cancelling. It is assumed that only a running refresh can be \
           stopped, only a paused one can be cancelled, and neither during the scale-in.",
    section: "1. API Description",
};

/// Answers what becomes of the call and of the refresh (API 3.0, ResumeInstanceRefresh).
pub fn refresh(input: &RefreshInput) -> RefreshAnswer {
    let mut notes = Notes::default();
    let mut refusals = [not_found, no_role, wrong_status].into_iter().filter_map(|check| check(input));
    if let Some((code, text)) = refusals.next() {
        notes.because(ERRORS, text);
        if refusals.next().is_some() {
            notes.assume(ORDER_OF_CHECKS);
        }
        if code == STATUS_CONFLICT && input.operation != RefreshOperation::Resume {
            notes.assume(SIBLING_CALLS);
        }
        return RefreshAnswer::refused(code, input, notes);
    }
    match input.operation {
        RefreshOperation::Resume => resume::resume(input, notes),
        RefreshOperation::Stop => ended(input, RefreshStatus::ManualPause, "The running refresh is paused.", notes),
        RefreshOperation::Cancel => {
            ended(input, RefreshStatus::Cancelled, "The paused refresh is cancelled and cannot be resumed.", notes)
        }
    }
}

const STATUS_CONFLICT: &str = "ResourceUnavailable.RefreshActivityStatusConflictWithOperation";

fn not_found(input: &RefreshInput) -> Option<(&'static str, String)> {
    (!input.exists)
        .then(|| ("ResourceNotFound.RefreshActivityNotFound", "There is no such refresh activity.".to_owned()))
}

fn no_role(input: &RefreshInput) -> Option<(&'static str, String)> {
    let code = "UnauthorizedOperation.AutoScalingRoleUnauthorized";
    (!input.role_authorized).then(|| (code, "The role AS-QCSRole is not granted to Auto Scaling.".to_owned()))
}

/// What the status of the refresh has against the call. An activity that does not exist has none.
fn wrong_status(input: &RefreshInput) -> Option<(&'static str, String)> {
    let status = input.status?;
    let paused = status.is_paused();
    let (fits, needed) = match input.operation {
        RefreshOperation::Resume => (paused, "a paused refresh can be resumed"),
        RefreshOperation::Stop => (status == RefreshStatus::Running, "a running refresh can be stopped"),
        RefreshOperation::Cancel => (paused, "a paused refresh can be cancelled"),
    };
    let name = status.name();
    if !input.exists {
        None
    } else if !fits {
        Some((STATUS_CONFLICT, format!("Only {needed}; this one is {name}.")))
    } else if input.operation != RefreshOperation::Resume && input.phase == RefreshPhase::ScaleIn {
        Some((
            STATUS_CONFLICT,
            format!(
                "Only {needed}, and not during its scale-in; this one is {name}, in its \
                                        scale-in."
            ),
        ))
    } else {
        None
    }
}

/// The refresh stands still, for now or for good.
fn ended(input: &RefreshInput, status: RefreshStatus, text: &str, mut notes: Notes) -> RefreshAnswer {
    notes.because(DESCRIPTION, text);
    notes.assume(SIBLING_CALLS);
    RefreshAnswer::accepted(input, status, notes)
}
