//! The input of the question.

use serde_json::Value;

use super::{MultiAzPolicy, Price, read};
use crate::scaling::{ScalingError, fields};

/// How many instances are to be created, and where that is possible.
///
/// A value built by hand is taken as it is: no field makes [`placement`](super::placement) panic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacementInput {
    /// `MultiAZPolicy`; a name that the service does not know is refused with `InvalidParameter`.
    pub multi_az_policy: String,
    /// Instances to be created.
    pub count: i64,
    /// The vSwitches of the group, that of highest priority first. `COST_OPTIMIZED` does not look at them.
    pub vswitches: Vec<VSwitch>,
    /// The instance types of the configuration, for `COST_OPTIMIZED`.
    pub offers: Vec<Offer>,
}

/// A vSwitch of the group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VSwitch {
    /// Id.
    pub id: String,
    /// The zone it is in. Several may be in one; without a name it is in one of its own.
    pub zone: Option<String>,
    /// Instances of the group that are there; `None` where that is not known, which counts as 0.
    pub current: Option<i64>,
    /// Instances that can still be created there; `None` where that is as many as anyone wants.
    pub stock: Option<i64>,
}

/// An instance type at a price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The type.
    pub instance_type: String,
    /// Its vCPUs, at least 1.
    pub vcpu: u16,
    /// Price of an instance per hour.
    pub price_per_hour: Price,
    /// Whether it is preemptible, else Pay-As-You-Go.
    pub spot: bool,
    /// Instances that can still be created; `None` where that is as many as anyone wants.
    pub stock: Option<i64>,
}

impl VSwitch {
    /// A vSwitch of which nothing else is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), zone: None, current: None, stock: None }
    }
}

impl Offer {
    /// The name in the answer: the type, with `/spot` behind it where it is preemptible.
    pub fn name(&self) -> String {
        let suffix = if self.spot { "/spot" } else { "" };
        format!("{}{suffix}", self.instance_type)
    }
}

impl PlacementInput {
    /// `count` instances under the default policy, with no place for them yet.
    pub fn new(count: i64) -> Self {
        let multi_az_policy = MultiAzPolicy::default().name().to_owned();
        Self { multi_az_policy, count, vswitches: Vec::new(), offers: Vec::new() }
    }

    /// Reads the fields from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("placement", input, read::placement)
    }
}
