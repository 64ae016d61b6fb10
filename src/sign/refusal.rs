//! Why a received request is refused, under the code that the vendor documents for it. A vendor may have one code for
//! several reasons: [`Refusal::reason`] tells them apart.

use serde::Serialize;

use super::Scheme;
use crate::error::Error;
use crate::suggest::shown;
use crate::time::TimeError;

/// The kind of refusal, the same for every scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Reason {
    /// A parameter or header that is needed is absent.
    Missing,
    /// A part of the signature cannot be read, or does not cover what it must.
    Malformed,
    /// Nobody has this access key id.
    UnknownKey,
    /// The date lies too far from now, before or after.
    Expired,
    /// The nonce was seen before.
    Replayed,
    /// The signature is that of another request or another key.
    Mismatch,
}

/// Why a request is refused. It never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Refusal {
    /// The vendor's code where one is documented.
    pub code: &'static str,
    /// One sentence.
    pub message: String,
    /// The kind of refusal.
    pub reason: Reason,
    /// The string to sign of the request that arrived, as Alibaba's gateway shows it; for [`super::explain_mismatch`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_to_sign: Option<String>,
}

impl Refusal {
    /// The refusal of a request that cannot be read, as [`crate::http::Request::received`] says.
    pub fn malformed(scheme: Scheme, error: &Error) -> Self {
        Problem::new(Reason::Malformed, error.message()).under(scheme)
    }
}

/// A refusal before the scheme's code is looked up.
pub(super) struct Problem {
    reason: Reason,
    message: String,
}

impl Problem {
    pub fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self { reason, message: message.into() }
    }

    pub fn missing(name: &str) -> Self {
        Self::new(Reason::Missing, format!("{name} is missing or empty"))
    }

    pub fn malformed(message: impl Into<String>) -> Self {
        Self::new(Reason::Malformed, message)
    }

    pub fn bad_date(name: &str, text: &str, error: TimeError) -> Self {
        Self::new(Reason::Malformed, format!("{name}: {} is {error}", shown(text)))
    }

    pub fn under(self, scheme: Scheme) -> Refusal {
        Refusal { code: code(scheme, self.reason), message: self.message, reason: self.reason, string_to_sign: None }
    }
}

fn code(scheme: Scheme, reason: Reason) -> &'static str {
    let codes = &scheme.info().codes;
    match reason {
        Reason::Missing => codes.missing,
        Reason::Malformed => codes.malformed,
        Reason::UnknownKey => codes.unknown_key,
        Reason::Expired => codes.expired,
        Reason::Replayed => codes.replayed,
        Reason::Mismatch => codes.mismatch,
    }
}
