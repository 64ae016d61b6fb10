//! Calls about a group: instances that join or leave by hand, a group that is enabled, disabled, deleted or given other
//! sizes. The documented cases are in `tests/data/scaling`; here is what holds for all of them.

use autoscale_kit::{
    issue::{IssueCode, path_text},
    scaling::{
        Group, GroupStatus, Instance, ask,
        attach::{AttachInput, Service, attach},
        enable::{EnableInput, EnableOperation, Fate, enable},
        modify::{ModifyInput, ModifyOperation, modify},
        remove::{CreationType, RemoveInput, RemoveOperation, ScalingPolicy, remove},
    },
};
use proptest::prelude::*;
use serde_json::{Value, json};

const ESS: &str = "alibaba-ess";
const TENCENT: &str = "tencent-as-v2";
const SERVICES: [Service; 2] = [Service::AlibabaEss, Service::TencentAsV2];

/// `fields`, with `changes` in their place.
fn with(mut fields: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().into_iter().flatten() {
        fields[name] = value.clone();
    }
    fields
}

#[track_caller]
fn answer(service: &str, question: &str, input: Value) -> Value {
    let answer = ask(service, question, input).unwrap();
    assert_eq!(answer["accepted"], answer["error"].is_null(), "{answer}");
    assert!(!answer["reasons"].as_array().unwrap().is_empty(), "{answer}");
    answer
}

#[track_caller]
fn problems(service: &str, question: &str, input: Value) -> Vec<(String, IssueCode)> {
    let error = ask(service, question, input).unwrap_err();
    error.issues().iter().map(|issue| (path_text(&issue.path), issue.code)).collect()
}

fn assumes(answer: &Value, words: &str) -> bool {
    let assumptions = answer["assumptions"].as_array().unwrap();
    assumptions.iter().any(|assumption| assumption["text"].as_str().unwrap().contains(words))
}

/// Each row names the code that must be told, and the change that removes its cause; several causes stand together.
#[track_caller]
fn assert_order(service: &str, question: &str, mut input: Value, rows: &[(&str, &str, Value)]) {
    for (index, (code, pointer, better)) in rows.iter().enumerate() {
        let told = answer(service, question, input.clone());
        assert_eq!(told["error"], *code, "{told}");
        let others = rows[index + 1..].iter().any(|(other, ..)| other != code);
        let known = !code.contains("GroupId");
        assert_eq!(assumes(&told, "which is reported first"), others && known, "{told}");
        *input.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = better.clone();
    }
    assert_eq!(answer(service, question, input)["error"], Value::Null);
}

mod order_of_checks {
    use super::*;

    #[test]
    fn attach() {
        let input = json!({
            "group": {
                "exists": false, "status": "Inactive", "activityInProgress": true, "minSize": 0, "maxSize": 3,
                "totalCapacity": 3, "regionId": "r", "vpcId": "v", "instanceType": "t",
            },
            "instances": [{
                "id": "i", "exists": false, "regionId": "r2", "instanceType": "t2", "state": "Stopped",
                "vpcId": null, "scalingGroupId": "g", "specMatches": false,
            }],
        });
        let rows = [
            ("InvalidScalingGroupId.NotFound", "/group/exists", json!(true)),
            ("IncorrectScalingGroupStatus", "/group/status", json!("Active")),
            ("ScalingActivityInProgress", "/group/activityInProgress", json!(false)),
            ("InvalidInstanceId.NotFound", "/instances/0/exists", json!(true)),
            ("InvalidInstanceId.RegionMismatch", "/instances/0/regionId", json!("r")),
            ("InvalidInstanceId.InstanceTypeMismatch", "/instances/0/instanceType", json!("t")),
            ("IncorrectInstanceStatus", "/instances/0/state", json!("Running")),
            ("InvalidInstanceId.NetworkTypeMismatch", "/instances/0/vpcId", json!("v2")),
            ("InvalidInstanceId.VPCMismatch", "/instances/0/vpcId", json!("v")),
            ("InvalidInstanceId.InUse", "/instances/0/scalingGroupId", json!(null)),
            ("IncorrectCapacity.MaxSize", "/group/maxSize", json!(4)),
        ];
        assert_order(ESS, "attach", input, &rows);
    }

