//! An HTTP response as data, or as an error that says what to do next.
//!
//! Each style of answer has its file: `flat` (JSON and XML), `coded`, `enveloped` and `by_status`.
//! They find the error or the data; `typed` gives the data its documented types and `explain` gives the error
//! its category and advice. `error_body` finds errors of any other shape, `error_text` those that a command line tool
//! prints. `code` explains a code without an answer.

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

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use crate::catalog::{self, AnswerStyle, Category, Operation, Retry};
use fault::Fault;

pub use code::explain_error;
pub use explanation::{Explanation, Reading, Scope};

/// What came back over HTTP.
#[derive(Clone, Copy)]
pub struct Response<'a> {
    /// HTTP status, where it is known; without one, the body decides.
    pub status: Option<u16>,
    /// Headers in any case and order.
    pub headers: &'a [(String, String)],
    /// The body, decompressed.
    pub body: &'a [u8],
}

impl Response<'_> {
    /// The status, if it is not one of success.
    fn failure(&self) -> Option<u16> {
        self.status.filter(|status| !(200..300).contains(status))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// What the service answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded {
    /// The call was accepted.
    Ok {
        /// The fields of the answer with their documented types; undocumented fields as they came.
        data: Value,
        /// Id of the request, for the support of the vendor.
        request_id: Option<String>,
    },
    /// The call was refused, or the answer cannot be read.
    Err(ApiError),
}

/// `{ ok: true, data, requestId }` or `{ ok: false, error }`.
impl Serialize for Decoded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ok", &matches!(self, Self::Ok { .. }))?;
        match self {
            Self::Ok { data, request_id } => {
                map.serialize_entry("data", data)?;
                if let Some(request_id) = request_id {
                    map.serialize_entry("requestId", request_id)?;
                }
            }
            Self::Err(error) => map.serialize_entry("error", error)?,
        }
        map.end()
    }
}

/// An error of the service, explained.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// The most specific code of the answer; the HTTP status of a failure where it has none; `UnreadableResponse` where
    /// the body could not be read, or names an error without a code.
    pub code: String,
    /// The service's own words, or what is wrong with the answer.
    pub message: String,
    /// Module code that Tencent's API v2 puts in brackets before the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub module: Option<String>,
    /// Id of the request, for the support of the vendor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// HTTP status, where it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Whether the document lists the code.
    pub documented: bool,
    /// What kind of trouble it is.
    pub category: Category,
    /// Whether sending the call again can help.
    pub retry: Retry,
    /// What to do next.
    pub advice: String,
    /// What else the answer says about the error: the host asked, the result of each resource of a batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Value>,
}

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

/// An answer that reports success.
struct Answer {
    data: Map<String, Value>,
    request_id: Option<String>,
}

/// An answer that does not.
enum Trouble {
    Fault(Box<Fault>),
    /// Why the body could not be read.
    Unreadable(String),
}

impl From<String> for Trouble {
    fn from(why: String) -> Self {
        Self::Unreadable(why)
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Fault(Box::new(fault))
    }
}
