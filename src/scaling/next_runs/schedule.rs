//! A task's runs, ready to be walked.

use crate::{cron::Cron, time::Timestamp};

const MINUTE: i64 = 60;
const DAY: i64 = 86_400;
/// After 400 years the calendar is the same again: who has not met by then never will.
const CYCLE: i64 = 146_097 * DAY;

/// When a task runs: made once, then asked as often as needed. A step allocates nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// No run comes before it.
    first: Timestamp,
    /// A run at this very instant still takes place.
    last: Timestamp,
    pattern: Pattern,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Pattern {
    /// The first instant only.
    Once,
    /// Every so many seconds from the first instant on.
    Every(i64),
    /// The minutes of an expression, at the second of the first instant.
    Cron(Cron),
}

impl Schedule {
    pub(super) fn once(at: Timestamp) -> Self {
        Self { first: at, last: at, pattern: Pattern::Once }
    }

    pub(super) fn every_days(days: u32, first: Timestamp, last: Timestamp) -> Self {
        Self { first, last, pattern: Pattern::Every(DAY.saturating_mul(days.into())) }
    }

    pub(super) fn cron(cron: Cron, first: Timestamp, last: Timestamp) -> Self {
        Self { first, last, pattern: Pattern::Cron(cron) }
    }

    /// The first run strictly later than `after`.
    pub fn next_after(&self, after: Timestamp) -> Option<Timestamp> {
        self.at_or_after(after.unix().saturating_add(1))
    }

    /// All runs strictly later than `after`, in order; without it from the first one on.
    pub fn runs(&self, after: Option<Timestamp>) -> Runs<'_> {
        Runs { schedule: self, from: after.map_or(i64::MIN, |after| after.unix().saturating_add(1)) }
    }

    /// The first run that `other` has too.
    pub fn first_common(&self, other: &Self) -> Option<Timestamp> {
        let mut run = self.at_or_after(i64::MIN)?;
        let until = run.unix().saturating_add(CYCLE);
        while run.unix() <= until {
            let theirs = other.at_or_after(run.unix())?;
            run = self.at_or_after(theirs.unix())?;
            if run == theirs {
                return Some(run);
            }
        }
        None
    }

    /// The instant before which nothing runs; a repeated task need not run at it.
    pub fn first(&self) -> Timestamp {
        self.first
    }

    /// The instant after which nothing runs.
    pub fn last(&self) -> Timestamp {
        self.last
    }

    /// Whether it is a single run.
    pub(super) fn is_once(&self) -> bool {
        self.pattern == Pattern::Once
    }

    /// The first run at or after an instant, which may lie beyond those that can be spelt.
    #[expect(clippy::arithmetic_side_effects, reason = "from the first run on, all sums are of instants")]
    pub(in crate::scaling) fn at_or_after(&self, from: i64) -> Option<Timestamp> {
        let (first, last) = (self.first.unix(), self.last.unix());
        let from = from.max(first);
        let run = match &self.pattern {
            Pattern::Once => from,
            Pattern::Every(seconds) => first + round_up(from - first, *seconds) * seconds,
            Pattern::Cron(cron) => {
                let second = first.rem_euclid(MINUTE);
                cron.next_from(round_up(from - second, MINUTE), (last - second).div_euclid(MINUTE))? * MINUTE + second
            }
        };
        if run <= last { Timestamp::from_unix(run).ok() } else { None }
    }
}

/// How many whole units reach `length`, the distance of two instants.
#[expect(clippy::arithmetic_side_effects, reason = "that is far below the end of an i64")]
fn round_up(length: i64, unit: i64) -> i64 {
    (length + unit - 1).div_euclid(unit)
}

/// The runs of a [`Schedule`], in order.
#[derive(Debug, Clone)]
pub struct Runs<'a> {
    schedule: &'a Schedule,
    from: i64,
}

impl Iterator for Runs<'_> {
    type Item = Timestamp;

    fn next(&mut self) -> Option<Timestamp> {
        let run = self.schedule.at_or_after(self.from)?;
        self.from = run.unix().saturating_add(1);
        Some(run)
    }
}
