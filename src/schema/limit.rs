//! One limit, and one value with its limits.

use serde_json::{Map, Value};

use super::object::one;
use crate::catalog::{Bounds, Format, Limit, Location, Param, Type};
use crate::json;

/// The keywords for a limit; `None` where there are none.
fn keywords(limit: &Limit, kind: Type) -> Option<Map<String, Value>> {
    let keywords = match limit {
        // JSON that came as a structure has no text to be measured.
        _ if kind == Type::Json => return None,
        Limit::Range(bounds) => between(*bounds, "minimum", "maximum"),
        Limit::Length(bounds) => between(*bounds, "minLength", "maxLength"),
        Limit::Count(bounds) if kind == Type::Map => between(*bounds, "minProperties", "maxProperties"),
        Limit::Count(bounds) => between(*bounds, "minItems", "maxItems"),
        Limit::Enum { values } => keyword("enum", values.iter().map(|text| typed(kind, text)).collect::<Vec<_>>()),
        Limit::Multiple { of } => keyword("multipleOf", *of),
        Limit::Pattern(pattern) => keyword("pattern", whole(pattern.regex)),
        Limit::NotPattern(pattern) => keyword("not", one("pattern", whole(pattern.regex))),
        Limit::Format { format: Format::Ascii } => keyword("pattern", r"^[\u0000-\u007f]*$"),
        Limit::Base64(_) => keyword("pattern", BASE64),
        Limit::Format { .. } | Limit::Bytes(_) | Limit::WithinDays { .. } => return None,
    };
    Some(keywords)
}

/// Whether JSON Schema has words for it.
pub(super) fn is_expressed(limit: &Limit, kind: Type) -> bool {
    // The spelling of an instant belongs to its type, and the size of Base64 is left out.
    matches!(
        limit,
        Limit::Format { format: Format::IsoSeconds | Format::IsoMinutes | Format::IsoBeijing | Format::Plain }
    ) || !matches!(limit, Limit::Base64(_)) && keywords(limit, kind).is_some()
}

/// A value of this type, as it must be whatever the other parameters are.
pub(super) fn value(param: &Param, kind: Type) -> Value {
    let own = match (kind, param.location) {
        (Type::Datetime, _) => keyword("pattern", datetime(param)),
        (Type::String, Location::Path) => keyword("not", one("enum", vec!["", ".", ".."])),
        (Type::String, Location::Header) => keyword("pattern", "^[ -~]*$"),
        (Type::String, Location::Region) => keyword("pattern", r"^[0-9A-Za-z_\-]+$"),
        _ => Map::new(),
    };
    let is_count = |limit: &Limit| matches!(limit, Limit::Count(_));
    let always = param.constraints.iter().filter(|constraint| constraint.when.is_none());
    limited(param, kind, own, always.map(|constraint| &constraint.limit).filter(|limit| !is_count(limit)))
}

/// A value of this type within these limits, or one of those that no limit speaks of.
pub(super) fn limited<'a>(
    param: &Param,
    kind: Type,
    own: Map<String, Value>,
    limits: impl Iterator<Item = &'a Limit>,
) -> Value {
    let Some(word) = type_word(kind) else { return Value::Object(Map::new()) };
    let mut schema = keyword("type", word);
    for more in std::iter::once(own).chain(limits.filter_map(|limit| keywords(limit, kind))) {
        join(&mut schema, more);
    }
    let also: Vec<Value> = param.also.iter().map(|text| typed(kind, text)).filter(|value| fits(kind, value)).collect();
    if also.is_empty() || kind == Type::List {
        return Value::Object(schema);
    }
    one("anyOf", vec![one("enum", also), Value::Object(schema)])
}

/// A documented value, which the catalogue writes as text, as a value of this type.
pub(super) fn typed(kind: Type, text: &str) -> Value {
    let typed = match kind {
        Type::Integer => text.parse().ok().map(|number: i64| number.into()),
        Type::Float => json::number(text).and_then(|float| float.as_f64()).map(json::plain),
        Type::Boolean => text.parse().ok().map(Value::Bool),
        _ => None,
    };
    typed.unwrap_or_else(|| text.into())
}

/// Only a whole number can stand where one is wanted.
fn fits(kind: Type, value: &Value) -> bool {
    kind != Type::Integer || value.is_i64()
}

/// The word for a type; `None` for JSON, which is any.
fn type_word(kind: Type) -> Option<&'static str> {
    Some(match kind {
        Type::String | Type::Datetime => "string",
        Type::Integer => "integer",
        Type::Float => "number",
        Type::Boolean => "boolean",
        Type::List => "array",
        Type::Object | Type::Map => "object",
        Type::Json => return None,
    })
}

/// More keywords; one that is there already with another value goes into an `allOf`.
fn join(schema: &mut Map<String, Value>, more: Map<String, Value>) {
    let clash = more.iter().any(|(name, value)| schema.get(name).is_some_and(|known| known != value));
    if !clash {
        schema.extend(more);
    } else if let Value::Array(clauses) = schema.entry("allOf").or_insert_with(|| Value::Array(Vec::new())) {
        clauses.push(Value::Object(more));
    }
}

fn keyword(name: &str, value: impl Into<Value>) -> Map<String, Value> {
    Map::from_iter([(name.to_owned(), value.into())])
}

fn between(bounds: Bounds, min: &str, max: &str) -> Map<String, Value> {
    let sides = [(min, bounds.min), (max, bounds.max)];
    sides.into_iter().filter_map(|(name, bound)| Some((name.to_owned(), json::plain(bound?)))).collect()
}

/// The catalogue's expressions match whole texts by themselves.
fn whole(regex: &str) -> String {
    format!("^(?:{regex})$")
}

/// Standard alphabet with padding; the bits that are left over are zero.
const BASE64: &str = "^(?:[0-9A-Za-z+/]{4})*(?:[0-9A-Za-z+/][AQgw]==|[0-9A-Za-z+/]{2}[AEIMQUYcgkosw048]=)?$";

/// A day of the calendar, leap years included; the year 0 is none.
const DAY: &str = "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])\
    |(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))\
    |(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

/// The documented spelling of an instant.
fn datetime(param: &Param) -> String {
    let format = param.constraints.iter().find_map(|constraint| match constraint.limit {
        Limit::Format { format } => Some(format),
        _ => None,
    });
    let minute = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
    match format {
        Some(Format::IsoMinutes) => format!("^{DAY}T{minute}Z$"),
        Some(Format::IsoBeijing) => format!("^{DAY}T{minute}:[0-5][0-9]\\+08:00$"),
        Some(Format::Plain) => format!("^{DAY} {minute}:[0-5][0-9]$"),
        _ => format!("^{DAY}T{minute}:[0-5][0-9]Z$"),
    }
}
