//! The state of a scaling group, as questions about it are given it.

mod call;
mod codes;

pub(super) use call::{Objections, require};
pub use codes::Service;
pub(super) use codes::{Code, Codes, MOST_IDS, REPEATED_ID, WHOLE_CALL};

use super::{
    Instance,
    field::{COUNT, Field},
    fields::Fields,
};
use crate::{issue::IssueCode, time::Timestamp};

/// Life cycle state of a scaling group (ESS 9.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GroupStatus {
    /// Enabled: takes rule executions and starts scaling activities.
    #[default]
    Active,
    /// Disabled, or created and not yet enabled.
    Inactive,
    /// Being deleted.
    Deleting,
}

impl GroupStatus {
    pub(super) const NAMES: [(&'static str, Self); 3] =
        [("Active", Self::Active), ("Inactive", Self::Inactive), ("Deleting", Self::Deleting)];

    /// The name of the service.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
    }
}

/// A scaling group. What a question does not need may be left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Whether there is such a group at all.
    pub exists: bool,
    /// Life cycle state.
    pub status: GroupStatus,
    /// Whether a scaling activity is running now.
    pub activity_in_progress: bool,
    /// Fewest instances.
    pub min_size: Option<i64>,
    /// Most instances.
    pub max_size: Option<i64>,
    /// All instances, pending, removing and standby included; the number of [`instances`](Self::instances)
    /// where only they are given.
    pub total_capacity: Option<i64>,
    /// The number that a Tencent group strives for.
    pub desired_capacity: Option<i64>,
    /// Region.
    pub region_id: Option<String>,
    /// Virtual network; `None` in the classic network.
    pub vpc_id: Option<String>,
    /// Instance type of the active scaling configuration.
    pub instance_type: Option<String>,
    /// Id of the active scaling configuration; `None` when there is none.
    pub active_scaling_configuration: Option<String>,
    /// What becomes of instances that leave: `release` or `recycle` (ESS 9.1).
    pub scaling_policy: ScalingPolicy,
    /// Seconds until the cooldown ends that the last activity left behind: 0 at its very end, `None` when
    /// none is known of or it is over.
    pub cooldown_left: Option<i64>,
    /// The instances, where a question is about them.
    pub instances: Vec<Instance>,
}

/// What a group does with the instances that it takes out (ESS 9.1, 12.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ScalingPolicy {
    /// Stops and releases them.
    #[default]
    Release,
    /// Stops them and keeps them without fees.
    Recycle,
}

impl ScalingPolicy {
    pub(super) const NAMES: [(&'static str, Self); 2] = [("release", Self::Release), ("recycle", Self::Recycle)];
}

impl Default for Group {
    fn default() -> Self {
        Self {
            exists: true,
            status: GroupStatus::default(),
            activity_in_progress: false,
            min_size: None,
            max_size: None,
            total_capacity: None,
            desired_capacity: None,
            region_id: None,
            vpc_id: None,
            instance_type: None,
            active_scaling_configuration: None,
            scaling_policy: ScalingPolicy::default(),
            cooldown_left: None,
            instances: Vec::new(),
        }
    }
}

impl Group {
    /// Reads the fields of a group; whether one of them must be there is for the question to say.
    pub(super) fn read(fields: &mut Fields) -> Self {
        // It belongs to a group, and no question about a group depends on it.
        fields.optional("accountAutoCreated").integer(COUNT);
        let instances = fields.optional("instances").objects(Instance::read);
        let counted = instances.as_ref().and_then(|instances| i64::try_from(instances.len()).ok());
        let cooldown = fields.optional("defaultCooldown").integer(COUNT);
        let [end, now] = ["lastActivityEnd", "now"].map(|instant| fields.optional(instant).time());
        let group = Self {
            exists: fields.optional("exists").boolean().unwrap_or(true),
            status: fields.optional("status").choice(&GroupStatus::NAMES).unwrap_or_default(),
            activity_in_progress: fields.optional("activityInProgress").boolean().unwrap_or_default(),
            min_size: fields.optional("minSize").integer(COUNT),
            max_size: fields.optional("maxSize").integer(COUNT),
            total_capacity: fields.optional("totalCapacity").integer(COUNT).or(counted),
            desired_capacity: fields.optional("desiredCapacity").integer(COUNT),
            region_id: owned(fields.optional("regionId")),
            vpc_id: owned(fields.optional("vpcId")),
            instance_type: owned(fields.optional("instanceType")),
            active_scaling_configuration: owned(fields.optional("activeScalingConfiguration")),
            scaling_policy: fields.optional("scalingPolicy").choice(&ScalingPolicy::NAMES).unwrap_or_default(),
            cooldown_left: cooldown_left(cooldown, end, now),
            instances: instances.unwrap_or_default(),
        };
        // An instance that joins later is not there yet.
        let joined = group.instances.iter().filter_map(|instance| instance.created_at).max();
        fields.not_before("now", now, &[("lastActivityEnd", end), ("the createdAt of an instance", joined)]);
        if group.min_size.zip(group.max_size).is_some_and(|(min, max)| min > max) {
            fields.report("minSize", IssueCode::Conflict, "must not be greater than maxSize");
        }
        group
    }
}

/// Needs all three: how long the cooldown is, when the last activity ended, and what time it is.
fn cooldown_left(cooldown: Option<i64>, end: Option<Timestamp>, now: Option<Timestamp>) -> Option<i64> {
    let left = end?.unix().saturating_add(cooldown?).saturating_sub(now?.unix());
    (left >= 0 && cooldown > Some(0)).then_some(left)
}

/// Text, as a value of its own.
pub(super) fn owned(field: Field) -> Option<String> {
    field.string().map(str::to_owned)
}
