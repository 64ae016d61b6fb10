//! Requests and the heads of answers, read from JSON; bodies come beside them as bytes.

use serde_json::Value;

use super::invalid;
use super::message::Message;
use super::parts::PartsWriter;
use crate::error::{Error, ErrorCode};
use crate::http::{Body, Fields, Pairs, Request};
use crate::json;
use crate::sign::Trace;

impl Message {
    /// A request that was received: `method`, `url`, `headers`; its body comes beside it. What the caller got wrong is an
    /// error; what the sender did is one inside.
    pub fn into_received(mut self, body: Option<&[u8]>) -> Result<Result<Request, Error>, Error> {
        let url = self.needed("url").map_err(as_request_error)?;
        let method = self.text("method").map_err(as_request_error)?.unwrap_or_else(|| "GET".into());
        let headers = self.pairs("headers")?;
        let names_host = |(name, _): &(String, String)| name.eq_ignore_ascii_case("host");
        if url.starts_with('/') && !headers.iter().any(names_host) {
            return Err(as_request_error(invalid("request.url: has no host, and there is no Host header")));
        }
        let body = body.map_or(Body::Empty, |bytes| Body::Bytes(bytes.to_vec()));
        Ok(Request::received(&method, &url, headers, body))
    }

    /// The trace of a signed request.
    pub fn into_trace(mut self) -> Result<Trace, Error> {
        Ok(Trace {
            canonical_request: self.text("canonicalRequest")?,
            string_to_sign: self.text("stringToSign")?,
            hashed_payload: self.text("hashedPayload")?,
            hashed_canonical_request: self.text("hashedCanonicalRequest")?,
            signed_headers: self.text("signedHeaders")?,
            credential_scope: self.text("credentialScope")?,
        })
    }

    /// The head of an answer: `status` and `headers`.
    pub fn into_head(mut self) -> Result<(Option<u16>, Pairs), Error> {
        let status = match self.take("status") {
            None => None,
            Some(status) => Some(
                status
                    .as_u64()
                    .and_then(|status| u16::try_from(status).ok())
                    .ok_or_else(|| self.not("status", "an HTTP status such as 200"))?,
            ),
        };
        Ok((status, self.pairs("headers")?))
    }

    /// `[[name, value], ...]` or `{ name: value }`; numbers and booleans are spelled as JSON spells them.
    fn pairs(&mut self, name: &str) -> Result<Pairs, Error> {
        let what = self.what;
        let wrong = || {
            let expected = "an object or a list of [name, value] with values that are text, numbers or booleans";
            as_request_error(invalid(format!("{what}.{name}: expected {expected}")))
        };
        let entries: Vec<(Value, Value)> = match self.take(name) {
            None => return Ok(Vec::new()),
            Some(Value::Object(fields)) => fields.into_iter().map(|(name, value)| (name.into(), value)).collect(),
            Some(Value::Array(items)) => {
                let pair = |item| match item {
                    Value::Array(pair) => <[Value; 2]>::try_from(pair).ok().map(|[name, value]| (name, value)),
                    _ => None,
                };
                items.into_iter().map(pair).collect::<Option<_>>().ok_or_else(wrong)?
            }
            Some(_) => return Err(wrong()),
        };
        let pair = |(name, value): (Value, Value)| Some((spelled(name)?, spelled(value)?));
        entries.into_iter().map(pair).collect::<Option<_>>().ok_or_else(wrong)
    }
}

/// Writes a received request as the facade takes it apart.
#[cfg(any(target_arch = "wasm32", test))]
pub(super) fn give_received(request: &Request, out: &mut Vec<u8>) {
    out.extend_from_slice(request.method.as_bytes());
    let mut out = PartsWriter::behind(out);
    out.push(request.header("host").unwrap_or(&request.host).trim());
    out.push(&request.path);
    let headers = Fields::from(request.headers_by_name());
    let form = request.form();
    for fields in [Some(&request.query), Some(&headers), form.as_ref()] {
        let Some(fields) = fields else {
            out.optional(None);
            continue;
        };
        out.number(fields.pairs().len());
        for (name, value) in fields.pairs() {
            out.measured(Some(name));
            out.measured(Some(value));
        }
    }
}

fn spelled(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        other => json::scalar(&other),
    }
}

fn as_request_error(error: Error) -> Error {
    Error::new(ErrorCode::InvalidRequest, error.message())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(json: &str) -> Message {
        Message::parse("request", json.as_bytes()).unwrap()
    }

    #[test]
    fn received_requests() {
        let read = |json: &str| message(json).into_received(Some(b"body"));
        let request = read(r#"{"url":"/v1?a=1","headers":[["HOST","h:81"],["X-A",1]]}"#).unwrap().unwrap();
        assert_eq!((request.url(), request.header("x-a")), ("http://h:81/v1?a=1".into(), Some("1")));
        assert!(request.body == Body::Bytes(b"body".into()));
        // What the caller got wrong.
        for json in ["{}", r#"{"url":5}"#, r#"{"url":"/"}"#, r#"{"url":"https://h/","headers":[["a"]]}"#] {
            assert_eq!(read(json).unwrap_err().code(), ErrorCode::InvalidRequest, "{json}");
        }
        // What the sender did.
        for json in [r#"{"url":"/","headers":{"Host":"h/?a#"}}"#, r#"{"url":"https://h/#a"}"#] {
            assert_eq!(read(json).unwrap().unwrap_err().code(), ErrorCode::InvalidRequest, "{json}");
        }
    }

    #[test]
    fn a_received_request_goes_out_in_parts() {
        let headers = vec![("Host".into(), "h".into()), ("X-A".into(), "2".into()), ("x-a".into(), "1".into())];
        let request = Request::received("get", "/v1?a=%00b", headers, Body::Empty).unwrap();
        let mut out = Vec::new();
        give_received(&request, &mut out);
        let parts = [
            "GET", "h", "/v1", "1", "1", "a", "2", "\0b", "2", "4", "host", "1", "h", "3", "x-a", "4", "2, 1", "\u{1}",
        ];
        assert_eq!(String::from_utf8(out).unwrap(), parts.join("\0"));
    }

    #[test]
    fn traces() {
        let trace = message(r#"{"stringToSign":"s","canonicalRequest":null,"other":1}"#).into_trace().unwrap();
        assert_eq!(trace, Trace { string_to_sign: Some("s".into()), ..Trace::default() });
        assert!(message(r#"{"stringToSign":1}"#).into_trace().is_err());
    }

    #[test]
    fn heads_of_answers() {
        let head = message(r#"{"status":200,"headers":[["A","1"]]}"#).into_head();
        assert_eq!(head, Ok((Some(200), vec![("A".into(), "1".into())])));
        assert_eq!(message("{}").into_head(), Ok((None, Vec::new())));
        for json in [r#"{"status":"200"}"#, r#"{"status":70000}"#, r#"{"status":200,"headers":5}"#] {
            assert!(message(json).into_head().is_err(), "{json}");
        }
    }
}
