//! How the two services differ, as data.

use std::ops::RangeInclusive;

use super::{HookResult, HookResultName, Transition, refusal::Refusal};
use crate::scaling::{
    field::COUNT,
    limits::{DEFAULT_HEARTBEAT, HEARTBEAT, LONGEST_WAIT, MOST_ESS_HOOKS, MOST_HEARTBEATS, MOST_TENCENT_HOOKS},
    notes::{Assumption, Rule},
};

/// A service that has lifecycle hooks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HookService {
    /// Alibaba ESS: all hooks of the transition act together.
    Ess,
    /// Tencent AS, API v2: one hook acts, the bound one.
    Tencent,
}

impl HookService {
    pub(super) fn rules(self) -> &'static HookRules {
        match self {
            Self::Ess => &ESS,
            Self::Tencent => &TENCENT,
        }
    }
}

/// What a service takes, and how long it lets an instance wait.
pub(super) struct HookRules {
    pub(super) words: Words,
    /// Whether only the bound hook acts.
    pub(super) only_bound: bool,
    pub(super) most_hooks: usize,
    /// Timeout of a hook and of an extension, in seconds.
    pub(super) timeouts: RangeInclusive<i64>,
    /// Both, when they are not given.
    pub(super) default_timeout: Option<i64>,
    pub(super) default_transition: Option<Transition>,
    /// How the hooks act.
    pub(super) acts: Rule,
    /// What giving up means, where the document does not say.
    pub(super) giving_up: Option<Assumption>,
    pub(super) extending: Extending,
    pub(super) completing: Completing,
    pub(super) deleting: Deleting,
    pub(super) binding: Binding,
    pub(super) creating: Creating,
    /// A call names a hook that is not there.
    pub(super) unknown: Refusal,
    /// A call names a hook that does not wait.
    pub(super) not_waiting: Refusal,
    /// A call comes at the deadline.
    pub(super) deadline_is_over: Assumption,
    /// More than one condition stands against a call.
    pub(super) order_of_checks: Assumption,
}

/// The words of a service: names of input fields, the first as told in the documentation, and of values.
pub(super) struct Words {
    pub(super) transitions: [(&'static str, Transition); 2],
    pub(super) results: [(&'static str, HookResult, HookResultName); 2],
    /// Whether these two are numbers.
    pub(super) numbers: bool,
    pub(super) events: &'static [(&'static str, Event)],
    pub(super) calls: &'static [(&'static str, Call)],
    pub(super) transition: &'static [&'static str],
    pub(super) id: &'static [&'static str],
    pub(super) name: &'static [&'static str],
    pub(super) timeout: &'static [&'static str],
    pub(super) extension: &'static [&'static str],
    pub(super) result: &'static [&'static str],
}

/// A call during a wait.
#[derive(Clone, Copy)]
pub(super) enum Event {
    Heartbeat,
    Complete,
    Delete,
}

/// A call on the hooks of a group.
#[derive(Clone, Copy)]
pub(super) enum Call {
    Create,
    Bind,
    Delete,
}

pub(super) struct Extending {
    pub(super) rule: Rule,
    pub(super) bad_value: Refusal,
    pub(super) limits: Option<Limits>,
    /// Whether an extension may bring the end forward.
    pub(super) may_shorten: bool,
    /// From when an extension counts.
    pub(super) reading: Assumption,
}

pub(super) struct Limits {
    /// Extensions of one wait.
    pub(super) most: usize,
    /// Seconds of one wait.
    pub(super) longest: i64,
    pub(super) too_often: Refusal,
    pub(super) too_long: Refusal,
}

pub(super) struct Completing {
    pub(super) rule: Rule,
    pub(super) bad_result: Refusal,
}

pub(super) struct Deleting {
    pub(super) rule: Rule,
    pub(super) unknown: Refusal,
    /// The bound hook stays, where there is such a thing.
    pub(super) bound: Option<Refusal>,
}

pub(super) struct Binding {
    pub(super) rule: Rule,
    pub(super) unknown: Refusal,
}

pub(super) struct Creating {
    pub(super) rule: Rule,
    /// Where the document says what a name is made of.
    pub(super) bad_name: Option<Refusal>,
    /// Where the document has no default transition.
    pub(super) no_transition: Option<Refusal>,
    pub(super) bad_timeout: Refusal,
    pub(super) bad_transition: Refusal,
    pub(super) bad_result: Refusal,
    pub(super) taken_name: Refusal,
    pub(super) too_many: Refusal,
}

