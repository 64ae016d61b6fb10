//! What a run is given.

use serde_json::{Map, Value};

use super::Service;
use crate::{
    scaling::{
        Group, LastActivity,
        alarm::Condition,
        hook::HookWait,
        next_runs::Schedule,
        select_removal::{EssRemoval, RemovalPolicy},
    },
    time::Timestamp,
};

/// A group, what it is told and shown over a stretch of time, and how long its activities take.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Whose rules apply.
    pub service: Service,
    /// The first instant of the run.
    pub start: Timestamp,
    /// The first instant after it.
    pub end: Timestamp,
    /// The group as it is at the start; its instances, one by one, are among it.
    pub group: Group,
    /// Cooldown of the group, in seconds (ESS).
    pub default_cooldown: i64,
    /// The activity that ended last before the start.
    pub last_activity: Option<LastActivity>,
    /// Automatically created instances of the account in other groups.
    pub account_elsewhere: i64,
    /// How the instances are chosen that leave.
    pub removal: Removal,
    /// The rules of the group.
    pub rules: Vec<ScalingRule>,
    /// What is measured.
    pub metrics: Vec<Metric>,
    /// What triggers rules by it.
    pub alarms: Vec<AlarmPolicy>,
    /// What triggers rules, or sets sizes, by the clock; in the order of creation.
    pub scheduled_tasks: Vec<Task>,
    /// What new instances wait for; `None` without such lifecycle hooks.
    pub scale_out_hooks: Option<Hooks>,
    /// What leaving instances wait for.
    pub scale_in_hooks: Option<Hooks>,
    /// What is called for, in order of time.
    pub calls: Vec<Call>,
    /// Instances whose state changes, in order of time.
    pub unhealthy: Vec<StatusChange>,
    /// How long activities take.
    pub activity_seconds: ActivitySeconds,
    /// Two activities of opposite direction that begin within so many seconds are a reversal.
    pub flapping_window_seconds: i64,
    /// How much of the run is told.
    pub detail: Detail,
}

/// How the instances are chosen that leave.
#[derive(Debug, Clone, PartialEq)]
pub struct Removal {
    /// The policy.
    pub policy: RemovalPolicy,
    /// The same as the fields of the question.
    pub fields: Map<String, Value>,
}

/// By default as ESS does.
impl Default for Removal {
    fn default() -> Self {
        Self { policy: RemovalPolicy::AlibabaEss(EssRemoval::default()), fields: Map::new() }
    }
}

/// A scaling rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScalingRule {
    /// Id, for alarms, tasks and calls.
    pub id: String,
    /// `AdjustmentType`; a name that the service does not know is refused when the rule is triggered.
    pub adjustment_type: String,
    /// `AdjustmentValue`: instances, or percent.
    pub adjustment_value: i64,
    /// Cooldown in seconds; `None` when the rule has none of its own.
    pub cooldown: Option<i64>,
}

/// One sample after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Metric {
    /// Id, for alarms; with Tencent the name of the metric.
    pub id: String,
    /// Instant of the first sample.
    pub start: Timestamp,
    /// Seconds from one sample to the next, 1 or more.
    pub interval_seconds: i64,
    /// The samples; NaN where there is none.
    pub samples: Vec<f64>,
    /// Whether they are the load of the whole group, which its instances in service share.
    pub shared: bool,
}

/// Triggers a rule when a metric meets a condition in so many samples one after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct AlarmPolicy {
    /// Id.
    pub id: String,
    /// Which rule, by its place.
    pub rule: usize,
    /// Which metric, by its place.
    pub metric: usize,
    /// When it fires.
    pub condition: Condition,
}

/// A scheduled task of ESS or a timed task of Tencent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Id.
    pub id: String,
    /// What it does.
    pub action: TaskAction,
    /// When it is due; `None` for a task that is disabled.
    pub schedule: Option<Schedule>,
    /// How long it is tried again when the group is busy or disabled, in seconds; `None` where it is not.
    pub window: Option<i64>,
}

/// What a task does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskAction {
    /// ESS: triggers a rule, by its place.
    Rule(usize),
    /// Tencent: sets the sizes; `None` keeps one.
    Sizes {
        /// Fewest instances.
        min_size: Option<i64>,
        /// Most instances.
        max_size: Option<i64>,
    },
}

/// A wait in lifecycle hooks, which every activity of its direction goes through.
#[derive(Debug, Clone, PartialEq)]
pub struct Hooks {
    /// The wait.
    pub wait: HookWait,
    /// The same as the fields of the question.
    pub fields: Value,
}

/// A call.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// Id; its place in the list unless given.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// What is called for.
    pub action: CallAction,
    /// Ids of the instances that come with it.
    pub attached: Vec<String>,
    /// Which rule is executed, by its place.
    pub rule: Option<usize>,
    /// The fields of the question about it, but for the group.
    pub fields: Map<String, Value>,
}

/// What is called for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallAction {
    /// A rule is executed.
    Execute,
    /// Instances are to join.
    Attach,
    /// Instances are to leave.
    Remove,
    /// The group is enabled, disabled or deleted.
    Enable,
    /// The sizes change.
    Modify,
}

/// An instance whose state changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusChange {
    /// When.
    pub at: Timestamp,
    /// Which.
    pub instance_id: String,
    /// Its new state; all but `Running` are unhealthy.
    pub ecs_status: String,
}

/// How long activities take from their start, in seconds; waits in lifecycle hooks come on top.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ActivitySeconds {
    /// Until new instances are in service.
    pub scale_out: i64,
    /// Until leaving instances are gone.
    pub scale_in: i64,
}

/// How much of a run is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Timeline and summary.
    Summary,
    /// Events and decisions too; an alarm refused again and again for the same cause is told once, with a count.
    #[default]
    Decisions,
    /// Every single decision, with the question that was asked.
    Inputs,
}

impl Detail {
    pub(super) const NAMES: [(&'static str, Self); 3] =
        [("summary", Self::Summary), ("decisions", Self::Decisions), ("inputs", Self::Inputs)];
}
