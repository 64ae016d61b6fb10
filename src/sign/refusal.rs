//! Why a received request is refused, under the code that the vendor documents for it.
//!
//! | reason | `alibaba-*` | `tencent-v1` | `tencent-tc3` | `huawei-*` |
//! |---|---|---|---|---|
//! | missing | MissingParameter | 4000 | MissingParameter | APIGW.0301 |
//! | malformed | IncompleteSignature | 4000 | AuthFailure.InvalidAuthorization | APIGW.0301 |
//! | unknown key | InvalidAccessKeyId.NotFound | 4100 | AuthFailure.SecretIdNotFound | APIGW.0301 |
//! | expired | InvalidTimeStamp.Expired | 4200 | AuthFailure.SignatureExpire | APIGW.0301 |
//! | replayed | SignatureNonceUsed | 4500 | RequestReplayed (ours) | RequestReplayed (ours) |
//! | mismatch | SignatureDoesNotMatch | 4100 | AuthFailure.SignatureFailure | APIGW.0301 |
//!
//! Sources: the common error codes of ESS 2014-08-28, chapter 8, and of Alibaba Cloud's gateway; Tencent Cloud API v2,
//! "Common Error Codes" and "Signature Method" section 4; API 3.0 common error codes; Huawei Cloud "API Request Signing
//! Guide", FAQs. Huawei documents one code for all of them, so [`Refusal::reason`] tells them apart.

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
    match scheme {
        Scheme::AlibabaRpcV1 | Scheme::AlibabaAcs3 => match reason {
            Reason::Missing => "MissingParameter",
            Reason::Malformed => "IncompleteSignature",
            Reason::UnknownKey => "InvalidAccessKeyId.NotFound",
            Reason::Expired => "InvalidTimeStamp.Expired",
            Reason::Replayed => "SignatureNonceUsed",
            Reason::Mismatch => "SignatureDoesNotMatch",
        },
        Scheme::TencentV1 => match reason {
            Reason::Missing | Reason::Malformed => "4000",
            Reason::UnknownKey | Reason::Mismatch => "4100",
            Reason::Expired => "4200",
            Reason::Replayed => "4500",
        },
        Scheme::TencentTc3 => match reason {
            Reason::Missing => "MissingParameter",
            Reason::Malformed => "AuthFailure.InvalidAuthorization",
            Reason::UnknownKey => "AuthFailure.SecretIdNotFound",
            Reason::Expired => "AuthFailure.SignatureExpire",
            Reason::Replayed => "RequestReplayed",
            Reason::Mismatch => "AuthFailure.SignatureFailure",
        },
        Scheme::HuaweiSdk | Scheme::HuaweiV11 | Scheme::HuaweiToken => match reason {
            Reason::Replayed => "RequestReplayed",
            _ => "APIGW.0301",
        },
    }
}
