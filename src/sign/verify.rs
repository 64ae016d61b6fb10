//! Checks a request that was received, with the code that signs one.

use std::fmt;

use super::params;
use super::pipeline::{Received, Receiver, receiver};
use super::refusal::{Problem, Reason, Refusal};
use super::trace::trace;
use super::{Scheme, huawei_token};
use crate::credentials::{Secret, same_bytes};
use crate::http::Request;
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
    /// The secret key of an access key id. For `huawei-token` it is asked for [`huawei_token::HEADER`] and gives the
    /// expected token.
    pub keys: Keys<'a>,
    /// The instant of receipt.
    pub now: Timestamp,
    /// How far the date of the request may lie from now, before or after.
    pub max_skew_seconds: u64,
    /// Whether this nonce of this access key id was used before; it should remember it. Asked last, of requests that
    /// are genuine, so that a forged one uses no nonce up. Schemes without a nonce give their signature in its place.
    pub seen_nonce: Option<SeenNonce<'a>>,
}

impl<'a> VerifyOptions<'a> {
    /// A window of 15 minutes, and no memory of nonces.
    pub fn new(keys: Keys<'a>, now: Timestamp) -> Self {
        Self { keys, now, max_skew_seconds: DEFAULT_SKEW_SECONDS, seen_nonce: None }
    }
}

impl fmt::Debug for VerifyOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyOptions")
            .field("now", &self.now)
            .field("max_skew_seconds", &self.max_skew_seconds)
            .finish_non_exhaustive()
    }
}

/// Who sent a genuine request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified {
    /// The access key id whose secret key signed it.
    pub access_key_id: String,
}

/// Checks that a request carries what it must, that its key is known and its date near, that the signature is that of
/// these bytes, and that its nonce is new; in this order.
///
/// It accepts the documented form of a scheme and the other forms that official signers use, as long as they cover the
/// same bytes (see [`super::Forms`]).
pub fn verify(scheme: Scheme, request: &Request, options: &VerifyOptions<'_>) -> Result<Verified, Refusal> {
    match receiver(scheme) {
        Some(receiver) => verify_signature(receiver, scheme, request, options),
        None => huawei_token::verify(request, options).map_err(|problem| problem.under(scheme)),
    }
}

fn verify_signature(
    pipeline: &dyn Receiver,
    scheme: Scheme,
    request: &Request,
    options: &VerifyOptions<'_>,
) -> Result<Verified, Refusal> {
    let refuse = |problem: Problem| problem.under(scheme);
    let request = &*params::with_form(request);
    if let Some(name) = params::undecodable(request) {
        let message = format!("{} is not UTF-8 once decoded: what was signed cannot be told", shown(name));
        return Err(refuse(Problem::new(Reason::Malformed, message)));
    }
    let received = pipeline.received(request).map_err(refuse)?;
    let id = &received.access_key_id;
    let secret_key = (options.keys)(id)
        .ok_or_else(|| refuse(Problem::new(Reason::UnknownKey, "no key has the access key id of the request")))?;
    check_date(received.date, options).map_err(refuse)?;
    if !is_genuine(pipeline, request, &received, &secret_key) {
        let canonical = pipeline.canonical(request, &received.scope);
        let string_to_sign = pipeline.string_to_sign(request, &received.scope, &canonical);
        let shown = trace(pipeline, request, &received.scope, canonical, string_to_sign).string_to_sign;
        let problem = Problem::new(Reason::Mismatch, "the signature is not that of this request and this key");
        return Err(Refusal { string_to_sign: shown, ..refuse(problem) });
    }
    match options.seen_nonce {
        Some(seen) if seen(id, &received.nonce) => {
            Err(refuse(Problem::new(Reason::Replayed, "a request with this nonce came before")))
        }
        _ => Ok(Verified { access_key_id: received.access_key_id }),
    }
}

fn check_date(date: Timestamp, options: &VerifyOptions<'_>) -> Result<(), Problem> {
    let (date_seconds, now) = (date.unix(), options.now.unix());
    let distance = date_seconds.abs_diff(now);
    if distance <= options.max_skew_seconds {
        return Ok(());
    }
    let side = if date_seconds < now { "before" } else { "after" };
    Err(Problem::new(
        Reason::Expired,
        format!(
            "the request is dated {}, {distance} seconds {side} now; {} are allowed",
            date.iso(),
            options.max_skew_seconds
        ),
    ))
}

fn is_genuine(pipeline: &dyn Receiver, request: &Request, received: &Received, secret_key: &Secret) -> bool {
    let keys = pipeline.key(&received.access_key_id, secret_key);
    pipeline.accepted().into_iter().any(|forms| {
        let mut scope = received.scope.clone();
        scope.forms = forms;
        let canonical = pipeline.canonical(request, &scope);
        let string_to_sign = pipeline.string_to_sign(request, &scope, &canonical);
        let signature = pipeline.signature(&keys, request, &scope, &string_to_sign);
        same_bytes(signature.as_bytes(), received.signature.as_bytes())
    })
}
