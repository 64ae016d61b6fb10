//! What the three operations have of their own.

use super::{Fate, Fates, RemoveInput, ScalingPolicy};
use crate::{
    scaling::{
        Instance,
        group::{Objections, Service},
        limits::MOST_INSTANCES_PER_CALL,
        notes::{Assumption, Notes, Rule},
    },
    suggest::shown,
};

/// How instances are taken out of a group by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemoveOperation {
    /// `RemoveInstances` of ESS: those that the group has made are stopped and released.
    RemoveInstances,
    /// `DetachInstances` of ESS: none is touched.
    DetachInstances,
    /// `DetachInstance` of Tencent: `keepInstance` says what becomes of those that the group has made.
    DetachInstance,
}

/// One operation.
pub(super) struct RemoveRules {
    pub(super) service: Service,
    /// Where its conditions are documented.
    pub(super) conditions: Rule,
    pub(super) no_cooldown: Rule,
    /// How many instances a call may name, where the document has a limit.
    pub(super) most_ids: Option<usize>,
    standby: Option<Rule>,
    protected: Rule,
    /// Examines the parameter that only this operation has.
    pub(super) argument: fn(&RemoveInput, &mut Objections),
    pub(super) fate: fn(&RemoveInput, &Instance) -> Fate,
    /// Tells what that parameter did.
    pub(super) tell: fn(&RemoveInput, &Fates, &mut Notes),
}

const REMOVE: RemoveRules = RemoveRules {
    service: Service::AlibabaEss,
    conditions: REMOVE_RULE,
    no_cooldown: Rule::ess("1.4", "12.3"),
    most_ids: Some(MOST_INSTANCES_PER_CALL),
    standby: Some(Rule::ess("1.8", "11.1")),
    protected: Rule::ess("1.8", "11.4"),
    argument: remove_policy,
    fate: |input, instance| match (instance.is_created(), input.recycles()) {
        (false, _) => Fate::Removed,
        (true, true) => Fate::Recycled,
        (true, false) => Fate::Released,
    },
    tell: |input, outcome, notes| {
        if input.remove_policy.is_none() {
            notes.because(REMOVE_RULE, "RemovePolicy is not given, so it is release.");
        }
        if input.recycles() && outcome.iter().any(|(_, fate)| fate == Fate::Removed) {
            notes.assume(ATTACHED_IS_NOT_RECYCLED);
        }
    },
};

const DETACH: RemoveRules = RemoveRules {
    conditions: Rule::ess("1.8", "12.4"),
    no_cooldown: Rule::ess("1.4", "12.4"),
    argument: |_, _| {},
    fate: |_, _| Fate::Detached,
    tell: |_, _, _| {},
    ..REMOVE
};

const UNBIND: RemoveRules = RemoveRules {
    service: Service::TencentAsV2,
    conditions: UNBIND_RULE,
    no_cooldown: Rule::tencent("2.6", UNBIND_PAGE),
    most_ids: None,
    standby: None,
    protected: Rule::tencent("2.3", "CVM Removal Protection"),
    argument: |input, found| {
        if let Some(keep) = input.keep_instance.filter(|keep| !(0..=1).contains(keep)) {
            found.add(Service::TencentAsV2.codes().argument, format!("keepInstance {keep} is neither 0 nor 1."));
        }
    },
    fate: |input, instance| match (instance.is_created(), input.keep_instance) {
        (false, _) | (true, Some(1)) => Fate::Kept,
        (true, _) => Fate::Released,
    },
    tell: |input, _, notes| {
        if input.keep_instance.is_none() {
            notes.because(UNBIND_RULE, "keepInstance is not given, so it is 0.");
        }
    },
};

const REMOVE_RULE: Rule = Rule::ess("1.8", "12.3");
const UNBIND_PAGE: &str = "Unbinding Scaling Groups from CVM";
const UNBIND_RULE: Rule = Rule::tencent("2.2", UNBIND_PAGE);

const ATTACHED_IS_NOT_RECYCLED: Assumption =
    REMOVE_RULE.reading("An attached instance is only removed, even with RemovePolicy recycle.");

impl RemoveOperation {
    pub(super) const ESS: &'static [(&'static str, Self)] =
        &[("RemoveInstances", Self::RemoveInstances), ("DetachInstances", Self::DetachInstances)];
    pub(super) const TENCENT: &'static [(&'static str, Self)] = &[("DetachInstance", Self::DetachInstance)];

    pub(super) const fn rules(self) -> &'static RemoveRules {
        match self {
            Self::RemoveInstances => &REMOVE,
            Self::DetachInstances => &DETACH,
            Self::DetachInstance => &UNBIND,
        }
    }
}

impl RemoveRules {
    /// Standby and protection keep an instance from being taken automatically, not by hand.
    pub(super) fn by_hand(&self, leaving: &[&Instance], notes: &mut Notes) {
        if let Some(rule) = self.standby
            && leaving.iter().any(|instance| instance.standby)
        {
            notes.because(rule, "An instance in standby can be removed by hand.");
        }
        if leaving.iter().any(|instance| instance.protected) {
            notes.because(
                self.protected,
                "Protection prevents automatic removal only; a protected instance can be removed by hand.",
            );
        }
    }
}

fn remove_policy(input: &RemoveInput, found: &mut Objections) {
    let code = Service::AlibabaEss.codes().argument;
    let known = |name: &&String| ScalingPolicy::NAMES.iter().any(|(known, _)| known == name);
    if let Some(name) = input.remove_policy.as_ref().filter(|name| !known(name)) {
        found.add(code, format!("RemovePolicy {} is neither release nor recycle.", shown(name)));
    } else if input.recycles() && input.group.scaling_policy != ScalingPolicy::Recycle {
        found.add(code, "RemovePolicy recycle needs a group whose ScalingPolicy is recycle.");
    }
}
