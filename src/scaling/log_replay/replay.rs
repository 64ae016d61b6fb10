//! The replay itself: the starts and the ends of the actions in their order.

use super::{ActionStatus, LogRow};
use crate::{order, time::Timestamp};

/// The number of instances from one instant on.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) at: Timestamp,
    pub(super) capacity: i64,
}

/// An instant at which the log disagrees with itself.
pub(super) struct Jump<'r> {
    pub(super) row: &'r LogRow,
    pub(super) at: Timestamp,
    /// What the rows before lead to.
    pub(super) replayed: i64,
    /// What is taken instead.
    pub(super) taken: i64,
}

/// What comes of the rows that count.
#[derive(Default)]
pub(super) struct Replay<'r> {
    /// The starting point, then every change.
    pub(super) timeline: Vec<Step>,
    pub(super) drift: Vec<Jump<'r>>,
}

/// What happens at one instant, in this order: an action that ends makes its change before the next one counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    End,
    /// Start and end of an action that takes no time.
    Both,
    Start,
}

impl<'r> Replay<'r> {
    /// Replays the rows, in whatever order they come.
    pub(super) fn of(rows: &[&'r LogRow]) -> Self {
        let mut events: Vec<(Timestamp, Kind, &'r LogRow)> = Vec::with_capacity(rows.len().saturating_mul(2));
        for row in rows {
            let done = row.status != ActionStatus::Doing;
            if done && row.start == row.end {
                events.push((row.start, Kind::Both, row));
                continue;
            }
            events.push((row.start, Kind::Start, row));
            if done {
                events.push((row.end, Kind::End, row));
            }
        }
        // Rows that agree in all of this are the same to the replay, whichever comes first.
        let key =
            |(at, kind, row): &(_, _, &'r LogRow)| (*at, *kind, row.id.as_deref(), row.instances_before, row.change());
        let events = order::sorted(events, |a, b| key(a).cmp(&key(b)));
        let mut replay = Self::default();
        for (at, kind, row) in events {
            if kind != Kind::End {
                replay.start(at, row);
            }
            if kind != Kind::Start {
                replay.end(at, row);
            }
        }
        replay
    }

    /// The row tells how many instances there are.
    fn start(&mut self, at: Timestamp, row: &'r LogRow) {
        let taken = row.instances_before;
        match self.timeline.last() {
            None => self.timeline.push(Step { at, capacity: taken }),
            Some(last) if last.capacity == taken => {}
            Some(last) => {
                let replayed = last.capacity;
                self.drift.push(Jump { row, at, replayed, taken });
                self.step(at, taken);
            }
        }
    }

    /// The row tells how many joined and left.
    fn end(&mut self, at: Timestamp, row: &'r LogRow) {
        let Some(last) = self.timeline.last() else { return };
        let replayed = last.capacity.saturating_add(row.change());
        // Fewer than none cannot be: some of those that left have never been counted.
        if replayed < 0 {
            self.drift.push(Jump { row, at, replayed, taken: 0 });
        }
        self.step(at, replayed.max(0));
    }

    /// One step for each instant at which the capacity is another one than before.
    fn step(&mut self, at: Timestamp, capacity: i64) {
        let same_instant = self.timeline.len() > 1 && self.timeline.last().is_some_and(|last| last.at == at);
        if same_instant {
            self.timeline.pop();
        }
        if self.timeline.last().is_none_or(|last| last.capacity != capacity) {
            self.timeline.push(Step { at, capacity });
        }
    }
}
