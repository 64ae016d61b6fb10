//! The input of the question, and how it is read from JSON.

use serde::Deserialize;
use serde_json::Value;

use crate::{
    issue::IssueCode,
    scaling::{
        ScalingError,
        field::COUNT,
        fields::{self, Fields},
        number,
    },
    time::Timestamp,
};

/// The type of a row that counts no instances.
const LOAD_BALANCER_MIGRATION: &str = "MODIFY_ELB";
/// Under which name the rows may come: ours, or that of the answer of the service.
const ROWS: [&str; 3] = ["logs", "rows", "scaling_activity_log"];

/// A log of scaling actions, as the service answers it.
///
/// In JSON either that answer, or `{ "logs": [...] }` with the rows of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(try_from = "Value")]
pub struct LogReplayInput {
    /// The rows, in any order.
    pub rows: Vec<LogRow>,
    /// How many rows the whole log has, where the answer tells it.
    pub total_rows: Option<i64>,
}

/// One scaling action. A list that the row does not have is an empty one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogRow {
    /// Id of the row.
    pub id: Option<String>,
    /// Kind of action; `MODIFY_ELB` counts no instances, every other does.
    pub kind: Option<String>,
    /// How the action stands.
    pub status: ActionStatus,
    /// When it began.
    pub start: Timestamp,
    /// When it ended; of no interest while it runs.
    pub end: Timestamp,
    /// Instances of the group before the action.
    pub instances_before: i64,
    /// Instances that the action aims at.
    pub desired: Option<i64>,
    /// Instances that joined.
    pub added: i64,
    /// Instances that left, deleted or not.
    pub left: i64,
}

/// How an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionStatus {
    /// Done.
    Success,
    /// Failed; its lists tell what it changed nevertheless.
    Fail,
    /// Running.
    Doing,
}

impl ActionStatus {
    const NAMES: [(&'static str, Self); 3] = [("SUCCESS", Self::Success), ("FAIL", Self::Fail), ("DOING", Self::Doing)];
}

impl LogRow {
    /// Whether the row says anything about the number of instances.
    pub fn counts(&self) -> bool {
        self.kind.as_deref() != Some(LOAD_BALANCER_MIGRATION)
    }

    /// By how much the action changes the number of instances once it has ended.
    pub fn change(&self) -> i64 {
        self.added.saturating_sub(self.left)
    }
}

impl LogReplayInput {
    /// Reads the fields from a JSON object.
    ///
    /// # Errors
    ///
    /// When there are no rows, or a row lacks its times, its status or its number of instances, with every
    /// issue found. Fields of a row that are not needed are not looked at.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("logReplay", input, |fields| {
            for page in ["start_number", "limit"] {
                fields.optional(page).integer(COUNT);
            }
            let total_rows = fields.optional("total_number").integer(COUNT);
            let name = fields.one_of(&ROWS);
            // Only the service's own answer may hold what is not documented.
            if ROWS.last() == Some(&name) {
                fields.allow_others();
            }
            let rows = fields.required(name).objects(row);
            Self { rows: rows.unwrap_or_default().into_iter().flatten().collect(), total_rows }
        })
    }
}

fn row(fields: &mut Fields) -> Option<LogRow> {
    fields.allow_others();
    let text = |field: Option<&str>| field.map(str::to_owned);
    let id = text(fields.optional("id").string());
    let kind = text(fields.optional("type").string());
    let counts = kind.as_deref() != Some(LOAD_BALANCER_MIGRATION);
    let status = fields.required("status").choice(&ActionStatus::NAMES);
    let start = fields.required("start_time").time();
    let ended = counts && status != Some(ActionStatus::Doing);
    let end = if ended { fields.required("end_time").time() } else { start };
    let before = fields.required_when(counts, "instance_value").integer(COUNT);
    // `scaling_value` comes as text or as a number; the lists decide, so it is not read.
    let [added, removed, deleted] = ["instance_added_list", "instance_removed_list", "instance_deleted_list"]
        .map(|list| fields.optional(list).list(|_| Some(())).map_or(0, |items| number::of(items.len())));
    if start.zip(end).is_some_and(|(start, end)| end < start) {
        fields.report("end_time", IssueCode::Conflict, "must not be earlier than start_time");
    }
    Some(LogRow {
        id,
        kind,
        status: status?,
        start: start?,
        end: end?,
        instances_before: if counts { before? } else { before.unwrap_or_default() },
        desired: fields.optional("desire_value").integer(COUNT),
        added,
        left: removed.saturating_add(deleted),
    })
}

impl TryFrom<Value> for LogReplayInput {
    type Error = ScalingError;

    fn try_from(input: Value) -> Result<Self, ScalingError> {
        Self::from_json(&input)
    }
}