    #[test]
    fn remove() {
        let input = json!({
            "operation": "RemoveInstances",
            "group": {
                "exists": false, "status": "Deleting", "activityInProgress": true, "minSize": 2,
                "instances": [{ "id": "i" }, { "id": "j" }],
            },
            "instanceIds": ["i", "x"], "removePolicy": "recycle",
        });
        let rows = [
            ("InvalidScalingGroupId.NotFound", "/group/exists", json!(true)),
            ("IncorrectScalingGroupStatus", "/group/status", json!("Active")),
            ("ScalingActivityInProgress", "/group/activityInProgress", json!(false)),
            ("InvalidParameter", "/removePolicy", json!("release")),
            ("InvalidInstanceId.NotFound", "/instanceIds", json!(["i"])),
            ("IncorrectCapacity.MinSize", "/group/minSize", json!(1)),
        ];
        assert_order(ESS, "remove", input, &rows);
    }

    #[test]
    fn enable() {
        let input = json!({
            "operation": "EnableScalingGroup", "activeScalingConfigurationId": null,
            "group": { "exists": false, "status": "Deleting", "minSize": 0, "maxSize": 3, "totalCapacity": 3 },
            "instances": [{ "id": "i", "exists": false }],
        });
        let rows = [
            ("InvalidScalingGroupId.NotFound", "/group/exists", json!(true)),
            ("IncorrectScalingGroupStatus", "/group/status", json!("Inactive")),
            ("MissingActiveScalingConfiguration", "/activeScalingConfigurationId", json!("asc")),
            ("InvalidInstanceId.NotFound", "/instances/0/exists", json!(true)),
            ("IncorrectCapacity.MaxSize", "/group/maxSize", json!(4)),
        ];
        assert_order(ESS, "enable", input, &rows);
    }

    #[test]
    fn delete() {
        let input = json!({
            "operation": "DeleteScalingGroup",
            "group": { "exists": false, "status": "Deleting", "activityInProgress": true, "totalCapacity": 1 },
        });
        let rows = [
            ("InvalidScalingGroupId.NotFound", "/group/exists", json!(true)),
            ("IncorrectScalingGroupStatus", "/group/status", json!("Inactive")),
            ("ScalingActivityInProgress", "/group/activityInProgress", json!(false)),
            ("InstanceInUse", "/group/totalCapacity", json!(0)),
        ];
        assert_order(ESS, "enable", input, &rows);
    }

    #[test]
    fn timed_task() {
        let input = json!({
            "operation": "ScheduledReadjust", "readjustMinSize": 40, "readjustMaxSize": 20,
            "group": {
                "exists": false, "status": "Deleting", "activityInProgress": true, "totalCapacity": 1,
                "lastActivityEnd": 0, "defaultCooldown": 10, "now": 9,
            },
        });
        let rows = [
            ("InvalidParameter.ScalingGroupIdError", "/group/exists", json!(true)),
            ("5100", "/group/status", json!("Inactive")),
            ("40000", "/group/activityInProgress", json!(false)),
            ("4000", "/readjustMinSize", json!(30)),
            ("Conflict.MaxsizeLessMinsize", "/readjustMaxSize", json!(30)),
            ("40001", "/group/now", json!(10)),
        ];
        assert_order(TENCENT, "modify", input, &rows);
    }
}

mod wrong_input {
    use super::*;
    use IssueCode::{Conflict, Enum, Missing, Range, Type, Unknown};

