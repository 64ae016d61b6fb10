//! What was signed, against one text of an answer.

use super::cause::Cause;
use super::extract::{self, Found, Which};
use super::finding::Findings;
use super::value::Form;
use super::{canonical, pairs, secret, texts};
use crate::digest::sha256_hex;
use crate::encode::decode;
use crate::sign::trace::{SECRET_MARKER, Trace};
use crate::sign::{Scheme, Texts};

/// What was signed. Either text may be missing.
pub(super) struct Own<'a> {
    pub scheme: Option<Scheme>,
    pub canonical: &'a str,
    pub to_sign: &'a str,
}

/// What was signed against one text of the answer.
pub(super) struct Comparison {
    which: Which,
    pub signed: String,
    pub other: String,
    pub findings: Findings,
    pub is_same: bool,
}

impl<'a> Own<'a> {
    pub fn of(trace: &'a Trace) -> Self {
        let canonical = trace.canonical_request.as_deref().unwrap_or_default();
        let to_sign = trace.string_to_sign.as_deref().unwrap_or_default();
        Self { scheme: scheme_of(trace, canonical, to_sign), canonical, to_sign }
    }

    /// The comparison with the answer that explains most.
    pub fn against(&self, answer: &str) -> Option<Comparison> {
        let readings = extract::readings(answer).into_iter();
        // Of the forms of one text the one that compares best, of several texts the one that says most.
        let of_text =
            |forms: Vec<String>| forms.iter().filter_map(|form| self.in_reading(form)).reduce(Comparison::better);
        readings.filter_map(of_text).reduce(Comparison::more_telling)
    }

    fn in_reading(&self, reading: &str) -> Option<Comparison> {
        let found = extract::find(self.scheme, reading).into_iter();
        found.filter_map(|found| self.best_ending(found)).reduce(Comparison::more_telling)
    }

    fn best_ending(&self, Found { which, endings }: Found) -> Option<Comparison> {
        endings.into_iter().map(|other| self.compared(which, other)).reduce(Comparison::better)
    }

    fn compared(&self, which: Which, other: String) -> Comparison {
        let (mine, other) = self.sides(which, other);
        let mut findings = Findings::default();
        let signed = mine.replace(SECRET_MARKER, secret::STAND_IN);
        let signed = self.in_lines(&signed, &other, &mut findings);
        let lacks_text = match which {
            Which::Canonical => self.canonical.is_empty(),
            Which::StringToSign => self.to_sign.is_empty(),
        };
        let is_query = which == Which::Canonical || lacks_text;
        let mut is_same = signed == other;
        match self.texts() {
            Some(Texts::Encoded) if is_query => pairs::compare(&signed, &other, Form::Canonical, &mut findings),
            Some(Texts::Encoded) => texts::rpc(&signed, &other, &mut findings),
            Some(Texts::Raw) if is_query => pairs::compare(&signed, &other, Form::Raw, &mut findings),
            Some(Texts::Raw) => texts::parameters(&signed, &other, &mut findings),
            _ if lacks_text && is_same => {}
            _ if lacks_text => is_same = self.by_hash(which, &other, &mut findings),
            _ if which == Which::Canonical => canonical::compare(&signed, &other, self.scheme, &mut findings),
            _ => texts::hashed(&signed, &other, self.canonical, &mut findings),
        }
        is_same = findings.list.is_empty() && (is_same || findings.is_masked);
        Comparison { which, signed: mine, other, findings, is_same }
    }

    fn texts(&self) -> Option<Texts> {
        self.scheme?.info().texts
    }

    /// The two texts to compare. Of schemes that sign parameters, a string to sign holds its query.
    fn sides(&self, which: Which, other: String) -> (String, String) {
        let query = |to_sign: &str| match self.texts() {
            Some(Texts::Encoded) => to_sign.splitn(3, '&').nth(2).map(|query| decode(query).into_owned()),
            Some(Texts::Raw) => to_sign.split_once('?').map(|(_, query)| query.to_owned()),
            _ => None,
        };
        match which {
            Which::Canonical if self.canonical.is_empty() => {
                (query(self.to_sign).unwrap_or(self.to_sign.to_owned()), other)
            }
            Which::Canonical => (self.canonical.to_owned(), other),
            Which::StringToSign if self.to_sign.is_empty() => {
                (self.canonical.to_owned(), query(&other).unwrap_or(other))
            }
            Which::StringToSign => (self.to_sign.to_owned(), other),
        }
    }

    /// The signed text with its lines divided as they should be.
    fn in_lines(&self, signed: &str, other: &str, findings: &mut Findings) -> String {
        let is_odd =
            |text: &str| text.contains('\r') || text.ends_with('\n') || (text.contains("\\n") && !text.contains('\n'));
        if !is_odd(signed) || is_odd(other) {
            return signed.to_owned();
        }
        findings.add(Cause::LineBreaks, "text", "", "");
        let signed = signed.trim_end_matches('\n');
        match self.texts() {
            Some(Texts::Encoded | Texts::Raw) => signed.to_owned(),
            _ => signed.replace("\r\n", "\n").replace("\\n", "\n"),
        }
    }

    /// Whether a string to sign ends with the hash of a canonical request.
    fn by_hash(&self, which: Which, other: &str, findings: &mut Findings) -> bool {
        let (canonical, to_sign) = match which {
            Which::Canonical => (other, self.to_sign),
            Which::StringToSign => (self.canonical, other),
        };
        let is_same = to_sign.ends_with(&sha256_hex(canonical.as_bytes()));
        if !is_same {
            findings.add(Cause::CanonicalRequestDiffers, "canonical request", "", "");
        }
        is_same
    }
}

impl Comparison {
    fn score(&self) -> usize {
        // That two hashes differ says less than anything else.
        let is_hash = self.which == Which::StringToSign && self.findings.has(Cause::CanonicalRequestDiffers);
        match self.findings.score() {
            0 if !self.is_same => 5,
            score if is_hash => score.saturating_add(1000),
            score => score,
        }
    }

    fn better(self, other: Self) -> Self {
        if other.score() < self.score() { other } else { self }
    }

    /// A difference says more than an equal text, unless it is one of some other request.
    fn more_telling(self, other: Self) -> Self {
        const ANOTHER_REQUEST: usize = 10;
        let rank = |one: &Self| (one.findings.vague() > ANOTHER_REQUEST, one.is_same, one.score());
        if rank(&other) < rank(&self) { other } else { self }
    }
}

/// The scheme that a trace is of.
fn scheme_of(trace: &Trace, canonical: &str, to_sign: &str) -> Option<Scheme> {
    let begins_with =
        |scheme: &Scheme| scheme.algorithm().split_inclusive('-').next().is_some_and(|word| to_sign.starts_with(word));
    let letters = to_sign.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let lower = canonical.to_ascii_lowercase();
    if let Some(scheme) = Scheme::ALL.into_iter().find(begins_with) {
        Some(scheme)
    } else if lower.contains("\nx-acs-") {
        Some(Scheme::AlibabaAcs3)
    } else if lower.contains("\nx-sdk-date:") {
        Some(if trace.credential_scope.is_some() { Scheme::HuaweiV11 } else { Scheme::HuaweiSdk })
    } else if lower.contains("\nhost:") {
        Some(Scheme::TencentTc3)
    } else if letters.starts_with('&') || (to_sign.is_empty() && canonical.contains("AccessKeyId=")) {
        Some(Scheme::AlibabaRpcV1)
    } else if to_sign.contains(['?', '=']) || canonical.contains('=') {
        Some(Scheme::TencentV1)
    } else {
        None
    }
}
