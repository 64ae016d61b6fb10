//! What enabling, disabling or deleting a group does.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
