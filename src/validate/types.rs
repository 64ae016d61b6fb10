//! Names and types: unknown and missing parameters, wrong types; gives the normalised value.
//!
//! A value of the wrong type becomes `null` in the normalised value: it was there, so no rule misses it, but
//! nothing more can be said of it.

use serde_json::Value;

use super::report::{Finding, Report};
use super::scalar::{coerce, is_cut, wanted_by_place};
use crate::catalog::{Limit, Operation, Param, Required, Style, Type};
use crate::issue::{IssueCode, PathSegment, Severity};
use crate::json;
use crate::plain::{Object, Plain};
use crate::suggest;

/// The values in the order of their parameters, under their documented names; and whether any of them, or of the
/// names, is spelled in another way than it came.
pub(super) fn normalised<'a>(
    operation: &'static Operation,
    given: Object<'a>,
    report: &mut Report,
) -> (Object<'a>, bool) {
    let mut walk = Walk { report, path: Vec::new(), respelled: false };
    let values = walk.object(operation.params, given);
    (values, walk.respelled)
}

struct Walk<'r> {
    report: &'r mut Report,
    path: Vec<PathSegment>,
    /// Whether a value was spelled in another way than it came.
    respelled: bool,
}

impl Walk<'_> {
    fn object<'a>(&mut self, params: &'static [Param], given: Object<'a>) -> Object<'a> {
        let mut found: Vec<Option<Plain<'a>>> = params.iter().map(|_| None).collect();
        let count = given.len();
        let mut likely = 0;
        for (name, value) in given {
            let at = Param::place(params, &name, likely);
            likely = at.map_or(likely, |at| at.saturating_add(1));
            let known = at.and_then(|at| params.get(at).zip(found.get_mut(at)));
            match known {
                None => self.unknown(params, &name),
                // `null` counts as absent: forms and JSON writers use it for "nothing entered".
                Some(_) if value == Plain::Null => {}
                Some((param, slot)) if slot.is_none() => {
                    let is_alias = param.name != name;
                    self.respelled |= is_alias;
                    *slot = Some(if is_alias { one_of_list(param, value) } else { value });
                }
                Some(_) => self.twice(&name),
            }
        }
        let mut out = Object::with_capacity(count);
        for (param, value) in params.iter().zip(found) {
            match value {
                None if param.required == Required::Yes => self.missing(param),
                None => {}
                Some(value) => {
                    self.path.push(param.into());
                    out.push((param.name.into(), self.param(param, value)));
                    self.path.pop();
                }
            }
        }
        out
    }

    fn missing(&mut self, param: &Param) {
        self.path.push(param.into());
        let expected = type_words(param);
        let what = format!("is missing; expected {expected}: {}", sentence_end(param.description));
        self.report.error(&self.path, IssueCode::Missing, what, Some(expected));
        self.path.pop();
    }

    fn unknown(&mut self, params: &[Param], name: &str) {
        // Looking for what was meant takes its time.
        if self.report.is_full() {
            return;
        }
        self.path.push(name.into());
        let near = suggest::near(name, params.iter().map(|param| param.name));
        let hint = match (near, self.report.about(name)) {
            (Some(near), _) => format!("; did you mean {near:?}?"),
            (None, Some(text)) => format!(": {}", sentence_end(text)),
            (None, None) => String::new(),
        };
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

    fn param<'a>(&mut self, param: &'static Param, value: Plain<'a>) -> Plain<'a> {
        match param.kind {
            Type::List => self.list(param, value),
            Type::Object => match self.structure(param, value, "an object") {
                Some(Plain::Object(fields)) => Plain::Object(self.object(param.fields, fields)),
                _ => Plain::Null,
            },
            Type::Map => self.map(param, value),
            kind => self.scalar(kind, param, value),
        }
    }

    fn map<'a>(&mut self, param: &'static Param, value: Plain<'a>) -> Plain<'a> {
        let Some(Plain::Object(entries)) = self.structure(param, value, "an object") else { return Plain::Null };
        let kind = param.item.unwrap_or(Type::String);
        let mut out = Object::with_capacity(entries.len());
        for (name, value) in entries {
            self.path.push((&*name).into());
            let value = self.scalar(kind, param, value);
            out.push((name, value));
            self.path.pop();
        }
        Plain::Object(out)
    }

    fn scalar<'a>(&mut self, kind: Type, param: &'static Param, value: Plain<'a>) -> Plain<'a> {
        if value.as_str().is_some_and(|text| param.also.contains(&text)) && kind != Type::Integer {
            return value;
        }
        let (code, expected) = match coerce(kind, param, &value) {
            Ok(respelled) => {
                let fit = respelled.as_ref().unwrap_or(&value);
                match wanted_by_place(param.place, fit) {
                    None => {
                        if kind == Type::Datetime && is_cut(&value, fit) {
                            self.cut(param, &value, fit);
                        }
                        self.respelled |= respelled.is_some();
                        return respelled.unwrap_or(value);
                    }
                    Some(expected) => (IssueCode::Format, expected),
                }
            }
            Err(expected) => match (kind, &value) {
                (Type::Datetime, Plain::Text(_)) => (IssueCode::Format, expected),
                (Type::Json, _) => (IssueCode::Json, expected),
                _ => (IssueCode::Type, expected),
            },
        };
        self.report.mismatch(&self.path, code, param, expected, value.describe());
        Plain::Null
    }

    /// Nothing is left out in silence.
    fn cut(&mut self, param: &Param, came: &Plain, sent: &Plain) {
        let (came, sent) = (came.describe(), sent.describe());
        let source = param.constraints.first().map_or(self.report.source(), |constraint| constraint.source);
        self.report.add(Finding {
            path: &self.path,
            code: IssueCode::Format,
            severity: Severity::Warning,
            what: ["is ", &came, ", which the documented form cannot hold whole; ", &sent, " is sent"].concat(),
            expected: Some(sent),
            received: Some(came),
            source,
        });
    }

    fn list<'a>(&mut self, param: &'static Param, value: Plain<'a>) -> Plain<'a> {
        let Some(Plain::List(items)) = self.structure(param, value, "a list") else { return Plain::Null };
        let mut out = Vec::with_capacity(items.len());
        for (index, item) in items.into_iter().enumerate() {
            self.path.push(index.into());
            out.push(match (param.item, item) {
                (Some(Type::Object), Plain::Object(fields)) => Plain::Object(self.object(param.fields, fields)),
                (Some(Type::Object), other) => {
                    self.report.mismatch(&self.path, IssueCode::Type, param, "an object", other.describe());
                    Plain::Null
                }
                (kind, item) => self.scalar(kind.unwrap_or(Type::String), param, item),
            });
            self.path.pop();
        }
        Plain::List(out)
    }

    /// A list or an object as such, or as the text that the service wants for it.
    fn structure<'a>(&mut self, param: &'static Param, value: Plain<'a>, expected: &str) -> Option<Plain<'a>> {
        let is_list = param.kind == Type::List;
        let fits =
            |value: &Plain| if is_list { matches!(value, Plain::List(_)) } else { matches!(value, Plain::Object(_)) };
        if fits(&value) {
            return Some(value);
        }
        self.respelled = true;
        let (read, code, expected) = match (param.style, &value) {
            (Some(Style::Json), Plain::Text(text)) => {
                let read: Option<Value> = json::read(text.as_bytes()).ok();
                (read.map(Plain::from), IssueCode::Json, format!("JSON text of {expected}"))
            }
            (Some(Style::Comma), Plain::Text(text)) => {
                let items = text.split(',').map(|item| Plain::Text(item.trim().to_owned().into())).collect();
                (Some(Plain::List(items)), IssueCode::Type, String::new())
            }
            _ => (None, IssueCode::Type, expected.to_owned()),
        };
        let read = read.filter(fits);
        if read.is_none() {
            self.report.mismatch(&self.path, code, param, expected, value.describe());
        }
        read
    }
}

/// Older examples print the singular of a list, with its one item as text.
fn one_of_list<'a>(param: &Param, value: Plain<'a>) -> Plain<'a> {
    match value {
        Plain::Text(text) if param.kind == Type::List && !text.trim_start().starts_with('[') => {
            Plain::List(vec![Plain::Text(text)])
        }
        other => other,
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
