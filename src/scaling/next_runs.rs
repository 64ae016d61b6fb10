//! When a scheduled task runs next.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
