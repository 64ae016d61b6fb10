//! What is allowed, and on which condition: data of the catalogue that issues carry too.

use serde::Serialize;

use crate::json;

/// What is allowed, as data.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub enum Allowed {
    /// Inclusive bounds of a number, of a number of characters, bytes or items: the code says which.
    Bounds(Bounds),
    /// One of these texts.
    Values {
        /// The documented values.
        values: &'static [&'static str],
    },
    /// A text that matches as a whole.
    Pattern {
        /// A regular expression, in the syntax common to JavaScript and Rust.
        pattern: &'static str,
        /// The rule in words.
        text: &'static str,
    },
    /// A text that does not match as a whole.
    NotPattern {
        /// A regular expression, in the syntax common to JavaScript and Rust.
        not_pattern: &'static str,
        /// What is not allowed, in words.
        text: &'static str,
    },
    /// Of a documented form.
    Format {
        /// Its name, as the catalogue has it.
        format: &'static str,
    },
    /// A multiple of a step.
    Multiple {
        /// The step.
        multiple_of: i64,
    },
    /// An instant at most so many days after the call.
    WithinDays {
        /// The days.
        within_days: i64,
    },
}

/// Two inclusive bounds; an absent one is open.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Bounds {
    /// Smallest allowed value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<f64>,
    /// Largest allowed value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<f64>,
}

impl Bounds {
    /// `0 to 100`, `at least 1`, `at most 20`
    pub(crate) fn words(self) -> String {
        let text = |number| json::text(&json::plain(number));
        match (self.min, self.max) {
            (Some(min), Some(max)) => [text(min), text(max)].join(" to "),
            (Some(min), None) => ["at least ", &text(min)].concat(),
            (None, Some(max)) => ["at most ", &text(max)].concat(),
            (None, None) => "open".into(),
        }
    }
}

/// What a limit or rule depends on.
#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Condition {
    /// A sibling by its name, or a dotted path from the top; on a path through a list, one of its items will do.
    pub param: &'static str,
    /// What must hold for it.
    #[serde(flatten)]
    pub test: Test,
    /// What must hold as well.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub and: Option<&'static Condition>,
}

/// What must hold for the parameter of a condition.
#[derive(Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Test {
    /// Its value, or the default where it is absent, is one of these.
    Is(&'static [&'static str]),
    /// Its value is none of these.
    Not(&'static [&'static str]),
    /// It is there (or not).
    Present(bool),
}
