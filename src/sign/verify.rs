//! Checks a request that was received, with the code that signs one.

use std::borrow::Cow;

use super::headers::{self, Arranged};
use super::params;
use super::pipeline::{Received, Receiver};
use super::refusal::{Problem, Reason, Refusal};
use super::registry::receiver;
use super::trace::trace;
use super::verify_options::{Verified, VerifyOptions};
use super::{Scheme, huawei_token};
use crate::credentials::{Secret, same_bytes};
use crate::http::{Body, MediaType, Request, has_body as method_has_body, is_identity};
use crate::suggest::shown;
use crate::time::Timestamp;

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
