//! State of the group as the fields of questions.

use serde_json::{Map, Value, json};

use super::{provider::Provider, state::State};
use crate::{
    scaling::{Instance, group::ScalingPolicy, instance::LifecycleState},
    time::Timestamp,
};

/// The fields of an instance on which answers depend.
pub(super) fn instance(instance: &Instance, provider: &Provider) -> Value {
    let state = match instance.lifecycle_state {
        LifecycleState::InService => "InService",
        LifecycleState::Pending => "Pending",
        LifecycleState::Removing => "Removing",
    };
    json!({
        "id": instance.id,
        "ecsStatus": instance.ecs_status,
        "creationType": if instance.is_created() { "AutoCreated" } else { "Attached" },
        "createdAt": instance.created_at.map(|at| (provider.spell)(at)),
        "configuration": instance.configuration,
        "instanceType": instance.instance_type,
        "zone": instance.zone,
        "standby": instance.standby,
        "protected": instance.protected,
        "lifecycleState": state,
    })
}

/// All of them.
pub(super) fn instances(instances: &[Instance], provider: &Provider) -> Value {
    instances.iter().map(|one| instance(one, provider)).collect()
}

/// The group as it is at `now`.
pub(super) fn group(state: &State, now: Timestamp, provider: &Provider) -> Map<String, Value> {
    let group = &state.group;
    let lock = state.cooldown(now);
    let fields = json!({
        "status": group.status.name(),
        "activityInProgress": !state.is_free(),
        "minSize": state.min,
        "maxSize": state.max,
        "totalCapacity": state.counts.total,
        "desiredCapacity": group.desired_capacity,
        "regionId": group.region_id,
        "vpcId": group.vpc_id,
        "instanceType": group.instance_type,
        "activeScalingConfiguration": group.active_scaling_configuration,
        "scalingPolicy": ScalingPolicy::NAMES.iter().find(|(_, known)| *known == group.scaling_policy).map(|(name, _)| name),
        "defaultCooldown": lock.map(|(_, seconds)| seconds),
        "lastActivityEnd": lock.map(|(end, _)| (provider.spell)(end)),
        "now": (provider.spell)(now),
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}
