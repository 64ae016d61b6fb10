//! Limits on text as such: one of a list, a pattern, a form.

use serde_json::Value;

use super::scalar::describe;
use crate::catalog::{Format, Limit};
use crate::cron::Cron;
use crate::digest::base64_size;
use crate::issue::IssueCode;
use crate::json;
use crate::suggest;

/// A text that is not as documented, in words.
pub(super) struct Unlike {
    pub code: IssueCode,
    pub received: String,
    pub expected: String,
    /// `; did you mean "TotalCapacity"?`
    pub hint: String,
}

/// Whether `value` breaks `limit`, where the limit is one on the text itself.
pub(super) fn unlike(limit: &Limit, value: &Value) -> Option<Unlike> {
    let text = json::scalar(value)?;
    let (code, expected, hint) = match limit {
        Limit::Enum { values } => {
            if values.contains(&text.as_str()) {
                return None;
            }
            let near = suggest::near(&text, values.iter().copied());
            let hint = near.map(|near| format!("; did you mean {near:?}?")).unwrap_or_default();
            (IssueCode::Enum, values.join(", "), hint)
        }
        Limit::Pattern(pattern) => {
            if pattern.matches(&text) {
                return None;
            }
            (IssueCode::Pattern, pattern.text.to_owned(), String::new())
        }
        Limit::NotPattern(pattern) => {
            if !pattern.matches(&text) {
                return None;
            }
            (IssueCode::Pattern, pattern.text.to_owned(), String::new())
        }
        Limit::Format { format: Format::Cron } => {
            let error = Cron::parse(&text).err()?;
            let expected = "a cron expression of five fields, in UTC".to_owned();
            (IssueCode::Format, expected, format!("; it {error}"))
        }
        Limit::Format { format: Format::Ascii } => {
            if text.is_ascii() {
                return None;
            }
            (IssueCode::Format, "ASCII characters".to_owned(), String::new())
        }
        // The type `datetime` has checked and respelled instants already.
        Limit::Format { format: Format::IsoSeconds | Format::IsoMinutes | Format::Plain } => return None,
        Limit::Base64(_) => {
            if base64_size(&text).is_some() {
                return None;
            }
            (IssueCode::Format, "Base64".to_owned(), String::new())
        }
        Limit::Range(_)
        | Limit::Length(_)
        | Limit::Bytes(_)
        | Limit::Count(_)
        | Limit::Multiple { .. }
        | Limit::WithinDays { .. } => return None,
    };
    Some(Unlike { code, received: describe(value), expected, hint })
}
