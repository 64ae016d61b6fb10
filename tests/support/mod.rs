//! Calls made from the catalogue, for tests that walk all of it.

use autoscale_kit::catalog::{Condition, Constraint, Format, Limit, Operation, Param, Required, Test, Type};
use autoscale_kit::issue::{Issue, IssueCode, PathSegment};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Options, validate};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};

/// The instant every walked call is made at.
pub const NOW: &str = "2026-11-20T00:00:00Z";

/// A path to a value: names, with `0` standing for the one item of a list.
pub type Way = Vec<PathSegment>;

/// What validation says of a call.
pub fn issues(operation: &'static Operation, call: &Value) -> Vec<Issue> {
    let options = Options { now: Timestamp::parse(NOW).ok(), ..Options::default() };
    validate(operation, call, &options).expect("no option is wrong").issues
}

/// Every parameter with the path to it; inside a list, the path goes through its first item.
pub fn params(operation: &'static Operation) -> Vec<(Way, &'static Param, &'static [Param])> {
    fn inside(params: &'static [Param], path: &Way, out: &mut Vec<(Way, &'static Param, &'static [Param])>) {
        for param in params {
            let mut here = path.clone();
            here.push(param.name.into());
            out.push((here.clone(), param, params));
            if param.kind == Type::List {
                here.push(0.into());
            }
            inside(param.fields, &here, out);
        }
    }
    let mut out = Vec::new();
    inside(operation.params, &Vec::new(), &mut out);
    out
}

/// Puts a value at a path, making objects and one-item lists on it.
pub fn put(call: &mut Value, path: &[PathSegment], value: Value) {
    let mut here = call;
    for segment in path {
        here = match segment {
            PathSegment::Name(name) => {
                if !here.is_object() {
                    *here = Value::Object(Map::new());
                }
                here.as_object_mut().unwrap().entry(name.clone()).or_insert(Value::Null)
            }
            PathSegment::Index(_) => {
                if here.as_array().is_none_or(|items| items.is_empty()) {
                    *here = json!([null]);
                }
                &mut here[0]
            }
        };
    }
    *here = value;
}

pub fn take(call: &mut Value, path: &[PathSegment]) {
    let Some((PathSegment::Name(last), before)) = path.split_last() else { return };
    let mut here = call;
    for segment in before {
        let next = match segment {
            PathSegment::Name(name) => here.get_mut(&**name),
            PathSegment::Index(index) => here.get_mut(*index),
        };
        let Some(next) = next else { return };
        here = next;
    }
    if let Some(object) = here.as_object_mut() {
        object.remove(&**last);
    }
}

/// A text that matches, of the wanted length where there is one.
pub fn matching(regex: &str, least: usize, most: usize) -> Option<String> {
    let strategy = proptest::string::string_regex(regex).ok()?;
    let mut runner = TestRunner::deterministic();
    (0..200)
        .filter_map(|_| Some(strategy.new_tree(&mut runner).ok()?.current()))
        .find(|text| (least..=most).contains(&text.chars().count()))
}

fn applies(constraint: &Constraint) -> bool {
    !matches!(constraint.limit, Limit::Count(_))
}

/// Values that a parameter, or an item of it, may take.
fn candidates(param: &Param, kind: Type) -> Vec<Value> {
    let mut out = Vec::new();
    let length = |constraint: &Constraint| match constraint.limit {
        Limit::Length(bounds) => Some((bounds.min.unwrap_or(0.0) as usize, bounds.max.unwrap_or(1e6) as usize)),
        _ => None,
    };
    let (least, most) = param.constraints.iter().find_map(length).unwrap_or((0, 1_000_000));
    for constraint in param.constraints.iter().filter(|constraint| applies(constraint)) {
        match &constraint.limit {
            Limit::Enum { values } => out.extend(values.iter().map(|value| json!(value))),
            Limit::Range(bounds) => out.push(json!(bounds.min.or(bounds.max).unwrap_or(0.0) as i64)),
            Limit::Pattern(pattern) => out.extend(matching(pattern.regex, least, most).map(Value::from)),
            Limit::Format { format: Format::IsoMinutes } => out.push(json!("2026-12-01T00:00Z")),
            Limit::Format { format: Format::IsoSeconds } => out.push(json!("2026-12-01T00:00:00Z")),
            Limit::Format { format: Format::Plain } => out.push(json!("2026-12-01 00:00:00")),
            Limit::Format { format: Format::Cron } => out.push(json!("0 8 * * ?")),
            Limit::Base64(_) => out.push(json!("aGk=")),
            Limit::Multiple { of } => out.push(json!(of)),
            _ => {}
        }
    }
    out.extend(match kind {
        Type::Integer => vec![json!(1), json!(10), json!(0)],
        Type::Float => vec![json!(1.5)],
        Type::Boolean => vec![json!(true), json!(false)],
        Type::Datetime => vec![json!("2026-12-01T00:00:00Z")],
        Type::Json => vec![json!("{}")],
        _ => vec![json!("a".repeat(least.max(3)))],
    });
    if kind == Type::Integer || kind == Type::Float {
        // An enum of numbers is listed as texts, which are accepted as numbers.
        out.retain(|value| value.is_number() || value.as_str().is_some_and(|text| text.parse::<f64>().is_ok()));
    }
    out
}

