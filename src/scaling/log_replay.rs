//! The capacity of a Huawei scaling group over time, from the log of its scaling actions.
//!
//! ```
//! use autoscale_kit::scaling::log_replay::{LogReplayInput, log_replay};
//! use serde_json::json;
//!
//! // What `ListScalingActivityV2Logs` answers, the newest action first.
//! let input = LogReplayInput::from_json(&json!({ "scaling_activity_log": [
//!     { "id": "b", "type": "MANUAL_REMOVE", "status": "SUCCESS", "instance_value": 2,
//!       "start_time": "2018-11-22T14:00:00Z", "end_time": "2018-11-22T14:01:00Z",
//!       "instance_removed_list": [{ "instance_id": "i-1" }] },
//!     { "id": "a", "type": "NORMAL", "status": "SUCCESS", "instance_value": 0,
//!       "start_time": "2018-11-22T13:44:22Z", "end_time": "2018-11-22T13:46:02Z",
//!       "instance_added_list": [{ "instance_id": "i-1" }, { "instance_id": "i-2" }] },
//! ] }))?;
//! let answer = log_replay(&input);
//! assert_eq!((answer.initial_capacity, answer.final_capacity), (Some(0), Some(1)));
//! assert_eq!(answer.timeline[1].at, "2018-11-22T13:46:02Z");
//! # Ok::<(), autoscale_kit::scaling::ScalingError>(())
//! ```

mod answer;
mod input;
mod replay;

pub use answer::{CapacityAt, Drift, IgnoredRow, LogReplayAnswer, RunningAction};
pub use input::{ActionStatus, LogReplayInput, LogRow};

use super::{
    notes::{self, Assumption, Notes, Rule},
    number,
    question::{self, Question},
};
use crate::order;
use replay::Replay;

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "huawei-as",
    name: "logReplay",
    answer: |input| question::text(LogReplayInput::from_json(input).map(|input| log_replay(&input))),
}];

const LOG: &str = "Querying Scaling Action Logs (V2)";
const LEFT_OUT: Rule = Rule::huawei("5", "Response Message");
const START: Rule = Rule::huawei("5", "Response Message");
const CHANGES: Rule = Rule::huawei("5", "Table 3");
const RUNNING: Rule = Rule::huawei("5", "Table 3");
const PAGES: Rule = Rule::huawei("5", LOG);

const FAILED_COUNTS: Assumption = Assumption {
    text: "An action that failed changes the capacity by the instances in its lists, like one that succeeded.",
    section: "Table 3",
};
const ROW_IS_RIGHT: Assumption = Assumption {
    text: "If the number of instances in a row differs from the result of the earlier rows, the row is right from \
           its start on.",
    section: "Table 3",
};
const NOT_BELOW_NONE: Assumption = Assumption {
    text: "If more instances left than there were, none remain: the log did not count some of them before.",
    section: "Table 3",
};

/// Replays the log (Huawei AS, Querying Scaling Action Logs V2), whatever the order of its rows.
pub fn log_replay(input: &LogReplayInput) -> LogReplayAnswer {
    let mut notes = Notes::default();
    let (counted, left_out): (Vec<_>, Vec<_>) = input.rows.iter().partition(|row| row.counts());
    let left_out = order::sorted(left_out, |a, b| (a.start, &a.id).cmp(&(b.start, &b.id)));
    let replay = Replay::of(&counted);

    if !left_out.is_empty() {
        let text = format!(
            "Rows of load balancer migrations, which are left out because they do not count \
                            instances: {}.",
            left_out.len()
        );
        notes.because(LEFT_OUT, text);
    }
    match (replay.timeline.first(), replay.timeline.last()) {
        (Some(first), Some(last)) => {
            let text = format!(
                "The earliest row begins at {} with {}.",
                first.at.iso(),
                notes::counted(first.capacity, "instance")
            );
            notes.because(START, text);
            let changes = counted.iter().filter(|row| row.status != ActionStatus::Doing && row.change() != 0).count();
            let text = format!(
                "Finished actions that change the number of instances: {changes}; the number is {} in the \
                         end.",
                last.capacity
            );
            notes.because(CHANGES, text);
        }
        _ => notes.because(START, "No row counts instances, so the capacity is not known."),
    }
    if counted.iter().any(|row| row.status == ActionStatus::Fail && row.change() != 0) {
        notes.assume(FAILED_COUNTS);
    }
    let (below_none, jumps): (Vec<_>, Vec<_>) = replay.drift.iter().partition(|jump| jump.replayed < 0);
    if !jumps.is_empty() {
        let text =
            format!("Rows whose number of instances differs from the result of the earlier rows: {}.", jumps.len());
        notes.because(START, text);
        notes.assume(ROW_IS_RIGHT);
    }
    if !below_none.is_empty() {
        notes.because(CHANGES, format!("Rows that remove more instances than there are: {}.", below_none.len()));
        notes.assume(NOT_BELOW_NONE);
    }
    let running: Vec<_> = counted.iter().copied().filter(|row| row.status == ActionStatus::Doing).collect();
    let running =
        order::sorted(running, |a, b| (a.start, &a.id, &a.kind, a.desired).cmp(&(b.start, &b.id, &b.kind, b.desired)));
    if !running.is_empty() {
        notes.because(RUNNING, format!("Actions still running, which have changed nothing yet: {}.", running.len()));
    }
    let missing = input.total_rows.map(|total| total.saturating_sub(number::of(input.rows.len())).max(0));
    if let Some(missing) = missing.filter(|missing| *missing > 0) {
        notes.because(PAGES, format!("Rows of the log on other pages, which are not replayed: {missing}."));
    }
    LogReplayAnswer::new(replay, &left_out, &running, missing, notes)
}
