//! Why an answer is what it is: the documented rules that decided, and our readings where none does.

use serde::Serialize;

use crate::issue::Source;

/// A documented rule that took part in an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Stable identifier of the rule.
    pub rule: &'static str,
    /// What the rule did here, with the numbers of this case.
    pub text: String,
    /// Where the rule is documented.
    pub source: Source,
}

/// A reading on which an answer rests because the document is silent there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Assumption {
    /// The reading taken, and the other one where it is legitimate.
    pub text: &'static str,
    /// Section of the document that leaves the point open.
    pub section: &'static str,
}

/// A documented rule, to be cited by [`Notes::because`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    id: &'static str,
    source: Source,
}

impl Rule {
    /// Rule `id`, from `section` of the ESS API reference.
    pub(super) const fn ess(id: &'static str, section: &'static str) -> Self {
        let source = Source { seed: "001", section, edition: "2019-06-03" };
        Self { id, source }
    }

    /// The rule, and what it did here.
    pub(super) fn reason(self, text: impl Into<String>) -> Reason {
        Reason { rule: self.id, text: text.into(), source: self.source }
    }
}

/// The reasons and assumptions of one answer, in the order in which they applied.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) reasons: Vec<Reason>,
    pub(super) assumptions: Vec<Assumption>,
}

impl Notes {
    pub(super) fn because(&mut self, rule: Rule, text: impl Into<String>) {
        self.reasons.push(rule.reason(text));
    }

    pub(super) fn assume(&mut self, assumption: Assumption) {
        self.assumptions.push(assumption);
    }
}
