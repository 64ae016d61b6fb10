//! Structured values in the order of the catalogue, as JSON.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::call::Call;
use crate::catalog::{CommonParam, Param, Style, Type};
use crate::error::{Error, ErrorCode};
use crate::json;
use crate::plain::{self, Plain};

pub(super) fn request_error(message: String) -> Error {
    Error::new(ErrorCode::InvalidRequest, message)
}

/// The operation's own parameters that are there.
pub(super) fn own<'p>(call: &Call<'p>) -> Result<Vec<(&'static Param, &'p Plain<'p>)>, Error> {
    fields("", call.operation.params, call.service.common, call.value)
}

/// The fields that are there, in the order of the catalogue. A field that is neither among them nor one of `others` is an error.
pub(super) fn fields<'p, 'a>(
    at: &str,
    params: &'static [Param],
    others: &'static [CommonParam],
    value: &'p [(Cow<'a, str>, Plain<'a>)],
) -> Result<Vec<(&'static Param, &'p Plain<'a>)>, Error> {
    // A checked value is in that order.
    let mut rest = params.iter();
    let in_order = value.iter().map(|(name, value)| Some((rest.find(|param| param.name == name)?, value)));
    if let Some(found) = in_order.filter(|field| !matches!(field, Some((_, Plain::Null)))).collect() {
        return Ok(found);
    }
    let mut names = value.iter().map(|(name, _)| name);
    let known = params.iter().chain(others.iter().map(|other| &other.param));
    let is_unknown = |name: &&Cow<str>| known.clone().all(|param| param.name != **name);
    if let Some(unknown) = names.find(is_unknown) {
        let dot = if at.is_empty() { "" } else { "." };
        return Err(request_error(format!("{at}{dot}{unknown}: no such parameter in a checked value")));
    }
    let present = params.iter().filter_map(|param| Some((param, plain::get(value, param.name)?)));
    Ok(present.filter(|(_, value)| **value != Plain::Null).collect())
}

/// The value of one parameter as it stands inside JSON.
pub(super) fn ordered(at: &str, param: &'static Param, value: &Plain) -> Result<Value, Error> {
    match (param.kind, value) {
        (Type::List, Plain::List(items)) if param.item == Some(Type::Object) => {
            let items = items.iter().filter(|item| **item != Plain::Null);
            items.map(|item| object(at, param, item)).collect::<Result<Vec<_>, _>>().map(Value::Array)
        }
        (Type::Object, Plain::Object(_)) => object(at, param, value),
        (Type::List, Plain::List(items)) if param.style == Some(Style::Comma) => joined(at, items).map(Value::String),
        _ => Ok(value.clone().into()),
    }
}

/// The items of a list that the service wants as one text.
pub(super) fn joined(at: &str, items: &[Plain]) -> Result<String, Error> {
    let items = items.iter().map(|item| scalar(at, item)).collect::<Result<Vec<_>, _>>()?;
    Ok(items.join(","))
}

/// Text as it is, numbers and booleans as JSON prints them.
pub(super) fn scalar<'v>(name: &str, value: &'v Plain) -> Result<Cow<'v, str>, Error> {
    value.scalar().ok_or_else(|| request_error(format!("{name}: expected a single value in a checked value")))
}

fn object(at: &str, param: &'static Param, value: &Plain) -> Result<Value, Error> {
    let Plain::Object(value) = value else { return Ok(value.clone().into()) };
    let mut out = Map::new();
    for (field, value) in fields(at, param.fields, &[], value)? {
        let value = match (field.kind, value) {
            // The style of a map is JSON text, so that inside JSON it is a text too.
            (Type::Map, Plain::Object(_)) => json::text(&Value::from(value.clone())).into(),
            _ => ordered(&format!("{at}.{}", field.name), field, value)?,
        };
        out.insert(field.name.to_owned(), value);
    }
    Ok(Value::Object(out))
}
