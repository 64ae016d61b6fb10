//! The course of a run: what comes next, one instant after the other.
//!
//! At one instant: the end of the activity, then calls, then what the group does by itself (deletion, new sizes,
//! health), then scheduled tasks, then alarms in the order in which they are listed.

use super::{
    Cause, CauseKind, Cut, Detail, EventKind, Scenario, Simulation,
    alarms::{Alarms, Firing},
    ask, limits,
    notes::Readings,
    provider::{self, Provider},
    record::{About, Record, Refused, Repeat},
    state::State,
    summary,
    tasks::{Tasks, Waiting},
};
use crate::{
    scaling::{GroupStatus, rule::Trigger},
    time::Timestamp,
};

pub(super) struct Run<'s> {
    pub(super) scenario: &'s Scenario,
    pub(super) provider: &'static Provider,
    pub(super) now: Timestamp,
    pub(super) state: State,
    pub(super) record: Record,
    pub(super) readings: Readings,
    /// What the group does by itself as soon as it is free.
    pub(super) pending: Pending,
    tasks: Tasks<'s>,
    /// Calls and changes of health that are still to come.
    calls: std::slice::Iter<'s, super::Call>,
    unhealthy: std::slice::Iter<'s, super::StatusChange>,
    /// Of each alarm, its last refusal and until when it holds.
    refusals: Vec<Option<Held>>,
    /// Instances that questions looked at.
    work: u64,
}

/// What waits for the end of the activity, with what it comes from.
#[derive(Default)]
pub(super) struct Pending {
    pub(super) deletion: Option<Cause>,
    pub(super) sizes: Option<Cause>,
    pub(super) health: Option<Cause>,
}

/// A refusal that is bound to come again while the group stays as it is.
#[derive(Clone, Copy)]
struct Held {
    repeat: Repeat,
    version: u64,
    /// First instant at which the answer may be another.
    until: i64,
}

/// Runs the scenario to its end, or to where it is cut.
pub(super) fn run(scenario: &Scenario) -> Simulation {
    let mut run = Run {
        scenario,
        provider: provider::of(scenario.service),
        now: scenario.start,
        state: State::new(scenario),
        record: Record::new(scenario),
        readings: Readings::default(),
        pending: Pending::default(),
        tasks: Tasks::new(scenario),
        calls: scenario.calls.iter(),
        unhealthy: scenario.unhealthy.iter(),
        refusals: vec![None; scenario.alarms.len()],
        work: 0,
    };
    let mut alarms = Alarms::new(scenario);
    run.record.capacity(run.now, &run.state);
    let cut = run.to_the_end(&mut alarms);
    summary::simulation(run, &alarms, cut)
}

