//! What the group does about the health of its instances.

use serde_json::json;

use crate::scaling::{
    health::{Goal, HealthInput, health},
    simulate::{Answer, Cause, EventKind, activity::Change, json, record::About, run::Run},
};

/// Takes unhealthy instances out and fills the group again, in one activity.
pub(in crate::scaling::simulate) fn look(run: &mut Run, cause: &Cause) {
    let state = &run.state;
    let input = HealthInput {
        status: state.group.status,
        total_capacity: state.counts.total,
        instances: state.group.instances.clone(),
        goal: (run.provider.goal)(state),
    };
    run.handed_over(input.instances.len());
    let answer = health(&input);
    let (accepted, created, leaving) = (answer.accepted, answer.created, answer.unhealthy.clone());
    let provider = run.provider;
    let fields = || {
        let mut fields = json!({
            "status": input.status.name(),
            "totalCapacity": input.total_capacity,
            "instances": json::instances(&input.instances, provider),
        });
        let (name, size) = match input.goal {
            Goal::MinSize(size) => ("minSize", size),
            Goal::DesiredCapacity(size) => ("desiredCapacity", size),
        };
        if let Some(fields) = fields.as_object_mut() {
            fields.insert(name.to_owned(), size.into());
        }
        fields
    };
    let decision = run.record.decision(run.now, cause, "health", fields, Answer::Health(answer));
    if accepted {
        run.begin(cause, Change { created, leaving, ..Change::default() }, decision);
    } else {
        let about = About { decision, ..About::default() };
        run.record.event(run.now, EventKind::Unchanged, cause, &run.state, about);
    }
}
