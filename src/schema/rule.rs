//! Rules across parameters, as clauses of an `allOf`.

use serde_json::Value;

use super::object::{object, one};
use super::presence::{all_there, conditions, none_there, params_at};
use crate::catalog::{Condition, Param, Rule, RuleKind, Type};

/// What the rule says; nothing where JSON Schema cannot say it.
pub(super) fn clauses(rule: &Rule, params: &'static [Param]) -> Vec<Value> {
    let around = rule.each.and_then(|each| params_at(params, each)).unwrap_or_default();
    let inside = around.last().map_or(params, |list| list.fields);
    let chain = std::iter::successors(rule.when.as_ref(), |condition| condition.and);
    let (own, above): (Vec<_>, Vec<_>) = chain.partition(|condition| params_at(inside, condition.param).is_some());
    let said = said(rule, inside, &own).into_iter().map(|clause| each_item(&around, clause));
    said.map(|clause| if above.is_empty() { clause } else { when(conditions(&above, params), clause) }).collect()
}

fn said(rule: &Rule, params: &'static [Param], conditions: &[&Condition]) -> Vec<Value> {
    let each = || rule.params.iter().map(|path| all_there(params, &[path])).collect::<Vec<_>>();
    let clause = match rule.kind {
        // Order compares two values; what is ignored is allowed.
        RuleKind::Order | RuleKind::IgnoredWhen | RuleKind::FirstCounts => return Vec::new(),
        RuleKind::AllOrNone => when(one("anyOf", each()), all_there(params, rule.params)),
        RuleKind::AtMostOne => return pairs(rule.params).map(|pair| one("not", all_there(params, &pair))).collect(),
        RuleKind::AtLeastOne => one("anyOf", each()),
        RuleKind::ExactlyOne => one("oneOf", each()),
        RuleKind::OneSet => one("anyOf", rule.sets.iter().map(|set| all_there(params, set)).collect::<Vec<_>>()),
        RuleKind::RequiredWhen | RuleKind::ForbiddenWhen => {
            let then = if rule.kind == RuleKind::RequiredWhen { all_there } else { none_there };
            let then = then(params, rule.params);
            if conditions.is_empty() { then } else { when(self::conditions(conditions, params), then) }
        }
    };
    vec![clause]
}

/// The clause about each item of the list at the end of the way.
fn each_item(around: &[&Param], clause: Value) -> Value {
    around.iter().rev().fold(clause, |mut inner, param| {
        if let Value::Object(inner) = &mut inner {
            inner.insert("type".into(), "object".into());
        }
        if param.kind == Type::List {
            inner = object([("type", "array".into()), ("items", inner)]);
        }
        one("properties", one(param.name, inner))
    })
}

pub(super) fn when(test: Value, then: Value) -> Value {
    object([("if", test), ("then", then)])
}

fn pairs<'a>(names: &'a [&'a str]) -> impl Iterator<Item = [&'a str; 2]> {
    names.iter().enumerate().flat_map(|(at, first)| names.iter().skip(at).skip(1).map(move |second| [*first, *second]))
}
