//! Times of a service whose document names no zone. One that comes with a zone is taken as it is written, and the answer
//! says so: to shift it would need a zone to shift it to.

use serde_json::Value;

use super::{ScalingError, notes::Assumption};
use crate::{json, time::Timestamp};

const AS_WRITTEN: Assumption = Assumption {
    text: "The document names no time zone. A time that was given with one is read as it is written, to the second, and \
           its zone is ignored.",
    section: "Creating Timed Tasks",
};

/// What `answer` makes of the input with its times as they are written.
pub(super) fn without_zones(
    input: &Value,
    answer: &dyn Fn(&Value) -> Result<String, ScalingError>,
) -> Result<String, ScalingError> {
    if !has_zones(input) {
        return answer(input);
    }
    let mut input = input.clone();
    ignore(&mut input);
    // The assumptions are the last field of every answer.
    let answer = answer(&input)?;
    let Some(before) = answer.strip_suffix("]}") else { return Ok(answer) };
    let comma = if before.ends_with('[') { "" } else { "," };
    Ok([before, comma, &json::text(&AS_WRITTEN), "]}"].concat())
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
