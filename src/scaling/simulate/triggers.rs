//! What triggers something: alarms, scheduled tasks, changes of health, and what was put off.

use super::{
    Cause, CauseKind, Detail, EventKind, StatusChange, TaskAction,
    alarms::Firing,
    ask,
    record::{About, Refused, Repeat},
    run::{Kind, Run},
    tasks::Waiting,
};
use crate::scaling::{GroupStatus, Instance, rule::Trigger};

/// A refusal that is bound to come again while the group stays as it is.
#[derive(Clone, Copy)]
pub(super) struct Held {
    repeat: Repeat,
    version: u64,
    /// First instant at which the answer may be another.
    until: i64,
}

impl Run<'_> {
    /// An alarm fires.
    pub(super) fn alarm(&mut self, firing: &Firing) {
        self.readings.fired = true;
        self.readings.triggers = self.readings.triggers.saturating_add(1);
        if let Some(held) = self.refusals.get(firing.alarm).copied().flatten()
            && held.version == self.state.version
            && self.now.unix() < held.until
        {
            self.record.refused_again(self.now, held.repeat);
            return;
        }
        let scenario = self.scenario;
        let Some(alarm) = scenario.alarms.get(firing.alarm) else { return };
        let Some(rule) = scenario.rules.get(alarm.rule) else { return };
        let cause = Cause { kind: CauseKind::Alarm, id: alarm.id.clone() };
        let Err(refused) = (self.provider.alarm)(self, &cause, alarm, rule, firing) else { return };
        self.readings.dropped |= refused.error.is_some();
        let repeat = self.record.refusal(self.now, &cause, &self.state, refused);
        let cooldown_ends = self.state.cooldown_ends(self.now);
        let waits = self.state.is_free() && cooldown_ends.is_some();
        self.readings.cooldown_of_others |= waits && !self.state.last_by_rule;
        let until = cooldown_ends.unwrap_or(i64::MAX);
        if scenario.detail != Detail::Inputs
            && let Some(held) = self.refusals.get_mut(firing.alarm)
        {
            *held = Some(Held { repeat, version: self.state.version, until });
        }
    }

    pub(super) fn health_changes(&mut self, change: &StatusChange) {
        let cause = Cause { kind: CauseKind::Unhealthy, id: change.instance_id.clone() };
        let instances = &mut self.state.group.instances;
        let known = instances.iter_mut().find(|instance| instance.id == change.instance_id);
        // An instance that is not there yet, or not any more, has no state to change.
        let kind = if known.is_some() { EventKind::StatusChanged } else { EventKind::Unchanged };
        if let Some(instance) = known {
            instance.ecs_status.clone_from(&change.ecs_status);
            self.pending.health.get_or_insert(cause.clone());
            self.readings.health_waits |= self.state.activity.is_some();
        }
        self.worked(self.state.group.instances.len(), 1);
        self.record.event(self.now, kind, &cause, &self.state, About::default());
    }

    /// What the group finds at the start, and does about it at once.
    pub(super) fn begin_run(&mut self) {
        self.go_on_with_activity();
        let unhealthy = |instance: &&Instance| !instance.is_running() && instance.is_removable();
        if let Some(instance) = self.state.group.instances.iter().find(unhealthy) {
            self.pending.health = Some(Cause { kind: CauseKind::Unhealthy, id: instance.id.clone() });
        }
        let differs = self.state.desired().is_some_and(|desired| desired != self.state.counts.total);
        if self.state.group.status == GroupStatus::Active && !self.comes_back() && differs {
            self.pending.sizes = Some(Cause { kind: CauseKind::Group, id: "desiredCapacity".to_owned() });
        }
        self.by_itself();
    }

    /// Whether the group is outside its bounds; then it comes back inside them as soon as it is free.
    pub(super) fn comes_back(&mut self) -> bool {
        let passed = self.state.bound_passed().filter(|_| self.state.group.status == GroupStatus::Active);
        if let Some(field) = passed {
            self.pending.sizes.get_or_insert_with(|| Cause { kind: CauseKind::Group, id: field.to_owned() });
        }
        passed.is_some()
    }

    /// What the group does without being told to, one activity at a time.
    pub(super) fn by_itself(&mut self) {
        if self.state.is_free()
            && let Some(cause) = self.pending.deletion.take()
        {
            ask::call::delete(self, &cause);
        }
        if self.can_run()
            && let Some(cause) = self.pending.health.take()
        {
            ask::health::look(self, &cause);
        }
        if self.can_run()
            && let Some(cause) = self.pending.sizes.take()
        {
            ask::modify::close_gap(self, &cause);
        }
    }

    /// Whether the group is enabled and without an activity.
    fn can_run(&self) -> bool {
        self.state.is_free() && self.state.group.status == GroupStatus::Active
    }

    pub(super) fn tasks_at(&mut self, at: i64) {
        self.worked(self.tasks.waiting.len(), 1);
        let mut tried: usize = 0;
        while self.can_run() && tried < self.tasks.waiting.len() && !self.is_spent() {
            // In the order in which they were due; what is refused now is refused for good.
            let waiting = self.tasks.waiting.remove(tried);
            self.at(at, Kind::Task);
            if let Some(again) = self.attempt(waiting.task, Some(waiting.until)) {
                self.tasks.waiting.insert(tried, again);
                tried = tried.saturating_add(1);
            }
        }
        while !self.is_spent()
            && let Some(task) = self.tasks.take_due(at)
        {
            self.readings.triggers = self.readings.triggers.saturating_add(1);
            self.at(at, Kind::Task);
            let waiting = self.attempt(task, None);
            self.tasks.waiting.extend(waiting);
        }
        while let Some(Waiting { task, error, decision, .. }) = self.tasks.take_expired(at) {
            self.at(at, Kind::Task);
            let Some(cause) = self.task_cause(task) else { continue };
            self.record.count_refusal(error);
            let about = About { error, decision, ..About::default() };
            self.record.event(self.now, EventKind::Expired, &cause, &self.state, about);
        }
    }

    fn task_cause(&self, task: usize) -> Option<Cause> {
        let task = self.scenario.scheduled_tasks.get(task)?;
        Some(Cause { kind: CauseKind::ScheduledTask, id: task.id.clone() })
    }

    /// Tries a run of a task; gives it back when it has to wait, at first or still.
    fn attempt(&mut self, place: usize, until: Option<i64>) -> Option<Waiting> {
        let scenario = self.scenario;
        let task = scenario.scheduled_tasks.get(place)?;
        let cause = self.task_cause(place)?;
        let waits = !self.can_run() && self.state.group.status != GroupStatus::Deleting;
        let refused = match task.action {
            TaskAction::Rule(rule) => ask::rule::execute(self, &cause, scenario.rules.get(rule)?, Trigger::Scheduled),
            TaskAction::Sizes { min_size, max_size } => ask::modify::readjust(self, &cause, min_size, max_size),
        };
        let Err(Refused { error, decision }) = refused else { return None };
        if let (true, Some(window)) = (waits, task.window) {
            let about = About { error, decision, ..About::default() };
            self.record.event(self.now, EventKind::Waiting, &cause, &self.state, about);
            let until = until.unwrap_or(self.now.unix().saturating_add(window));
            return Some(Waiting { task: place, until, error, decision });
        }
        self.record.refusal(self.now, &cause, &self.state, Refused { error, decision });
        None
    }
}
