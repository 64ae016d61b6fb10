//! Huawei: the HTTP status decides; the body may name a code of its own.
//!
//! The document lists statuses only, so the status is the code to look up where the body's own is not listed. Bodies are
//! `{ error: { code, message } }`, `{ error_code, error_msg }` or `{ code, message }`.

use serde_json::Map;

use super::answer::{Answer, Response, Trouble};
use super::fault::Fault;
use super::members::take_text;
use super::{body, error_body, typed};
use crate::catalog::{Answer as Names, Operation};

pub(super) fn read(operation: &'static Operation, names: &Names, response: &Response) -> Result<Answer, Trouble> {
    let mut request_id = names.request_id_header.and_then(|header| response.header(header)).map(str::to_owned);
    let parsed = match body::text(response.body) {
        // Nothing is a whole answer where the document promises nothing.
        Err(_) if response.body.is_empty() && response.failure().is_none() && operation.response.is_empty() => {
            Ok(Map::new())
        }
        text => text.and_then(body::json),
    };
    let (object, named) = match parsed {
        Ok(mut object) => {
            if operation.response.iter().all(|field| !names.request_id.contains(&field.name)) {
                request_id = take_text(&mut object, names.request_id).or(request_id);
            }
            let named = error_body::find(&object, response, operation);
            (object, named)
        }
        Err(why) => match (error_body::elsewhere(response, operation), response.failure()) {
            (None, None) => return Err(why.into()),
            (None, Some(status)) => {
                let message = format!("HTTP {status}; {why}");
                return Err(Fault { message, ..Fault::of_status(status, request_id) }.into());
            }
            (named, _) => (Map::new(), named),
        },
    };
    match (named, response.failure()) {
        (Some(fault), failure) => {
            let coarser = failure.iter().map(u16::to_string).collect();
            Err(Fault { coarser, request_id: request_id.or(fault.request_id), ..fault }.into())
        }
        (None, Some(status)) => Err(Fault::of_status(status, request_id).into()),
        (None, None) => Ok(Answer { data: typed::object(operation.response, object), request_id }),
    }
}
