//! Rules across parameters, as clauses of an `allOf`.

use serde_json::Value;

use super::object::{object, one};
use super::presence::{all_there, condition, none_there};
use crate::catalog::{Param, Rule, RuleKind};

/// What the rule says; nothing where JSON Schema cannot say it.
pub(super) fn clauses(rule: &Rule, params: &'static [Param]) -> Vec<Value> {
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
            let Some(test) = &rule.when else { return Vec::new() };
            let then = if rule.kind == RuleKind::RequiredWhen { all_there } else { none_there };
            when(condition(test, params), then(params, rule.params))
        }
    };
    vec![clause]
}

pub(super) fn when(test: Value, then: Value) -> Value {
    object([("if", test), ("then", then)])
}

fn pairs<'a>(names: &'a [&'a str]) -> impl Iterator<Item = [&'a str; 2]> {
    names.iter().enumerate().flat_map(|(at, first)| names.iter().skip(at).skip(1).map(move |second| [*first, *second]))
}