impl HookRules {
    /// Why a number of seconds is no timeout.
    pub(super) fn not_a_timeout(&self, seconds: i64) -> String {
        match (self.timeouts.start(), self.timeouts.end()) {
            (least, &i64::MAX) => format!("The timeout of {seconds} s is less than {least}."),
            (least, most) => format!("The timeout of {seconds} s is outside the range {least} to {most}."),
        }
    }
}

impl Words {
    pub(super) fn result(&self, name: &str) -> Option<HookResult> {
        self.results.iter().find(|(known, ..)| *known == name).map(|(_, result, _)| *result)
    }

    pub(super) fn transition(&self, name: &str) -> Option<Transition> {
        self.transitions.iter().find(|(known, _)| *known == name).map(|(_, transition)| *transition)
    }

    /// The word for a result, and how it stands in an answer.
    pub(super) fn of_result(&self, result: HookResult) -> (&'static str, HookResultName) {
        let [first, second] = self.results;
        let (word, _, name) = if first.1 == result { first } else { second };
        (word, name)
    }

    pub(super) fn of_transition(&self, transition: Transition) -> &'static str {
        let [first, second] = self.transitions;
        if first.1 == transition { first.0 } else { second.0 }
    }
}

const ESS_CREATE: Rule = Rule::ess("1.12", "14.1");
const ESS_EXTEND: Rule = Rule::ess("1.12", "14.4");
const ESS_COMPLETE: Rule = Rule::ess("1.12", "14.5");
const ESS_DELETE: Rule = Rule::ess("1.12", "14.6");
/// Spelled so throughout chapter 14.
const ESS_INVALID: &str = "InvalidParamter";
const ESS_NO_WAIT: Refusal = Refusal::own("LifecycleHookIdAndLifecycleActionToken.Invalid", ESS_EXTEND);
const ESS_NO_HOOK: Refusal = Refusal::own("InvalidLifecycleHookId.NotExist", ESS_DELETE);

static ESS: HookRules = HookRules {
    words: Words {
        transitions: [("SCALE_OUT", Transition::ScaleOut), ("SCALE_IN", Transition::ScaleIn)],
        results: [
            ("CONTINUE", HookResult::Continue, HookResultName::Text("CONTINUE")),
            ("ABANDON", HookResult::Abandon, HookResultName::Text("ABANDON")),
        ],
        numbers: false,
        events: &[("heartbeat", Event::Heartbeat), ("complete", Event::Complete), ("deleteHook", Event::Delete)],
        calls: &[("create", Call::Create)],
        transition: &["lifecycleTransition"],
        id: &["hookId"],
        name: &["hookName", "lifecycleHookName"],
        timeout: &["heartbeatTimeout"],
        extension: &["heartbeatTimeout"],
        result: &["result"],
    },
    only_bound: false,
    most_hooks: MOST_ESS_HOOKS,
    timeouts: HEARTBEAT,
    default_timeout: Some(DEFAULT_HEARTBEAT),
    default_transition: None,
    acts: ESS_CREATE,
    giving_up: None,
    extending: Extending {
        rule: ESS_EXTEND,
        bad_value: Refusal::own(ESS_INVALID, ESS_EXTEND),
        limits: Some(Limits {
            most: MOST_HEARTBEATS,
            longest: LONGEST_WAIT,
            too_often: Refusal::own("LifecycleAction.RecordTimesExceeded", ESS_EXTEND),
            too_long: Refusal::own("LifecycleAction.TimeExceeded", ESS_EXTEND),
        }),
        may_shorten: false,
        reading: Assumption {
            text: "A heartbeat lets the hook wait for its HeartbeatTimeout from the call on, and never ends it earlier \
                   than before.",
            section: "14.4",
        },
    },
    completing: Completing { rule: ESS_COMPLETE, bad_result: Refusal::own(ESS_INVALID, ESS_COMPLETE) },
    deleting: Deleting { rule: ESS_DELETE, unknown: ESS_NO_HOOK, bound: None },
    // There is no such call: every hook acts.
    binding: Binding { rule: ESS_CREATE, unknown: ESS_NO_HOOK },
    creating: Creating {
        rule: ESS_CREATE,
        bad_name: Some(Refusal::own(ESS_INVALID, ESS_CREATE)),
        no_transition: Some(Refusal::own("MissingParameter", Rule::ess("1.12", "16.1"))),
        bad_timeout: Refusal::own(ESS_INVALID, ESS_CREATE),
        bad_transition: Refusal::own(ESS_INVALID, ESS_CREATE),
        bad_result: Refusal::own(ESS_INVALID, ESS_CREATE),
        taken_name: Refusal::own("InvalidLifecycleHookName.Duplicate", ESS_CREATE),
        too_many: Refusal::own("QuotaExceeded.LifecycleHook", ESS_CREATE),
    },
    unknown: ESS_NO_WAIT,
    not_waiting: ESS_NO_WAIT,
    deadline_is_over: deadline_is_over("14.4"),
    order_of_checks: order_of_checks("14"),
};