    #[track_caller]
    fn assert_problems(service: &str, question: &str, input: Value, expected: &[(&str, IssueCode)]) {
        let found = problems(service, question, input);
        let expected: Vec<_> = expected.iter().map(|(path, code)| ((*path).to_owned(), *code)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn nothing_at_all() {
        assert_problems(ESS, "attach", json!({}), &[("instances", Missing), ("group", Missing)]);
        assert_problems(
            ESS,
            "remove",
            json!({}),
            &[("operation", Missing), ("instanceIds", Missing), ("group", Missing)],
        );
        assert_problems(TENCENT, "remove", json!({}), &[("instanceIds", Missing), ("group", Missing)]);
        assert_problems(ESS, "enable", json!({}), &[("operation", Missing), ("group", Missing)]);
        assert_problems(ESS, "modify", json!({}), &[("group", Missing)]);
        for question in ["attach", "remove", "enable", "modify"] {
            for input in [json!(null), json!([]), json!("group")] {
                assert_problems(ESS, question, input, &[("", Type)]);
            }
        }
    }

    #[test]
    fn every_issue_is_told_at_once() {
        let group = json!({ "status": "active", "minSize": 3, "maxSize": 2, "totalCapacity": -1, "instances": [{}] });
        let told = [
            ("group.instances[0].id", Missing),
            ("group.status", Enum),
            ("group.totalCapacity", Range),
            ("group.minSize", Conflict),
        ];
        for (service, question, input) in [
            (ESS, "attach", json!({ "instances": [{ "id": "i" }] })),
            (TENCENT, "remove", json!({ "instanceIds": ["i"] })),
            (ESS, "enable", json!({ "operation": "DisableScalingGroup" })),
            (TENCENT, "modify", json!({ "minSize": 1 })),
        ] {
            assert_problems(service, question, with(input, json!({ "group": group.clone() })), &told);
        }
    }

    #[test]
    fn an_operation_of_the_other_service() {
        let group = json!({ "exists": false });
        for (service, question, operation) in [
            (ESS, "attach", "AttachInstance"),
            (TENCENT, "attach", "AttachInstances"),
            (ESS, "remove", "DetachInstance"),
            (TENCENT, "remove", "DetachInstances"),
            (ESS, "modify", "ScheduledReadjust"),
            (ESS, "enable", "CreateScalingGroup"),
        ] {
            let ids = if question == "attach" { "instances" } else { "instanceIds" };
            let mut input = json!({ "operation": operation, "group": group });
            if ["attach", "remove"].contains(&question) {
                input[ids] = json!([]);
            }
            assert_problems(service, question, input, &[("operation", Enum)]);
        }
    }

    #[test]
    fn fields_of_another_operation() {
        let group = json!({ "minSize": 0, "maxSize": 9, "totalCapacity": 4 });
        assert_problems(
            TENCENT,
            "modify",
            json!({ "group": group, "readjustMinSize": 1 }),
            &[("readjustMinSize", Unknown)],
        );
        let task = json!({ "operation": "ScheduledReadjust", "group": group, "minSize": 1, "desiredCapacity": 1 });
        assert_problems(TENCENT, "modify", task, &[("desiredCapacity", Unknown), ("minSize", Unknown)]);
    }

    #[test]
    fn what_decides_must_be_there_and_nothing_else() {
        let ids = json!(["i"]);
        let refused = json!({ "status": "Inactive" });
        assert_eq!(
            answer(ESS, "attach", json!({ "group": refused, "instances": [{ "id": "i" }] }))["newCapacity"],
            json!(null)
        );
        assert!(answer(TENCENT, "remove", json!({ "group": refused, "instanceIds": ids }))["error"] == "5100",);
        assert_problems(
            ESS,
            "remove",
            json!({ "operation": "DetachInstances", "group": { "instances": [{ "id": "i" }] }, "instanceIds": ids }),
            &[("group.minSize", Missing)],
        );
        // A stranger is refused whatever the sizes are, but without the list nobody is known to be one.
        let group = json!({ "minSize": 0, "totalCapacity": 2 });
        let call = json!({ "operation": "DetachInstances", "group": group, "instanceIds": ids });
        assert_problems(ESS, "remove", call, &[("group.instances", Missing)]);
        let call = json!({ "operation": "DetachInstances", "group": { "instances": [] }, "instanceIds": ids });
        assert_eq!(answer(ESS, "remove", call)["error"], "InvalidInstanceId.NotFound");
        assert_eq!(
            answer(ESS, "enable", json!({ "operation": "DisableScalingGroup", "group": {} }))["status"],
            "Inactive"
        );
        let forced = json!({ "operation": "DeleteScalingGroup", "forceDelete": true, "group": {} });
        assert_eq!(answer(ESS, "enable", forced)["removed"], json!(null));
    }
}

mod by_hand {
    use super::*;

    #[test]
    fn the_code_does_not_depend_on_the_order_of_the_instances() {
        let mut instances = vec![
            json!({ "id": "a", "state": "Stopped" }),
            json!({ "id": "b", "exists": false }),
            json!({ "id": "c" }),
            json!({ "id": "d", "scalingGroupId": "g" }),
        ];
        for _ in 0..instances.len() {
            instances.rotate_left(1);
            let input = json!({ "group": { "maxSize": 9, "totalCapacity": 0 }, "instances": instances });
            let refused = answer(ESS, "attach", input.clone());
            assert_eq!(refused["error"], "InvalidInstanceId.NotFound");
            assert!(assumes(&refused, "makes the whole call fail"));
            assert_eq!(answer(TENCENT, "attach", input)["error"], "InvalidParameter.InstanceIdError");
        }
    }

    #[test]
    fn only_what_is_known_stands_against_an_instance() {
        let group = json!({ "maxSize": 9, "totalCapacity": 0, "regionId": "r", "instanceType": "t" });
        let input = json!({ "group": group, "instances": [{ "id": "i", "exists": true, "state": null }] });
        assert_eq!(answer(ESS, "attach", input)["delta"], 1);
        // Nothing more is asked of an instance that does not exist.
        let unknown = json!({ "id": "i", "exists": false, "vpcId": "v", "state": "Stopped" });
        let refused = answer(ESS, "attach", json!({ "group": group, "instances": [unknown] }));
        assert!(!assumes(&refused, "which is reported first"), "{refused}");
    }

    #[test]
    fn the_outcome_keeps_the_order_of_the_call() {
        let instances: Vec<_> = ["z", "a", "m"].map(|id| json!({ "id": id })).to_vec();
        let group = json!({ "minSize": 0, "instances": instances });
        let input = json!({ "group": group, "instanceIds": ["m", "z", "m", "a"] });
        let answer = answer(TENCENT, "remove", input);
        assert_eq!(answer["outcome"].as_object().unwrap().keys().collect::<Vec<_>>(), ["m", "z", "a"]);
        assert_eq!(answer["delta"], -3);
    }

    #[test]
    fn a_cooldown_is_told_where_it_might_be_thought_to_matter() {
        let cooling = json!({
            "minSize": 0, "maxSize": 9, "instances": [{ "id": "i" }],
            "lastActivityEnd": 100, "defaultCooldown": 60, "now": 159,
        });
        let tells = |answer: &Value| answer["reasons"].to_string().contains("which has 1 s left");
        let over = with(cooling.clone(), json!({ "now": 160 }));
        for (service, question, input) in [
            (ESS, "attach", json!({ "instances": [{ "id": "n" }] })),
            (TENCENT, "attach", json!({ "instances": [{ "id": "n" }] })),
            (ESS, "remove", json!({ "operation": "RemoveInstances", "instanceIds": ["i"] })),
            (TENCENT, "remove", json!({ "instanceIds": ["i"] })),
            (ESS, "modify", json!({ "minSize": 2 })),
            (TENCENT, "modify", json!({ "minSize": 2, "maxSize": 3, "desiredCapacity": 2 })),
        ] {
            let told = answer(service, question, with(input.clone(), json!({ "group": cooling })));
            assert!(tells(&told), "{told}");
            assert_eq!(assumes(&told, "does not wait"), (service, question) == (TENCENT, "modify"));
            let told = answer(service, question, with(input, json!({ "group": over })));
            assert!(!told["reasons"].to_string().contains("cooldown"), "{told}");
            assert_eq!(told["error"], json!(null));
        }
    }

    #[test]
    fn readings_are_told_only_where_they_decide() {
        // One code for two conditions: it does not matter which is reported first.
        let group = json!({ "status": "Inactive", "activityInProgress": true });
        let refused = answer(TENCENT, "attach", json!({ "group": group, "instances": [{ "id": "i" }] }));
        assert!(
            assumes(&refused, "the common code 5100") && !assumes(&refused, "which is reported first"),
            "{refused}"
        );
        // No instance that might have joined without the others.
        let stopped = json!({ "id": "i", "state": "Stopped" });
        let refused = answer(ESS, "attach", json!({ "group": {}, "instances": [stopped] }));
        assert_eq!(refused["assumptions"], json!([]));
        let group = json!({ "minSize": 0, "instances": [{ "id": "i" }] });
        let call = json!({ "operation": "DetachInstances", "group": group, "instanceIds": ["x", "y"] });
        assert_eq!(answer(ESS, "remove", call)["assumptions"], json!([]));
        // A gap that is none is not closed later.
        let group =
            json!({ "status": "Inactive", "minSize": 1, "maxSize": 4, "totalCapacity": 3, "activityInProgress": true });
        let changed = answer(ESS, "modify", json!({ "group": group, "minSize": 3 }));
        assert_eq!(changed["assumptions"], json!([]));
    }

    #[test]
    fn a_group_at_its_min_size_creates_nothing() {
        let group = json!({ "minSize": 3, "maxSize": 3, "totalCapacity": 3, "activeScalingConfiguration": "asc" });
        let enabled = answer(ESS, "enable", json!({ "operation": "EnableScalingGroup", "group": group }));
        assert!(
            enabled["reasons"].to_string().contains("3 instances, which is within MinSize 3 and MaxSize 3"),
            "{enabled}"
        );
    }

    #[test]
    fn the_last_instant_of_a_cooldown_is_outside() {
        let group = json!({
            "minSize": 0, "maxSize": 9, "totalCapacity": 3, "lastActivityEnd": 100, "defaultCooldown": 60, "now": 160,
        });
        let task =
            json!({ "operation": "ScheduledReadjust", "group": group, "readjustMinSize": 5, "readjustMaxSize": 6 });
        assert!(assumes(&answer(TENCENT, "modify", task.clone()), "last instant"));
        let later = with(task, json!({ "group": with(group, json!({ "now": 161 })) }));
        assert!(!assumes(&answer(TENCENT, "modify", later), "last instant"));
    }

    #[test]
    fn a_cooldown_of_no_length_locks_nothing() {
        let group = json!({
            "minSize": 0, "maxSize": 9, "totalCapacity": 3, "lastActivityEnd": 100, "defaultCooldown": 0, "now": 100,
        });
        let task =
            json!({ "operation": "ScheduledReadjust", "group": group, "readjustMinSize": 5, "readjustMaxSize": 6 });
        let told = answer(TENCENT, "modify", task);
        assert_eq!(told["newCapacity"], 5);
        assert!(!assumes(&told, "last instant"));
    }

    #[test]
    fn fates_by_origin_and_policy() {
        let instance = |creation_type| vec![Instance { creation_type, ..Instance::new("i") }];
        for (operation, policy, keep, created, attached) in [
            (RemoveOperation::RemoveInstances, None, None, Fate::Released, Fate::Removed),
            (RemoveOperation::RemoveInstances, Some("release"), None, Fate::Released, Fate::Removed),
            (RemoveOperation::RemoveInstances, Some("recycle"), None, Fate::Recycled, Fate::Removed),
            (RemoveOperation::DetachInstances, None, None, Fate::Detached, Fate::Detached),
            (RemoveOperation::DetachInstance, None, None, Fate::Released, Fate::Kept),
            (RemoveOperation::DetachInstance, None, Some(0), Fate::Released, Fate::Kept),
            (RemoveOperation::DetachInstance, None, Some(1), Fate::Kept, Fate::Kept),
        ] {
            for (creation_type, fate) in [(CreationType::Created, created), (CreationType::Attached, attached)] {
                let group = Group {
                    scaling_policy: ScalingPolicy::Recycle,
                    instances: instance(creation_type),
                    total_capacity: Some(1),
                    ..Group::default()
                };
                let input = RemoveInput {
                    remove_policy: policy.map(str::to_owned),
                    keep_instance: keep,
                    ..RemoveInput::new(operation, group, vec!["i".to_owned()])
                };
                let answer = remove(&input);
                assert_eq!(answer.outcome.of("i"), Some(fate), "{operation:?} {policy:?} {keep:?}");
                let reads = policy == Some("recycle") && fate == Fate::Removed;
                assert_eq!(!answer.assumptions.is_empty(), reads);
            }
        }
    }
}

fn size() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 0..12_i64, 1 => 0..=i64::MAX, 1 => prop::sample::select(vec![i64::MAX - 1, i64::MAX])]
}

