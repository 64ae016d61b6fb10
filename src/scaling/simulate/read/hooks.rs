//! Lifecycle hooks: the fields of the question about a wait, without its transition.

use serde_json::{Map, Value};

use super::only_of_the_run;
use crate::scaling::{
    ScalingError,
    field::object,
    hook::{HookInput, HookWait, Transition},
    simulate::{Hooks, provider::Provider},
};

/// The wait of every activity of that direction; `None` where no hook acts on it.
pub(super) fn wait(value: &Value, provider: &Provider, transition: Transition) -> Result<Option<Hooks>, ScalingError> {
    let given = object(value);
    let mut fields = given.cloned().unwrap_or_default();
    let (name, word) = (provider.transition)(transition);
    // The run says which instances wait, and nothing else is asked about.
    only_of_the_run(&fields, &[name, "operation"])?;
    fields.insert(name.to_owned(), word);
    // What is no object is told to be none.
    let asked = if given.is_some() { Value::Object(fields.clone()) } else { value.clone() };
    let HookInput::Wait(mut wait) = HookInput::from_json(provider.hooks, &asked)? else { return Ok(None) };
    let acts = |id: &str| wait.hooks.iter().any(|hook| hook.id == id && hook.transition == transition);
    let keeps: Vec<bool> = wait.events.iter().map(|event| acts(&event.hook_id)).collect();
    let bound = wait.bound_hook_id.as_deref();
    if !wait.hooks.iter().any(|hook| acts(&hook.id) && bound.is_none_or(|bound| bound == hook.id)) {
        return Ok(None);
    }
    keep(&mut wait, &mut fields, &keeps);
    Ok(Some(Hooks { wait, fields: Value::Object(fields) }))
}

/// What happens to hooks of the other direction belongs to other waits.
fn keep(wait: &mut HookWait, fields: &mut Map<String, Value>, keeps: &[bool]) {
    let mut each = keeps.iter();
    wait.events.retain(|_| each.next().copied().unwrap_or_default());
    if let Some(Value::Array(events)) = fields.get_mut("events") {
        let mut each = keeps.iter();
        events.retain(|_| each.next().copied().unwrap_or_default());
    }
}
