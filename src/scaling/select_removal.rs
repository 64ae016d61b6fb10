//! Which instances leave when a group shrinks.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
