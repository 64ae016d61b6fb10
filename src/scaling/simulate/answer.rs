//! What a run gives.

use serde::Serialize;
use serde_json::Value;

use super::Moment;
use crate::scaling::{
    Assumption, Reason, alarm::AlarmAnswer, attach::AttachAnswer, enable::EnableAnswer, health::HealthAnswer,
    hook::HookAnswer, modify::ModifyAnswer, remove::RemoveAnswer, rule::RuleDecision,
    select_removal::SelectRemovalAnswer,
};

/// What becomes of the group.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Simulation {
    /// Always `true`: a scenario that is read is run.
    pub accepted: bool,
    /// Always `None`.
    pub error: Option<&'static str>,
    /// The group at the start and after every change, in order of time, one entry per instant.
    pub timeline: Vec<Capacity>,
    /// What happened, in order of time.
    pub events: Vec<Event>,
    /// Every question that was asked on the way, with its answer, in order of time.
    pub decisions: Vec<Decision>,
    /// The run in numbers.
    pub summary: Summary,
    /// Where and why the run was broken off; `None` when it went to its end.
    pub cut: Option<Cut>,
    /// The rules of the run that decided. Those of the service stand with each decision.
    pub reasons: Vec<Reason>,
    /// The readings on which the run rests. Those of a decision stand with it.
    pub assumptions: Vec<Assumption>,
}

/// The instances of the group from an instant on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Capacity {
    /// From when.
    pub at: Moment,
    /// All instances: the sum of the next four.
    pub total_capacity: i64,
    /// Those in service.
    pub in_service: i64,
    /// Those that are about to join.
    pub pending: i64,
    /// Those that are about to leave.
    pub removing: i64,
    /// Those in standby.
    pub standby: i64,
    /// The lower bound.
    pub min_size: i64,
    /// The upper bound.
    pub max_size: i64,
    /// The number that a Tencent group strives for; an ESS group has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desired_capacity: Option<i64>,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Event {
    /// When, the first time.
    pub at: Moment,
    /// When the last time: later than `at` only for a refusal that came again and again.
    pub until: Moment,
    /// How often.
    pub count: u64,
    /// What.
    pub kind: EventKind,
    /// What it comes from.
    pub cause: Cause,
    /// Why it was refused.
    pub error: Option<&'static str>,
    /// Number of the activity that it belongs to, from 1.
    pub activity: Option<u64>,
    /// Instances that join (+) or leave (-) by it.
    pub delta: i64,
    /// All instances right after it.
    pub total_capacity: i64,
    /// The decision behind it, by its place in `decisions`.
    pub decision: Option<usize>,
}

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum EventKind {
    /// A trigger or call was refused.
    Refused,
    /// A trigger would have changed nothing.
    Unchanged,
    /// A call was carried out without an activity.
    Done,
    /// An activity began.
    ActivityStarted,
    /// An activity ended.
    ActivityEnded,
    /// A scheduled task waits until it can run.
    Waiting,
    /// A scheduled task was given up because its window was over.
    Expired,
    /// The state of an instance changed.
    StatusChanged,
}

/// What a decision or an event comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cause {
    /// What kind of cause it is: for most, the list of the scenario that it stands in.
    pub kind: CauseKind,
    /// Its id there; of a call its place unless it has an id.
    pub id: String,
}

/// Kinds of causes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum CauseKind {
    /// An alarm.
    Alarm,
    /// A scheduled task.
    ScheduledTask,
    /// A call.
    Call,
    /// An unhealthy instance.
    Unhealthy,
    /// The state of the group itself; the id names the field of the group that calls for it.
    Group,
}

/// One question that the run asked.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Decision {
    /// When, the first time.
    pub at: Moment,
    /// When the last time.
    pub until: Moment,
    /// How often the same trigger was refused for the same cause.
    pub count: u64,
    /// What asked.
    pub cause: Cause,
    /// The question.
    pub question: &'static str,
    /// What was asked; only with [`Detail::Inputs`](super::Detail::Inputs).
    pub input: Option<Value>,
    /// The answer.
    pub answer: Answer,
}

/// The answer to a question of the run.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// To [`rule`](crate::scaling::rule).
    Rule(RuleDecision),
    /// To [`alarm`](crate::scaling::alarm).
    Alarm(AlarmAnswer),
    /// To [`attach`](crate::scaling::attach).
    Attach(AttachAnswer),
    /// To [`remove`](crate::scaling::remove).
    Remove(RemoveAnswer),
    /// To [`enable`](crate::scaling::enable).
    Enable(EnableAnswer),
    /// To [`modify`](crate::scaling::modify).
    Modify(ModifyAnswer),
    /// To [`selectRemoval`](crate::scaling::select_removal).
    SelectRemoval(SelectRemovalAnswer),
    /// To [`hook`](crate::scaling::hook).
    Hook(HookAnswer),
    /// To [`health`](crate::scaling::health).
    Health(HealthAnswer),
}

/// The run in numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// When the run ended: at its horizon, or where it was cut.
    pub end: Moment,
    /// All instances, added up over the seconds of the run.
    pub instance_seconds: i64,
    /// The same in hours.
    pub instance_hours: f64,
    /// Seconds with as many instances as the upper bound allows, or more.
    pub seconds_at_max: i64,
    /// Seconds with as few as the lower bound allows, or fewer.
    pub seconds_at_min: i64,
    /// Fewest instances at any time.
    pub lowest_capacity: i64,
    /// Most instances at any time.
    pub highest_capacity: i64,
    /// Instances at the end.
    pub final_capacity: i64,
    /// State of the group at the end.
    pub final_status: &'static str,
    /// Samples that alarms looked at.
    pub samples: u64,
    /// Activities begun.
    pub activities: u64,
    /// Triggers and calls that were refused, each time counted; a task that waits only when it expires.
    pub refused: u64,
    /// The same by error code, in order of first appearance.
    pub refused_by_error: Vec<Refusals>,
    /// Flapping: how often an activity went against the one before.
    pub reversals: u64,
    /// Only those count that began within so many seconds of each other.
    pub flapping_window_seconds: i64,
}

/// Refusals of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refusals {
    /// The error code.
    pub error: &'static str,
    /// How many.
    pub count: u64,
}

/// Why a run was broken off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cut {
    /// When: nothing later is told.
    pub at: Moment,
    /// The limit that was reached.
    pub why: &'static str,
}
