//! A choice in words: who may not be chosen, what decided, what becomes of those chosen.

use super::{
    SelectRemovalInput,
    choose::{Choice, Criterion, Order},
    input::RemovalPolicy,
    provider::{ALIKE, ANY_ZONE, ATTACHED_LAST, DEAREST, FULLEST_ZONE, NEWEST, Provider},
};
use crate::scaling::{
    Instance,
    notes::{self, Notes, Rule, counted},
};

pub(super) fn choice(
    input: &SelectRemovalInput,
    provider: &'static Provider,
    order: &Order,
    choice: &Choice,
    notes: &mut Notes,
) {
    let instances = &input.instances;
    stay(instances, provider, notes);
    let (removed, policy) = (choice.removed.len(), policy(&input.policy));
    let candidates = instances.iter().filter(|instance| instance.is_removable()).count();
    let chosen = if removed == 0 { String::new() } else { format!(", one at a time: {}", names(&choice.removed)) };
    notes.because(
        provider.policies,
        format!("Chosen by {policy}: {removed} of {}{chosen}.", counted(candidates, "candidate")),
    );
    readings(input, order, notes);
    if choice.tied {
        notes.assume(provider.ties);
    }
    let released = choice.released();
    if removed > 0 {
        let text = match removed.saturating_sub(released.len()) {
            0 => "Instances that the group made are stopped and released.".to_owned(),
            _ if released.is_empty() => "Instances that were attached by hand only leave the group.".to_owned(),
            _ => format!("Made by the group and so released: {}; the others only leave the group.", names(&released)),
        };
        notes.because(provider.released, text);
    }
    if i64::try_from(removed).is_ok_and(|removed| removed < input.count) {
        notes.because(
            provider.shortfall,
            format!("Of the {} to remove, only {removed} may be chosen.", counted(input.count, "instance")),
        );
        notes.assume(provider.takes_what_there_is);
    }
}

/// The instances that may not be chosen.
fn stay(instances: &[Instance], provider: &Provider, notes: &mut Notes) {
    let mut tell = |rule: Rule, why: &str, stays: fn(&Instance) -> bool| {
        let stay: Vec<_> = instances.iter().filter(|instance| stays(instance)).collect();
        if !stay.is_empty() {
            notes.because(rule, format!("Not chosen, because {why}: {}.", names(&stay)));
        }
        !stay.is_empty()
    };
    tell(provider.standby, "they are in standby", |instance| instance.standby);
    tell(provider.protected, "they are protected", |instance| instance.protected && !instance.standby);
    let only_in_service = tell(provider.state, "they are not in service", |instance| {
        !(instance.is_removable() || instance.standby || instance.protected)
    });
    if only_in_service {
        notes.assume(provider.only_in_service);
    }
}

fn policy(policy: &RemovalPolicy) -> String {
    match policy {
        RemovalPolicy::AlibabaEss(ess) => format!("{} ({})", ess.policies().join(", then "), ess.multi_az_policy),
        RemovalPolicy::TencentAsV2 { remove_policy } => remove_policy.clone(),
    }
}

/// The readings that had a say.
fn readings(input: &SelectRemovalInput, order: &Order, notes: &mut Notes) {
    let candidates = || input.instances.iter().filter(|instance| instance.is_removable());
    // Where nothing is asked for, or all look alike, no reading decides.
    let differ = |same: fn(&Instance, &Instance) -> bool| {
        candidates().next().is_some_and(|first| candidates().any(|other| !same(first, other)))
    };
    if input.count <= 0 {
        return;
    }
    let uses = |criterion| order.criteria.contains(&criterion);
    if uses(Criterion::OldestConfiguration) && differ(|a, b| a.configuration.is_some() == b.configuration.is_some()) {
        notes.assume(ATTACHED_LAST);
    }
    let zones = differ(|a, b| a.zone == b.zone);
    match &input.policy {
        RemovalPolicy::TencentAsV2 { .. } => {
            if differ(|a, b| a.creation_type == b.creation_type) {
                notes.assume(ALIKE);
            }
        }
        RemovalPolicy::AlibabaEss(_) => {
            if uses(Criterion::Newest) && differ(|a, b| a.created_at == b.created_at) {
                notes.assume(NEWEST);
            }
            if uses(Criterion::DearestVcpu) {
                if differ(|a, b| a.instance_type == b.instance_type) {
                    notes.assume(DEAREST);
                }
            } else if zones {
                notes.assume(if order.by_zone { FULLEST_ZONE } else { ANY_ZONE });
            }
        }
    }
}

fn names(instances: &[&Instance]) -> String {
    notes::list(instances.iter().map(|instance| instance.id.as_str()))
}
