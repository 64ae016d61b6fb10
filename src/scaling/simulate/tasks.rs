//! Scheduled tasks: which is due, and which wait for the group.

use std::{cmp::Reverse, collections::BinaryHeap};

use super::Scenario;

pub(super) struct Tasks<'s> {
    scenario: &'s Scenario,
    /// Next run and place of each task: the earliest first, then the one created first.
    due: BinaryHeap<Reverse<(i64, usize)>>,
    /// Runs that wait, the earliest first.
    pub(super) waiting: Vec<Waiting>,
}

/// A run that is tried again when the group is free.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waiting {
    /// Place of the task.
    pub(super) task: usize,
    /// The last instant at which it is tried.
    pub(super) until: i64,
    /// What it was refused with.
    pub(super) error: Option<&'static str>,
    pub(super) decision: Option<usize>,
}

impl<'s> Tasks<'s> {
    pub(super) fn new(scenario: &'s Scenario) -> Self {
        let mut tasks = Self { scenario, due: BinaryHeap::new(), waiting: Vec::new() };
        for place in 0..scenario.scheduled_tasks.len() {
            // A run at the very start takes place.
            tasks.schedule(place, scenario.start.unix());
        }
        tasks
    }

    fn schedule(&mut self, place: usize, from: i64) {
        let schedule = self.scenario.scheduled_tasks.get(place).and_then(|task| task.schedule.as_ref());
        let next = schedule.and_then(|schedule| schedule.at_or_after(from));
        self.due.extend(next.map(|next| Reverse((next.unix(), place))));
    }

    /// Takes the task that is due at `now`, if any is.
    pub(super) fn take_due(&mut self, now: i64) -> Option<usize> {
        let Reverse((at, place)) = *self.due.peek()?;
        if at > now {
            return None;
        }
        self.due.pop();
        self.schedule(place, at.saturating_add(1));
        Some(place)
    }

    /// Takes a waiting run whose time is over.
    pub(super) fn take_expired(&mut self, now: i64) -> Option<Waiting> {
        let place = self.waiting.iter().position(|waiting| waiting.until <= now)?;
        Some(self.waiting.remove(place))
    }

    /// The next instant at which a task is due or given up.
    pub(super) fn next(&self) -> Option<i64> {
        let due = self.due.peek().map(|Reverse((at, _))| *at);
        due.into_iter().chain(self.waiting.iter().map(|waiting| waiting.until)).min()
    }
}
