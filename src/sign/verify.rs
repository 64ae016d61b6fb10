//! Checks a request that was received, with the code that signs one.

use std::borrow::Cow;
use std::fmt;

use super::headers::{self, Arranged};
use super::params;
use super::pipeline::{Received, Receiver, receiver};
use super::refusal::{Problem, Reason, Refusal};
use super::trace::trace;
use super::{Scheme, huawei_token};
use crate::credentials::{Secret, same_bytes};
use crate::http::{Body, MediaType, Request, has_body as method_has_body, is_identity};
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

/// Checks that a request carries what it must, that its key is known and its date near, that the signature is that of
/// these bytes, and that its nonce is new; in this order. A request that two readers could take for two different ones is
/// malformed; [`Request::received`] reads it as it came.
///
/// It accepts the documented form of a scheme and the other forms that official signers use, as long as they cover the
/// same bytes (see [`super::Forms`]).
pub fn verify(scheme: Scheme, request: &Request, options: &VerifyOptions<'_>) -> Result<Verified, Refusal> {
    request.check_received().map_err(|error| Refusal::malformed(scheme, &error))?;
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
    let (request, received, body_covered) = read(pipeline, request, options).map_err(refuse)?;
    let id = &received.access_key_id;
    let secret_key = options.secret(id).map_err(refuse)?;
    check_date(received.date, options).map_err(refuse)?;
    if !is_genuine(pipeline, &request, &received, &secret_key) {
        let canonical = pipeline.canonical(&request, &received.scope);
        let string_to_sign = pipeline.string_to_sign(&request, &received.scope, &canonical);
        let shown = trace(pipeline, &request, &received.scope, canonical, string_to_sign).string_to_sign;
        let problem = Problem::new(Reason::Mismatch, "the signature is not that of this request and this key");
        return Err(Refusal { string_to_sign: shown, ..refuse(problem) });
    }
    match options.seen_nonce {
        Some(seen) if seen(id, &received.nonce) => {
            Err(refuse(Problem::new(Reason::Replayed, "a request with this nonce came before")))
        }
        _ => Ok(Verified { access_key_id: received.access_key_id, body_covered }),
    }
}

/// The request as it is signed, what it says about itself, and whether its body is covered.
fn read<'a>(
    pipeline: &dyn Receiver,
    request: &'a Request,
    options: &VerifyOptions<'_>,
) -> Result<(Cow<'a, Request>, Received, bool), Problem> {
    let malformed = |message: String| Problem::new(Reason::Malformed, message);
    let signs_parameters = pipeline.signs_parameters();
    let has_body = match &request.body {
        Body::Empty => false,
        Body::Form(_) => true,
        Body::Bytes(bytes) => !bytes.is_empty(),
    };
    let mut request = Cow::Borrowed(request);
    if let Some(form) = if signs_parameters { request.form() } else { None } {
        request = Cow::Owned(Request { body: Body::Form(form), ..request.without_body() });
    }
    if let Some(name) = params::undecodable(&request) {
        return Err(malformed(format!("{} is not UTF-8 once decoded: what was signed cannot be told", shown(name))));
    }
    let accepted = |is_read_as_signed: bool, what: &str| {
        if is_read_as_signed || options.allow_uncovered_body {
            return Ok(());
        }
        Err(malformed(format!("{what}, so the signature does not cover it; the option allowUncoveredBody accepts it")))
    };
    let mut is_read_as_signed = true;
    if signs_parameters {
        options.check_unsigned(request.headers.iter().map(|(name, _)| name.as_str()), |_| false)?;
        is_read_as_signed = !has_body || matches!(&request.body, Body::Form(_)) && method_has_body(&request.method);
        accepted(is_read_as_signed, "the body is no form in UTF-8 behind a method that has a body")?;
    }
    let received = pipeline.received(&request)?;
    if !signs_parameters {
        let Arranged { headers, signed } = headers::arranged(&request, &received.scope.signed_headers)?;
        let unsigned = headers.iter().skip(signed);
        options
            .check_unsigned(unsigned.clone().map(|(name, _)| name.as_str()), |name| pipeline.must_be_signed(name))?;
        is_read_as_signed = !has_body || !unsigned.into_iter().any(|(name, value)| changes_body(name, value));
        accepted(is_read_as_signed || !received.signs_body, "how the body is to be read is not signed")?;
        // Its hash is in the scope.
        request = Cow::Owned(Request { headers, ..request.without_body() });
    }
    let is_covered = received.signs_body && is_read_as_signed;
    Ok((request, received, is_covered))
}

/// Whether a header that anybody could have added tells readers to take the body for something else than bytes or text.
fn changes_body(name: &str, value: &str) -> bool {
    match name {
        // Clients write this type by themselves where they are given a text.
        "content-type" => !MediaType::parse(value).is_some_and(|kind| kind.is("text/plain") && kind.is_utf8()),
        "content-encoding" => !is_identity(value),
        _ => false,
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
    pipeline.accepted(request).into_iter().any(|forms| {
        let mut scope = received.scope.clone();
        scope.forms = forms;
        let canonical = pipeline.canonical(request, &scope);
        let string_to_sign = pipeline.string_to_sign(request, &scope, &canonical);
        let signature = pipeline.signature(&keys, request, &scope, &string_to_sign);
        same_bytes(signature.as_bytes(), received.signature.as_bytes())
    })
}
