//! What the three ways of changing the sizes have of their own.

use std::ops::RangeInclusive;

use crate::scaling::{
    group::{Code, Service},
    limits::{COOLDOWN, ESS_SIZES, TENCENT_SIZES},
    notes::{Assumption, Rule},
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
pub(super) struct Policy {
    pub(super) service: Service,
    /// Names of the smaller and the larger size in JSON.
    pub(super) names: [&'static str; 2],
    /// Where its conditions and effects are documented.
    pub(super) rule: Rule,
    pub(super) sizes: RangeInclusive<i64>,
    pub(super) sizes_code: Code,
    pub(super) order_code: Code,
    /// Of the cooldown of the group, where the call sets it.
    pub(super) default_cooldown: Option<RangeInclusive<i64>>,
    /// Readings on the group that strives for a number of its own; `None` without such a number.
    pub(super) desired: Option<Desired>,
    /// Why the code of a group in a wrong state is what it is, where that is our reading.
    pub(super) status_code: Option<Assumption>,
    pub(super) left_out: Option<Assumption>,
    pub(super) inactive: Assumption,
    pub(super) busy: Assumption,
    pub(super) cooldown: Cooldown,
}

/// The number that a Tencent group strives for.
pub(super) struct Desired {
    /// Whether the call may give it.
    pub(super) given: bool,
    /// How it follows the sizes when the call does not give it.
    pub(super) follows: Assumption,
}

/// What a running cooldown does to the change.
pub(super) enum Cooldown {
    /// Nothing; the rule, and the reading where it is one.
    Ignored(Rule, Option<Assumption>),
    /// It refuses it, as a running activity does.
    Locks(Rule),
}

const INACTIVE: &str = "The sizes of an inactive group are stored; it starts no activity, so the gap is closed when it \
                        is enabled.";
const BUSY: &str = "A running activity does not stand against the change; the gap is closed when it has ended.";
const LEFT_OUT: &str = "A size that is left out keeps its value, though the page requires both.";

const ESS: Policy = Policy {
    service: Service::AlibabaEss,
    names: ["minSize", "maxSize"],
    rule: Rule::ess("1.6", "9.2"),
    sizes: ESS_SIZES,
    sizes_code: Service::AlibabaEss.codes().argument,
    order_code: Code::documented("InvalidParameter.Conflict"),
    default_cooldown: Some(COOLDOWN),
    desired: None,
    status_code: Some(Assumption {
        text: "The page has no code for a group that is being deleted; IncorrectScalingGroupStatus is taken.",
        section: "9.2",
    }),
    left_out: None,
    inactive: Assumption { text: INACTIVE, section: "9.2" },
    busy: Assumption { text: BUSY, section: "9.2" },
    cooldown: Cooldown::Ignored(Rule::ess("1.4", "9.1"), None),
};

const TENCENT_PAGE: &str = "Modifying Scaling Groups";
const TASK_PAGE: &str = "Creating Timed Tasks";

const TENCENT: Policy = Policy {
    service: Service::TencentAsV2,
    names: ["minSize", "maxSize"],
    rule: Rule::tencent("2.1", TENCENT_PAGE),
    sizes: TENCENT_SIZES,
    sizes_code: Service::TencentAsV2.codes().argument,
    order_code: Code::documented("Conflict.MaxsizeLessMinsize"),
    default_cooldown: None,
    desired: Some(Desired {
        given: true,
        follows: Assumption {
            text: "A desired number that the call does not give is kept and held inside the new sizes.",
            section: TENCENT_PAGE,
        },
    }),
    status_code: None,
    left_out: Some(Assumption { text: LEFT_OUT, section: TENCENT_PAGE }),
    inactive: Assumption { text: INACTIVE, section: TENCENT_PAGE },
    busy: Assumption { text: BUSY, section: TENCENT_PAGE },
    cooldown: Cooldown::Ignored(
        Rule::tencent("2.6", TENCENT_PAGE),
        Some(Assumption {
            text: "A change of sizes or of the desired number by hand is not held back by the cooldown.",
            section: TENCENT_PAGE,
        }),
    ),
};

const TIMED_TASK: Policy = Policy {
    service: Service::TencentAsV2,
    names: ["readjustMinSize", "readjustMaxSize"],
    rule: Rule::tencent("2.7", TASK_PAGE),
    sizes: TENCENT_SIZES,
    sizes_code: Service::TencentAsV2.codes().argument,
    order_code: Code::reading(
        "Conflict.MaxsizeLessMinsize",
        Assumption {
            text: "The sizes of a timed task are held to the conditions of the sizes of a group, under their codes.",
            section: TASK_PAGE,
        },
    ),
    default_cooldown: None,
    desired: Some(Desired {
        given: false,
        follows: Assumption {
            text: "The desired number follows the sizes of a timed task only as far as they push it.",
            section: TENCENT_PAGE,
        },
    }),
    status_code: None,
    left_out: Some(Assumption { text: LEFT_OUT, section: TASK_PAGE }),
    inactive: Assumption { text: INACTIVE, section: TASK_PAGE },
    busy: Assumption { text: BUSY, section: TASK_PAGE },
    cooldown: Cooldown::Locks(Rule::tencent("2.6", "Querying Scaling Activities")),
};

impl ModifyOperation {
    pub(super) const ESS: &'static [(&'static str, Self)] = &[("ModifyScalingGroup", Self::Ess)];
    pub(super) const TENCENT: &'static [(&'static str, Self)] =
        &[("ModifyScalingGroup", Self::Tencent), ("ScheduledReadjust", Self::TencentTimedTask)];

    pub(super) const fn policy(self) -> &'static Policy {
        match self {
            Self::Ess => &ESS,
            Self::Tencent => &TENCENT,
            Self::TencentTimedTask => &TIMED_TASK,
        }
    }
}
