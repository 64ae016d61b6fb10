//! What no scheme can sign, because no client would send it as given.

use std::borrow::Cow;

use super::pipeline::invalid_request;
use crate::encode::{decode, url_path};
use crate::error::Error;
use crate::http::{Body, Fields, Request, is_host, is_token_byte, without_default_port};
use crate::suggest::shown;

pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// Whether the content type announces a form.
pub(super) fn is_form(request: &Request) -> bool {
    request
        .header("content-type")
        .and_then(|value| value.split(';').next())
        .is_some_and(|kind| kind.trim().eq_ignore_ascii_case(FORM))
}

/// Refuses a malformed request, spells it as a client will send it, and states the content type of a form.
pub(super) fn prepare(request: &mut Request) -> Result<(), Error> {
    request.method.make_ascii_uppercase();
    if request.method.is_empty() || !request.method.bytes().all(is_token_byte) {
        return Err(invalid_request(format!("method: expected an HTTP method, got {}", shown(&request.method))));
    }
    request.protocol.make_ascii_lowercase();
    if !matches!(request.protocol.as_str(), "https" | "http") {
        return Err(invalid_request(format!("protocol: expected https or http, got {}", shown(&request.protocol))));
    }
    request.host.make_ascii_lowercase();
    if !is_host(&request.host) {
        return Err(invalid_request(format!("host: expected a host name, got {}", shown(&request.host))));
    }
    let length = without_default_port(&request.protocol, &request.host).len();
    request.host.truncate(length);
    check_path(&request.path)?;
    if let Cow::Owned(path) = url_path(&request.path) {
        request.path = path;
    }
    for (name, value) in &request.headers {
        if name.is_empty() || !name.bytes().all(is_token_byte) {
            return Err(invalid_request(format!("header name {}: not an HTTP token", shown(name))));
        }
        // The value is not shown: it may be a token.
        if !value.bytes().all(|b| b.is_ascii_graphic() || b == b' ' || b == b'\t') {
            return Err(invalid_request(format!("header {name}: only printable ASCII arrives as it was signed")));
        }
    }
    check_fields("query", &request.query)?;
    if !request.query.given().bytes().all(|b| b.is_ascii_graphic() && b != b'#') {
        return Err(invalid_request("query: expected encoded text; pass other characters as decoded pairs"));
    }
    request.query.respell();
    if let Body::Form(fields) = &request.body {
        check_fields("form", fields)?;
        if request.method == "GET" || request.method == "HEAD" {
            return Err(invalid_request(format!("form: a {} request has none; use the query", request.method)));
        }
        request.default_header("Content-Type", FORM);
    }
    Ok(())
}

/// A URL parser resolves `.` and `..` and turns `\` into `/`: another path would be sent than was signed.
fn check_path(path: &str) -> Result<(), Error> {
    let is_clean = |b: u8| b.is_ascii_graphic() && !b"?#\\".contains(&b);
    let is_dots = |segment: &str| segment.starts_with(['.', '%']) && matches!(&*decode(segment), "." | "..");
    if path.starts_with('/') && path.bytes().all(is_clean) && !path.split('/').any(is_dots) {
        return Ok(());
    }
    let what = "path: expected `/` and encoded segments behind it, none of them `.` or `..`";
    Err(invalid_request(format!("{what}, got {}", shown(path))))
}

/// Text that does not decode to UTF-8 would be signed as something that it is not.
pub(super) fn check_fields(what: &str, fields: &Fields) -> Result<(), Error> {
    match fields.undecodable() {
        Some(name) => Err(invalid_request(format!("{what}: {} is not UTF-8 once decoded", shown(name)))),
        None => Ok(()),
    }
}
