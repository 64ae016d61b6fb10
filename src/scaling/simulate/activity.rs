//! Activities of a run: how one begins, and how it ends.

use super::{Cause, EventKind, ask, record::About, run::Run, state::Activity};
use crate::scaling::{Instance, number};

/// The instances that an activity moves.
#[derive(Debug, Default)]
pub(super) struct Change {
    /// Instances that join by hand.
    pub(super) joining: Vec<Instance>,
    /// How many the group makes.
    pub(super) created: i64,
    /// Ids of those that leave.
    pub(super) leaving: Vec<String>,
    /// How many more leave, still to be chosen.
    pub(super) removed: i64,
    /// Cooldown of the rule that runs.
    pub(super) cooldown: Option<i64>,
    /// Whether a rule runs.
    pub(super) by_rule: bool,
    /// Whether it is done by hand, without waiting in lifecycle hooks.
    pub(super) by_hand: bool,
}

impl Change {
    /// The group makes as many instances, or takes as many out.
    pub(super) fn by(delta: i64) -> Self {
        Self { created: delta.max(0), removed: delta.min(0).saturating_neg(), ..Self::default() }
    }

    pub(super) fn is_nothing(&self) -> bool {
        self.joining.is_empty() && self.leaving.is_empty() && self.created == 0 && self.removed == 0
    }
}

impl Run<'_> {
    /// Begins an activity; `decision` is what led to it.
    pub(super) fn begin(&mut self, cause: &Cause, mut change: Change, decision: Option<usize>) {
        if change.removed > 0 {
            let chosen = ask::removal::choose(self, cause, change.removed);
            change.leaving.extend(chosen);
        }
        let joining = number::of(change.joining.len()).saturating_add(change.created);
        let leaving = number::of(change.leaving.len());
        let delta = joining.saturating_sub(leaving);
        let scenario = self.scenario;
        let out = scenario.scale_out_hooks.as_ref().filter(|_| change.created > 0);
        let (wait_out, in_service) = ask::hook::wait(self, cause, out);
        let gone = scenario.scale_in_hooks.as_ref().filter(|_| leaving > 0 && !change.by_hand);
        let (wait_in, _) = ask::hook::wait(self, cause, gone);
        let seconds = scenario.activity_seconds;
        let out = if joining > 0 { seconds.scale_out.saturating_add(wait_out) } else { 0 };
        let gone = if leaving > 0 { seconds.scale_in.saturating_add(wait_in) } else { 0 };
        let ends = self.now.unix().saturating_add(out.max(gone));
        self.state.activities = self.state.activities.saturating_add(1);
        let number = self.state.activities;
        self.state.group.instances.append(&mut change.joining);
        self.state.create(change.created, self.now);
        self.state.take_out(&change.leaving);
        self.state.activity = Some(Activity {
            number,
            cause: cause.clone(),
            ends,
            in_service,
            cooldown: change.cooldown,
            by_rule: change.by_rule,
        });
        self.state.refresh();
        self.worked(self.state.group.instances.len(), 1);
        self.record.direction(self.now, delta);
        let about = About { activity: Some(number), delta, decision, ..About::default() };
        self.record.event(self.now, EventKind::ActivityStarted, cause, &self.state, about);
        self.record.capacity(self.now, &self.state);
        if ends <= self.now.unix() {
            self.end_activity();
        }
    }

    pub(super) fn end_activity(&mut self) {
        let Some((activity, joined, left)) = self.state.end_activity(self.now) else { return };
        self.state.last_by_rule = activity.by_rule;
        let about = About { activity: Some(activity.number), delta: joined.saturating_sub(left), ..About::default() };
        self.record.event(self.now, EventKind::ActivityEnded, &activity.cause, &self.state, about);
        self.record.capacity(self.now, &self.state);
    }
}
