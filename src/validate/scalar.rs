//! One value against one type, and what it is normalised to.

use serde_json::{Number, Value};

use crate::catalog::{Format, Limit, Location, Param, Type};
use crate::json;
use crate::plain::Plain;
use crate::time::Timestamp;

/// The value as the document spells it, where that is not how it came; or what was expected instead.
pub(super) fn coerce(kind: Type, param: &Param, value: &Plain) -> Result<Option<Plain<'static>>, &'static str> {
    match (kind, value) {
        (Type::String, Plain::Text(_)) | (Type::Float, Plain::Number(_)) | (Type::Boolean, Plain::Bool(_)) => Ok(None),
        (Type::Integer, Plain::Number(number)) if number.is_i64() => Ok(None),
        (Type::Integer, Plain::Text(text)) => decimal(text).map(whole).ok_or("a whole number"),
        (Type::Float, Plain::Text(text)) => {
            decimal(text).map(whole).or_else(|| json::number(text).map(number)).ok_or("a number")
        }
        // Some languages print `True`.
        (Type::Boolean, Plain::Text(text)) => {
            text.to_ascii_lowercase().parse().map(|flag| Some(Plain::Bool(flag))).map_err(|_| "true or false")
        }
        (Type::String, Plain::Number(number)) if is_exact(number) => Ok(Some(Plain::Text(json::text(number).into()))),
        (Type::String, Plain::Number(_)) => Err("text: a number beyond 2^53 may have lost digits"),
        (Type::Datetime, _) => datetime(param, value).ok_or(datetime_words(param)),
        // What the service makes of a text is its own affair.
        (Type::Json, Plain::Text(_)) => Ok(None),
        (Type::Json, Plain::Foreign(_)) => Err("JSON"),
        (Type::Json, structure) => Ok(Some(Plain::Text(json::text(&Value::from(structure.clone())).into()))),
        (Type::String, _) => Err("text"),
        (Type::Integer, _) => Err("a whole number"),
        (Type::Float, _) => Err("a number"),
        (Type::Boolean, _) => Err("true or false"),
        (Type::List | Type::Object | Type::Map, _) => Err("a single value"),
    }
}

fn whole(value: i64) -> Option<Plain<'static>> {
    number(value.into())
}

fn number(value: Number) -> Option<Plain<'static>> {
    Some(Plain::Number(value))
}

/// Whether every reader of JSON takes the number for the same one.
fn is_exact(number: &Number) -> bool {
    const END: f64 = 9_007_199_254_740_992.0;
    number.as_f64().is_some_and(|value| value.abs() < END)
}

/// Digits with an optional minus, and nothing else.
fn decimal(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// What is expected of a text that cannot be sent where its parameter goes; `None` where it can.
pub(super) fn wanted_by_location(location: Location, value: &Plain) -> Option<&'static str> {
    let text = value.as_str()?;
    let (fits, expected) = match location {
        // Every URL reader takes them for steps, encoded or not.
        Location::Path => (!matches!(text, "" | "." | ".."), "text for a segment of the path, not empty, `.` or `..`"),
        Location::Region => {
            let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
            (!text.is_empty() && text.bytes().all(is_part), "a region id such as ap-guangzhou")
        }
        Location::Header => {
            (text.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "ASCII text of one line, for a header")
        }
        Location::Query | Location::Body => return None,
    };
    (!fits).then_some(expected)
}

/// Any spelling of an instant, respelled as the document wants it.
fn datetime(param: &Param, value: &Plain) -> Option<Option<Plain<'static>>> {
    let format = datetime_format(param);
    let at = match value {
        // The document names no zone: an instant has no one spelling there.
        Plain::Text(text) if format == Format::Plain => Timestamp::parse_plain(text).ok()?,
        Plain::Text(text) => Timestamp::parse(text).ok()?,
        Plain::Number(seconds) if format != Format::Plain => Timestamp::from_unix(seconds.as_i64()?).ok()?,
        _ => return None,
    };
    let text = match format {
        Format::IsoMinutes => at.iso_minutes(),
        Format::IsoBeijing => at.iso_beijing()?,
        Format::Plain => at.plain(),
        Format::IsoSeconds | Format::Ascii | Format::Cron => at.iso(),
    };
    Some((value.as_str() != Some(&text)).then(|| Plain::Text(text.into())))
}

/// Whether the documented form cannot hold all of an instant that came: its seconds, or a part of one.
pub(super) fn is_cut(came: &Plain, sent: &Plain) -> bool {
    let sent = sent.as_str().and_then(|text| Timestamp::parse(text).ok());
    match came {
        Plain::Text(text) => {
            Timestamp::parse_finely(text).is_ok_and(|(at, is_cut)| is_cut || sent.is_some_and(|sent| sent != at))
        }
        Plain::Number(seconds) => sent.is_some_and(|sent| seconds.as_i64() != Some(sent.unix())),
        _ => false,
    }
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
        Format::IsoBeijing => "an instant in Beijing time such as 2018-01-01T12:00:00+08:00",
        Format::IsoMinutes => "an instant in UTC such as 2018-01-01T12:00Z",
        Format::Plain => "a time without a zone, as the document names none, such as 2018-01-01 12:00:00",
        Format::IsoSeconds | Format::Ascii | Format::Cron => "an instant in UTC such as 2018-01-01T12:00:00Z",
    }
}
