//! Instances wait in lifecycle hooks.

use crate::scaling::{
    hook::{HookAnswer, HookInput, InstanceFate, hook},
    simulate::{Answer, Cause, Hooks, run::Run},
};

/// How long the instances of an activity wait, and whether new ones go into service.
pub(in crate::scaling::simulate) fn wait(run: &mut Run, cause: &Cause, hooks: Option<&Hooks>) -> (i64, bool) {
    let Some(hooks) = hooks else { return (0, true) };
    let answer = hook(run.provider.hooks, &HookInput::Wait(hooks.wait.clone()));
    let HookAnswer::Wait(end) = &answer else { return (0, true) };
    let (seconds, released) = (end.ends_at, end.instance == InstanceFate::Released);
    run.readings.hooks = true;
    run.record.decision(run.now, cause, "hook", || hooks.fields.clone(), Answer::Hook(answer));
    (seconds, !released)
}
