//! The course of a run: what comes next, one instant after the other.
//!
//! At one instant: the end of the activity, then calls, then what the group does by itself (deletion, health,
//! new sizes), then scheduled tasks, then alarms in the order in which they are listed.

use super::{
    Call, Cause, Cut, Detail, Scenario, Simulation, StatusChange,
    alarms::Alarms,
    ask, limits,
    notes::Readings,
    provider::{self, Provider},
    record::Record,
    state::State,
    summary,
    tasks::Tasks,
    triggers::Held,
};
use crate::time::Timestamp;

pub(super) struct Run<'s> {
    pub(super) scenario: &'s Scenario,
    pub(super) provider: &'static Provider,
    pub(super) now: Timestamp,
    pub(super) state: State,
    pub(super) record: Record,
    pub(super) readings: Readings,
    /// What the group does by itself as soon as it is free.
    pub(super) pending: Pending,
    pub(super) tasks: Tasks<'s>,
    /// Calls and changes of health that are still to come.
    calls: std::slice::Iter<'s, Call>,
    unhealthy: std::slice::Iter<'s, StatusChange>,
    /// Of each alarm, its last refusal and until when it holds.
    pub(super) refusals: Vec<Option<Held>>,
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
    run.begin_run();
    let cut = run.go_on(&mut alarms);
    summary::simulation(run, &alarms, cut)
}

impl Run<'_> {
    /// Goes on to the end; gives where it had to stop before.
    fn go_on(&mut self, alarms: &mut Alarms) -> Option<Cut> {
        let end = self.scenario.end.unix();
        loop {
            let change = self.next_change().map_or(end, |at| at.min(end));
            if let Some(why) = self.exhausted(alarms) {
                // The next thing that would happen is the first one that is not told.
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

    /// The same, in the midst of an instant.
    pub(super) fn is_spent(&self) -> bool {
        self.record.is_full() || self.work >= limits::MOST_WORK
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
            if self.is_spent() {
                return;
            }
            self.calls.next();
            self.at(at, Kind::Call);
            ask::call::call(self, call);
            self.by_itself();
        }
        while let Some(change) = self.unhealthy.as_slice().first().filter(|change| change.at.unix() <= at) {
            if self.is_spent() {
                return;
            }
            self.unhealthy.next();
            self.at(at, Kind::Health);
            self.health_changes(change);
        }
        self.by_itself();
        self.tasks_at(at);
    }

    /// Time goes on, to something of this kind.
    pub(super) fn at(&mut self, at: i64, kind: Kind) {
        let before = self.now;
        // Between the start and the end of the run, both of which are instants.
        self.now = Timestamp::from_unix(at).unwrap_or(self.now);
        self.readings.happens(before == self.now, kind);
    }

    /// So many instances are looked at, so many times.
    pub(super) fn worked(&mut self, instances: usize, times: u64) {
        self.work = self.work.saturating_add(times.saturating_mul(instances as u64));
    }

    /// So many instances are handed to a question, which clones them and puts them in order; to tell them
    /// costs many times that.
    pub(super) fn handed_over(&mut self, instances: usize) {
        self.worked(instances, if self.scenario.detail == Detail::Inputs { 200 } else { 5 });
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
