//! An instance, as questions about a group or about joining it are given it.

use std::collections::BTreeSet;

use super::{fields::Fields, group::owned};
use crate::{issue::IssueCode, time::Timestamp};

/// One instance, in a group or about to join it. What a question does not need may be left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// Id.
    pub id: String,
    /// Whether there is such an instance at all.
    pub exists: bool,
    /// State of the machine; `Running` unless given.
    pub ecs_status: String,
    /// Region.
    pub region_id: Option<String>,
    /// Virtual network; `None` in the classic network.
    pub vpc_id: Option<String>,
    /// Type of the machine.
    pub instance_type: Option<String>,
    /// Whether type and system match the configuration of a Tencent group.
    pub spec_matches: bool,
    /// The group that it belongs to already.
    pub scaling_group_id: Option<String>,
    /// How it came into the group.
    pub creation_type: CreationType,
    /// When it joined the group.
    pub created_at: Option<Timestamp>,
    /// Id of the scaling configuration that it was created from; `None` when it was attached.
    pub configuration: Option<String>,
    /// Whether it is in standby: out of service, but in the group.
    pub standby: bool,
    /// Whether it is protected against automatic removal.
    pub protected: bool,
    /// Where it is between joining and leaving.
    pub lifecycle_state: LifecycleState,
    /// Its zone.
    pub zone: Option<String>,
}

/// How an instance came into its group (ESS 9.7, Tencent "Querying Bound CVM").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CreationType {
    /// The group made it.
    #[default]
    Created,
    /// It was attached by hand.
    Attached,
}

impl CreationType {
    pub(super) const NAMES: [(&'static str, Self); 4] = [
        ("AutoCreated", Self::Created),
        ("Attached", Self::Attached),
        ("Auto", Self::Created),
        ("Manual", Self::Attached),
    ];
}

/// Life cycle state of an instance in its group (ESS 9.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LifecycleState {
    /// In service.
    #[default]
    InService,
    /// Joining.
    Pending,
    /// Leaving.
    Removing,
}

impl LifecycleState {
    pub(super) const NAMES: [(&'static str, Self); 3] =
        [("InService", Self::InService), ("Pending", Self::Pending), ("Removing", Self::Removing)];
}

impl Instance {
    /// A running instance that the group made, with nothing else known of it.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            exists: true,
            ecs_status: "Running".to_owned(),
            region_id: None,
            vpc_id: None,
            instance_type: None,
            spec_matches: true,
            scaling_group_id: None,
            creation_type: CreationType::default(),
            created_at: None,
            configuration: None,
            standby: false,
            protected: false,
            lifecycle_state: LifecycleState::default(),
            zone: None,
        }
    }

    /// Whether the group made it.
    pub fn is_created(&self) -> bool {
        self.creation_type == CreationType::Created
    }

    /// Whether its machine runs.
    pub fn is_running(&self) -> bool {
        self.ecs_status.eq_ignore_ascii_case("Running")
    }

    /// Whether its group may take it out by itself: in service, neither in standby nor protected.
    pub fn is_removable(&self) -> bool {
        self.lifecycle_state == LifecycleState::InService && !self.standby && !self.protected
    }

    /// Reads the `instances` of a group, in which no id stands twice; `check` adds what a question needs
    /// of each.
    pub(super) fn read_all(fields: &mut Fields, check: &mut dyn FnMut(&mut Fields, &Self)) -> Vec<Self> {
        let mut ids = BTreeSet::new();
        let read = fields.required("instances").objects(|fields| {
            let instance = Self::read(fields);
            if fields.has("id") && !ids.insert(instance.id.clone()) {
                fields.report("id", IssueCode::Conflict, "is given twice");
            }
            check(fields, &instance);
            instance
        });
        read.unwrap_or_default()
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        fields.optional("chargeType").string();
        let id = fields.required("id").string().unwrap_or_default();
        let status = fields.one_of(&["ecsStatus", "state"]);
        let status = owned(fields.optional(status));
        let default = Self::new(id);
        Self {
            exists: fields.optional("exists").boolean().unwrap_or(true),
            ecs_status: status.unwrap_or(default.ecs_status),
            region_id: owned(fields.optional("regionId")),
            vpc_id: owned(fields.optional("vpcId")),
            instance_type: owned(fields.optional("instanceType")),
            spec_matches: fields.optional("specMatches").boolean().unwrap_or(true),
            scaling_group_id: owned(fields.optional("scalingGroupId")),
            creation_type: fields.optional("creationType").choice(&CreationType::NAMES).unwrap_or_default(),
            created_at: fields.optional("createdAt").time(),
            configuration: owned(fields.optional("configuration")),
            standby: fields.optional("standby").boolean().unwrap_or_default(),
            protected: fields.optional("protected").boolean().unwrap_or_default(),
            lifecycle_state: fields.optional("lifecycleState").choice(&LifecycleState::NAMES).unwrap_or_default(),
            zone: owned(fields.optional("zone")),
            id: default.id,
        }
    }
}
