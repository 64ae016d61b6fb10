//! How long an instance waits in its lifecycle hooks, and what follows.

use super::question::Question;

pub(super) const QUESTIONS: &[Question] = &[];
