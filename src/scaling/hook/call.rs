//! The calls on the hooks of a group: taken, or refused with which code.

use super::{
    HookCall, HookCallAnswer, NewHook,
    refusal::{Against, refuse},
    rules::HookRules,
};
use crate::{
    order::Names,
    scaling::{
        limits,
        notes::{Assumption, Notes, counted},
    },
    suggest,
};

const REPLACES: Assumption = Assumption {
    text: "Binding a hook while another one is bound replaces that one.",
    section: "Binding Lifecycle Hooks",
};

/// Answers one call.
pub(super) fn call(rules: &HookRules, call: &HookCall) -> HookCallAnswer {
    match call {
        HookCall::Create { hook, existing } => create(rules, hook, existing),
        HookCall::Bind { hook_id, hooks, bound } => bind(rules, hook_id, hooks.as_deref(), bound.as_deref()),
        HookCall::Delete { hook_id, hooks, bound } => delete(rules, hook_id, hooks.as_deref(), bound.as_deref()),
    }
}

fn create(rules: &HookRules, hook: &NewHook, existing: &[NewHook]) -> HookCallAnswer {
    let mut notes = Notes::default();
    let (creating, count, most) = (&rules.creating, existing.len(), rules.most_hooks);
    let all = || [hook].into_iter().chain(existing);
    let mut against: Vec<_> = all().flat_map(|hook| bad_values(rules, hook)).collect();
    if let (Some(bad_name), Some(name)) = (&creating.bad_name, &hook.name)
        && !limits::is_hook_name(name)
    {
        let (least, most) = limits::HOOK_NAME.into_inner();
        let name = suggest::shown(name);
        let form = "letters, digits, Chinese characters, underscores, hyphens and periods";
        against.push(bad_name.because(format!("The name {name} is not {least} to {most} {form}.")));
    }
    let mut names = Names::default();
    if let Some(name) = all().filter_map(NewHook::name).find(|name| !names.add(name)) {
        let text = format!("Another hook of the group has the name {}.", suggest::shown(name));
        against.push(creating.taken_name.because(text));
    }
    if count >= most {
        against.push(
            creating.too_many.because(format!("The group has {}; at most {most} are allowed.", counted(count, "hook"))),
        );
    }
    if let (Some(missing), None) = (&creating.no_transition, &hook.transition) {
        against.push(missing.because("The call names no transition."));
    }
    if let Some(code) = refuse(rules, against, &mut notes) {
        return answer(Some(code), Some(count), None, notes);
    }
    let count = count.saturating_add(1);
    notes.because(creating.rule, format!("This is hook number {count} of the group; at most {most} are allowed."));
    answer(None, Some(count), None, notes)
}

/// What the service does not take, in the order of its table of errors.
fn bad_values<'p>(rules: &'p HookRules, hook: &NewHook) -> Vec<Against<'p>> {
    let (creating, words) = (&rules.creating, &rules.words);
    let mut against = Vec::new();
    if let Some(given) = hook.transition.as_deref().filter(|given| words.transition(given).is_none()) {
        let known = words.transitions.map(|(name, _)| name).join(" nor ");
        let text = format!("The transition {} is neither {known}.", suggest::shown(given));
        against.push(creating.bad_transition.because(text));
    }
    if let Some(given) = hook.default_result.as_deref().filter(|given| words.result(given).is_none()) {
        let known = words.results.map(|(name, ..)| name).join(" nor ");
        let text = format!("The default result {} is neither {known}.", suggest::shown(given));
        against.push(creating.bad_result.because(text));
    }
    if let Some(seconds) = hook.timeout.filter(|seconds| !rules.timeouts.contains(seconds)) {
        against.push(creating.bad_timeout.because(rules.not_a_timeout(seconds)));
    }
    against
}

fn bind(rules: &HookRules, id: &str, hooks: Option<&[String]>, bound: Option<&str>) -> HookCallAnswer {
    let mut notes = Notes::default();
    let (binding, count, shown) = (&rules.binding, hooks.map(<[_]>::len), suggest::cut(id));
    if is_absent(id, hooks) {
        let against = binding.unknown.because(format!("{shown} is not a hook of this group."));
        return answer(refuse(rules, [against], &mut notes), count, bound, notes);
    }
    notes.because(binding.rule, format!("From now on only {shown} acts."));
    if bound.is_some_and(|bound| bound != id) {
        notes.assume(REPLACES);
    }
    answer(None, count, Some(id), notes)
}

fn delete(rules: &HookRules, id: &str, hooks: Option<&[String]>, bound: Option<&str>) -> HookCallAnswer {
    let mut notes = Notes::default();
    let (deleting, count) = (&rules.deleting, hooks.map(<[_]>::len));
    let in_use = deleting.bound.as_ref().filter(|_| bound == Some(id));
    let against = if is_absent(id, hooks) {
        Some(deleting.unknown.because(format!("The group has no hook {}.", suggest::cut(id))))
    } else {
        in_use.map(|refusal| refusal.because("The hook is bound, so it is in use."))
    };
    if let Some(code) = refuse(rules, against, &mut notes) {
        return answer(Some(code), count, bound, notes);
    }
    notes.because(deleting.rule, "The hook is not in use, so it is deleted.");
    answer(None, count.map(|count| count.saturating_sub(1)), bound, notes)
}

fn is_absent(id: &str, hooks: Option<&[String]>) -> bool {
    hooks.is_some_and(|hooks| hooks.iter().all(|known| known != id))
}

fn answer(error: Option<&'static str>, count: Option<usize>, bound: Option<&str>, notes: Notes) -> HookCallAnswer {
    HookCallAnswer {
        accepted: error.is_none(),
        error,
        hook_count: count,
        bound_hook_id: bound.map(str::to_owned),
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}
