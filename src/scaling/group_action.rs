//! What starting, stopping, restarting or updating a scaling group does.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