/// Values of the whole parameter.
pub fn values(param: &'static Param) -> Vec<Value> {
    match param.kind {
        Type::List => {
            let least = param.constraints.iter().find_map(|constraint| match constraint.limit {
                Limit::Count(bounds) => bounds.min,
                _ => None,
            });
            let items = least.unwrap_or(1.0).max(1.0) as usize;
            item_values(param).into_iter().map(|item| Value::Array(vec![item; items])).collect()
        }
        Type::Map => vec![json!({})],
        Type::Object => vec![object(param.fields)],
        kind => candidates(param, kind),
    }
}

pub fn item_values(param: &'static Param) -> Vec<Value> {
    match param.item {
        Some(Type::Object) => vec![object(param.fields)],
        kind => candidates(param, kind.unwrap_or(param.kind)),
    }
}

fn object(fields: &'static [Param]) -> Value {
    let required = fields.iter().filter(|field| field.required == Required::Yes);
    let mut out: Map<String, Value> =
        required.filter_map(|field| Some((field.name.to_owned(), values(field).into_iter().next()?))).collect();
    if out.is_empty()
        && let Some(first) = fields.first()
    {
        out.extend(values(first).into_iter().next().map(|value| (first.name.to_owned(), value)));
    }
    Value::Object(out)
}

/// A call that is accepted: what is required, and what the rules ask for beside it.
pub fn minimal(operation: &'static Operation) -> Value {
    mended(operation, json!({}), &[])
}

/// `call` with what it lacks filled in and what is wrong replaced, but for what stands at `fixed`.
pub fn mended(operation: &'static Operation, mut call: Value, fixed: &[Way]) -> Value {
    let known = params(operation);
    let mut round = 0;
    loop {
        let wrong = issues(operation, &call);
        let open = |issue: &&Issue| !fixed.iter().any(|path| issue.path.starts_with(path));
        let Some(issue) = wrong.iter().find(open) else { return call };
        round += 1;
        assert!(round < 60, "{}: {call} does not become valid: {:?}", operation.id, issue.message);
        let path = first_items(&issue.path);
        // The parameter itself, or the list or map of which it is an item.
        let itself = known.iter().find(|(known, ..)| *known == path);
        let around = || known.iter().find(|(known, ..)| path.starts_with(known) && path.len() == known.len() + 1);
        let Some((path, param, _)) = itself.or_else(around) else { panic!("{}: {}", operation.id, issue.message) };
        // The next candidate after the one that is there.
        let options = values(param);
        let at = at(&call, path).and_then(|there| options.iter().position(|option| option == there));
        let next = at.map_or(0, |at| at + 1);
        match options.get(next) {
            Some(option) => put(&mut call, path, option.clone()),
            None => take(&mut call, path),
        }
    }
}

pub fn at<'a>(call: &'a Value, path: &[PathSegment]) -> Option<&'a Value> {
    path.iter().try_fold(call, |here, segment| match segment {
        PathSegment::Name(name) => here.get(&**name),
        PathSegment::Index(index) => here.get(*index),
    })
}

fn first_items(path: &[PathSegment]) -> Way {
    path.iter().map(|segment| if let PathSegment::Index(_) = segment { 0.into() } else { segment.clone() }).collect()
}

/// Makes a condition true; gives the path to the parameter it is about.
pub fn satisfy(
    operation: &'static Operation,
    call: &mut Value,
    path: &Way,
    siblings: &'static [Param],
    when: &Condition,
) -> Vec<Way> {
    let sibling = siblings.iter().find(|param| param.name == when.param);
    let (mut there, param) = match sibling {
        Some(param) => (path[..path.len() - 1].to_vec(), param),
        None => {
            let known = params(operation);
            let dotted: Way = when.param.split('.').map(PathSegment::from).collect();
            let (_, param, _) = known.into_iter().find(|(path, ..)| *path == dotted).expect("the check found it");
            (dotted[..dotted.len() - 1].to_vec(), param)
        }
    };
    there.push(param.name.into());
    let value = match when.test {
        Test::Is(values) => Some(spelled(param, values[0])),
        Test::Not(excluded) => {
            values(param).into_iter().find(|value| !excluded.iter().any(|text| spelled(param, text) == *value))
        }
        Test::Present(true) => values(param).into_iter().next(),
        Test::Present(false) => None,
    };
    match value {
        Some(value) => put(call, &there, value),
        None => take(call, &there),
    }
    let more = when.and.map(|more| satisfy(operation, call, path, siblings, more)).unwrap_or_default();
    more.into_iter().chain([there]).collect()
}

/// A value that the catalogue lists as text, in the parameter's own type.
fn spelled(param: &Param, text: &str) -> Value {
    match param.kind {
        Type::Boolean => json!(text == "true"),
        Type::Integer => text.parse::<i64>().map_or(json!(text), Value::from),
        _ => json!(text),
    }
}

/// Whether an issue of this code stands exactly there.
pub fn has(found: &[Issue], path: &[PathSegment], codes: &[IssueCode]) -> bool {
    found.iter().any(|issue| issue.path == path && codes.contains(&issue.code))
}
