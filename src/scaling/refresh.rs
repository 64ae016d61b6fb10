//! What resuming, stopping or cancelling an instance refresh does.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
