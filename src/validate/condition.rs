//! What a limit or a rule depends on.

use std::borrow::Cow;

use super::limits::declared;
use crate::catalog::{Condition, Literal, Param, Test};
use crate::plain::{self, Plain};

/// One object of the parameters: its declaration and its normalised values.
#[derive(Clone, Copy)]
pub(super) struct Scope<'p> {
    pub params: &'static [Param],
    pub values: &'p [(Cow<'p, str>, Plain<'p>)],
}

impl<'p> Scope<'p> {
    /// The value at a dotted way, if it is there; an empty text or list counts as absent.
    pub fn get(self, path: &str) -> Option<&'p Plain<'p>> {
        self.find(path).filter(|value| !value.is_empty())
    }

    fn find(self, path: &str) -> Option<&'p Plain<'p>> {
        // No name has a dot, so that only a way of several steps is not found at once.
        if let Some(found) = plain::get(self.values, path) {
            return Some(found);
        }
        let (head, rest) = path.split_once('.')?;
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
    let at_top = std::ptr::eq(siblings.params, top.params);
    let scope = if at_top || declared(siblings.params, condition.param).is_some() { siblings } else { top };
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
        Test::Is(values) => ["when ", param, " is ", &values.join(" or ")].concat(),
        Test::Not(values) => ["unless ", param, " is ", &values.join(" or ")].concat(),
        Test::Present(true) => ["when ", param, " is given"].concat(),
        Test::Present(false) => ["when ", param, " is not given"].concat(),
    }
}
