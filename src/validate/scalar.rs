//! One value against one type: what it is normalised to, and how it is shown.

use serde_json::{Map, Number, Value};

use crate::catalog::{Format, Limit, Param, Place, Type};
use crate::json;
use crate::suggest::shown;
use crate::time::Timestamp;

/// The normalised value, or what was expected instead.
pub(super) fn coerce(kind: Type, param: &Param, value: &Value) -> Result<Value, &'static str> {
    match kind {
        Type::String => value.as_str().map(Value::from).ok_or("text"),
        Type::Integer => integer(value).map(Value::from).ok_or("a whole number"),
        Type::Float => float(value).map(Value::Number).ok_or("a number"),
        Type::Boolean => boolean(value).map(Value::Bool).ok_or("true or false"),
        Type::Datetime => datetime(param, value).map(Value::String).ok_or(datetime_words(param)),
        Type::Json => json_text(value).map(Value::String).ok_or("JSON"),
        Type::List | Type::Object | Type::Map => Err("a single value"),
    }
}

fn integer(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => decimal(text),
        _ => None,
    }
}

/// Digits with an optional minus, and nothing else.
fn decimal(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

fn float(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => decimal(text).map(Number::from).or_else(|| json::number(text)),
        _ => None,
    }
}

fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// What is expected of a text that cannot be sent where its parameter goes; `None` where it can.
pub(super) fn wanted_by_place(place: Place, value: &Value) -> Option<&'static str> {
    let text = value.as_str()?;
    let (fits, expected) = match place {
        // Every URL reader takes them for steps, encoded or not.
        Place::Path => (!matches!(text, "" | "." | ".."), "text for a segment of the path, not empty, `.` or `..`"),
        Place::Region => {
            let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            (!text.is_empty() && text.bytes().all(is_part), "a region id such as ap-guangzhou")
        }
        Place::Query | Place::Body => return None,
    };
    (!fits).then_some(expected)
}

/// Any spelling of an instant, respelled as the document wants it.
fn datetime(param: &Param, value: &Value) -> Option<String> {
    let format = datetime_format(param);
    let at = match value {
        Value::String(text) if format == Format::Plain => {
            Timestamp::parse_plain(text).or_else(|_| Timestamp::parse(text)).ok()?
        }
        Value::String(text) => Timestamp::parse(text).ok()?,
        Value::Number(seconds) => Timestamp::from_unix(seconds.as_i64()?).ok()?,
        _ => return None,
    };
    Some(match format {
        Format::IsoMinutes => at.iso_minutes(),
        Format::Plain => at.plain(),
        Format::IsoSeconds | Format::Ascii | Format::Cron => at.iso(),
    })
}

fn datetime_format(param: &Param) -> Format {
    let format = param.constraints.iter().find_map(|constraint| match constraint.limit {
        Limit::Format { format } => Some(format),
        _ => None,
    });
    format.unwrap_or(Format::IsoSeconds)
}

fn datetime_words(param: &Param) -> &'static str {
    match datetime_format(param) {
        Format::IsoMinutes => "an instant in UTC such as 2018-01-01T12:00Z",
        Format::Plain => "an instant such as 2018-01-01 12:00:00",
        Format::IsoSeconds | Format::Ascii | Format::Cron => "an instant in UTC such as 2018-01-01T12:00:00Z",
    }
}

/// JSON text as it came, or a structure as compact text.
fn json_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => json::read(text.as_bytes()).ok().map(|_| text.clone()),
        other => Some(json::text(other)),
    }
}

/// A value as messages show it: short, and quoted where it is text.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => json::text(value),
        Value::String(text) => shown(text),
        Value::Array(items) => format!("a list of {}", items.len()),
        Value::Object(fields) => match foreign_name(fields) {
            Some(name) => name.to_owned(),
            None => "an object".into(),
        },
    }
}

/// A stand-in for what JSON cannot hold: `NaN`, a function, a structure too deep to read.
pub fn foreign(what: &str) -> Value {
    Value::Object(Map::from_iter([(FOREIGN.to_owned(), what.into())]))
}

/// No parameter has this name.
const FOREIGN: &str = "\0";

fn foreign_name(fields: &Map<String, Value>) -> Option<&str> {
    if fields.len() == 1 { fields.get(FOREIGN)?.as_str() } else { None }
}

/// Whether the value is an object in earnest.
pub(super) fn is_object(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| foreign_name(fields).is_none())
}
