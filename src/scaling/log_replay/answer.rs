//! The answer of the question.

use serde::Serialize;

use super::{
    LogRow,
    replay::{Jump, Replay},
};
use crate::scaling::{Assumption, Reason, notes::Notes};

/// The capacity over time. Times are like `2018-11-22T13:46:02Z`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LogReplayAnswer {
    /// Always true: nothing is asked of the service.
    pub accepted: bool,
    /// Always `None`.
    pub error: Option<&'static str>,
    /// The starting point, then every instant from which the group has another number of instances.
    pub timeline: Vec<CapacityAt>,
    /// Instances at the start of the earliest action; `None` where no row counts them.
    pub initial_capacity: Option<i64>,
    /// Instances after all actions that have ended.
    pub final_capacity: Option<i64>,
    /// How many more there are at the end than at the start.
    pub delta: Option<i64>,
    /// Actions that are still running, the earliest first.
    pub in_progress: Vec<RunningAction>,
    /// Rows that say nothing about the capacity, the earliest first.
    pub ignored: Vec<IgnoredRow>,
    /// Where the rows contradict each other, in order of time.
    pub drift: Vec<Drift>,
    /// Rows of the log that are not among those given; `None` where the answer does not tell its total.
    pub missing_rows: Option<i64>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// The number of instances from one instant on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CapacityAt {
    /// The instant.
    pub at: String,
    /// Instances of the group.
    pub capacity: i64,
}

/// An action that has not ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RunningAction {
    /// Id of its row.
    pub id: Option<String>,
    /// Kind of action.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// When it began.
    pub started_at: String,
    /// Instances that it aims at.
    pub desired: Option<i64>,
}

/// A row that is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IgnoredRow {
    /// Id of the row.
    pub id: Option<String>,
    /// Kind of action.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Why it is left out.
    pub why: &'static str,
}

/// A number of instances that the rows before do not lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Drift {
    /// Id of the row.
    pub id: Option<String>,
    /// When.
    pub at: String,
    /// What the rows before lead to.
    pub replayed: i64,
    /// What is taken instead: the number in the row, or 0 where more instances left than there were.
    pub taken: i64,
}

impl LogReplayAnswer {
    pub(super) fn new(
        replay: Replay,
        left_out: &[&LogRow],
        running: &[&LogRow],
        missing_rows: Option<i64>,
        notes: Notes,
    ) -> Self {
        let ends = replay.timeline.first().zip(replay.timeline.last());
        Self {
            accepted: true,
            error: None,
            initial_capacity: ends.map(|(first, _)| first.capacity),
            final_capacity: ends.map(|(_, last)| last.capacity),
            delta: ends.map(|(first, last)| last.capacity.saturating_sub(first.capacity)),
            timeline: replay
                .timeline
                .iter()
                .map(|step| CapacityAt { at: step.at.iso(), capacity: step.capacity })
                .collect(),
            in_progress: running.iter().map(|row| RunningAction::of(row)).collect(),
            ignored: left_out.iter().map(|row| IgnoredRow::of(row)).collect(),
            drift: replay.drift.iter().map(Drift::of).collect(),
            missing_rows,
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        }
    }
}

impl RunningAction {
    fn of(row: &LogRow) -> Self {
        Self { id: row.id.clone(), kind: row.kind.clone(), started_at: row.start.iso(), desired: row.desired }
    }
}

impl IgnoredRow {
    fn of(row: &LogRow) -> Self {
        let why = "A load balancer migration; its row does not count instances.";
        Self { id: row.id.clone(), kind: row.kind.clone(), why }
    }
}

impl Drift {
    fn of(jump: &Jump) -> Self {
        Self { id: jump.row.id.clone(), at: jump.at.iso(), replayed: jump.replayed, taken: jump.taken }
    }
}
