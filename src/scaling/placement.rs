//! In which zone, or of which type, new instances are created.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
