//! Alibaba: JSON or XML; errors are `{ RequestId, HostId, Code, Message }`. Everything stands at the top.

use serde_json::{Map, Value};

use super::answer::{Answer, Response, Trouble};
use super::fault::Fault;
use super::members::take_text;
use super::xml::Document;
use super::{body, error_body, typed, xml};
use crate::catalog::{Answer as Names, Operation};

pub(super) fn read(operation: &'static Operation, names: &Names, response: &Response) -> Result<Answer, Trouble> {
    let text = body::text(response.body)?;
    let is_xml = text.starts_with('<');
    let Document { root, mut members } = document(text, is_xml)?;
    let is_error = root.as_deref().is_some_and(xml::is_error);
    let request_id = take_text(&mut members, names.request_id);
    let named = error_body::find(&members, response, operation);
    if let Some(fault) = named.or_else(|| is_error.then(|| Fault::new(None, None, response.failure()))) {
        let host =
            members.shift_remove(names.detail).filter(Value::is_string).map(|host| (names.detail.to_owned(), host));
        let request_id = request_id.or(fault.request_id);
        return Err(Fault { request_id, details: host.into_iter().collect(), ..fault }.into());
    }
    if let Some(status) = response.failure() {
        return Err(Fault::of_status(status, request_id).into());
    }
    // Any markup is XML; an answer has its root, or something that is documented.
    let is_answer = root.as_deref().is_some_and(|root| root.ends_with("Response")) || request_id.is_some();
    if is_xml && !is_answer && !has_documented(operation, &members) {
        return Err(format!("the XML is not an answer of {}", operation.name).into());
    }
    Ok(Answer { data: typed::object(operation.response, members), request_id })
}

/// The members of the answer; JSON has no root.
fn document(text: &str, is_xml: bool) -> Result<Document, String> {
    if !is_xml {
        return Ok(Document { root: None, members: body::json(text)? });
    }
    match body::page(text) {
        Some(page) => Err(page),
        None => xml::read(text),
    }
}

fn has_documented(operation: &Operation, members: &Map<String, Value>) -> bool {
    operation.response.iter().any(|field| members.contains_key(field.name))
}
