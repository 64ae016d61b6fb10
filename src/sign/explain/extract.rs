//! Finds the texts to sign in what a service answered or somebody pasted.
//!
//! Where a text begins is clear, where it ends often is not: a bracket or a full stop behind it may be part of a raw value.
//! So each beginning has several endings, and the one that compares best is taken.

use serde_json::Value;

use super::secret::STAND_IN;
use super::texts::METHODS;
use crate::json;
use crate::sign::trace::SECRET_MARKER;
use crate::sign::{Scheme, Texts};

/// Which text of a trace a text answers to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Canonical,
    StringToSign,
}

/// The endings of one text.
pub(super) struct Found {
    pub which: Which,
    pub endings: Vec<String>,
}

/// So many beginnings are looked at in one reading.
const MOST: usize = 4;

/// The texts that an answer may hold: the strings of a JSON body, or all of it. Each comes in the forms that it may be
/// written in: as it is, and without escapes and indentation.
pub(super) fn readings(text: &str) -> Vec<Vec<String>> {
    let text = text.replace(SECRET_MARKER, STAND_IN);
    let text = text.trim_start_matches('\u{feff}').trim();
    let mut out = Vec::new();
    match json::read(text.as_bytes()) {
        Ok(value) => collect(&value, &mut out),
        Err(_) => out.push(text.to_owned()),
    }
    out.into_iter().map(forms).collect()
}

fn forms(plain: String) -> Vec<String> {
    let plain = plain.replace("\r\n", "\n");
    let unescaped = if plain.contains('\\') { unescaped(&plain) } else { plain.clone() };
    let unquoted = from_xml(&unescaped);
    let is_indented = unquoted.contains("\n ") || unquoted.contains("\n\t");
    let flush = if is_indented {
        unquoted.split('\n').map(str::trim_start).collect::<Vec<_>>().join("\n")
    } else {
        String::new()
    };
    distinct(&[&plain, &unescaped, &unquoted, &flush])
}

fn collect(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, into)),
        _ => {}
    }
}

/// The text without the escapes of JSON, of which only whole ones count.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('\\') {
        out.push_str(before);
        let hex = behind.strip_prefix('u').and_then(|digits| digits.get(..4));
        let code = hex.and_then(|digits| u32::from_str_radix(digits, 16).ok()).and_then(char::from_u32);
        let mut chars = behind.chars();
        let (character, length) = match (code, chars.next()) {
            (Some(character), _) => (character, 5),
            (None, Some('n')) => ('\n', 1),
            (None, Some('r')) => ('\r', 1),
            (None, Some('t')) => ('\t', 1),
            (None, Some(c @ ('"' | '\'' | '/' | '\\'))) => (c, 1),
            _ => ('\\', 0),
        };
        out.push(character);
        rest = behind.get(length..).unwrap_or_default();
    }
    out.push_str(rest);
    out.replace("\r\n", "\n")
}

fn from_xml(text: &str) -> String {
    const ENTITIES: [(&str, &str); 8] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&#38;", "&"),
        ("&#10;", "\n"),
        ("&amp;", "&"),
    ];
    if !text.contains(';') {
        return text.to_owned();
    }
    ENTITIES.iter().fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

/// Every text to sign in one reading. `has_lines` is whether the signed text has line breaks of its own.
pub(super) fn find(scheme: Option<Scheme>, reading: &str) -> Vec<Found> {
    let lower = reading.to_ascii_lowercase();
    // What the service calls its own counts more than what was signed, which some logs print as well.
    let own = ["server string to sign", "server stringtosign", "server canonicalrequest", "server's"];
    let own = own.iter().filter_map(|words| lower.find(words)).min().and_then(|at| reading.get(at..));
    let search = match scheme.and_then(|scheme| scheme.info().texts) {
        Some(Texts::Encoded) => rpc,
        Some(Texts::Raw) => parameters,
        _ => hashed,
    };
    let mut found = own.map(search).unwrap_or_default();
    if found.is_empty() {
        found = search(reading);
    }
    found
}

