//! The bytes of a body as text and as JSON, or why they are not.

use serde_json::error::Category;
use serde_json::{Map, Value};

use super::scan::{plain, run};
use crate::json;
use crate::suggest;

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
        Ok(Value::Object(object)) => match repeated(text) {
            None => Ok(object),
            Some(name) => Err(format!("the JSON has the member {} twice", suggest::shown(&name))),
        },
        Ok(_) => Err("the body is JSON, but not an object".into()),
        // The library's words name a position and never the text.
        Err(error) if error.classify() == Category::Eof => Err(format!("the JSON is cut off ({error})")),
        Err(error) => Err(format!("the body is not JSON ({error})")),
    }
}

/// The first name that stands twice in one object of a JSON text, down to where errors stand. Readers keep one of the
/// values and drop the other, which may be the error.
fn repeated(text: &str) -> Option<String> {
    const MAX_DEPTH: usize = 4;
    let mut open: Vec<Map<String, Value>> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '{', '[', '}', ']']) {
        let (_, here) = rest.split_at_checked(at)?;
        rest = here.get(1..)?;
        match here.as_bytes().first() {
            Some(b'{' | b'[') => open.push(Map::new()),
            Some(b'}' | b']') => {
                open.pop();
            }
            _ => {
                let (string, behind) = string(here)?;
                rest = behind;
                let is_name = behind.trim_start().starts_with(':') && open.len() <= MAX_DEPTH;
                if let (true, Some(names), Ok(Value::String(name))) =
                    (is_name, open.last_mut(), json::read(string.as_bytes()))
                    && names.insert(name.clone(), Value::Null).is_some()
                {
                    return Some(name);
                }
            }
        }
    }
    None
}

/// A string with its quotes, and what stands behind it.
fn string(text: &str) -> Option<(&str, &str)> {
    let mut is_escaped = false;
    let inside = text.get(1..)?;
    let end = inside.bytes().position(|byte| {
        let is_end = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_end
    })?;
    text.split_at_checked(end.saturating_add(2))
}

/// Says so if the text is a web page, as proxies and wrong hosts send, or a part of one.
pub(super) fn page(text: &str) -> Option<String> {
    const TAGS: [&str; 10] = ["html", "head", "body", "title", "center", "h1", "p", "div", "pre", "doctypehtml"];
    let mut rest = text;
    for (start, end) in [("<?", "?>"), ("<!--", "-->")] {
        while let Some((_, behind)) = rest.strip_prefix(start).and_then(|inside| inside.split_once(end)) {
            rest = behind.trim_start();
        }
    }
    let (_, tag) = run(rest, |byte| byte == b'<' || byte == b'!');
    let is_type = tag.get(..7).is_some_and(|head| head.eq_ignore_ascii_case("doctype"));
    let (tag, _) = run(tag, if is_type { |byte| byte != b'>' } else { |byte: u8| byte.is_ascii_alphanumeric() });
    let page = TAGS.contains(&&*plain(tag.get(..12).unwrap_or(tag)));
    page.then(|| "the body is a web page, perhaps of a proxy or of another host".into())
}
