//! Scenarios at random.

use proptest::prelude::*;
use serde_json::{Value, json};

const START: i64 = 1_559_520_000; // 2019-06-03T00:00:00Z

/// A service, and a scenario that it could meet.
pub fn scenario() -> impl Strategy<Value = (&'static str, Value)> {
    prop_oneof![
        ess().prop_map(|scenario| ("alibaba-ess", inside(scenario))),
        tencent().prop_map(|scenario| ("tencent-as-v2", inside(scenario))),
    ]
}

/// Calls and changes come in the run, and the changes are of instances that are there at the start.
fn inside(mut scenario: Value) -> Value {
    let horizon = scenario["horizonSeconds"].as_i64().unwrap();
    let group = &scenario["group"];
    let listed = group["instances"].as_array().map(Vec::len);
    let count = listed.unwrap_or_else(|| group["totalCapacity"].as_u64().unwrap() as usize);
    let ids: Vec<_> = (1..=count).map(|number| json!(format!("i-{number}"))).collect();
    for list in ["calls", "unhealthy"] {
        let entries = scenario[list].as_array_mut().unwrap();
        entries.retain(|entry| list == "calls" || ids.contains(&entry["instanceId"]));
        for (place, entry) in entries.iter_mut().enumerate() {
            if list == "calls" {
                entry["id"] = json!(format!("call{place}"));
            }
            entry["at"] = json!(START + (entry["at"].as_i64().unwrap() - START) % horizon);
        }
    }
    scenario
}

/// What both services have.
fn common() -> impl Strategy<Value = Value> {
    let rule = (0..3_usize, -4..5_i64, cooldown());
    let alarm = (0..3_usize, 0..6_usize, 1..100_i64, 1..4_i64);
    (
        group(),
        prop::collection::vec(rule, 1..4),
        metric(),
        prop::collection::vec(alarm, 0..4),
        prop::collection::vec((0..3_000_i64, 1..8_i64), 0..4),
        [seconds(), seconds()],
        1..3_600_i64,
    )
        .prop_map(|(group, rules, metric, alarms, sick, [out, gone], horizon)| {
            let count = rules.len();
            json!({
                "start": START, "horizonSeconds": horizon, "group": group, "metrics": [metric],
                "rules": rules.into_iter().enumerate().map(rule_of).collect::<Value>(),
                "alarms": alarms.into_iter().enumerate().map(|alarm| alarm_of(count, alarm)).collect::<Value>(),
                "unhealthy": sick.iter().map(|(at, id)| {
                    json!({ "at": START + at, "instanceId": format!("i-{id}") })
                }).collect::<Value>(),
                "activitySeconds": { "scaleOut": out, "scaleIn": gone },
            })
        })
}

fn rule_of((place, (kind, value, cooldown)): (usize, (usize, i64, Value))) -> Value {
    let kinds = ["QuantityChangeInCapacity", "PercentChangeInCapacity", "TotalCapacity"];
    let value = [value, value * 20, value.abs()][kind];
    json!({
        "id": format!("rule{place}"), "adjustmentType": kinds[kind], "adjustmentValue": value, "cooldown": cooldown,
    })
}

fn alarm_of(rules: usize, (place, (rule, comparison, threshold, repeat)): (usize, (usize, usize, i64, i64))) -> Value {
    const OPERATORS: [&str; 6] = ["Greater", "EqualOrGreater", "Less", "EqualOrLess", "Equal", "NotEqual"];
    json!({
        "id": format!("alarm{place}"), "rule": format!("rule{}", rule % rules), "metric": "cpu_usage",
        "comparisonOperator": OPERATORS[comparison], "threshold": threshold, "repeatTimes": repeat,
    })
}

fn ess() -> impl Strategy<Value = Value> {
    let task = (0..40_i64, prop_oneof![Just(0_i64), Just(120), Just(600)]);
    (common(), prop::collection::vec(task, 0..4), calls(call().boxed()), 0..6_usize).prop_map(
        |(mut scenario, tasks, calls, hooks)| {
            let task = |(place, (minute, window)): (usize, (i64, i64))| {
                json!({
                    "id": format!("task{place}"), "rule": "rule0", "launchTime": START + minute * 60,
                    "launchExpirationTime": window,
                })
            };
            scenario["scheduledTasks"] = tasks.into_iter().enumerate().map(task).collect();
            scenario["calls"] = calls;
            scenario["lifecycleHooks"] = ess_hooks(hooks);
            scenario
        },
    )
}

