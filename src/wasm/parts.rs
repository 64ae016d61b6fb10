//! Texts that cross as one: one copy and one check for all.
//!
//! What comes in has a head for each part: the length of a text or a number, in one byte below 126, or in 127 and five
//! bytes of seven bits each; 126 where the part is absent. The texts stand behind all heads. What goes out has a NUL
//! between the parts, which JavaScript finds fast.

use super::{invalid, text};
use crate::error::Error;
use crate::http::{Fields, Pairs};

const ABSENT: u8 = 126;
const LONG: u8 = 127;

/// Stands where a text that goes out is absent.
const ABSENT_TEXT: &str = "\u{1}";

/// PartsReader that came, taken one by one.
pub(super) struct PartsReader<'a> {
    heads: &'a [u8],
    texts: &'a str,
}

impl<'a> PartsReader<'a> {
    /// `texts` must be UTF-8.
    pub fn read(heads: &'a [u8], texts: &'a [u8]) -> Result<Self, Error> {
        Ok(Self { heads, texts: text(texts)? })
    }

    /// The next number; `None` where it is absent.
    pub fn number(&mut self) -> Result<Option<usize>, Error> {
        let (first, rest) = self.heads.split_first().ok_or_else(misfit)?;
        self.heads = rest;
        match *first {
            ABSENT => Ok(None),
            LONG => {
                let (digits, rest) = rest.split_at_checked(5).ok_or_else(misfit)?;
                self.heads = rest;
                Ok(Some(digits.iter().fold(0, |sum, digit| sum << 7 | usize::from(*digit))))
            }
            short => Ok(Some(usize::from(short))),
        }
    }

    /// The next text, if it is not absent.
    pub fn optional(&mut self) -> Result<Option<&'a str>, Error> {
        let Some(length) = self.number()? else { return Ok(None) };
        let (part, rest) = self.texts.split_at_checked(length).ok_or_else(misfit)?;
        self.texts = rest;
        Ok(Some(part))
    }

    /// The next text, which must be there.
    pub fn next(&mut self) -> Result<&'a str, Error> {
        self.optional()?.ok_or_else(misfit)
    }

    /// Hands on names and values, which stand behind their number. `false` where there is no such list at all.
    pub fn each_pair(&mut self, mut take: impl FnMut(&'a str, &'a str) -> Result<(), Error>) -> Result<bool, Error> {
        let Some(count) = self.number()? else { return Ok(false) };
        for _ in 0..count {
            take(self.next()?, self.next()?)?;
        }
        Ok(true)
    }

    /// Names and values as fields; `None` where there is no such list at all.
    pub fn fields(&mut self) -> Result<Option<Fields>, Error> {
        let mut fields = Fields::default();
        Ok(self.add_to(&mut fields)?.then_some(fields))
    }

    /// Adds names and values to fields, which hold them as they stand here. `false` where there is no such list at all.
    pub fn add_to(&mut self, fields: &mut Fields) -> Result<bool, Error> {
        let Some(count) = self.number()? else { return Ok(false) };
        if count == 0 {
            return Ok(true);
        }
        // Each takes two heads.
        let mut ends = Vec::with_capacity(count.min(self.heads.len() / 2));
        let mut end = 0;
        for _ in 0..count {
            let name_end = self.end_behind(end).ok_or_else(misfit)?;
            end = self.end_behind(name_end).ok_or_else(misfit)?;
            ends.push((name_end, end));
        }
        let (pairs, rest) = self.texts.split_at_checked(end).ok_or_else(misfit)?;
        self.texts = rest;
        fields.push_joined(pairs, ends.into_iter());
        Ok(true)
    }

    /// Where the next text ends that begins at `start`.
    #[inline(always)]
    fn end_behind(&mut self, start: usize) -> Option<usize> {
        let length = match self.heads.split_first() {
            Some((short, rest)) if *short < ABSENT => {
                self.heads = rest;
                usize::from(*short)
            }
            _ => self.number().ok()??,
        };
        start.checked_add(length).filter(|end| self.texts.is_char_boundary(*end))
    }
}

