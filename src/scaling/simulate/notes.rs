//! Why a run went as it did: our own rules of a run, and the readings on which it rests.

use super::{Summary, provider::Provider, run::Kind};
use crate::scaling::notes::{Assumption, Notes, counted};

const ORDER: Assumption = Assumption {
    text: "At one instant the end of the activity comes first, then calls, changes of health, scheduled tasks, and \
           alarms in the order in which they are listed.",
    section: "7.1",
};
const COUNTS_ANEW: Assumption = Assumption {
    text: "After an alarm has fired it starts to count again, so it fires again only after the same number of \
           samples.",
    section: "7.2",
};
const NO_BEARER: Assumption =
    Assumption { text: "While no instance is in service, no load is measured, so there is no data.", section: "7.2" };
const COOLDOWN_OF_OTHERS: Assumption = Assumption {
    text: "An activity that no rule started is followed by the default cooldown of the group.",
    section: "7.3",
};
const HEALTH_WAITS: Assumption =
    Assumption { text: "Unhealthy instances wait for the end of a running activity.", section: "7.5" };
const HOOKS: Assumption = Assumption {
    text: "All instances of an activity wait in the lifecycle hooks together, in addition to the time that it takes; \
           those that join or leave by hand do not.",
    section: "7.3",
};
const DROPPED: Assumption =
    Assumption { text: "An alarm that is refused is dropped and not tried again.", section: "7.4" };

const UNDER_WAY: Assumption = Assumption {
    text: "Instances that are pending or removing at the start belong to one activity, which takes as long as one that \
           begins at the start.",
    section: "7.5",
};
const BROUGHT_BACK: Assumption = Assumption {
    text: "A group that an activity leaves outside its sizes is brought back inside them at once.",
    section: "7.5",
};

/// Which of our readings had a say.
#[derive(Debug, Default)]
pub(super) struct Readings {
    last: Option<Kind>,
    several: bool,
    /// Alarms that fired, runs of tasks that were due, calls.
    pub(super) triggers: u64,
    pub(super) fired: bool,
    pub(super) dropped: bool,
    pub(super) no_bearer: bool,
    pub(super) cooldown_of_others: bool,
    pub(super) health_waits: bool,
    pub(super) hooks: bool,
    pub(super) under_way: bool,
    pub(super) brought_back: bool,
}

impl Readings {
    /// Something of this kind happens, at the same instant as the last or later.
    pub(super) fn happens(&mut self, same_instant: bool, kind: Kind) {
        self.several |= same_instant && self.last.is_some_and(|last| last != kind);
        self.last = Some(kind);
    }

    /// All of it in words.
    pub(super) fn notes(&self, provider: &Provider, seconds: i64, summary: &Summary, why_cut: Option<&str>) -> Notes {
        let (rules, mut notes) = (&provider.rules, Notes::default());
        notes.because(rules.time, format!("The run covers {seconds} s; what would happen at its end is left out."));
        if summary.samples > 0 {
            notes.because(rules.alarms, format!("Alarms looked at {}.", counted(summary.samples, "sample")));
        }
        if summary.activities > 0 {
            let text = format!(
                "Activities: {}, of which {} went in the opposite direction to the one before.",
                summary.activities, summary.reversals
            );
            notes.because(rules.activities, text);
        }
        if self.triggers > 0 {
            let text = format!("Triggers and calls: {}, of which {} refused.", self.triggers, summary.refused);
            notes.because(rules.triggers, text);
        }
        let (low, high) = (summary.lowest_capacity, summary.highest_capacity);
        notes.because(
            rules.instances,
            format!("Instances: between {low} and {high}, with {} instance-seconds in all.", summary.instance_seconds),
        );
        if let Some(why) = why_cut {
            notes.because(rules.limits, format!("The run was cut: {why}."));
        }
        for (reading, counts) in [
            (ORDER, self.several),
            (COUNTS_ANEW, self.fired),
            (NO_BEARER, self.no_bearer),
            (COOLDOWN_OF_OTHERS, self.cooldown_of_others),
            (DROPPED, self.dropped),
            (HEALTH_WAITS, self.health_waits),
            (HOOKS, self.hooks),
            (UNDER_WAY, self.under_way),
            (BROUGHT_BACK, self.brought_back),
        ] {
            if counts {
                notes.assume(reading);
            }
        }
        notes
    }
}
