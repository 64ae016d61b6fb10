//! Structured values in the order of the catalogue, as JSON.

use serde_json::{Map, Value};

use crate::catalog::{Param, Type};
use crate::error::{Error, ErrorCode};

pub(super) fn request_error(message: String) -> Error {
    Error::new(ErrorCode::InvalidRequest, message)
}

/// The fields that are there, in the order of the catalogue; a field that the catalogue lacks is an error.
pub(super) fn fields<'a>(
    at: &str,
    params: &'static [Param],
    value: &'a Map<String, Value>,
) -> Result<Vec<(&'static Param, &'a Value)>, Error> {
    if let Some(unknown) = value.keys().find(|name| params.iter().all(|param| param.name != name.as_str())) {
        let dot = if at.is_empty() { "" } else { "." };
        return Err(request_error(format!("{at}{dot}{unknown}: no such parameter in a checked value")));
    }
    let present = params.iter().filter_map(|param| Some((param, value.get(param.name)?)));
    Ok(present.filter(|(_, value)| !value.is_null()).collect())
}

/// The value of one parameter as it stands inside JSON.
pub(super) fn ordered(at: &str, param: &'static Param, value: &Value) -> Result<Value, Error> {
    match (param.kind, value) {
        (Type::List, Value::Array(items)) if param.item == Some(Type::Object) => {
            let items = items.iter().filter(|item| !item.is_null());
            items.map(|item| object(at, param, item)).collect::<Result<Vec<_>, _>>().map(Value::Array)
        }
        (Type::Object, Value::Object(_)) => object(at, param, value),
        _ => Ok(value.clone()),
    }
}

fn object(at: &str, param: &'static Param, value: &Value) -> Result<Value, Error> {
    let Value::Object(value) = value else { return Ok(value.clone()) };
    let mut out = Map::new();
    for (field, value) in fields(at, param.fields, value)? {
        out.insert(field.name.to_owned(), ordered(&format!("{at}.{}", field.name), field, value)?);
    }
    Ok(Value::Object(out))
}
