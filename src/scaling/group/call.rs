//! What stands against a call about a group. The first condition that is not met gives the error code.

use super::{Code, Codes, Group, GroupStatus};
use crate::{
    issue::IssueCode,
    scaling::{
        fields::Fields,
        notes::{Assumption, Notes, Reason, Rule},
    },
};

const ORDER_OF_CHECKS: &str = "This call fails more than one condition, and the document does not say which is \
                               reported first. The order taken is: group, status, activity in progress, arguments \
                               and instances, cooldown, capacity.";

/// The conditions that a call does not meet, in the order in which they are examined.
pub(in crate::scaling) struct Objections {
    codes: &'static Codes,
    /// Where the conditions of the call are documented.
    rule: Rule,
    found: Vec<Objection>,
}

/// One condition that is not met.
struct Objection {
    code: &'static str,
    reasons: Vec<Reason>,
    assumptions: Vec<Assumption>,
}

impl Objections {
    /// None yet, to a call whose conditions are those of `rule`.
    pub(in crate::scaling) fn new(codes: &'static Codes, rule: Rule) -> Self {
        Self { codes, rule, found: Vec::new() }
    }

    pub(in crate::scaling) fn none(&self) -> bool {
        self.found.is_empty()
    }

    /// One more.
    pub(in crate::scaling) fn add(&mut self, code: Code, text: impl Into<String>) {
        self.found.push(Objection {
            code: code.name,
            reasons: vec![self.rule.reason(text)],
            assumptions: code.reading.into_iter().collect(),
        });
    }

    /// Another rule that stands behind the objection just added.
    pub(in crate::scaling) fn because(&mut self, rule: Rule, text: &str) {
        if let Some(last) = self.found.last_mut() {
            last.reasons.push(rule.reason(text));
        }
    }

    /// A reading on which the objection just added rests.
    pub(in crate::scaling) fn assume(&mut self, reading: &'static str) {
        if let Some(last) = self.found.last_mut() {
            last.assumptions.push(self.rule.reading(reading));
        }
    }

    /// Whether there is a group at all; without one there is nothing else to examine.
    pub(in crate::scaling) fn group_exists(&mut self, group: &Group) -> bool {
        if !group.exists {
            self.add(self.codes.no_group, "There is no such group in the account.");
        }
        group.exists
    }

    /// The states in which the group takes the call; whether it is in one of them.
    pub(in crate::scaling) fn status(&mut self, group: &Group, allowed: &[GroupStatus]) -> bool {
        let fits = allowed.contains(&group.status);
        if !fits {
            let needed: Vec<_> = allowed.iter().map(|status| status.name()).collect();
            let (needed, status) = (needed.join(" or "), group.status.name());
            self.add(self.codes.status, format!("The call needs a group that is {needed}; this one is {status}."));
        }
        fits
    }

    /// A call that starts an activity needs a group without one; whether the group has none.
    pub(in crate::scaling) fn idle(&mut self, group: &Group) -> bool {
        if group.activity_in_progress {
            self.add(self.codes.activity, "The call needs a group without a running scaling activity.");
            self.because(self.codes.one_activity, "A group runs one activity at a time.");
        }
        !group.activity_in_progress
    }

    /// What the call is refused with, told in `notes`.
    pub(in crate::scaling) fn decide(self, notes: &mut Notes) -> Option<&'static str> {
        let mut found = self.found.into_iter();
        let first = found.next()?;
        notes.reasons.extend(first.reasons);
        notes.assumptions.extend(first.assumptions);
        if found.any(|other| other.code != first.code) {
            notes.assume(self.rule.reading(ORDER_OF_CHECKS));
        }
        Some(first.code)
    }
}

/// Reports a field of a group that is not known although the answer depends on it.
pub(in crate::scaling) fn require<T>(fields: &mut Fields, name: &str, value: Option<T>) {
    if value.is_none() && !fields.has(name) {
        fields.report(name, IssueCode::Missing, "is required");
    }
}
