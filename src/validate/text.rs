//! Limits on text as such: one of a list, a pattern, a form.

use crate::catalog::{Format, Limit};
use crate::cron::Cron;
use crate::digest::base64_size;
use crate::issue::IssueCode;
use crate::plain::Plain;
use crate::suggest;

/// A text that is not as documented, in words.
pub(super) struct Unlike {
    pub code: IssueCode,
    pub received: String,
    pub expected: String,
    /// `; did you mean "TotalCapacity"?`
    pub hint: String,
    /// The value in it.
    pub suggestion: Option<&'static str>,
}

/// Whether the limit is one on the text itself.
fn about_text(limit: &Limit) -> bool {
    match limit {
        Limit::Enum { .. } | Limit::Pattern(_) | Limit::NotPattern(_) | Limit::Format { .. } | Limit::Base64(_) => true,
        Limit::Range(_)
        | Limit::Length(_)
        | Limit::Bytes(_)
        | Limit::Count(_)
        | Limit::Multiple { .. }
        | Limit::WithinDays { .. } => false,
    }
}

/// Whether `value` breaks `limit`, where the limit is one on the text itself.
pub(super) fn unlike(limit: &'static Limit, value: &Plain) -> Option<Unlike> {
    if !about_text(limit) {
        return None;
    }
    let text = value.scalar()?;
    let mut suggestion = None;
    let (code, expected, hint) = match limit {
        Limit::Enum { values } => {
            if values.contains(&&*text) {
                return None;
            }
            suggestion = suggest::near(&text, values.iter().copied());
            let hint = suggestion.map(|near| format!("; did you mean {near:?}?")).unwrap_or_default();
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
        Limit::Format { format: Format::IsoSeconds | Format::IsoMinutes | Format::IsoBeijing | Format::Plain } => {
            return None;
        }
        Limit::Base64(_) => {
            if base64_size(&text).is_some() {
                return None;
            }
            (IssueCode::Format, "Base64".to_owned(), String::new())
        }
        _ => return None,
    };
    Some(Unlike { code, received: value.describe(), expected, hint, suggestion })
}
