//! Reads an input object field by field and collects everything that is wrong with it.
//!
//! A reader returns `None` both for an absent field and for a wrong one; the wrong one has left an
//! issue, so the caller may go on with any stand-in: [`read`] hands out nothing while there are issues.

use std::collections::BinaryHeap;

use serde_json::{Map, Value};

use super::{ScalingError, field::Field, path::Path};
use crate::{
    error::ErrorCode,
    issue::{self, Facts, Issue, IssueCode, PathSegment, Severity, path_text},
    suggest,
    time::Timestamp,
};

/// Reads the input of `question`, which must be an object; a field that `read_fields` did not ask for
/// is an issue.
pub(super) fn read<T>(
    question: &str,
    input: &Value,
    read_fields: impl FnOnce(&mut Fields) -> T,
) -> Result<T, ScalingError> {
    let mut found = Found::default();
    match Field::new(Some(input), Path::INPUT, &mut found).object(read_fields) {
        Some(value) if found.issues.is_empty() => Ok(value),
        _ => Err(ScalingError::with_issues(ErrorCode::InvalidQuestion, question, found.issues)),
    }
}

/// What an input turns out to be while it is read.
#[derive(Default)]
pub(super) struct Found {
    pub(super) issues: Vec<Issue>,
    /// Whether its times have no zone.
    pub(super) without_zones: bool,
}

/// The fields of one object.
pub(super) struct Fields<'v, 'i> {
    object: &'v Map<String, Value>,
    path: Path<'i>,
    known: Vec<&'static str>,
    others_allowed: bool,
    found: &'i mut Found,
}

impl<'v, 'i> Fields<'v, 'i> {
    /// The fields of `object`, to which `path` leads.
    pub(super) fn new(object: &'v Map<String, Value>, path: Path<'i>, found: &'i mut Found) -> Self {
        Self { object, path, known: Vec::new(), others_allowed: false, found }
    }

    /// Takes no offence at fields that were not asked for: the object is an answer of a service, which
    /// may hold more than is documented.
    pub(super) fn allow_others(&mut self) {
        self.others_allowed = true;
    }

    /// The document of the service names no zone: a time, from here on, has none.
    pub(super) fn without_zones(&mut self) {
        self.found.without_zones = true;
    }

    /// Whether the field is there; `null` counts as absent.
    pub(super) fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// Of several names for one thing the one that is given, or the first; two that are given are an issue.
    pub(super) fn one_of(&mut self, names: &[&'static str]) -> &'static str {
        self.known.extend(names);
        let mut given = names.iter().copied().filter(|name| self.has(name));
        let (first, second) = (given.next(), given.next());
        if let (Some(first), Some(second)) = (first, second) {
            self.report(second, IssueCode::Conflict, &format!("means the same as {first}; give only one of them"));
        }
        first.or(names.first().copied()).unwrap_or_default()
    }

    /// A field that may be absent.
    pub(super) fn optional(&mut self, name: &'static str) -> Field<'v, '_> {
        self.known.push(name);
        Field::new(self.value(name), self.path.name(name), self.found)
    }

    /// An object has few fields: to compare each takes less than to hash a name.
    fn value(&self, name: &str) -> Option<&'v Value> {
        let (_, value) = self.object.iter().find(|(given, _)| *given == name)?;
        Some(value).filter(|value| !value.is_null())
    }

    /// A field that must be there.
    pub(super) fn required(&mut self, name: &'static str) -> Field<'v, '_> {
        self.required_when(true, name)
    }

    /// A field that must be there under a condition.
    pub(super) fn required_when(&mut self, condition: bool, name: &'static str) -> Field<'v, '_> {
        if condition && !self.has(name) {
            self.report(name, IssueCode::Missing, "is required");
        }
        self.optional(name)
    }

    /// Reports what is wrong with a field for a reason outside of it. The words follow its name.
    pub(super) fn report(&mut self, name: &str, code: IssueCode, words: &str) {
        if self.found.issues.len() < issue::MOST {
            self.found.issues.push(issue(self.path.name(name).segments(), code, words));
        }
    }

    /// Reports that the instant `name` is earlier than one that is over by then.
    pub(super) fn not_before(&mut self, name: &str, at: Option<Timestamp>, past: &[(&str, Option<Timestamp>)]) {
        for (earlier, instant) in past {
            if at.zip(*instant).is_some_and(|(at, instant)| at < instant) {
                self.report(name, IssueCode::Conflict, &format!("must not be earlier than {earlier}"));
            }
        }
    }

    /// Reports every field that was not asked for.
    pub(super) fn report_unknown(self) {
        let unknown: BinaryHeap<&str> =
            self.object.keys().map(String::as_str).filter(|name| !self.known.contains(name)).collect();
        if self.others_allowed || unknown.is_empty() {
            return;
        }
        // A name that is given already is not the one that was meant.
        let free: Vec<_> = self.known.iter().copied().filter(|name| !self.object.contains_key(*name)).collect();
        let left = issue::MOST.saturating_sub(self.found.issues.len());
        for name in unknown.into_sorted_vec().into_iter().take(left) {
            let meant = suggest::near(name, free.iter().copied());
            let hint = meant.map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"));
            let words = format!("is not a known field{hint}");
            self.found.issues.push(Issue {
                expected: meant.map(str::to_owned),
                facts: Facts { suggestion: meant.map(str::to_owned), ..Facts::default() },
                ..issue(self.path.name(name).segments(), IssueCode::Unknown, &words)
            });
        }
    }
}

/// What the place is called in messages.
pub(super) fn place(path: &[PathSegment]) -> String {
    if path.is_empty() { "the input".to_owned() } else { path_text(path) }
}

/// An issue whose message is the name of the place, then `words`.
pub(super) fn issue(path: Vec<PathSegment>, code: IssueCode, words: &str) -> Issue {
    Issue {
        message: format!("{} {words}", place(&path)),
        path,
        code,
        severity: Severity::Error,
        facts: Facts::default(),
        expected: None,
        received: None,
        source: None,
    }
}
