//! Tencent AS 3.0 against the vendor's API description: every fact that a script of its own found there, every printed
//! example, and calls written by hand for the rules across parameters, each with the place in the description.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};

use autoscale_kit::catalog::{self, Bounds, Field, Limit, Literal, Operation, Param, Required, Type};
use autoscale_kit::issue::{IssueCode, path_text};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Checked, Options, validate};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Deserialize)]
struct Facts {
    params: Vec<Map<String, Value>>,
    response: Vec<String>,
    errors: BTreeSet<String>,
}

fn operation(name: &str) -> &'static Operation {
    catalog::operation(&format!("tencent-as.{name}")).unwrap()
}

fn find(params: &'static [Param], path: &str) -> Option<&'static Param> {
    let (head, rest) = path.split_once('.').unwrap_or((path, ""));
    let param = params.iter().find(|param| param.name == head)?;
    if rest.is_empty() { Some(param) } else { find(param.fields, rest) }
}

/// The description's word for a type.
fn word(kind: Type) -> &'static str {
    match kind {
        // Instants, and the JSON text of a map, travel as text.
        Type::String | Type::Datetime | Type::Json | Type::Map => "string",
        Type::Integer => "int",
        Type::Float => "float",
        Type::Boolean => "bool",
        Type::List => "list",
        Type::Object => "object",
    }
}

fn words(kind: Type, item: Option<Type>) -> String {
    match item {
        Some(item) if kind == Type::List => format!("list<{}>", word(item)),
        _ => word(kind).to_owned(),
    }
}

fn limit<T>(param: &Param, pick: impl Fn(&Limit) -> Option<T>) -> Option<T> {
    param
        .constraints
        .iter()
        .filter(|constraint| constraint.when.is_none())
        .find_map(|constraint| pick(&constraint.limit))
}

fn max(bounds: Bounds) -> Value {
    json!(bounds.max.map(|max| max as i64))
}

/// What the catalogue has for a fact of the list.
fn known(param: &Param, fact: &str) -> Value {
    let range = limit(param, |limit| if let Limit::Range(bounds) = limit { Some(*bounds) } else { None });
    match fact {
        "type" => json!(words(param.kind, param.item)),
        "required" => json!(param.required == Required::Yes),
        "default" => match param.default {
            Some(Literal::Integer(number)) => json!(number),
            Some(Literal::Boolean(flag)) => json!(flag),
            Some(Literal::Text(text)) => json!(text),
            _ => Value::Null,
        },
        "range" => range.map_or(Value::Null, |it| json!([it.min.map(|min| min as i64), it.max.map(|max| max as i64)])),
        "max" => range.map_or(Value::Null, max),
        "bytes" => limit(param, |limit| if let Limit::Bytes(it) = limit { Some(max(*it)) } else { None }).into(),
        "characters" => limit(param, |limit| if let Limit::Length(it) = limit { Some(max(*it)) } else { None }).into(),
        "count" => limit(param, |limit| if let Limit::Count(it) = limit { Some(max(*it)) } else { None }).into(),
        "values" => limit(param, |limit| match limit {
            Limit::Enum { values } => Some(json!(values.iter().collect::<BTreeSet<_>>())),
            _ => None,
        })
        .into(),
        other => panic!("{other}: no such fact"),
    }
}

/// Where the catalogue has another fact than the description, and why.
const EXCEPTIONS: &[(&str, &str, &str)] =
    &[("DeleteNotificationConfiguration.AutoScalingNotificationId", "required", "the prose says that it is required")];

fn is_excepted(at: &str, fact: &str) -> bool {
    EXCEPTIONS.iter().any(|(path, name, _)| {
        *name == fact && (*path == at || path.strip_prefix('*').is_some_and(|end| at.ends_with(end)))
    })
}

fn holds(list: &Value, part: &Value) -> bool {
    let (Some(list), Some(part)) = (list.as_array(), part.as_array()) else { return false };
    part.iter().all(|value| list.contains(value))
}

fn response(fields: &[Field], path: &str, out: &mut Vec<String>) {
    for field in fields {
        let path = format!("{path}{}", field.name);
        out.push(format!("{path} {}", words(field.kind, field.item)));
        response(field.fields, &format!("{path}."), out);
    }
}

