//! Rules across parameters.

use std::cmp::Ordering;

use super::condition::{self, Scope};
use super::report::{Finding, Report};
use crate::catalog::{Operation, Rule, RuleKind};
use crate::issue::{IssueCode, PathSegment, Severity};
use crate::plain::Plain;

pub(super) fn check(operation: &'static Operation, top: Scope, report: &mut Report) {
    for rule in operation.rules {
        if rule.when.as_ref().is_none_or(|when| condition::holds(when, top, top)) {
            Check { rule, top, report }.check();
        }
    }
}

struct Check<'a> {
    rule: &'static Rule,
    top: Scope<'a>,
    report: &'a mut Report,
}

impl<'a> Check<'a> {
    fn check(mut self) {
        match self.rule.kind {
            RuleKind::Order => self.order(),
            RuleKind::AllOrNone => {
                if let Some(first) = self.given().next() {
                    for name in self.absent() {
                        let what = format!("is missing; {first} is given, and {} go together", self.all());
                        self.add(name, IssueCode::Requires, what);
                    }
                }
            }
            RuleKind::AtMostOne => self.at_most_one(),
            RuleKind::AtLeastOne => self.at_least_one(),
            RuleKind::ExactlyOne => {
                self.at_most_one();
                self.at_least_one();
            }
            RuleKind::OneSet => self.one_set(),
            RuleKind::RequiredWhen => {
                for name in self.absent() {
                    let what = format!("is missing; it is required{}", self.when());
                    self.add(name, IssueCode::Requires, what);
                }
            }
            RuleKind::ForbiddenWhen => {
                for name in self.given() {
                    let what = format!("is not allowed{}", self.when());
                    self.add(name, IssueCode::Conflict, what);
                }
            }
            RuleKind::IgnoredWhen => {
                for name in self.given() {
                    let what = format!("has no effect{}", self.when());
                    self.add(name, IssueCode::Ignored, what);
                }
            }
        }
    }

    fn order(&mut self) {
        for pair in self.rule.params.windows(2) {
            let [low, high] = pair else { continue };
            let (Some(low_value), Some(high_value)) = (self.top.get(low), self.top.get(high)) else { continue };
            if compare(low_value, high_value) == Some(Ordering::Greater) {
                let what = format!(
                    "is {}, but {high} is {}; {low} may not be greater than {high}",
                    low_value.describe(),
                    high_value.describe()
                );
                self.add(low, IssueCode::Conflict, what);
            }
        }
    }

    fn at_most_one(&mut self) {
        for name in self.given().skip(1) {
            self.add(name, IssueCode::Conflict, format!("is given as well; only one of {} may be", self.all()));
        }
    }

    fn at_least_one(&mut self) {
        if let (None, Some(first)) = (self.given().next(), self.rule.params.first()) {
            self.add(first, IssueCode::Missing, format!("is missing; one of {} is needed", self.all()));
        }
    }

    fn given(&self) -> impl Iterator<Item = &'static str> + use<'a> {
        let top = self.top;
        self.rule.params.iter().copied().filter(move |name| top.get(name).is_some())
    }

    fn absent(&self) -> impl Iterator<Item = &'static str> + use<'a> {
        let top = self.top;
        self.rule.params.iter().copied().filter(move |name| top.get(name).is_none())
    }

    fn all(&self) -> String {
        self.rule.params.join(", ")
    }

    /// One of the sets is whole; where none is, the issue stands at what is missing from the nearest one.
    fn one_set(&mut self) {
        let missing = |set: &'static [&'static str]| {
            set.iter().copied().filter(|name| self.top.get(name).is_none()).collect::<Vec<_>>()
        };
        let Some(nearest) = self.rule.sets.iter().map(|set| missing(set)).min_by_key(Vec::len) else { return };
        let sets: Vec<String> = self.rule.sets.iter().map(|set| set.join(" with ")).collect();
        for name in nearest {
            self.add(name, IssueCode::Missing, format!("is missing; needed is {}", sets.join(", or ")));
        }
    }

    fn when(&self) -> String {
        self.rule.when.as_ref().map(|when| format!(" {}", condition::words(when))).unwrap_or_default()
    }

    fn add(&mut self, name: &str, code: IssueCode, what: String) {
        let path: Vec<PathSegment> = name.split('.').map(PathSegment::from).collect();
        let why = self.rule.text.map(|text| format!(": {}", text.trim_end_matches('.'))).unwrap_or_default();
        self.report.add(Finding {
            path: &path,
            code,
            severity: if code == IssueCode::Ignored { Severity::Warning } else { Severity::Error },
            what: format!("{what}{why}"),
            expected: None,
            received: None,
            source: self.rule.source,
        });
    }
}

/// Numbers by size; instants, which are spelled alike by now, by their text.
fn compare(a: &Plain, b: &Plain) -> Option<Ordering> {
    match (a, b) {
        (Plain::Text(a), Plain::Text(b)) => Some(a.cmp(b)),
        _ => match (a.as_i64(), b.as_i64()) {
            (Some(a), Some(b)) => Some(a.cmp(&b)),
            _ => a.as_f64()?.partial_cmp(&b.as_f64()?),
        },
    }
}
