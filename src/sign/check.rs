//! What no scheme can sign, because no client would send it as given.

use std::borrow::Cow;

use super::pipeline::invalid_request;
use crate::encode::url_path;
use crate::error::Error;
use crate::http::{Body, FORM, Fields, Request, has_body, is_host, is_path, is_token_byte, without_default_port};
use crate::suggest::shown;

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
        return Err(invalid_request(format!(
            "host: expected a bare host[:port], spelled as URL parsers spell it, got {}",
            shown(&request.host)
        )));
    }
    let length = without_default_port(&request.protocol, &request.host).len();
    request.host.truncate(length);
    if let Some(host) = request.header("host").filter(|host| !is_host(host.trim())) {
        return Err(invalid_request(format!("header Host: expected a bare host[:port], got {}", shown(host))));
    }
    if !is_path(&request.path) {
        let what = "path: expected `/` and encoded segments behind it, none of them `.` or `..`";
        return Err(invalid_request(format!("{what}, got {}", shown(&request.path))));
    }
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
    if let Cow::Owned(joined) = request.joined_headers() {
        request.headers = joined;
    }
    check_fields("query", &request.query)?;
    if !request.query.given().bytes().all(|b| b.is_ascii_graphic() && b != b'#') {
        return Err(invalid_request("query: expected encoded text; pass other characters as decoded pairs"));
    }
    request.query.respell();
    if let Body::Form(fields) = &request.body {
        check_fields("form", fields)?;
        if !has_body(&request.method) {
            return Err(invalid_request(format!("form: a {} request has none; use the query", request.method)));
        }
        request.default_header("Content-Type", FORM);
    }
    Ok(())
}

/// Text that does not decode to UTF-8 would be signed as something that it is not.
pub(super) fn check_fields(what: &str, fields: &Fields) -> Result<(), Error> {
    match fields.undecodable() {
        Some(name) => Err(invalid_request(format!("{what}: {} is not UTF-8 once decoded", shown(name)))),
        None => Ok(()),
    }
}
