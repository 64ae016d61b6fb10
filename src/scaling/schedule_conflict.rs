//! What becomes of scheduled tasks that meet a busy or disabled group, or each other.
//!
//! ```
//! use autoscale_kit::{
//!     scaling::schedule_conflict::{ConflictInput, ConflictTask, schedule_conflict},
//!     time::Timestamp,
//! };
//!
//! // Two tasks of the same minute; the activity of the first takes five minutes.
//! let at = Timestamp::parse("2019-06-03T08:00Z").unwrap();
//! let task = |id: &str| ConflictTask { activity_seconds: 300, ..ConflictTask::adding(1, id, at) };
//! let input = ConflictInput { tasks: vec![task("a"), task("b")], ..ConflictInput::of_group(0, 10, 4) };
//! let answer = schedule_conflict(&input);
//! assert_eq!(answer.runs, ["a", "b"]);
//! assert_eq!(answer.outcomes[1].at, "2019-06-03T08:05Z");
//! assert_eq!(answer.final_capacity, 6);
//! ```

mod answer;
mod group;
mod input;

pub use answer::{ConflictAnswer, TaskEnd, TaskOutcome};
pub use input::{ConflictInput, ConflictTask};

use std::collections::BinaryHeap;

use super::{
    notes::{Assumption, Rule},
    question::{self, Question},
};
use group::Group;

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "alibaba-ess",
    name: "scheduleConflict",
    answer: |input| question::text(ConflictInput::from_json(input).map(|input| schedule_conflict(&input))),
}];

const TASKS: Rule = Rule::ess("1.11", "13.3");

const ORDER_OF_CREATION: Assumption = Assumption {
    text: "Among tasks with the same LaunchTime, the one created first runs first; newest first would be possible \
           too.",
    section: "13.3",
};

/// Tries the tasks in the order of their `LaunchTime`, one activity at a time (ESS 13.3).
pub fn schedule_conflict(input: &ConflictInput) -> ConflictAnswer {
    // By time, and of the same time in the order of creation.
    let order: BinaryHeap<_> = input.tasks.iter().enumerate().map(|(index, task)| (task.launch_time, index)).collect();
    let mut group = Group::new(input);
    let mut outcomes = Vec::with_capacity(input.tasks.len());
    let mut last_launch = None;
    for (launch, index) in order.into_sorted_vec() {
        let Some(task) = input.tasks.get(index) else { continue };
        if last_launch.replace(launch) == Some(launch) {
            group.notes.assume(ORDER_OF_CREATION);
        }
        outcomes.push(group.meet(task, launch.unix()));
    }
    if input.tasks.is_empty() {
        group.notes.because(TASKS, "There is no task to run.");
    }
    ConflictAnswer::new(input.total_capacity, group.capacity, outcomes, group.notes)
}
