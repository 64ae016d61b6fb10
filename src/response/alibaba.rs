//! Alibaba: JSON or XML; errors are `{ RequestId, HostId, Code, Message }`.

use serde_json::{Map, Value};

use super::members::take_text;
use super::{Answer, Fault, Response, Trouble, body, typed, xml};
use crate::catalog::Operation;

pub(super) fn read(operation: &'static Operation, response: &Response) -> Result<Answer, Trouble> {
    let (mut object, is_error_element) = members(response)?;
    let request_id = take_text(&mut object, &["RequestId", "requestId"]);
    if is_error_element || names_error(operation, response, &object) {
        return Err(fault(response.status, object, request_id).into());
    }
    if !response.is_success() {
        return Err(Fault::of_status(response.status, request_id).into());
    }
    Ok(Answer { data: typed::object(operation.response, object), request_id })
}

/// The members of the answer, and whether they stand in an XML element `Error`.
fn members(response: &Response) -> Result<(Map<String, Value>, bool), String> {
    let text = body::text(response.body)?;
    if !text.starts_with('<') {
        return Ok((body::json(text)?, false));
    }
    if let Some(page) = body::page(text) {
        return Err(page);
    }
    let document = xml::read(text)?;
    let is_error = document.root.as_deref() == Some("Error");
    Ok((document.members, is_error))
}

/// A code beside a message, unless both the status and the code speak of success.
fn names_error(operation: &Operation, response: &Response, object: &Map<String, Value>) -> bool {
    let Some(code) = object.get("Code").and_then(super::members::text) else { return false };
    if !response.is_success() {
        return true;
    }
    let documented = operation.response.iter().any(|field| field.name == "Code");
    let success = ["200", "OK", "Success"].iter().any(|word| code.eq_ignore_ascii_case(word));
    object.contains_key("Message") && !documented && !success
}

fn fault(status: u16, mut object: Map<String, Value>, request_id: Option<String>) -> Fault {
    let empty = Fault::of_status(status, request_id);
    let code = take_text(&mut object, &["Code"]).unwrap_or(empty.code);
    let message = take_text(&mut object, &["Message"]).unwrap_or(empty.message);
    let host = object.shift_remove("HostId").filter(Value::is_string).map(|host| ("HostId".to_owned(), host));
    Fault { code, message, details: host.into_iter().collect(), request_id: empty.request_id, ..Fault::default() }
}
