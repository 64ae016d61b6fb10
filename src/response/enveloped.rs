//! Tencent API 3.0: `{ Response: { ..., RequestId } }` or `{ Response: { Error: { Code, Message }, RequestId } }`.

use super::answer::{Answer, Response, Trouble};
use super::fault::Fault;
use super::members::{take_object, take_text};
use super::{body, error_body, typed};
use crate::catalog::{Answer as Names, Operation};

pub(super) fn read(operation: &'static Operation, names: &Names, response: &Response) -> Result<Answer, Trouble> {
    let mut outer = body::json(body::text(response.body)?)?;
    let mut object = take_object(&mut outer, names.envelope)
        .ok_or_else(|| format!("the body has no object {}, which every answer of this API has", names.envelope))?;
    let request_id = take_text(&mut object, names.request_id);
    let named = error_body::find(&object, response, operation);
    if let Some(fault) = named.or_else(|| error_body::find(&outer, response, operation)) {
        return Err(Fault { request_id: request_id.or(fault.request_id), ..fault }.into());
    }
    // Text would be found as well, but not an empty one.
    if object.get("Error").is_some_and(|error| !error.is_null()) {
        return Err("its Error has no Code".to_owned().into());
    }
    if let Some(status) = response.failure() {
        return Err(Fault::of_status(status, request_id).into());
    }
    Ok(Answer { data: typed::object(operation.response, object), request_id })
}
