//! Tencent API 3.0: `{ Response: { ..., RequestId } }` or `{ Response: { Error: { Code, Message }, RequestId } }`.

use super::members::{take_object, take_text};
use super::{Answer, Fault, Response, Trouble, body, typed};
use crate::catalog::Operation;

pub(super) fn read(operation: &'static Operation, response: &Response) -> Result<Answer, Trouble> {
    let mut outer = body::json(body::text(response.body)?)?;
    let mut object = take_object(&mut outer, "Response")
        .ok_or_else(|| "the body has no object Response, which every answer of this API has".to_owned())?;
    let request_id = take_text(&mut object, &["RequestId"]);
    if let Some(mut error) = take_object(&mut object, "Error") {
        let empty = Fault::of_status(response.status, request_id);
        let code = take_text(&mut error, &["Code"]).ok_or_else(|| "its Error has no Code".to_owned())?;
        let message = take_text(&mut error, &["Message"]).unwrap_or_else(|| format!("{code} without a message"));
        return Err(Fault { code, message, ..empty }.into());
    }
    if !response.is_success() {
        return Err(Fault::of_status(response.status, request_id).into());
    }
    Ok(Answer { data: typed::object(operation.response, object), request_id })
}