const TENCENT_CREATE: Rule = Rule::tencent("2.8", "Creating Lifecycle Hooks");
const TENCENT_EXTEND: Rule = Rule::tencent("2.8", "Lifetime extension of the hook");
const TENCENT_COMPLETE: Rule = Rule::tencent("2.8", "Lifecycle Hook callback completion notification");
const TENCENT_BIND: Rule = Rule::tencent("2.8", "Binding Lifecycle Hooks");
const TENCENT_DELETE: Rule = Rule::tencent("2.8", "Deleting Lifecycle Hooks");

static TENCENT: HookRules = HookRules {
    words: Words {
        transitions: [("0", Transition::ScaleOut), ("1", Transition::ScaleIn)],
        results: [
            ("0", HookResult::Continue, HookResultName::Number(0)),
            ("1", HookResult::Abandon, HookResultName::Number(1)),
        ],
        numbers: true,
        events: &[("record", Event::Heartbeat), ("complete", Event::Complete)],
        calls: &[("create", Call::Create), ("bind", Call::Bind), ("delete", Call::Delete)],
        transition: &["transition"],
        id: &["lifeCycleHookId", "hookId"],
        name: &["lifeCycleHookName", "hookName"],
        timeout: &["lifeCycleHookTimeout", "heartbeatTimeout"],
        extension: &["recordTimeout", "lifeCycleHookTimeout", "heartbeatTimeout"],
        result: &["lifeCycleHookResult", "result"],
    },
    only_bound: true,
    most_hooks: MOST_TENCENT_HOOKS,
    timeouts: COUNT,
    default_timeout: None,
    default_transition: Some(Transition::ScaleOut),
    acts: TENCENT_BIND,
    giving_up: Some(Assumption {
        text: "Disable (1) drops an instance that is being created, and changes nothing for one that is being terminated.",
        section: "Creating Lifecycle Hooks",
    }),
    extending: Extending {
        rule: TENCENT_EXTEND,
        bad_value: Refusal::common("4000", TENCENT_EXTEND),
        limits: None,
        may_shorten: true,
        reading: Assumption {
            text: "A renewal lets the hook wait for recordTimeout from the call on, even if that is shorter than before.",
            section: "Lifetime extension of the hook",
        },
    },
    completing: Completing {
        rule: TENCENT_COMPLETE,
        bad_result: Refusal::own("HookParameterError.LifeCycleHookResult", TENCENT_COMPLETE),
    },
    deleting: Deleting {
        rule: TENCENT_DELETE,
        unknown: Refusal::common("5000", TENCENT_DELETE),
        bound: Some(Refusal::own("InActivity.HookId", TENCENT_DELETE)),
    },
    binding: Binding {
        rule: TENCENT_BIND,
        unknown: Refusal::own("Conflict.ScalingGroupIdVsLifeCycleHookId", TENCENT_BIND),
    },
    creating: Creating {
        rule: TENCENT_CREATE,
        bad_name: None,
        no_transition: None,
        bad_timeout: Refusal::common("4000", TENCENT_CREATE),
        bad_transition: Refusal::own("HookParameterError.Transition", TENCENT_CREATE),
        bad_result: Refusal::own("HookParameterError.DefaultResult", TENCENT_CREATE),
        taken_name: Refusal::own("NameDuplicate.LifeCycleHook", TENCENT_CREATE),
        too_many: Refusal::own("QuotaExceeded.HookLimit", TENCENT_CREATE),
    },
    unknown: Refusal::common("5000", TENCENT_EXTEND),
    not_waiting: Refusal::common("5100", TENCENT_EXTEND),
    deadline_is_over: deadline_is_over("Lifetime extension of the hook"),
    order_of_checks: order_of_checks("APIs for Lifecycle Hooks"),
};

const fn deadline_is_over(section: &'static str) -> Assumption {
    let text = "A hook ends in the second of its deadline, so a call in that second comes too late.";
    Assumption { text, section }
}

const fn order_of_checks(section: &'static str) -> Assumption {
    let text = "This call fails more than one condition, and the document does not say which is reported first. The \
                order taken is that of its table of errors.";
    Assumption { text, section }
}
