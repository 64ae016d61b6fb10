//! Cooldown: how long alarms wait after a scaling activity.

use crate::time::Timestamp;

/// The last finished scaling activity of a group, from whose end a cooldown runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastActivity {
    /// When it was completed.
    pub end_time: Timestamp,
    /// Cooldown of the rule that ran, in seconds; `None` when the rule has none of its own, or no rule
    /// ran.
    pub rule_cooldown: Option<i64>,
    /// Whether any instance joined or left; a partly successful activity has moved some.
    pub moved_instances: bool,
}

/// The cooldown after an activity, seen from one instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cooldown {
    /// Length in seconds, more than 0.
    pub(super) seconds: i64,
    /// Seconds until it ends: 0 at the very end, negative afterwards.
    pub(super) left: i64,
}

impl LastActivity {
    /// The cooldown after this activity, in a group with `default_cooldown`; `None` when it is 0.
    pub(super) fn cooldown(&self, default_cooldown: i64, now: Timestamp) -> Option<Cooldown> {
        let seconds = length(self.rule_cooldown, default_cooldown);
        let left = self.end_time.unix().saturating_add(seconds).saturating_sub(now.unix());
        (seconds > 0).then_some(Cooldown { seconds, left })
    }

    /// Whether the group was enabled again between the end of this activity and `now`.
    pub(super) fn enabled_since(&self, enabled_at: Option<Timestamp>, now: Timestamp) -> bool {
        enabled_at.is_some_and(|at| (self.end_time..=now).contains(&at))
    }
}

/// A rule's own cooldown replaces the group's default; 0 is one of its own.
pub(super) fn length(rule_cooldown: Option<i64>, default_cooldown: i64) -> i64 {
    rule_cooldown.unwrap_or(default_cooldown)
}
