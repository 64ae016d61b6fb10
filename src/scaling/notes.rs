//! Why an answer is what it is: the documented rules that decided, and our readings where none does.

use serde::Serialize;

use crate::catalog::documents::{self, Document};
use crate::{issue::Source, suggest};

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
        Self::in_document(&documents::ALIBABA_ESS, id, section)
    }

    /// Rule `id`, from the page `section` of Tencent's AS API v2.
    pub(super) const fn tencent(id: &'static str, section: &'static str) -> Self {
        Self::in_document(&documents::TENCENT_AS_V2, id, section)
    }

    /// Rule `id`, from `section` of Tencent's ResumeInstanceRefresh page (API 3.0).
    pub(super) const fn refresh(id: &'static str, section: &'static str) -> Self {
        Self::in_document(&documents::TENCENT_AS, id, section)
    }

    /// Rule `id`, from `section` of the EMR page.
    pub(super) const fn emr(id: &'static str, section: &'static str) -> Self {
        Self::in_document(&documents::ALIBABA_EMR, id, section)
    }

    /// Rule `id`, from `section` of Huawei's page on scaling action logs.
    pub(super) const fn huawei(id: &'static str, section: &'static str) -> Self {
        Self::in_document(&documents::HUAWEI_AS, id, section)
    }

    const fn in_document(document: &Document, id: &'static str, section: &'static str) -> Self {
        Self { id, source: Source { document: document.title, section, edition: document.edition } }
    }

    /// A reading of a point that the section of the rule leaves open.
    pub(super) const fn reading(self, text: &'static str) -> Assumption {
        Assumption { text, section: self.source.section }
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

    /// Once, however often the answer rests on it.
    pub(super) fn assume(&mut self, assumption: Assumption) {
        if !self.assumptions.contains(&assumption) {
            self.assumptions.push(assumption);
        }
    }

    /// Goes on with what another part of the question has noted.
    pub(super) fn append(&mut self, mut other: Self) {
        self.reasons.append(&mut other.reasons);
        other.assumptions.into_iter().for_each(|assumption| self.assume(assumption));
    }
}

/// `1 instance`, `4 instances`: a number of things in the text of a reason.
pub(super) fn counted(count: impl TryInto<i64>, thing: &str) -> String {
    things(count.try_into().unwrap_or(i64::MAX), thing)
}

fn things(count: i64, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    [&count.to_string(), " ", thing, plural].concat()
}

/// `i-1, i-2, i-3 and 4 more`: names in the text of a reason, which stays short however many there are.
pub(super) fn list<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> String {
    const MOST: usize = 5;
    let more = names.len().saturating_sub(MOST);
    let shown: Vec<_> = names.take(MOST).map(suggest::cut).collect();
    let shown = shown.join(", ");
    if more == 0 { shown } else { format!("{shown} and {more} more") }
}
