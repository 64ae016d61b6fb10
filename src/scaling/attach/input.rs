//! The input of the question.

use serde_json::Value;

use super::{Service, joining, objections, rules};
use crate::scaling::{Group, Instance, ScalingError, fields, group::require};

/// A group, and the instances that shall join it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AttachInput {
    /// The group. `None` of [`max_size`](Group::max_size) is no limit.
    pub group: Group,
    /// The instances that the call names. A region or type that is `None` here or in the group stands against nothing,
    /// a VPC that is `None` is the classic network.
    pub instances: Vec<Instance>,
}

impl AttachInput {
    /// Reads the fields from a JSON object. `group.maxSize` and `group.totalCapacity` (or the group's
    /// `instances`, which are counted) must be there unless something else stands against the call.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(service: Service, input: &Value) -> Result<Self, ScalingError> {
        fields::read("attach", input, |fields| {
            service.read_times(fields);
            let call = rules(service).call;
            fields.optional("operation").choice(&[(call, ())]);
            let instances = fields.required("instances").objects(Instance::read).unwrap_or_default();
            let group = fields.required("group").object(|fields| {
                let read = Self { group: Group::read(fields), instances };
                if objections(service, &read).none() {
                    require(fields, "maxSize", read.group.max_size);
                    require(fields, "totalCapacity", read.group.total_capacity);
                }
                read
            });
            group.unwrap_or_default()
        })
    }

    /// How many instances join.
    pub(super) fn count(&self) -> i64 {
        joining::distinct(self.instances.iter().map(|instance| instance.id.as_str()))
    }
}
