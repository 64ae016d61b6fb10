//! The error that a body names, in whatever shape: that of another vendor, of a gateway, of a proxy or of an SDK.
//!
//! The names of members are compared without case and punctuation: `error_code`, `ErrorCode` and `errorCode` are one.
//! A documented field of the answer is data, whatever it is called.

use serde_json::{Map, Value};

use super::fault::Fault;
use super::{Response, body, error_text, members, xml};
use crate::catalog::{Field, Operation};
use crate::json;

type Members = Map<String, Value>;

const ERRORS: &[&str] = &["error", "errors", "fault", "exception"];
/// The more telling ones first.
const CODES: &[&str] = &["errorcode", "errcode", "codedesc", "code"];
const MESSAGES: &[&str] = &["errormsg", "errormessage", "errmsg", "errordescription", "message", "msg"];
const STATUSES: &[&str] = &["statuscode", "httpstatuscode", "httpstatus", "status"];
const REQUESTS: &[&str] = &["requestid", "xrequestid"];
/// What SDKs and gateways put around an answer.
const WRAPPERS: &[&str] = &["response", "body", "result", "data"];
/// Wrappers within wrappers are looked into so far.
const MAX_DEPTH: usize = 3;

/// The error that these members of an answer name, if they do.
pub(super) fn find(members: &Members, response: &Response, operation: &Operation) -> Option<Fault> {
    named(members, response.failure(), &|name| is_documented(operation.response, name), 0)
}

/// The error in a body that is not the answer of its service.
pub(super) fn elsewhere(response: &Response, operation: &Operation) -> Option<Fault> {
    let text = body::text(response.body).ok()?;
    if text.starts_with('<') {
        let document = xml::read(text).ok()?;
        let is_error = document.root.as_deref().is_some_and(xml::is_error);
        let named = find(&document.members, response, operation);
        return named.or_else(|| is_error.then(|| Fault::new(None, None, response.failure())));
    }
    match json::read(text.as_bytes()) {
        Ok(Value::Object(members)) => find(&members, response, operation),
        Ok(_) => None,
        Err(_) => error_text::read(text, response.failure()),
    }
}

/// Fields of the answer stand beside each other, or under `data`.
fn is_documented(fields: &[Field], name: &str) -> bool {
    fields.iter().any(|field| {
        let is_it = field.name == name || field.aliases.contains(&name);
        is_it || (field.name == "data" && is_documented(field.fields, name))
    })
}

fn named(members: &Members, failure: Option<u16>, is_data: &dyn Fn(&str) -> bool, depth: usize) -> Option<Fault> {
    let all = |names: &'static [&'static str]| {
        names.iter().flat_map(move |wanted| {
            members.iter().filter(move |(name, value)| plain(name) == *wanted && !value.is_null() && !is_data(name))
        })
    };
    let first = |names| all(names).map(|(_, value)| value).next();
    let id = members.iter().find(|(name, _)| REQUESTS.contains(&&*plain(name))).and_then(|(_, id)| members::text(id));
    let with_id = |fault: Fault| Fault { request_id: id.or(fault.request_id), ..fault };
    let codes: Vec<&Value> = all(CODES).map(|(_, value)| value).collect();
    let code = codes.iter().find(|code| !is_success(code)).copied();
    let message = first(MESSAGES).and_then(members::text);

    if let Some(error) = first(ERRORS).filter(|error| says_something(error)) {
        let inner = inside(error, depth);
        let code = code.and_then(members::text).or(inner.code).or_else(|| first(STATUSES).and_then(failing));
        let message = message.or(inner.message);
        let fault = Fault::new(code, message, failure);
        return Some(with_id(Fault { request_id: inner.request_id, ..fault }));
    }
    let has_data = failure.is_none() && members.keys().any(|name| is_data(name) && !REQUESTS.contains(&&*plain(name)));
    let is_failure = first(&["success"]).is_some_and(|flag| matches!(members::text(flag).as_deref(), Some("false")));
    let is_error = is_failure
        || match (code, &message) {
            (Some(_), Some(_)) => true,
            (Some(_), None) => !has_data,
            (None, Some(message)) => codes.is_empty() && !has_data && !is_success(&message.as_str().into()),
            (None, None) => false,
        };
    if is_error {
        let code = code.and_then(members::text).or_else(|| first(STATUSES).and_then(failing));
        return Some(with_id(Fault::new(code, message, failure)));
    }
    if depth >= MAX_DEPTH {
        return None;
    }
    let is_alone = members.keys().filter(|name| !REQUESTS.contains(&&*plain(name))).count() == 1;
    let is_wrapper = |name: &str| !is_data(name) && (is_alone || WRAPPERS.contains(&&*plain(name)));
    let wrapped = members.iter().filter(|(name, _)| is_wrapper(name)).filter_map(|(_, value)| value.as_object());
    wrapped.filter_map(|inner| named(inner, failure, &|_| false, depth.saturating_add(1))).next().map(with_id)
}

/// What the value of a member such as `error` says.
#[derive(Default)]
struct Inner {
    code: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
}

fn inside(error: &Value, depth: usize) -> Inner {
    match error {
        Value::Object(members) if depth < MAX_DEPTH => {
            let found = named(members, None, &|_| false, depth.saturating_add(1));
            // A code alone, which may be a number: `{ error: { code: 401 } }`.
            found.map_or_else(Inner::default, |fault| Inner {
                code: Some(fault.code).filter(|code| code != super::fault::UNREADABLE),
                message: Some(fault.message),
                request_id: fault.request_id,
            })
        }
        Value::Array(items) if depth < MAX_DEPTH => {
            items.first().map(|first| inside(first, depth.saturating_add(1))).unwrap_or_default()
        }
        Value::String(text) => {
            Inner { code: error_text::leading_code(text), message: Some(text.clone()), request_id: None }
        }
        Value::Number(number) => Inner { code: Some(number.to_string()), ..Inner::default() },
        _ => Inner::default(),
    }
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::Bool(true) => true,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty() && !is_success(value),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
    }
}

/// What services write into a code or a message when nothing is wrong.
fn is_success(value: &Value) -> bool {
    let Some(text) = json::scalar(value) else { return false };
    let words = ["", "0", "ok", "success", "succeed", "succeeded", "successful", "true"];
    let is_status = text.len() == 3 && text.starts_with('2') && text.bytes().all(|b| b.is_ascii_digit());
    is_status || words.iter().any(|word| text.trim_end_matches(['.', '!']).eq_ignore_ascii_case(word))
}

/// A number of 400 and more, which is the HTTP status of a failure.
fn failing(value: &Value) -> Option<String> {
    members::text(value).filter(|text| text.parse().is_ok_and(|status: u16| (400..600).contains(&status)))
}

pub(super) fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