/// Sizes as a group may have them, and a capacity that need not fit them.
fn group() -> impl Strategy<Value = Group> {
    (size(), size(), size()).prop_map(|(one, other, total)| Group {
        min_size: Some(one.min(other)),
        max_size: Some(one.max(other)),
        total_capacity: Some(total),
        ..Group::default()
    })
}

/// Instances with different ids, fit to join or not.
fn candidates() -> impl Strategy<Value = Vec<Instance>> {
    let flaw = prop_oneof![8 => Just(0), 1 => 1..6];
    prop::collection::vec(flaw, 0..23).prop_map(|flaws| {
        let candidate = |(index, flaw): (usize, i32)| {
            let mut instance = Instance::new(format!("i-{index}"));
            match flaw {
                1 => instance.exists = false,
                2 => instance.ecs_status = "Stopped".to_owned(),
                3 => instance.scaling_group_id = Some("asg-2".to_owned()),
                4 => (instance.spec_matches, instance.vpc_id) = (false, Some("vpc".to_owned())),
                5 => instance.id = "i-0".to_owned(),
                _ => {}
            }
            instance
        };
        flaws.into_iter().enumerate().map(candidate).collect()
    })
}

fn distinct(instances: &[Instance]) -> i64 {
    instances.iter().map(|instance| &instance.id).collect::<std::collections::BTreeSet<_>>().len() as i64
}

