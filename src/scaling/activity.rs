//! What the codes of a scaling activity mean.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
