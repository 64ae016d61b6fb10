//! The one percent-encoder, and its inverse.
//!
//! RFC 3986: `A-Z a-z 0-9 - _ . ~` stay, every other byte of the UTF-8 text becomes `%XX` in upper case.
//! Unlike `encodeURIComponent` it encodes `! ' ( ) *`; unlike form encoders it writes a space as `%20` and keeps `~`.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, percent_decode_str, utf8_percent_encode};

/// Whether a byte stays as it is.
#[expect(clippy::indexing_slicing, clippy::cast_possible_truncation, reason = "it is evaluated when it is compiled")]
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        let value = byte as u8;
        table[byte] = value.is_ascii_alphanumeric() || matches!(value, b'-' | b'_' | b'.' | b'~');
        byte += 1;
    }
    table
};

/// What URL parsers (WHATWG: `fetch`, Node.js) encode on their own in a query, and in a path.
const QUERY_TEXT: &AsciiSet = &AsciiSet::EMPTY.add(b'"').add(b'\'').add(b'<').add(b'>');
const PATH_TEXT: &AsciiSet = &QUERY_TEXT.remove(b'\'').add(b'^').add(b'`').add(b'{').add(b'}');

/// Percent-encodes behind other bytes, in space that is made once: one store a byte, no growing in between.
struct Encoder<'a> {
    out: &'a mut Vec<u8>,
    end: usize,
}

impl<'a> Encoder<'a> {
    /// With space for texts of `most` bytes in all.
    fn behind(out: &'a mut Vec<u8>, most: usize) -> Self {
        Self::with_capacity(out, most.saturating_mul(3))
    }

    /// With space for so many bytes.
    fn with_capacity(out: &'a mut Vec<u8>, space: usize) -> Self {
        let end = out.len();
        out.resize(space.saturating_add(end), 0);
        Self { out, end }
    }

    fn put(&mut self, byte: u8) {
        if let Some(slot) = self.out.get_mut(self.end) {
            *slot = byte;
            self.end += 1;
        }
    }

    #[expect(clippy::indexing_slicing, reason = "a byte is a place in a table of 256, half a byte in one of 16")]
    fn encode(&mut self, text: &[u8]) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        let space = self.out.get_mut(self.end..).unwrap_or_default();
        let mut at = 0;
        for byte in text {
            if UNRESERVED[usize::from(*byte)] {
                if let Some(slot) = space.get_mut(at) {
                    *slot = *byte;
                }
                at += 1;
            } else {
                if let Some(triple) = space.get_mut(at..at + 3) {
                    triple.copy_from_slice(&[b'%', DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
                }
                at += 3;
            }
        }
        self.end += at;
    }

    /// Leaves what was encoded.
    fn finish(self) {
        debug_assert!(self.end <= self.out.len());
        self.out.truncate(self.end);
    }
}

/// Percent-encodes `text` and appends it to `out`.
pub fn encode_into(out: &mut String, text: &str) {
    encode_bytes_into(out, text.as_bytes());
}

fn encode_bytes_into(out: &mut String, bytes: &[u8]) {
    let mut space = std::mem::take(out).into_bytes();
    let mut encoder = Encoder::with_capacity(&mut space, most_encoded(bytes));
    encoder.encode(bytes);
    encoder.finish();
    // A text and ASCII behind it.
    *out = String::from_utf8(space).unwrap_or_default();
}

/// The most bytes that these become: counted where they are many, since a text encoded before hardly grows.
pub(crate) fn most_encoded(bytes: &[u8]) -> usize {
    const MANY: usize = 1 << 16;
    let is_kept = |byte: &&u8| UNRESERVED.get(usize::from(**byte)) == Some(&true);
    let kept = if bytes.len() < MANY { 0 } else { bytes.iter().filter(is_kept).count() };
    bytes.len().saturating_mul(3).saturating_sub(kept.saturating_mul(2))
}

/// Percent-encodes `text`.
///
/// ```
/// assert_eq!(autoscale_kit::encode::encode("a b*'~é"), "a%20b%2A%27~%C3%A9");
/// ```
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    encode_into(&mut out, text);
    out
}

