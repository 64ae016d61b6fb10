//! An XML answer as the same structure that JSON would give.
//!
//! An element with elements inside is an object, one with text is that text (without the white space around it), and
//! elements of the same name beside each other are a list. Attributes and comments are passed over. Only the
//! five entities of XML itself and character references exist; a document type is refused, so nothing can expand.

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, Event};
use serde_json::{Map, Value};

/// Far deeper than any documented answer, and far from the end of the stack.
const MAX_DEPTH: usize = 64;

/// What an XML text holds.
pub(super) struct Document {
    /// Name of the element around all others; some printed answers have none.
    pub root: Option<String>,
    /// The elements inside of it.
    pub members: Map<String, Value>,
}

/// Whether an element of this name around all others is that of an error.
pub(super) fn is_error(root: &str) -> bool {
    let name = root.to_ascii_lowercase();
    name.starts_with("error") || name.ends_with("error") || name == "fault"
}

/// An element that is still open.
#[derive(Default)]
struct Open {
    name: String,
    members: Map<String, Value>,
    text: String,
}

impl Open {
    fn value(self) -> Value {
        if self.members.is_empty() { Value::String(self.text.trim().to_owned()) } else { Value::Object(self.members) }
    }

    /// A second member of the same name makes a list of both.
    fn add(&mut self, name: String, value: Value) {
        match self.members.get_mut(&name) {
            None => {
                self.members.insert(name, value);
            }
            Some(Value::Array(items)) => items.push(value),
            Some(first) => *first = Value::Array(vec![first.take(), value]),
        }
    }
}

/// Reads a whole XML text, or says why it cannot.
pub(super) fn read(text: &str) -> Result<Document, String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut top = Open::default();
    let mut open: Vec<Open> = Vec::new();
    loop {
        let at = reader.buffer_position();
        // The library's words would repeat names from the body.
        match reader.read_event().map_err(|_| format!("the XML is not well formed near byte {at}"))? {
            Event::Start(_) if open.len() >= MAX_DEPTH => {
                return Err(format!("the XML is nested more than {MAX_DEPTH} levels deep"));
            }
            Event::Start(start) => {
                open.push(Open { name: start.local_name().into_inner().to_owned(), ..Open::default() });
            }
            Event::End(_) => {
                if let Some(done) = open.pop() {
                    let name = done.name.clone();
                    open.last_mut().unwrap_or(&mut top).add(name, done.value());
                }
            }
            Event::Text(part) => open.last_mut().unwrap_or(&mut top).text.push_str(&part.xml10_content()),
            Event::CData(part) => open.last_mut().unwrap_or(&mut top).text.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) => {
                let character =
                    resolve(&reference).ok_or_else(|| format!("the XML has an unknown entity at byte {at}"))?;
                open.last_mut().unwrap_or(&mut top).text.push_str(&character);
            }
            Event::DocType(_) => return Err("the XML has a document type, which no answer has".into()),
            // An empty element comes as its start and its end.
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::Empty(_) => {}
            Event::Eof => break,
        }
    }
    if !open.is_empty() {
        return Err("the XML is cut off inside an element".into());
    }
    if !top.text.trim().is_empty() {
        return Err("the XML has text outside of any element".into());
    }
    whole(top.members)
}

fn resolve(reference: &BytesRef) -> Option<String> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Some(character.to_string()),
        Ok(None) => resolve_xml_entity(reference).map(str::to_owned),
        Err(_) => None,
    }
}

/// One element around all others is the root; several, or one with text only, are the members themselves.
fn whole(mut top: Map<String, Value>) -> Result<Document, String> {
    let only = (top.len() == 1).then(|| top.keys().next().cloned()).flatten();
    let Some(name) = only else {
        return if top.is_empty() {
            Err("the XML has no element".into())
        } else {
            Ok(Document { root: None, members: top })
        };
    };
    match top.get_mut(&name).map(Value::take) {
        Some(Value::Object(members)) => Ok(Document { root: Some(name), members }),
        Some(Value::String(text)) if text.is_empty() => Ok(Document { root: Some(name), members: Map::new() }),
        other => Ok(Document { root: None, members: other.map(|value| (name, value)).into_iter().collect() }),
    }
}
