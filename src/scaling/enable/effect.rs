//! What an accepted call does to the group and its instances.

use super::{
    EnableInput, EnableOperation, Fate, Fates,
    checks::{DELETE, DISABLE, ENABLE},
};
use crate::scaling::{
    Group, GroupStatus, Instance,
    group::REPEATED_ID,
    notes::{Notes, counted},
};

const BROUGHT_DOWN: &str = "A group with more than MaxSize instances is enabled if the call adds none, and is then \
                            reduced to MaxSize.";

/// What the group is like afterwards.
pub(super) struct Effect {
    pub(super) status: GroupStatus,
    pub(super) attached: i64,
    pub(super) created: i64,
    pub(super) removed: Option<i64>,
    pub(super) new_capacity: Option<i64>,
    pub(super) outcome: Fates,
}

impl Effect {
    /// Everything stays as it is.
    pub(super) fn nothing(group: &Group) -> Self {
        Self {
            status: group.status,
            attached: 0,
            created: 0,
            removed: Some(0),
            new_capacity: group.total_capacity,
            outcome: Fates::default(),
        }
    }

    pub(super) fn delta(&self) -> Option<i64> {
        Some(self.attached.saturating_add(self.created).saturating_sub(self.removed?))
    }
}

pub(super) fn of(input: &EnableInput, notes: &mut Notes) -> Effect {
    match input.operation {
        EnableOperation::EnableScalingGroup => enabled(input, notes),
        EnableOperation::DisableScalingGroup => disabled(input, notes),
        EnableOperation::DeleteScalingGroup => deleted(input, notes),
    }
}

fn enabled(input: &EnableInput, notes: &mut Notes) -> Effect {
    let (group, attached) = (&input.group, input.given());
    notes.because(ENABLE, "The group is inactive and has a scaling configuration, so it becomes active.");
    if attached > 0 {
        notes.because(ENABLE, format!("The call adds {}.", counted(attached, "instance")));
        if i64::try_from(input.instances.len()) != Ok(attached) {
            notes.assume(ENABLE.reading(REPEATED_ID));
        }
    }
    let (mut created, mut removed) = (0, 0);
    let present = group.total_capacity.map(|total| total.saturating_add(attached));
    match (present, group.min_size, group.max_size) {
        (Some(present), Some(min), _) if present < min => {
            created = min.saturating_sub(present);
            notes.because(
                ENABLE,
                format!(
                    "The group has {}, fewer than MinSize {min}, so it creates {created}.",
                    counted(present, "instance")
                ),
            );
        }
        (Some(present), _, Some(max)) if present > max => {
            removed = present.saturating_sub(max);
            notes.because(
                ENABLE,
                format!(
                    "The group has {}, more than MaxSize {max}, so it removes {removed}.",
                    counted(present, "instance")
                ),
            );
            notes.assume(ENABLE.reading(BROUGHT_DOWN));
        }
        (Some(present), Some(min), Some(max)) => {
            notes.because(
                ENABLE,
                format!(
                    "The group has {}, which is within MinSize {min} and MaxSize {max}.",
                    counted(present, "instance")
                ),
            );
        }
        _ => {}
    }
    Effect {
        status: GroupStatus::Active,
        attached,
        created,
        removed: Some(removed),
        new_capacity: present.map(|present| present.saturating_add(created).saturating_sub(removed)),
        outcome: outcome(&input.instances, |_| Fate::Attached),
    }
}

fn disabled(input: &EnableInput, notes: &mut Notes) -> Effect {
    notes.because(DISABLE, "The group becomes inactive; from now on it refuses requests for scaling activities.");
    if input.group.activity_in_progress {
        notes.because(DISABLE, "The scaling activity that is running continues until it is completed.");
    }
    Effect { status: GroupStatus::Inactive, ..Effect::nothing(&input.group) }
}

fn deleted(input: &EnableInput, notes: &mut Notes) -> Effect {
    let group = &input.group;
    let outcome =
        outcome(&group.instances, |instance| if instance.is_created() { Fate::Released } else { Fate::Removed });
    if input.force_delete {
        notes.because(
            DELETE,
            "With ForceDelete the group is disabled at once and deleted together with its \
                               instances.",
        );
        if group.activity_in_progress {
            notes.because(DELETE, "The scaling activity that is running is completed first.");
        }
        outcome.tell(DELETE, notes);
    } else {
        notes.because(DELETE, "The group has no instance and no running activity, so it is disabled and deleted.");
    }
    notes.because(DELETE, "Scheduled tasks and alarm tasks of the group are kept.");
    Effect {
        status: GroupStatus::Deleting,
        removed: group.total_capacity,
        new_capacity: Some(0),
        outcome,
        ..Effect::nothing(group)
    }
}

fn outcome(instances: &[Instance], fate: impl Fn(&Instance) -> Fate) -> Fates {
    instances.iter().map(|instance| (instance.id.clone(), fate(instance))).collect()
}
