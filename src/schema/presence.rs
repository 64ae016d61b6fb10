//! Whether a parameter is there, and what a condition asks of it.

use serde_json::Value;

use super::limit::typed;
use super::object::{object, one};
use crate::catalog::{Condition, Literal, Param, Test, Type};

/// The parameters on a dotted path, from the outermost to the one it leads to.
pub(super) fn params_at(params: &'static [Param], path: &str) -> Option<Vec<&'static Param>> {
    let mut steps: Vec<&'static Param> = Vec::new();
    for name in path.split('.') {
        let here = steps.last().map_or(params, |outer| outer.fields);
        steps.push(here.iter().find(|param| param.name == name)?);
    }
    Some(steps)
}

/// All of these are there.
pub(super) fn all_there(params: &'static [Param], paths: &[&str]) -> Value {
    if paths.iter().all(|path| !path.contains('.')) {
        // A reader in strict mode wants each name that is required to be a property in the same place.
        let given =
            |name: &str| params_at(params, name).and_then(|steps| Some(given(steps.last()?))).unwrap_or(true.into());
        let properties = paths.iter().map(|name| ((*name).to_owned(), given(name)));
        return object([("required", paths.to_vec().into()), ("properties", Value::Object(properties.collect()))]);
    }
    one("allOf", paths.iter().map(|path| there(params, path, None)).collect::<Vec<_>>())
}

/// None of these is there.
pub(super) fn none_there(params: &'static [Param], paths: &[&str]) -> Value {
    let found = paths.iter().filter_map(|path| params_at(params, path)).filter(|steps| reachable(steps));
    let refused: Vec<Value> = found.map(|steps| at(&steps, empty_only(&steps), false)).collect();
    if refused.is_empty() { true.into() } else { one("allOf", refused) }
}

/// The parameter is there, and its value is like this.
pub(super) fn there(params: &'static [Param], path: &str, like: Option<Value>) -> Value {
    match params_at(params, path) {
        Some(steps) if reachable(&steps) => {
            let given = || steps.last().map_or(true.into(), |param| given(param));
            at(&steps, like.unwrap_or_else(given), true)
        }
        _ => false.into(),
    }
}

/// The value that counts as absent: an empty text or list.
fn empty(param: &Param) -> Option<Value> {
    match param.kind {
        Type::String => Some("".into()),
        Type::List => Some(Value::Array(Vec::new())),
        _ => None,
    }
}

/// A value that does not count as absent.
fn given(param: &Param) -> Value {
    empty(param).map_or(true.into(), |empty| one("not", one("enum", vec![empty])))
}

/// No value but one that counts as absent.
fn empty_only(steps: &[&Param]) -> Value {
    let empty = steps.last().and_then(|param| empty(param));
    empty.map_or(false.into(), |empty| one("enum", vec![empty]))
}

/// What the condition asks, as the schema of an `if`. Like `validate`, it takes the default for what is absent.
pub(super) fn condition(condition: &Condition, params: &'static [Param]) -> Value {
    match condition.and {
        None => one_condition(condition, params),
        Some(more) => one("allOf", vec![one_condition(condition, params), self::condition(more, params)]),
    }
}

/// What all of these ask, each for itself.
pub(super) fn conditions(all: &[&Condition], params: &'static [Param]) -> Value {
    match all {
        [only] => one_condition(only, params),
        all => one("allOf", all.iter().map(|condition| one_condition(condition, params)).collect::<Vec<_>>()),
    }
}

fn one_condition(condition: &Condition, params: &'static [Param]) -> Value {
    let Some(steps) = params_at(params, condition.param) else { return false.into() };
    let Some(param) = steps.last() else { return false.into() };
    let (values, wanted) = match condition.test {
        Test::Is(values) => (values, true),
        Test::Not(values) => (values, false),
        Test::Present(true) => return there(params, condition.param, None),
        Test::Present(false) => return one("not", there(params, condition.param, None)),
    };
    if matches!(param.kind, Type::List | Type::Object | Type::Map) {
        return false.into();
    }
    let absent_will_do =
        param.default.and_then(Literal::text).is_some_and(|text| values.contains(&text.as_str()) == wanted);
    let mut listed: Vec<Value> = values.iter().map(|value| typed(param.kind, value)).collect();
    if wanted == absent_will_do {
        listed.extend(empty(param));
    }
    let listed = one("enum", listed);
    let like = if wanted { listed } else { one("not", listed) };
    match (reachable(&steps), absent_will_do) {
        (true, _) => at(&steps, like, !absent_will_do),
        (false, answer) => answer.into(),
    }
}

/// What lies in a list has no path of its own: it counts as absent.
fn reachable(steps: &[&Param]) -> bool {
    steps.split_last().is_some_and(|(_, outer)| outer.iter().all(|param| param.kind == Type::Object))
}

/// `like` about the value at the end of the path; with `required`, the value must be there.
fn at(steps: &[&Param], like: Value, required: bool) -> Value {
    let mut inner = like;
    for (depth, param) in steps.iter().enumerate().rev() {
        let kind = (depth > 0).then(|| ("type", "object".into()));
        let names = required.then(|| ("required", vec![param.name].into()));
        inner = object(kind.into_iter().chain(names).chain([("properties", one(param.name, inner))]));
    }
    inner
}
