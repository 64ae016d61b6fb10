//! When an alarm policy fires, and what it does.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
