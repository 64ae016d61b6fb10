//! Objects of a JSON Schema.

use serde_json::Value;

/// An object of one member.
pub(super) fn one(name: &str, value: impl Into<Value>) -> Value {
    object([(name, value.into())])
}

pub(super) fn object<'a>(members: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
