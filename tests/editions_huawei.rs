//! Huawei AS against the vendor's own description: every parameter, field, limit and code that either has otherwise.
//!
//! `data/editions/huawei-as.facts.json` was taken from the API Explorer's description (2026-10-16) by a script, without a
//! look at the catalogue: the tables as they are, and the ranges, lengths and defaults that a pattern finds in the text.
//! `huawei-as.exceptions.json` lists what the catalogue has otherwise, and why.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};

use autoscale_kit::catalog::{self, Bounds, Field, Limit, Literal, Operation, Param, Place, Required, Style, Type};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// An operation that the description has and the catalogue takes for an alias.
const ALIAS: &str = "QueryWarmPool";
/// The one operation that stays as an older page prints it.
const AS_PRINTED: &str = "ListScalingActivityV2Logs";

#[derive(Deserialize)]
struct Facts {
    operations: BTreeMap<String, OperationFacts>,
    errors: BTreeMap<String, u16>,
}

#[derive(Deserialize)]
struct OperationFacts {
    method: String,
    path: String,
    params: BTreeMap<String, Map<String, Value>>,
    response: BTreeMap<String, String>,
}

/// What the catalogue has otherwise; `*` stands for any operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    operations: Vec<String>,
    path: String,
    facts: Vec<String>,
    reason: String,
}

impl Exception {
    fn allows(&self, difference: &Difference) -> bool {
        self.operations.iter().any(|name| name == "*" || *name == difference.operation)
            && self.path == difference.path
            && self.facts.contains(&difference.fact)
    }
}

#[derive(Debug)]
#[expect(dead_code, reason = "printed where a difference has no reason")]
struct Difference {
    operation: String,
    path: String,
    fact: String,
    document: Option<Value>,
    catalogue: Option<Value>,
}

fn facts() -> Facts {
    serde_json::from_str(include_str!("data/editions/huawei-as.facts.json")).unwrap()
}

fn exceptions() -> Vec<Exception> {
    serde_json::from_str(include_str!("data/editions/huawei-as.exceptions.json")).unwrap()
}

fn operation(name: &str) -> &'static Operation {
    catalog::operation(&format!("huawei-as.{name}")).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A type as the description calls it. A list as comma text and an instant are texts there.
fn kind(kind: Type, style: Option<Style>) -> &'static str {
    match kind {
        Type::List if style == Some(Style::Comma) => "string",
        Type::List => "array",
        Type::Float => "number",
        Type::Integer => "integer",
        Type::Boolean => "boolean",
        Type::Object | Type::Map => "object",
        Type::String | Type::Datetime | Type::Json => "string",
    }
}

/// The widest bounds of several limits.
fn widest<'a>(bounds: impl Iterator<Item = &'a Bounds>) -> (Option<f64>, Option<f64>) {
    bounds.fold((None, None), |(min, max), next| {
        let least = |a: f64| next.min.map_or(a, |b| a.min(b));
        let most = |a: f64| next.max.map_or(a, |b| a.max(b));
        (min.map_or(next.min, |a| Some(least(a))), max.map_or(next.max, |a| Some(most(a))))
    })
}

