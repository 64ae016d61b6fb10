//! What JavaScript sends as JSON: options, credentials, requests. Every error names the field and never repeats a secret.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::catalog::Bounds;
use crate::credentials::{Credentials, Secret};
use crate::error::{Error, ErrorCode};
use crate::http::{Body, Fields, Pairs, Request};
use crate::sign::{Nonce, SignOptions, TencentAlgorithm};
use crate::suggest;
use crate::time::Timestamp;
use crate::validate::{Limits, Options};

/// An object whose fields are taken out one by one.
pub(super) struct Message {
    /// What the object is, for error messages: `options`, `credentials` ...
    what: &'static str,
    fields: Map<String, Value>,
}

impl Message {
    /// Reads an object from JSON text.
    pub fn parse(what: &'static str, json: &[u8]) -> Result<Self, Error> {
        match serde_json::from_slice(json) {
            Ok(value) => Self::from_value(what, value),
            Err(_) => Err(invalid(format!("{what}: expected an object"))),
        }
    }

    fn from_value(what: &'static str, value: Value) -> Result<Self, Error> {
        match value {
            Value::Object(fields) => Ok(Self { what, fields }),
            _ => Err(invalid(format!("{what}: expected an object"))),
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.fields.get_mut(name).map(Value::take).filter(|value| !value.is_null())
    }

    /// A text, if the field is there.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Error> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.not(name, "text")),
        }
    }

    /// A text that stays for another reader.
    pub fn peek(&self, name: &str) -> Result<Option<String>, Error> {
        match self.fields.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(self.not(name, "text")),
        }
    }

    fn needed(&mut self, name: &str) -> Result<String, Error> {
        self.text(name)?.ok_or_else(|| invalid(format!("{}.{name}: is missing", self.what)))
    }

    /// One of a few words, if the field is there.
    fn word<T: Copy>(&mut self, name: &str, words: &[(&str, T)]) -> Result<Option<T>, Error> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        found.map(Some).ok_or_else(|| {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            invalid(format!("{}.{name}: is {}; expected {}", self.what, suggest::shown(&text), known.join(" or ")))
        })
    }

    fn not(&self, name: &str, expected: &str) -> Error {
        invalid(format!("{}.{name}: expected {expected}", self.what))
    }

    /// `limits` and `overrides`.
    pub fn checks(&mut self) -> Result<Options, Error> {
        let words = [("strict", Limits::Strict), ("warn", Limits::Warn), ("off", Limits::Off)];
        let limits = self.word("limits", &words)?.unwrap_or_default();
        let mut overrides = BTreeMap::new();
        if let Some(value) = self.take("overrides") {
            for (name, bounds) in Self::from_value("overrides", value)?.fields {
                overrides.insert(name, read_bounds(bounds)?);
            }
        }
        Ok(Options { limits, overrides })
    }

    /// `credentials`: a key pair, with a token if it is a temporary one, or a token alone.
    pub fn credentials(&mut self) -> Result<Credentials, Error> {
        let value = self.take("credentials").ok_or_else(|| {
            credentials_error("credentials: are missing; expected { accessKeyId, secretKey } or { token }")
        })?;
        Self::from_value("credentials", value)
            .and_then(Self::into_credentials)
            .map_err(|error| credentials_error(error.message()))
    }

    /// The object itself as credentials.
    pub fn into_credentials(mut self) -> Result<Credentials, Error> {
        if let Some(token) = self.text("token")? {
            return Ok(Credentials::Token(Secret::new(token)));
        }
        Ok(Credentials::Key {
            access_key_id: self.needed("accessKeyId")?,
            secret_key: Secret::new(self.needed("secretKey")?),
            security_token: self.text("securityToken")?.map(Secret::new),
        })
    }

    /// `date`, `nonce` or `entropy`, `region`, `service`, `algorithm`.
    pub fn signing(&mut self) -> Result<SignOptions, Error> {
        let date = self.date("date")?.ok_or_else(|| invalid("options.date: is missing"))?;
        let nonce = match self.text("nonce")? {
            Some(text) => Nonce::Given(text),
            None => Nonce::Entropy(self.entropy()?),
        };
        let algorithms = [("HmacSHA1", TencentAlgorithm::HmacSha1), ("HmacSHA256", TencentAlgorithm::HmacSha256)];
        let mut options = SignOptions::new(date, nonce);
        options.algorithm = self.word("algorithm", &algorithms)?.unwrap_or_default();
        options.region = self.text("region")?;
        options.service = self.text("service")?;
        Ok(options)
    }

    /// An instant as ISO text or as seconds since 1970.
    fn date(&mut self, name: &str) -> Result<Option<Timestamp>, Error> {
        let at = match self.take(name) {
            None => return Ok(None),
            Some(Value::String(text)) => Timestamp::parse(&text).ok(),
            Some(Value::Number(seconds)) => seconds.as_f64().and_then(|s| Timestamp::from_unix(s.floor() as i64).ok()),
            Some(_) => None,
        };
        at.map(Some).ok_or_else(|| self.not(name, "a Date, an ISO text with its zone, or seconds since 1970"))
    }

    /// Sixteen random bytes, as hexadecimal.
    fn entropy(&mut self) -> Result<[u8; 16], Error> {
        let text = self.needed("entropy")?;
        let mut bytes = [0; 16];
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let digits = std::str::from_utf8(digits).unwrap_or_default();
            *byte = u8::from_str_radix(digits, 16).map_err(|_| self.not("entropy", "32 hexadecimal digits"))?;
        }
        if text.len() == 32 { Ok(bytes) } else { Err(self.not("entropy", "32 hexadecimal digits")) }
    }

    /// A request to sign: `method`, `url`, `query`, `form`, `headers`; a body of bytes comes beside it.
    pub fn into_request(mut self, body: Option<&[u8]>) -> Result<Request, Error> {
        let url = self.needed("url").map_err(as_request_error)?;
        let method = self.text("method").map_err(as_request_error)?.unwrap_or_else(|| "GET".into());
        let mut request = Request::new(&method, &url)?;
        for (name, value) in self.pairs("query")? {
            request.query.push(name, value);
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

    /// The head of an answer: `status` and `headers`.
    pub fn into_head(mut self) -> Result<(u16, Pairs), Error> {
        let status =
            self.take("status").and_then(|status| status.as_u64()).and_then(|status| u16::try_from(status).ok());
        let status = status.ok_or_else(|| self.not("status", "an HTTP status such as 200"))?;
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
        let spelled = |(name, value): (Value, Value)| Some((spell(name)?, spell(value)?));
        entries.into_iter().map(spelled).collect::<Option<_>>().ok_or_else(wrong)
    }
}

fn spell(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn read_bounds(value: Value) -> Result<Bounds, Error> {
    let Value::Object(fields) = value else {
        return Err(invalid("overrides: expected { min?, max? } for each parameter"));
    };
    let side = |name: &str| match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_f64().map(Some).ok_or_else(|| invalid(format!("overrides: {name} is not a number"))),
    };
    match fields.keys().find(|name| !matches!(name.as_str(), "min" | "max")) {
        Some(name) => Err(invalid(format!("overrides: {} is neither min nor max", suggest::shown(name)))),
        None => Ok(Bounds { min: side("min")?, max: side("max")? }),
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidOption, message)
}

fn credentials_error(message: &str) -> Error {
    Error::new(ErrorCode::InvalidCredentials, message)
}

fn as_request_error(error: Error) -> Error {
    Error::new(ErrorCode::InvalidRequest, error.message())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(json: &str) -> Message {
        Message::parse("options", json.as_bytes()).unwrap()
    }

    #[test]
    fn wrong_fields_are_named_and_secrets_are_not_repeated() {
        let error = message(r#"{"credentials":{"accessKeyId":"id","secretKey":12345678}}"#).credentials().unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidCredentials);
        assert_eq!(error.message(), "credentials.secretKey: expected text");
        let error = message(r#"{"credentials":"canary"}"#).credentials().unwrap_err();
        assert!(!error.message().contains("canary"), "{error}");
        let error = message(r#"{"limits":"loose"}"#).checks().unwrap_err();
        assert_eq!(error.message(), "options.limits: is \"loose\"; expected strict or warn or off");
        let error = message(r#"{"overrides":{"MaxSize":{"maximum":1}}}"#).checks().unwrap_err();
        assert_eq!(error.message(), "overrides: \"maximum\" is neither min nor max");
    }

    #[test]
    fn dates_in_three_spellings() {
        let at = Timestamp::parse("2018-01-01T12:00:00Z").unwrap();
        for json in [
            r#"{"date":"2018-01-01T12:00:00.999Z"}"#,
            r#"{"date":"2018-01-01T20:00:00+08:00"}"#,
            r#"{"date":1514808000.9}"#,
        ] {
            assert_eq!(message(json).date("date"), Ok(Some(at)), "{json}");
        }
        for json in [r#"{"date":"2018-01-01"}"#, r#"{"date":true}"#, r#"{"date":1e300}"#] {
            assert!(message(json).date("date").is_err(), "{json}");
        }
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
    fn signing_options() {
        let json = r#"{"date":0,"nonce":"n","region":"r","service":"s","algorithm":"HmacSHA256"}"#;
        let mut options = message(json);
        assert_eq!(options.peek("region"), Ok(Some("r".to_owned())));
        let signing = options.signing().unwrap();
        assert_eq!((signing.region.as_deref(), signing.service.as_deref()), (Some("r"), Some("s")));
        assert_eq!(signing.algorithm, TencentAlgorithm::HmacSha256);
        assert!(signing.nonce == Nonce::Given("n".into()) && signing.date.unix() == 0);
        for json in [r#"{"nonce":"n"}"#, r#"{"date":0,"nonce":5}"#, r#"{"date":0,"nonce":"n","algorithm":"MD5"}"#] {
            assert_eq!(message(json).signing().unwrap_err().code(), ErrorCode::InvalidOption, "{json}");
        }
    }

    #[test]
    fn heads_of_answers() {
        let head = message(r#"{"status":200,"headers":[["A","1"]]}"#).into_head();
        assert_eq!(head, Ok((200, vec![("A".into(), "1".into())])));
        for json in ["{}", r#"{"status":"200"}"#, r#"{"status":70000}"#, r#"{"status":200,"headers":5}"#] {
            assert!(message(json).into_head().is_err(), "{json}");
        }
    }

    #[test]
    fn entropy_is_sixteen_bytes() {
        let json = r#"{"entropy":"000102030405060708090a0b0c0d0e0f"}"#;
        assert_eq!(message(json).entropy(), Ok([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]));
        for json in [r#"{"entropy":"00"}"#, r#"{"entropy":"zz0102030405060708090a0b0c0d0e0f"}"#, "{}"] {
            assert!(message(json).entropy().is_err(), "{json}");
        }
    }
}
