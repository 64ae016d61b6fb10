//! The documented types of an answer, given to what came.
//!
//! A value that does not fit its documented type stays as it came, and so does a field the document does not have.

use serde_json::{Map, Number, Value};

use crate::catalog::{Field, Type};
use crate::json;

/// An object with its fields named and typed as documented.
pub(super) fn object(fields: &'static [Field], object: Map<String, Value>) -> Map<String, Value> {
    let mut out = Map::new();
    for (name, value) in object {
        match fields.iter().find(|field| is_named(field, &name)) {
            None => out.insert(name, value),
            // A misprint gives way to the canonical name where both came.
            Some(field) if field.name != name && out.contains_key(field.name) => out.insert(name, value),
            Some(field) => out.insert(field.name.to_owned(), typed(field, value)),
        };
    }
    for field in fields {
        if let Some(value) = held_by_sibling(field, &out) {
            out.insert(field.name.to_owned(), typed(field, value));
        }
    }
    out
}

/// The value that the JSON in the text of a sibling holds; text that is no such JSON has none.
fn held_by_sibling(field: &Field, members: &Map<String, Value>) -> Option<Value> {
    let &(sibling, member) = field.from.filter(|_| !members.contains_key(field.name))?;
    json::read(members.get(sibling)?.as_str()?.as_bytes()).ok()?.get_mut(member).map(Value::take)
}

fn typed(field: &'static Field, value: Value) -> Value {
    match field.kind {
        Type::List => list(field, value),
        kind => single(kind, field.fields, value),
    }
}

/// One element stays a list, nothing is an empty list, and a wrapper around the items (`Names: { Name: [..] }`) goes.
fn list(field: &'static Field, value: Value) -> Value {
    let items = match value {
        Value::Null => return Value::Null,
        Value::Array(items) => items,
        Value::String(text) if text.is_empty() => Vec::new(),
        // Huawei's V1 gives the names of instances as one text, where V2 has a list of objects.
        Value::String(text) if field.item == Some(Type::Object) => {
            text.split(',').map(str::trim).filter(|name| !name.is_empty()).map(Value::from).collect()
        }
        Value::Object(wrapper) if is_wrapper(field, &wrapper) => match wrapper.into_iter().next() {
            Some((_, Value::Array(items))) => items,
            Some((_, item)) => vec![item],
            None => Vec::new(),
        },
        item => vec![item],
    };
    let kind = field.item.unwrap_or(Type::String);
    Value::Array(items.into_iter().map(|item| single(kind, field.fields, item)).collect())
}

fn is_wrapper(field: &Field, object: &Map<String, Value>) -> bool {
    object.len() <= 1 && object.keys().all(|name| field.fields.iter().all(|known| !is_named(known, name)))
}

fn is_named(field: &Field, name: &str) -> bool {
    field.name == name || field.aliases.contains(&name)
}

fn single(kind: Type, fields: &'static [Field], value: Value) -> Value {
    match (kind, value) {
        (Type::Object, Value::Object(members)) => Value::Object(filled(fields, object(fields, members))),
        // What XML gives for an empty element, and PHP for an empty object.
        (Type::Object, Value::String(text)) if text.is_empty() => Value::Object(filled(fields, Map::new())),
        (Type::Object, Value::Array(items)) if items.is_empty() => Value::Object(filled(fields, Map::new())),
        (Type::Integer, Value::String(text)) => integer(&text).map_or(Value::String(text), Value::Number),
        (Type::Float, Value::String(text)) => float(&text).map_or(Value::String(text), Value::Number),
        (Type::Boolean, Value::String(text)) => match text.to_ascii_lowercase().as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => Value::String(text),
        },
        (Type::String | Type::Datetime, value @ (Value::Number(_) | Value::Bool(_))) => json::text(&value).into(),
        (_, value) => value,
    }
}

/// An object that only wraps a list has that list, even when it is empty.
fn filled(fields: &'static [Field], mut members: Map<String, Value>) -> Map<String, Value> {
    if let ([only], true) = (fields, members.is_empty())
        && only.kind == Type::List
    {
        members.insert(only.name.to_owned(), Value::Array(Vec::new()));
    }
    members
}

fn integer(text: &str) -> Option<Number> {
    let text = text.trim();
    text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from)).ok()
}

fn float(text: &str) -> Option<Number> {
    integer(text).or_else(|| json::number(text.trim()))
}