fn of_param(param: &Param) -> Map<String, Value> {
    let mut out = Map::new();
    let mut put = |name: &str, value: Option<Value>| value.map(|value| out.insert(name.to_owned(), value));
    let whole = |bound: Option<f64>| bound.map(|bound| json!(bound as i64));
    put("t", Some(kind(param.kind, param.style).into()));
    put("required", matches!(param.required, Required::Yes | Required::Fixed).then(|| true.into()));
    put("item", param.item.filter(|_| param.style != Some(Style::Comma)).map(|item| kind(item, None).into()));
    put(
        "default",
        param.default.map(|default| match default {
            Literal::Text(text) => text.into(),
            other => serde_json::to_value(other).unwrap().to_string().into(),
        }),
    );
    let limits = || param.constraints.iter().map(|constraint| &constraint.limit);
    let (min, max) = widest(limits().filter_map(|limit| if let Limit::Range(b) = limit { Some(b) } else { None }));
    put("min", whole(min));
    put("max", whole(max));
    let (min, max) = widest(limits().filter_map(|limit| if let Limit::Length(b) = limit { Some(b) } else { None }));
    put("minLength", whole(min));
    put("maxLength", whole(max));
    let (_, max) = widest(limits().filter_map(|limit| if let Limit::Count(b) = limit { Some(b) } else { None }));
    put("maxItems", whole(max));
    let always = param.constraints.iter().filter(|constraint| constraint.when.is_none());
    let mut values =
        always.filter_map(|it| if let Limit::Enum { values } = it.limit { Some(sorted(values)) } else { None });
    put("enum", values.next());
    put(
        "uuid",
        limits().any(|limit| matches!(limit, Limit::Pattern(p) if p.regex.contains("{8}-"))).then(|| true.into()),
    );
    out
}

fn sorted<T: AsRef<str>>(values: &[T]) -> Value {
    values.iter().map(AsRef::as_ref).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().into()
}

fn of_params(params: &[Param], prefix: &str, top: bool, out: &mut BTreeMap<String, Map<String, Value>>) {
    for param in params {
        let path = format!("{prefix}{}", param.name);
        let mut facts = of_param(param);
        if top {
            let place = match param.place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Body => "body",
                Place::Region => "region",
            };
            facts.insert("in".to_owned(), place.into());
        }
        out.insert(path.clone(), facts);
        of_params(param.fields, &format!("{path}."), false, out);
    }
}

fn of_fields(fields: &[Field], prefix: &str, out: &mut BTreeMap<String, Map<String, Value>>) {
    for field in fields {
        let path = format!("{prefix}{}", field.name);
        let item = field.item.map(|item| format!("<{}>", kind(item, None))).unwrap_or_default();
        let mut facts = Map::from_iter([("t".to_owned(), json!(format!("{}{item}", kind(field.kind, None))))]);
        if !field.values.is_empty() {
            facts.insert("enum".to_owned(), sorted(field.values));
        }
        out.insert(path.clone(), facts);
        of_fields(field.fields, &format!("{path}."), out);
    }
}

/// Values of the description in the form of the catalogue: enums in order, numbers of a text as text.
fn plain(fact: &str, value: &Value) -> Value {
    match (fact, value) {
        ("enum", Value::Array(values)) => {
            sorted(&values.iter().map(|value| value.as_str().unwrap().to_owned()).collect::<Vec<_>>())
        }
        ("default", value) => value.as_str().map_or_else(|| value.to_string(), str::to_owned).into(),
        _ => value.clone(),
    }
}

fn compare(
    operation: &str,
    document: &BTreeMap<String, Map<String, Value>>,
    catalogue: &BTreeMap<String, Map<String, Value>>,
    out: &mut Vec<Difference>,
) {
    let paths: BTreeSet<_> = document.keys().chain(catalogue.keys()).collect();
    for path in paths {
        let (one, other) = (document.get(path), catalogue.get(path));
        let mut add = |fact: &str, document: Option<Value>, catalogue: Option<Value>| {
            let (operation, path, fact) = (operation.to_owned(), path.clone(), fact.to_owned());
            out.push(Difference { operation, path, fact, document, catalogue });
        };
        let (Some(one), Some(other)) = (one, other) else {
            add("there", one.map(|_| true.into()), other.map(|_| true.into()));
            continue;
        };
        for fact in one.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
            let said = |facts: &Map<String, Value>| facts.get(fact).map(|value| plain(fact, value));
            if said(one) != said(other) {
                add(fact, said(one), said(other));
            }
        }
    }
}