fn tencent() -> impl Strategy<Value = Value> {
    let task = (0..12_i64, 0..8_i64, 0..8_i64);
    (common(), prop::collection::vec(task, 0..4), calls(tencent_call().boxed()), 0..6_usize).prop_map(
        |(mut scenario, tasks, calls, hooks)| {
            let task = |(place, (minute, min, more)): (usize, (i64, i64, i64))| {
                // No two of them at the same time.
                let start = format!("2019-06-03 00:{:02}:00", minute * 4 + place as i64);
                json!({ "id": format!("task{place}"), "startTime": start, "minSize": min, "maxSize": min + more })
            };
            scenario["scheduledTasks"] = tasks.into_iter().enumerate().map(task).collect();
            scenario["calls"] = calls;
            scenario["lifecycleHooks"] = tencent_hooks(hooks);
            let group = scenario["group"].as_object_mut().unwrap();
            group.retain(|name, _| !["removalPolicies", "defaultCooldown"].contains(&name.as_str()));
            scenario["metrics"][0]["intervalSeconds"] = json!(300);
            scenario
        },
    )
}

fn calls(call: BoxedStrategy<Value>) -> impl Strategy<Value = Value> {
    prop::collection::vec((0..3_000_i64, call), 0..6).prop_map(|calls| {
        let calls = calls.into_iter().map(|(at, mut call)| {
            call["at"] = json!(START + at);
            call
        });
        calls.collect()
    })
}

/// Half of the scenarios have none.
fn ess_hooks(kind: usize) -> Value {
    let hook = |id: &str, transition: &str, result: &str| json!({ "hookId": id, "lifecycleTransition": transition, "heartbeatTimeout": 90, "defaultResult": result });
    match kind {
        0 => json!({ "hooks": [hook("h-1", "SCALE_OUT", "CONTINUE")] }),
        1 => json!({
            "hooks": [hook("h-1", "SCALE_OUT", "ABANDON"), hook("h-2", "SCALE_IN", "CONTINUE")],
            "events": [
                { "at": 10, "op": "heartbeat", "hookId": "h-2", "heartbeatTimeout": 100 },
                { "at": 20, "op": "complete", "hookId": "h-1", "result": "CONTINUE" },
            ],
        }),
        2 => json!({ "hooks": [hook("h-1", "SCALE_OUT", "ABANDON")], "events": [] }),
        _ => Value::Null,
    }
}

fn tencent_hooks(kind: usize) -> Value {
    let hook = |transition, result| {
        json!({
            "lifeCycleHookId": "h-1", "lifeCycleHookTimeout": 45, "transition": transition, "defaultResult": result,
        })
    };
    match kind {
        0 => json!({ "hooks": [hook(0, 0)], "boundHookId": "h-1" }),
        1 => json!({ "hooks": [hook(1, 1)], "boundHookId": "h-1" }),
        2 => json!({ "hooks": [hook(0, 1)] }),
        _ => Value::Null,
    }
}

const STATES: [&str; 5] = ["InService", "InService", "InService", "Pending", "Removing"];

/// Some are listed one by one, some only counted.
fn group() -> impl Strategy<Value = Value> {
    let instance = (0..5_u8, any::<bool>(), 0..4_i64);
    (0..4_i64, 0..6_i64, 0..8_usize, any::<bool>(), prop::collection::vec(instance, 8), cooldown(), 0..3_usize)
        .prop_map(|(min, more, total, listed, instances, cooldown, policy)| {
            let (min, max) = (min, min + more);
            let total = (total as i64).clamp(min, max);
            let policies = [json!(null), json!(["NewestInstance"]), json!(["OldestInstance", "NewestInstance"])];
            let mut group = json!({
                "minSize": min, "maxSize": max, "defaultCooldown": cooldown, "removalPolicies": policies[policy],
                "activeScalingConfiguration": "asc-1",
            });
            if listed {
                let list: Value = (1..=total)
                    .zip(instances)
                    .map(|(number, (kind, attached, age))| {
                        json!({
                            "id": format!("i-{number}"), "protected": kind == 1, "standby": kind == 2,
                            "lifecycleState": STATES[usize::from(kind)],
                            "creationType": if attached { "Attached" } else { "AutoCreated" },
                            "configuration": if attached { json!(null) } else { json!("asc-1") },
                            "createdAt": START - age * 600,
                        })
                    })
                    .collect();
                group["instances"] = list;
            } else {
                group["totalCapacity"] = json!(total);
            }
            group
        })
}

