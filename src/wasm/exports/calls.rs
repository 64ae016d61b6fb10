//! What checks, builds, signs and decodes calls by their operation.

use std::cell::RefCell;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use super::super::checked;
use super::super::message::Message;
use super::super::params;
use super::super::parts::Parts;
use super::super::signing::give_signed;
use super::super::transfer::give_received;
use super::super::{invalid, io, text};
use super::taken::{taken, thrown};
use crate::catalog;
use crate::credentials::Secret;
use crate::error::Error;
use crate::http::{Body, Pairs, Request};
use crate::issue::Issue;
use crate::plain::Plain;
use crate::request::BuildOptions;
use crate::response::{self, Response};
use crate::schema::{self, Dialect};
use crate::sign::{self, Reason, Refusal, Scheme, VerifyOptions};
use crate::time::Timestamp;
use crate::{call, json, validate};

type Answer = Result<JsValue, JsValue>;

/// Every service.
#[wasm_bindgen]
pub fn services() -> Answer {
    object(&catalog::services()).map_err(|error| thrown(&error))
}

/// Every operation of a service, or of all where the id is empty.
#[wasm_bindgen]
pub fn operations(service: usize) -> Answer {
    taken([service], |[id]| match text(id)? {
        "" => object(&catalog::all_operations().collect::<Vec<_>>()),
        id => object(&catalog::service(id)?.operations().collect::<Vec<_>>()),
    })
}

/// One operation.
#[wasm_bindgen]
pub fn operation(id: usize) -> Answer {
    taken([id], |[id]| object(catalog::operation(text(id)?)?))
}

/// The parameters of an operation as JSON Schema.
#[wasm_bindgen(js_name = jsonSchema)]
pub fn json_schema(id: usize, dialect: usize) -> Answer {
    taken([id, dialect], |[id, dialect]| {
        let operation = catalog::operation(text(id)?)?;
        object(&schema::json_schema(operation, Dialect::named(text(dialect)?)?))
    })
}

/// The number of an operation, by which checking, building and signing name it.
#[wasm_bindgen(js_name = numberOf)]
pub fn number_of(id: usize) -> Result<usize, JsValue> {
    taken([id], |[id]| params::number_of(catalog::operation(text(id)?)?).ok_or_else(unlikely))
}

/// Checks parameters; leaves the answer behind and gives its length, 0 where they are good as they came.
#[wasm_bindgen(js_name = validate)]
pub fn validate_params(heads: usize, texts: usize) -> Result<usize, JsValue> {
    let found = taken([heads, texts], |[heads, texts]| {
        let mut parts = Parts::read(heads, texts)?;
        let operation = parts.operation()?;
        let options = parts.message()?.checks()?;
        let seconds = parts.number()?.and_then(|seconds| i64::try_from(seconds).ok());
        let now = seconds.and_then(|seconds| Timestamp::from_unix(seconds).ok());
        let options = validate::Options { now: options.now.or(now), ..options };
        Ok(checked::found(validate::check(operation, parts.params(operation)?, &options)?))
    })?;
    Ok(found.map_or(0, |found| io::give(|out| found.give(out))))
}

/// Checks parameters and makes the request.
#[wasm_bindgen]
pub fn build(heads: usize, texts: usize) -> Answer {
    taken([heads, texts], |[heads, texts]| {
        let mut parts = Parts::read(heads, texts)?;
        let operation = parts.operation()?;
        let mut options = parts.message()?;
        let params = parts.params(operation)?;
        let region = options.text("region")?;
        let built = build_call(operation, &mut options, params, region.as_deref(), None)?;
        sent(&built.request, &built.warnings)
    })
}

/// Checks parameters, makes the request and signs it; leaves the answer behind and gives its length.
#[wasm_bindgen(js_name = sign)]
pub fn sign_call(heads: usize, texts: usize) -> Result<usize, JsValue> {
    let (signed, warnings) = taken([heads, texts], |[heads, texts]| {
        let mut parts = Parts::read(heads, texts)?;
        let operation = parts.operation()?;
        let mut options = parts.message()?;
        let params = parts.params(operation)?;
        let credentials = parts.credentials()?;
        let signing = parts.options()?;
        let region = signing.region.as_deref();
        let built = build_call(operation, &mut options, params, region, Some(signing.date))?;
        let signed = call::sign(operation, built.request, &credentials, &signing)?;
        Ok((signed, (!built.warnings.is_empty()).then(|| json::text(&built.warnings))))
    })?;
    Ok(io::give(|out| give_signed(&signed, true, warnings.as_deref(), out)))
}

/// `now` is the instant of the call, where the options name none.
fn build_call(
    operation: &'static catalog::Operation,
    options: &mut Message,
    params: Plain,
    region: Option<&str>,
    now: Option<Timestamp>,
) -> Result<call::Built, Error> {
    let mut checks = options.checks()?;
    checks.now = checks.now.or(now);
    let endpoint = options.text("endpoint")?;
    let (method, format) = (options.text("method")?, options.text("format")?);
    let build =
        BuildOptions { region, endpoint: endpoint.as_deref(), method: method.as_deref(), format: format.as_deref() };
    call::build(operation, params, &checks, &build)
}

/// What an error code of a service or of an operation means; `status` is the HTTP status, or empty.
#[wasm_bindgen(js_name = explainError)]
pub fn explain_error(scope: usize, code: usize, status: usize) -> Answer {
    taken([scope, code, status], |[scope, code, status]| {
        let status = match text(status)? {
            "" => None,
            digits => Some(digits.parse().map_err(|_| invalid("status: expected an HTTP status"))?),
        };
        object(&response::explain_error(text(scope)?, text(code)?, status)?)
    })
}

