//! Headers of the schemes that sign headers.

use super::options::HostForm;
use super::pipeline::{Identity, Scope, invalid_request};
use super::refusal::{Problem, Reason};
use crate::digest::sha256_hex;
use crate::error::{Error, ErrorCode};
use crate::http::{Body, Pairs, Request};
use crate::suggest::shown;

/// The header that holds the signature and is never part of it.
pub(super) const AUTHORIZATION: &str = "Authorization";

/// Refuses a request that was signed already.
pub(super) fn check_unsigned(request: &Request) -> Result<(), Error> {
    match request.header(AUTHORIZATION) {
        Some(_) => Err(invalid_request("Authorization: the request is signed already; sign the request without it")),
        None => Ok(()),
    }
}

/// Adds a header with an option's text, which must not end the header.
pub(super) fn default_option(request: &mut Request, name: &str, option: &str, text: &str) -> Result<(), Error> {
    if text.bytes().any(|byte| byte.is_ascii_control()) {
        let message =
            format!("{option}: travels in the header {name}, where line breaks and other control characters end it");
        return Err(Error::new(ErrorCode::InvalidOption, message));
    }
    request.default_header(name, text);
    Ok(())
}

/// Adds the token of temporary keys, if there is one.
pub(super) fn default_token(request: &mut Request, name: &str, identity: &Identity) {
    if let Some(token) = identity.token() {
        request.default_header(name, token);
    }
}

/// The host as it is sent: a `Host` header that is given counts more than the URL.
pub(super) fn host(request: &Request, form: HostForm) -> &str {
    let host = request.header("host").unwrap_or(&request.host);
    match form {
        HostForm::Documented | HostForm::WithPort => host,
        HostForm::WithoutPort => without_port(host),
    }
}

/// The domain name alone. The brackets of an IPv6 address hold colons too.
pub(super) fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) && !name.is_empty() => name,
        _ => host,
    }
}

/// Sorted names, in lower case and once each, joined by `;`, of the headers that `wanted` picks; `host` is always among
/// them.
pub(super) fn names(request: &Request, wanted: &dyn Fn(&str) -> bool) -> String {
    let mut all = String::with_capacity(request.headers.iter().map(|(name, _)| name.len()).sum());
    request.headers.iter().for_each(|(name, _)| all.push_str(name));
    all.make_ascii_lowercase();
    let mut names = vec!["host"];
    let mut rest = all.as_str();
    for (given, _) in &request.headers {
        let (name, behind) = rest.split_at_checked(given.len()).unwrap_or_default();
        rest = behind;
        if let (true, Err(index)) = (wanted(name), names.binary_search(&name)) {
            names.insert(index, name);
        }
    }
    names.join(";")
}

/// Headers of a received request, each once and in lower case: first those that are signed, in the order of their names,
/// then the others.
pub(super) struct Arranged {
    pub headers: Pairs,
    pub signed: usize,
}

/// Finds each signed header. That a name is there and comes once bounds the work by the headers that have arrived.
pub(super) fn arranged(request: &Request, names: &str) -> Result<Arranged, Problem> {
    let malformed =
        |name: &str, what: &str| Err(Problem::new(Reason::Malformed, format!("SignedHeaders: {} {what}", shown(name))));
    let all = request.headers_by_name().into_iter();
    let mut left: Vec<(String, Option<String>)> = all.map(|(name, value)| (name, Some(value))).collect();
    let mut headers = Pairs::new();
    for name in names.split(';') {
        let index = left.binary_search_by(|(other, _)| other.as_str().cmp(name));
        match index.ok().and_then(|index| left.get_mut(index)) {
            Some((_, value)) => match value.take() {
                Some(value) => headers.push((name.to_owned(), value)),
                None => return malformed(name, "is named twice"),
            },
            // Of a whole URL, the host stands there.
            None if name == "host" && headers.iter().all(|(other, _)| other != name) => {
                headers.push((name.to_owned(), request.host.clone()));
            }
            None => return malformed(name, "is named, and there is no such header"),
        }
    }
    let signed = headers.len();
    headers.extend(left.into_iter().filter_map(|(name, value)| Some((name, value?))));
    Ok(Arranged { headers, signed })
}

/// The trimmed value of a header, of which there is one. The headers of a received request stand in the order of the names.
fn value<'a>(request: &'a Request, index: usize, name: &str, form: HostForm) -> &'a str {
    if name == "host" {
        return host(request, form);
    }
    let here = request.headers.get(index).filter(|(other, _)| other.eq_ignore_ascii_case(name));
    here.map(|(_, value)| value.as_str()).or_else(|| request.header(name)).unwrap_or_default().trim()
}

/// The canonical request: method, path, query, one line per signed header, their names, the hash of the payload.
pub(super) fn canonical_request(
    request: &Request,
    path: &str,
    query: &str,
    scope: &Scope,
    spell: impl Fn(&str, &mut String),
) -> String {
    let mut out = String::with_capacity(512 + path.len() + query.len());
    for line in [&request.method, path, query] {
        out.push_str(line);
        out.push('\n');
    }
    for (index, name) in scope.signed_headers.split(';').enumerate() {
        out.push_str(name);
        out.push(':');
        spell(value(request, index, name, scope.forms.host), &mut out);
        out.push('\n');
    }
    out.push('\n');
    out.push_str(&scope.signed_headers);
    out.push('\n');
    out.push_str(scope.hashed_payload.as_deref().unwrap_or_default());
    out
}

/// A value as it is.
pub(super) fn as_given(value: &str, out: &mut String) {
    out.push_str(value);
}

/// SHA-256 of the body as sent, in hexadecimal.
pub(super) fn body_hash(body: &Body) -> String {
    match body {
        Body::Empty => sha256_hex(b""),
        Body::Form(fields) => sha256_hex(fields.wire().as_bytes()),
        Body::Bytes(bytes) => sha256_hex(bytes),
    }
}
