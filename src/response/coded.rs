//! Tencent API v2: `{ code, codeDesc, message, data }`; code 0 is success.
//!
//! `code` comes as a number or as text. `codeDesc` is the code of the module, `message` may begin with another one
//! in brackets. A batch answers 0, 5100 (all failed) or 5400 (some failed) with the result of each resource in `detail`;
//! the error then also names the `failed` ones.

use serde_json::{Map, Value};

use super::answer::{Answer, Response, Trouble};
use super::fault::Fault;
use super::members::take_text;
use super::{body, typed};
use crate::catalog::{Answer as Names, Operation};
use crate::json;

pub(super) fn read(operation: &'static Operation, names: &Names, response: &Response) -> Result<Answer, Trouble> {
    let mut object = body::json(body::text(response.body)?)?;
    // Asynchronous operations document requestId as the id of their task: that is data.
    let is_task_id = operation.response.iter().any(|field| names.request_id.first() == Some(&field.name));
    let request_id = if is_task_id { None } else { take_text(&mut object, names.request_id) };
    let code = take_text(&mut object, &[names.code])
        .ok_or_else(|| format!("the body has no {}, which every answer of this API has", names.code))?;
    let description = take_text(&mut object, &[names.reason]).filter(|text| !text.eq_ignore_ascii_case("success"));
    let message = take_text(&mut object, &[names.message]);
    if code != names.success {
        return Err(fault(names, code, description, message, request_id, object).into());
    }
    if let Some(status) = response.failure() {
        return Err(Fault::of_status(status, request_id).into());
    }
    Ok(Answer { data: merged(names.data, typed::object(operation.response, object)), request_id })
}

/// The members around the data and what stands beside them.
fn merged(data: &str, mut object: Map<String, Value>) -> Map<String, Value> {
    match object.shift_remove(data) {
        None | Some(Value::Null) => object,
        // How the service prints an empty object.
        Some(Value::Array(items)) if items.is_empty() => object,
        Some(Value::Object(inner)) if inner.keys().all(|name| !object.contains_key(name)) => {
            inner.into_iter().chain(object).collect()
        }
        Some(other) => {
            object.insert(data.into(), other);
            object
        }
    }
}

fn fault(
    names: &Names,
    code: String,
    description: Option<String>,
    message: Option<String>,
    request_id: Option<String>,
    mut object: Map<String, Value>,
) -> Fault {
    let message = message.unwrap_or_else(|| format!("code {code} without a message"));
    let module = module_code(&message).map(str::to_owned);
    let mut details = Map::new();
    let (code, coarser) = match description {
        Some(description) => {
            details.insert(names.code.into(), code.clone().into());
            (description, vec![code])
        }
        None => (code, Vec::new()),
    };
    if let Some(batch) = object.shift_remove(names.batch) {
        details.insert("failed".into(), failed(names, &batch).into());
        details.insert(names.batch.into(), batch);
    }
    Fault { code, coarser, message, module, request_id, details }
}

/// The resources of a batch for which the action failed; the call may be repeated for these.
fn failed<'a>(names: &Names, batch: &'a Value) -> Vec<&'a str> {
    let results = batch.as_object().into_iter().flatten();
    let is_success = |result: &Value| json::scalar(&result[names.code]).is_some_and(|code| code == names.success);
    results.filter(|(_, result)| !is_success(result)).map(|(id, _)| id.as_str()).collect()
}

/// `100004` of `(100004) incorrect projectId`.
fn module_code(message: &str) -> Option<&str> {
    let (code, _) = message.trim_start().strip_prefix('(')?.split_once(')')?;
    let code = code.trim();
    let plain = code.len() <= 40 && code.bytes().all(|b| b.is_ascii_alphanumeric() || b".-_".contains(&b));
    (plain && !code.is_empty()).then_some(code)
}
