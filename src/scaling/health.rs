//! What becomes of unhealthy instances, and what the group does then.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
