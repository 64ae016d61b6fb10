//! What an error means and what to do about it: the document's word, or else the best guess, marked as one.

use serde_json::Value;

use super::{ApiError, Fault, guess};
use crate::catalog::{self, Category, ErrorInfo, Operation, Retry};
use crate::suggest;

/// An error that the service named.
pub(super) fn fault(operation: &'static Operation, status: u16, fault: Fault) -> ApiError {
    let known = documented(operation, &fault.code);
    // What the module says of a code that stands for many things is the more telling.
    let finer =
        fault.module.as_deref().filter(|_| fault.coarser.is_empty()).and_then(|code| documented(operation, code));
    let assessed = match finer.or(known) {
        Some(info) => Assessed { category: info.category, retry: info.retry, advice: info.advice.to_owned() },
        None => undocumented(&|code| documented(operation, code), &fault.code, &fault.coarser)
            .unwrap_or_else(|| guessed(&fault.code, status, guess::again(operation))),
    };
    ApiError {
        documented: known.is_some(),
        code: fault.code,
        message: fault.message,
        module: fault.module,
        request_id: fault.request_id,
        status,
        category: assessed.category,
        retry: assessed.retry,
        advice: assessed.advice,
        details: (!fault.details.is_empty()).then_some(Value::Object(fault.details)),
    }
}

/// Kind of an error and what to do about it.
pub(super) struct Assessed {
    pub category: Category,
    pub retry: Retry,
    pub advice: String,
}

/// By what the document says of a coarser code, if it has one.
pub(super) fn undocumented(
    find: &dyn Fn(&str) -> Option<&'static ErrorInfo>,
    code: &str,
    coarser: &[String],
) -> Option<Assessed> {
    let info = parents(code).chain(coarser.iter().map(String::as_str)).find_map(find)?;
    let advice = format!("{}; of {} it says: {}", unlisted(code), info.code, info.advice);
    Some(Assessed { category: info.category, retry: info.retry, advice })
}

/// By the status and the words of the code.
fn guessed(code: &str, status: u16, again: Retry) -> Assessed {
    let category = guess::category(code, status);
    let advice = format!("{}. {}", unlisted(code), guess::advice(category));
    Assessed { category, retry: guess::retry(again, category, status), advice }
}

pub(super) fn unlisted(code: &str) -> String {
    format!("The document does not list the code {}", suggest::shown(code))
}
/// An answer whose body could not be read.
pub(super) fn unreadable(operation: &'static Operation, status: u16, why: &str) -> ApiError {
    let advice = if (200..300).contains(&status) {
        "The status says that the call was taken; look up its effect before sending it again."
    } else {
        "Check the host and what stands between here and there; whether the call had an effect is not known."
    };
    ApiError {
        code: "UnreadableResponse".into(),
        message: format!("HTTP {status}, and the answer cannot be read: {why}"),
        module: None,
        request_id: None,
        status,
        documented: false,
        category: Category::Server,
        retry: guess::retry_unread(operation, status),
        advice: advice.into(),
        details: None,
    }
}

/// The operation's own word on a code goes before that of its service.
fn documented(operation: &'static Operation, code: &str) -> Option<&'static ErrorInfo> {
    let common = catalog::service(operation.service).map_or(&[][..], |service| service.errors);
    operation.errors.iter().chain(common).find(|info| info.code == code)
}

/// `A.B`, then `A`, of `A.B.C`.
fn parents(code: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(code.rsplit_once('.'), |(parent, _)| parent.rsplit_once('.')).map(|(parent, _)| parent)
}
