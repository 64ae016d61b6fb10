//! Times of a service whose document names no zone. One that comes with a zone is taken as it is written, and the answer
//! says so: to shift it would need a zone to shift it to.

use serde_json::Value;

use super::notes::Assumption;
use crate::{json, time::Timestamp};

const AS_WRITTEN: Assumption = Assumption {
    text: "The document names no time zone. A time that was given with one is read as it is written, to the second, and \
           its zone is ignored.",
    section: "Creating Timed Tasks",
};

/// The input with its times as they are written; `None` where none of them has a zone.
pub(super) fn ignored(input: &Value) -> Option<Value> {
    has_zones(input).then(|| {
        let mut input = input.clone();
        ignore(&mut input);
        input
    })
}

/// The JSON text of an answer, or of a list of answers, with the assumption that they rest on.
pub(super) fn noted(answer: &str) -> String {
    let mut answer = json::read(answer.as_bytes()).unwrap_or_default();
    let answers = match &mut answer {
        Value::Array(answers) => answers.as_mut_slice(),
        one => std::slice::from_mut(one),
    };
    for answer in answers {
        if let Some(Value::Array(assumptions)) = answer.get_mut("assumptions") {
            assumptions.extend(serde_json::to_value(AS_WRITTEN));
        }
    }
    json::text(&answer)
}

fn has_zones(value: &Value) -> bool {
    match value {
        Value::String(text) => without_zone(text).is_some(),
        Value::Array(items) => items.iter().any(has_zones),
        Value::Object(fields) => fields.iter().any(|(name, value)| !is_id(name) && has_zones(value)),
        _ => false,
    }
}

fn ignore(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(plain) = without_zone(text) {
                *text = plain;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(ignore),
        Value::Object(fields) => {
            fields.iter_mut().filter(|(name, _)| !is_id(name)).for_each(|(_, value)| ignore(value))
        }
        _ => {}
    }
}

/// An id may look like a time.
fn is_id(name: &str) -> bool {
    name == "id" || name.ends_with("Id")
}

/// `2016-03-17T11:48:31+08:00` as `2016-03-17 11:48:31`; `None` for any other text.
fn without_zone(text: &str) -> Option<String> {
    // Most texts are no times, and this is quickly seen.
    let (date, time) = text.split_at_checked(10).filter(|(_, rest)| rest.starts_with('T'))?;
    Timestamp::parse(text).ok()?;
    let (minutes, rest) = time.get(1..)?.split_at_checked(5)?;
    let seconds = rest.strip_prefix(':').and_then(|rest| rest.get(..2)).unwrap_or("00");
    Some(format!("{date} {minutes}:{seconds}"))
}