proptest! {
    #[test]
    fn attaching_is_never_cut(group in group(), instances in candidates(), turn in 0..23_usize) {
        for service in SERVICES {
            let mut input = AttachInput { group: group.clone(), instances: instances.clone() };
            let answer = attach(service, &input);
            let (total, max) = (group.total_capacity.unwrap(), group.max_size.unwrap());
            if answer.accepted {
                let count = distinct(&instances);
                prop_assert!((1..=20).contains(&instances.len()));
                prop_assert_eq!(answer.delta, count);
                prop_assert_eq!(i128::from(answer.new_capacity.unwrap()), i128::from(total) + i128::from(count));
                prop_assert!(answer.new_capacity.unwrap() <= max);
            } else {
                prop_assert_eq!((answer.delta, answer.new_capacity), (0, Some(total)));
            }
            prop_assert!(!answer.reasons.is_empty());
            if !instances.is_empty() {
                input.instances.rotate_left(turn % instances.len());
            }
            let turned = attach(service, &input);
            prop_assert_eq!((turned.accepted, turned.error), (answer.accepted, answer.error));
        }
    }

    #[test]
    fn attaching_what_fits_is_accepted(total in 0..80_i64, count in 1..=20_usize, spare in 0..5_i64) {
        let group = Group {
            max_size: Some(total + count as i64 + spare - 2), total_capacity: Some(total), ..Group::default()
        };
        let instances: Vec<_> = (0..count).map(|index| Instance::new(index.to_string())).collect();
        for service in SERVICES {
            let answer = attach(service, &AttachInput { group: group.clone(), instances: instances.clone() });
            prop_assert_eq!(answer.accepted, spare >= 2);
        }
    }

    #[test]
    fn removing_leaves_at_least_min_size(
        group in group(), members in 1..25_usize, named in prop::collection::vec(0..26_usize, 0..23), turn in 0..23_usize,
        keep in prop::option::of(-1..3_i64), policy in prop::option::of(prop::sample::select(vec!["release", "recycle", "x"])),
    ) {
        let member = |index: usize| Instance {
            creation_type: if index.is_multiple_of(2) { CreationType::Created } else { CreationType::Attached },
            ..Instance::new(index.to_string())
        };
        let group = Group { instances: (0..members).map(member).collect(), ..group };
        let mut ids: Vec<_> = named.iter().map(usize::to_string).collect();
        for operation in
            [RemoveOperation::RemoveInstances, RemoveOperation::DetachInstances, RemoveOperation::DetachInstance]
        {
            let call = |ids: &[String]| RemoveInput {
                remove_policy: policy.map(str::to_owned),
                keep_instance: keep,
                ..RemoveInput::new(operation, group.clone(), ids.to_vec())
            };
            let answer = remove(&call(&ids));
            let (total, min) = (group.total_capacity.unwrap(), group.min_size.unwrap());
            if answer.accepted {
                let count = answer.outcome.iter().count() as i64;
                prop_assert_eq!(count, ids.iter().collect::<std::collections::BTreeSet<_>>().len() as i64);
                prop_assert_eq!((answer.delta, answer.new_capacity), (-count, Some(total - count)));
                prop_assert!(total - count >= min);
                for (id, fate) in answer.outcome.iter() {
                    let created = id.parse::<usize>().unwrap().is_multiple_of(2);
                    prop_assert!(created || !matches!(fate, Fate::Released | Fate::Recycled));
                }
            } else {
                prop_assert_eq!((answer.delta, answer.new_capacity), (0, Some(total)));
                prop_assert_eq!(answer.outcome.iter().count(), 0);
            }
            if !ids.is_empty() {
                let turn = turn % ids.len();
                ids.rotate_left(turn);
            }
            let turned = remove(&call(&ids));
            prop_assert_eq!((turned.accepted, turned.error), (answer.accepted, answer.error));
        }
    }

    #[test]
    fn enabling_ends_inside_the_bounds(group in group(), instances in candidates()) {
        let group = Group {
            status: GroupStatus::Inactive,
            active_scaling_configuration: Some("asc".to_owned()),
            ..group
        };
        let (min, max, total) = (group.min_size.unwrap(), group.max_size.unwrap(), group.total_capacity.unwrap());
        let given = distinct(&instances);
        let input = EnableInput { instances, ..EnableInput::new(EnableOperation::EnableScalingGroup, group) };
        let answer = enable(&input);
        if answer.accepted {
            let new = answer.new_capacity.unwrap();
            prop_assert!((min..=max).contains(&new));
            prop_assert_eq!(answer.attached, given);
            prop_assert_eq!(i128::from(answer.created), (i128::from(min) - i128::from(total) - i128::from(given)).max(0));
            prop_assert_eq!(answer.removed, Some((total - max).max(0)));
            prop_assert_eq!(answer.delta, Some(new - total));
            prop_assert_eq!(answer.outcome.iter().count() as i64, given);
        } else {
            prop_assert_eq!((answer.new_capacity, answer.delta), (Some(total), Some(0)));
            prop_assert_eq!(answer.status, Some("Inactive"));
        }
    }

    /// Both examine the same conditions, so what may join one way may join the other.
    #[test]
    fn enabling_and_attaching_take_the_same_instances(instances in candidates()) {
        prop_assume!(!instances.is_empty());
        let group = Group {
            min_size: Some(0), max_size: Some(100), total_capacity: Some(0),
            active_scaling_configuration: Some("asc".to_owned()), ..Group::default()
        };
        let joined = attach(Service::AlibabaEss, &AttachInput { group: group.clone(), instances: instances.clone() });
        let group = Group { status: GroupStatus::Inactive, ..group };
        let call = EnableInput { instances, ..EnableInput::new(EnableOperation::EnableScalingGroup, group) };
        prop_assert_eq!(enable(&call).error, joined.error);
    }

    #[test]
    fn disabling_and_deleting_keep_or_empty_a_group(group in group(), busy in any::<bool>(), force in any::<bool>()) {
        let total = group.total_capacity;
        let group = Group { activity_in_progress: busy, ..group };
        for operation in [EnableOperation::DisableScalingGroup, EnableOperation::DeleteScalingGroup] {
            let answer = enable(&EnableInput { force_delete: force, ..EnableInput::new(operation, group.clone()) });
            let deletes = operation == EnableOperation::DeleteScalingGroup;
            prop_assert_eq!(answer.accepted, !deletes || force || (!busy && total == Some(0)));
            prop_assert_eq!(answer.new_capacity, if deletes && answer.accepted { Some(0) } else { total });
            prop_assert_eq!(answer.activity_continues, busy);
        }
    }

    #[test]
    fn an_active_group_goes_inside_its_new_sizes(
        group in group(), min in prop::option::of(-1..110_i64), max in prop::option::of(-1..110_i64),
        desired in prop::option::of(-1..40_i64), kept in prop::option::of(size()), busy in any::<bool>(),
    ) {
        let group = Group { desired_capacity: kept, activity_in_progress: busy, ..group };
        for (operation, sizes) in [
            (ModifyOperation::Ess, 0..=100), (ModifyOperation::Tencent, 0..=30), (ModifyOperation::TencentTimedTask, 0..=30),
        ] {
            let desired = desired.filter(|_| operation == ModifyOperation::Tencent);
            let call = ModifyInput {
                min_size: min, max_size: max, desired_capacity: desired, ..ModifyInput::new(operation, group.clone())
            };
            let answer = modify(&call);
            let total = group.total_capacity.unwrap();
            let (least, most) = (min.or(group.min_size).unwrap(), max.or(group.max_size).unwrap());
            let allowed = [min, max].into_iter().flatten().all(|size| sizes.contains(&size)) && least <= most;
            let allowed = allowed && desired.is_none_or(|desired| (least..=most).contains(&desired));
            let locked = busy && operation == ModifyOperation::TencentTimedTask;
            prop_assert_eq!(answer.accepted, allowed && !locked);
            let new = answer.new_capacity.unwrap();
            prop_assert_eq!(answer.delta, Some(new - total));
            if answer.accepted {
                prop_assert!((least..=most).contains(&new));
                prop_assert!(desired.is_none_or(|desired| new == desired));
                prop_assert_eq!((answer.min_size, answer.max_size), (Some(least), Some(most)));
            } else {
                prop_assert_eq!(new, total);
                prop_assert_eq!((answer.min_size, answer.max_size), (group.min_size, group.max_size));
            }
            let ess = operation == ModifyOperation::Ess;
            prop_assert_eq!(answer.desired_capacity.is_none(), ess || (!answer.accepted && kept.is_none()));
        }
    }

    #[test]
    fn no_hand_made_input_panics(
        numbers in prop::collection::vec(prop::option::of(any::<i64>()), 8), instances in candidates(),
    ) {
        let group = Group {
            min_size: numbers[0], max_size: numbers[1], total_capacity: numbers[2], desired_capacity: numbers[3],
            cooldown_left: numbers[4], instances: instances.clone(), ..Group::default()
        };
        let ids: Vec<_> = instances.iter().map(|instance| instance.id.clone()).collect();
        for service in SERVICES {
            attach(service, &AttachInput { group: group.clone(), instances: instances.clone() });
        }
        for operation in
            [RemoveOperation::RemoveInstances, RemoveOperation::DetachInstances, RemoveOperation::DetachInstance]
        {
            remove(&RemoveInput { keep_instance: numbers[5], ..RemoveInput::new(operation, group.clone(), ids.clone()) });
        }
        for operation in [ModifyOperation::Ess, ModifyOperation::Tencent, ModifyOperation::TencentTimedTask] {
            modify(&ModifyInput {
                min_size: numbers[5], max_size: numbers[6], desired_capacity: numbers[7],
                ..ModifyInput::new(operation, group.clone())
            });
        }
        let group = Group { status: GroupStatus::Inactive, ..group };
        let configuration = Some("asc".to_owned());
        for instances in [instances, Vec::new()] {
            for operation in [EnableOperation::EnableScalingGroup, EnableOperation::DeleteScalingGroup] {
                let call = EnableInput::new(operation, group.clone());
                let active_scaling_configuration_id = configuration.clone();
                enable(&EnableInput { instances: instances.clone(), active_scaling_configuration_id, force_delete: true, ..call });
            }
        }
    }

    #[test]
    fn no_json_panics(question in prop::sample::select(vec!["attach", "remove", "enable", "modify"]), input in any_json()) {
        for service in [ESS, TENCENT] {
            let _ = ask(service, question, input.clone());
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..4_i64).prop_map(Value::from),
        prop::sample::select(vec![
            "Active",
            "Inactive",
            "Deleting",
            "RemoveInstances",
            "DetachInstance",
            "EnableScalingGroup",
            "DeleteScalingGroup",
            "ScheduledReadjust",
            "recycle",
            "Attached",
            "7",
            "i",
        ])
        .prop_map(Value::from),
    ];
    let name = prop::sample::select(vec![
        "operation",
        "group",
        "instances",
        "instanceIds",
        "id",
        "status",
        "minSize",
        "maxSize",
        "totalCapacity",
        "removePolicy",
        "keepInstance",
        "forceDelete",
        "desiredCapacity",
        "readjustMinSize",
        "readjustMaxSize",
        "activeScalingConfiguration",
        "lastActivityEnd",
        "defaultCooldown",
        "now",
        "scalingPolicy",
    ]);
    scalar.prop_recursive(4, 64, 12, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..12)
                .prop_map(|fields| fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}
