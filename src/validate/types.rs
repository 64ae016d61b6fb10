//! Names and types: unknown and missing parameters, wrong types; gives the normalised value.
//!
//! A value of the wrong type becomes `null` in the normalised value: it was there, so no rule misses it, but
//! nothing more can be said of it.

use std::borrow::Cow;

use serde_json::Value;

use super::report::{Finding, Report};
use super::scalar::{coerce, is_cut, wanted_by_location};
use crate::catalog::{CommonParam, Limit, Literal, Param, Required, Style, Type};
use crate::issue::{Facts, IssueCode, PathSegment, Severity};
use crate::json;
use crate::plain::{Object, Plain};
use crate::suggest;

/// What the walk through an object found.
pub(super) struct Normalised<'a> {
    /// The values in the order of their parameters, under their documented names.
    pub values: Object<'a>,
    /// Whether any of them, or of the names, is spelled in another way than it came.
    pub respelled: bool,
    /// What is not among the parameters but among the common ones.
    pub carried: Vec<Carried<'a>>,
}

/// A common parameter with the name and the value that came.
pub(super) type Carried<'a> = (&'static CommonParam, Cow<'a, str>, Plain<'a>);

/// `common` are the common parameters that the object may carry beside `params`.
pub(super) fn normalised<'a>(
    params: &'static [Param],
    common: &'static [CommonParam],
    given: Object<'a>,
    report: &mut Report,
) -> Normalised<'a> {
    let mut walk = Walk { report, path: Vec::new(), respelled: false, common, carried: Vec::new() };
    let values = walk.object(params, given);
    Normalised { values, respelled: walk.respelled, carried: walk.carried }
}

struct Walk<'r, 'a> {
    report: &'r mut Report,
    path: Vec<PathSegment>,
    /// Whether a value was spelled in another way than it came.
    respelled: bool,
    /// What else may stand at the top.
    common: &'static [CommonParam],
    carried: Vec<Carried<'a>>,
}

impl<'a> Walk<'_, 'a> {
    fn object(&mut self, params: &'static [Param], given: Object<'a>) -> Object<'a> {
        let mut found: Vec<Option<Plain<'a>>> = params.iter().map(|_| None).collect();
        let count = given.len();
        let mut likely = 0;
        for (name, value) in given {
            let at = Param::index_of(params, &name, likely);
            likely = at.map_or(likely, |at| at.saturating_add(1));
            let known = at.and_then(|at| params.get(at).zip(found.get_mut(at)));
            match known {
                None => self.other(params, name, value),
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
            let is_wanted = param.required == Required::Yes;
            let is_fixed = param.required == Required::Fixed;
            let will_do = |value: &Plain| !(is_wanted && value.is_empty());
            let value = value.filter(will_do).map(|value| {
                self.path.push(param.into());
                let value = self.param(param, value);
                self.path.pop();
                value
            });
            // JSON text may be that of an empty list.
            match value.filter(will_do) {
                Some(value) => out.push((param.name.into(), value)),
                None if is_wanted => self.missing(param),
                // Only one value can be meant.
                None if is_fixed => {
                    self.respelled = true;
                    let only = param.default.and_then(Literal::text).unwrap_or_default();
                    out.push((param.name.into(), Plain::Text(only.into())));
                }
                None => {}
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

    /// What is none of the parameters: a common one of the call, or unknown.
    fn other(&mut self, params: &[Param], name: Cow<'a, str>, value: Plain<'a>) {
        match self.common().iter().find(|common| common.param.has_name(&name)) {
            Some(_) if value == Plain::Null => {}
            Some(common) => self.carried.push((common, name, value)),
            None => self.unknown(params, &name),
        }
    }

    fn common(&self) -> &'static [CommonParam] {
        if self.path.is_empty() { self.common } else { &[] }
    }

    fn unknown(&mut self, params: &[Param], name: &str) {
        // Looking for what was meant takes its time.
        if self.report.is_full() {
            return;
        }
        let known = params.iter().chain(self.common().iter().map(|common| &common.param));
        let near = suggest::near(name, known.map(|param| param.name));
        self.path.push(name.into());
        let hint = match (near, self.report.about(name)) {
            (Some(near), _) => format!("; did you mean {near:?}?"),
            (None, Some(text)) => format!(": {}", sentence_end(text)),
            (None, None) => String::new(),
        };
        self.report.add(Finding {
            path: &self.path,
            code: IssueCode::Unknown,
            severity: Severity::Error,
            what: format!("is not a documented parameter{hint}"),
            facts: Facts { suggestion: near.map(str::to_owned), ..Facts::default() },
            expected: near.map(str::to_owned),
            received: None,
            source: self.report.source(),
        });
        self.path.pop();
    }

    fn twice(&mut self, name: &str) {
        self.path.push(name.into());
        self.report.error(&self.path, IssueCode::Conflict, "is given twice, under two spellings", None);
        self.path.pop();
    }

    fn param(&mut self, param: &'static Param, value: Plain<'a>) -> Plain<'a> {
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

    fn map(&mut self, param: &'static Param, value: Plain<'a>) -> Plain<'a> {
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

    fn scalar(&mut self, kind: Type, param: &'static Param, value: Plain<'a>) -> Plain<'a> {
        if value.as_str().is_some_and(|text| param.also.contains(&text)) && kind != Type::Integer {
            return value;
        }
        let (code, expected) = match coerce(kind, param, &value) {
            Ok(respelled) => {
                let fit = respelled.as_ref().unwrap_or(&value);
                match wanted_by_location(param.location, fit) {
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
            facts: Facts::default(),
            expected: Some(sent),
            received: Some(came),
            source,
        });
    }

    fn list(&mut self, param: &'static Param, value: Plain<'a>) -> Plain<'a> {
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
    fn structure(&mut self, param: &'static Param, value: Plain<'a>, expected: &str) -> Option<Plain<'a>> {
        let is_list = param.kind == Type::List;
        let fits =
            |value: &Plain| if is_list { matches!(value, Plain::List(_)) } else { matches!(value, Plain::Object(_)) };
        if fits(&value) {
            return Some(value);
        }
        self.respelled = true;
        let takes = |style| param.style == Some(style) || param.accepts.contains(&style);
        let (read, code, expected) = match &value {
            Plain::Text(text) if takes(Style::Json) && (!takes(Style::Comma) || text.trim_start().starts_with('[')) => {
                let read: Option<Value> = json::read(text.as_bytes()).ok();
                (read.map(Plain::from), IssueCode::Json, format!("JSON text of {expected}"))
            }
            Plain::Text(text) if takes(Style::Comma) => {
                let items = text.split(',').map(|item| Plain::Text(item.trim().to_owned().into()));
                let items = if text.is_empty() { Vec::new() } else { items.collect() };
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
