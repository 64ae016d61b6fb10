//! The error that a body names, in whatever shape: that of another vendor, of a gateway, of a proxy or of an SDK.
//!
//! The names of members are compared without case and punctuation: `error_code`, `ErrorCode` and `errorCode` are one.
//! A documented field of the answer is data, whatever it is called.

use serde_json::{Map, Value};

use super::answer::Response;
use super::fault::{Fault, UNREADABLE};
use super::scan::plain;
use super::{body, error_text, members, xml};
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
    let first = |names: &[&str]| valued(members, names, is_data, |_| true);
    let code = valued(members, CODES, is_data, |code| !is_success(code));
    let message = first(MESSAGES).and_then(members::text);
    let numbered = || first(STATUSES).and_then(members::text).filter(|status| error_text::is_failing(status));
    let id = valued(members, REQUESTS, &|_| false, |_| true).and_then(members::text);
    let text = code.and_then(members::text);

    if let Some(error) = first(ERRORS).filter(|error| says_something(error)) {
        let inner = inside(error, depth);
        let fault = Fault::new(text.or(inner.code).or_else(numbered), message.or(inner.message), failure);
        return Some(Fault { request_id: id.or(inner.request_id), ..fault });
    }
    let is_request = |name: &str| REQUESTS.contains(&&*plain(name));
    let has_data = failure.is_none() && members.keys().any(|name| is_data(name) && !is_request(name));
    let is_failure = first(&["success"]).and_then(members::text).is_some_and(|flag| flag == "false");
    let is_error = match (code, &message) {
        (Some(_), message) => message.is_some() || !has_data,
        (None, Some(message)) => first(CODES).is_none() && !has_data && !is_word_of_success(message),
        (None, None) => false,
    };
    if is_error || is_failure {
        return Some(Fault { request_id: id, ..Fault::new(text.or_else(numbered), message, failure) });
    }
    let is_alone = members.keys().filter(|name| !is_request(name)).count() == 1;
    for (name, value) in members {
        let is_wrapper = !is_data(name) && (is_alone || WRAPPERS.contains(&&*plain(name)));
        if let (true, true, Value::Object(inner)) = (is_wrapper, depth < MAX_DEPTH, value)
            && let Some(fault) = named(inner, failure, &|_| false, depth.saturating_add(1))
        {
            return Some(Fault { request_id: id.or(fault.request_id), ..fault });
        }
    }
    None
}

/// The value of the first of these names that is no data, not null, and passes.
fn valued<'a>(
    members: &'a Members,
    names: &[&str],
    is_data: &dyn Fn(&str) -> bool,
    passes: fn(&Value) -> bool,
) -> Option<&'a Value> {
    for wanted in names {
        for (name, value) in members {
            if plain(name) == *wanted && !value.is_null() && !is_data(name) && passes(value) {
                return Some(value);
            }
        }
    }
    None
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
            let Some(fault) = named(members, None, &|_| false, depth.saturating_add(1)) else {
                return Inner::default();
            };
            let code = Some(fault.code).filter(|code| code != UNREADABLE);
            Inner { code, message: Some(fault.message), request_id: fault.request_id }
        }
        Value::Array(items) if depth < MAX_DEPTH => {
            items.first().map_or_else(Inner::default, |first| inside(first, depth.saturating_add(1)))
        }
        Value::String(text) => {
            let code = error_text::leading_code(text).map(str::to_owned);
            Inner { code, message: Some(text.clone()), request_id: None }
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
    members::text(value).is_some_and(|text| is_word_of_success(&text)) || value.as_str() == Some("")
}

fn is_word_of_success(text: &str) -> bool {
    let words = ["0", "ok", "success", "succeed", "succeeded", "successful", "true"];
    let is_status = text.len() == 3 && text.starts_with('2') && text.parse::<u16>().is_ok();
    is_status || words.iter().any(|word| text.eq_ignore_ascii_case(word))
}
