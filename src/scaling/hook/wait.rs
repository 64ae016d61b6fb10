//! The wait itself: hooks that end one after the other, by a call or at their deadline.

use super::{
    EventAnswer, Hook, HookResult, HookWait, InstanceFate, Transition, WaitAnswer, event,
    rules::{HookRules, Words},
};
use crate::{
    order,
    scaling::notes::{Assumption, Notes},
    suggest,
};

const BOTH_AT_ONCE: Assumption = Assumption {
    text: "If several hooks time out together as the last ones, one that abandons the instance decides.",
    section: "14.1",
};

/// One hook during the wait.
pub(super) struct Waiting<'a> {
    pub(super) hook: &'a Hook,
    pub(super) state: State,
    /// Extensions that were taken.
    pub(super) extended: usize,
    /// Extensions that were refused.
    pub(super) refused: usize,
    pub(super) deleted: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It does not act.
    Idle,
    /// It waits until then.
    Until(i64),
    /// It has ended.
    Ended { at: i64, timed_out: bool },
}

/// How the last hook ended.
pub(super) struct End<'a> {
    at: i64,
    hook: &'a str,
    result: HookResult,
    pub(super) cause: Cause,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    Timeout,
    /// The same, together with a hook that ends otherwise.
    ContestedTimeout,
    Completion,
    Deletion,
}

pub(super) struct Wait<'a> {
    pub(super) rules: &'a HookRules,
    transition: Transition,
    /// Sorted by id, so that the order of the input decides nothing.
    hooks: Vec<Waiting<'a>>,
    pub(super) last: Option<End<'a>>,
}

/// Plays the calls in the order of their time.
pub(super) fn wait(rules: &HookRules, input: &HookWait) -> WaitAnswer {
    let mut wait = Wait::new(rules, input);
    let mut notes = Notes::default();
    wait.explain_start(input, &mut notes);
    let events = order::sorted(input.events.iter().enumerate().collect(), |(_, a), (_, b)| a.at.cmp(&b.at));
    let mut answers: Vec<(usize, EventAnswer)> = Vec::with_capacity(events.len());
    for (index, event) in events {
        wait.pass_deadlines(event.at);
        answers.push((index, event::event(&mut wait, event)));
    }
    let answers = order::sorted(answers, |(a, _), (b, _)| a.cmp(b));
    wait.pass_deadlines(i64::MAX);
    let events = answers.into_iter().map(|(_, answer)| answer).collect();
    wait.answer(events, notes)
}

impl<'a> Wait<'a> {
    fn new(rules: &'a HookRules, input: &'a HookWait) -> Self {
        let bound = input.bound_hook_id.as_deref();
        let acts =
            |hook: &Hook| hook.transition == input.transition && (!rules.only_bound || bound == Some(hook.id.as_str()));
        let hooks: Vec<_> = input
            .hooks
            .iter()
            .map(|hook| Waiting {
                hook,
                state: if acts(hook) { State::Until(hook.timeout) } else { State::Idle },
                extended: 0,
                refused: 0,
                deleted: false,
            })
            .collect();
        let hooks = order::sorted(hooks, |a, b| a.hook.id.cmp(&b.hook.id));
        Self { rules, transition: input.transition, hooks, last: None }
    }

