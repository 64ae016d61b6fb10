//! An HTTP response as data, or as an error that says what to do next.
//!
//! Each style of answer has its file: `flat` (JSON and XML), `coded`, `enveloped` and `by_status`.
//! They find the error or the data; `typed` gives the data its documented types and `explain` gives the error
//! its category and advice. `error_body` finds errors of any other shape, `error_text` those that a command line tool
//! prints. `code` explains a code without an answer.

mod answer;
mod body;
mod by_status;
mod code;
mod coded;
mod enveloped;
mod error_body;
mod error_text;
mod explain;
mod explanation;
mod fault;
mod flat;
mod guess;
mod members;
mod scan;
mod typed;
mod xml;

use serde_json::Value;

use crate::catalog::{self, AnswerStyle, Operation};
use answer::{Answer, Trouble};
use fault::Fault;

pub use answer::{ApiError, Decoded, Response};
pub use code::explain_error;
pub use explanation::{Explanation, Reading, Scope};

/// Reads the answer to a call of `operation`. Any bytes do: what cannot be read is an [`ApiError`] that says so.
///
/// An error is one in the shape of any vendor, of a gateway, or as a command line tool or an SDK prints it.
///
/// ```
/// use autoscale_kit::{catalog, response};
///
/// let operation = catalog::operation("alibaba-ess.ExecuteScalingRule")?;
/// let body = br#"{ "Code": "ScalingActivityInProgress", "Message": "...", "RequestId": "6469DCD0" }"#;
/// let response = response::Response { status: Some(400), headers: &[], body };
///
/// let response::Decoded::Err(error) = response::decode(operation, &response) else { panic!() };
/// assert!(error.documented);
/// assert_eq!(error.category, catalog::Category::State);
/// assert_eq!(error.request_id.as_deref(), Some("6469DCD0"));
/// # Ok::<(), autoscale_kit::Error>(())
/// ```
pub fn decode(operation: &'static Operation, response: &Response) -> Decoded {
    let answer = match catalog::service(operation.service).map(|service| &service.answer) {
        Ok(names) => match names.style {
            AnswerStyle::Flat => flat::read(operation, names, response),
            AnswerStyle::Coded => coded::read(operation, names, response),
            AnswerStyle::Enveloped => enveloped::read(operation, names, response),
            AnswerStyle::ByStatus => by_status::read(operation, names, response),
        },
        Err(error) => Err(Trouble::Unreadable(error.message().to_owned())),
    };
    let fault = match answer {
        Ok(Answer { data, request_id }) => match error_body::find(&data, response, operation) {
            None => return Decoded::Ok { data: Value::Object(data), request_id },
            Some(fault) => Fault { request_id: fault.request_id.or(request_id), ..fault },
        },
        Err(Trouble::Fault(fault)) => *fault,
        Err(Trouble::Unreadable(why)) => match error_body::elsewhere(response, operation) {
            None => return Decoded::Err(explain::unreadable(operation, response.status, &why)),
            Some(fault) => fault,
        },
    };
    Decoded::Err(explain::fault(operation, response.status, fault))
}
