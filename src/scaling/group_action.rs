//! What an EMR scaling group does on `RunScalingActionV2`: start, stop, restart, or take its latest configuration.
//!
//! ```
//! use autoscale_kit::scaling::group_action::{EngineState, GroupActionInput, group_action};
//!
//! let input = GroupActionInput {
//!     action: Some("STOP_SCALING_GROUP".to_owned()),
//!     group_id: Some("SGB-234242ABC".to_owned()),
//!     state: EngineState::Running,
//! };
//! let answer = group_action(&input);
//! assert_eq!((answer.data, answer.state), (Some("true"), EngineState::Stopped));
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    Assumption, Reason, ScalingError, fields,
    group::owned,
    notes::{Notes, Rule},
    question::{self, Question},
};
use crate::suggest;

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "alibaba-emr",
    name: "groupAction",
    answer: |input| question::text(GroupActionInput::from_json(input).map(|input| group_action(&input))),
}];

const ACTION: Rule = Rule::emr("4", "Request parameters");
const DATA: Rule = Rule::emr("4", "Response parameters");
const ILLEGAL: Rule = Rule::emr("4", "Error code");

const NOTHING_TO_DO: Assumption = Assumption {
    text: "Starting a group that runs, or stopping one that is stopped, succeeds and changes nothing.",
    section: "Request parameters",
};
const RESTART_STARTS: Assumption =
    Assumption { text: "Restarting a group that is stopped starts it.", section: "Request parameters" };
const STOPPED_TAKES_NO_CONFIGURATION: Assumption = Assumption {
    text: "A group that is stopped does not take its latest configuration: the call succeeds, but its Data is \
           \"false\".",
    section: "Response parameters",
};

/// Status and code of a refusal.
const PARAMS_ILLEGAL: (u16, &str) = (403, "Params.Illegal");

/// A call, and the state of the group that it is about.
///
/// In JSON `operation` (or `scalingActionType`, `action`), `groupId` (or `scalingGroupBizId`, `scalingGroupId`)
/// and `state` (or `status`).
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(try_from = "Value")]
pub struct GroupActionInput {
    /// `ScalingActionType`; one that the service does not know is refused, and so is none.
    pub action: Option<String>,
    /// `ScalingGroupBizId`; a call without one is refused.
    pub group_id: Option<String>,
    /// State of the engine before the call; running unless given.
    pub state: EngineState,
}

/// State of the engine that scales the group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum EngineState {
    /// The group scales.
    #[default]
    Running,
    /// It does not.
    Stopped,
}

/// What becomes of the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupActionAnswer {
    /// Whether the action is carried out.
    pub accepted: bool,
    /// Code of the API when the call is refused. An action that fails is no refusal: its `data` is
    /// `"false"`, and there is no code.
    pub error: Option<&'static str>,
    /// HTTP status of the answer.
    pub http_status: u16,
    /// `Data` of the answer, text as documented; `None` when the call is refused.
    pub data: Option<&'static str>,
    /// State of the engine after the call.
    pub state: EngineState,
    /// Whether the call changed something: the state, or, by a restart or an update, what runs.
    pub changed: bool,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// `ScalingActionType`.
#[derive(Clone, Copy)]
enum Action {
    Start,
    Stop,
    Restart,
    Update,
}

const ACTIONS: [(&str, Action); 4] = [
    ("START_SCALING_GROUP", Action::Start),
    ("STOP_SCALING_GROUP", Action::Stop),
    ("RESTART_SCALING_GROUP", Action::Restart),
    ("UPDATE_SCALING_GROUP_INSTANCE", Action::Update),
];

impl EngineState {
    const NAMES: [(&'static str, Self); 2] = [("RUNNING", Self::Running), ("STOPPED", Self::Stopped)];

    fn name(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
        }
    }
}

impl GroupActionInput {
    /// Reads the fields from a JSON object.
    ///
    /// # Errors
    ///
    /// For values of a wrong type, a state that is none, unknown fields, and a field under two names. A
    /// call that the service refuses is an answer.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("groupAction", input, |fields| {
            for context in ["regionId", "resourceGroupId"] {
                fields.optional(context).string();
            }
            let action = fields.one_of(&["operation", "scalingActionType", "action"]);
            let group_id = fields.one_of(&["groupId", "scalingGroupBizId", "scalingGroupId"]);
            let state = fields.one_of(&["state", "status"]);
            Self {
                action: owned(fields.optional(action)),
                group_id: owned(fields.optional(group_id)),
                state: fields.optional(state).choice(&EngineState::NAMES).unwrap_or_default(),
            }
        })
    }
}

impl TryFrom<Value> for GroupActionInput {
    type Error = ScalingError;

    fn try_from(input: Value) -> Result<Self, ScalingError> {
        Self::from_json(&input)
    }
}

/// Answers what EMR does with the call (EMR, RunScalingActionV2).
pub fn group_action(input: &GroupActionInput) -> GroupActionAnswer {
    use EngineState::{Running, Stopped};

    let mut notes = Notes::default();
    let given = input.action.as_deref().unwrap_or_default();
    let known = ACTIONS.iter().find(|(name, _)| *name == given);
    let has_group = input.group_id.as_deref().is_some_and(|id| !id.is_empty());
    let (name, action) = match known {
        Some(known) if has_group => *known,
        _ => return refused(input, known.is_some(), has_group, notes),
    };
    let before = input.state;
    let (after, changed, done) = match (action, before) {
        (Action::Start, Stopped) => (Running, true, "the group starts"),
        (Action::Start, Running) => (Running, false, "it is already running"),
        (Action::Stop, Running) => (Stopped, true, "the group stops"),
        (Action::Stop, Stopped) => (Stopped, false, "it is already stopped"),
        (Action::Restart, Running) => (Running, true, "the group stops and starts again"),
        (Action::Restart, Stopped) => (Running, true, "the group starts"),
        (Action::Update, Running) => (Running, true, "the latest configuration is applied"),
        (Action::Update, Stopped) => (Stopped, false, "there is no engine to apply the configuration to"),
    };
    notes.because(ACTION, format!("{name} on a group that is {}: {done}.", before.name()));
    match (action, before) {
        (Action::Start, Running) | (Action::Stop, Stopped) => notes.assume(NOTHING_TO_DO),
        (Action::Restart, Stopped) => notes.assume(RESTART_STARTS),
        (Action::Update, Stopped) => notes.assume(STOPPED_TAKES_NO_CONFIGURATION),
        _ => {}
    }
    let succeeds = !matches!((action, before), (Action::Update, Stopped));
    let data = if succeeds { "true" } else { "false" };
    notes.because(DATA, format!("The call is answered with Data {data:?}, as text."));
    GroupActionAnswer {
        accepted: succeeds,
        error: None,
        http_status: 200,
        data: Some(data),
        state: after,
        changed,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}

fn refused(input: &GroupActionInput, known: bool, has_group: bool, mut notes: Notes) -> GroupActionAnswer {
    if !known {
        let names = ACTIONS.map(|(name, _)| name).join(", ");
        let given = input.action.as_deref().map_or_else(|| "absent".to_owned(), suggest::shown);
        notes.because(ILLEGAL, format!("ScalingActionType is {given}, not one of {names}."));
    }
    if !has_group {
        notes.because(ILLEGAL, "The call names no scaling group.");
    }
    let (status, code) = PARAMS_ILLEGAL;
    GroupActionAnswer {
        accepted: false,
        error: Some(code),
        http_status: status,
        data: None,
        state: input.state,
        changed: false,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}