#[test]
fn nothing_is_otherwise_without_a_reason() {
    let facts = facts();
    let mut found = Vec::new();
    let mut count = 0;
    for (name, document) in facts.operations.iter().filter(|(name, _)| *name != ALIAS) {
        let operation = operation(name);
        assert_eq!((operation.methods, operation.path), (&[&*document.method][..], &*document.path), "{name}");
        let mut params = BTreeMap::new();
        of_params(operation.params, "", true, &mut params);
        compare(name, &document.params, &params, &mut found);
        let response = document.response.iter().map(|(path, text)| {
            let (kind, values) = text.split_once(' ').map_or((&**text, None), |(kind, values)| (kind, Some(values)));
            let mut facts = Map::from_iter([("t".to_owned(), json!(kind))]);
            if let Some(values) = values {
                facts.insert("enum".to_owned(), values.split(',').collect::<Vec<_>>().into());
            }
            (format!("-> {path}"), facts)
        });
        let document_fields: BTreeMap<_, _> = response.collect();
        let mut fields = BTreeMap::new();
        of_fields(operation.response, "-> ", &mut fields);
        compare(name, &document_fields, &fields, &mut found);
        count += document.params.values().chain(document_fields.values()).map(Map::len).sum::<usize>();
    }
    let exceptions = exceptions();
    let unexplained: Vec<_> = found.iter().filter(|it| !exceptions.iter().any(|one| one.allows(it))).collect();
    let idle: Vec<_> = exceptions.iter().filter(|one| !found.iter().any(|it| one.allows(it))).collect();
    println!("{count} facts, {} otherwise, {} exceptions", found.len(), exceptions.len());
    assert!(count > 2_000);
    for one in &exceptions {
        assert!(one.reason.ends_with('.'), "{}: {:?}", one.path, one.reason);
    }
    let lines = |all: &[&Difference]| all.iter().map(|it| format!("{it:?}")).collect::<Vec<_>>().join("\n");
    assert!(unexplained.is_empty(), "without a reason:\n{}", lines(&unexplained));
    assert!(idle.is_empty(), "reasons for nothing: {:?}", idle.iter().map(|one| &one.path).collect::<Vec<_>>());
}

#[test]
fn the_operations_are_those_of_the_description() {
    let facts = facts();
    let service = catalog::service("huawei-as").unwrap();
    let known: BTreeSet<_> = service.operations().map(|operation| operation.name).collect();
    let printed: BTreeSet<_> = facts.operations.keys().map(String::as_str).filter(|name| *name != ALIAS).collect();
    assert_eq!(known, printed);
    assert_eq!(known.len(), 71);
    assert_eq!(operation(ALIAS).name, "ShowWarmPool");
    assert_eq!(operation(AS_PRINTED).source.seed, "004");
}

#[test]
fn the_codes_are_those_of_the_description() {
    let listed = catalog::service("huawei-as").unwrap().errors.iter();
    let known: BTreeMap<_, _> = listed
        .filter(|error| error.code.starts_with("AS."))
        .map(|error| (error.code.to_owned(), error.status.unwrap()))
        .collect();
    assert_eq!(known, facts().errors);
    assert_eq!(known.len(), 260);
}

/// Operations that share method and path differ in the value of `action`, which need not be given.
#[test]
fn an_action_tells_operations_of_one_path_apart() {
    let mut seen: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    let mut count = 0;
    for operation in catalog::service("huawei-as").unwrap().operations() {
        let fixed = operation.params.iter().find(|param| param.required == Required::Fixed);
        let action = fixed.map(|param| (param.name, param.default));
        if let Some(("action", Some(Literal::Text(value)))) = action {
            let path = (operation.methods[0], operation.path);
            assert!(seen.entry(path).or_default().insert(value), "{}", operation.id);
            count += 1;
        }
    }
    assert_eq!(count, 16);
    assert_eq!(seen.values().map(BTreeSet::len).collect::<Vec<_>>(), [2, 6, 3, 3, 2]);
}
