//! What each of the three operations that change the sizes has of its own.

use std::ops::RangeInclusive;

use crate::scaling::{
    group::{Code, Service},
    limits::{COOLDOWN, ESS_SIZES, TENCENT_SIZES},
    notes::Rule,
};

/// How the sizes of a group are changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ModifyOperation {
    /// `ModifyScalingGroup` of ESS.
    Ess,
    /// `ModifyScalingGroup` of Tencent.
    Tencent,
    /// A timed task of Tencent that fires: `ScheduledReadjust` in JSON.
    TencentTimedTask,
}

/// One operation.
pub(super) struct ModifyRules {
    pub(super) service: Service,
    /// Names of the smaller and the larger size in JSON.
    pub(super) names: [&'static str; 2],
    /// Where its conditions and effects are documented.
    pub(super) rule: Rule,
    /// Why the code of a group in a wrong state is what it is, where the page has none.
    pub(super) status_code: Option<&'static str>,
    pub(super) sizes: RangeInclusive<i64>,
    pub(super) order_code: Code,
    pub(super) order_reading: Option<&'static str>,
    /// Whether the page requires both sizes.
    pub(super) needs_both: bool,
    /// Of the cooldown of the group, where the call sets it.
    pub(super) default_cooldown: Option<RangeInclusive<i64>>,
    /// Of the number that the group strives for, where it has one.
    pub(super) desired: Option<Desired>,
    pub(super) cooldown: Cooldown,
}

/// The number that a Tencent group strives for.
pub(super) struct Desired {
    /// Whether the call may give it.
    pub(super) given: bool,
    /// How it follows the sizes when the call does not give it.
    pub(super) follows: &'static str,
}

/// What a running cooldown does to the change.
pub(super) enum Cooldown {
    /// Nothing; the rule, and the reading where it is one.
    Ignored(Rule, Option<&'static str>),
    /// It refuses it, as a running activity does.
    Locks(Rule),
}

const ESS: ModifyRules = ModifyRules {
    service: Service::AlibabaEss,
    names: ["minSize", "maxSize"],
    rule: Rule::ess("1.6", "9.2"),
    status_code: Some(
        "The page has no code for a group that is being deleted, so IncorrectScalingGroupStatus is \
                       assumed.",
    ),
    sizes: ESS_SIZES,
    order_code: Code::documented("InvalidParameter.Conflict"),
    order_reading: None,
    needs_both: false,
    default_cooldown: Some(COOLDOWN),
    desired: None,
    cooldown: Cooldown::Ignored(Rule::ess("1.4", "9.1"), None),
};

const TENCENT: ModifyRules = ModifyRules {
    service: Service::TencentAsV2,
    names: ["minSize", "maxSize"],
    rule: Rule::tencent("2.1", "Modifying Scaling Groups"),
    status_code: None,
    sizes: TENCENT_SIZES,
    order_code: Code::documented("Conflict.MaxsizeLessMinsize"),
    order_reading: None,
    needs_both: true,
    default_cooldown: None,
    desired: Some(Desired {
        given: true,
        follows: "A desired number that the call does not give is kept, but moved inside the new sizes.",
    }),
    cooldown: Cooldown::Ignored(
        Rule::tencent("2.6", "Modifying Scaling Groups"),
        Some("A change of the sizes or of the desired number by hand does not wait for the cooldown."),
    ),
};

const TIMED_TASK: ModifyRules = ModifyRules {
    names: ["readjustMinSize", "readjustMaxSize"],
    rule: Rule::tencent("2.7", "Creating Timed Tasks"),
    order_reading: Some(
        "The sizes of a timed task have the same limits as those of a group, with the same error \
                         code.",
    ),
    desired: Some(Desired {
        given: false,
        follows: "A timed task changes the desired number only if it is outside the new sizes.",
    }),
    cooldown: Cooldown::Locks(Rule::tencent("2.6", "Querying Scaling Activities")),
    ..TENCENT
};

impl ModifyOperation {
    pub(super) const ESS: &'static [(&'static str, Self)] = &[("ModifyScalingGroup", Self::Ess)];
    pub(super) const TENCENT: &'static [(&'static str, Self)] =
        &[("ModifyScalingGroup", Self::Tencent), ("ScheduledReadjust", Self::TencentTimedTask)];

    pub(super) const fn rules(self) -> &'static ModifyRules {
        match self {
            Self::Ess => &ESS,
            Self::Tencent => &TENCENT,
            Self::TencentTimedTask => &TIMED_TASK,
        }
    }
}
