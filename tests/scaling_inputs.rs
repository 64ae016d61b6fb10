//! Inputs read through serde are those that the question itself reads.

use std::fmt::Debug;

use autoscale_kit::scaling::{
    ScalingError, activity::ActivityInput, alarm::AlarmInput, group_action::GroupActionInput,
    log_replay::LogReplayInput, placement::Placed, refresh::RefreshInput, rule::RuleInput,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn alike<T: DeserializeOwned + Debug + PartialEq>(read: fn(&Value) -> Result<T, ScalingError>, input: Value) {
    let own = read(&input).unwrap();
    assert_eq!(serde_json::from_value::<T>(input).unwrap(), own);
    assert!(serde_json::from_value::<T>(json!({ "nothing": 1 })).is_err());
}

#[test]
fn serde_and_the_question_read_alike() {
    alike(ActivityInput::from_json, json!({ "status": "4", "type": 10 }));
    alike(AlarmInput::from_json, json!({ "metric": { "dimensionName": "cpu_usage" }, "cooldown": 300 }));
    alike(
        GroupActionInput::from_json,
        json!({ "operation": "STOP_SCALING_GROUP", "groupId": "SGB-1", "state": "RUNNING" }),
    );
    alike(
        LogReplayInput::from_json,
        json!({ "total_number": 2, "logs": [{ "id": "a", "type": "NORMAL", "status": "SUCCESS", "instance_value": 3,
            "start_time": "2018-11-22T10:00:00Z", "end_time": "2018-11-22T10:02:00Z" }] }),
    );
    alike(RefreshInput::from_json, json!({ "status": "FAILED_PAUSE", "batches": [{ "i1": "FAILED" }], "maxSurge": 1 }));
    alike(
        RuleInput::from_json,
        json!({ "minSize": 0, "maxSize": 3, "totalCapacity": 2, "adjustmentType": "TotalCapacity", "adjustmentValue": 3 }),
    );
}

#[test]
fn placed_instances_by_name() {
    let placed = Placed(vec![("vsw-1".into(), 2), ("vsw-2".into(), 3)]);
    assert_eq!((placed.get("vsw-1"), placed.get("vsw-2"), placed.get("vsw-3")), (Some(2), Some(3), None));
}
