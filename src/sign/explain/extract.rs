//! Finds the text to sign in what a service answered or a user pasted.

use serde_json::Value;

use super::{Kind, SECRET_MARKER};
use crate::json;

/// What was found, and which of the two texts of a trace it answers to.
pub(super) enum Found {
    Canonical(String),
    StringToSign(String),
}

/// Stands for the marker, which holds characters at which a text is cut off.
const STAND_IN: &str = "\u{e000}";

/// Looks through every reading of `text`: the strings of a JSON body, an XML body, plain text.
pub(super) fn find(kind: Kind, text: &str) -> Option<Found> {
    let text = text.replace(SECRET_MARKER, STAND_IN);
    let found = readings(&text).into_iter().find_map(|reading| find_in(kind, &reading))?;
    let masked = |text: &str| mask_secrets(text).replace(STAND_IN, SECRET_MARKER);
    Some(match found {
        Found::Canonical(text) => Found::Canonical(masked(&text)),
        Found::StringToSign(text) => Found::StringToSign(masked(&text)),
    })
}

/// The texts that an answer may hold.
fn readings(text: &str) -> Vec<String> {
    let text = text.trim().replace("\r\n", "\n");
    let mut strings = Vec::new();
    match json::read(text.as_bytes()) {
        Ok(value) => collect(&value, &mut strings),
        Err(_) if text.starts_with('<') || text.contains("&amp;") => strings.push(from_xml(&text)),
        Err(_) => strings.push(text),
    }
    for string in &mut strings {
        if !string.contains('\n') && string.contains("\\n") {
            *string = string.replace("\\n", "\n");
        }
    }
    strings
}

fn collect(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.replace("\r\n", "\n")),
        Value::Array(items) => items.iter().for_each(|item| collect(item, into)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, into)),
        _ => {}
    }
}

fn from_xml(text: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

fn find_in(kind: Kind, text: &str) -> Option<Found> {
    match kind {
        Kind::Rpc => rpc(text),
        Kind::Parameters => parameters(text),
        Kind::Hashed => hashed(text),
    }
}

/// `GET&%2F&...` up to a blank, a quote or a tag; or a canonical query alone.
fn rpc(text: &str) -> Option<Found> {
    let anchor = ["&%2F&", "&%2f&", "&/&"].iter().find_map(|anchor| text.find(anchor));
    if let Some(at) = anchor {
        let start = method_before(text, at)?;
        return Some(Found::StringToSign(word(text.get(start..)?).to_owned()));
    }
    let at = text.find("AccessKeyId=").or_else(|| text.find("Action="))?;
    let head = text.get(..at)?;
    let start = head.char_indices().rev().find(|(_, c)| is_end(*c)).map_or(0, |(end, c)| end + c.len_utf8());
    let query = word(text.get(start..)?);
    let query = query.split_once('?').map_or(query, |(_, query)| query);
    Some(Found::Canonical(query.to_owned()))
}

/// Where a method that ends at `end` begins.
fn method_before(text: &str, end: usize) -> Option<usize> {
    let head = text.get(..end)?;
    let letters = head.bytes().rev().take_while(u8::is_ascii_uppercase).count();
    (letters >= 3).then_some(end - letters)
}

fn is_end(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '<' | '>' | '`')
}

fn word(text: &str) -> &str {
    text.split(is_end).next().unwrap_or_default().trim_end_matches(['.', ',', ';'])
}

/// `GET`, host, path, `?` and raw parameters, which may hold anything: all the rest of the text is theirs.
fn parameters(text: &str) -> Option<Found> {
    let before_query = text.find('?').and_then(|at| text.get(..at)).unwrap_or_default();
    let methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"];
    let start = methods.iter().filter_map(|method| before_query.rfind(method)).max();
    match start {
        Some(start) => Some(Found::StringToSign(text.get(start..)?.to_owned())),
        None if text.contains("SecretId=") || text.contains("Action=") => Some(Found::Canonical(text.to_owned())),
        None => None,
    }
}

/// A canonical request, `METHOD` and a path on the next line up to the hash of the payload; else a string to sign.
fn hashed(text: &str) -> Option<Found> {
    let canonical = text.match_indices("\n/").find_map(|(at, _)| method_before(text, at));
    if let Some(rest) = canonical.and_then(|start| text.get(start..)) {
        return Some(Found::Canonical(up_to_hash(rest)));
    }
    let algorithms = ["ACS3-HMAC-SHA256\n", "TC3-HMAC-SHA256\n", "SDK-HMAC-SHA256\n", "V11-HMAC-SHA256\n"];
    let start = algorithms.iter().find_map(|name| text.find(name))?;
    Some(Found::StringToSign(up_to_hash(text.get(start..)?)))
}

/// The lines up to the one that is a hash, without what is written behind it.
fn up_to_hash(text: &str) -> String {
    let mut taken = Vec::new();
    for line in text.split('\n') {
        let digits = line.bytes().take_while(u8::is_ascii_hexdigit).count();
        if let (64, Some(hash)) = (digits, line.get(..64)) {
            taken.push(hash);
            break;
        }
        taken.push(line);
        if line.starts_with("UNSIGNED-PAYLOAD") {
            break;
        }
    }
    taken.join("\n")
}

/// Puts the marker of a trace where a service shows a security token or a password.
fn mask_secrets(text: &str) -> String {
    // In front of a secret, and what ends it.
    const PLACES: [(&str, &str); 10] = [
        ("SecurityToken%3D", "%26"),
        ("SecurityToken=", "&"),
        ("&Token=", "&"),
        ("?Token=", "&"),
        ("assword%3D", "%26"),
        ("assword=", "&"),
        ("x-acs-security-token:", "\n"),
        ("x-security-token:", "\n"),
        ("x-auth-token:", "\n"),
        ("x-subject-token:", "\n"),
    ];
    PLACES.iter().fold(text.to_owned(), |text, (before, end)| {
        let mut parts = text.split(before);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            out.push_str(before);
            out.push_str(SECRET_MARKER);
            out.push_str(part.find(end).and_then(|at| part.get(at..)).unwrap_or_default());
        }
        out
    })
}
