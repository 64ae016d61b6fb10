//! What is wrong with one value: where it stands, what came, what is allowed, and where that is documented.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::limit::{Allowed, Condition};

/// One step of the path to a value: a field name or a zero-based list index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum PathSegment {
    /// A field of an object.
    Name(Cow<'static, str>),
    /// An item of a list, from 0.
    Index(usize),
}

impl From<&str> for PathSegment {
    fn from(name: &str) -> Self {
        Self::Name(Cow::Owned(name.to_owned()))
    }
}

impl From<usize> for PathSegment {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// `SystemDisk.Size`, `InstanceId[2]`: a path as people write it.
pub fn path_text(path: &[PathSegment]) -> String {
    let mut text = String::new();
    for segment in path {
        match segment {
            PathSegment::Name(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
            PathSegment::Index(index) => {
                text.push('[');
                text.push_str(&index.to_string());
                text.push(']');
            }
        }
    }
    text
}

/// Issues that are told of one input. Who has so many mends the cause of them first, and each takes a sentence.
pub(crate) const MOST: usize = 1_000;

/// The kind of rule that was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IssueCode {
    /// A required parameter is absent.
    Missing,
    /// No such parameter.
    Unknown,
    /// Another type is documented.
    Type,
    /// Not one of the documented values.
    Enum,
    /// A number outside its range.
    Range,
    /// Too few or too many characters.
    Length,
    /// Characters or an arrangement of them that the document does not allow.
    Pattern,
    /// Not of the documented form (date, time, identifier ...).
    Format,
    /// Not a multiple of the documented step.
    Multiple,
    /// Too few or too many list items.
    Count,
    /// Too many bytes.
    Bytes,
    /// JSON text that cannot be read or has other fields than documented.
    Json,
    /// Two parameters contradict each other.
    Conflict,
    /// A parameter needs another one.
    Requires,
    /// The parameter has no effect: in this combination, or because signing fills it in.
    Ignored,
}

impl IssueCode {
    /// As issues carry it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unknown => "unknown",
            Self::Type => "type",
            Self::Enum => "enum",
            Self::Range => "range",
            Self::Length => "length",
            Self::Pattern => "pattern",
            Self::Format => "format",
            Self::Multiple => "multiple",
            Self::Count => "count",
            Self::Bytes => "bytes",
            Self::Json => "json",
            Self::Conflict => "conflict",
            Self::Requires => "requires",
            Self::Ignored => "ignored",
        }
    }
}

impl Serialize for IssueCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Whether the service would refuse the call (`error`) or not (`warning`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The documented service refuses this.
    Error,
    /// The call works, but something in it has no effect or exceeds a limit that was relaxed.
    Warning,
}

/// Where a fact is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Source {
    /// Title of the document.
    pub document: &'static str,
    /// Section or page title inside it.
    pub section: &'static str,
    /// Date of that edition, `YYYY-MM-DD`.
    pub edition: &'static str,
}

/// What an issue says beside its sentence.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Facts {
    /// The limit that was broken; the caller's own where `overrides` has replaced the documented one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Allowed>,
    /// The condition under which the limit or the rule holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'static Condition>,
    /// The parameters of a rule across parameters.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub params: &'static [&'static str],
    /// The documented name or value that was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// One thing wrong with one value.
///
/// Everything that the message says stands beside it as data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Issue {
    /// The path to the value from the top of the parameters.
    pub path: Vec<PathSegment>,
    /// The kind of rule that was broken.
    pub code: IssueCode,
    /// A sentence that names the parameter, what came, what is allowed and where that is documented.
    pub message: String,
    /// Whether the service would refuse the call.
    pub severity: Severity,
    /// The same as data, as far as there is any.
    #[serde(flatten)]
    pub facts: Facts,
    /// What is allowed, in a few words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What came, shortened; never the value of a parameter that is marked secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received: Option<String>,
    /// Where the rule is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}
