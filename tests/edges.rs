//! Every documented limit of every operation, just inside and just outside; made from the catalogue.

#![cfg(not(target_arch = "wasm32"))]

mod support;

use autoscale_kit::catalog::{self, Bounds, Constraint, Limit, Operation, Param, Required, Type};
use autoscale_kit::issue::{Issue, IssueCode, path_text};
use regex_automata::meta::Regex;
use serde_json::{Value, json};
use support::{Way, at, has, issues, matching, mended, minimal, params, put, satisfy, take};

/// One limit on one value.
struct Edge {
    operation: &'static Operation,
    param: &'static Param,
    constraint: &'static Constraint,
    way: Way,
    base: Value,
}

/// A limit and its condition as the catalogue shows them to its readers, in the form in which an issue has them.
fn facts(constraint: &Constraint) -> (Value, Value) {
    let mut limit = serde_json::to_value(constraint).unwrap();
    let members = limit.as_object_mut().unwrap();
    members.remove("source");
    let when = members.remove("when").unwrap_or_default();
    let kind = members.remove("kind").unwrap();
    for (from, to) in [("of", "multipleOf"), ("days", "withinDays")] {
        if let Some(value) = members.remove(from) {
            members.insert(to.to_owned(), value);
        }
    }
    if let Some(regex) = members.remove("regex") {
        members.insert(if kind == "not-pattern" { "notPattern" } else { "pattern" }.to_owned(), regex);
    }
    (limit, when)
}

impl Edge {
    fn expect(&self, value: Value, code: IssueCode, refused: bool) {
        let mut call = self.base.clone();
        put(&mut call, &self.way, value.clone());
        let found = issues(self.operation, &call);
        assert_eq!(
            has(&found, &self.way, &[code]),
            refused,
            "{} {}: {} should {}be refused with {code:?}; call {call}; found {:?}",
            self.operation.id,
            path_text(&self.way),
            short(&value),
            if refused { "" } else { "not " },
            found.iter().map(|issue| &issue.message).collect::<Vec<_>>(),
        );
        // What the message says of the limit stands beside it as data.
        let told = |issue: &Issue| {
            let issue = serde_json::to_value(issue).unwrap();
            [&issue["limit"], &issue["when"]] == [&facts(self.constraint).0, &facts(self.constraint).1]
        };
        let is_here = |issue: &&Issue| issue.path == self.way && issue.code == code;
        assert!(
            !refused || found.iter().filter(is_here).any(told),
            "{} {}: {:?}",
            self.operation.id,
            path_text(&self.way),
            found
        );
    }

    /// Both sides of both bounds; `make` gives a value of a measure.
    fn bounds(&self, bounds: Bounds, code: IssueCode, make: impl Fn(i64) -> Option<Value>) -> usize {
        let mut edges = Vec::new();
        if let Some(min) = bounds.min {
            edges.extend([(min as i64 - 1, true), (min as i64, false)]);
        }
        if let Some(max) = bounds.max {
            edges.extend([(max as i64, false), (max as i64 + 1, true)]);
        }
        let made = edges.into_iter().filter_map(|(measure, refused)| Some((make(measure)?, refused)));
        made.map(|(value, refused)| self.expect(value, code, refused)).count()
    }

