//! Every documented limit on every value, with the policy for limits that vendors raise.

use std::borrow::Cow;

use super::bounds::{Outside, outside};
use super::condition::{self, Scope};
use super::options::{Limits, Options, Override};
use super::report::{Finding, Report};
use super::text::{Unlike, unlike};
use crate::catalog::{Bounds, Constraint, Limit, Param, Type};
use crate::issue::{Facts, PathSegment, Severity};
use crate::limit::Allowed;
use crate::plain::Plain;

pub(super) fn check(top: Scope, options: &Options, report: &mut Report) {
    Check { options, report, top, path: Vec::new() }.object(top);
}

struct Check<'a> {
    options: &'a Options,
    report: &'a mut Report,
    top: Scope<'a>,
    path: Vec<PathSegment>,
}

impl<'a> Check<'a> {
    fn object(&mut self, scope: Scope<'a>) {
        // Normalised values stand in the order of their parameters.
        let mut params = scope.params.iter();
        for (name, value) in scope.values {
            let Some(param) = params.find(|param| param.name == name) else { return };
            self.path.push(param.into());
            self.value(param, value, scope);
            self.path.pop();
        }
    }

    fn value(&mut self, param: &'static Param, value: &'a Plain<'a>, siblings: Scope<'a>) {
        let is_count = |constraint: &&Constraint| matches!(constraint.limit, Limit::Count(_));
        let about_items = || param.constraints.iter().filter(move |constraint| !is_count(constraint));
        match (param.kind, value) {
            (Type::List, Plain::List(items)) => {
                self.constraints(param, value, siblings, param.constraints.iter().filter(is_count));
                for (index, item) in items.iter().enumerate() {
                    self.path.push(index.into());
                    self.constraints(param, item, siblings, about_items());
                    if let Plain::Object(values) = item {
                        self.object(Scope { params: param.fields, values });
                    }
                    self.path.pop();
                }
            }
            (Type::Map, Plain::Object(entries)) => {
                self.constraints(param, value, siblings, param.constraints.iter().filter(is_count));
                for (name, item) in entries {
                    self.path.push((&**name).into());
                    self.constraints(param, &Plain::Text(Cow::Borrowed(name)), siblings, param.keys.iter());
                    self.constraints(param, item, siblings, about_items());
                    self.path.pop();
                }
            }
            (_, Plain::Object(values)) => self.object(Scope { params: param.fields, values }),
            _ => self.constraints(param, value, siblings, param.constraints.iter()),
        }
    }

    fn constraints(
        &mut self,
        param: &'static Param,
        value: &Plain,
        siblings: Scope,
        constraints: impl Iterator<Item = &'static Constraint>,
    ) {
        if !param.also.is_empty() && value.scalar().is_some_and(|text| param.also.contains(&&*text)) {
            return;
        }
        let bounds = match self.overriding() {
            None => None,
            Some(Override::Bounds(bounds)) => Some(bounds),
            Some(Override::Off) => return,
        };
        for constraint in constraints {
            if constraint.when.as_ref().is_none_or(|when| condition::holds(when, siblings, self.top)) {
                self.measured(param, constraint, bounds, value);
                self.worded(param, constraint, value);
            }
        }
    }

    /// Limits that vendors raise: the policy of the caller decides what becomes of them.
    fn measured(&mut self, param: &Param, constraint: &'static Constraint, bounds: Option<Bounds>, value: &Plain) {
        let replaced = bounds.filter(|_| is_replaceable(param, &constraint.limit));
        let severity = match (self.options.limits, replaced) {
            (Limits::Off, None) => return,
            (Limits::Warn, _) => Severity::Warning,
            (Limits::Strict | Limits::Off, _) => Severity::Error,
        };
        let Some(Outside { code, verb, received, subject, expected }) =
            outside(&constraint.limit, value, replaced, self.options.now)
        else {
            return;
        };
        let subject = if replaced.is_some() { "the limit set by the caller is" } else { subject };
        let expected = expected + &when(constraint);
        let limit = replaced.map_or_else(|| constraint.limit.allowed(), Allowed::Bounds);
        self.report.add(Finding {
            path: &self.path,
            code,
            severity,
            what: [hide(param, &[verb, &received].concat()), "; ", subject, " ", &expected].concat(),
            facts: Facts { limit: Some(limit), when: constraint.when.as_ref(), ..Facts::default() },
            expected: Some(expected),
            received: (!param.secret).then_some(received),
            source: constraint.source,
        });
    }

    /// Limits on the text itself, which no vendor relaxes.
    fn worded(&mut self, param: &Param, constraint: &'static Constraint, value: &Plain) {
        let Some(Unlike { code, received, expected, hint, suggestion }) = unlike(&constraint.limit, value) else {
            return;
        };
        let subject = match constraint.limit {
            Limit::Enum { .. } => "documented values are",
            Limit::NotPattern(_) => "not allowed is",
            _ => "expected",
        };
        let expected = expected + &when(constraint);
        self.report.add(Finding {
            path: &self.path,
            code,
            severity: Severity::Error,
            what: [hide(param, &["is ", &received].concat()), "; ", subject, " ", &expected, &hint].concat(),
            facts: Facts {
                limit: Some(match constraint.limit {
                    Limit::Base64(_) => Allowed::Format { format: "base64" },
                    _ => constraint.limit.allowed(),
                }),
                when: constraint.when.as_ref(),
                suggestion: suggestion.map(str::to_owned),
                ..Facts::default()
            },
            expected: Some(expected),
            received: (!param.secret).then_some(received),
            source: constraint.source,
        });
    }

    /// What the caller says of this parameter.
    fn overriding(&self) -> Option<Override> {
        if self.options.overrides.is_empty() {
            return None;
        }
        let names = self.path.iter().filter_map(|segment| match segment {
            PathSegment::Name(name) => Some(&**name),
            PathSegment::Index(_) => None,
        });
        let path = names.collect::<Vec<_>>().join(".");
        self.options.overrides.iter().find(|(name, _)| *name == path).map(|(_, by)| *by)
    }
}

/// Whether the caller's bounds are of the kind of this limit.
fn is_replaceable(param: &Param, limit: &Limit) -> bool {
    match limit {
        Limit::Range(_) | Limit::Count(_) => true,
        Limit::Length(_) => !matches!(param.kind, Type::List | Type::Map),
        _ => false,
    }
}

/// What the limit depends on, as the end of a sentence.
fn when(constraint: &Constraint) -> String {
    constraint.when.as_ref().map(|when| [" ", &condition::words(when)].concat()).unwrap_or_default()
}

/// Secret values are not shown.
fn hide<'t>(param: &Param, received: &'t str) -> &'t str {
    if param.secret { "has a value that is not shown" } else { received }
}
