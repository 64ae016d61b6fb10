//! The conditions of instances that join a group by hand: when they are attached, or come with the call that
//! enables the group.

use std::collections::BTreeSet;

use crate::{
    scaling::{
        Group, Instance,
        group::{Code, Objections, Service},
        limits::MOST_INSTANCES_PER_CALL,
        notes::Assumption,
    },
    suggest::{cut, shown},
};

/// What one service asks of the instances.
struct Policy {
    /// In the order in which they are examined.
    conditions: &'static [Condition],
    most_ids: Assumption,
}

/// The code of a condition, and the words for an instance that does not meet it.
struct Condition {
    code: Code,
    unmet: fn(&Group, &Instance) -> Option<String>,
}

const MEMBER: &str = "An instance that is in this very group already is refused as if it were in another one.";
const MOST_IDS: &str = "A call that names more instances than allowed is refused, not shortened.";
const ESS_PAGE: &str = "12.2";
const TENCENT_PAGE: &str = "Binding Scaling Groups With CVM";

const ESS: Policy = Policy {
    conditions: &[
        Condition { code: Code::documented("InvalidInstanceId.RegionMismatch"), unmet: region },
        Condition { code: Code::documented("InvalidInstanceId.InstanceTypeMismatch"), unmet: instance_type },
        Condition { code: Code::documented("IncorrectInstanceStatus"), unmet: running },
        Condition { code: Code::documented("InvalidInstanceId.NetworkTypeMismatch"), unmet: network_type },
        Condition { code: Code::documented("InvalidInstanceId.VPCMismatch"), unmet: vpc },
        Condition { code: Code::documented("InvalidInstanceId.InUse"), unmet: free },
        Condition {
            code: Code::reading("InvalidInstanceId.InUse", Assumption { text: MEMBER, section: ESS_PAGE }),
            unmet: new_here,
        },
    ],
    most_ids: Assumption { text: MOST_IDS, section: ESS_PAGE },
};

const IN_OTHER_GROUP: &str = "IncorrectInstanceStatus.InOtherScalingGroup";

const TENCENT: Policy = Policy {
    conditions: &[
        Condition { code: Code::COMMON_5100, unmet: region },
        Condition { code: Code::documented("InvalidInstanceId.ScalingConfigurationMismatch"), unmet: specification },
        Condition { code: Code::COMMON_5100, unmet: running },
        Condition { code: Code::documented(IN_OTHER_GROUP), unmet: free },
        Condition {
            code: Code::reading(IN_OTHER_GROUP, Assumption { text: MEMBER, section: TENCENT_PAGE }),
            unmet: new_here,
        },
    ],
    most_ids: Assumption { text: MOST_IDS, section: TENCENT_PAGE },
};

/// Examines the instances that a call names. Each condition is held against all of them before the next one,
/// so the code does not depend on their order.
pub(in crate::scaling) fn examine(service: Service, group: &Group, instances: &[Instance], found: &mut Objections) {
    let (codes, policy) = match service {
        Service::AlibabaEss => (service.codes(), &ESS),
        Service::TencentAsV2 => (service.codes(), &TENCENT),
    };
    let count = instances.len();
    if count > MOST_INSTANCES_PER_CALL {
        found.add(codes.argument, format!("The call names {count} instances; {MOST_INSTANCES_PER_CALL} are allowed."));
        found.assume(policy.most_ids);
        return;
    }
    let unfit = |instance: &Instance| {
        !instance.exists || policy.conditions.iter().any(|condition| (condition.unmet)(group, instance).is_some())
    };
    let some_are_fit = !instances.iter().all(unfit);
    let mut tell = |code: Code, texts: &mut dyn Iterator<Item = String>| {
        let Some(mut text) = texts.next() else { return };
        let others = texts.count();
        if others > 0 {
            text.push_str(&format!(" {others} more likewise."));
        }
        found.add(code, text);
        if some_are_fit {
            found.assume(codes.whole_call);
        }
    };
    let unknown = instances.iter().filter(|instance| !instance.exists);
    tell(codes.no_instance, &mut unknown.map(|instance| format!("There is no instance {}.", shown(&instance.id))));
    for Condition { code, unmet } in policy.conditions {
        // Of an instance that does not exist nothing else can be asked.
        let known = instances.iter().filter(|instance| instance.exists);
        tell(*code, &mut known.filter_map(|instance| unmet(group, instance)));
    }
}

/// Whether there is room: the number that joins is never cut to what fits.
pub(in crate::scaling) fn room(service: Service, group: &Group, count: i64, found: &mut Objections) {
    if let (Some(total), Some(max)) = (group.total_capacity, group.max_size)
        && i128::from(total) + i128::from(count) > i128::from(max)
    {
        let text = format!("With {count} more the {total} instances would pass MaxSize {max}.");
        found.add(service.codes().over_max, text);
    }
}

/// How many instances a call names: an id that comes twice counts once.
pub(in crate::scaling) fn distinct<'a>(ids: impl Iterator<Item = &'a str>) -> i64 {
    i64::try_from(ids.collect::<BTreeSet<_>>().len()).unwrap_or(i64::MAX)
}

fn region(group: &Group, instance: &Instance) -> Option<String> {
    differs("region", group.region_id.as_deref(), instance, instance.region_id.as_deref())
}

fn instance_type(group: &Group, instance: &Instance) -> Option<String> {
    differs("instance type", group.instance_type.as_deref(), instance, instance.instance_type.as_deref())
}

fn vpc(group: &Group, instance: &Instance) -> Option<String> {
    differs("VPC", group.vpc_id.as_deref(), instance, instance.vpc_id.as_deref())
}

/// What is not known of the group or of the instance stands against nothing.
fn differs(what: &str, group: Option<&str>, instance: &Instance, its: Option<&str>) -> Option<String> {
    let (group, its) = (group?, its?);
    (group != its)
        .then(|| format!("The {what} of {} is {}, that of the group {}.", shown(&instance.id), cut(its), cut(group)))
}

fn network_type(group: &Group, instance: &Instance) -> Option<String> {
    let (its, groups) = match (&instance.vpc_id, &group.vpc_id) {
        (None, Some(_)) => ("the classic network", "a VPC"),
        (Some(_), None) => ("a VPC", "the classic network"),
        _ => return None,
    };
    Some(format!("Instance {} is in {its}, the group in {groups}.", shown(&instance.id)))
}

fn specification(_: &Group, instance: &Instance) -> Option<String> {
    (!instance.spec_matches)
        .then(|| format!("The specification of {} is not that of the group's configuration.", shown(&instance.id)))
}

fn running(_: &Group, instance: &Instance) -> Option<String> {
    let state = &instance.ecs_status;
    (state != "Running").then(|| format!("Instance {} is {}, not Running.", shown(&instance.id), cut(state)))
}

fn free(_: &Group, instance: &Instance) -> Option<String> {
    let other = instance.scaling_group_id.as_deref()?;
    Some(format!("Instance {} is in the scaling group {} already.", shown(&instance.id), cut(other)))
}

fn new_here(group: &Group, instance: &Instance) -> Option<String> {
    let here = group.instances.iter().any(|member| member.id == instance.id);
    here.then(|| format!("Instance {} is in this group already.", shown(&instance.id)))
}
