//! What is wrong with an expression.

use std::fmt;

/// Which field of an expression is wrong, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CronError {
    /// There are not five of them.
    Fields(usize),
    /// An item of a field is not in the dialect.
    Item {
        /// `minute`, `hour`, `day`, `month` or `week`.
        field: &'static str,
        /// The item.
        item: String,
        /// What is wrong with it.
        why: ItemError,
    },
}

/// What is wrong with one item of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemError {
    /// There is nothing between two commas, or before the first or after the last.
    Empty,
    /// It is in none of the forms that the field allows.
    Form,
    /// A number in it is out of range.
    Range {
        /// Least number allowed there.
        low: u32,
        /// Greatest number allowed there.
        high: u32,
    },
    /// A range ends before it begins.
    Backwards,
    /// `?` stands elsewhere than in day or week.
    NoValue,
}

impl fmt::Display for CronError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fields(1) => f.write_str("has one field; expected minute, hour, day, month, week"),
            Self::Fields(count) => write!(f, "has {count} fields; expected minute, hour, day, month, week"),
            Self::Item { field, item, why } => {
                write!(f, "has {} in the field {field}, which {why}", crate::suggest::shown(item))
            }
        }
    }
}

impl fmt::Display for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("is empty"),
            Self::Form => f.write_str("is not in a form that the field allows"),
            Self::Range { low, high } => write!(f, "is outside the range {low} to {high}"),
            Self::Backwards => f.write_str("ends before it begins"),
            Self::NoValue => f.write_str("is allowed in day and week only"),
        }
    }
}

impl std::error::Error for CronError {}
