//! Why a call is not taken.

use super::rules::HookRules;
use crate::scaling::notes::{Assumption, Notes, Rule};

/// The code of one condition.
pub(super) struct Refusal {
    code: &'static str,
    rule: Rule,
    /// Where the page has no code for it.
    reading: Option<Assumption>,
}

const NO_OWN_CODE: Assumption = Assumption {
    text: "The page has no code for this, so a common one is assumed: 4000 for a value, 5000 for a hook that does \
           not exist, 5100 for one that is not waiting.",
    section: "Error Codes",
};

impl Refusal {
    /// With a code of the page.
    pub(super) const fn own(code: &'static str, rule: Rule) -> Self {
        Self { code, rule, reading: None }
    }

    /// With a code that is common to all calls, since the page has none for it.
    pub(super) const fn common(code: &'static str, rule: Rule) -> Self {
        Self { code, rule, reading: Some(NO_OWN_CODE) }
    }

    /// The condition stands against this call.
    pub(super) fn because(&self, text: impl Into<String>) -> Against<'_> {
        Against { refusal: self, text: text.into(), reading: None }
    }
}

/// A condition that stands against a call, with the numbers of the case.
pub(super) struct Against<'p> {
    refusal: &'p Refusal,
    text: String,
    /// Where the document leaves open whether it does.
    pub(super) reading: Option<Assumption>,
}

/// Notes the first of what stands against a call, and gives its code; `None` where nothing does.
pub(super) fn refuse<'p>(
    rules: &HookRules,
    against: impl IntoIterator<Item = Against<'p>>,
    notes: &mut Notes,
) -> Option<&'static str> {
    let mut against = against.into_iter();
    let Against { refusal, text, reading } = against.next()?;
    notes.because(refusal.rule, text);
    notes.assumptions.extend(refusal.reading.into_iter().chain(reading));
    if against.any(|other| other.refusal.code != refusal.code) {
        notes.assume(rules.order_of_checks);
    }
    Some(refusal.code)
}
