//! What an error means and what to do about it: the document's word, or else the best guess, marked as one.

use serde_json::Value;

use super::{ApiError, Fault, guess};
use crate::catalog::{self, Category, ErrorInfo, Operation};
use crate::suggest;

/// An error that the service named.
pub(super) fn fault(operation: &'static Operation, status: u16, fault: Fault) -> ApiError {
    let known = documented(operation, &fault.code);
    let (category, retry, advice) = if let Some(info) = known {
        (info.category, info.retry, info.advice.to_owned())
    } else {
        let unlisted = format!("The document does not list the code {}", suggest::shown(&fault.code));
        let mut coarser = parents(&fault.code).chain(fault.coarser.iter().map(String::as_str));
        match coarser.find_map(|code| documented(operation, code)) {
            Some(info) => {
                let advice = format!("{unlisted}; of {} it says: {}", info.code, info.advice);
                (info.category, info.retry, advice)
            }
            None => {
                let category = guess::category(&fault.code, status);
                let advice = format!("{unlisted}. {}", guess::advice(category));
                (category, guess::retry(operation, category, status), advice)
            }
        }
    };
    ApiError {
        documented: known.is_some(),
        code: fault.code,
        message: fault.message,
        module: fault.module,
        request_id: fault.request_id,
        status,
        category,
        retry,
        advice,
        details: (!fault.details.is_empty()).then_some(Value::Object(fault.details)),
    }
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
