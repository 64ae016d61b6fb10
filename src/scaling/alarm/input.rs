//! The input of the question.

use serde::Deserialize;
use serde_json::Value;

use super::{Condition, call, read};
use crate::{
    scaling::{ScalingError, capacity::Sizes, fields, notes::Notes},
    time::Timestamp,
};

/// An alarm policy, what was measured, and the group when the policy fires.
///
/// In JSON the fields of [`Adjustment`] stand beside the others, in camel case; [`AlarmInput::from_json`]
/// checks them. A value built by hand is taken as it is: no field makes [`alarm`](super::alarm) panic.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(try_from = "Value")]
pub struct AlarmInput {
    /// What is measured, and when the policy fires.
    pub metric: Metric,
    /// One value per five-minute period, oldest first; `None` where there is no data. Without any of it only
    /// the policy is checked.
    pub datapoints: Option<Vec<Option<f64>>>,
    /// What the policy does; without it the answer says only whether it fires.
    pub adjustment: Option<Adjustment>,
    /// How long the group is locked after the activity, in seconds.
    pub cooldown: Option<i64>,
    /// The group at the instant of the trigger.
    pub group: AlarmGroup,
    /// The instant of the trigger.
    pub now: Option<Timestamp>,
}

/// The `metric` of a policy; what is missing or not as documented is refused with `InvalidParameter.Metric`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Metric {
    /// `cpu_usage`, `mem_usage` (percent), `lan_outtraffic` or `lan_intraffic` (Bps).
    pub dimension_name: Option<String>,
    /// A name of [`Comparison`](super::Comparison).
    pub comparison_operator: Option<String>,
    /// What the measured value is compared with: a whole number.
    pub threshold: Option<f64>,
    /// Periods in a row in which the comparison must hold; 3 unless given.
    pub repeat_times: Option<i64>,
}

/// The change that a policy makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    /// A name of [`AdjustmentType`](crate::scaling::AdjustmentType).
    pub adjustment_type: String,
    /// Instances, or percent.
    pub adjustment_value: i64,
}

/// A scaling group, as far as an alarm depends on it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AlarmGroup {
    /// Its sizes; without them the answer says only whether the trigger is refused.
    pub sizes: Option<AlarmSizes>,
    /// Whether a scaling activity is running now.
    pub activity_in_progress: bool,
    /// Until when the cooldown of the last activity locks it.
    pub locked_until: Option<Timestamp>,
}

/// The sizes of a scaling group, in instances.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AlarmSizes {
    /// Fewest instances.
    pub min_size: i64,
    /// Most instances.
    pub max_size: i64,
    /// Present instances.
    pub instance_num: i64,
}

impl AlarmInput {
    /// Reads the fields from a JSON object.
    ///
    /// A value of the *policy* outside its documented range is not an issue but an answer: the service
    /// refuses it. A *group* that cannot exist (negative sizes, `minSize` over `maxSize`) is an issue.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("alarm", input, read::alarm_input)
    }
}

impl TryFrom<Value> for AlarmInput {
    type Error = ScalingError;

    fn try_from(input: Value) -> Result<Self, ScalingError> {
        Self::from_json(&input)
    }
}

impl Metric {
    /// When the policy fires; `None` when the service would not take the metric.
    pub fn condition(&self) -> Option<Condition> {
        call::metric(self, &mut Notes::default())
    }
}

impl AlarmSizes {
    pub(super) fn sizes(self) -> Sizes {
        Sizes { min: self.min_size, max: self.max_size, total: self.instance_num }
    }
}
