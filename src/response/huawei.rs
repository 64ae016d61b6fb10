//! Huawei: the HTTP status decides; the body may name a code of its own.
//!
//! The document lists statuses only, so the status is the code to look up where the body's own is not listed.

use serde_json::{Map, Value};

use super::members::{take_object, take_text};
use super::{Answer, Fault, Response, Trouble, body, typed};
use crate::catalog::Operation;

pub(super) fn read(operation: &'static Operation, response: &Response) -> Result<Answer, Trouble> {
    let mut request_id = response.header("X-Request-Id").map(str::to_owned);
    let parsed = match body::text(response.body) {
        // Nothing is a whole answer where the document promises nothing.
        Err(_) if response.body.is_empty() && response.is_success() && operation.response.is_empty() => Ok(Map::new()),
        text => text.and_then(body::json),
    };
    let mut object = match parsed {
        Ok(object) => object,
        Err(why) if response.is_success() => return Err(why.into()),
        Err(why) => {
            let status = Fault::of_status(response.status, request_id);
            return Err(Fault { message: format!("HTTP {}; {why}", response.status), ..status }.into());
        }
    };
    let known = |name: &str| operation.response.iter().any(|field| field.name == name);
    if !known("request_id") {
        request_id = take_text(&mut object, &["request_id"]).or(request_id);
    }
    if let Some((code, message)) = error(&mut object, !response.is_success(), known) {
        let status = Fault::of_status(response.status, request_id);
        let message = message.unwrap_or_else(|| format!("HTTP {}", response.status));
        return Err(match code {
            Some(code) => {
                Fault { code, coarser: vec![status.code], message, request_id: status.request_id, ..Fault::default() }
            }
            None => Fault { message, ..status },
        }
        .into());
    }
    if !response.is_success() {
        return Err(Fault::of_status(response.status, request_id).into());
    }
    Ok(Answer { data: typed::object(operation.response, object), request_id })
}

/// Code and message of `{ error: { code, message } }` or `{ error_code, error_msg }`, and with a failing status also
/// of `{ code, message }`; none where the answer names no error.
fn error(
    object: &mut Map<String, Value>,
    failed: bool,
    known: impl Fn(&str) -> bool,
) -> Option<(Option<String>, Option<String>)> {
    if let Some(mut inner) = take_object(object, "error").filter(|_| !known("error")) {
        let code = take_text(&mut inner, &["code", "error_code"]);
        return Some((code, take_text(&mut inner, &["message", "error_msg"])));
    }
    let forms = [("error_code", "error_msg", true), ("code", "message", failed)];
    let (code, message, _) =
        forms.into_iter().find(|(code, _, counts)| *counts && object.contains_key(*code) && !known(code))?;
    Some((take_text(object, &[code]), take_text(object, &[message])))
}
