//! Other spellings of a value, and values that are none, for every parameter of every operation.

#![cfg(not(target_arch = "wasm32"))]

#[allow(dead_code)]
mod support;

use std::collections::BTreeSet;

use autoscale_kit::catalog::{self, Operation, Param, Required, Type};
use autoscale_kit::issue::{Issue, IssueCode, PathSegment, path_text};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Options, validate};
use serde_json::{Value, json};
use support::{NOW, Way, at, has, issues, minimal, params, put, values};

/// Codes about the text of a value alone.
const OF_TEXT: [IssueCode; 6] =
    [IssueCode::Type, IssueCode::Enum, IssueCode::Length, IssueCode::Pattern, IssueCode::Format, IssueCode::Json];

/// The parameters of one type, with the path to each, or to an item of it.
fn of_type(wanted: Type) -> Vec<(&'static Operation, Way, &'static Param)> {
    let mut found = Vec::new();
    for operation in catalog::all_operations() {
        for (mut path, param, _) in params(operation) {
            match (param.kind, param.item) {
                (Type::List, Some(item)) if item == wanted => path.push(0.into()),
                (Type::Map, Some(item)) if item == wanted => path.push("key".into()),
                (kind, _) if kind == wanted => {}
                _ => continue,
            }
            found.push((operation, path, param));
        }
    }
    found
}

/// What the call with one value more is normalised to there, where it is accepted.
fn normalised(operation: &'static Operation, path: &[PathSegment], value: Value) -> Option<Value> {
    let mut call = minimal(operation);
    put(&mut call, path, value);
    let options = Options { now: Timestamp::parse(NOW).ok(), ..Options::default() };
    let found = validate(operation, &call, &options).unwrap().json()?;
    at(&Value::Object(found), path).cloned()
}

fn with(operation: &'static Operation, path: &[PathSegment], value: Value) -> Vec<Issue> {
    let mut call = minimal(operation);
    put(&mut call, path, value);
    issues(operation, &call)
}

#[test]
fn booleans_in_any_case() {
    let all = of_type(Type::Boolean);
    assert!(all.len() > 10, "{}", all.len());
    for (operation, path, _) in all {
        for (text, read) in [("true", true), ("True", true), ("TRUE", true), ("False", false), ("fAlSe", false)] {
            let found = with(operation, &path, json!(text));
            assert!(!has(&found, &path, &OF_TEXT), "{} {} {text}: {found:?}", operation.id, path_text(&path));
            if let Some(value) = normalised(operation, &path, json!(text)) {
                assert_eq!(value, read, "{} {}", operation.id, path_text(&path));
            }
        }
        for text in ["yes", "1", " true", "tru"] {
            assert!(has(&with(operation, &path, json!(text)), &path, &[IssueCode::Type]), "{} {text}", operation.id);
        }
    }
}

#[test]
fn numbers_where_text_is_documented() {
    let all = of_type(Type::String);
    assert!(all.len() > 200, "{}", all.len());
    let mut accepted = 0;
    for (operation, path, param) in all {
        for (number, text) in
            [(json!(0), "0"), (json!(1832), "1832"), (json!(9_007_199_254_740_991_i64), "9007199254740991")]
        {
            let found = with(operation, &path, number.clone());
            let as_text = with(operation, &path, json!(text));
            let codes =
                |issues: &[Issue]| issues.iter().map(|issue| (path_text(&issue.path), issue.code)).collect::<Vec<_>>();
            assert_eq!(codes(&found), codes(&as_text), "{} {}", operation.id, path_text(&path));
            if let Some(value) = normalised(operation, &path, number) {
                accepted += 1;
                assert_eq!(value, text, "{} {}", operation.id, path_text(&path));
            }
        }
        for beyond in
            [json!(9_007_199_254_740_992_i64), json!(-9_007_199_254_740_993_i64), json!(u64::MAX), json!(1e21)]
        {
            let found = with(operation, &path, beyond.clone());
            let issue = found.iter().find(|issue| issue.path == path && issue.code == IssueCode::Type);
            let issue = issue.unwrap_or_else(|| panic!("{} {} {beyond}", operation.id, path_text(&path)));
            assert!(param.secret || issue.message.contains("2^53"), "{}", issue.message);
        }
    }
    assert!(accepted > 300, "{accepted}");
}

