//! The calls during a wait: taken or refused, and what they do to the hook that they name.

use super::{
    EventAnswer, HookEvent, HookOp, HookResult,
    refusal::{Against, refuse},
    rules::{Deleting, Extending, HookRules},
    wait::{Cause, State, Wait, Waiting},
};
use crate::{
    scaling::notes::{Assumption, Notes, counted},
    suggest,
};

pub(super) const DELETION_CONTINUES: Assumption = Assumption {
    text: "A hook that is deleted during a wait ends with CONTINUE; the document only says that its wait ends.",
    section: "14.6",
};
const LAST_SECOND_COUNTS: Assumption =
    Assumption { text: "An extension to exactly six hours after the start is allowed.", section: "14.4" };
const REFUSED_DOES_NOT_COUNT: Assumption =
    Assumption { text: "A heartbeat that is refused does not count as one of the 20.", section: "14.4" };
const COUNTED_BY_HOOK: Assumption = Assumption {
    text: "Each hook of a wait may be extended 20 times, since each has its own token; the document speaks of the \
           wait state.",
    section: "14.4",
};

/// Plays one call. The deadlines up to its time have passed.
pub(super) fn event(wait: &mut Wait, event: &HookEvent) -> EventAnswer {
    let mut notes = Notes::default();
    let error = match &event.op {
        HookOp::Heartbeat(seconds) => extend(wait, event, *seconds, &mut notes),
        HookOp::Complete(result) => complete(wait, event, result, &mut notes),
        HookOp::Delete => delete(wait, event, &mut notes),
    };
    EventAnswer::new(error, wait.end_of(&event.hook_id), notes)
}

fn extend(wait: &mut Wait, event: &HookEvent, seconds: i64, notes: &mut Notes) -> Option<&'static str> {
    let rules = wait.rules;
    let Extending { rule, bad_value, limits, may_shorten, reading } = &rules.extending;
    let extensions = wait.extensions();
    let waiting = wait.find(&event.hook_id);
    let until = event.at.saturating_add(seconds);
    let mut against = Vec::new();
    if !rules.timeouts.contains(&seconds) {
        against.push(bad_value.because(rules.not_a_timeout(seconds)));
    }
    let (waiting, old) = match waiting {
        Some(waiting) if let State::Until(old) = waiting.state => (waiting, old),
        other => {
            against.push(not_waiting(rules, other.as_deref(), event));
            return refuse(rules, against, notes);
        }
    };
    if let Some(limits) = limits {
        let (most, longest, taken) = (limits.most, limits.longest, waiting.extended);
        if until > longest {
            let text = format!("With an extension until {until} s the wait would be longer than {longest} s.");
            against.push(limits.too_long.because(text));
        }
        if taken >= most {
            against.push(limits.too_often.because(format!(
                "The wait was already extended {}; at most {most} are allowed.",
                counted(taken, "time")
            )));
        }
    }
    if let Some(code) = refuse(rules, against, notes) {
        waiting.refused = waiting.refused.saturating_add(1);
        return Some(code);
    }
    let new = if *may_shorten { until } else { until.max(old) };
    let text =
        format!("The hook waits until {new} s instead of {old} s: the call at {} s asks for {seconds} s.", event.at);
    notes.because(*rule, text);
    notes.assume(*reading);
    if let Some(limits) = limits {
        if until == limits.longest {
            notes.assume(LAST_SECOND_COUNTS);
        }
        if waiting.extended.saturating_add(waiting.refused) >= limits.most {
            notes.assume(REFUSED_DOES_NOT_COUNT);
        }
        if extensions >= limits.most {
            notes.assume(COUNTED_BY_HOOK);
        }
    }
    waiting.state = State::Until(new);
    waiting.extended = waiting.extended.saturating_add(1);
    None
}

fn complete(wait: &mut Wait, event: &HookEvent, name: &str, notes: &mut Notes) -> Option<&'static str> {
    let rules = wait.rules;
    let waiting = wait.find(&event.hook_id);
    let result = rules.words.result(name);
    let mut against = Vec::new();
    if result.is_none() {
        let [first, second] = rules.words.results;
        let text = format!("The result {} is neither {} nor {}.", suggest::shown(name), first.0, second.0);
        against.push(rules.completing.bad_result.because(text));
    }
    if waiting.as_ref().is_none_or(|waiting| waiting.deadline().is_none()) {
        against.push(not_waiting(rules, waiting.as_deref(), event));
    }
    let refused = refuse(rules, against, notes);
    if let (None, Some(result)) = (refused, result) {
        notes.because(rules.completing.rule, format!("The hook ends at {} s with result {name}.", event.at));
        wait.end(&event.hook_id, event.at, result, Cause::Completion);
    }
    refused
}

fn delete(wait: &mut Wait, event: &HookEvent, notes: &mut Notes) -> Option<&'static str> {
    let rules = wait.rules;
    let Deleting { rule, unknown, bound } = &rules.deleting;
    let Some(waiting) = wait.find(&event.hook_id) else {
        let text = format!("The group has no hook {}.", suggest::cut(&event.hook_id));
        return refuse(rules, [unknown.because(text)], notes);
    };
    if let (Some(bound), true) = (bound, waiting.state != State::Idle) {
        return refuse(rules, [bound.because("The hook is bound, so it is in use.")], notes);
    }
    waiting.deleted = true;
    if waiting.deadline().is_some() {
        notes.because(*rule, format!("The hook is deleted, which ends its wait at {} s.", event.at));
        notes.assume(DELETION_CONTINUES);
        wait.end(&event.hook_id, event.at, HookResult::Continue, Cause::Deletion);
    } else {
        notes.because(*rule, "The hook is deleted; it was not waiting.");
    }
    None
}

/// The hook that a call names is not there, does not act, or has ended.
fn not_waiting<'p>(rules: &'p HookRules, waiting: Option<&Waiting>, event: &HookEvent) -> Against<'p> {
    let id = suggest::cut(&event.hook_id);
    match waiting.map(|waiting| waiting.state) {
        None => rules.unknown.because(format!("The group has no hook {id}.")),
        Some(State::Ended { at, timed_out }) => {
            let mut against = rules.not_waiting.because(format!("The wait of {id} had already ended at {at} s."));
            against.reading = (timed_out && at == event.at).then_some(rules.deadline_is_over);
            against
        }
        Some(State::Idle | State::Until(_)) => rules.not_waiting.because(format!("{id} does not act in this wait.")),
    }
}
