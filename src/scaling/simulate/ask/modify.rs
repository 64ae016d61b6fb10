//! The sizes of the group change.

use serde_json::{Map, Value};

use crate::scaling::{
    modify::{ModifyInput, modify},
    simulate::{
        Answer, Cause, EventKind,
        activity::Change,
        json,
        record::{About, Refused},
        run::Run,
    },
};

/// A timed task of Tencent sets the sizes.
pub(in crate::scaling::simulate) fn readjust(
    run: &mut Run,
    cause: &Cause,
    min_size: Option<i64>,
    max_size: Option<i64>,
) -> Result<(), Refused> {
    let sizes = [("readjustMinSize", min_size), ("readjustMaxSize", max_size)];
    let mut fields: Map<String, Value> = sizes.map(|(name, size)| (name.to_owned(), size.into())).into_iter().collect();
    fields.insert("operation".to_owned(), "ScheduledReadjust".into());
    set(run, cause, fields)
}

/// Sizes that were set during an activity take effect after it.
pub(in crate::scaling::simulate) fn close_gap(run: &mut Run, cause: &Cause) {
    // The group has the sizes already, so there is nothing that could be refused.
    let _ = set(run, cause, Map::new());
}

/// Sets sizes and brings the group to them.
pub(in crate::scaling::simulate) fn set(
    run: &mut Run,
    cause: &Cause,
    mut fields: Map<String, Value>,
) -> Result<(), Refused> {
    fields.insert("group".to_owned(), json::group(&run.state, run.now, run.provider).into());
    let fields = Value::Object(fields);
    let Ok(input) = ModifyInput::from_json(run.scenario.service, &fields) else { return Ok(()) };
    let answer = modify(&input);
    let (accepted, error, delta) = (answer.accepted, answer.error, answer.delta.unwrap_or_default());
    let state = &mut run.state;
    if accepted {
        state.min = answer.min_size.unwrap_or(state.min);
        state.max = answer.max_size.unwrap_or(state.max);
        state.default_cooldown = input.default_cooldown.unwrap_or(state.default_cooldown);
        state.group.desired_capacity = answer.desired_capacity.or(state.group.desired_capacity);
        state.changed();
    }
    let decision = run.record.decision(run.now, cause, "modify", || fields, Answer::Modify(answer));
    if !accepted {
        return Err(Refused { error, decision });
    }
    run.record.capacity(run.now, &run.state);
    if delta != 0 && run.state.is_free() {
        run.begin(cause, Change::by(delta), decision);
        return Ok(());
    }
    if delta != 0 {
        run.pending.sizes.get_or_insert_with(|| cause.clone());
    }
    let about = About { decision, ..About::default() };
    run.record.event(run.now, EventKind::Done, cause, &run.state, about);
    Ok(())
}
