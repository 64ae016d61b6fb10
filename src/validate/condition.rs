//! What a limit or a rule depends on.

use std::borrow::Cow;

use crate::catalog::{Condition, Literal, Param, Test};
use crate::plain::{self, Plain};

/// The declaration at a dotted path.
pub(super) fn declared(params: &'static [Param], path: &str) -> Option<&'static Param> {
    let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
    let param = params.iter().find(|param| param.name == head)?;
    rest.map_or(Some(param), |rest| declared(param.fields, rest))
}

/// One object of the parameters: its declaration and its normalised values.
#[derive(Clone, Copy)]
pub(super) struct Scope<'p> {
    pub params: &'static [Param],
    pub values: &'p [(Cow<'p, str>, Plain<'p>)],
}

impl<'p> Scope<'p> {
    /// The value at a dotted path, if it is there; an empty text or list counts as absent.
    pub fn get(self, path: &str) -> Option<&'p Plain<'p>> {
        self.find(path).filter(|value| !value.is_empty())
    }

    fn find(self, path: &str) -> Option<&'p Plain<'p>> {
        // No name has a dot, so that only a path of several steps is not found at once.
        if let Some(found) = plain::get(self.values, path) {
            return Some(found);
        }
        let (head, rest) = path.split_once('.')?;
        rest.split('.').try_fold(plain::get(self.values, head)?, |value, name| match value {
            Plain::Object(fields) => plain::get(fields, name),
            _ => None,
        })
    }

    /// Whether a value at a dotted path passes; one that counts as absent does not. A path through a list leads to each of its
    /// items.
    fn any(self, path: &str, test: &dyn Fn(&Plain) -> bool) -> bool {
        any(self.values, path, test)
    }
}

fn any(fields: &[(Cow<str>, Plain)], path: &str, test: &dyn Fn(&Plain) -> bool) -> bool {
    if let Some(found) = plain::get(fields, path) {
        return !found.is_empty() && test(found);
    }
    let Some((head, rest)) = path.split_once('.') else { return false };
    match plain::get(fields, head) {
        Some(Plain::Object(fields)) => any(fields, rest, test),
        Some(Plain::List(items)) => {
            items.iter().any(|item| matches!(item, Plain::Object(fields) if any(fields, rest, test)))
        }
        _ => false,
    }
}

/// Whether the condition holds. Its parameter is a sibling if there is one of that name, else it is sought from the top.
pub(super) fn holds(condition: &Condition, siblings: Scope, top: Scope) -> bool {
    let at_top = std::ptr::eq(siblings.params, top.params);
    let scope = if at_top || declared(siblings.params, condition.param).is_some() { siblings } else { top };
    let is_there = || scope.any(condition.param, &|_| true);
    let test = |test: &dyn Fn(&str) -> bool| {
        if is_there() {
            return scope.any(condition.param, &|value| value.scalar().is_some_and(|text| test(&text)));
        }
        // What is absent has its documented default.
        match declared(scope.params, condition.param).and_then(|param| param.default) {
            Some(Literal::Text(text)) => test(text),
            Some(other) => other.text().is_some_and(|text| test(&text)),
            None => false,
        }
    };
    let own = match condition.test {
        Test::Is(values) => test(&|text| values.contains(&text)),
        Test::Not(values) => test(&|text| !values.contains(&text)),
        Test::Present(wanted) => is_there() == wanted,
    };
    own && condition.and.is_none_or(|more| holds(more, siblings, top))
}

/// `when AdjustmentType is TotalCapacity`
pub(super) fn words(condition: &Condition) -> String {
    let param = condition.param;
    let own = match condition.test {
        Test::Is(values) => ["when ", param, " is ", &values.join(" or ")].concat(),
        Test::Not(values) => ["unless ", param, " is ", &values.join(" or ")].concat(),
        Test::Present(true) => ["when ", param, " is given"].concat(),
        Test::Present(false) => ["when ", param, " is not given"].concat(),
    };
    match condition.and {
        None => own,
        Some(more) => {
            let more = words(more);
            [&own, " and ", more.strip_prefix("when ").unwrap_or(&more)].concat()
        }
    }
}
