//! What is told of a run, as it goes on.

use serde_json::Value;

use super::{
    Answer, Capacity, Cause, Decision, Detail, Event, EventKind, Moment, Refusals, Scenario, Service, limits,
    state::State,
};
use crate::time::Timestamp;

pub(super) struct Record {
    service: Service,
    pub(super) detail: Detail,
    pub(super) timeline: Vec<Capacity>,
    pub(super) events: Vec<Event>,
    pub(super) decisions: Vec<Decision>,
    pub(super) refused: Vec<Refusals>,
    /// Questions asked, told or not.
    asked: usize,
    flapping_window: i64,
    /// Begin and direction of the last activity.
    last_direction: Option<(i64, i64)>,
    pub(super) reversals: u64,
}

/// What an event is about, apart from its time and its cause.
#[derive(Default)]
pub(super) struct About {
    pub(super) error: Option<&'static str>,
    pub(super) activity: Option<u64>,
    pub(super) delta: i64,
    pub(super) decision: Option<usize>,
}

/// A trigger or a call that leads to nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Refused {
    /// Why; `None` where nothing would change.
    pub(super) error: Option<&'static str>,
    /// The decision, where it is told.
    pub(super) decision: Option<usize>,
}

/// Where a refusal is told, to be counted there when it comes again.
#[derive(Clone, Copy)]
pub(super) struct Repeat {
    refused: Refused,
    event: usize,
}

impl Record {
    pub(super) fn new(scenario: &Scenario) -> Self {
        Self {
            service: scenario.service,
            detail: scenario.detail,
            timeline: Vec::new(),
            events: Vec::new(),
            decisions: Vec::new(),
            refused: Vec::new(),
            asked: 0,
            flapping_window: scenario.flapping_window_seconds,
            last_direction: None,
            reversals: 0,
        }
    }

    pub(super) fn moment(&self, at: Timestamp) -> Moment {
        Moment { at, service: self.service }
    }

    pub(super) fn is_full(&self) -> bool {
        self.asked >= limits::MOST_DECISIONS || self.events.len() >= limits::MOST_DECISIONS
    }

    /// The group as it is now; of several changes at one instant the last one counts.
    pub(super) fn capacity(&mut self, now: Timestamp, state: &State) {
        let counts = state.counts;
        let entry = Capacity {
            at: self.moment(now),
            total_capacity: counts.total,
            in_service: counts.in_service,
            pending: counts.pending,
            removing: counts.removing,
            standby: counts.standby,
            min_size: state.min,
            max_size: state.max,
            desired_capacity: state.desired(),
        };
        self.timeline.pop_if(|last| last.at == entry.at);
        if self.timeline.last().is_none_or(|last| Capacity { at: entry.at, ..last.clone() } != entry) {
            self.timeline.push(entry);
        }
    }

    /// A question that was asked; gives its place. `input` is made only where it is told.
    pub(super) fn decision(
        &mut self,
        now: Timestamp,
        cause: &Cause,
        question: &'static str,
        input: impl FnOnce() -> Value,
        answer: Answer,
    ) -> Option<usize> {
        self.asked = self.asked.saturating_add(1);
        if self.detail == Detail::Summary {
            return None;
        }
        let at = self.moment(now);
        let input = (self.detail == Detail::Inputs).then(input);
        let place = self.decisions.len();
        self.decisions.push(Decision { at, until: at, count: 1, cause: cause.clone(), question, input, answer });
        Some(place)
    }

    pub(super) fn event(&mut self, now: Timestamp, kind: EventKind, cause: &Cause, state: &State, about: About) {
        if self.detail == Detail::Summary {
            return;
        }
        let at = self.moment(now);
        self.events.push(Event {
            at,
            until: at,
            count: 1,
            kind,
            cause: cause.clone(),
            error: about.error,
            activity: about.activity,
            delta: about.delta,
            total_capacity: state.counts.total,
            decision: about.decision,
        });
    }

    /// A trigger or a call that leads to nothing.
    pub(super) fn refusal(&mut self, now: Timestamp, cause: &Cause, state: &State, refused: Refused) -> Repeat {
        self.count_refusal(refused.error);
        let kind = if refused.error.is_some() { EventKind::Refused } else { EventKind::Unchanged };
        let event = self.events.len();
        let (error, decision) = (refused.error, refused.decision);
        self.event(now, kind, cause, state, About { error, decision, ..About::default() });
        Repeat { refused, event }
    }

    /// The same once more.
    pub(super) fn refused_again(&mut self, now: Timestamp, repeat: Repeat) {
        let at = self.moment(now);
        self.count_refusal(repeat.refused.error);
        if let Some(event) = self.events.get_mut(repeat.event) {
            (event.until, event.count) = (at, event.count.saturating_add(1));
        }
        if let Some(decision) = repeat.refused.decision.and_then(|place| self.decisions.get_mut(place)) {
            (decision.until, decision.count) = (at, decision.count.saturating_add(1));
        }
    }

    pub(super) fn count_refusal(&mut self, error: Option<&'static str>) {
        let Some(error) = error else { return };
        match self.refused.iter_mut().find(|known| known.error == error) {
            Some(known) => known.count = known.count.saturating_add(1),
            None => self.refused.push(Refusals { error, count: 1 }),
        }
    }

    /// An activity that begins; a change of direction soon after the last one is flapping.
    pub(super) fn direction(&mut self, now: Timestamp, delta: i64) {
        if delta == 0 {
            return;
        }
        let (now, direction) = (now.unix(), delta.signum());
        if let Some((before, last)) = self.last_direction
            && last != direction
            && now.saturating_sub(before) <= self.flapping_window
        {
            self.reversals = self.reversals.saturating_add(1);
        }
        self.last_direction = Some((now, direction));
    }
}
