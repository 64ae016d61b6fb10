//! The conditions of instances that join a group by hand: when they are attached, or come with the call that
//! enables the group.

use crate::{
    order::Names,
    scaling::{
        Group, Instance,
        group::{Code, MOST_IDS, Objections, Service, WHOLE_CALL},
        limits::MOST_INSTANCES_PER_CALL,
        notes::counted,
        number,
    },
    suggest::{cut, shown},
};

/// One condition: its code, and the words for an instance that does not meet it.
struct Condition {
    code: Code,
    unmet: fn(&Group, &Instance) -> Option<String>,
    reading: Option<&'static str>,
}

const fn condition(code: Code, unmet: fn(&Group, &Instance) -> Option<String>) -> Condition {
    Condition { code, unmet, reading: None }
}

/// In the order of the table of ESS 12.2.
const ESS: &[Condition] = &[
    condition(Code::documented("InvalidInstanceId.RegionMismatch"), region),
    condition(Code::documented("InvalidInstanceId.InstanceTypeMismatch"), instance_type),
    condition(Code::documented("IncorrectInstanceStatus"), running),
    condition(Code::documented("InvalidInstanceId.NetworkTypeMismatch"), network_type),
    condition(Code::documented("InvalidInstanceId.VPCMismatch"), vpc),
    condition(Code::documented("InvalidInstanceId.InUse"), in_no_other_group),
    Condition { reading: Some(MEMBER), ..condition(Code::documented("InvalidInstanceId.InUse"), no_member) },
];

const IN_OTHER_GROUP: Code = Code::documented("IncorrectInstanceStatus.InOtherScalingGroup");

/// In the order of the text of the page "Binding Scaling Groups With CVM".
const TENCENT: &[Condition] = &[
    condition(Code::COMMON_5100, region),
    condition(Code::documented("InvalidInstanceId.ScalingConfigurationMismatch"), specification),
    condition(Code::COMMON_5100, running),
    condition(IN_OTHER_GROUP, in_no_other_group),
    Condition { reading: Some(MEMBER), ..condition(IN_OTHER_GROUP, no_member) },
];

const MEMBER: &str = "An instance that is already in this group is refused like one that is in another group.";

/// Examines the instances that a call names. Each condition is held against all of them before the next one,
/// so the code does not depend on their order.
pub(in crate::scaling) fn examine(service: Service, group: &Group, instances: &[Instance], found: &mut Objections) {
    let codes = service.codes();
    let conditions = match service {
        Service::AlibabaEss => ESS,
        Service::TencentAsV2 => TENCENT,
    };
    let count = instances.len();
    if count > MOST_INSTANCES_PER_CALL {
        found.add(
            codes.argument,
            format!(
                "The call names {count} instances; at most {MOST_INSTANCES_PER_CALL} are \
                                           allowed."
            ),
        );
        found.assume(MOST_IDS);
        return;
    }
    let fits = |instance: &Instance| {
        instance.exists && conditions.iter().all(|condition| (condition.unmet)(group, instance).is_none())
    };
    let some_fit = instances.iter().any(fits);
    let mut tell = |code: Code, texts: &[String], reading: Option<&'static str>| {
        let [first, others @ ..] = texts else { return };
        let more =
            if others.is_empty() { String::new() } else { format!(" The same holds for {} more.", others.len()) };
        found.add(code, format!("{first}{more}"));
        if let Some(reading) = reading {
            found.assume(reading);
        }
        if some_fit {
            found.assume(WHOLE_CALL);
        }
    };
    // Of an instance that does not exist nothing else can be asked.
    let (known, unknown): (Vec<_>, Vec<_>) = instances.iter().partition(|instance| instance.exists);
    let missing = unknown.iter().map(|instance| format!("There is no instance {}.", shown(&instance.id)));
    tell(codes.no_instance, &missing.collect::<Vec<_>>(), None);
    for Condition { code, unmet, reading } in conditions {
        let texts = known.iter().filter_map(|instance| unmet(group, instance));
        tell(*code, &texts.collect::<Vec<_>>(), *reading);
    }
}

/// Whether all of them fit: the number that joins is never cut to what fits.
pub(in crate::scaling) fn fits(service: Service, group: &Group, count: i64, found: &mut Objections) {
    if let (Some(total), Some(max)) = (group.total_capacity, group.max_size)
        && i128::from(total) + i128::from(count) > i128::from(max)
    {
        let text = format!("The group has {}; {count} more would exceed MaxSize {max}.", counted(total, "instance"));
        found.add(service.codes().over_max, text);
    }
}

/// How many instances a call names: an id that comes twice counts once.
pub(in crate::scaling) fn distinct<'a>(ids: impl Iterator<Item = &'a str>) -> i64 {
    number::of(Names::of(ids).len())
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
    (group != its).then(|| {
        format!("The {what} of {} is {}, but that of the group is {}.", shown(&instance.id), cut(its), cut(group))
    })
}

fn network_type(group: &Group, instance: &Instance) -> Option<String> {
    let (its, groups) = match (&instance.vpc_id, &group.vpc_id) {
        (None, Some(_)) => ("the classic network", "a VPC"),
        (Some(_), None) => ("a VPC", "the classic network"),
        _ => return None,
    };
    Some(format!("Instance {} is in {its}, but the group is in {groups}.", shown(&instance.id)))
}

fn specification(_: &Group, instance: &Instance) -> Option<String> {
    (!instance.spec_matches).then(|| {
        format!("The specification of {} differs from that of the group's configuration.", shown(&instance.id))
    })
}

fn running(_: &Group, instance: &Instance) -> Option<String> {
    let state = &instance.ecs_status;
    (state != "Running").then(|| format!("Instance {} is {}, not Running.", shown(&instance.id), cut(state)))
}

fn in_no_other_group(_: &Group, instance: &Instance) -> Option<String> {
    let other = instance.scaling_group_id.as_deref()?;
    Some(format!("Instance {} is already in the scaling group {}.", shown(&instance.id), cut(other)))
}

fn no_member(group: &Group, instance: &Instance) -> Option<String> {
    let here = group.instances.iter().any(|member| member.id == instance.id);
    here.then(|| format!("Instance {} is already in this group.", shown(&instance.id)))
}
