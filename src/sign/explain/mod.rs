//! Says why a signature was refused, from what was signed and what the service answered.
//!
//! Alibaba's and Huawei's gateways return their own texts in the error message; of the other services, or of one's own code,
//! a canonical request or string to sign can be pasted. The two texts are taken apart and compared part by part.

mod cause;
mod code;
mod extract;
mod finding;
mod pairs;
mod secret;
#[cfg(test)]
mod tests;
mod texts;
mod value;

use serde::Serialize;

pub use cause::Cause;
pub use finding::Finding;

use self::cause::Mistake;
use self::extract::{Found, Which};
use self::finding::Findings;
use self::value::Form;
use super::Scheme;
use super::trace::{SECRET_MARKER, Trace};
use crate::digest::sha256_hex;
use crate::encode::decode;

/// Where two texts part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Difference {
    /// Bytes that are equal before it.
    pub offset: usize,
    /// How the service's text goes on.
    pub expected: String,
    /// How the text that was signed goes on.
    pub received: String,
    /// The parameter, header or part it falls in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
}

/// The answer to "why was it refused?".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Mismatch {
    /// Whether both sides have the same text, so that only the key can differ.
    pub same: bool,
    /// The first difference of the two texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_difference: Option<Difference>,
    /// The likely mistake; either side may have made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// What is known about the mistake more exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<&'static str>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Every place where the texts differ, in their order; the first one has the cause.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Finding>,
}

/// Compares what was signed (the trace of a [`super::Signed`]) with a service's error text, or with a canonical request
/// or string to sign that another signer made.
///
/// ```
/// use autoscale_kit::credentials::Credentials;
/// use autoscale_kit::http::Request;
/// use autoscale_kit::sign::{Cause, Nonce, Scheme, SignOptions, explain_mismatch, sign};
/// use autoscale_kit::time::Timestamp;
///
/// let options = SignOptions::new(Timestamp::parse("2014-08-15T11:10:07Z").unwrap(), Nonce::Given("1".into()));
/// let request = Request::new("POST", "https://ess.aliyuncs.com/?Action=DescribeScalingGroups")?;
/// let signed = sign(Scheme::AlibabaRpcV1, &Credentials::key("testid", "testsecret"), request, &options)?;
/// let answer = "Specified signature is not matched with our calculation. server string to sign is:\
///     GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeScalingGroups";
/// assert_eq!(explain_mismatch(&signed.trace, answer).cause, Some(Cause::WrongMethod));
/// # Ok::<(), autoscale_kit::error::Error>(())
/// ```
pub fn explain_mismatch(trace: &Trace, server_text: &str) -> Mismatch {
    let own = Own::of(trace);
    // Of the forms of one text the one that compares best, of several texts the one that says most.
    let compared = extract::readings(server_text).into_iter().filter_map(|forms| {
        forms.iter().filter_map(|form| own.best_in(form)).reduce(|best, next| if next.score() < best.score() { next } else { best })
    });
    match compared.reduce(Comparison::more_telling) {
        Some(comparison) => comparison.explained(&own, server_text),
        None => match code::mistake(server_text) {
            Some(mistake) => named(mistake),
            None if own.canonical.is_empty() && own.to_sign.is_empty() => {
                hinted("Nothing was signed: a token is sent as it is, so there is no text to compare.")
            }
            None => hinted(
                "There is no string to sign and no canonical request in this text; paste one that the service returned, or \
                 that another signer made of the same request.",
            ),
        },
    }
}

/// What was signed.
struct Own<'a> {
    scheme: Option<Scheme>,
    canonical: &'a str,
    to_sign: &'a str,
}

impl<'a> Own<'a> {
    fn of(trace: &'a Trace) -> Self {
        let canonical = trace.canonical_request.as_deref().unwrap_or_default();
        let to_sign = trace.string_to_sign.as_deref().unwrap_or_default();
        Self { scheme: scheme_of(trace, canonical, to_sign), canonical, to_sign }
    }

    fn best_in(&self, reading: &str) -> Option<Comparison> {
        extract::find(self.scheme, reading).into_iter().filter_map(|found| self.compared(found)).reduce(Comparison::more_telling)
    }

    /// The ending of a text that compares best.
    fn compared(&self, found: Found) -> Option<Comparison> {
        let comparisons = found.endings.into_iter().map(|other| self.compare(found.which, other));
        comparisons.reduce(|best, next| if next.score() < best.score() { next } else { best })
    }

