//! Says why a signature was refused, from what was signed and what the service answered.
//!
//! Alibaba's gateway returns its own string to sign in the error message; of the other services, or of one's own code,
//! a canonical request or string to sign can be pasted. The two texts are taken apart and compared part by part.

mod cause;
mod compare;
mod extract;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub use cause::Cause;
use extract::Found;

use super::trace::{SECRET_MARKER, Trace};

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
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

/// How the text to sign of a scheme is built.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `METHOD&%2F&enc(query)`
    Rpc,
    /// `METHOD host path ? raw parameters`
    Parameters,
    /// Lines, the last of which is the hash of a canonical request.
    Hashed,
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
    let (Some(string_to_sign), Some(canonical)) = (&trace.string_to_sign, &trace.canonical_request) else {
        return without_text(server_text);
    };
    let kind = match string_to_sign {
        text if text.contains("-HMAC-SHA256\n") => Kind::Hashed,
        text if text.contains("&%2F&") => Kind::Rpc,
        _ => Kind::Parameters,
    };
    let (signed, other, finding) = match extract::find(kind, server_text) {
        None => return without_text(server_text),
        Some(Found::Canonical(other)) => {
            let finding = match kind {
                Kind::Hashed => compare::canonical(canonical, &other),
                Kind::Rpc | Kind::Parameters => compare::query(canonical, &other, kind == Kind::Parameters),
            };
            (canonical, other, finding)
        }
        Some(Found::StringToSign(other)) => {
            let finding = match kind {
                Kind::Rpc => compare::rpc(string_to_sign, &other),
                Kind::Parameters => compare::parameters(string_to_sign, &other),
                Kind::Hashed => compare::hashed(string_to_sign, &other),
            };
            (string_to_sign, other, finding)
        }
    };
    if *signed == other {
        let cause = if kind == Kind::Rpc { Cause::KeyAmpersand } else { Cause::Key };
        return Mismatch { same: true, ..named(cause) };
    }
    let (cause, parameter) = finding.unzip();
    let mismatch = cause.map_or_else(|| hinted("The texts differ in a way that no known mistake explains."), named);
    Mismatch { first_difference: Some(difference(signed, &other, parameter)), ..mismatch }
}

fn named(cause: Cause) -> Mismatch {
    Mismatch { cause: Some(cause), ..hinted(cause.hint()) }
}

fn hinted(hint: &str) -> Mismatch {
    Mismatch { same: false, first_difference: None, cause: None, hint: Some(hint.to_owned()) }
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

/// An answer that holds no text to compare may still hold a code that says enough.
fn without_text(server_text: &str) -> Mismatch {
    let has = |words: &[&str]| words.iter().any(|word| server_text.contains(word));
    let has_code = |code: &str| server_text.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word == code);
    if has(&["SignatureNonceUsed"]) || has_code("4500") {
        named(Cause::NonceReused)
    } else if has(&["InvalidTimeStamp", "SignatureExpire", "signature expired"]) || has_code("4200") {
        named(Cause::ClockSkew)
    } else if has(&["InvalidAccessKeyId", "SecretIdNotFound", "ak not exist"]) {
        named(Cause::UnknownKey)
    } else {
        hinted(
            "There is no string to sign and no canonical request in this text; paste one that the service returned, or that \
             another signer made of the same request.",
        )
    }
}
