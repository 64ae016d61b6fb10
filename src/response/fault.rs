//! An error as it was answered, before it is explained.

use serde_json::{Map, Value};

/// The code of an answer that could not be read, and of an error without a code under a status that names no failure.
pub(super) const UNREADABLE: &str = "UnreadableResponse";

/// An error as the service answered it.
#[derive(Default)]
pub(super) struct Fault {
    pub code: String,
    /// Codes that say the same in a coarser way, the finer ones first, to look up where `code` is not documented.
    pub coarser: Vec<String>,
    pub message: String,
    pub module: Option<String>,
    pub request_id: Option<String>,
    pub details: Map<String, Value>,
}

impl Fault {
    /// What an answer says, under a status that may be that of a failure.
    pub fn new(code: Option<String>, message: Option<String>, failure: Option<u16>) -> Self {
        let status = failure.map(|status| status.to_string());
        let named = code.or(status).unwrap_or_else(|| UNREADABLE.into());
        let message = message.unwrap_or_else(|| match named.as_str() {
            UNREADABLE => "the answer is an error, and names no code".into(),
            code => format!("{code} without a message"),
        });
        Self { code: named, message, ..Self::default() }
    }

    /// For a status that says failure over a body that names no error.
    pub fn of_status(status: u16, request_id: Option<String>) -> Self {
        let message = format!("HTTP {status}, and the body names no error");
        Self { code: status.to_string(), message, request_id, ..Self::default() }
    }
}