    fn compare(&self, which: Which, other: String) -> Comparison {
        let mut findings = Findings::default();
        let is_canonical = which == Which::Canonical;
        let (mine, other) = match self.scheme {
            // One text says what the other would.
            Some(Scheme::AlibabaRpcV1) if self.to_sign.is_empty() && !is_canonical => {
                let query = other.splitn(3, '&').nth(2).map(|query| decode(query).into_owned());
                (self.canonical.to_owned(), query.unwrap_or(other))
            }
            Some(Scheme::AlibabaRpcV1) if self.canonical.is_empty() && is_canonical => {
                (self.to_sign.splitn(3, '&').nth(2).map(|query| decode(query).into_owned()).unwrap_or_default(), other)
            }
            Some(Scheme::TencentV1) if self.to_sign.is_empty() && !is_canonical => {
                (self.canonical.to_owned(), other.split_once('?').map_or(other.clone(), |(_, query)| query.to_owned()))
            }
            Some(Scheme::TencentV1) if self.canonical.is_empty() && is_canonical => {
                (self.to_sign.split_once('?').map_or(String::new(), |(_, query)| query.to_owned()), other)
            }
            _ if is_canonical => (self.canonical.to_owned(), other),
            _ => (self.to_sign.to_owned(), other),
        };
        let signed = mine.replace(SECRET_MARKER, secret::STAND_IN);
        let has_breaks = |text: &str| text.contains('\r') || text.ends_with('\n') || (text.contains("\\n") && !text.contains('\n'));
        if has_breaks(&signed) && !has_breaks(&other) {
            findings.add(Cause::LineBreaks, "text", "", "");
        }
        let signed = if self.has_lines() { signed.replace("\r\n", "\n").replace("\\n", "\n") } else { signed };
        let signed = if other.ends_with('\n') { &signed } else { signed.trim_end_matches('\n') };
        let is_query = mine != self.to_sign;
        match self.scheme {
            Some(Scheme::AlibabaRpcV1) if is_query => pairs::compare(signed, &other, Form::Canonical, &mut findings),
            Some(Scheme::AlibabaRpcV1) => texts::rpc(signed, &other, &mut findings),
            Some(Scheme::TencentV1) if is_query => pairs::compare(signed, &other, Form::Raw, &mut findings),
            Some(Scheme::TencentV1) => texts::parameters(signed, &other, &mut findings),
            _ => self.lines(signed, &other, is_canonical, &mut findings),
        }
        let is_by_hash = self.has_lines() && if is_canonical { self.canonical.is_empty() } else { self.to_sign.is_empty() };
        let is_same = findings.list.is_empty() && (signed == other || findings.is_masked || is_by_hash);
        Comparison { which, signed: mine, other, findings, is_same }
    }

    fn has_lines(&self) -> bool {
        !matches!(self.scheme, Some(Scheme::AlibabaRpcV1 | Scheme::TencentV1))
    }

    fn lines(&self, signed: &str, other: &str, is_canonical: bool, findings: &mut Findings) {
        if !is_canonical && self.to_sign.is_empty() {
            let hash = sha256_hex(self.canonical.as_bytes());
            if !other.ends_with(&hash) {
                findings.add(Cause::CanonicalRequestDiffers, "canonical request", &hash, "");
            }
        } else if is_canonical && self.canonical.is_empty() {
            let hash = sha256_hex(other.as_bytes());
            if !self.to_sign.ends_with(&hash) {
                findings.add(Cause::CanonicalRequestDiffers, "canonical request", "", &hash);
            }
        } else if is_canonical {
            texts::canonical(signed, other, self.scheme, findings);
        } else {
            texts::hashed(signed, other, self.canonical, findings);
        }
    }
}

/// The scheme that a trace is of.
fn scheme_of(trace: &Trace, canonical: &str, to_sign: &str) -> Option<Scheme> {
    const ALGORITHMS: [(&str, Scheme); 4] = [
        ("ACS3-", Scheme::AlibabaAcs3),
        ("TC3-", Scheme::TencentTc3),
        ("SDK-", Scheme::HuaweiSdk),
        ("V11-", Scheme::HuaweiV11),
    ];
    let letters = to_sign.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let lower = canonical.to_ascii_lowercase();
    if let Some((_, scheme)) = ALGORITHMS.iter().find(|(name, _)| to_sign.starts_with(name)) {
        Some(*scheme)
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

/// What was signed against one text of the answer.
struct Comparison {
    which: Which,
    signed: String,
    other: String,
    findings: Findings,
    is_same: bool,
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

    /// A canonical request says more than the hash of one, and a difference more than an equal text, unless it is one of
    /// some other request.
    fn more_telling(self, other: Self) -> Self {
        const ANOTHER_REQUEST: usize = 10;
        let rank = |one: &Self| (one.findings.vague() > ANOTHER_REQUEST, one.is_same, one.score());
        if rank(&other) < rank(&self) { other } else { self }
    }

    fn explained(self, own: &Own, server_text: &str) -> Mismatch {
        if self.is_same {
            let names_sha256 = own.to_sign.contains("SignatureMethod=HmacSHA256");
            return match code::mistake(server_text) {
                Some(mistake) if mistake.cause != Cause::Key => Mismatch { same: !self.findings.is_masked, ..named(mistake) },
                _ if self.findings.is_masked => named(Cause::NotCompared.into()),
                _ => Mismatch { same: true, ..named(cause::key(own.scheme, names_sha256)) },
            };
        }
        let differences = self.findings.list;
        let first = differences.first();
        let mismatch = match first {
            Some(Finding { cause, detail, hint, .. }) => named(Mistake { cause: *cause, detail: *detail, hint }),
            None => hinted("The texts differ in a way that no known mistake explains."),
        };
        let [signed, other] = [self.signed, self.other.replace(secret::STAND_IN, SECRET_MARKER)].map(|text| secret::masked(&text));
        let parameter = first.map(|finding| finding.parameter.clone());
        Mismatch { first_difference: Some(difference(&signed, &other, parameter)), differences, ..mismatch }
    }
}

fn named(Mistake { cause, detail, hint }: Mistake) -> Mismatch {
    Mismatch { cause: Some(cause), detail, ..hinted(hint) }
}

fn hinted(hint: &str) -> Mismatch {
    Mismatch { same: false, first_difference: None, cause: None, detail: None, hint: Some(hint.to_owned()), differences: Vec::new() }
}

fn difference(signed: &str, other: &str, parameter: Option<String>) -> Difference {
    const SHOWN: usize = 40;
    let mut offset = signed.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    // Up to here both are the same, so a character that begins here begins in both.
    while !signed.is_char_boundary(offset) {
        offset -= 1;
    }
    let rest = |text: &str| text.get(offset..).unwrap_or_default().chars().take(SHOWN).collect();
    Difference { offset, expected: rest(other), received: rest(signed), parameter }
}
