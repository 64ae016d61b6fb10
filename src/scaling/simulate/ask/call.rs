//! Calls by hand.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{modify, rule};
use crate::scaling::{
    GroupStatus, Instance,
    attach::{AttachInput, attach},
    enable::{EnableInput, EnableOperation, enable},
    instance::{CreationType, LifecycleState},
    number,
    remove::{RemoveInput, remove},
    rule::Trigger,
    simulate::{
        Answer, Call, CallAction, Cause, CauseKind, EventKind,
        activity::Change,
        json,
        record::{About, Refused},
        run::Run,
    },
};

/// Answers a call and does what it asks for.
pub(in crate::scaling::simulate) fn call(run: &mut Run, call: &Call) {
    let cause = Cause { kind: CauseKind::Call, id: call.id.clone() };
    run.readings.triggers = run.readings.triggers.saturating_add(1);
    let outcome = match call.action {
        CallAction::Execute => match call.rule.and_then(|rule| run.scenario.rules.get(rule)) {
            Some(executed) => rule::execute(run, &cause, executed, Trigger::Manual),
            None => Ok(()),
        },
        CallAction::Attach => join(run, &cause, call),
        CallAction::Remove => leave(run, &cause, call),
        CallAction::Enable => switch(run, &cause, call),
        CallAction::Modify => modify::set(run, &cause, call.fields.clone()),
    };
    if let Err(refused) = outcome {
        run.record.refusal(run.now, &cause, &run.state, refused);
    }
}

/// The fields of the question: those of the call, and the group with its instances.
fn question(run: &mut Run, call: &Call) -> Value {
    let mut fields = call.fields.clone();
    let mut group = json::group(&run.state, run.now, run.provider);
    let members = &run.state.group.instances;
    group.insert("instances".to_owned(), json::instances(members, run.provider));
    fields.insert("group".to_owned(), group.into());
    let looked_at = members.len();
    // As JSON, an instance costs many times what it costs to look at.
    run.worked(looked_at, 100);
    run.handed_over(looked_at);
    Value::Object(fields)
}

/// The instances of a call, each once, as they join.
fn coming(run: &Run, instances: Vec<Instance>) -> Vec<Instance> {
    let mut seen = BTreeSet::new();
    let new = instances.into_iter().filter(|instance| seen.insert(instance.id.clone()));
    new.map(|instance| Instance {
        creation_type: CreationType::Attached,
        created_at: Some(run.now),
        configuration: None,
        lifecycle_state: LifecycleState::Pending,
        ..instance
    })
    .collect()
}

fn join(run: &mut Run, cause: &Cause, call: &Call) -> Result<(), Refused> {
    let fields = question(run, call);
    let Ok(input) = AttachInput::from_json(run.scenario.service, &fields) else { return Ok(()) };
    let answer = attach(run.scenario.service, &input);
    let (accepted, error) = (answer.accepted, answer.error);
    let decision = run.record.decision(run.now, cause, "attach", || fields, Answer::Attach(answer));
    if !accepted {
        return Err(Refused { error, decision });
    }
    let joining = coming(run, input.instances);
    strive_for(run, number::of(joining.len()));
    run.begin(cause, Change { joining, by_hand: true, ..Change::default() }, decision);
    Ok(())
}

fn leave(run: &mut Run, cause: &Cause, call: &Call) -> Result<(), Refused> {
    let fields = question(run, call);
    let Ok(input) = RemoveInput::from_json(run.scenario.service, &fields) else { return Ok(()) };
    let answer = remove(&input);
    let (accepted, error) = (answer.accepted, answer.error);
    let leaving: Vec<String> = answer.outcome.iter().map(|(id, _)| id.to_owned()).collect();
    let decision = run.record.decision(run.now, cause, "remove", || fields, Answer::Remove(answer));
    if !accepted {
        return Err(Refused { error, decision });
    }
    strive_for(run, number::of(leaving.len()).saturating_neg());
    run.begin(cause, Change { leaving, by_hand: true, ..Change::default() }, decision);
    Ok(())
}

/// Instances that come or go by hand are not made up for: the number to strive for changes with them.
fn strive_for(run: &mut Run, delta: i64) {
    let desired = &mut run.state.group.desired_capacity;
    *desired = desired.map(|desired| desired.saturating_add(delta));
}

fn switch(run: &mut Run, cause: &Cause, call: &Call) -> Result<(), Refused> {
    let fields = question(run, call);
    let Ok(input) = EnableInput::from_json(&fields) else { return Ok(()) };
    let answer = enable(&input);
    let (accepted, error) = (answer.accepted, answer.error);
    let (created, removed) = (answer.created, answer.removed.unwrap_or_default());
    let decision = run.record.decision(run.now, cause, "enable", || fields, Answer::Enable(answer));
    if !accepted {
        return Err(Refused { error, decision });
    }
    let mut change = Change { by_hand: true, ..Change::default() };
    match input.operation {
        EnableOperation::EnableScalingGroup => {
            let (now, state) = (run.now, &mut run.state);
            state.group.status = GroupStatus::Active;
            state.enabled_at = Some(now);
            if input.active_scaling_configuration_id.is_some() {
                state.group.active_scaling_configuration = input.active_scaling_configuration_id;
            }
            change = Change { joining: coming(run, input.instances), created, removed, ..Change::default() };
        }
        EnableOperation::DisableScalingGroup => run.state.group.status = GroupStatus::Inactive,
        EnableOperation::DeleteScalingGroup => {
            run.state.group.status = GroupStatus::Deleting;
            run.pending.deletion = Some(cause.clone());
        }
    }
    run.state.changed();
    if run.state.is_free() && !change.is_nothing() {
        run.begin(cause, change, decision);
        return Ok(());
    }
    if !change.is_nothing() {
        // An activity that goes on takes those that come with it; the gap is closed after it.
        run.state.group.instances.append(&mut change.joining);
        run.state.refresh();
        run.pending.sizes = Some(cause.clone());
    }
    let about = About { decision, ..About::default() };
    run.record.event(run.now, EventKind::Done, cause, &run.state, about);
    run.record.capacity(run.now, &run.state);
    Ok(())
}

/// The instances of a group that is deleted leave.
pub(in crate::scaling::simulate) fn delete(run: &mut Run, cause: &Cause) {
    let leaving: Vec<_> = run.state.group.instances.iter().map(|instance| instance.id.clone()).collect();
    if !leaving.is_empty() {
        run.begin(cause, Change { leaving, by_hand: true, ..Change::default() }, None);
    }
}
