//! The bytes of a body as text and as JSON, or why they are not.

use serde_json::error::Category;
use serde_json::{Map, Value};

use crate::json;

/// The text of a body without the white space around it.
pub(super) fn text(body: &[u8]) -> Result<&str, String> {
    let text = std::str::from_utf8(body)
        .map_err(|error| format!("the body is not UTF-8 text (first at byte {})", error.valid_up_to()))?;
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() { Err("the body is empty".into()) } else { Ok(text) }
}

/// A JSON object.
pub(super) fn json(text: &str) -> Result<Map<String, Value>, String> {
    if text.starts_with('<') {
        return Err(page(text).unwrap_or_else(|| "the body is XML where JSON is documented".into()));
    }
    match json::read(text.as_bytes()) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err("the body is JSON, but not an object".into()),
        // The library's words name a position and never the text.
        Err(error) if error.classify() == Category::Eof => Err(format!("the JSON is cut off ({error})")),
        Err(error) => Err(format!("the body is not JSON ({error})")),
    }
}

/// Says so if the text is a web page, as proxies and wrong hosts send.
pub(super) fn page(text: &str) -> Option<String> {
    let begins = |with: &str| text.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with));
    let page = begins("<!doctype html") || begins("<html");
    page.then(|| "the body is a web page, perhaps of a proxy or of another host".into())
}
