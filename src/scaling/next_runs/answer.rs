//! The answer of the question.

use serde::Serialize;

use super::{NextRunsInput, Schedule};
use crate::{
    scaling::{
        Assumption, Reason,
        notes::{Notes, Rule},
    },
    time::Timestamp,
};

/// The next runs of a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NextRunsAnswer {
    /// Whether the service takes the task.
    pub accepted: bool,
    /// Why not: the API error code.
    pub error: Option<&'static str>,
    /// The runs, in order and as the service writes times: ESS `YYYY-MM-DDThh:mmZ`, Tencent
    /// `YYYY-MM-DD hh:mm:ss`. Empty when there are none.
    pub next: Vec<String>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// What the two services say differently.
pub(super) struct Service {
    /// How a time is written.
    pub(super) spell: fn(Timestamp) -> String,
    /// The rule on start and end.
    pub(super) window: Rule,
    pub(super) start: &'static str,
    pub(super) end: &'static str,
    pub(super) start_must_fit: Assumption,
    pub(super) end_is_inside: Assumption,
}

/// The runs that are asked for, or the refusal.
pub(super) fn list(
    schedule: Result<Option<Schedule>, &'static str>,
    input: &NextRunsInput,
    service: &Service,
    mut notes: Notes,
) -> NextRunsAnswer {
    let mut next = Vec::new();
    if let Ok(Some(schedule)) = &schedule {
        let mut last = None;
        next.extend(schedule.runs(input.after).take(input.limit).inspect(|run| last = Some(*run)).map(service.spell));
        explain(schedule, last, input, service, &mut notes);
    }
    NextRunsAnswer {
        accepted: schedule.is_ok(),
        error: schedule.err(),
        next,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}

/// Start and end, where the task has two and they decide.
fn explain(
    schedule: &Schedule,
    last_listed: Option<Timestamp>,
    input: &NextRunsInput,
    service: &Service,
    notes: &mut Notes,
) {
    let (first, last) = (schedule.first(), schedule.last());
    if schedule.is_once() {
        return;
    }
    let Service { window, start, end, .. } = service;
    let (from, until) = ((service.spell)(first), (service.spell)(last));
    notes.because(*window, format!("The task does not run before {start} {from} or after {end} {until}."));
    let start_is_asked = input.limit > 0 && first <= last && input.after.is_none_or(|after| after < first);
    if start_is_asked && schedule.runs(None).next() != Some(first) {
        notes.assume(service.start_must_fit);
    }
    if last_listed == Some(last) {
        notes.assume(service.end_is_inside);
    }
}
