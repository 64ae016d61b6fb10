//! The input of the question.

use serde::Deserialize;
use serde_json::Value;

use super::read;
use crate::{
    scaling::{GroupStatus, LastActivity, ScalingError, capacity::Sizes, fields, limits::DEFAULT_COOLDOWN},
    time::Timestamp,
};

/// A group, a rule of it, and what triggers the rule.
///
/// In JSON all fields are on one level, in camel case, those of [`Sizing`] among them;
/// [`RuleInput::from_json`] checks them. [`RuleInput::default`] has the documented defaults and no
/// [`Sizing`]. A value built by hand is taken as it is: no field makes [`rule`](super::rule) panic.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Value")]
pub struct RuleInput {
    /// State of the group.
    pub status: GroupStatus,
    /// Whether a scaling activity is running in the group now.
    pub activity_in_progress: bool,
    /// The numbers of the group and of the rule. `None` where `requests` are asked about without all of
    /// them; what depends on the numbers is then `null` in the answer, which says so.
    pub sizing: Option<Sizing>,
    /// What triggers the rule.
    pub trigger: Trigger,
    /// Cooldown of the rule, in seconds; `None` when the rule has none of its own.
    pub rule_cooldown: Option<i64>,
    /// Cooldown of the group, in seconds, for rules without one. 300 unless given.
    pub default_cooldown: i64,
    /// The instant of the trigger.
    pub now: Option<Timestamp>,
    /// The last activity that ended before `now`.
    pub last_activity: Option<LastActivity>,
    /// When the group was last enabled.
    pub enabled_at: Option<Timestamp>,
    /// Automatically created instances of the whole account, in all groups and regions, before this activity.
    pub account_auto_created: i64,
    /// Calls of `ExecuteScalingRule`, one after the other, instead of a single trigger.
    pub requests: Option<Vec<ScalingRequest>>,
    /// Whether the first activity of `requests` is still running when the later ones arrive; otherwise
    /// each is over before the next request.
    pub activity_runs_forever: bool,
}

/// The numbers that decide the size of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sizing {
    /// Fewest instances of the group.
    pub min_size: i64,
    /// Most instances of the group.
    pub max_size: i64,
    /// All instances of the group, pending, removing and standby included.
    pub total_capacity: i64,
    /// `AdjustmentType` of the rule; a name that the service does not know is refused with
    /// `InvalidParameter`.
    pub adjustment_type: String,
    /// `AdjustmentValue` of the rule: instances, or percent.
    pub adjustment_value: i64,
}

/// What triggers a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Trigger {
    /// A call of `ExecuteScalingRule`.
    #[default]
    Manual,
    /// A scheduled task.
    Scheduled,
    /// A CloudMonitor alarm: the only trigger that waits for the cooldown.
    Alarm,
}

/// One call of `ExecuteScalingRule`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScalingRequest {
    /// The token that makes a repetition of the call harmless.
    pub client_token: Option<String>,
    /// The rule called. Whatever its name, it makes the adjustment of [`Sizing`].
    pub scaling_rule_ari: String,
}

impl Default for RuleInput {
    fn default() -> Self {
        Self {
            status: GroupStatus::default(),
            activity_in_progress: false,
            sizing: None,
            trigger: Trigger::default(),
            rule_cooldown: None,
            default_cooldown: DEFAULT_COOLDOWN,
            now: None,
            last_activity: None,
            enabled_at: None,
            account_auto_created: 0,
            requests: None,
            activity_runs_forever: false,
        }
    }
}

impl RuleInput {
    /// Reads the fields from a JSON object.
    ///
    /// A value of the *rule* outside its documented range is not an issue but an answer: the service
    /// refuses it. A *group* that cannot exist (negative sizes, `minSize` over `maxSize`) is an issue.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("rule", input, read::rule_input)
    }
}

impl TryFrom<Value> for RuleInput {
    type Error = ScalingError;

    fn try_from(input: Value) -> Result<Self, ScalingError> {
        Self::from_json(&input)
    }
}

impl Sizing {
    pub(super) fn sizes(&self) -> Sizes {
        Sizes { min: self.min_size, max: self.max_size, total: self.total_capacity }
    }
}

impl Trigger {
    pub(super) const NAMES: [(&'static str, Self); 3] =
        [("manual", Self::Manual), ("scheduled", Self::Scheduled), ("alarm", Self::Alarm)];
}