fn misfit() -> Error {
    invalid("the parts of the message do not fit")
}

/// PartsReader that go out, one behind the other.
pub(super) struct PartsWriter<'a>(&'a mut Vec<u8>);

impl<'a> PartsWriter<'a> {
    /// Behind the first part, which stands there already.
    pub fn behind(first: &'a mut Vec<u8>) -> Self {
        Self(first)
    }

    pub fn push(&mut self, part: &str) {
        self.0.push(0);
        self.0.extend_from_slice(part.as_bytes());
    }

    pub fn optional(&mut self, part: Option<&str>) {
        self.push(part.unwrap_or(ABSENT_TEXT));
    }

    /// A part that may hold a NUL, behind its length in UTF-16 units.
    pub fn measured(&mut self, part: Option<&str>) {
        let Some(part) = part else {
            self.optional(None);
            return self.push("");
        };
        self.number(if part.is_ascii() { part.len() } else { part.encode_utf16().count() });
        self.push(part);
    }

    /// The names as one part, which JavaScript need not take apart when it has seen it before; then the values.
    pub fn headers(&mut self, headers: &Pairs) {
        self.0.push(0);
        for (at, (name, _)) in headers.iter().enumerate() {
            // No name holds a comma.
            self.0.extend_from_slice(if at > 0 { b"," } else { b"" });
            self.0.extend_from_slice(name.as_bytes());
        }
        for (_, value) in headers {
            self.push(value);
        }
    }

    /// In decimal; the formatter of the standard library takes as long as a hash.
    #[expect(clippy::cast_possible_truncation, reason = "it is one digit")]
    pub fn number(&mut self, number: usize) {
        self.0.push(0);
        let mut unit = 1;
        while number / unit >= 10 {
            unit *= 10;
        }
        while unit > 0 {
            self.0.push(b'0' + (number / unit % 10) as u8);
            unit /= 10;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_and_texts() {
        let heads = b"\x05\x7e\x00\x7f\0\0\0\0\x03\x02\x01\x01\x01\x02\x7e\x7f\0\0\x01\0\0";
        let mut parts = PartsReader::read(heads, "firsté\0a1bé".as_bytes()).unwrap();
        assert_eq!(parts.next().unwrap(), "first");
        assert_eq!(parts.optional().unwrap(), None);
        assert_eq!(parts.optional().unwrap(), Some(""));
        assert_eq!(parts.next().unwrap(), "é\0");
        let fields = parts.fields().unwrap().unwrap();
        assert!(fields.pairs().eq([("a", "1"), ("b", "é")]));
        assert_eq!(parts.fields().unwrap(), None);
        assert_eq!(parts.number().unwrap(), Some(1 << 14));
        assert!(parts.next().is_err());
    }

    #[test]
    fn wrong_heads_are_errors() {
        let heads: [&[u8]; 6] = [b"", b"\x04", b"\x7f\0\0\0", b"\x7f\x7f\x7f\x7f\x7f\x7f", b"\x7e", b"\x01"];
        for heads in heads {
            assert!(PartsReader::read(heads, "éa".as_bytes()).unwrap().next().is_err(), "{heads:?}");
        }
        for heads in [&b"\x7f\x7f\x7f\x7f\x7f\x7f"[..], b"\x02\x01\x01\x01"] {
            assert!(PartsReader::read(heads, b"aaa").unwrap().fields().is_err(), "{heads:?}");
        }
        assert!(PartsReader::read(b"\x01", b"\xff").is_err());
    }

    #[test]
    fn what_goes_out() {
        let mut out = b"first".to_vec();
        let mut sender = PartsWriter::behind(&mut out);
        sender.optional(None);
        sender.optional(Some(""));
        sender.headers(&vec![("a".into(), "1".into()), ("b".into(), "2".into())]);
        sender.headers(&vec![]);
        // Lengths are those of JavaScript.
        sender.measured(Some("é𝄞"));
        assert_eq!(out, ["first", "\u{1}", "", "a,b", "1", "2", "", "3", "é𝄞"].join("\0").as_bytes());
    }
}
