//! Requests in the spelling of `tests/vectors/*/*/sent.txt`: method and URL, headers, an empty line, the body.

use crate::{Choices, text};
use autoscale_kit::http::{Body, Fields, Request};
use percent_encoding::percent_decode;

/// Reads the request, whatever is wrong with it.
pub fn request(mut rest: &[u8]) -> Request {
    let first = text(&mut rest);
    let (method, url) = first.split_once(' ').unwrap_or(("GET", &first));
    let mut request = Request::new(method, url).unwrap_or_else(|_| unchecked(method, url));
    loop {
        let header = text(&mut rest);
        match header.split_once(':') {
            Some((name, value)) => request.headers.push((name.to_owned(), value.trim_start().to_owned())),
            None if header.is_empty() => break,
            None => request.headers.push((header, String::new())),
        }
    }
    if !rest.is_empty() {
        request.body = Body::Bytes(rest.to_vec());
    }
    request
}

/// What only a caller who fills in the fields by hand can make.
fn unchecked(method: &str, url: &str) -> Request {
    let (protocol, rest) = url.split_once("://").unwrap_or(("https", url));
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    Request {
        method: method.to_owned(),
        protocol: protocol.to_owned(),
        host: host.to_owned(),
        path: path.to_owned(),
        query: Fields::parse(query),
        headers: Vec::new(),
        body: Body::Empty,
    }
}

/// The same request in another of the forms a caller may give it: pairs instead of text, a form instead of bytes.
pub fn given(mut request: Request, choose: &mut Choices) -> Request {
    let as_pairs = |fields: &Fields| -> Fields { fields.pairs().collect() };
    if choose.of(&[false, true]) {
        request.query = as_pairs(&request.query);
    }
    let form = match &request.body {
        Body::Bytes(bytes) => String::from_utf8(bytes.clone()).ok().map(|text| Fields::parse(&text)),
        _ => None,
    };
    match (choose.of(&["bytes", "form", "pairs"]), form) {
        ("form", Some(fields)) => request.body = Body::Form(fields),
        ("pairs", Some(fields)) => request.body = Body::Form(as_pairs(&fields)),
        _ => {}
    }
    request
}

/// The request as a server reads it; `None` where the URL cannot be read.
pub fn received(sent: &Request) -> Option<Request> {
    let mut request = Request::new(&sent.method, &sent.url()).ok()?;
    request.headers.clone_from(&sent.headers);
    request.body = Body::Bytes(sent.body.wire());
    Some(request)
}

/// Decoded names and values; text holds no bytes that are not UTF-8.
pub type BytePairs = Vec<(Vec<u8>, Vec<u8>)>;

/// Names and values of a query or form in order of their names: what they mean to a server.
pub fn meaning(fields: &[u8]) -> BytePairs {
    let decoded = |text: &[u8]| -> Vec<u8> {
        let spaced: Vec<u8> = text.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        percent_decode(&spaced).collect()
    };
    let mut pairs: BytePairs = fields
        .split(|byte| *byte == b'&')
        .filter(|field| !field.is_empty())
        .map(|field| {
            let at = field.iter().position(|byte| *byte == b'=').unwrap_or(field.len());
            (decoded(&field[..at]), decoded(field.get(at + 1..).unwrap_or_default()))
        })
        .collect();
    pairs.sort();
    pairs
}
