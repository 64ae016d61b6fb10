//! The input of the question.

use serde_json::Value;

use super::{ModifyOperation, checks};
use crate::scaling::{
    Group, ScalingError,
    field::ANY,
    fields::{self, Fields},
    group::{Service, require},
};

/// A group, and its new sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModifyInput {
    /// How they are changed.
    pub operation: ModifyOperation,
    /// The group as it is. A size that is `None` here and in the call is no limit.
    pub group: Group,
    /// Fewest instances; `None` keeps the value of the group.
    pub min_size: Option<i64>,
    /// Most instances; `None` keeps the value of the group.
    pub max_size: Option<i64>,
    /// ESS: cooldown of the group, in seconds.
    pub default_cooldown: Option<i64>,
    /// Tencent: the number to strive for; a timed task has none.
    pub desired_capacity: Option<i64>,
}

impl ModifyInput {
    /// A change of nothing.
    pub fn new(operation: ModifyOperation, group: Group) -> Self {
        Self { operation, group, min_size: None, max_size: None, default_cooldown: None, desired_capacity: None }
    }

    /// Reads the fields from a JSON object.
    ///
    /// Of the group, a size that the call leaves out must be there when the call gives the other one, and
    /// `totalCapacity` when it gives any; the `desiredCapacity` of a Tencent group stands in for its capacity.
    /// Nothing of it has to be there when something else stands against the change.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(service: Service, input: &Value) -> Result<Self, ScalingError> {
        fields::read("modify", input, |fields| {
            service.read_times(fields);
            let (known, default) = match service {
                Service::AlibabaEss => (ModifyOperation::ESS, ModifyOperation::Ess),
                Service::TencentAsV2 => (ModifyOperation::TENCENT, ModifyOperation::Tencent),
            };
            let operation = fields.optional("operation").choice(known).unwrap_or(default);
            let rules = operation.rules();
            let [min_size, max_size] = rules.names.map(|name| fields.optional(name).integer(ANY));
            let sets_cooldown = rules.default_cooldown.is_some();
            let takes_desired = rules.desired.as_ref().is_some_and(|desired| desired.given);
            let mut read = Self {
                min_size,
                max_size,
                default_cooldown: sets_cooldown.then(|| fields.optional("defaultCooldown").integer(ANY)).flatten(),
                desired_capacity: takes_desired.then(|| fields.optional("desiredCapacity").integer(ANY)).flatten(),
                ..Self::new(operation, Group::default())
            };
            fields.required("group").object(|fields| {
                read.group = Group::read(fields);
                if checks::objections(&read).none() {
                    read.require_what_decides(fields);
                }
            });
            read
        })
    }

    /// Fewest and most instances after the change.
    pub(super) fn bounds(&self) -> [Option<i64>; 2] {
        [self.min_size.or(self.group.min_size), self.max_size.or(self.group.max_size)]
    }

    /// The instances that there are, as far as is known: a Tencent group has what it strives for.
    pub(super) fn present(&self) -> Option<i64> {
        self.group.total_capacity.or(self.desired())
    }

    /// The number that a Tencent group strives for before the change.
    pub(super) fn desired(&self) -> Option<i64> {
        self.operation.rules().desired.as_ref().and(self.group.desired_capacity)
    }

    fn require_what_decides(&self, fields: &mut Fields) {
        let desired = self.desired_capacity.is_some();
        let [min, max] = self.bounds();
        if self.max_size.is_some() || desired {
            require(fields, "minSize", min);
        }
        if self.min_size.is_some() || desired {
            require(fields, "maxSize", max);
        }
        if (self.min_size.is_some() || self.max_size.is_some()) && !desired {
            require(fields, "totalCapacity", self.present());
        }
    }
}
