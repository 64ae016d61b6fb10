//! The questions of a run: each is put to the function that answers it alone.

pub(super) mod alarm;
pub(super) mod call;
pub(super) mod health;
pub(super) mod hook;
pub(super) mod modify;
pub(super) mod removal;
pub(super) mod rule;
