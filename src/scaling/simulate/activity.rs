//! Activities of a run: how one begins, and how it ends.

use super::{Cause, CauseKind, EventKind, ask, record::About, run::Run, state::Activity};
use crate::scaling::{Instance, instance::LifecycleState, number};

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

/// How many instances an activity moves.
#[derive(Clone, Copy)]
struct Moves {
    /// Those that the group makes, which are among those that join.
    created: i64,
    joining: i64,
    leaving: i64,
}

impl Moves {
    fn delta(self) -> i64 {
        self.joining.saturating_sub(self.leaving)
    }
}

impl Run<'_> {
    /// Begins an activity; `decision` is what led to it.
    pub(super) fn begin(&mut self, cause: &Cause, mut change: Change, decision: Option<usize>) {
        if change.removed > 0 {
            let chosen = ask::removal::choose(self, cause, change.removed);
            change.leaving.extend(chosen);
        }
        let moves = Moves {
            created: change.created,
            joining: number::of(change.joining.len()).saturating_add(change.created),
            leaving: number::of(change.leaving.len()),
        };
        self.state.group.instances.append(&mut change.joining);
        self.state.create(change.created, self.now);
        self.state.take_out(&change.leaving);
        self.record.direction(self.now, moves.delta());
        self.start(cause, &change, moves, decision);
    }

    /// Goes on with the activity of the instances that are pending or removing at the start, as if it began then.
    pub(super) fn go_on_with_activity(&mut self) {
        let pending = |instance: &&Instance| instance.lifecycle_state == LifecycleState::Pending;
        let created =
            self.state.group.instances.iter().filter(pending).filter(|instance| instance.is_created()).count();
        let counts = self.state.counts;
        let moves = Moves { created: number::of(created), joining: counts.pending, leaving: counts.removing };
        if moves.joining > 0 || moves.leaving > 0 {
            self.readings.under_way = true;
            let cause = Cause { kind: CauseKind::Group, id: "lifecycleState".to_owned() };
            self.start(&cause, &Change::default(), moves, None);
        }
    }

    /// The activity is in progress from now on; its instances are pending and removing already.
    fn start(&mut self, cause: &Cause, change: &Change, moves: Moves, decision: Option<usize>) {
        let scenario = self.scenario;
        let out = scenario.scale_out_hooks.as_ref().filter(|_| moves.created > 0);
        let (wait_out, in_service) = ask::hook::wait(self, cause, out);
        let gone = scenario.scale_in_hooks.as_ref().filter(|_| moves.leaving > 0 && !change.by_hand);
        let (wait_in, _) = ask::hook::wait(self, cause, gone);
        let seconds = scenario.activity_seconds;
        let out = if moves.joining > 0 { seconds.scale_out.saturating_add(wait_out) } else { 0 };
        let gone = if moves.leaving > 0 { seconds.scale_in.saturating_add(wait_in) } else { 0 };
        let begins = self.now.unix();
        let ends = begins.saturating_add(out.max(gone));
        self.state.activities = self.state.activities.saturating_add(1);
        let number = self.state.activities;
        self.state.activity = Some(Activity {
            number,
            cause: cause.clone(),
            begins,
            ends,
            in_service,
            cooldown: change.cooldown,
            by_rule: change.by_rule,
        });
        self.state.refresh();
        self.worked(self.state.group.instances.len(), 1);
        let about = About { activity: Some(number), delta: moves.delta(), decision, ..About::default() };
        self.record.event(self.now, EventKind::ActivityStarted, cause, &self.state, about);
        self.record.capacity(self.now, &self.state);
        if ends <= begins {
            self.end_activity();
        }
    }

    pub(super) fn end_activity(&mut self) {
        let Some((activity, joined, left)) = self.state.end_activity(self.now) else { return };
        self.state.last_by_rule = activity.by_rule;
        // What moves nothing and takes no time would be tried again without end.
        if joined > 0 || left > 0 || activity.begins < activity.ends {
            self.readings.brought_back |= self.comes_back();
        }
        let about = About { activity: Some(activity.number), delta: joined.saturating_sub(left), ..About::default() };
        self.record.event(self.now, EventKind::ActivityEnded, &activity.cause, &self.state, about);
        self.record.capacity(self.now, &self.state);
    }
}
