//! The input of the question.

use serde_json::Value;

use super::{HookService, read};
use crate::scaling::{ScalingError, fields};

/// A wait of one instance, or a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HookInput {
    /// What happens while an instance waits.
    Wait(HookWait),
    /// Whether a call on the hooks of a group is taken.
    Call(HookCall),
}

/// An instance that comes or goes, the hooks of its group, and what happens meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HookWait {
    /// Whether the instance comes or goes.
    pub transition: Transition,
    /// All hooks of the group; those of the other transition do not act.
    pub hooks: Vec<Hook>,
    /// The hook that acts, where only one does (Tencent); with `None` none does.
    pub bound_hook_id: Option<String>,
    /// Calls during the wait, in any order; those of the same second happen in this one.
    pub events: Vec<HookEvent>,
}

/// Which instances wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transition {
    /// Those that come: `SCALE_OUT`, 0.
    ScaleOut,
    /// Those that go: `SCALE_IN`, 1.
    ScaleIn,
}

/// How a hook ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HookResult {
    /// The activity goes on: `CONTINUE`, 0.
    Continue,
    /// The instance is given up: `ABANDON`, 1.
    Abandon,
}

/// A hook that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hook {
    /// Id.
    pub id: String,
    /// How long it waits, in seconds.
    pub timeout: i64,
    /// How it ends when it times out.
    pub default_result: HookResult,
    /// For which instances it acts.
    pub transition: Transition,
}

/// A call during the wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HookEvent {
    /// When, in seconds from the start of the wait.
    pub at: i64,
    /// The hook that it names.
    pub hook_id: String,
    /// The call. What the service would not take is refused.
    pub op: HookOp,
}

/// What is called for during a wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HookOp {
    /// `RecordLifecycleActionHeartbeat`, `RecordLifecycleHookTimeout`: wait for so many seconds from now on.
    Heartbeat(i64),
    /// `CompleteLifecycleAction`, `CompleteLifecycleHookAction`: end the hook with this result, in the words of
    /// the service.
    Complete(String),
    /// `DeleteLifecycleHook`.
    Delete,
}

/// A call on the hooks of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HookCall {
    /// Create one more.
    Create {
        /// The new hook.
        hook: NewHook,
        /// The hooks that the group has already.
        existing: Vec<NewHook>,
    },
    /// Make one the hook that acts (Tencent).
    Bind {
        /// The hook.
        hook_id: String,
        /// Ids of the group's hooks; `None`: the hook is one of them.
        hooks: Option<Vec<String>>,
        /// The hook that acts so far.
        bound: Option<String>,
    },
    /// Delete one (Tencent).
    Delete {
        /// The hook.
        hook_id: String,
        /// Ids of the group's hooks; `None`: the hook is one of them.
        hooks: Option<Vec<String>>,
        /// The hook that acts.
        bound: Option<String>,
    },
}

/// A hook as a call states it: values that the service does not take are among them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewHook {
    /// Id, where it is there already.
    pub id: Option<String>,
    /// Name; its id when absent.
    pub name: Option<String>,
    /// How long it waits, in seconds; the default of the service when absent.
    pub timeout: Option<i64>,
    /// How it ends when it times out, in the words of the service.
    pub default_result: Option<String>,
    /// For which instances it acts, in the words of the service.
    pub transition: Option<String>,
}

impl NewHook {
    /// The name that no other hook of the group may have.
    pub(super) fn name(&self) -> Option<&str> {
        self.name.as_deref().or(self.id.as_deref())
    }
}

impl HookInput {
    /// Reads the fields from a JSON object.
    ///
    /// A value of a *call* that the service would not take is not an issue but an answer. A hook that is *there*
    /// and cannot be is an issue.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(service: HookService, input: &Value) -> Result<Self, ScalingError> {
        fields::read("hook", input, |fields| read::hook_input(service.rules(), fields))
    }
}