/// `GET&%2F&...` up to a blank, a quote or a tag; or a canonical query alone.
fn rpc(text: &str) -> Vec<Found> {
    let is_path = |rest: &str| {
        ["&%2F&", "&%2f&", "&/&", "&%252F&"].iter().any(|path| rest.starts_with(path))
            || rest.trim_start_matches('&').trim_start_matches(|c: char| c.is_ascii_alphanumeric()).starts_with("%3D")
    };
    let found: Vec<Found> = starts(text, &is_path)
        .map(|(start, opener)| Found { which: Which::StringToSign, endings: words(start, opener) })
        .collect();
    if found.is_empty() { query(text, &["AccessKeyId=", "Action="], words) } else { found }
}

/// `GET`, host, path, `?` and raw parameters.
fn parameters(text: &str) -> Vec<Found> {
    let is_host = |rest: &str| {
        // Up to the parameters, before which a `?` may be missing.
        let first = rest.find('=').and_then(|at| rest.get(..at)).unwrap_or_default();
        let head = first.split('?').next().unwrap_or_default();
        head.contains('/') && head.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~:/%".contains(&b))
    };
    let found: Vec<Found> = starts(text, &is_host)
        .map(|(start, before)| Found { which: Which::StringToSign, endings: raw(start, before) })
        .collect();
    if found.is_empty() { query(text, &["SecretId=", "Action="], raw) } else { found }
}

/// A canonical request, `METHOD` and a path on the next line up to the hash of the payload; and strings to sign.
fn hashed(text: &str) -> Vec<Found> {
    let is_line = |rest: &str| rest.starts_with(['\n', '|']);
    let mut found: Vec<Found> = starts(text, &is_line)
        .filter_map(|(start, _)| Some(Found { which: Which::Canonical, endings: vec![lines(start, true)?] }))
        .collect();
    let names = text.match_indices("-HMAC-SHA256").filter_map(|(at, name)| {
        let behind = text.get(at.saturating_add(name.len())..)?;
        let start = text.get(at.checked_sub(if text.get(..at)?.ends_with("ACS3") { 4 } else { 3 })?..)?;
        is_line(behind).then(|| lines(start, false)).flatten()
    });
    found.extend(names.take(MOST).map(|text| Found { which: Which::StringToSign, endings: vec![text] }));
    found
}

/// Where a method begins that stands before something of this shape, and what stands before it.
fn starts<'a>(text: &'a str, is_next: &dyn Fn(&str) -> bool) -> impl Iterator<Item = (&'a str, Option<char>)> {
    let mut places: Vec<usize> = Vec::new();
    for method in METHODS.iter().flat_map(|method| [(*method).to_owned(), method.to_ascii_lowercase()]) {
        let is_start = |at: &usize| text.get(at.saturating_add(method.len())..).is_some_and(is_next);
        places.extend(text.match_indices(&*method).map(|(at, _)| at).filter(is_start).take(MOST));
    }
    places.into_iter().filter_map(|at| {
        let (before, start) = text.split_at_checked(at)?;
        Some((start, before.chars().next_back()))
    })
}

/// A query alone, as far back as it goes.
fn query(text: &str, names: &[&str], endings: fn(&str, Option<char>) -> Vec<String>) -> Vec<Found> {
    let Some(at) = names.iter().filter_map(|name| text.find(name)).min() else { return Vec::new() };
    let (before, _) = text.split_at_checked(at).unwrap_or_default();
    let start = before.trim_end_matches(|c: char| !is_break(c) && c != '?');
    let opener = start.chars().next_back();
    let query = text.get(start.len()..).unwrap_or_default();
    // A URL has its signature beside what is signed.
    let unsigned = |query: &String| {
        let fields = query.split('&').filter(|field| !field.starts_with("Signature="));
        fields.collect::<Vec<_>>().join("&")
    };
    vec![Found { which: Which::Canonical, endings: endings(query, opener).iter().map(unsigned).collect() }]
}

/// What no encoded text holds.
fn is_break(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '"' | '<' | '>' | '`' | '\u{feff}' | '\u{200b}' | '\u{2018}'..='\u{201d}' | '\u{3000}'..='\u{301f}')
        || matches!(character, '\u{ff01}' | '\u{ff08}' | '\u{ff09}' | '\u{ff0c}' | '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}')
}

