//! The group in the course of a run: its instances one by one, and the activity in progress.

use super::{Cause, Scenario, limits, provider};
use crate::{
    order::Names,
    scaling::{Group, Instance, LastActivity, cooldown, instance::LifecycleState},
    time::Timestamp,
};

/// How the ids of new instances begin.
pub(super) const NEW: &str = "new-";

pub(super) struct State {
    /// The group with its instances; its numbers are those below.
    pub(super) group: Group,
    pub(super) min: i64,
    pub(super) max: i64,
    pub(super) default_cooldown: i64,
    pub(super) counts: Counts,
    pub(super) activity: Option<Activity>,
    pub(super) last_activity: Option<LastActivity>,
    /// Whether a rule ran in it.
    pub(super) last_by_rule: bool,
    pub(super) enabled_at: Option<Timestamp>,
    /// Grows with every change: what is refused in a state is refused in it again.
    pub(super) version: u64,
    /// Activities begun.
    pub(super) activities: u64,
    /// Automatically created instances of the account in other groups.
    account_elsewhere: i64,
    /// Whether the group has a number that it strives for.
    strives: bool,
    /// Begins the ids of new instances; no instance of the scenario has it.
    prefix: String,
    created: u64,
}

/// Instances by where they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Counts {
    pub(super) total: i64,
    pub(super) in_service: i64,
    pub(super) pending: i64,
    pub(super) removing: i64,
    pub(super) standby: i64,
    /// Those that the group made.
    pub(super) auto_created: i64,
}

/// An activity in progress.
pub(super) struct Activity {
    /// From 1.
    pub(super) number: u64,
    pub(super) cause: Cause,
    /// Unix seconds.
    pub(super) begins: i64,
    /// The same.
    pub(super) ends: i64,
    /// Whether the instances that the group makes go into service at its end; otherwise they are released.
    pub(super) in_service: bool,
    /// Cooldown of the rule that runs.
    pub(super) cooldown: Option<i64>,
    /// Whether a rule runs.
    pub(super) by_rule: bool,
}

impl State {
    pub(super) fn new(scenario: &Scenario) -> Self {
        let group = scenario.group.clone();
        let mut prefix = NEW.to_owned();
        let attached = scenario.calls.iter().flat_map(|call| call.attached.iter().map(String::as_str));
        let ids: Vec<_> = group.instances.iter().map(|instance| instance.id.as_str()).chain(attached).collect();
        while ids.iter().any(|id| id.starts_with(&prefix)) {
            prefix.push('-');
        }
        let mut state = Self {
            min: group.min_size.unwrap_or_default(),
            max: group.max_size.unwrap_or_default(),
            default_cooldown: scenario.default_cooldown,
            counts: Counts::default(),
            activity: None,
            last_activity: scenario.last_activity.clone(),
            last_by_rule: false,
            enabled_at: None,
            version: 0,
            activities: 0,
            account_elsewhere: scenario.account_elsewhere,
            strives: provider::of(scenario.service).strives,
            prefix,
            created: 0,
            group,
        };
        state.refresh();
        state
    }

    /// Automatically created instances of the whole account.
    pub(super) fn account(&self) -> i64 {
        self.account_elsewhere.saturating_add(self.counts.auto_created)
    }

    /// The number that the group strives for, where it has one.
    pub(super) fn desired(&self) -> Option<i64> {
        self.group.desired_capacity.filter(|_| self.strives)
    }

    /// The bound that the group is outside of, by the name of its field.
    pub(super) fn bound_passed(&self) -> Option<&'static str> {
        let total = self.counts.total;
        if total < self.min { Some("minSize") } else { (total > self.max).then_some("maxSize") }
    }

    /// Whether no activity is in progress.
    pub(super) fn is_free(&self) -> bool {
        self.activity.is_none()
    }

    /// Counts the instances anew, after every change.
    pub(super) fn refresh(&mut self) {
        let mut counts = Counts::default();
        for instance in &self.group.instances {
            counts.total = counts.total.saturating_add(1);
            counts.auto_created = counts.auto_created.saturating_add(instance.is_created().into());
            let place = match instance.lifecycle_state {
                LifecycleState::InService if instance.standby => &mut counts.standby,
                LifecycleState::InService => &mut counts.in_service,
                LifecycleState::Pending => &mut counts.pending,
                LifecycleState::Removing => &mut counts.removing,
            };
            *place = place.saturating_add(1);
        }
        self.counts = counts;
        self.changed();
    }

    /// What was refused before may be accepted now.
    pub(super) fn changed(&mut self) {
        self.version = self.version.saturating_add(1);
    }

    /// New instances, pending.
    pub(super) fn create(&mut self, count: i64, now: Timestamp) {
        // No scenario that was read asks for more: the group at its largest, all of it replaced.
        let count = count.min(limits::INSTANCES.end().saturating_mul(2).saturating_sub(self.counts.total));
        for _ in 0..count {
            self.created = self.created.saturating_add(1);
            self.group.instances.push(Instance {
                created_at: Some(now),
                configuration: self.group.active_scaling_configuration.clone(),
                lifecycle_state: LifecycleState::Pending,
                ..Instance::new(format!("{}{}", self.prefix, self.created))
            });
        }
    }

    /// Those of these ids begin to leave.
    pub(super) fn take_out(&mut self, ids: &[String]) {
        // Few leave at a time, but many ids in a list of many must not be compared one by one.
        let ids = Names::of(ids.iter().map(String::as_str));
        for instance in self.group.instances.iter_mut().filter(|instance| ids.find(&instance.id).is_some()) {
            instance.lifecycle_state = LifecycleState::Removing;
        }
    }

    /// The end of the activity in progress; gives it with the numbers of instances that joined and left.
    pub(super) fn end_activity(&mut self, now: Timestamp) -> Option<(Activity, i64, i64)> {
        let activity = self.activity.take()?;
        let (mut joined, mut left): (i64, i64) = (0, 0);
        self.group.instances.retain_mut(|instance| match instance.lifecycle_state {
            LifecycleState::InService => true,
            LifecycleState::Pending => {
                let joins = activity.in_service || !instance.is_created();
                instance.lifecycle_state = LifecycleState::InService;
                joined = joined.saturating_add(joins.into());
                joins
            }
            LifecycleState::Removing => {
                left = left.saturating_add(1);
                false
            }
        });
        self.last_activity = Some(LastActivity {
            end_time: now,
            rule_cooldown: activity.cooldown,
            moved_instances: joined > 0 || left > 0,
        });
        self.refresh();
        Some((activity, joined, left))
    }

    /// End of the last activity, and the cooldown that it left behind, in seconds.
    pub(super) fn cooldown(&self, now: Timestamp) -> Option<(Timestamp, i64)> {
        let last = self.last_activity.as_ref()?;
        let over = !last.moved_instances || last.enabled_since(self.enabled_at, now);
        (!over).then(|| (last.end_time, cooldown::length(last.rule_cooldown, self.default_cooldown)))
    }

    /// The instant until which a trigger that is refused for the cooldown would be refused again.
    pub(super) fn cooldown_ends(&self, now: Timestamp) -> Option<i64> {
        let (end, seconds) = self.cooldown(now)?;
        Some(end.unix().saturating_add(seconds)).filter(|ends| *ends > now.unix())
    }
}
