//! What verifies received requests and explains refused signatures.

use std::cell::RefCell;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::super::message::Message;
use super::super::transfer::give_received;
use super::super::{invalid, io, text};
use super::object::{Answer, object};
use super::taken::{taken, thrown};
use crate::credentials::Secret;
use crate::sign::{self, Reason, Refusal, Scheme, VerifyOptions};

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
