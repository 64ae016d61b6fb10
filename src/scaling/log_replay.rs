//! The capacity of a group over time, out of its action log.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
