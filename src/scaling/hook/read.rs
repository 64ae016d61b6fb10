//! How the input is read from JSON.

use super::{
    Hook, HookCall, HookEvent, HookInput, HookOp, HookWait, NewHook,
    rules::{Call, Event, HookRules},
};
use crate::{
    issue::IssueCode,
    order::Names,
    scaling::{
        field::{ANY, COUNT},
        fields::Fields,
    },
};

pub(super) fn hook_input(rules: &HookRules, fields: &mut Fields) -> HookInput {
    let call = fields.optional("operation").choice(rules.words.calls);
    match call {
        None => HookInput::Wait(wait(rules, fields)),
        Some(Call::Create) => HookInput::Call(create(rules, fields)),
        Some(Call::Bind) => {
            let (hook_id, hooks, bound) = target(rules, fields, true);
            HookInput::Call(HookCall::Bind { hook_id, hooks, bound })
        }
        Some(Call::Delete) => {
            let (hook_id, hooks, bound) = target(rules, fields, false);
            HookInput::Call(HookCall::Delete { hook_id, hooks, bound })
        }
    }
}

fn wait(rules: &HookRules, fields: &mut Fields) -> HookWait {
    let words = &rules.words;
    let name = fields.one_of(words.transition);
    let transition = known(rules, fields, name, &words.transitions, true);
    let own = transition.or(rules.default_transition).unwrap_or(words.transitions[0].1);
    let hooks = fields.optional("hooks").objects(|hook| waiting_hook(rules, own, hook)).unwrap_or_default();
    if hooks.len() > rules.most_hooks {
        let words = format!("has {} hooks; a group may have at most {}", hooks.len(), rules.most_hooks);
        fields.report("hooks", IssueCode::Count, &words);
    }
    let ids = Names::of(hooks.iter().map(|hook| hook.id.as_str()));
    if ids.len() < hooks.len() {
        fields.report("hooks", IssueCode::Conflict, "has two hooks with the same id");
    }
    let bound = rules.only_bound.then(|| text(fields, "boundHookId")).flatten();
    if bound.as_deref().is_some_and(|bound| ids.find(bound).is_none()) {
        fields.report("boundHookId", IssueCode::Conflict, "must be the id of one of the hooks");
    }
    // The only hook that a call can be about.
    let only = match hooks.as_slice() {
        [only] => Some(only.id.clone()),
        _ => bound.clone(),
    };
    let events = fields.optional("events").objects(|one| event(rules, only.as_deref(), one)).unwrap_or_default();
    HookWait { transition: own, hooks, bound_hook_id: bound, events: events.into_iter().flatten().collect() }
}

fn waiting_hook(rules: &HookRules, own: super::Transition, fields: &mut Fields) -> Hook {
    let words = &rules.words;
    let (id, timeout, transition) =
        (fields.one_of(words.id), fields.one_of(words.timeout), fields.one_of(words.transition));
    let name = fields.one_of(words.name);
    fields.optional(name).string();
    let results = words.results.map(|(name, result, _)| (name, result));
    let needed = rules.default_timeout.is_none();
    let seconds = fields.required_when(needed, timeout).integer(rules.timeouts.clone());
    Hook {
        id: fields.required(id).string().unwrap_or_default().to_owned(),
        timeout: seconds.or(rules.default_timeout).unwrap_or_default(),
        default_result: known(rules, fields, "defaultResult", &results, false).unwrap_or(results[0].1),
        // Without a default of the service a hook is taken to be one of this wait.
        transition: known(rules, fields, transition, &words.transitions, false)
            .or(rules.default_transition)
            .unwrap_or(own),
    }
}

