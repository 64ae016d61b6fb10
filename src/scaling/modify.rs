//! What new sizes do to a group.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
