//! The input of the question.

use serde_json::Value;

use crate::{
    issue::IssueCode,
    scaling::{
        GroupStatus, Instance, ScalingError,
        field::COUNT,
        fields::{self, Fields},
        number,
    },
};

/// A group and the state of its instances.
///
/// A value built by hand is taken as it is: no field makes [`health`](super::health) panic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HealthInput {
    /// State of the group; only an active one removes and creates instances.
    pub status: GroupStatus,
    /// All instances of the group, also those that are not listed.
    pub total_capacity: i64,
    /// The instances in question.
    pub instances: Vec<Instance>,
    /// Up to where the group is filled again.
    pub goal: Goal,
}

/// Up to where a group is filled again when instances have left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// ESS: `MinSize`.
    MinSize(i64),
    /// Tencent: `desiredCapacity`.
    DesiredCapacity(i64),
}

impl Goal {
    /// In instances.
    pub fn size(self) -> i64 {
        match self {
            Self::MinSize(size) | Self::DesiredCapacity(size) => size,
        }
    }
}

impl HealthInput {
    /// An active group of these instances and no others.
    pub fn new(instances: Vec<Instance>, goal: Goal) -> Self {
        let total_capacity = number::of(instances.len());
        Self { status: GroupStatus::default(), total_capacity, instances, goal }
    }

    /// Reads the fields of the ESS question from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("health", input, |fields| {
            let min_size = fields.required("minSize").integer(COUNT).unwrap_or_default();
            fields.optional("desiredCapacity").integer(COUNT);
            Self::read(fields, |_| Goal::MinSize(min_size))
        })
    }

    /// Reads the fields of the Tencent question from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_tencent_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("health", input, |fields| {
            fields.without_zones();
            fields.optional("minSize").integer(COUNT);
            let desired = fields.optional("desiredCapacity").integer(COUNT);
            // A group at rest has as many as it is to have.
            Self::read(fields, |total| Goal::DesiredCapacity(desired.unwrap_or(total)))
        })
    }

    fn read(fields: &mut Fields, goal: impl FnOnce(i64) -> Goal) -> Self {
        // It belongs to the group, and the answer does not depend on it.
        fields.optional("maxSize").integer(COUNT);
        let status = fields.optional("status").choice(&GroupStatus::NAMES).unwrap_or_default();
        let total = fields.optional("totalCapacity").integer(COUNT);
        let instances = Instance::read_all(fields, &mut |_, _| {});
        let listed = number::of(instances.len());
        if total.is_some_and(|total| total < listed) {
            fields.report("totalCapacity", IssueCode::Conflict, "must not be less than the number of instances");
        }
        let total_capacity = total.unwrap_or(listed);
        Self { status, total_capacity, instances, goal: goal(total_capacity) }
    }
}
