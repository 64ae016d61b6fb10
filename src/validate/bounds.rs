//! Limits with a smallest and a largest value: ranges, lengths, byte sizes, item counts, steps.

use crate::catalog::{Bounds, Limit};
use crate::digest::base64_size;
use crate::issue::IssueCode;
use crate::json;
use crate::plain::Plain;
use crate::time::Timestamp;

/// A measure that is out of bounds, in words.
pub(super) struct Outside {
    pub code: IssueCode,
    /// `is ` or `has `
    pub verb: &'static str,
    /// `101`, `41 characters`
    pub received: String,
    /// `documented range is`, to be followed by the bounds.
    pub subject: &'static str,
    pub expected: String,
}

/// Whether `value` breaks `limit`, where the limit is one on a number, a length or a count.
#[expect(clippy::cast_precision_loss, reason = "no text and no list in memory is as long as that")]
pub(super) fn outside(
    limit: &Limit,
    value: &Plain,
    replaced: Option<Bounds>,
    now: Option<Timestamp>,
) -> Option<Outside> {
    let (code, bounds, measure, unit, subject) = match limit {
        Limit::Range(bounds) => (IssueCode::Range, bounds, value.as_f64()?, "", "documented range is"),
        Limit::Length(bounds) => {
            (IssueCode::Length, bounds, value.as_str()?.chars().count() as f64, " characters", "documented length is")
        }
        Limit::Bytes(bounds) => {
            (IssueCode::Bytes, bounds, value.as_str()?.len() as f64, " bytes", "documented size is")
        }
        Limit::Base64(bounds) => {
            let size = base64_size(value.as_str()?)?;
            (IssueCode::Bytes, bounds, size as f64, " bytes once decoded", "documented size is")
        }
        Limit::Count(bounds) => (IssueCode::Count, bounds, count(value)? as f64, " items", "documented count is"),
        Limit::Multiple { of } => return not_multiple(value, *of),
        Limit::WithinDays { days } => return too_late(value, *days, now?),
        Limit::Enum { .. } | Limit::Pattern(_) | Limit::NotPattern(_) | Limit::Format { .. } => return None,
    };
    let bounds = replaced.unwrap_or(*bounds);
    let within = bounds.min.is_none_or(|min| measure >= min) && bounds.max.is_none_or(|max| measure <= max);
    if within {
        return None;
    }
    let (verb, received) = match unit {
        "" => ("is ", value.describe()),
        unit => ("has ", json::text(&json::plain(measure)) + unit),
    };
    Some(Outside { code, verb, received, subject, expected: bounds.words() + unit })
}

fn count(value: &Plain) -> Option<usize> {
    match value {
        Plain::List(items) => Some(items.len()),
        Plain::Object(entries) => Some(entries.len()),
        _ => None,
    }
}

/// The last instant that counts is the one so many days after now.
fn too_late(value: &Plain, days: i64, now: Timestamp) -> Option<Outside> {
    let at = Timestamp::parse(value.as_str()?).ok()?;
    let last = Timestamp::from_unix(now.unix().checked_add(days.checked_mul(86_400)?)?).ok()?;
    (at > last).then(|| Outside {
        code: IssueCode::Range,
        verb: "is ",
        received: at.iso(),
        subject: "documented is",
        expected: format!("at most {days} days from now, {}", last.iso()),
    })
}

fn not_multiple(value: &Plain, of: i64) -> Option<Outside> {
    let broken = value.as_i64()?.checked_rem(of).is_some_and(|rest| rest != 0);
    broken.then(|| Outside {
        code: IssueCode::Multiple,
        verb: "is ",
        received: value.describe(),
        subject: "documented are",
        expected: format!("multiples of {of}"),
    })
}
