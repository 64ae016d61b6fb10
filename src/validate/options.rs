//! How strictly to validate.

use serde::Deserialize;

use crate::catalog::Bounds;
use crate::time::Timestamp;

/// What becomes of a documented limit on a number, a length or a count.
///
/// Vendors raise such limits without a new edition of the document, so a caller may know better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Limits {
    /// A value outside is an error.
    #[default]
    Strict,
    /// A value outside is a warning.
    Warn,
    /// Not looked at.
    Off,
}

/// What stands in place of the documented limits of one parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Override {
    /// Bounds in place of the documented ones.
    Bounds(Bounds),
    /// No limit on its value at all.
    Off,
}

/// How strictly to validate.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// What becomes of documented limits.
    pub limits: Limits,
    /// Bounds that replace the documented ones, by the dotted name of the parameter (`SystemDisk.Size`):
    /// the range of a number, the length of a text, the item count of a list.
    /// Or [`Override::Off`], for every limit on the parameter.
    pub overrides: Vec<(String, Override)>,
    /// The instant of the call, for limits that count from it; without it they are not looked at.
    pub now: Option<Timestamp>,
}