/// What may close a text, or the sentence that it stands in.
fn is_closing(character: char) -> bool {
    is_break(character) || matches!(character, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | ')' | ']' | '}' | '|')
}

/// The endings of an encoded text.
fn words(text: &str, opener: Option<char>) -> Vec<String> {
    let word = text.split(is_break).next().unwrap_or_default();
    // What begins with it may be nothing else, though it holds what should be encoded.
    let whole = if opener.is_none() { text.trim_end() } else { word };
    let strict = word.split([',', ';', '\'', ')', ']', '}', '|']).next().unwrap_or_default();
    distinct(&[word.trim_end_matches(is_closing), word, strict, whole])
}

/// The endings of a raw text, whose values may hold anything: at what closes what was opened before it, at the line's end, at
/// a quote; and each of these with a last value that ends where a word does.
fn raw(text: &str, opener: Option<char>) -> Vec<String> {
    const BRACKETS: [(char, char); 8] =
        [('[', ']'), ('(', ')'), ('{', '}'), ('<', '>'), ('“', '”'), ('‘', '’'), ('「', '」'), ('【', '】')];
    let closer = opener.map(|open| BRACKETS.iter().find(|(o, _)| *o == open).map_or(open, |(_, close)| *close));
    let closer = closer.filter(|c| !c.is_alphanumeric() && !c.is_whitespace() && *c != ':');
    let up_to = |at: Option<usize>| at.and_then(|at| text.get(..at)).unwrap_or(text);
    let whole = [
        up_to(closer.and_then(|closer| text.find(closer))),
        up_to(closer.and_then(|closer| text.rfind(closer))),
        up_to(text.find(['"', '\n'])),
        text.trim_end(),
    ];
    let cut = whole.map(|text| {
        let start = text.rfind('&').unwrap_or(0);
        let last = text.get(start..).unwrap_or_default();
        let word = last.split(|c| is_break(c) || matches!(c, ',' | ';' | ']' | '}')).next().unwrap_or_default();
        text.get(..start.saturating_add(word.trim_end_matches(is_closing).len())).unwrap_or_default()
    });
    let mut all = cut.to_vec();
    all.extend(whole);
    all.extend(whole.map(|text| text.trim_end_matches(is_closing)));
    distinct(&all)
}

/// The texts that are not empty, each once.
fn distinct(all: &[&str]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for text in all {
        if !text.is_empty() && !out.iter().any(|known| known == text) {
            out.push((*text).to_owned());
        }
    }
    out
}

/// The lines up to the one that is a hash, without what is written behind it. Huawei's gateway prints `|` for line breaks.
fn lines(text: &str, is_canonical: bool) -> Option<String> {
    let breaks = text.find(['\n', '|']).and_then(|at| text.get(at..)?.chars().next())?;
    let mut taken: Vec<String> = Vec::new();
    for line in text.split(breaks) {
        let digits = line.bytes().take_while(u8::is_ascii_hexdigit).count();
        let hash = match line.get(..64) {
            Some(hash) if digits == 64 => Some(hash),
            _ => line.starts_with("UNSIGNED-PAYLOAD").then_some("UNSIGNED-PAYLOAD"),
        };
        if let Some(hash) = hash {
            taken.push(hash.to_owned());
            return Some(taken.join("\n"));
        }
        match taken.last_mut() {
            // A `|` inside a header's value.
            Some(header) if breaks == '|' && header.contains(':') && !line.is_empty() && !line.contains(':') => {
                header.push('|');
                header.push_str(line);
            }
            _ => taken.push(line.to_owned()),
        }
        // Headers and their names, and no hash behind them.
        let after_empty = taken.iter().rev().take_while(|line| !line.is_empty()).count();
        if is_canonical && taken.len() > 5 && after_empty == 2 && taken.len() > after_empty {
            let last = taken.pop()?;
            taken.push(last.split(is_closing).next().unwrap_or_default().to_owned());
            return Some(taken.join("\n"));
        }
    }
    (taken.len() > 1).then(|| taken.join("\n").trim_end_matches(is_closing).to_owned())
}
