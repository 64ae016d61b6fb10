//! What the numbers of a Tencent scaling activity mean: its status, its type and its error code.
//!
//! ```
//! use autoscale_kit::scaling::activity::{ActivityInput, activity};
//!
//! let answer = activity(&ActivityInput { status: Some(4), kind: Some(0), error_code: Some(30001) });
//! assert_eq!(answer.is_final, Some(true));
//! assert_eq!(answer.kind.unwrap().name, Some("Scale up"));
//! assert!(answer.error_code.unwrap().advice.unwrap().starts_with("Top up"));
//! ```

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    Assumption, Reason, ScalingError,
    field::ANY,
    fields::{self, Fields},
    notes::{Notes, Rule},
    question::{self, Question},
};
use crate::{
    catalog::{self, ActivityCodes, Category, Retry},
    issue::IssueCode,
};

const SERVICE: &str = "tencent-as-v2";

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: SERVICE,
    name: "activity",
    answer: |input| question::text(ActivityInput::from_json(input).map(|input| activity(&input))),
}];

const CODES: Rule = Rule::tencent("2.9", "Querying Scaling Activities");
const AS_PRINTED: Assumption = Assumption {
    text: "The advice for a model that does not exist is given as printed: stop scaling down. Scaling up is probably \
           meant.",
    section: "Querying Scaling Activities",
};
/// `errorCode` of an activity that went well; the one code that is no error.
const SUCCESS: i64 = 0;
/// The code whose advice speaks of scaling down where up is meant.
const NO_SUCH_MODEL: i64 = 20_001;

/// The numbers of one activity, as `DescribeScalingActivity` answers them.
///
/// In JSON they are named `status`, `type` and `errorCode`, one of them at least; a whole activity of the
/// answer does too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(try_from = "Value")]
pub struct ActivityInput {
    /// How far the activity is.
    pub status: Option<i64>,
    /// What kind it is; `type` in JSON.
    pub kind: Option<i64>,
    /// Why it failed; 0 on success.
    pub error_code: Option<i64>,
}

/// What the numbers mean; of one that was not given, `None`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ActivityAnswer {
    /// Always true: nothing is asked of the service.
    pub accepted: bool,
    /// Always `None`.
    pub error: Option<&'static str>,
    /// Whether the activity is over; `None` where the status is not given or not documented.
    #[serde(rename = "final")]
    pub is_final: Option<bool>,
    /// How far the activity is.
    pub status: Option<CodeName>,
    /// What kind it is.
    #[serde(rename = "type")]
    pub kind: Option<CodeName>,
    /// Why it failed.
    pub error_code: Option<CodeMeaning>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// A number and its name in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CodeName {
    /// The number.
    pub code: i64,
    /// Its name; `None` where the document does not list it.
    pub name: Option<&'static str>,
    /// Whether the document lists it.
    pub documented: bool,
}

/// An error code of an activity; all but the number is `None` where the document does not list it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CodeMeaning {
    /// The number.
    pub code: i64,
    /// What it means.
    pub meaning: Option<&'static str>,
    /// What kind of trouble it is; `None` for success too.
    pub category: Option<Category>,
    /// Whether another activity like it can do better; `None` for success too.
    pub retry: Option<Retry>,
    /// What to do next.
    pub advice: Option<&'static str>,
    /// Whether the document lists it.
    pub documented: bool,
}

impl ActivityInput {
    /// Reads the fields from a JSON object.
    ///
    /// # Errors
    ///
    /// When a number is none, when none of them is given, and for unknown fields; an object with a
    /// `scalingActivityId` is an activity of the service and may have any others.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("activity", input, |fields| {
            if fields.has("scalingActivityId") {
                fields.allow_others();
            }
            // What else the document has in an activity.
            for name in
                ["autoScalingGroupId", "scalingActivityId", "cause", "description", "msg", "startTime", "endTime"]
            {
                fields.optional(name).string();
            }
            for instances in ["succInsList", "failInsList"] {
                fields.optional(instances).strings();
            }
            let input = Self {
                status: fields.optional("status").integer(ANY),
                kind: fields.optional("type").integer(ANY),
                error_code: fields.optional("errorCode").integer(ANY),
            };
            if !["status", "type", "errorCode"].iter().any(|name| fields.has(name)) {
                nothing_asked(fields);
            }
            input
        })
    }
}

fn nothing_asked(fields: &mut Fields) {
    fields.report("status", IssueCode::Missing, "is required where type and errorCode are not given either");
}

impl TryFrom<Value> for ActivityInput {
    type Error = ScalingError;

    fn try_from(input: Value) -> Result<Self, ScalingError> {
        Self::from_json(&input)
    }
}

/// Tells what the numbers of an activity mean (API v2, Querying Scaling Activities).
pub fn activity(input: &ActivityInput) -> ActivityAnswer {
    let mut notes = Notes::default();
    let codes = catalog::activity_codes(SERVICE);
    let known_status = |code| codes?.statuses.iter().find(|known| known.code == code);
    let known_type = |code| codes?.types.iter().find(|known| known.code == code);
    let status = input.status.map(|code| name("status", code, known_status(code).map(|known| known.name), &mut notes));
    let kind = input.kind.map(|code| name("type", code, known_type(code).map(|known| known.name), &mut notes));
    let error_code = input.error_code.map(|code| meaning(code, codes, &mut notes));
    let is_final = input.status.and_then(known_status).map(|known| known.is_final);
    if notes.reasons.is_empty() {
        notes.because(CODES, "No code is given.");
    }
    ActivityAnswer {
        accepted: true,
        error: None,
        is_final,
        status,
        kind,
        error_code,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}

fn name(what: &str, code: i64, name: Option<&'static str>, notes: &mut Notes) -> CodeName {
    match name {
        Some(name) => notes.because(CODES, format!("{what} {code} is {name:?}.")),
        None => not_listed(what, code, notes),
    }
    CodeName { code, name, documented: name.is_some() }
}

fn meaning(code: i64, codes: Option<&ActivityCodes>, notes: &mut Notes) -> CodeMeaning {
    let unknown =
        CodeMeaning { code, meaning: None, category: None, retry: None, advice: None, documented: code == SUCCESS };
    if code == SUCCESS {
        notes.because(CODES, "errorCode 0 means success.");
        return CodeMeaning {
            meaning: Some("The activity succeeded."),
            advice: Some("There is nothing to do."),
            ..unknown
        };
    }
    let text = code.to_string();
    let Some(known) = codes.and_then(|codes| codes.errors.iter().find(|known| known.code == text)) else {
        not_listed("errorCode", code, notes);
        return unknown;
    };
    notes.because(CODES, format!("errorCode {code}: {}", known.meaning));
    if code == NO_SUCH_MODEL {
        notes.assume(AS_PRINTED);
    }
    CodeMeaning {
        meaning: Some(known.meaning),
        category: Some(known.category),
        retry: Some(known.retry),
        advice: Some(known.advice),
        documented: true,
        ..unknown
    }
}

fn not_listed(what: &str, code: i64, notes: &mut Notes) {
    notes.because(CODES, format!("The document does not list {what} {code}."));
}
