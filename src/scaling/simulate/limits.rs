//! How much work a run may be, so that no scenario makes it go on without end.

use std::ops::RangeInclusive;

/// Instances of a group, which are kept one by one.
pub(super) const INSTANCES: RangeInclusive<i64> = 0..=10_000;
/// Rules, alarms, metrics, scheduled tasks, hooks: of each.
pub(super) const MOST_ENTRIES: usize = 100;
/// Calls, unhealthy instances: of each.
pub(super) const MOST_CALLS: usize = 10_000;
/// Length of a run, in seconds: ten years.
pub(super) const HORIZON: RangeInclusive<i64> = 1..=315_360_000;
/// Seconds that an activity may take, or lie between two samples.
pub(super) const SECONDS: RangeInclusive<i64> = 0..=31_536_000;
/// Questions that are asked in one run.
pub(super) const MOST_DECISIONS: usize = 100_000;
/// Samples that alarms look at, and instances that questions look at, added up.
pub(super) const MOST_WORK: u64 = 10_000_000;
/// Window of [`Scenario::flapping_window_seconds`](super::Scenario), unless given: an hour.
pub(super) const FLAPPING_WINDOW: i64 = 3_600;
/// Why a run is cut.
pub(super) const DECISIONS: &str = "a run has at most 100000 decisions and as many events";
/// The same.
pub(super) const WORK: &str = "a run looks at most 10000000 times at a sample or an instance";
