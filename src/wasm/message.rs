//! One object of JSON that JavaScript sends, taken apart field by field.
//!
//! Every error names the field and never repeats what stood there, which may be a secret, unless it is one of a few words.

use serde_json::{Map, Value};

use super::invalid;
use super::parts::PartsReader;
use crate::error::Error;
use crate::json;
use crate::suggest;
use crate::time::Timestamp;

impl PartsReader<'_> {
    /// Options as JSON text, or none of them.
    pub fn message(&mut self) -> Result<Message, Error> {
        match self.optional()? {
            Some(text) => Message::parse("options", text.as_bytes()),
            None => Ok(Message { what: "options", fields: Map::new() }),
        }
    }
}

/// An object whose fields are taken out one by one.
pub(super) struct Message {
    /// What the object is, for error messages: `options`, `credentials` ...
    pub what: &'static str,
    pub fields: Map<String, Value>,
}

impl Message {
    /// Reads an object from JSON text.
    pub fn parse(what: &'static str, text: &[u8]) -> Result<Self, Error> {
        match json::read(text) {
            Ok(value) => Self::from_value(what, value),
            Err(_) => Err(invalid(format!("{what}: expected an object"))),
        }
    }

    pub fn from_value(what: &'static str, value: Value) -> Result<Self, Error> {
        match value {
            Value::Object(fields) => Ok(Self { what, fields }),
            _ => Err(invalid(format!("{what}: expected an object"))),
        }
    }

    /// A field, if it is there and not `null`.
    pub fn take(&mut self, name: &str) -> Option<Value> {
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

    /// A text that must be there.
    pub fn needed(&mut self, name: &str) -> Result<String, Error> {
        self.text(name)?.ok_or_else(|| invalid(format!("{}: is missing", self.name_of(name))))
    }

    /// One of a few words, if the field is there.
    pub fn word<T: Copy>(&mut self, name: &str, words: &[(&str, T)]) -> Result<Option<T>, Error> {
        let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        Ok(self.index_of(name, &known)?.and_then(|index| words.get(index)).map(|(_, value)| *value))
    }

    /// The index among the words of the one that stands in the field.
    fn index_of(&mut self, name: &str, words: &[&str]) -> Result<Option<usize>, Error> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        words.iter().position(|word| *word == text).map(Some).ok_or_else(|| {
            let name = self.name_of(name);
            invalid(format!("{name}: is {}; expected {}", suggest::shown(&text), words.join(" or ")))
        })
    }

    /// The error about a field that is not what was expected.
    pub fn not(&self, name: &str, expected: &str) -> Error {
        invalid(format!("{}: expected {expected}", self.name_of(name)))
    }

    /// A field as messages name it: options stand for themselves, as in every other message about one.
    fn name_of(&self, name: &str) -> String {
        if self.what == "options" { name.to_owned() } else { format!("{}.{name}", self.what) }
    }

    /// An instant as ISO text or as seconds since 1970.
    pub fn date(&mut self, name: &str) -> Result<Option<Timestamp>, Error> {
        let at = match self.take(name) {
            None => return Ok(None),
            Some(Value::String(text)) => Timestamp::parse(&text).ok(),
            Some(Value::Number(seconds)) => {
                seconds.as_f64().and_then(|s| Timestamp::from_unix(json::whole(s.floor())?).ok())
            }
            Some(_) => None,
        };
        at.map(Some).ok_or_else(|| self.not(name, "a Date, an ISO text with its zone, or seconds since 1970"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_options_are_none() {
        assert!(PartsReader::read(b"\x7e", b"").unwrap().message().unwrap().fields.is_empty());
        assert!(PartsReader::read(b"\x0f", br#"{"limits":"off"}"#).unwrap().message().is_err(), "text that is cut");
        let mut message = PartsReader::read(b"\x10", br#"{"limits":"off"}"#).unwrap().message().unwrap();
        assert_eq!(message.text("limits"), Ok(Some("off".into())));
    }

    #[test]
    fn dates_in_three_spellings() {
        let at = Timestamp::parse("2018-01-01T12:00:00Z").unwrap();
        for json in [
            r#"{"date":"2018-01-01T12:00:00.999Z"}"#,
            r#"{"date":"2018-01-01T20:00:00+08:00"}"#,
            r#"{"date":1514808000.9}"#,
        ] {
            assert_eq!(Message::parse("options", json.as_bytes()).unwrap().date("date"), Ok(Some(at)), "{json}");
        }
        for json in [r#"{"date":"2018-01-01"}"#, r#"{"date":true}"#, r#"{"date":1e300}"#] {
            assert!(Message::parse("options", json.as_bytes()).unwrap().date("date").is_err(), "{json}");
        }
    }
}