fn event(rules: &HookRules, only: Option<&str>, fields: &mut Fields) -> Option<HookEvent> {
    let words = &rules.words;
    let at = fields.required("at").integer(COUNT);
    let kind = fields.required("op").choice(words.events);
    let id = fields.one_of(words.id);
    let hook_id = fields.required_when(only.is_none(), id).string().or(only);
    // Each call has a value of its own; that of another one says nothing.
    let (extension, result) = (fields.one_of(words.extension), fields.one_of(words.result));
    let needed = matches!(kind, Some(Event::Heartbeat)) && rules.default_timeout.is_none();
    let seconds = fields.required_when(needed, extension).integer(ANY);
    let given = word(rules, fields, result);
    let op = match kind? {
        Event::Heartbeat => HookOp::Heartbeat(seconds.or(rules.default_timeout)?),
        Event::Complete => {
            let needed = words.numbers && given.is_none();
            fields.required_when(needed, result);
            HookOp::Complete(given.unwrap_or_else(|| words.results[0].0.to_owned()))
        }
        Event::Delete => HookOp::Delete,
    };
    Some(HookEvent { at: at?, hook_id: hook_id?.to_owned(), op })
}

/// The fields of the new hook stand beside the `hooks` that are there.
fn create(rules: &HookRules, fields: &mut Fields) -> HookCall {
    let hook = new_hook(rules, fields);
    let existing = fields.optional("hooks").objects(|one| new_hook(rules, one)).unwrap_or_default();
    if rules.only_bound {
        fields.optional("boundHookId").string();
    }
    HookCall::Create { hook, existing }
}

fn new_hook(rules: &HookRules, fields: &mut Fields) -> NewHook {
    let words = &rules.words;
    let (id, name, timeout, transition) = (
        fields.one_of(words.id),
        fields.one_of(words.name),
        fields.one_of(words.timeout),
        fields.one_of(words.transition),
    );
    NewHook {
        id: text(fields, id),
        name: text(fields, name),
        timeout: fields.optional(timeout).integer(ANY),
        default_result: word(rules, fields, "defaultResult"),
        transition: word(rules, fields, transition),
    }
}

/// The hook that a call names, the hooks of the group, and the one that is bound.
fn target(rules: &HookRules, fields: &mut Fields, binds: bool) -> (String, Option<Vec<String>>, Option<String>) {
    let words = &rules.words;
    let name = fields.one_of(words.transition);
    word(rules, fields, name);
    let ids = |hook: &mut Fields| {
        let read = new_hook(rules, hook);
        hook.required(words.id.first().copied().unwrap_or_default());
        read.id
    };
    let hooks = fields.optional("hooks").objects(ids).map(|ids| ids.into_iter().flatten().collect::<Vec<_>>());
    let bound = text(fields, "boundHookId");
    let id = fields.one_of(words.id);
    // The hook to bind may come as the bound one, the hook to delete as the only one.
    let (implied, bound) = match (&hooks, binds, fields.has(id)) {
        (_, true, false) => (bound, None),
        (Some(hooks), false, false) if hooks.len() == 1 => (hooks.first().cloned(), bound),
        _ => (None, bound),
    };
    let id = fields.required_when(implied.is_none(), id).string().map(str::to_owned);
    (id.or(implied).unwrap_or_default(), hooks, bound)
}

/// A value of the service, which may be one that it does not have.
fn word(rules: &HookRules, fields: &mut Fields, name: &'static str) -> Option<String> {
    let field = fields.optional(name);
    if rules.words.numbers {
        field.integer(ANY).map(|number| number.to_string())
    } else {
        field.string().map(str::to_owned)
    }
}

/// A value that is one of those of the service.
fn known<T: Copy>(
    rules: &HookRules,
    fields: &mut Fields,
    name: &'static str,
    values: &[(&'static str, T); 2],
    required: bool,
) -> Option<T> {
    fields.required_when(required, name);
    let given = word(rules, fields, name)?;
    let value = values.iter().find(|(known, _)| *known == given).map(|(_, value)| *value);
    if value.is_none() {
        let [(first, _), (second, _)] = values;
        fields.report(name, IssueCode::Enum, &format!("must be {first} or {second}"));
    }
    value
}

fn text(fields: &mut Fields, name: &'static str) -> Option<String> {
    fields.optional(name).string().map(str::to_owned)
}
