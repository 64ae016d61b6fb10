//! Texts that cross as one, with a NUL between them: one copy and one decoding for all.
//!
//! A text that holds a NUL itself would make more parts than the sender counted; the receiver says so, and the sender
//! sends all of them once more with every `%` and NUL percent-encoded.

use std::borrow::Cow;

use super::invalid;
use crate::encode::decode;
use crate::error::Error;
use crate::http::Pairs;

/// Stands where a text is absent.
const ABSENT: &str = "\u{1}";

/// Parts that came, taken one by one.
pub(super) struct Parts<'a> {
    rest: std::str::Split<'a, char>,
    encoded: bool,
}

impl<'a> Parts<'a> {
    /// `None` where there are not `count` parts.
    pub fn read(text: &'a str, count: usize, encoded: bool) -> Option<Self> {
        let ends = text.bytes().filter(|byte| *byte == 0).count();
        (ends + 1 == count).then(|| Self { rest: text.split('\0'), encoded })
    }

    pub fn next(&mut self) -> Result<Cow<'a, str>, Error> {
        let part = self.rest.next().ok_or_else(|| invalid("the parts of the message do not fit"))?;
        Ok(if self.encoded { decode(part) } else { Cow::Borrowed(part) })
    }

    pub fn optional(&mut self) -> Result<Option<Cow<'a, str>>, Error> {
        Ok(Some(self.next()?).filter(|part| part != ABSENT))
    }

    /// Names and values, behind their number; absent where there is no such list at all.
    pub fn pairs(&mut self) -> Result<Option<Pairs>, Error> {
        let Some(count) = self.optional()? else { return Ok(None) };
        let count: usize = count.parse().map_err(|_| invalid("the parts of the message do not fit"))?;
        // As many as came at most: a wrong number must not reserve memory.
        let mut pairs = Vec::with_capacity(count.min(64));
        for _ in 0..count {
            pairs.push((self.next()?.into_owned(), self.next()?.into_owned()));
        }
        Ok(Some(pairs))
    }
}

/// Parts that go out.
pub(super) struct Sender(String);

impl Sender {
    pub fn new(first: &str) -> Self {
        let mut text = String::with_capacity(1024 + first.len());
        text.push_str(first);
        Self(text)
    }

    pub fn push(&mut self, part: &str) {
        self.0.push('\0');
        self.0.push_str(part);
    }

    pub fn optional(&mut self, part: Option<&str>) {
        self.push(part.unwrap_or(ABSENT));
    }

    /// A part that may hold a NUL, behind its length in UTF-16 units.
    pub fn measured(&mut self, part: Option<&str>) {
        let units = part.map(|part| if part.is_ascii() { part.len() } else { part.encode_utf16().count() });
        self.optional(units.map(|units| units.to_string()).as_deref());
        self.push(part.unwrap_or_default());
    }

    pub fn pairs(&mut self, pairs: &Pairs) {
        self.push(&pairs.len().to_string());
        for (name, value) in pairs {
            self.push(name);
            self.push(value);
        }
    }

    pub fn into_text(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_read() {
        let mut sender = Sender::new("first");
        sender.optional(None);
        sender.optional(Some(""));
        sender.pairs(&vec![("a".into(), "1".into()), ("b".into(), "é".into())]);
        let text = sender.into_text();
        let mut parts = Parts::read(&text, 8, false).unwrap();
        assert_eq!(parts.next().unwrap(), "first");
        assert_eq!(parts.optional().unwrap(), None);
        assert_eq!(parts.optional().unwrap().as_deref(), Some(""));
        assert_eq!(parts.pairs().unwrap().unwrap(), [("a".into(), "1".into()), ("b".into(), "é".into())]);
        assert!(parts.next().is_err());
        assert!(Parts::read(&text, 7, false).is_none() && Parts::read(&text, 9, false).is_none());
    }

    #[test]
    fn a_nul_inside_is_sent_encoded() {
        assert!(Parts::read("a\0b", 1, false).is_none());
        let mut parts = Parts::read("a%00b%25", 1, true).unwrap();
        assert_eq!(parts.next().unwrap(), "a\0b%");
    }

    #[test]
    fn lengths_are_those_of_javascript() {
        let mut sender = Sender::new("");
        sender.measured(Some("é𝄞"));
        assert_eq!(sender.into_text(), "\0".to_owned() + "3\0é𝄞");
    }

    #[test]
    fn wrong_numbers_are_errors() {
        for text in ["x", "9999999999", "3\0a\0b"] {
            let count = text.split('\0').count();
            assert!(Parts::read(text, count, false).unwrap().pairs().is_err(), "{text:?}");
        }
    }
}