    fn limit(&self) -> usize {
        // An empty text or list of a required parameter is missing, not too short.
        let least = i64::from(self.param.required == Required::Yes);
        let is_item = self.param.kind == Type::List;
        let repeated = |n: i64| Some(json!("a".repeat(usize::try_from(n).ok().filter(|_| is_item || n >= least)?)));
        match &self.constraint.limit {
            Limit::Range(bounds) => {
                let also = |n: i64| self.param.also.contains(&n.to_string().as_str());
                self.bounds(*bounds, IssueCode::Range, |n| (!also(n)).then(|| json!(n)))
            }
            Limit::Length(bounds) => self.bounds(*bounds, IssueCode::Length, repeated),
            Limit::Bytes(bounds) => self.bounds(*bounds, IssueCode::Bytes, repeated),
            Limit::Base64(bounds) => self.bounds(*bounds, IssueCode::Bytes, |n| base64(usize::try_from(n).ok()?)),
            Limit::Count(bounds) => self
                .bounds(*bounds, IssueCode::Count, |n| self.several(usize::try_from(n).ok().filter(|_| n >= least)?)),
            Limit::Enum { values } => {
                // Some of them are taken under conditions only.
                let excludes =
                    |limit: &Limit, value| matches!(limit, Limit::Enum { values } if !values.contains(value));
                let always =
                    values.iter().filter(|value| !self.param.constraints.iter().any(|it| excludes(&it.limit, value)));
                always.for_each(|value| self.expect(json!(value), IssueCode::Enum, false));
                let outside = if self.number() { json!(987_654) } else { json!(format!("{}_", values[0])) };
                self.expect(outside, IssueCode::Enum, true);
                values.len() + 1
            }
            Limit::Multiple { of } => {
                self.expect(json!(of * 3), IssueCode::Multiple, false);
                self.expect(json!(of * 3 + 1), IssueCode::Multiple, true);
                2
            }
            Limit::Pattern(pattern) => {
                let inside = matching(pattern.regex, 0, 1000).expect("a text that matches");
                self.expect(json!(inside), IssueCode::Pattern, false);
                let engine = Regex::new(&format!("^(?:{})$", pattern.regex)).unwrap();
                let outside = ["\u{1}", "", "~~", "a b\n"].into_iter().find(|text| !engine.is_match(text.as_bytes()));
                self.expect(json!(outside.expect("a text that does not match")), IssueCode::Pattern, true);
                2
            }
            Limit::NotPattern(pattern) => {
                let inside = matching(pattern.regex, 0, 1000).expect("a text that matches");
                self.expect(json!(inside), IssueCode::Pattern, true);
                1
            }
            Limit::WithinDays { days } => {
                // The walk is made at midnight, so the last day allowed is a midnight too.
                let day = |days: i64| {
                    let now = autoscale_kit::time::Timestamp::parse(support::NOW).unwrap().unix();
                    json!(autoscale_kit::time::Timestamp::from_unix(now + days * 86_400).unwrap().iso_minutes())
                };
                self.expect(day(*days), IssueCode::Range, false);
                self.expect(day(*days + 1), IssueCode::Range, true);
                2
            }
            Limit::Format { .. } => {
                let wrong = if self.param.kind == Type::Datetime { "2026-13-01" } else { "é é" };
                self.expect(json!(wrong), IssueCode::Format, true);
                1
            }
        }
    }

    fn number(&self) -> bool {
        matches!(self.param.item.unwrap_or(self.param.kind), Type::Integer | Type::Float)
    }

    /// A list of so many items, or a map of so many names.
    fn several(&self, n: usize) -> Option<Value> {
        if self.param.kind == Type::Map {
            return Some(Value::Object((0..n).map(|i| (format!("key{i}"), json!("v"))).collect()));
        }
        let item = support::item_values(self.param).into_iter().next()?;
        Some(Value::Array(vec![item; n]))
    }
}

fn base64(bytes: usize) -> Option<Value> {
    Some(json!(autoscale_kit::digest::base64(&vec![b'a'; bytes])))
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(80).collect()
}

#[test]
fn a_minimal_call_of_every_operation_is_accepted() {
    for operation in catalog::all_operations() {
        let call = minimal(operation);
        assert_eq!(issues(operation, &call), [], "{} {call}", operation.id);
    }
}

#[test]
fn what_is_required_is_missed() {
    let mut count = 0;
    for operation in catalog::all_operations() {
        let base = minimal(operation);
        for (way, param, _) in params(operation).into_iter().filter(|(_, param, _)| param.required == Required::Yes) {
            let mut call = base.clone();
            // A field of something optional: that something has to be there, at every depth.
            if at(&call, &way).is_none() {
                put(&mut call, &way, support::values(param).remove(0));
            }
            take(&mut call, &way);
            let found = issues(operation, &call);
            assert!(has(&found, &way, &[IssueCode::Missing]), "{} {}: {call}", operation.id, path_text(&way));
            assert!(!has(&issues(operation, &base), &way, &[IssueCode::Missing]));
            count += 1;
        }
    }
    println!("{count} required parameters");
    assert!(count > 15);
}

#[test]
fn every_limit_on_both_sides() {
    let (mut limits, mut checks) = (0, 0);
    for operation in catalog::all_operations() {
        for (way, param, siblings) in params(operation) {
            for constraint in param.constraints {
                let mut base = minimal(operation);
                let mut fixed = vec![way.clone()];
                put(&mut base, &way, support::values(param).remove(0));
                if let Some(when) = &constraint.when {
                    fixed.extend(satisfy(operation, &mut base, &way, siblings, when));
                }
                let base = mended(operation, base, &fixed);
                let mut at = way.clone();
                let about_items = !matches!(constraint.limit, Limit::Count(_));
                match param.kind {
                    Type::List if about_items => at.push(0.into()),
                    Type::Map if about_items => at.push("key".into()),
                    _ => {}
                }
                limits += 1;
                checks += Edge { operation, param, constraint, way: at, base }.limit();
            }
        }
    }
    println!("{limits} limits, {checks} checks");
    assert!(limits > 40 && checks > 2 * limits);
}
