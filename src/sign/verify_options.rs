//! What a verifier knows, and what it says of a genuine request.

use std::fmt;

use super::refusal::{Problem, Reason};
use crate::credentials::Secret;
use crate::suggest::shown;
use crate::time::Timestamp;

/// Half the width of the window around now: Alibaba and Huawei document 15 minutes. Tencent documents 5 for API 3.0, and
/// 2 hours for API v2.
pub const DEFAULT_SKEW_SECONDS: u64 = 900;

/// Looks a secret key up by its access key id.
pub type Keys<'a> = &'a dyn Fn(&str) -> Option<Secret>;

/// Remembers a nonce of an access key id, and says whether it was there before.
pub type SeenNonce<'a> = &'a dyn Fn(&str, &str) -> bool;

/// What a verifier knows.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct VerifyOptions<'a> {
    /// The secret key of an access key id. For `huawei-token` it is asked for [`HEADER`](super::huawei_token::HEADER) and gives the
    /// expected token.
    pub keys: Keys<'a>,
    /// The instant of receipt.
    pub now: Timestamp,
    /// How far the date of the request may lie from now, before or after.
    pub max_skew_seconds: u64,
    /// Whether this nonce of this access key id was used before; it should remember it. Asked last, of requests that
    /// are genuine, so that a forged one uses no nonce up. Schemes without a nonce give their signature in its place.
    pub seen_nonce: Option<SeenNonce<'a>>,
    /// Accepts a body that the signature does not cover, and says so in [`Verified::body_covered`]. By default it is
    /// refused as malformed, for anybody could have put it there.
    pub allow_uncovered_body: bool,
    /// Headers that have to be signed where they are there, such as `x-tc-action`, which `tencent-tc3` leaves open.
    pub require_signed: &'a [&'a str],
}

impl<'a> VerifyOptions<'a> {
    /// A window of 15 minutes, and no memory of nonces.
    pub fn new(keys: Keys<'a>, now: Timestamp) -> Self {
        Self {
            keys,
            now,
            max_skew_seconds: DEFAULT_SKEW_SECONDS,
            seen_nonce: None,
            allow_uncovered_body: false,
            require_signed: &[],
        }
    }

    /// Refuses headers that are not signed and have to be: those of the scheme, and those that the caller named.
    pub(super) fn check_unsigned<'h>(
        &self,
        names: impl Iterator<Item = &'h str>,
        must_be_signed: impl Fn(&str) -> bool,
    ) -> Result<(), Problem> {
        let is_required = |name: &str| self.require_signed.iter().any(|required| required.eq_ignore_ascii_case(name));
        match names.into_iter().find(|name| must_be_signed(name) || is_required(name)) {
            Some(name) => {
                Err(Problem::new(Reason::Malformed, format!("SignedHeaders: {} is not among them", shown(name))))
            }
            None => Ok(()),
        }
    }

    /// The secret of this id. An empty one is none: it would hold for everybody.
    pub(super) fn secret(&self, id: &str) -> Result<Secret, Problem> {
        (self.keys)(id)
            .filter(|secret| !secret.expose().is_empty())
            .ok_or_else(|| Problem::new(Reason::UnknownKey, "no key has the access key id of the request"))
    }
}

impl fmt::Debug for VerifyOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyOptions")
            .field("now", &self.now)
            .field("max_skew_seconds", &self.max_skew_seconds)
            .field("allow_uncovered_body", &self.allow_uncovered_body)
            .finish_non_exhaustive()
    }
}

/// Who sent a genuine request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// The access key id whose secret key signed it.
    pub access_key_id: String,
    /// Whether another body would have been refused. It is `false` where the request says `UNSIGNED-PAYLOAD`, for
    /// `huawei-token`, which signs nothing, and for what [`VerifyOptions::allow_uncovered_body`] let pass.
    pub body_covered: bool,
}