impl Run<'_> {
    fn to_the_end(&mut self, alarms: &mut Alarms) -> Option<Cut> {
        let end = self.scenario.end.unix();
        loop {
            let change = self.next_change().map_or(end, |at| at.min(end));
            if let Some(why) = self.exhausted(alarms) {
                // The instant at which the next thing would happen is the first one that is not told.
                let next = alarms.next_sample().map_or(change, |sample| sample.min(change));
                let at = Timestamp::from_unix(next.max(self.now.unix())).ok().filter(|at| at.unix() < end)?;
                return Some(Cut { at: self.record.moment(at), why });
            }
            let most = limits::MOST_WORK.saturating_sub(self.work);
            if let Some(firing) = alarms.next_firing(change, self.state.counts.in_service, most) {
                self.at(firing.at, Kind::Alarm);
                self.alarm(&firing);
            } else if self.exhausted(alarms).is_some() {
                // It is cut in the next turn.
            } else if change < end {
                self.change_at(change);
            } else {
                return None;
            }
        }
    }

    /// Why the run must not go on.
    fn exhausted(&self, alarms: &Alarms) -> Option<&'static str> {
        if self.record.is_full() {
            Some(limits::DECISIONS)
        } else if self.work.saturating_add(alarms.samples) >= limits::MOST_WORK {
            Some(limits::WORK)
        } else {
            None
        }
    }

    /// Instant of the next thing that is no sample.
    fn next_change(&self) -> Option<i64> {
        let call = self.calls.as_slice().first().map(|call| call.at.unix());
        let unhealthy = self.unhealthy.as_slice().first().map(|change| change.at.unix());
        let activity = self.state.activity.as_ref().map(|activity| activity.ends);
        [call, unhealthy, activity, self.tasks.next()].into_iter().flatten().min()
    }

    /// Everything of this instant but alarms.
    fn change_at(&mut self, at: i64) {
        if self.state.activity.as_ref().is_some_and(|activity| activity.ends <= at) {
            self.at(at, Kind::End);
            self.end_activity();
            self.by_itself();
        }
        while let Some(call) = self.calls.as_slice().first().filter(|call| call.at.unix() <= at) {
            self.calls.next();
            self.at(at, Kind::Call);
            ask::call::call(self, call);
            self.by_itself();
        }
        while let Some(change) = self.unhealthy.as_slice().first().filter(|change| change.at.unix() <= at) {
            self.unhealthy.next();
            self.at(at, Kind::Health);
            self.health_changes(change);
        }
        self.by_itself();
        self.tasks_at(at);
    }

    /// Time goes on, to something of this kind.
    fn at(&mut self, at: i64, kind: Kind) {
        let before = self.now;
        // Between the start and the end of the run, both of which are instants.
        self.now = Timestamp::from_unix(at).unwrap_or(self.now);
        self.readings.happens(before == self.now, kind);
    }

    /// A question about so many instances is asked.
    pub(super) fn worked(&mut self, instances: usize) {
        // To tell a question costs many times what it costs to ask it.
        let each = if self.scenario.detail == Detail::Inputs { 20 } else { 1 };
        self.work = self.work.saturating_add(each * instances as u64);
    }

    /// An alarm fires.
    fn alarm(&mut self, firing: &Firing) {
        self.readings.fired = true;
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

    fn health_changes(&mut self, change: &super::StatusChange) {
        let cause = Cause { kind: CauseKind::Unhealthy, id: change.instance_id.clone() };
        let instances = &mut self.state.group.instances;
        let known = instances.iter_mut().find(|instance| instance.id == change.instance_id);
        if let Some(instance) = known {
            instance.ecs_status.clone_from(&change.ecs_status);
            self.pending.health.get_or_insert(cause.clone());
            self.readings.health_waits |= self.state.activity.is_some();
        }
        self.worked(self.state.group.instances.len());
        self.record.event(self.now, EventKind::StatusChanged, &cause, &self.state, About::default());
    }

    /// What the group does without being told to, one activity at a time.
    fn by_itself(&mut self) {
        if self.state.is_free()
            && let Some(cause) = self.pending.deletion.take()
        {
            ask::call::delete(self, &cause);
        }
        if self.can_run()
            && let Some(cause) = self.pending.sizes.take()
        {
            ask::modify::close_gap(self, &cause);
        }
        if self.can_run()
            && let Some(cause) = self.pending.health.take()
        {
            ask::health::look(self, &cause);
        }
    }

    /// Whether the group is enabled and without an activity.
    fn can_run(&self) -> bool {
        self.state.is_free() && self.state.group.status == GroupStatus::Active
    }

    fn tasks_at(&mut self, at: i64) {
        let mut tried = 0;
        while self.can_run() && tried < self.tasks.waiting.len() {
            // In the order in which they were due; what is refused now is refused for good.
            let waiting = self.tasks.waiting.remove(tried);
            self.at(at, Kind::Task);
            if let Some(again) = self.attempt(waiting.task, Some(waiting.until)) {
                self.tasks.waiting.insert(tried, again);
                tried += 1;
            }
        }
        while let Some(task) = self.tasks.take_due(at) {
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
            super::TaskAction::Rule(rule) => {
                ask::rule::execute(self, &cause, scenario.rules.get(rule)?, Trigger::Scheduled)
            }
            super::TaskAction::Sizes { min_size, max_size } => {
                ask::modify::readjust(self, &cause, min_size, max_size)
            }
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

/// What happens at an instant, in the order in which it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    End,
    Call,
    Health,
    Task,
    Alarm,
}
