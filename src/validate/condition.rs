//! What a limit or a rule depends on.

use serde_json::{Map, Value};

use super::limits::declared;
use crate::catalog::{Condition, Param, Test};
use crate::json;

/// One object of the parameters: its declaration and its normalised values.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub params: &'static [Param],
    pub values: &'a Map<String, Value>,
}

impl<'a> Scope<'a> {
    /// The value at a dotted way, if it is there.
    pub fn get(self, path: &str) -> Option<&'a Value> {
        let mut names = path.split('.');
        let mut value = self.values.get(names.next()?)?;
        for name in names {
            value = value.get(name)?;
        }
        Some(value)
    }

    /// The text at a dotted way: what was given, else the documented default.
    fn text(self, path: &str) -> Option<String> {
        match self.get(path) {
            Some(value) => json::scalar(value),
            None => declared(self.params, path)?.default?.text(),
        }
    }
}

/// Whether the condition holds. Its parameter is a sibling if there is one of that name, else it is sought from the top.
pub(super) fn holds(condition: &Condition, siblings: Scope, top: Scope) -> bool {
    let scope = if declared(siblings.params, condition.param).is_some() { siblings } else { top };
    match condition.test {
        Test::Is(values) => scope.text(condition.param).is_some_and(|text| values.contains(&text.as_str())),
        Test::Not(values) => scope.text(condition.param).is_some_and(|text| !values.contains(&text.as_str())),
        Test::Present(wanted) => scope.get(condition.param).is_some() == wanted,
    }
}

/// `when AdjustmentType is TotalCapacity`
pub(super) fn words(condition: &Condition) -> String {
    let param = condition.param;
    match condition.test {
        Test::Is(values) => format!("when {param} is {}", values.join(" or ")),
        Test::Not(values) => format!("unless {param} is {}", values.join(" or ")),
        Test::Present(true) => format!("when {param} is given"),
        Test::Present(false) => format!("when {param} is not given"),
    }
}
