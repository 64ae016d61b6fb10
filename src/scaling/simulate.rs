//! A run over hours or days: every other question, one event after the other.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
