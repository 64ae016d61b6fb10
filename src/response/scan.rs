//! Names, and runs of bytes at the ends of a text. A test that no byte beyond ASCII passes, or each of them, never cuts a character.

/// The bytes at the beginning that pass, and the rest.
pub(super) fn run(text: &str, passes: fn(u8) -> bool) -> (&str, &str) {
    let end = text.bytes().position(|byte| !passes(byte)).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// What stands before the bytes at the end that pass, and these.
pub(super) fn run_back(text: &str, passes: fn(u8) -> bool) -> (&str, &str) {
    let start = text.bytes().rposition(|byte| !passes(byte)).map_or(0, |at| at.saturating_add(1));
    text.split_at_checked(start).unwrap_or((text, ""))
}

/// A name without case and punctuation.
pub(super) fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
