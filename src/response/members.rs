//! Taking members out of an answer.

use serde_json::{Map, Value};

use crate::json;

/// Takes out the first of these members and gives it as text; absent, empty and compound ones count as absent.
pub(super) fn take_text(object: &mut Map<String, Value>, names: &[&str]) -> Option<String> {
    let found = names.iter().find(|name| object.contains_key(**name))?;
    text(&object.shift_remove(*found)?)
}

/// A single value as text.
pub(super) fn text(value: &Value) -> Option<String> {
    json::scalar(value).filter(|text| !text.is_empty())
}

/// Takes out a member that is an object itself.
pub(super) fn take_object(object: &mut Map<String, Value>, name: &str) -> Option<Map<String, Value>> {
    object.get(name)?.is_object().then(|| object.shift_remove(name))?.and_then(|value| match value {
        Value::Object(inner) => Some(inner),
        _ => None,
    })
}
