//! What happens when a scaling rule is triggered: accepted or refused, and the capacity it leads to.
//!
//! ```
//! use autoscale_kit::scaling::rule::{RuleAnswer, RuleInput, Sizing, rule};
//!
//! // A quarter more of ten instances is 2.5, rounded to 3.
//! let input = RuleInput {
//!     sizing: Some(Sizing {
//!         min_size: 2,
//!         max_size: 20,
//!         total_capacity: 10,
//!         adjustment_type: "PercentChangeInCapacity".to_owned(),
//!         adjustment_value: 25,
//!     }),
//!     ..RuleInput::default()
//! };
//! let RuleAnswer::Decision(decision) = rule(&input) else { unreachable!("no requests asked") };
//! assert!(decision.accepted);
//! assert_eq!(decision.delta, Some(3));
//! assert_eq!(decision.cooldown_seconds, Some(300));
//! ```

mod answer;
mod checks;
mod explain;
mod idempotence;
mod input;
mod read;

pub use answer::{RequestResult, RuleAnswer, RuleDecision};
pub use input::{RuleInput, ScalingRequest, Sizing, Trigger};

use super::{
    cooldown,
    notes::{Assumption, Notes, Rule},
    question::{self, Question},
};
use checks::{CHECKS, Call};

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "alibaba-ess",
    name: "rule",
    answer: |input| question::text(RuleInput::from_json(input).map(|input| rule(&input))),
}];

const SIZE: Rule = Rule::ess("1.2", "1.2");

const ORDER_OF_CHECKS: Assumption = Assumption {
    text: "This trigger fails more than one condition, and the document does not say which is reported first. The \
           order taken is: status, activity in progress, arguments, cooldown, capacity, quota.",
    section: "12.1",
};

/// Answers what ESS does when the rule is triggered (ESS 1.2, 9.1, 12.1, 17).
///
/// With [`requests`](RuleInput::requests) there is one result per request, in order; otherwise one
/// decision. Refusals carry the API error code, or `Cooldown` for an alarm that comes too early: such
/// a trigger gets no API answer, its activity is recorded as `Rejected`.
pub fn rule(input: &RuleInput) -> RuleAnswer {
    match &input.requests {
        Some(requests) => RuleAnswer::Results { results: idempotence::results(input, requests) },
        None => RuleAnswer::Decision(decide(&Call { input, client_token: None })),
    }
}

/// Decides one call: the first check that refuses it gives the error.
fn decide(call: &Call) -> RuleDecision {
    let mut notes = Notes::default();
    let mut checks = CHECKS.iter();
    if let Some(code) = checks.find_map(|check| check(call, &mut notes)) {
        if checks.any(|check| check(call, &mut Notes::default()).is_some()) {
            notes.assume(ORDER_OF_CHECKS);
        }
        return RuleDecision::refused(code, call.input, notes);
    }
    if call.input.sizing.is_none() {
        notes.because(SIZE, "The size of the change is not known, because not all sizes and the adjustment are given.");
    }
    explain::next_cooldown(call.input, &mut notes);
    let cooldown = cooldown::length(call.input.rule_cooldown, call.input.default_cooldown);
    RuleDecision::accepted(call.plan(), cooldown, notes)
}
