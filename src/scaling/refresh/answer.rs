//! The answer of the question.

use serde::Serialize;

use super::{RefreshInput, RefreshPhase, RefreshStatus};
use crate::scaling::{Assumption, Reason, notes::Notes};

const DISABLED_THROUGHOUT: Assumption = Assumption {
    text: "The group is disabled until the refresh is over, also during pauses.",
    section: "1. API Description",
};

/// What becomes of the call, and of the refresh right after it. Ids are sorted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RefreshAnswer {
    /// Whether the call has an effect.
    pub accepted: bool,
    /// Why not: the API error code.
    pub error: Option<&'static str>,
    /// Status of the refresh right after the call; the one before when refused.
    pub status: Option<RefreshStatus>,
    /// What the refresh is doing then.
    pub phase: RefreshPhase,
    /// The batch that it is at then, from 1; `None` where that is not known.
    pub current_batch: Option<i64>,
    /// Failed instances that are refreshed again.
    pub retry: Vec<String>,
    /// Failed instances that are passed over and stay failed.
    pub skipped: Vec<String>,
    /// Instances that are refreshed next, after those of `retry`: the waiting ones of the current batch, or
    /// of the next one in which some wait.
    pub next: Vec<String>,
    /// Whether the group is disabled then, as it is during the whole refresh, pauses included.
    pub group_disabled: bool,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

impl RefreshAnswer {
    /// An accepted call after which all is as it was but for `status`, which may be over.
    pub(super) fn accepted(input: &RefreshInput, status: RefreshStatus, mut notes: Notes) -> Self {
        if !status.is_final() {
            notes.assume(DISABLED_THROUGHOUT);
        }
        Self {
            accepted: true,
            error: None,
            status: Some(status),
            phase: input.phase,
            current_batch: input.current_batch,
            retry: Vec::new(),
            skipped: Vec::new(),
            next: Vec::new(),
            group_disabled: !status.is_final(),
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        }
    }

    /// A refused call changes nothing.
    pub(super) fn refused(code: &'static str, input: &RefreshInput, notes: Notes) -> Self {
        // An activity that does not exist has no status, whatever was given.
        let status = input.status.filter(|_| input.exists);
        let unchanged = Self::accepted(input, status.unwrap_or(RefreshStatus::Failed), notes);
        Self { accepted: false, error: Some(code), status, ..unchanged }
    }
}
