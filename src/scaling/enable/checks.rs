//! The conditions of the three calls, in the order in which they are examined.

use super::{EnableInput, EnableOperation};
use crate::scaling::{
    GroupStatus::{Active, Inactive},
    attach::joining,
    group::{Code, Objections, Service},
    notes::{Rule, counted},
};

pub(super) const ENABLE: Rule = Rule::ess("1.6", "9.3");
pub(super) const DISABLE: Rule = Rule::ess("1.6", "9.4");
pub(super) const DELETE: Rule = Rule::ess("1.6", "9.5");

const DISABLE_CODE: &str = "The page has no code for a group that is not active, so IncorrectScalingGroupStatus is \
                            assumed.";
const DELETE_CODE: &str =
    "The page says nothing about a group that is already being deleted, so IncorrectScalingGroupStatus is assumed.";
const ACTIVITY_CODE: &str = "The page has no code for a running activity, so ScalingActivityInProgress is assumed: \
                             its message is about deleting a group.";

/// Everything that stands against the call.
pub(super) fn objections(input: &EnableInput) -> Objections {
    let (rule, examine): (_, fn(&EnableInput, &mut Objections)) = match input.operation {
        EnableOperation::EnableScalingGroup => (ENABLE, enable),
        EnableOperation::DisableScalingGroup => (DISABLE, disable),
        EnableOperation::DeleteScalingGroup => (DELETE, delete),
    };
    let mut found = Objections::new(Service::AlibabaEss.codes(), rule);
    if found.group_exists(&input.group) {
        examine(input, &mut found);
    }
    found
}

fn enable(input: &EnableInput, found: &mut Objections) {
    let group = &input.group;
    found.status(group, &[Inactive]);
    if !input.has_configuration() {
        let code = Code::documented("MissingActiveScalingConfiguration");
        found.add(code, "The group has no active scaling configuration, and the call names none.");
    }
    joining::examine(Service::AlibabaEss, group, &input.instances, found);
    // A group that is over its MaxSize is enabled as long as no other instance comes with the call.
    if !input.instances.is_empty() {
        joining::fits(Service::AlibabaEss, group, input.given(), found);
    }
}

fn disable(input: &EnableInput, found: &mut Objections) {
    if !found.status(&input.group, &[Active]) {
        found.assume(DISABLE_CODE);
    }
}

fn delete(input: &EnableInput, found: &mut Objections) {
    let group = &input.group;
    if !found.status(group, &[Active, Inactive]) {
        found.assume(DELETE_CODE);
    }
    if input.force_delete {
        return;
    }
    if group.activity_in_progress {
        let code = Service::AlibabaEss.codes().activity;
        found.add(code, "A scaling activity is running; without ForceDelete the group cannot be deleted now.");
        found.assume(ACTIVITY_CODE);
    }
    if let Some(total @ 1..) = group.total_capacity {
        let text = format!(
            "The group has {}; without ForceDelete only an empty group can be deleted.",
            counted(total, "instance")
        );
        found.add(Code::documented("InstanceInUse"), text);
    }
}
