//! What the service will do: questions about a scaling group, answered without the service.
//!
//! A question is `(service, question, input)`, its answer one plain object. Every question is a pure
//! function: the clock is an argument ([`rule::RuleInput::now`]), nothing is read from outside, and the
//! arithmetic is in integers. An answer says which documented rules decided it
//! ([`Reason`]) and where the document is silent and our reading decided ([`Assumption`]).
//!
//! * [`rule`]: what happens when a scaling rule is triggered (`alibaba-ess`).
//!
//! Each question has a typed function; [`ask`] is the same by name, JSON in and JSON out. Input that no
//! real group could have is a [`ScalingError`] with every issue found; a request that the service
//! would refuse is an answer with `accepted: false` and the documented error code.

pub mod activity;
pub mod alarm;
pub mod attach;
mod capacity;
mod cooldown;
pub mod enable;
mod field;
mod fields;
mod group;
pub mod group_action;
pub mod health;
pub mod hook;
mod instance;
mod limits;
pub mod log_replay;
pub mod modify;
pub mod next_runs;
mod notes;
mod number;
mod path;
pub mod placement;
mod question;
pub mod rebalance;
pub mod refresh;
pub mod remove;
pub mod rule;
pub mod schedule_conflict;
pub mod select_removal;
pub mod simulate;
mod zone;

pub use capacity::{AdjustmentType, Bound};
pub use cooldown::LastActivity;
pub use group::{Group, GroupStatus};
pub use instance::Instance;
pub use notes::{Assumption, Reason};

/// Why a question could not be answered: its code is always
/// [`InvalidQuestion`](crate::error::ErrorCode::InvalidQuestion), its issues are those of the input.
pub use crate::error::Error as ScalingError;

use serde_json::Value;

use crate::{error::ErrorCode, json, order, suggest};
use question::Question;

/// The rows of every question, in the order in which a reader would look for them.
const TABLES: [&[Question]; 18] = [
    rule::QUESTIONS,
    alarm::QUESTIONS,
    attach::QUESTIONS,
    remove::QUESTIONS,
    enable::QUESTIONS,
    modify::QUESTIONS,
    select_removal::QUESTIONS,
    health::QUESTIONS,
    rebalance::QUESTIONS,
    placement::QUESTIONS,
    next_runs::QUESTIONS,
    schedule_conflict::QUESTIONS,
    hook::QUESTIONS,
    refresh::QUESTIONS,
    group_action::QUESTIONS,
    activity::QUESTIONS,
    log_replay::QUESTIONS,
    simulate::QUESTIONS,
];

/// The service whose document names no time zone.
const WITHOUT_ZONES: &str = "tencent-as-v2";

/// Every question that can be asked, as `(service, question)`.
pub fn questions() -> impl Iterator<Item = (&'static str, &'static str)> {
    rows().map(|row| (row.service, row.name))
}

fn rows() -> impl Iterator<Item = &'static Question> {
    TABLES.into_iter().flatten()
}

/// Answers `question` for `service`: plain data in, plain data out.
///
/// The fields of `input` and of the answer are those of the typed function, in camel case; a field that
/// is `null` counts as absent, and integers may come as numeric strings.
///
/// # Errors
///
/// When the input is wrong, with every issue found; when the service or the question is not known, with
/// the known ones in the message and no issues. No input makes it panic.
///
/// # Examples
///
/// ```
/// use autoscale_kit::scaling;
/// use serde_json::json;
///
/// // The first example of ESS 1.2: two instances, MaxSize 3, "add 3" adds one.
/// let answer = scaling::ask("alibaba-ess", "rule", json!({
///     "minSize": 0, "maxSize": 3, "totalCapacity": 2,
///     "adjustmentType": "QuantityChangeInCapacity", "adjustmentValue": 3,
/// }))?;
/// assert_eq!(answer["delta"], 1);
/// assert_eq!(answer["clampedTo"], "max");
///
/// let error = scaling::ask("alibaba-ess", "rule", json!({ "minsize": 0 })).unwrap_err();
/// let unknown = error.issues().last().unwrap();
/// assert_eq!(unknown.message, r#"minsize is not a known field; did you mean "minSize"?"#);
/// # Ok::<(), scaling::ScalingError>(())
/// ```
pub fn ask(service: &str, question: &str, input: Value) -> Result<Value, ScalingError> {
    // An answer is JSON, so it reads back.
    Ok(json::read(ask_text(service, question, &input)?.as_bytes()).unwrap_or_default())
}

/// [`ask`], with the answer as JSON text.
pub(crate) fn ask_text(service: &str, question: &str, input: &Value) -> Result<String, ScalingError> {
    let known = rows().find(|known| known.service == service && known.name == question);
    let answer = known.ok_or_else(|| unsupported(service, question))?.answer;
    if service == WITHOUT_ZONES && !input.is_array() { zone::without_zones(input, &answer) } else { answer(input) }
}

fn unsupported(service: &str, question: &str) -> ScalingError {
    let names: Vec<_> = rows().filter(|known| known.service == service).map(|known| known.name).collect();
    let message = if names.is_empty() {
        let mut services = order::sorted(rows().map(|known| known.service).collect(), Ord::cmp);
        services.dedup();
        suggest::sentence("service", service, &services)
    } else {
        suggest::sentence(&format!("question for {service}"), question, &names)
    };
    ScalingError::new(ErrorCode::InvalidQuestion, message)
}
