//! Whether instances may join a group by hand.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
