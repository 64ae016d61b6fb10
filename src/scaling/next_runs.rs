//! When a scheduled task runs next.
//!
//! A task of ESS is a [`ScheduledTask`], one of Tencent a [`TimedTask`]. Either gives a [`Schedule`], which
//! can also be walked by itself, run by run.
//!
//! ```
//! use autoscale_kit::{
//!     scaling::next_runs::{NextRunsInput, ScheduledTask, next_runs},
//!     time::Timestamp,
//! };
//!
//! // Every other day at 16:52.
//! let task = ScheduledTask {
//!     recurrence_type: Some("Daily".to_owned()),
//!     recurrence_value: Some("2".to_owned()),
//!     recurrence_end_time: Some(Timestamp::parse("2014-08-31T00:00Z").unwrap()),
//!     ..ScheduledTask::once(Timestamp::parse("2014-08-17T16:52Z").unwrap())
//! };
//! let schedule = task.schedule().unwrap().unwrap();
//! assert_eq!(schedule.runs(None).count(), 7);
//!
//! let answer = next_runs(&NextRunsInput { limit: 2, ..NextRunsInput::of(task) });
//! assert_eq!(answer.next, ["2014-08-17T16:52Z", "2014-08-19T16:52Z"]);
//! ```

mod answer;
mod ess;
mod readings;
mod recurrence;
mod schedule;
mod tencent;

pub use answer::NextRunsAnswer;
pub use ess::ScheduledTask;
pub use schedule::{Runs, Schedule};
pub use tencent::{EndTime, TimedTask};

pub(super) use ess::spell;

use serde_json::Value;

use super::{
    ScalingError,
    fields::{self, Fields},
    limits::{DEFAULT_RUNS, MOST_RUNS},
    notes::Notes,
    question::{self, Question},
};
use crate::{issue::IssueCode, time::Timestamp};

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        service: "alibaba-ess",
        name: "nextRuns",
        answer: |input| question::text(NextRunsInput::from_ess_json(input).map(|input| next_runs(&input))),
    },
    Question {
        service: "tencent-as-v2",
        name: "nextRuns",
        answer: |input| question::text(NextRunsInput::from_tencent_json(input).map(|input| next_runs(&input))),
    },
];

/// A task, and which of its runs are to be listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextRunsInput {
    /// The task.
    pub task: Task,
    /// Only runs strictly later; `None`: from the first one on.
    pub after: Option<Timestamp>,
    /// At most so many runs; 5 unless given.
    pub limit: usize,
}

/// A task of either service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// Of ESS.
    Scheduled(ScheduledTask),
    /// Of Tencent's API v2.
    Timed(TimedTask),
}

impl From<ScheduledTask> for Task {
    fn from(task: ScheduledTask) -> Self {
        Self::Scheduled(task)
    }
}

impl From<TimedTask> for Task {
    fn from(task: TimedTask) -> Self {
        Self::Timed(task)
    }
}

impl NextRunsInput {
    /// The first runs of a task.
    pub fn of(task: impl Into<Task>) -> Self {
        Self { task: task.into(), after: None, limit: DEFAULT_RUNS }
    }

    /// Reads a scheduled task of ESS from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once. A value that the service would refuse is
    /// no error but an answer.
    pub fn from_ess_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("nextRuns", input, |fields| read(fields, |fields| ScheduledTask::read(fields).into()))
    }

    /// Reads a timed task of Tencent's API v2 from a JSON object.
    ///
    /// # Errors
    ///
    /// As for [`from_ess_json`](Self::from_ess_json).
    pub fn from_tencent_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("nextRuns", input, |fields| {
            fields.without_zones();
            read(fields, |fields| TimedTask::read(fields).into())
        })
    }
}

fn read(fields: &mut Fields, task: fn(&mut Fields) -> Task) -> NextRunsInput {
    let task = task(fields);
    let after = fields.optional("after").time();
    let limit = fields.optional("limit").integer(0..=MOST_RUNS).and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(DEFAULT_RUNS);
    NextRunsInput { task, after, limit }
}

/// Reports a task that the service would not take, at the field with which it begins: it cannot be there.
pub(super) fn report_refused(fields: &mut Fields, begins: &str, schedule: &Result<Option<Schedule>, &'static str>) {
    if let (Err(code), true) = (schedule, fields.has(begins)) {
        let words = format!("belongs to a task that the service refuses with {code}; ask nextRuns for the reasons");
        fields.report(begins, IssueCode::Conflict, &words);
    }
}

/// Lists the next runs of a task, or says why the service would refuse it (ESS 13.3; API v2, Creating and
/// Modifying Timed Tasks).
pub fn next_runs(input: &NextRunsInput) -> NextRunsAnswer {
    let mut notes = Notes::default();
    match &input.task {
        Task::Scheduled(task) => {
            let schedule = task.compile(&mut notes);
            answer::list(schedule, input, &ess::LISTING, notes)
        }
        Task::Timed(task) => {
            let schedule = task.compile(&mut notes);
            answer::list(schedule, input, &tencent::LISTING, notes)
        }
    }
}