fn metric() -> impl Strategy<Value = Value> {
    let value = prop_oneof![8 => (0..400_i64).prop_map(|value| json!(value)), 1 => Just(Value::Null)];
    (prop::collection::vec(value, 0..60), prop_oneof![Just(30), Just(60), Just(300)], any::<bool>(), -3..3_i64)
        .prop_map(|(values, interval, shared, before)| {
            let name = if shared { "load" } else { "values" };
            json!({ "id": "cpu_usage", "intervalSeconds": interval, "start": START + before * 50, name: values })
        })
}

fn call() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!({ "operation": "ExecuteScalingRule", "rule": "rule0" })),
        (1..9_i64).prop_map(|id| json!({
            "operation": "AttachInstances", "instances": [{ "id": format!("i-{id}") }, { "id": format!("x-{id}") }],
        })),
        (1..9_i64).prop_map(|id| json!({ "operation": "RemoveInstances", "instanceIds": [format!("i-{id}")] })),
        (1..9_i64).prop_map(|id| json!({ "operation": "DetachInstances", "instanceIds": [format!("new-{id}")] })),
        Just(json!({ "operation": "EnableScalingGroup" })),
        Just(json!({ "operation": "EnableScalingGroup", "instances": [{ "id": "y-1" }, { "id": "i-1" }] })),
        Just(json!({ "operation": "DisableScalingGroup" })),
        any::<bool>().prop_map(|force| json!({ "operation": "DeleteScalingGroup", "forceDelete": force })),
        (0..9_i64, 0..9_i64).prop_map(|(min, max)| json!({
            "operation": "ModifyScalingGroup", "minSize": min, "maxSize": max,
        })),
        (0..9_i64).prop_map(|min| json!({ "operation": "ModifyScalingGroup", "minSize": min })),
    ]
}

fn tencent_call() -> impl Strategy<Value = Value> {
    prop_oneof![
        (1..9_i64).prop_map(|id| json!({ "operation": "AttachInstance", "instances": [{ "id": format!("x-{id}") }] })),
        (1..9_i64).prop_map(|id| json!({ "operation": "DetachInstance", "instanceIds": [format!("i-{id}")] })),
        (0..9_i64, 0..9_i64).prop_map(|(min, max)| json!({
            "operation": "ModifyScalingGroup", "minSize": min, "maxSize": max,
        })),
        (0..9_i64).prop_map(|desired| json!({ "operation": "ModifyScalingGroup", "desiredCapacity": desired })),
    ]
}

fn cooldown() -> impl Strategy<Value = Value> {
    prop_oneof![Just(json!(null)), Just(json!(0)), Just(json!(60)), Just(json!(400))]
}

fn seconds() -> impl Strategy<Value = i64> {
    prop_oneof![Just(0_i64), 1..300_i64]
}

/// Any JSON, with numbers at their ends.
pub fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop_oneof![Just(0), Just(-1), Just(1_000_000_000), Just(i64::MAX)].prop_map(Value::from),
        "[a-z0-9:TZ -]{0,20}".prop_map(Value::from),
        Just(Value::from("2019-06-03T00:00Z")),
    ];
    let names = prop_oneof![
        Just("id".to_owned()),
        Just("at".to_owned()),
        Just("values".to_owned()),
        Just("group".to_owned()),
        Just("operation".to_owned()),
        Just("instances".to_owned()),
        Just("intervalSeconds".to_owned()),
        "[a-z]{1,8}",
    ];
    leaf.prop_recursive(3, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((names.clone(), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}
