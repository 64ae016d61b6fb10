//! What an accepted execution leaves behind, in words.

use super::RuleInput;
use crate::scaling::notes::{Notes, Rule};

const OWN_COOLDOWN: Rule = Rule::ess("1.4", "1.2");
const DEFAULT_COOLDOWN: Rule = Rule::ess("1.4", "9.1");

/// The cooldown that the activity leaves behind.
pub(super) fn next_cooldown(input: &RuleInput, notes: &mut Notes) {
    match input.rule_cooldown {
        Some(own) => notes.because(OWN_COOLDOWN, format!("Afterwards the rule's own cooldown of {own} s applies.")),
        None => {
            let default = input.default_cooldown;
            notes.because(DEFAULT_COOLDOWN, format!("Afterwards the group's default cooldown of {default} s applies."));
        }
    }
}
