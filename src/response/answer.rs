//! An answer as it comes over HTTP, as a style of answer reads it, and as it is given.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::fault::Fault;
use crate::catalog::{Category, Retry};

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
    pub(super) fn failure(&self) -> Option<u16> {
        self.status.filter(|status| !(200..300).contains(status))
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
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

/// An answer that reports success.
pub(super) struct Answer {
    pub data: Map<String, Value>,
    pub request_id: Option<String>,
}

/// An answer that does not.
pub(super) enum Trouble {
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
