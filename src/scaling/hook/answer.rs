//! The answer of the question.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::scaling::{Assumption, Reason, notes::Notes};

/// What happens: in JSON the object itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum HookAnswer {
    /// The end of a wait.
    Wait(WaitAnswer),
    /// What becomes of a call.
    Call(HookCallAnswer),
}

/// The end of a wait. Times are whole seconds from its start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WaitAnswer {
    /// Always true: the wait takes place, whatever becomes of the calls.
    pub accepted: bool,
    /// Always `None`.
    pub error: Option<&'static str>,
    /// When the wait is over; 0 where no hook acts.
    pub ends_at: i64,
    /// How it ends, in the words of the service.
    pub result: HookResultName,
    /// What becomes of the instance.
    pub instance: InstanceFate,
    /// When each hook that acts ends, by its id.
    pub hook_ends: BTreeMap<String, i64>,
    /// What becomes of each call, in the order of the input.
    pub events: Vec<EventAnswer>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// What becomes of one call during a wait.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventAnswer {
    /// Whether the call is taken.
    pub accepted: bool,
    /// The API error code when it is not.
    pub error: Option<&'static str>,
    /// When the hook ends if nothing else happens, or has ended; `None` for a hook that does not act.
    pub deadline: Option<i64>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// What becomes of a call on the hooks of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HookCallAnswer {
    /// Whether the call is taken.
    pub accepted: bool,
    /// The API error code when it is not.
    pub error: Option<&'static str>,
    /// Hooks of the group after the call; `None` where they were not given.
    pub hook_count: Option<usize>,
    /// The hook that acts after the call (Tencent).
    pub bound_hook_id: Option<String>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// How a hook ends, as the service has it: `"CONTINUE"` and `"ABANDON"`, or 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum HookResultName {
    /// Text of ESS.
    Text(&'static str),
    /// Number of Tencent.
    Number(u8),
}

/// What becomes of the instance after the wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum InstanceFate {
    /// It came, and goes into service.
    InService,
    /// It came, and is released again.
    Released,
    /// It leaves the group.
    Removed,
}

impl EventAnswer {
    pub(super) fn new(error: Option<&'static str>, deadline: Option<i64>, notes: Notes) -> Self {
        let (reasons, assumptions) = (notes.reasons, notes.assumptions);
        Self { accepted: error.is_none(), error, deadline, reasons, assumptions }
    }
}
