//! Names and types: unknown and missing parameters, wrong types; gives the normalised value.
//!
//! A value of the wrong type becomes `null` in the normalised value: it was there, so no rule misses it, but
//! nothing more can be said of it.

use serde_json::{Map, Value};

use super::report::Report;
use super::scalar::{coerce, describe, is_object, wanted_by_place};
use crate::catalog::{Limit, Operation, Param, Required, Style, Type};
use crate::issue::{IssueCode, PathSegment};
use crate::json;
use crate::suggest;

pub(super) fn normalised(
    operation: &'static Operation,
    given: Map<String, Value>,
    report: &mut Report,
) -> Map<String, Value> {
    let mut walk = Walk { report, path: Vec::new() };
    walk.object(operation.params, given)
}

struct Walk<'a> {
    report: &'a mut Report,
    path: Vec<PathSegment>,
}

impl Walk<'_> {
    fn object(&mut self, params: &'static [Param], given: Map<String, Value>) -> Map<String, Value> {
        let mut found: Vec<Option<Value>> = params.iter().map(|_| None).collect();
        for (name, value) in given {
            let at = params.iter().position(|param| param.name == name || param.aliases.contains(&name.as_str()));
            match at.and_then(|at| found.get_mut(at)) {
                None => self.unknown(params, &name),
                Some(slot) if slot.is_none() => *slot = Some(value),
                Some(_) => self.twice(&name),
            }
        }
        let mut out = Map::new();
        for (param, value) in params.iter().zip(found) {
            self.path.push(param.name.into());
            match value {
                // `null` counts as absent: forms and JSON writers use it for "nothing entered".
                None | Some(Value::Null) => {
                    if param.required == Required::Yes {
                        let expected = type_words(param);
                        let what = format!("is missing; expected {expected}: {}", sentence_end(param.description));
                        self.report.error(&self.path, IssueCode::Missing, what, Some(expected));
                    }
                }
                Some(value) => {
                    let value = self.param(param, value);
                    out.insert(param.name.to_owned(), value);
                }
            }
            self.path.pop();
        }
        out
    }

    fn unknown(&mut self, params: &[Param], name: &str) {
        self.path.push(name.into());
        let near = suggest::near(name, params.iter().map(|param| param.name));
        let hint = near.map(|near| format!("; did you mean {near:?}?")).unwrap_or_default();
        self.report.error(
            &self.path,
            IssueCode::Unknown,
            format!("is not a documented parameter{hint}"),
            near.map(str::to_owned),
        );
        self.path.pop();
    }

    fn twice(&mut self, name: &str) {
        self.path.push(name.into());
        self.report.error(&self.path, IssueCode::Conflict, "is given twice, under two spellings", None);
        self.path.pop();
    }

    fn param(&mut self, param: &'static Param, value: Value) -> Value {
        match param.kind {
            Type::List => self.list(param, value),
            Type::Object => match self.structure(param, value, "an object") {
                Some(Value::Object(fields)) => Value::Object(self.object(param.fields, fields)),
                _ => Value::Null,
            },
            Type::Map => self.map(param, value),
            kind => self.scalar(kind, param, &value),
        }
    }

    fn map(&mut self, param: &'static Param, value: Value) -> Value {
        let Some(Value::Object(entries)) = self.structure(param, value, "an object") else { return Value::Null };
        let kind = param.item.unwrap_or(Type::String);
        let mut out = Map::new();
        for (name, value) in entries {
            self.path.push(name.as_str().into());
            let value = self.scalar(kind, param, &value);
            out.insert(name, value);
            self.path.pop();
        }
        Value::Object(out)
    }

    fn scalar(&mut self, kind: Type, param: &'static Param, value: &Value) -> Value {
        if value.as_str().is_some_and(|text| param.also.contains(&text)) && kind != Type::Integer {
            return value.clone();
        }
        let (code, expected) = match coerce(kind, param, value) {
            Ok(fit) => match wanted_by_place(param.place, &fit) {
                None => return fit,
                Some(expected) => (IssueCode::Format, expected),
            },
            Err(expected) => match (kind, value) {
                (Type::Datetime, Value::String(_)) => (IssueCode::Format, expected),
                (Type::Json, _) => (IssueCode::Json, expected),
                _ => (IssueCode::Type, expected),
            },
        };
        self.report.mismatch(&self.path, code, param, expected, describe(value));
        Value::Null
    }

    fn list(&mut self, param: &'static Param, value: Value) -> Value {
        let Some(Value::Array(items)) = self.structure(param, value, "a list") else { return Value::Null };
        let mut out = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            self.path.push(index.into());
            out.push(match (param.item, item) {
                (Some(Type::Object), item) if is_object(&item) => match item {
                    Value::Object(fields) => Value::Object(self.object(param.fields, fields)),
                    _ => Value::Null,
                },
                (Some(Type::Object), other) => {
                    self.report.mismatch(&self.path, IssueCode::Type, param, "an object", describe(&other));
                    Value::Null
                }
                (kind, item) => self.scalar(kind.unwrap_or(Type::String), param, &item),
            });
            self.path.pop();
        }
        Value::Array(out)
    }

    /// A list or an object as such, or as the text that the service wants for it.
    fn structure(&mut self, param: &'static Param, value: Value, expected: &str) -> Option<Value> {
        let fits = |value: &Value| if param.kind == Type::List { value.is_array() } else { is_object(value) };
        if fits(&value) {
            return Some(value);
        }
        let (read, code, expected) = match (param.style, &value) {
            (Some(Style::Json), Value::String(text)) => {
                (json::read(text.as_bytes()).ok(), IssueCode::Json, format!("JSON text of {expected}"))
            }
            (Some(Style::Comma), Value::String(text)) => {
                let items = text.split(',').map(|item| Value::from(item.trim())).collect();
                (Some(Value::Array(items)), IssueCode::Type, String::new())
            }
            _ => (None, IssueCode::Type, expected.to_owned()),
        };
        let read = read.filter(fits);
        if read.is_none() {
            self.report.mismatch(&self.path, code, param, expected, describe(&value));
        }
        read
    }
}

/// `a whole number`, `one of A, B` ...: what to put there.
fn type_words(param: &Param) -> String {
    let values = param.constraints.iter().find_map(|constraint| match (&constraint.limit, &constraint.when) {
        (Limit::Enum { values }, None) => Some(values.join(", ")),
        _ => None,
    });
    if let (Some(values), None) = (&values, param.item) {
        return format!("one of {values}");
    }
    let word = |kind: Type| match kind {
        Type::String => "text",
        Type::Integer => "a whole number",
        Type::Float => "a number",
        Type::Boolean => "true or false",
        Type::Datetime => "an instant",
        Type::Json => "JSON",
        Type::List => "a list",
        Type::Object | Type::Map => "an object",
    };
    match param.item {
        Some(item) if param.kind == Type::Map => format!("an object, each value {}", word(item)),
        Some(item) => format!("a list, each item {}", word(item)),
        None => word(param.kind).to_owned(),
    }
}

/// A description as the second half of a sentence.
fn sentence_end(description: &str) -> &str {
    description.trim_end_matches('.')
}
