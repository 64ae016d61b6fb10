//! Tokens and passwords: they are not shown, and where one side masks them they are not compared.

use crate::sign::trace::SECRET_MARKER;

/// Stands for the marker of a trace while texts are taken apart: nothing in it is encoded, and nothing ends a text.
pub(super) const STAND_IN: &str = "-._~secret~_.-";

/// Names, in lower case, whose values are secrets.
const NAMES: [&str; 8] = [
    "securitytoken",
    "token",
    "x-acs-security-token",
    "x-security-token",
    "x-auth-token",
    "x-subject-token",
    "x-tc-token",
    "cookie",
];
/// Names that services and people mask, too.
const KEY_IDS: [&str; 3] = ["accesskeyid", "secretid", "x-acs-accesskey-id"];

fn is_secret(name: &str) -> bool {
    NAMES.contains(&name) || name.ends_with("password")
}

/// Whether one of the two values of a parameter or header is masked, so that they cannot be compared.
pub(super) fn is_masked(name: &str, a: &str, b: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_mask =
        |value: &str| value == STAND_IN || ((is_secret(&name) || KEY_IDS.contains(&&*name)) && has_stars(value));
    is_mask(a) || is_mask(b)
}

/// How people and logs mask a value.
pub(super) fn has_stars(value: &str) -> bool {
    value.contains("***") || value.contains("%2A%2A%2A")
}

/// A value as it may be shown.
pub(super) fn shown(name: &str, value: &str) -> String {
    let is_secret = is_secret(&name.to_ascii_lowercase()) && !value.is_empty();
    if is_secret { SECRET_MARKER.to_owned() } else { cut(value) }
}

/// A part of a text, cut where it is long, and with the marker where it stood.
pub(super) fn cut(text: &str) -> String {
    const SHOWN: usize = 120;
    text.chars().take(SHOWN).collect::<String>().replace(STAND_IN, SECRET_MARKER)
}

/// The text with the marker in the place of each secret.
pub(super) fn masked(text: &str) -> String {
    const ENDS: [&str; 7] = ["&", "%26", "%2526", "\n", "|", "\"", " "];
    let lower = text.to_ascii_lowercase();
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    let mut at = 0;
    while let Some((end, value)) = next_secret(&lower, at) {
        at = end;
        let rest = lower.get(value..).unwrap_or_default();
        let length = ENDS.iter().filter_map(|end| rest.find(end)).min().unwrap_or(rest.len());
        if value < from || length == 0 {
            continue;
        }
        out.push_str(text.get(from..value).unwrap_or_default());
        out.push_str(SECRET_MARKER);
        from = value.saturating_add(length);
    }
    out.push_str(text.get(from..).unwrap_or_default());
    out
}

/// Where the next name of a secret ends, and where its value begins.
fn next_secret(lower: &str, from: usize) -> Option<(usize, usize)> {
    const SEPARATORS: [&str; 4] = ["=", "%3d", "%253d", ":"];
    let mut from = from;
    loop {
        let rest = lower.get(from..)?;
        let (at, word) =
            ["token", "password", "cookie"].iter().filter_map(|word| Some((rest.find(word)?, word))).min()?;
        let end = from.saturating_add(at).saturating_add(word.len());
        let head = lower.get(..end)?;
        let start = head
            .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '.')
            .map_or(0, |at| at.saturating_add(1));
        let name = head.get(start..)?;
        // Behind an encoded `&`.
        let name = if head.get(..start).is_some_and(|before| before.ends_with('%')) {
            name.strip_prefix("26").unwrap_or(name)
        } else {
            name
        };
        let behind = lower.get(end..)?;
        if is_secret(name)
            && let Some(separator) = SEPARATORS.iter().find(|separator| behind.starts_with(**separator))
        {
            return Some((end, end.saturating_add(separator.len())));
        }
        from = end;
    }
}
