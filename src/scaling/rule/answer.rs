//! The answer of the question.

use serde::Serialize;

use super::RuleInput;
use crate::scaling::{Assumption, Bound, Reason, capacity::Plan, notes::Notes};

/// What the service does: one decision, or one result per request.
///
/// In JSON a decision is the object itself, results are `{ "results": [...] }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum RuleAnswer {
    /// The answer to a single trigger.
    Decision(RuleDecision),
    /// The answers to [`RuleInput::requests`].
    Results {
        /// One per request, in order.
        results: Vec<RequestResult>,
    },
}

/// What becomes of one trigger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RuleDecision {
    /// Whether an activity starts.
    pub accepted: bool,
    /// Why not: the API error code, or `Cooldown` for an alarm that comes too early.
    pub error: Option<&'static str>,
    /// Instances that the activity adds (+) or removes (-); 0 when refused, `None` when the sizes were
    /// not given.
    pub delta: Option<i64>,
    /// Total Capacity when the activity has fully succeeded; the present one when refused.
    pub new_capacity: Option<i64>,
    /// The bound of the group to which the capacity was brought back; `None` when refused.
    pub clamped_to: Option<Bound>,
    /// The cooldown that starts when the activity ends, in seconds; `None` when refused.
    pub cooldown_seconds: Option<i64>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// What becomes of one request among several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestResult {
    /// Which of the distinct activities the request started or found, from 1; `None` when refused.
    pub activity: Option<usize>,
    /// The decision; for a repeated request the first one again.
    #[serde(flatten)]
    pub decision: RuleDecision,
}

impl RuleDecision {
    pub(super) fn accepted(plan: Option<Plan>, cooldown_seconds: i64, notes: Notes) -> Self {
        Self {
            accepted: true,
            error: None,
            delta: plan.map(|plan| plan.delta),
            new_capacity: plan.map(|plan| plan.new_capacity),
            clamped_to: plan.and_then(|plan| plan.clamped_to),
            cooldown_seconds: Some(cooldown_seconds),
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        }
    }

    pub(super) fn refused(code: &'static str, input: &RuleInput, notes: Notes) -> Self {
        Self {
            accepted: false,
            error: Some(code),
            delta: Some(0),
            new_capacity: input.sizing.as_ref().map(|sizing| sizing.total_capacity),
            clamped_to: None,
            cooldown_seconds: None,
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        }
    }
}
