//! The answer of the question.

use serde::Serialize;

use crate::{
    scaling::{Assumption, Reason, next_runs, notes::Notes},
    time::Timestamp,
};

/// What becomes of the tasks, and of the group through them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConflictAnswer {
    /// Whether any task runs.
    pub accepted: bool,
    /// Where none runs: the error code that the first of them met.
    pub error: Option<&'static str>,
    /// Ids of the tasks that run, in the order in which they do.
    pub runs: Vec<String>,
    /// Ids of the tasks that waited until their `LaunchExpirationTime` was over.
    pub abandoned: Vec<String>,
    /// Ids of the tasks that were tried and refused for another reason.
    pub rejected: Vec<String>,
    /// Total Capacity after all activities.
    pub final_capacity: i64,
    /// Instances that all activities together add (+) or remove (-).
    pub delta: i64,
    /// The same as `final_capacity`.
    pub new_capacity: i64,
    /// One entry per task, in the order in which they are due.
    pub outcomes: Vec<TaskOutcome>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// What becomes of one task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TaskOutcome {
    /// Which task.
    pub task_id: String,
    /// Whether it runs.
    pub outcome: TaskEnd,
    /// When it runs, is refused or is abandoned: to the minute where it is a whole one, else with seconds.
    pub at: String,
    /// When its activity ends; `None` when it does not run.
    pub ends_at: Option<String>,
    /// The error code that it met last; `None` when it runs.
    pub error: Option<&'static str>,
    /// Instances that it adds (+) or removes (-).
    pub delta: i64,
    /// Total Capacity after it.
    pub new_capacity: i64,
}

/// How a task ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TaskEnd {
    /// Its activity starts.
    Run,
    /// It waited for the group until its time to try again was over.
    Abandoned,
    /// It was tried and refused for good.
    Rejected,
}

impl ConflictAnswer {
    pub(super) fn new(before: i64, after: i64, outcomes: Vec<TaskOutcome>, notes: Notes) -> Self {
        let ids = |wanted: TaskEnd| {
            let found = outcomes.iter().filter(|task| task.outcome == wanted);
            found.map(|task| task.task_id.clone()).collect::<Vec<_>>()
        };
        let runs = ids(TaskEnd::Run);
        Self {
            accepted: !runs.is_empty(),
            error: if runs.is_empty() { outcomes.first().and_then(|task| task.error) } else { None },
            runs,
            abandoned: ids(TaskEnd::Abandoned),
            rejected: ids(TaskEnd::Rejected),
            final_capacity: after,
            delta: after.saturating_sub(before),
            new_capacity: after,
            outcomes,
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        }
    }
}

/// An instant as ESS writes it; what comes later than any that can be written is the latest of them.
pub(super) fn spell(seconds: i64) -> String {
    Timestamp::from_unix(seconds).map_or_else(|_| "9999-12-31T23:59:59Z".to_owned(), next_runs::spell)
}
