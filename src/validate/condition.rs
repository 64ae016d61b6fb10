//! What a limit or a rule depends on.

use std::borrow::Cow;

use super::limits::declared;
use super::plain::{self, Plain};
use crate::catalog::{Condition, Literal, Param, Test};

/// One object of the parameters: its declaration and its normalised values.
#[derive(Clone, Copy)]
pub(super) struct Scope<'p> {
    pub params: &'static [Param],
    pub values: &'p [(Cow<'p, str>, Plain<'p>)],
}

impl<'p> Scope<'p> {
    /// The value at a dotted way, if it is there.
    pub fn get(self, path: &str) -> Option<&'p Plain<'p>> {
        let Some((head, rest)) = path.split_once('.') else { return plain::get(self.values, path) };
        rest.split('.').try_fold(plain::get(self.values, head)?, |value, name| match value {
            Plain::Object(fields) => plain::get(fields, name),
            _ => None,
        })
    }

    /// The text at a dotted way: what was given, else the documented default.
    fn text(self, path: &str) -> Option<Cow<'p, str>> {
        match self.get(path) {
            Some(value) => value.scalar(),
            None => match declared(self.params, path)?.default? {
                Literal::Text(text) => Some(Cow::Borrowed(text)),
                other => other.text().map(Cow::Owned),
            },
        }
    }
}

/// Whether the condition holds. Its parameter is a sibling if there is one of that name, else it is sought from the top.
pub(super) fn holds(condition: &Condition, siblings: Scope, top: Scope) -> bool {
    let scope = if declared(siblings.params, condition.param).is_some() { siblings } else { top };
    match condition.test {
        Test::Is(values) => scope.text(condition.param).is_some_and(|text| values.contains(&&*text)),
        Test::Not(values) => scope.text(condition.param).is_some_and(|text| !values.contains(&&*text)),
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
