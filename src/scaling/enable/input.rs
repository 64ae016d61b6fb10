//! The input of the question.

use serde_json::Value;

use super::checks;
use crate::scaling::{
    Group, GroupStatus, Instance, ScalingError,
    attach::joining,
    fields::{self, Fields},
    group::{owned, require},
};

/// What is done to the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnableOperation {
    /// It becomes active, with its instances inside the bounds.
    EnableScalingGroup,
    /// It becomes inactive.
    DisableScalingGroup,
    /// It is deleted.
    DeleteScalingGroup,
}

/// A group that is to be enabled, disabled or deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnableInput {
    /// What is done.
    pub operation: EnableOperation,
    /// The group. A size that is `None` is no limit.
    pub group: Group,
    /// Instances that shall join when the group is enabled.
    pub instances: Vec<Instance>,
    /// The configuration that becomes active when the group is enabled; `None` keeps the group's own.
    pub active_scaling_configuration_id: Option<String>,
    /// Whether the group is deleted although it has instances or a running activity.
    pub force_delete: bool,
}

impl EnableInput {
    /// A call with nothing but the group.
    pub fn new(operation: EnableOperation, group: Group) -> Self {
        Self { operation, group, instances: Vec::new(), active_scaling_configuration_id: None, force_delete: false }
    }

    /// Reads the fields from a JSON object.
    ///
    /// A group without a `status` is in the one in which the operation is of use: `Inactive` to be enabled, else
    /// `Active`. The sizes must be there to enable a group, its capacity to delete it without force, unless
    /// something else stands against the call. To delete a group, `instances` are its own, as `group.instances` are.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("enable", input, |fields| {
            let operation = fields.required("operation").choice(&EnableOperation::NAMES);
            let operation = operation.unwrap_or(EnableOperation::DisableScalingGroup);
            let mut read = Self {
                instances: fields.optional("instances").objects(Instance::read).unwrap_or_default(),
                active_scaling_configuration_id: owned(fields.optional("activeScalingConfigurationId")),
                force_delete: fields.optional("forceDelete").boolean().unwrap_or_default(),
                ..Self::new(operation, Group::default())
            };
            fields.required("group").object(|fields| {
                read.group = Group::read(fields);
                read.complete(fields);
            });
            read
        })
    }

    /// Whether there is a configuration from which instances can be made.
    pub(super) fn has_configuration(&self) -> bool {
        [&self.active_scaling_configuration_id, &self.group.active_scaling_configuration]
            .into_iter()
            .flatten()
            .any(|id| !id.is_empty())
    }

    /// How many instances come with the call.
    pub(super) fn given(&self) -> i64 {
        joining::distinct(self.instances.iter().map(|instance| instance.id.as_str()))
    }

    /// What follows from the operation for the group, and what has to be known of it.
    fn complete(&mut self, fields: &mut Fields) {
        let deletes = self.operation == EnableOperation::DeleteScalingGroup;
        if self.operation == EnableOperation::EnableScalingGroup && !fields.has("status") {
            self.group.status = GroupStatus::Inactive;
        }
        if deletes && self.group.instances.is_empty() {
            self.group.instances = std::mem::take(&mut self.instances);
            if !fields.has("totalCapacity") && !self.group.instances.is_empty() {
                self.group.total_capacity = i64::try_from(self.group.instances.len()).ok();
            }
        }
        let needed: &[_] = match self.operation {
            EnableOperation::EnableScalingGroup => &[
                ("totalCapacity", self.group.total_capacity),
                ("minSize", self.group.min_size),
                ("maxSize", self.group.max_size),
            ],
            EnableOperation::DeleteScalingGroup if !self.force_delete => {
                &[("totalCapacity", self.group.total_capacity)]
            }
            _ => &[],
        };
        if checks::objections(self).none() {
            for (name, value) in needed {
                require(fields, name, *value);
            }
        }
    }
}

impl EnableOperation {
    const NAMES: [(&'static str, Self); 3] = [
        ("EnableScalingGroup", Self::EnableScalingGroup),
        ("DisableScalingGroup", Self::DisableScalingGroup),
        ("DeleteScalingGroup", Self::DeleteScalingGroup),
    ];
}