/// Checks a request that was received. `keys` gives the secret of an access key id; `seen`, where there is one, says
/// whether a nonce came before.
#[wasm_bindgen]
pub fn verify(
    scheme: usize,
    options: usize,
    request: usize,
    body: Option<usize>,
    keys: &js_sys::Function,
    seen: Option<js_sys::Function>,
) -> Answer {
    // The buffer is read to the end first: both functions may call back into this module.
    let lengths = [scheme, options, request, body.unwrap_or(0)];
    let (scheme, given, request) = taken(lengths, |[scheme, options, request, bytes]| {
        let options = Message::parse("options", options)?.verifying()?;
        let request = Message::parse("request", request)?.into_received(body.map(|_| bytes))?;
        Ok((Scheme::named(text(scheme)?)?, options, request))
    })?;

    let raised = RefCell::new(None);
    let keep = |error: JsValue| *raised.borrow_mut() = Some(error);
    let secret_of = |id: &str| match keys.call1(&JsValue::NULL, &id.into()) {
        Ok(secret) => secret.as_string().map(Secret::new),
        Err(error) => {
            keep(error);
            None
        }
    };
    let seen_before = |id: &str, nonce: &str| match &seen {
        Some(seen) => seen.call2(&JsValue::NULL, &id.into(), &nonce.into()).map_or_else(
            |error| {
                keep(error);
                true
            },
            |answer| answer.is_truthy(),
        ),
        None => false,
    };
    let require_signed: Vec<&str> = given.require_signed.iter().map(String::as_str).collect();
    let mut options = VerifyOptions::new(&secret_of, given.now);
    options.max_skew_seconds = given.max_skew_seconds;
    options.require_signed = &require_signed;
    options.seen_nonce = Some(&seen_before);
    options.allow_uncovered_body = given.allow_uncovered_body;
    let answer = match &request {
        Ok(request) => sign::verify(scheme, request, &options),
        Err(error) => Err(Refusal::malformed(scheme, error)),
    };
    let verdict = match &answer {
        Ok(verified) => Verdict {
            ok: true,
            access_key_id: Some(&verified.access_key_id),
            body_covered: Some(verified.body_covered),
            ..Verdict::default()
        },
        Err(refusal) => Verdict {
            code: Some(refusal.code),
            message: Some(&refusal.message),
            reason: Some(refusal.reason),
            string_to_sign: refusal.string_to_sign.as_deref(),
            ..Verdict::default()
        },
    };
    match raised.into_inner() {
        Some(error) => Err(error),
        None => object(&verdict).map_err(|error| thrown(&error)),
    }
}

#[derive(Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Verdict<'a> {
    ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_key_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body_covered: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    string_to_sign: Option<&'a str>,
}

/// Reads a request that was received, as `verify` does; leaves the answer behind and gives its length.
#[wasm_bindgen(js_name = readReceived)]
pub fn read_received(request: usize, body: Option<usize>) -> Result<usize, JsValue> {
    let request = taken([request, body.unwrap_or(0)], |[request, bytes]| {
        Message::parse("request", request)?.into_received(body.map(|_| bytes))?
    })?;
    Ok(io::give(|out| give_received(&request, out)))
}

/// Compares what was signed with what the service says it should have been.
#[wasm_bindgen(js_name = explainMismatch)]
pub fn explain_mismatch(trace: usize, server_text: usize) -> Answer {
    taken([trace, server_text], |[trace, server_text]| {
        let trace = Message::parse("trace", trace).and_then(Message::into_trace);
        let trace = trace.map_err(|_| invalid("trace: expected the trace of a signed request"))?;
        object(&sign::explain_mismatch(&trace, text(server_text)?))
    })
}

/// Reads an answer of the service.
#[wasm_bindgen]
pub fn decode(id: usize, head: usize, body: usize) -> Answer {
    taken([id, head, body], |[id, head, body]| {
        let operation = catalog::operation(text(id)?)?;
        let (status, headers) = Message::parse("response", head)?.into_head()?;
        object(&response::decode(operation, &Response { status, headers: &headers, body }))
    })
}

/// What goes over the wire, as the facade takes it.
#[derive(Serialize)]
struct Sent<'a> {
    url: String,
    method: &'a str,
    headers: &'a Pairs,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
}

/// A request that was built, field by field, without JSON text in between.
fn sent(request: &Request, warnings: &[Issue]) -> Result<JsValue, Error> {
    let body = match &request.body {
        Body::Empty => None,
        Body::Form(fields) => Some(fields.wire()),
        Body::Bytes(bytes) => String::from_utf8(bytes.clone()).ok(),
    };
    let headers = request.joined_headers();
    let sent = Sent { url: request.url(), method: &request.method, headers: &headers, body };
    let answer = sent.serialize(&Serializer::json_compatible()).map_err(|error| invalid(error.to_string()))?;
    if !warnings.is_empty() {
        js_sys::Reflect::set(&answer, &"warnings".into(), &object(warnings)?).map_err(|_| unlikely())?;
    }
    Ok(answer)
}

/// A plain object. It crosses as JSON text: a field may have any name, `__proto__` too, and `JSON.parse` makes a plain
/// field of it.
pub(super) fn object(value: &(impl Serialize + ?Sized)) -> Result<JsValue, Error> {
    parsed(&json::text(value))
}

fn parsed(text: &str) -> Result<JsValue, Error> {
    js_sys::JSON::parse(text).map_err(|_| unlikely())
}

fn unlikely() -> Error {
    invalid("the answer did not reach JavaScript")
}
