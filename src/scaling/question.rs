//! The dispatch table: who is asked what.

use serde::Serialize;
use serde_json::Value;

use super::ScalingError;
use crate::json;

/// One row: a question to a service, and the function that answers it.
pub(super) struct Question {
    pub(super) service: &'static str,
    /// The name in JSON and JavaScript, in camel case.
    pub(super) name: &'static str,
    /// JSON text of the answer.
    pub(super) answer: fn(&Value) -> Result<String, ScalingError>,
}

/// The JSON text of an answer, for the rows of the table.
pub(super) fn text(answer: Result<impl Serialize, ScalingError>) -> Result<String, ScalingError> {
    answer.map(|answer| json::text(&answer))
}
