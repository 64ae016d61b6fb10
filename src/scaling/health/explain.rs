//! The answer in words: who is unhealthy, who stays, how the group is filled again.

use super::{Goal, HealthInput};
use crate::scaling::{
    GroupStatus, Instance,
    notes::{self, Assumption, Notes, Rule, counted},
};

/// Where each service documents it.
struct Provider {
    unhealthy: Rule,
    removal: Rule,
    standby: Rule,
    protected: Rule,
    refill: Rule,
    inactive: Assumption,
    in_between: Assumption,
}

const ESS: Provider = Provider {
    unhealthy: Rule::ess("1.10", "9.7"),
    removal: Rule::ess("1.10", "9.7"),
    standby: Rule::ess("1.10", "11.1"),
    protected: Rule::ess("1.10", "11.4"),
    refill: Rule::ess("1.10", "9.1"),
    inactive: Assumption { text: "A group that is not active removes no unhealthy instances.", section: "9.4" },
    in_between: Assumption {
        text: "Instances that are still joining or already leaving are not removed as unhealthy.",
        section: "9.7",
    },
};

const BOUND: &str = "Querying Bound CVM Of A Scaling Group";
const PROTECTION: &str = "CVM Removal Protection";

const TENCENT: Provider = Provider {
    unhealthy: Rule::tencent("2.4", BOUND),
    removal: Rule::tencent("2.4", BOUND),
    standby: Rule::tencent("2.4", BOUND),
    protected: Rule::tencent("2.4", PROTECTION),
    refill: Rule::tencent("2.4", "Querying Scaling Activities"),
    inactive: Assumption { text: "A group that is not active removes no unhealthy instances.", section: BOUND },
    in_between: Assumption {
        text: "Instances that are still joining or already leaving are not removed as unhealthy.",
        section: BOUND,
    },
};

const TENCENT_UNHEALTHY: Assumption =
    Assumption { text: "An instance is unhealthy when its machine is not running.", section: BOUND };

impl Goal {
    fn provider(self) -> &'static Provider {
        match self {
            Self::MinSize(_) => &ESS,
            Self::DesiredCapacity(_) => &TENCENT,
        }
    }
}

/// Who is unhealthy and leaves, and who stays all the same.
pub(super) fn health(input: &HealthInput, leaving: &[&Instance], left_alone: &[&Instance], notes: &mut Notes) {
    let provider = input.goal.provider();
    if leaving.is_empty() && left_alone.is_empty() {
        notes.because(provider.unhealthy, format!("All instances listed are running: {}.", input.instances.len()));
        return;
    }
    if let Goal::DesiredCapacity(_) = input.goal {
        notes.assume(TENCENT_UNHEALTHY);
    }
    if !leaving.is_empty() {
        notes.because(provider.unhealthy, format!("Not running, so unhealthy and removed: {}.", names(leaving)));
        let (created, attached): (Vec<_>, Vec<_>) = leaving.iter().partition(|instance| instance.is_created());
        if !created.is_empty() {
            notes
                .because(provider.removal, format!("Made by the group, so stopped and released: {}.", names(&created)));
        }
        if !attached.is_empty() {
            notes.because(
                provider.removal,
                format!("Attached by hand, so only removed from the group: {}.", names(&attached)),
            );
        }
    }
    let mut tell = |rule: Rule, why: &str, stays: &dyn Fn(&Instance) -> bool| {
        let stay: Vec<_> = left_alone.iter().copied().filter(|instance| stays(instance)).collect();
        if !stay.is_empty() {
            notes.because(rule, format!("Not running{why}: {}.", names(&stay)));
        }
        !stay.is_empty()
    };
    tell(provider.standby, ", but left alone, because they are in standby", &|instance| instance.standby);
    tell(provider.protected, ", but left alone, because they are protected", &|instance| {
        instance.protected && !instance.standby
    });
    let others = |instance: &Instance| !instance.standby && !instance.protected;
    let in_between = tell(provider.unhealthy, ", but left alone, because they are joining or leaving", &|instance| {
        others(instance) && !instance.is_removable()
    });
    let inactive =
        tell(provider.unhealthy, " and so unhealthy, but left alone, because the group is not active", &|instance| {
            instance.is_removable()
        });
    if in_between {
        notes.assume(provider.in_between);
    }
    if inactive {
        notes.assume(provider.inactive);
    }
}

/// How many are created for those that left.
pub(super) fn refill(input: &HealthInput, left: i64, created: i64, notes: &mut Notes) {
    let (goal, size) = match input.goal {
        Goal::MinSize(size) => ("MinSize", size),
        Goal::DesiredCapacity(size) => ("desiredCapacity", size),
    };
    let text = if input.status != GroupStatus::Active {
        "The group is not active, so it creates nothing.".to_owned()
    } else {
        format!("The group is left with {} and {goal} is {size}, so it creates {created}.", counted(left, "instance"))
    };
    notes.because(input.goal.provider().refill, text);
}

fn names(instances: &[&Instance]) -> String {
    notes::list(instances.iter().map(|instance| instance.id.as_str()))
}