#[test]
fn nothing_given_is_missing_where_something_is_required() {
    let mut seen = 0;
    for operation in catalog::all_operations() {
        for (path, param, siblings) in
            params(operation).into_iter().filter(|(_, param, _)| param.required == Required::Yes)
        {
            // A sibling makes the object that the parameter is required in.
            let mut empties = vec![json!(""), json!([])];
            match param.kind {
                Type::List => empties.push(json!("")),
                Type::Object | Type::Map => continue,
                _ => {}
            }
            for empty in empties {
                let mut call = minimal(operation);
                for sibling in siblings.iter().filter(|sibling| sibling.required == Required::Yes) {
                    let mut there = path[..path.len() - 1].to_vec();
                    there.push(sibling.name.into());
                    if let (None, Some(value)) = (at(&call, &there), values(sibling).into_iter().next()) {
                        put(&mut call, &there, value);
                    }
                }
                put(&mut call, &path, empty.clone());
                let found = issues(operation, &call);
                let here: Vec<_> = found.iter().filter(|issue| issue.path == path).map(|issue| issue.code).collect();
                assert_eq!(here, [IssueCode::Missing], "{} {} {empty}", operation.id, path_text(&path));
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

/// To rules and conditions an empty text or list is as good as none: what is wrong stays the same with it and without it.
#[test]
fn an_empty_value_counts_as_absent_for_rules() {
    let mut seen = 0;
    for operation in catalog::all_operations().filter(|operation| !operation.rules.is_empty()) {
        let names: BTreeSet<&str> = operation
            .rules
            .iter()
            .flat_map(|rule| {
                rule.params
                    .iter()
                    .chain(rule.sets.iter().copied().flatten())
                    .chain(rule.when.iter().map(|when| &when.param))
            })
            .copied()
            .collect();
        // Beside the smallest call, one with each parameter of the rules.
        let mut calls = vec![minimal(operation)];
        for name in &names {
            let Some(param) = operation.params.iter().find(|param| param.name == *name) else { continue };
            for value in values(param).into_iter().take(2) {
                let mut call = minimal(operation);
                put(&mut call, &[(*name).into()], value);
                calls.push(call);
            }
        }
        for name in names {
            let Some(param) = operation.params.iter().find(|param| param.name == name) else { continue };
            let empty = match param.kind {
                Type::String => json!(""),
                Type::List => json!([]),
                _ => continue,
            };
            let path = [PathSegment::from(name)];
            for call in &calls {
                let (mut with, mut without) = (call.clone(), call.clone());
                put(&mut with, &path, empty.clone());
                support::take(&mut without, &path);
                let options = Options { now: Timestamp::parse(NOW).ok(), ..Options::default() };
                let rules = |call: &Value| {
                    let outcome = validate(operation, call, &options).unwrap();
                    let all = outcome.issues.into_iter().chain(outcome.warnings);
                    let about_rules = all.filter(|issue| {
                        issue.path != path || !OF_TEXT.contains(&issue.code) && issue.code != IssueCode::Count
                    });
                    about_rules.map(|issue| issue.message).collect::<BTreeSet<_>>()
                };
                assert_eq!(rules(&with), rules(&without), "{} {name} {call}", operation.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen}");
}

/// 002, Creating Startup Configuration: a password or a key.
#[test]
fn an_empty_key_beside_a_password() {
    let operation = catalog::operation("tencent-as-v2.CreateScalingConfiguration").unwrap();
    let mut call = minimal(operation);
    call["password"] = json!("Abcd1234!");
    call["keyId"] = json!("");
    assert_eq!(issues(operation, &call), []);
}

/// 001, 11.2: InstanceId.N can be a JSON array of ids, or ids with commas between them. 11.1 and 11.4 say no such thing.
#[test]
fn a_list_as_text_where_the_page_allows_it() {
    let exit = catalog::operation("alibaba-ess.ExitStandby").unwrap();
    let path = [PathSegment::from("InstanceId")];
    for (text, ids) in [
        (r#"["i-1", "i-2"]"#, json!(["i-1", "i-2"])),
        (r#" ["i-1"]"#, json!(["i-1"])),
        ("i-1,i-2", json!(["i-1", "i-2"])),
        ("i-1", json!(["i-1"])),
    ] {
        assert_eq!(normalised(exit, &path, json!(text)), Some(ids), "{text}");
    }
    let code = |text: &str| with(exit, &path, json!(text)).iter().map(|issue| issue.code).collect::<Vec<_>>();
    assert_eq!(code("[\"i-1\""), [IssueCode::Json]);
    assert_eq!(code("[]"), [IssueCode::Missing]);
    let many = serde_json::to_string(&vec!["i-1"; 21]).unwrap();
    assert_eq!(code(&many), [IssueCode::Count]);
    for id in ["alibaba-ess.EnterStandby", "alibaba-ess.SetInstancesProtection"] {
        let found = with(catalog::operation(id).unwrap(), &path, json!("[\"i-1\"]"));
        assert!(has(&found, &path, &[IssueCode::Type]), "{id}: {found:?}");
    }
}