#[test]
fn every_fact_of_the_description_is_in_the_catalogue() {
    let facts: BTreeMap<String, Facts> =
        serde_json::from_str(include_str!("data/editions/tencent-as.facts.json")).unwrap();
    assert_eq!(facts.len(), 58);
    let mut wrong = Vec::new();
    let mut count = 0;
    for (name, facts) in &facts {
        let operation = operation(name);
        for row in &facts.params {
            let path = row["path"].as_str().unwrap();
            let at = format!("{name}.{path}");
            let Some(param) = find(operation.params, path) else {
                wrong.push(format!("{at}: is not there"));
                continue;
            };
            for (fact, expected) in row.iter().filter(|(fact, _)| *fact != "path") {
                count += 1;
                let found = known(param, fact);
                // Of some lists the script found a part.
                let is_part = fact == "values" && holds(&found, expected);
                if found != *expected && !is_part && !is_excepted(&at, fact) {
                    wrong.push(format!("{at} {fact}: the description has {expected}, the catalogue {found}"));
                }
            }
        }
        let mut fields = Vec::new();
        response(operation.response, "", &mut fields);
        let (found, expected): (BTreeSet<_>, BTreeSet<_>) = (fields.iter().collect(), facts.response.iter().collect());
        wrong.extend(expected.symmetric_difference(&found).map(|field| format!("{name} -> {field}: on one side only")));
        let codes: BTreeSet<_> = operation.errors.iter().map(|error| error.code.to_owned()).collect();
        wrong.extend(facts.errors.symmetric_difference(&codes).map(|code| format!("{name} {code}: on one side only")));
        count += expected.len() + codes.len();
    }
    println!("{count} facts");
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
    assert!(count > 2000);
}

fn check<'a>(name: &str, call: &'a Value) -> Checked<'a> {
    let options = Options { now: Some(Timestamp::parse("2018-01-01T00:00:00Z").unwrap()), ..Options::default() };
    validate(operation(name), call, &options).unwrap()
}

fn issues(outcome: &Checked) -> Vec<(String, IssueCode)> {
    outcome.issues.iter().map(|issue| (path_text(&issue.path), issue.code)).collect()
}

/// Printed examples that are wrong, with the path of the issue and the reason.
const WRONG: &[(&str, &str)] = &[
    (
        "CreateLifecycleHook.NotificationTarget.TargetType",
        "two examples print TDMQ_TOPIC and TDMQ_QUEUE; the values are TDMQ_CMQ_TOPIC and TDMQ_CMQ_QUEUE",
    ),
    ("CreateScalingPolicy.AdjustmentType", "two examples print a blank before the value"),
];

#[test]
fn printed_examples_validate() {
    let examples: Vec<Map<String, Value>> =
        serde_json::from_str(include_str!("data/editions/tencent-as.examples.json")).unwrap();
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for example in &examples {
        let name = example["operation"].as_str().unwrap();
        seen.insert(name);
        for (path, code) in issues(&check(name, &example["call"])) {
            let is_known = WRONG.iter().any(|(at, _)| *at == format!("{name}.{path}"));
            // The region travels in a header, and stands in no printed body.
            if !is_known && path != "Region" {
                wrong.push(format!("{name}.{path}: {code:?} {:?}", example["title"]));
            }
        }
    }
    assert_eq!(seen.len(), 58);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[derive(Deserialize)]
struct Calls {
    bases: BTreeMap<String, Map<String, Value>>,
    calls: Vec<Call>,
}

#[derive(Deserialize)]
struct Call {
    operation: String,
    /// Laid over the base; `null` takes one away.
    params: Map<String, Value>,
    issues: Vec<String>,
    /// What the description says.
    place: String,
}

#[test]
fn rules_across_parameters() {
    let Calls { bases, calls } = serde_json::from_str(include_str!("data/editions/tencent-as.calls.json")).unwrap();
    assert!(calls.len() >= 60);
    let mut wrong = Vec::new();
    for Call { operation, params, issues: expected, place } in calls {
        let mut call = bases[&operation].clone();
        call.extend(params);
        let call = json!(call);
        let outcome = check(&operation, &call);
        let all = outcome.issues.iter().chain(&outcome.warnings);
        let code = |code| serde_json::to_value(code).unwrap().as_str().unwrap().to_owned();
        let found: Vec<_> = all.map(|issue| format!("{} {}", path_text(&issue.path), code(issue.code))).collect();
        if found != expected {
            wrong.push(format!("{operation} {}: expected {expected:?}, found {found:?} ({place})", call));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