    /// The hook of that id, unless it is deleted.
    pub(super) fn find(&mut self, id: &str) -> Option<&mut Waiting<'a>> {
        self.hooks.iter_mut().find(|waiting| waiting.hook.id == id && !waiting.deleted)
    }

    /// When the hook of that id ends or has ended; `None` where it does not act.
    pub(super) fn end_of(&self, id: &str) -> Option<i64> {
        self.hooks.iter().find(|waiting| waiting.hook.id == id)?.end()
    }

    /// Extensions of all hooks together.
    pub(super) fn extensions(&self) -> usize {
        self.hooks.iter().map(|waiting| waiting.extended).sum()
    }

    /// Ends, one after the other, all hooks whose deadline is not later than `until`.
    fn pass_deadlines(&mut self, until: i64) {
        while let Some(at) = self.hooks.iter().filter_map(Waiting::deadline).min().filter(|at| *at <= until) {
            let due = self.hooks.iter().filter(|waiting| waiting.deadline() == Some(at));
            let due: Vec<&'a Hook> = due.map(|waiting| waiting.hook).collect();
            let abandons = |hook: &&&Hook| hook.default_result == HookResult::Abandon;
            let (gives_up, agreed) = (due.iter().find(abandons), due.iter().all(|hook| abandons(&hook)));
            let Some(decides) = gives_up.or(due.first()) else { return };
            let contested = gives_up.is_some() && !agreed && self.transition == Transition::ScaleOut;
            let cause = if contested { Cause::ContestedTimeout } else { Cause::Timeout };
            for waiting in self.hooks.iter_mut().filter(|waiting| waiting.deadline() == Some(at)) {
                waiting.state = State::Ended { at, timed_out: true };
            }
            self.end(&decides.id, at, decides.default_result, cause);
        }
    }

    /// One hook ends; on scale-in the first that gives the instance up ends the others too.
    pub(super) fn end(&mut self, id: &str, at: i64, result: HookResult, cause: Cause) {
        let ends_others = self.transition == Transition::ScaleIn && result == HookResult::Abandon;
        let timed_out = matches!(cause, Cause::Timeout | Cause::ContestedTimeout);
        for waiting in &mut self.hooks {
            let own = waiting.hook.id == id;
            if own {
                self.last = Some(End { at, hook: &waiting.hook.id, result, cause });
            }
            if waiting.deadline().is_some() && (own || ends_others) {
                waiting.state = State::Ended { at, timed_out };
            }
        }
    }

    fn explain_start(&self, input: &HookWait, notes: &mut Notes) {
        let waiting: Vec<_> = self
            .hooks
            .iter()
            .filter_map(|waiting| Some(format!("{} until {} s", suggest::cut(&waiting.hook.id), waiting.deadline()?)))
            .collect();
        let transition = self.rules.words.of_transition(self.transition);
        let text = if !waiting.is_empty() {
            format!("With transition {transition} the instance waits from 0 s on: {}.", waiting.join(", "))
        } else if !self.rules.only_bound {
            format!("The group has no hook for transition {transition}, so the instance does not wait.")
        } else if let Some(bound) = &input.bound_hook_id {
            let bound = suggest::cut(bound);
            format!("The bound hook {bound} is not for transition {transition}, so the instance does not wait.")
        } else {
            "No hook is bound, so the instance does not wait.".to_owned()
        };
        notes.because(self.rules.acts, text);
    }

    fn answer(self, events: Vec<EventAnswer>, mut notes: Notes) -> WaitAnswer {
        let HookRules { words, giving_up, .. } = self.rules;
        if let Some(end) = &self.last {
            self.explain_end(end, words, &mut notes);
        }
        let result = self.last.as_ref().map_or(HookResult::Continue, |end| end.result);
        let (word, name) = words.of_result(result);
        let (instance, fate) = match (self.transition, result) {
            (Transition::ScaleOut, HookResult::Continue) => (InstanceFate::InService, "goes into service"),
            (Transition::ScaleOut, HookResult::Abandon) => (InstanceFate::Released, "is released"),
            (Transition::ScaleIn, _) => (InstanceFate::Removed, "is removed, whatever the result"),
        };
        notes.because(self.rules.acts, format!("After result {word} the instance {fate}."));
        if result == HookResult::Abandon {
            notes.assumptions.extend(*giving_up);
        }
        for assumption in events.iter().filter(|event| event.accepted).flat_map(|event| &event.assumptions) {
            if !notes.assumptions.contains(assumption) {
                notes.assume(*assumption);
            }
        }
        let ends = self.hooks.iter().filter_map(|waiting| Some((waiting.hook.id.clone(), waiting.end()?)));
        WaitAnswer {
            accepted: true,
            error: None,
            ends_at: self.last.map_or(0, |end| end.at),
            result: name,
            instance,
            hook_ends: order::map(ends),
            events,
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        }
    }

    fn explain_end(&self, end: &End, words: &Words, notes: &mut Notes) {
        let End { at, hook, result, cause } = end;
        let hook = suggest::cut(hook);
        let (word, _) = words.of_result(*result);
        let (rule, how) = match cause {
            Cause::Timeout | Cause::ContestedTimeout => (self.rules.acts, "by timing out"),
            Cause::Completion => (self.rules.completing.rule, "by a call"),
            Cause::Deletion => (self.rules.deleting.rule, "by being deleted"),
        };
        let ends_others = self.transition == Transition::ScaleIn && *result == HookResult::Abandon;
        let others = if ends_others { ", which ends the others too" } else { ", as the last one" };
        let others =
            if self.hooks.iter().filter(|waiting| waiting.state != State::Idle).count() > 1 { others } else { "" };
        notes.because(rule, format!("{hook} ended at {at} s {how} with result {word}{others}."));
        match cause {
            Cause::ContestedTimeout => notes.assume(BOTH_AT_ONCE),
            Cause::Deletion => notes.assume(event::DELETION_CONTINUES),
            Cause::Timeout | Cause::Completion => {}
        }
    }
}

impl Waiting<'_> {
    /// When it ends if nothing else happens; `None` when it does not wait.
    pub(super) fn deadline(&self) -> Option<i64> {
        match self.state {
            State::Until(at) => Some(at),
            State::Idle | State::Ended { .. } => None,
        }
    }

    /// The same, or when it ended.
    fn end(&self) -> Option<i64> {
        match self.state {
            State::Until(at) | State::Ended { at, .. } => Some(at),
            State::Idle => None,
        }
    }
}
