//! The one percent-encoder, and its inverse.
//!
//! RFC 3986: `A-Z a-z 0-9 - _ . ~` stay, every other byte of the UTF-8 text becomes `%XX` in upper case.
//! Unlike `encodeURIComponent` it encodes `! ' ( ) *`; unlike form encoders it writes a space as `%20` and keeps `~`.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode, utf8_percent_encode};

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What URL parsers (WHATWG: `fetch`, Node.js) encode on their own in a query, and in a path.
const QUERY_TEXT: &AsciiSet = &AsciiSet::EMPTY.add(b'"').add(b'\'').add(b'<').add(b'>');
const PATH_TEXT: &AsciiSet = &QUERY_TEXT.remove(b'\'').add(b'^').add(b'`').add(b'{').add(b'}');

/// Percent-encodes `text` and appends it to `out`.
pub fn encode_into(out: &mut String, text: &str) {
    out.extend(utf8_percent_encode(text, UNRESERVED));
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

/// Appends `enc(name)=enc(value)` pairs joined by `&`; an empty value keeps its `=`.
pub fn encode_pairs_into<'a>(out: &mut String, pairs: impl Iterator<Item = (&'a str, &'a str)>) {
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        encode_into(out, name);
        out.push('=');
        encode_into(out, value);
    }
}

/// Encodes each segment of a path and keeps the slashes.
pub fn encode_path(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        encode_into(&mut out, segment);
    }
    out
}

/// Decodes each segment of a path and encodes it again: one spelling for all that mean the same.
pub fn normalize_path(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        let bytes: Cow<'_, [u8]> = percent_decode_str(segment).into();
        out.extend(percent_encode(&bytes, UNRESERVED));
    }
    out
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
