//! Requests and the heads of answers, read from JSON; bodies come beside them as bytes.

use serde_json::Value;

use super::invalid;
use super::message::Message;
use crate::error::{Error, ErrorCode};
use crate::http::{Body, Fields, Pairs, Request};
use crate::json;
use crate::sign::Trace;

impl Message {
    /// A request to sign: `method`, `url`, `query`, `form`, `headers`; a body of bytes comes beside it.
    pub fn into_request(mut self, body: Option<&[u8]>) -> Result<Request, Error> {
        let url = self.needed("url").map_err(as_request_error)?;
        let method = self.text("method").map_err(as_request_error)?.unwrap_or_else(|| "GET".into());
        let mut request = Request::new(&method, &url)?;
        for (name, value) in self.pairs("query")? {
            request.query.push(&name, &value);
        }
        for (name, value) in self.pairs("headers")? {
            request.push_header(&name, &value)?;
        }
        let form = self.fields.contains_key("form").then(|| self.pairs("form")).transpose()?;
        request.body = match (form, body) {
            (Some(_), Some(_)) => {
                return Err(as_request_error(invalid("request: has both `form` and `body`; expected one of them")));
            }
            (Some(form), None) => Body::Form(Fields::from(form)),
            (None, Some(bytes)) => Body::Bytes(bytes.to_vec()),
            (None, None) => Body::Empty,
        };
        Ok(request)
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
    fn requests() {
        let json = r#"{"url":"https://h/?a=1","query":[["b","x y"],["c",2]],"headers":{"X-A":"1"}}"#;
        let request = message(json).into_request(Some(b"body")).unwrap();
        assert_eq!(request.url(), "https://h/?a=1&b=x%20y&c=2");
        assert_eq!(request.header("x-a"), Some("1"));
        assert!(message(r#"{"url":"https://h/","form":{}}"#).into_request(Some(b"")).is_err());
        assert!(message(r#"{"url":"https://h/","query":[["a"]]}"#).into_request(None).is_err());
        assert!(message(r#"{"url":"https://h/","query":{"a":{}}}"#).into_request(None).is_err());
        assert_eq!(message("{}").into_request(None).unwrap_err().code(), ErrorCode::InvalidRequest);
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