/// Appends `enc(name)=enc(value)` pairs joined by `&`, to each other and to the fields that begin at `from`; an empty
/// value keeps its `=`. The names and values have `size` bytes in all.
pub(crate) fn encode_pairs_into<'a>(
    out: &mut Vec<u8>,
    from: usize,
    size: usize,
    pairs: impl ExactSizeIterator<Item = (&'a str, &'a str)>,
) {
    let mut encoder = Encoder::behind(out, size + pairs.len());
    for (name, value) in pairs {
        if encoder.end > from {
            encoder.put(b'&');
        }
        encoder.encode(name.as_bytes());
        encoder.put(b'=');
        encoder.encode(value.as_bytes());
    }
    encoder.finish();
}

/// Encodes each segment of a path and keeps the slashes.
pub fn encode_path(path: &str) -> String {
    join_segments(path, encode)
}

/// Decodes each segment of a path and encodes it again: one spelling for all that mean the same.
#[expect(clippy::indexing_slicing, reason = "a byte is a place in a table of 256")]
pub fn normalize_path(path: &str) -> String {
    // Most paths are spelled like this already.
    if path.bytes().all(|byte| byte == b'/' || UNRESERVED[usize::from(byte)]) {
        return path.to_owned();
    }
    join_segments(path, |segment| {
        let mut out = String::new();
        encode_bytes_into(&mut out, &Cow::from(percent_decode_str(segment)));
        out
    })
}

fn join_segments(path: &str, spell: impl Fn(&str) -> String) -> String {
    path.split('/').map(spell).collect::<Vec<_>>().join("/")
}

/// The text of a query as a URL parser hands it on, so that nothing changes between signing and sending.
pub fn url_query(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, QUERY_TEXT).into()
}

/// The text of a path as a URL parser hands it on.
pub fn url_path(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, PATH_TEXT).into()
}

/// Whether `text` is UTF-8 once `%XX` is decoded.
pub fn is_utf8(text: &str) -> bool {
    percent_decode_str(text).decode_utf8().is_ok()
}

/// Decodes `%XX`; a stray `%` stays, bytes that are not UTF-8 become U+FFFD.
pub fn decode(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

/// Decodes a query or form field as servers do: `+` is a space too.
pub fn decode_field(text: &str) -> Cow<'_, str> {
    if text.contains('+') { Cow::Owned(decode(&text.replace('+', " ")).into_owned()) } else { decode(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use percent_encoding::NON_ALPHANUMERIC;
    use proptest::prelude::*;

    #[test]
    fn the_set_of_the_document() {
        // ESS 2014-08-28, section 7, 1.b: letters, digits and "-", "_", ".", "~" are kept, a space is %20.
        let kept = "ABCXYZabcxyz0189-_.~";
        assert_eq!(encode(kept), kept);
        assert_eq!(encode("\" +*'()!/&=%"), "%22%20%2B%2A%27%28%29%21%2F%26%3D%25");
        assert_eq!(encode("中é"), "%E4%B8%AD%C3%A9");
        assert_eq!(encode_path("/a b/c%/"), "/a%20b/c%25/");
    }

    #[test]
    fn one_spelling_of_a_path() {
        assert_eq!(normalize_path("/a%20b/c*d/%7e/%2F/%ff/"), "/a%20b/c%2Ad/~/%2F/%FF/");
        assert_eq!(url_query("a='b'&c=%7e*(\"<>)"), "a=%27b%27&c=%7e*(%22%3C%3E)");
        assert_eq!(url_path("/a'{b}^%7e/"), "/a'%7Bb%7D%5E%7e/");
        assert!(is_utf8("a%C3%A9%") && !is_utf8("%ff"));
    }

    proptest! {
        #[test]
        fn the_crate_of_that_name_agrees(text in "\\PC*") {
            const SET: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
            prop_assert_eq!(encode(&text), utf8_percent_encode(&text, SET).to_string());
        }

        #[test]
        fn decode_undoes_encode(text in "\\PC*") {
            let encoded = encode(&text);
            prop_assert_eq!(decode(&encoded), text.as_str());
            prop_assert_eq!(decode_field(&encoded), text.as_str());
        }

        #[test]
        fn only_unreserved_ascii_comes_out(text in "\\PC*") {
            prop_assert!(encode(&text).bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~%".contains(&b)));
        }
    }
}
