//! Alarms: which sample comes next, and whether it fires.

use std::{
    cmp::Reverse,
    collections::{BinaryHeap, binary_heap::PeekMut},
};

use super::Scenario;
use crate::scaling::alarm::Watch;

/// Values of an alarm that are kept: a policy of Tencent looks at 10 at most.
pub(super) const RECENT: usize = 16;

/// All alarms of a scenario, in the order in which their samples come.
pub(super) struct Alarms<'s> {
    alarms: Vec<Watched<'s>>,
    /// Instant of the next sample and place of the alarm: the earliest first, then the one listed first.
    next: BinaryHeap<Reverse<(i64, usize)>>,
    /// The instant of the last sample, and the instances that shared a load then.
    bearers: (i64, i64),
    /// Samples looked at.
    pub(super) samples: u64,
    /// Whether a load was looked at that nobody bore.
    pub(super) no_bearer: bool,
}

struct Watched<'s> {
    watch: Watch,
    interval: i64,
    samples: std::slice::Iter<'s, f64>,
    /// Whether the instances in service share the value.
    shared: bool,
    /// The last values, at the place of their number in the run of those that meet the condition.
    recent: [f64; RECENT],
}

/// An alarm that fires.
#[derive(Clone, Copy)]
pub(super) struct Firing {
    /// Which, by its place.
    pub(super) alarm: usize,
    /// When, in unix seconds.
    pub(super) at: i64,
    /// The values that met the condition, as far as they are kept, by the number of each in the run modulo
    /// their count.
    pub(super) recent: [f64; RECENT],
}

impl<'s> Alarms<'s> {
    pub(super) fn new(scenario: &'s Scenario) -> Self {
        let mut all =
            Self { alarms: Vec::new(), next: BinaryHeap::new(), bearers: (i64::MIN, 0), samples: 0, no_bearer: false };
        for (place, policy) in scenario.alarms.iter().enumerate() {
            let Some(metric) = scenario.metrics.get(policy.metric) else { continue };
            // What was measured before the run began is not seen.
            let early = scenario.start.unix().saturating_sub(metric.start.unix()).max(0);
            let interval = metric.interval_seconds.max(1);
            let skipped = early.saturating_add(interval.saturating_sub(1)).div_euclid(interval);
            let samples = metric.samples.get(usize::try_from(skipped).unwrap_or(usize::MAX)..).unwrap_or_default();
            if !samples.is_empty() {
                let first = metric.start.unix().saturating_add(skipped.saturating_mul(interval));
                all.next.push(Reverse((first, place)));
            }
            all.alarms.push(Watched {
                watch: Watch::new(policy.condition),
                interval,
                samples: samples.iter(),
                shared: metric.shared,
                recent: [0.0; RECENT],
            });
        }
        all
    }

    /// Goes on to the next alarm that fires before `until`, but looks at no more samples than `most`.
    pub(super) fn next_firing(&mut self, until: i64, in_service: i64, most: u64) -> Option<Firing> {
        while let Some(mut next) = self.next.peek_mut() {
            let Reverse((at, alarm)) = *next;
            if at >= until || self.samples >= most {
                return None;
            }
            let watched = self.alarms.get_mut(alarm)?;
            let sample = watched.samples.next().copied().unwrap_or(f64::NAN);
            self.samples = self.samples.saturating_add(1);
            // What an alarm sets off changes no sample of the same instant.
            if at != self.bearers.0 {
                self.bearers = (at, in_service);
            }
            let bearers = self.bearers.1;
            self.no_bearer |= watched.shared && bearers == 0;
            if watched.samples.as_slice().is_empty() {
                PeekMut::pop(next);
            } else {
                *next = Reverse((at.saturating_add(watched.interval), alarm));
                drop(next);
            }
            if watched.fires(sample, bearers) {
                return Some(Firing { alarm, at, recent: watched.recent });
            }
        }
        None
    }

    /// Instant of the next sample of any alarm.
    pub(super) fn next_sample(&self) -> Option<i64> {
        self.next.peek().map(|Reverse((at, _))| *at)
    }
}

impl Watched<'_> {
    /// Whether the alarm fires with this sample; then it begins to count anew.
    fn fires(&mut self, sample: f64, bearers: i64) -> bool {
        // Nobody measures a load that nobody bears.
        let value = match (self.shared, bearers) {
            (false, _) => sample,
            (true, 0) => f64::NAN,
            (true, _) => sample / f64::from(u32::try_from(bearers).unwrap_or(u32::MAX)),
        };
        if let Some(place) = self.recent.get_mut(self.watch.run() as usize % RECENT) {
            *place = value;
        }
        // What is missing is NaN, and meets no condition.
        let fires = self.watch.feed(Some(value));
        if fires {
            self.watch.restart();
        }
        fires
    }
}
