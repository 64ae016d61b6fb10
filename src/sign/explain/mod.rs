//! Says why a signature was refused, from what was signed and what the service answered.
//!
//! Alibaba's and Huawei's gateways return their own texts in the error message; of the other services, or of one's own code,
//! a canonical request or string to sign can be pasted. The two texts are taken apart and compared part by part.

mod canonical;
mod cause;
mod code;
mod comparison;
mod extract;
mod finding;
mod mistake;
mod pairs;
mod secret;
#[cfg(test)]
mod tests;
mod texts;
mod value;

use serde::Serialize;

pub use cause::Cause;
pub use finding::Finding;

use self::comparison::{Comparison, Own};
use self::mistake::Mistake;
use super::trace::{SECRET_MARKER, Trace};

/// Where two texts part. Secrets are masked on both sides, so a difference inside a secret shows the same mark twice.
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
    let code = code::mistake(server_text);
    let has_signed = !own.canonical.is_empty() || !own.to_sign.is_empty();
    match has_signed.then(|| own.against(server_text)).flatten() {
        Some(comparison) if comparison.is_same => {
            let is_masked = comparison.findings.is_masked;
            match code {
                // The texts are equal, and it was refused for something else.
                Some(mistake) if mistake != Cause::Key.into() => Mismatch { same: !is_masked, ..named(mistake) },
                _ if is_masked => named(Cause::NotCompared.into()),
                _ => Mismatch { same: true, ..named(mistake::key(own.scheme, own.to_sign)) },
            }
        }
        Some(comparison) => parted(comparison),
        None => match code {
            Some(mistake) => named(mistake),
            None if !has_signed => {
                hinted("Nothing was signed: a token is sent as it is, so there is no text to compare.")
            }
            None => hinted(
                "There is no string to sign and no canonical request in this text; paste one that the service returned, or \
                 that another signer made of the same request.",
            ),
        },
    }
}

/// Two texts that differ.
fn parted(comparison: Comparison) -> Mismatch {
    let [signed, other] = [comparison.signed, comparison.other.replace(secret::STAND_IN, SECRET_MARKER)];
    let differences = comparison.findings.list;
    let parameter = differences.first().map(|first| first.parameter.clone());
    let mismatch = match differences.first() {
        Some(Finding { cause, detail, hint, .. }) => Mismatch { cause: Some(*cause), detail: *detail, ..hinted(hint) },
        None => hinted("The texts differ in a way that no known mistake explains."),
    };
    let difference = difference(&secret::masked(&signed), &secret::masked(&other), parameter);
    Mismatch { first_difference: Some(difference), differences, ..mismatch }
}

fn named(mistake: Mistake) -> Mismatch {
    let (cause, detail, hint) = mistake.row();
    Mismatch { cause: Some(cause), detail, ..hinted(hint) }
}

fn hinted(hint: &str) -> Mismatch {
    Mismatch {
        same: false,
        first_difference: None,
        cause: None,
        detail: None,
        hint: Some(hint.to_owned()),
        differences: Vec::new(),
    }
}

fn difference(signed: &str, other: &str, parameter: Option<String>) -> Difference {
    const SHOWN: usize = 40;
    let mut offset = signed.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    // Up to here both are the same, so a character that begins here begins in both.
    while !signed.is_char_boundary(offset) {
        offset -= 1;
    }
    if offset == signed.len() && signed == other {
        offset = signed.find(SECRET_MARKER).unwrap_or(offset);
    }
    let rest = |text: &str| text.get(offset..).unwrap_or_default().chars().take(SHOWN).collect();
    Difference { offset, expected: rest(other), received: rest(signed), parameter }
}
