//! What becomes of tasks that meet a busy or disabled group.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
