//! What becomes of instances that are taken out of a group by hand.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
