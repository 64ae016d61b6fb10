//! Rules across parameters.

use std::cmp::Ordering;

use super::condition::{self, Scope};
use super::report::{Finding, Report};
use crate::catalog::{Operation, Rule, RuleKind};
use crate::issue::{self, Facts, IssueCode, PathSegment, Severity, path_text};
use crate::plain::{self, Plain};

pub(super) fn check(operation: &'static Operation, top: Scope, report: &mut Report) {
    for rule in operation.rules {
        if rule.kind == RuleKind::FirstCounts {
            first_counts(rule, top, report);
            continue;
        }
        for RuleScope { path, scope } in scopes(rule, top) {
            Check { rule, here: scope, path, report }.check();
        }
    }
}

/// An object that a rule speaks of, and the path to it.
struct RuleScope<'a> {
    path: Vec<PathSegment>,
    scope: Scope<'a>,
}

/// Where the rule holds: among all parameters, or in each item of a list.
fn scopes<'a>(rule: &Rule, top: Scope<'a>) -> Vec<RuleScope<'a>> {
    let mut scopes = vec![RuleScope { path: Vec::new(), scope: top }];
    for name in rule.each.iter().flat_map(|each| each.split('.')) {
        let mut inside = Vec::new();
        for one in &scopes {
            push_items(one, name, &mut inside);
        }
        scopes = inside;
    }
    scopes.retain(|one| rule.when.as_ref().is_none_or(|when| condition::holds(when, one.scope, top)));
    scopes
}

fn push_items<'a>(RuleScope { path, scope }: &RuleScope<'a>, name: &str, out: &mut Vec<RuleScope<'a>>) {
    let Some(param) = scope.params.iter().find(|param| param.name == name) else { return };
    let items = match plain::get(scope.values, name) {
        Some(Plain::List(items)) => items,
        Some(Plain::Object(values)) => {
            let mut path = path.clone();
            path.push(param.into());
            return out.push(RuleScope { path, scope: Scope { params: param.fields, values } });
        }
        _ => return,
    };
    for (index, item) in items.iter().enumerate() {
        if let Plain::Object(values) = item {
            let mut path = path.clone();
            path.extend([param.into(), index.into()]);
            out.push(RuleScope { path, scope: Scope { params: param.fields, values } });
        }
    }
}

fn given<'a>(rule: &'static Rule, scope: Scope<'a>) -> impl Iterator<Item = &'static str> + use<'a> {
    rule.params.iter().copied().filter(move |name| scope.get(name).is_some())
}

fn extended(path: &[PathSegment], name: &str) -> Vec<PathSegment> {
    let mut longer = path.to_vec();
    longer.extend(name.split('.').map(PathSegment::from));
    longer
}

/// Items that agree with an earlier one in all parameters of the rule.
fn first_counts(rule: &'static Rule, top: Scope, report: &mut Report) {
    let mut scopes = scopes(rule, top);
    // Each is compared with each, so there is an end to it, far beyond what any list may hold.
    scopes.truncate(issue::MOST);
    let agree = |one: Scope, other: Scope| {
        rule.params.iter().all(|name| one.get(name).is_some_and(|value| other.get(name) == Some(value)))
    };
    for (at, RuleScope { path, scope }) in scopes.iter().enumerate() {
        if let Some(first) = scopes.iter().take(at).find(|first| agree(first.scope, *scope)) {
            let names = rule.params.join(" and ");
            let what = ["has no effect; ", &path_text(&first.path), " has the same ", &names].concat();
            add(rule, path, IssueCode::Ignored, what, report);
        }
    }
}

fn add(rule: &'static Rule, path: &[PathSegment], code: IssueCode, what: String, report: &mut Report) {
    let why = rule.text.map(|text| format!(": {}", text.trim_end_matches('.'))).unwrap_or_default();
    report.add(Finding {
        path,
        code,
        severity: if code == IssueCode::Ignored { Severity::Warning } else { Severity::Error },
        what: what + &why,
        facts: Facts { when: rule.when.as_ref(), params: rule.params, ..Facts::default() },
        expected: None,
        received: None,
        source: rule.source,
    });
}

struct Check<'a> {
    rule: &'static Rule,
    here: Scope<'a>,
    path: Vec<PathSegment>,
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
            // It compares the items of a list with each other.
            RuleKind::FirstCounts => {}
        }
    }

    fn order(&mut self) {
        let between = self.rule.params.len().saturating_sub(2);
        for (at, pair) in self.rule.params.windows(2).enumerate() {
            let [low, high] = pair else { continue };
            let (Some(low_value), Some(high_value)) = (self.here.get(low), self.here.get(high)) else { continue };
            if compare(low_value, high_value) != Some(Ordering::Greater) {
                continue;
            }
            let (low_words, high_words) = (low_value.describe(), high_value.describe());
            // What lies between two bounds is the one to change.
            let (name, what) = if at < between {
                (high, format!("is {high_words}, but {low} is {low_words}; {high} may not be less than {low}"))
            } else {
                (low, format!("is {low_words}, but {high} is {high_words}; {low} may not be greater than {high}"))
            };
            self.add(name, IssueCode::Conflict, what);
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
        given(self.rule, self.here)
    }

    fn absent(&self) -> impl Iterator<Item = &'static str> + use<'a> {
        let here = self.here;
        self.rule.params.iter().copied().filter(move |name| here.get(name).is_none())
    }

    fn all(&self) -> String {
        self.rule.params.join(", ")
    }

    /// One of the sets is whole; where none is, the issue stands at what is missing from the nearest one.
    fn one_set(&mut self) {
        let missing = |set: &'static [&'static str]| {
            set.iter().copied().filter(|name| self.here.get(name).is_none()).collect::<Vec<_>>()
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
        add(self.rule, &extended(&self.path, name), code, what, self.report);
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
