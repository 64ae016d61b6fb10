//! The input of the question.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    issue::IssueCode,
    scaling::{
        Group, GroupStatus, ScalingError,
        field::{ANY, COUNT},
        fields::{self, Fields},
        limits::{DEFAULT_LAUNCH_EXPIRATION, LAUNCH_EXPIRATION},
    },
    time::Timestamp,
};

/// A group and the scheduled tasks that are due in it, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictInput {
    /// Fewest instances of the group.
    pub min_size: i64,
    /// Most instances of the group.
    pub max_size: i64,
    /// All instances of the group at the beginning.
    pub total_capacity: i64,
    /// Automatically created instances of the whole account at the beginning.
    pub account_auto_created: i64,
    /// The tasks, in the order of their creation.
    pub tasks: Vec<ConflictTask>,
    /// Until when an activity is in progress.
    pub busy_until: Option<Timestamp>,
    /// Until when the group is disabled.
    pub inactive_until: Option<Timestamp>,
}

/// One run of a scheduled task, and the rule that it executes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictTask {
    /// Id of the task.
    pub task_id: String,
    /// When it is due: a whole minute.
    pub launch_time: Timestamp,
    /// How long it is tried again, in seconds; 600 unless given.
    pub launch_expiration_time: i64,
    /// `AdjustmentType` of its rule.
    pub adjustment_type: String,
    /// `AdjustmentValue` of its rule: instances, or percent.
    pub adjustment_value: i64,
    /// How long its activity would take, in seconds; 0 unless given.
    pub activity_seconds: i64,
}

impl ConflictTask {
    /// A task that adds (or removes) `count` instances, without an activity that takes any time.
    pub fn adding(count: i64, task_id: &str, launch_time: Timestamp) -> Self {
        Self {
            task_id: task_id.to_owned(),
            launch_time,
            launch_expiration_time: DEFAULT_LAUNCH_EXPIRATION,
            adjustment_type: "QuantityChangeInCapacity".to_owned(),
            adjustment_value: count,
            activity_seconds: 0,
        }
    }
}

impl ConflictInput {
    /// A group that is free, without any task yet.
    pub fn of_group(min_size: i64, max_size: i64, total_capacity: i64) -> Self {
        Self {
            min_size,
            max_size,
            total_capacity,
            account_auto_created: 0,
            tasks: Vec::new(),
            busy_until: None,
            inactive_until: None,
        }
    }

    /// Reads the fields from a JSON object. The sizes may also stand in an object `group`.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once; among them a task that ESS would not
    /// have taken. A rule that ESS refuses is no error but part of the answer.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("scheduleConflict", input, read)
    }
}

fn read(fields: &mut Fields) -> ConflictInput {
    let group = fields.optional("group").object(Group::read).unwrap_or_default();
    let mut size =
        |name, of_group: Option<i64>| fields.required_when(of_group.is_none(), name).integer(COUNT).or(of_group);
    let (min_size, max_size) = (size("minSize", group.min_size), size("maxSize", group.max_size));
    let total_capacity = size("totalCapacity", group.total_capacity);
    let input = ConflictInput {
        min_size: min_size.unwrap_or_default(),
        max_size: max_size.unwrap_or_default(),
        total_capacity: total_capacity.unwrap_or_default(),
        account_auto_created: fields.optional("accountAutoCreated").integer(COUNT).unwrap_or_default(),
        tasks: fields.required("tasks").objects(task).unwrap_or_default(),
        busy_until: fields.optional("busyUntil").time(),
        inactive_until: fields.optional("inactiveUntil").time(),
    };
    if fields.has("minSize") && min_size.zip(max_size).is_some_and(|(min, max)| min > max) {
        fields.report("minSize", IssueCode::Conflict, "must not be greater than maxSize");
    }
    if group.activity_in_progress && !fields.has("busyUntil") {
        fields.report("busyUntil", IssueCode::Missing, "is required to tell when the activity of the group ends");
    }
    if group.status != GroupStatus::Active && !fields.has("inactiveUntil") {
        fields.report("inactiveUntil", IssueCode::Missing, "is required to tell when the group is enabled");
    }
    report_repeated(&input.tasks, fields);
    input
}

fn task(fields: &mut Fields) -> ConflictTask {
    let task_id = fields.required("taskId").string().unwrap_or_default();
    let launch_time = fields.required("launchTime").minute().unwrap_or_default();
    let expiration = fields.optional("launchExpirationTime").integer(LAUNCH_EXPIRATION);
    let count = ConflictTask::adding(0, task_id, launch_time);
    ConflictTask {
        launch_expiration_time: expiration.unwrap_or(count.launch_expiration_time),
        adjustment_type: fields.required("adjustmentType").string().unwrap_or_default().to_owned(),
        adjustment_value: fields.required("adjustmentValue").integer(ANY).unwrap_or_default(),
        activity_seconds: fields.optional("activitySeconds").integer(COUNT).unwrap_or_default(),
        ..count
    }
}

/// Ids tell the tasks apart in the answer.
fn report_repeated(tasks: &[ConflictTask], fields: &mut Fields) {
    let mut ids = BTreeMap::new();
    let named = tasks.iter().map(|task| task.task_id.as_str()).enumerate().filter(|(_, id)| !id.is_empty());
    if named.fold(false, |repeated, (index, id)| ids.insert(id, index).is_some() || repeated) {
        fields.report("tasks", IssueCode::Conflict, "must have different ids");
    }
}
