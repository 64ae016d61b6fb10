//! The input of the question.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{RemoveOperation, checks};
use crate::{
    order::{self, Names},
    scaling::{
        Group, Instance, ScalingError,
        field::ANY,
        fields::{self, Fields},
        group::{Service, owned, require},
    },
};

/// A group, and the instances that shall leave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoveInput {
    /// How they leave.
    pub operation: RemoveOperation,
    /// The group, with its [`instances`](Group::instances). `None` of [`min_size`](Group::min_size) is no limit.
    pub group: Group,
    /// The instances that the call names.
    pub instance_ids: Vec<String>,
    /// `RemovePolicy` of `RemoveInstances`: `release`, which is the default, or `recycle`.
    pub remove_policy: Option<String>,
    /// `keepInstance` of `DetachInstance`: 0, which is the default, or 1.
    pub keep_instance: Option<i64>,
}

impl RemoveInput {
    /// A call with nothing but ids.
    pub fn new(operation: RemoveOperation, group: Group, instance_ids: Vec<String>) -> Self {
        Self { operation, group, instance_ids, remove_policy: None, keep_instance: None }
    }

    /// Reads the fields from a JSON object. `group.instances`, `group.minSize` and `group.totalCapacity` (or the
    /// number of those instances) must be there unless something else stands against the call; `operation` may be
    /// absent where the service has a single one.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(service: Service, input: &Value) -> Result<Self, ScalingError> {
        fields::read("remove", input, |fields| {
            service.read_times(fields);
            let operation = operation(service, fields);
            let ids = fields.required("instanceIds").strings().unwrap_or_default();
            let (mut remove_policy, mut keep_instance) = (None, None);
            match service {
                Service::AlibabaEss => remove_policy = owned(fields.optional("removePolicy")),
                Service::TencentAsV2 => keep_instance = fields.optional("keepInstance").integer(ANY),
            }
            let mut read = Self {
                remove_policy,
                keep_instance,
                ..Self::new(operation, Group::default(), ids.into_iter().map(str::to_owned).collect())
            };
            fields.required("group").object(|fields| {
                read.group = Group::read(fields);
                require_what_decides(&read, fields);
            });
            read
        })
    }

    /// Whether the instances that the group has made are to be kept without fees.
    pub(super) fn recycles(&self) -> bool {
        self.remove_policy.as_deref() == Some("recycle")
    }

    /// The instances of the group that the call names, each once.
    pub(super) fn leaving(&self) -> Vec<&Instance> {
        let members = self.members();
        let mut seen = Names::default();
        let new = self.instance_ids.iter().filter(|id| seen.add(id));
        new.filter_map(|id| self.group.instances.get(*members.get(id.as_str())?)).collect()
    }

    /// The places of the group's instances by id.
    pub(super) fn members(&self) -> BTreeMap<&str, usize> {
        order::map((self.group.instances.iter().enumerate()).map(|(place, instance)| (instance.id.as_str(), place)))
    }
}

fn operation(service: Service, fields: &mut Fields) -> RemoveOperation {
    let known = match service {
        Service::AlibabaEss => RemoveOperation::ESS,
        Service::TencentAsV2 => RemoveOperation::TENCENT,
    };
    let chosen = match known {
        [(_, only)] => fields.optional("operation").choice(known).or(Some(*only)),
        _ => fields.required("operation").choice(known),
    };
    chosen.unwrap_or(RemoveOperation::DetachInstances)
}

fn require_what_decides(input: &RemoveInput, fields: &mut Fields) {
    let listed = fields.has("instances");
    let found = if listed { checks::objections(input) } else { checks::of_the_call(input) };
    if found.none() {
        require(fields, "instances", listed.then_some(()));
        require(fields, "totalCapacity", input.group.total_capacity);
        require(fields, "minSize", input.group.min_size);
    }
}
