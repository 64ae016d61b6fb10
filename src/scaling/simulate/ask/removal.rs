//! Which instances leave.

use serde_json::Value;

use crate::scaling::{
    select_removal::{SelectRemovalInput, select_removal},
    simulate::{Answer, Cause, json, run::Run},
};

/// Ids of the instances that are chosen to leave: `count`, or as many as may leave.
pub(in crate::scaling::simulate) fn choose(run: &mut Run, cause: &Cause, count: i64) -> Vec<String> {
    let removal = &run.scenario.removal;
    let input =
        SelectRemovalInput { instances: run.state.group.instances.clone(), count, policy: removal.policy.clone() };
    run.handed_over(input.instances.len());
    let answer = select_removal(&input);
    let chosen = answer.removed.clone();
    let provider = run.provider;
    let fields = || {
        let mut fields = removal.fields.clone();
        fields.insert("count".to_owned(), count.into());
        fields.insert("instances".to_owned(), json::instances(&input.instances, provider));
        Value::Object(fields)
    };
    run.record.decision(run.now, cause, "selectRemoval", fields, Answer::SelectRemoval(answer));
    chosen
}
