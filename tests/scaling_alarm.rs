//! When a Tencent alarm policy fires, and what becomes of it. The documented answers stand in
//! `tests/data/scaling/alarm.json`; here is what holds for every input, and wrong input.

use autoscale_kit::{
    issue::{IssueCode, path_text},
    scaling::{
        alarm::{Adjustment, AlarmGroup, AlarmInput, AlarmSizes, Comparison, Condition, Metric, Watch, alarm},
        ask,
    },
    time::Timestamp,
};
use proptest::prelude::*;
use serde_json::{Value, json};

const OPERATORS: [&str; 6] = ["Greater", "EqualOrGreater", "Less", "EqualOrLess", "Equal", "NotEqual"];

/// A policy that fires at once, in a roomy group of four; `changes` replaces fields.
fn input(changes: Value) -> Value {
    let mut input = json!({
        "metric": { "dimensionName": "cpu_usage", "comparisonOperator": "Greater", "threshold": 50, "repeatTimes": 1 },
        "datapoints": [60], "adjustmentType": "QuantityChangeInCapacity", "adjustmentValue": 1, "cooldown": 300,
        "group": { "minSize": 0, "maxSize": 30, "instanceNum": 4 }, "now": "2016-03-17 11:48:31",
    });
    for (name, value) in changes.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
    input
}

fn answer(changes: Value) -> Value {
    ask("tencent-as-v2", "alarm", input(changes)).unwrap()
}

fn problems(input: Value) -> Vec<(String, IssueCode)> {
    let error = ask("tencent-as-v2", "alarm", input).unwrap_err();
    error.issues().iter().map(|issue| (path_text(&issue.path), issue.code)).collect()
}

fn assumes(answer: &Value, words: &str) -> bool {
    let assumptions = answer["assumptions"].as_array().unwrap();
    assumptions.iter().any(|assumption| assumption["text"].as_str().unwrap().contains(words))
}

#[test]
fn the_first_condition_in_order_is_the_one_told() {
    // Each row removes the first thing that stands against the policy.
    let mut changes = json!({
        "metric": { "dimensionName": "cpu_usage", "comparisonOperator": "Greater", "threshold": 101, "repeatTimes": 1 },
        "adjustmentType": "Total", "adjustmentValue": 31, "datapoints": [10],
        "group": { "minSize": 0, "maxSize": 4, "instanceNum": 4, "activityInProgress": true,
                   "lockedUntil": "2016-03-17 12:00:00" },
    });
    let policy = input(json!({}))["metric"].clone();
    let group = |busy: bool, until: &str, most: i64| json!({ "minSize": 0, "maxSize": most, "instanceNum": 4, "activityInProgress": busy, "lockedUntil": until });
    let (locked, over) = ("2016-03-17 12:00:00", "2016-03-17 11:00:00");
    for (error, fires, assumed, name, better) in [
        (json!("InvalidParameter.Metric"), false, "which is reported first", "metric", policy),
        (
            json!("InvalidParameter.ScalingPolicyAdjustmentTypeError"),
            false,
            "",
            "adjustmentType",
            json!("QuantityChangeInCapacity"),
        ),
        (json!("InvalidParameter.AdjustmentValue"), false, "", "adjustmentValue", json!(1)),
        (Value::Null, false, "", "datapoints", json!([60])),
        (json!("40000"), true, "is locked too", "group", group(false, locked, 4)),
        (json!("40001"), true, "would change nothing", "group", group(false, over, 4)),
        (Value::Null, true, "no error is reported", "group", group(false, over, 5)),
    ] {
        let answer = answer(changes.clone());
        assert_eq!(answer["accepted"], false, "{answer}");
        assert_eq!((&answer["error"], &answer["fires"]), (&error, &json!(fires)), "{answer}");
        assert_eq!((&answer["delta"], &answer["newCapacity"]), (&json!(0), &json!(4)));
        assert_eq!(answer["cooldownSeconds"], Value::Null);
        assert_eq!(answer["assumptions"] == json!([]), assumed.is_empty(), "{answer}");
        assert!(assumed.is_empty() || assumes(&answer, assumed), "{answer}");
        changes[name] = better;
    }
    let answer = answer(changes);
    assert_eq!((&answer["accepted"], &answer["newCapacity"]), (&json!(true), &json!(5)));
}

#[test]
fn everything_wrong_with_the_metric_is_told() {
    let answer = answer(json!({ "metric": { "dimensionName": "disk", "comparisonOperator": ">", "repeatTimes": 0 } }));
    let texts: Vec<_> = answer["reasons"].as_array().unwrap().iter().map(|reason| &reason["text"]).collect();
    assert_eq!(
        texts,
        [
            "The dimensionName \"disk\" is not one of cpu_usage, mem_usage, lan_outtraffic, lan_intraffic.",
            "The comparisonOperator \">\" is not one of Greater, EqualOrGreater, Less, EqualOrLess, Equal, NotEqual.",
            "The metric has no threshold.",
            "The repeatTimes 0 is outside the range 1 to 10.",
        ]
    );
}

#[test]
fn reasons_have_the_numbers_of_the_case() {
    let answer = answer(json!({
        "adjustmentType": "PercentChangeInCapacity", "adjustmentValue": 90,
        "group": { "minSize": 0, "maxSize": 6, "instanceNum": 4, "lockedUntil": "2016-03-17 11:48:01" },
    }));
    let reasons: Vec<_> = answer["reasons"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| (reason["rule"].as_str().unwrap(), reason["text"].as_str().unwrap()))
        .collect();
    assert_eq!(
        reasons,
        [
            ("2.5", "cpu_usage Greater 50, with repeatTimes 1: the policy fires at datapoint 0, counted from 0."),
            ("2.6", "The cooldown ended 30 s ago."),
            ("2.5", "90% of 4 is 3.6, rounded to 4."),
            ("2.5", "8 is over maxSize 6: the capacity becomes 6."),
            ("2.6", "After the activity the group is locked for the cooldown of 300 s."),
        ]
    );
    // Any rounding of 3.6 ends at the bound.
    assert_eq!(answer["assumptions"], json!([]));
}

#[test]
fn a_gap_is_assumed_about_only_where_it_decides() {
    let repeat = |datapoints| {
        let metric = json!({
            "dimensionName": "cpu_usage", "comparisonOperator": "Greater", "threshold": 50, "repeatTimes": 2,
        });
        answer(json!({ "metric": metric, "datapoints": datapoints }))
    };
    assert!(assumes(&repeat(json!([60, null, 60])), "breaks the run"));
    assert!(assumes(&repeat(json!([60, null, 60, 60])), "breaks the run"));
    assert!(!assumes(&repeat(json!([60, 60, null])), "breaks the run"));
    assert!(!assumes(&repeat(json!([null, 40, null])), "breaks the run"));
}

#[test]
fn what_does_not_decide_may_be_absent() {
    let metric = input(json!({}))["metric"].clone();
    let fires = ask("tencent-as-v2", "alarm", json!({ "metric": metric, "datapoints": [10, 60] })).unwrap();
    assert_eq!((&fires["accepted"], &fires["firedAt"]), (&json!(true), &json!(1)));
    assert_eq!((&fires["delta"], &fires["newCapacity"]), (&Value::Null, &Value::Null));
    let busy = json!({ "metric": metric, "datapoints": [60], "group": { "activityInProgress": true } });
    assert_eq!(ask("tencent-as-v2", "alarm", busy).unwrap()["error"], "40000");
    let named_otherwise = json!({ "minSize": 0, "maxSize": 30, "totalCapacity": 4 });
    assert_eq!(answer(json!({ "group": named_otherwise })), answer(json!({})));
}

#[test]
fn every_issue_is_told() {
    let mut found = problems(json!({
        "metric": { "dimensionName": 1, "comparisonOperator": [], "threshold": "x", "repeatTimes": "x", "treshold": 1 },
        "datapoints": [1, null, "60", true, { "value": 1 }], "adjustmentType": 5, "cooldown": -1,
        "group": { "minSize": -1, "maxSize": "many", "activityInProgress": "no", "lockedUntil": "soon" },
        "colour": "red",
    }));
    let mut expected = [
        ("metric.dimensionName", IssueCode::Type),
        ("metric.comparisonOperator", IssueCode::Type),
        ("metric.threshold", IssueCode::Type),
        ("metric.repeatTimes", IssueCode::Type),
        ("metric.treshold", IssueCode::Unknown),
        ("datapoints[2]", IssueCode::Type),
        ("datapoints[3]", IssueCode::Type),
        ("datapoints[4]", IssueCode::Type),
        ("adjustmentType", IssueCode::Type),
        ("adjustmentValue", IssueCode::Missing),
        ("cooldown", IssueCode::Range),
        ("group.minSize", IssueCode::Range),
        ("group.maxSize", IssueCode::Type),
        ("group.instanceNum", IssueCode::Missing),
        ("group.activityInProgress", IssueCode::Type),
        ("group.lockedUntil", IssueCode::Format),
        ("colour", IssueCode::Unknown),
    ]
    .map(|(path, code)| (path.to_owned(), code));
    found.sort_by(|a, b| a.0.cmp(&b.0));
    expected.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(found, expected);
}

#[test]
fn fields_that_need_or_contradict_others() {
    assert_eq!(problems(json!({})), [("metric".into(), IssueCode::Missing)]);
    assert_eq!(problems(input(json!({ "adjustmentValue": null }))), [("adjustmentValue".into(), IssueCode::Missing)]);
    let group = json!({ "minSize": 3, "maxSize": 2, "instanceNum": 2 });
    assert_eq!(problems(input(json!({ "group": group }))), [("group.minSize".into(), IssueCode::Conflict)]);
    let locked = json!({ "lockedUntil": 0 });
    assert_eq!(problems(input(json!({ "group": locked, "now": null }))), [("now".into(), IssueCode::Missing)]);
    // Nothing fires without datapoints, so the lock does not matter.
    assert_eq!(answer(json!({ "group": locked, "now": null, "datapoints": null }))["accepted"], true);
    for value in [Value::Null, json!([]), json!("{}"), json!(3)] {
        assert_eq!(problems(value), [(String::new(), IssueCode::Type)]);
    }
}

#[test]
fn deserializing_checks_the_same() {
    let read: AlarmInput = serde_json::from_value(input(json!({}))).unwrap();
    assert_eq!(read, AlarmInput::from_json(&input(json!({}))).unwrap());
    assert!(serde_json::from_value::<AlarmInput>(json!({})).unwrap_err().to_string().contains("metric is required"));
}

#[test]
fn a_metric_gives_its_condition() {
    let metric = AlarmInput::from_json(&input(json!({}))).unwrap().metric;
    let expected = Condition { comparison: Comparison::Greater, threshold: 50.0, repeat: 1 };
    assert_eq!(metric.condition(), Some(expected));
    assert_eq!(Metric { repeat_times: None, ..metric.clone() }.condition(), Some(Condition { repeat: 3, ..expected }));
    assert_eq!(Metric { threshold: Some(101.0), ..metric }.condition(), None);
}

#[test]
fn what_is_no_number_is_no_datapoint() {
    let mut watch = Watch::new(Condition { comparison: Comparison::NotEqual, threshold: 50.0, repeat: 1 });
    assert!(!watch.feed(Some(f64::NAN)));
    assert!(watch.feed(Some(f64::INFINITY)));
    assert_eq!(watch.run(), 1);
    assert!(!watch.feed(None));
    assert_eq!(watch.run(), 0);
    let mut never_zero = Watch::new(Condition { repeat: 0, comparison: Comparison::Less, threshold: 1.0 });
    assert!(!never_zero.feed(Some(2.0)) && never_zero.feed(Some(0.0)));
}

/// Few distinct values, so that runs, ties and gaps are common.
fn series() -> impl Strategy<Value = Vec<Option<i64>>> {
    prop::collection::vec(prop::option::weighted(0.9, 49..=51_i64), 0..40)
}

/// The comparison by the sign of the difference, told in another way than the library does.
fn meets(operator: &str, value: i64, threshold: i64) -> bool {
    let sign = (value - threshold).signum();
    match operator {
        "Greater" => sign == 1,
        "EqualOrGreater" => sign != -1,
        "Less" => sign == -1,
        "EqualOrLess" => sign != 1,
        "Equal" => sign == 0,
        _ => sign != 0,
    }
}

proptest! {
    #[test]
    fn it_fires_at_the_end_of_the_first_window_that_meets_the_condition(
        datapoints in series(), operator in prop::sample::select(OPERATORS.to_vec()), repeat in 1..=10_usize,
    ) {
        let full = |window: &[Option<i64>]| {
            window.iter().all(|point| point.is_some_and(|value| meets(operator, value, 50)))
        };
        let expected = datapoints.windows(repeat).position(full).map(|start| start + repeat - 1);
        let metric = json!({
            "dimensionName": "mem_usage", "comparisonOperator": operator, "threshold": 50, "repeatTimes": repeat,
        });
        let answer = answer(json!({ "metric": metric, "datapoints": datapoints }));
        prop_assert_eq!(&answer["firedAt"], &json!(expected));
        prop_assert_eq!(&answer["fires"], &json!(expected.is_some()));
        prop_assert_eq!(&answer["accepted"], &json!(expected.is_some()));
    }

    #[test]
    fn a_watch_stays_on_while_the_condition_is_met(
        datapoints in series(), operator in prop::sample::select(OPERATORS.to_vec()), repeat in 1..=10_u32,
    ) {
        let comparison = Comparison::from_name(operator).unwrap();
        let mut watch = Watch::new(Condition { comparison, threshold: 50.0, repeat });
        for (index, point) in datapoints.iter().enumerate() {
            let fired = watch.feed(point.map(|value| value as f64));
            let met = |point: &&Option<i64>| point.is_some_and(|value| meets(operator, value, 50));
            let run = datapoints[..=index].iter().rev().take_while(met).count();
            prop_assert_eq!(watch.run() as usize, run);
            prop_assert_eq!(fired, run >= repeat as usize);
        }
    }

    /// What comes after the first firing is not looked at.
    #[test]
    fn later_datapoints_change_nothing(before in series(), after in series()) {
        let first = answer(json!({ "datapoints": before }));
        prop_assume!(first["fires"] == true);
        let all = [before, after].concat();
        prop_assert_eq!(answer(json!({ "datapoints": all })), first);
    }

    #[test]
    fn the_lock_ends_at_its_end(now in 0..1_000_000_i64, left in -10..10_i64, busy in any::<bool>()) {
        let group = json!({
            "minSize": 0, "maxSize": 30, "instanceNum": 4, "lockedUntil": now + left, "activityInProgress": busy,
        });
        let answer = answer(json!({ "group": group, "now": now }));
        let code = if busy { json!(40_000) } else if left > 0 { json!(40_001) } else { Value::Null };
        prop_assert_eq!(&answer["activityErrorCode"], &code);
        prop_assert_eq!(&answer["accepted"], &json!(code.is_null()));
        // The same code, as a text and as a number.
        prop_assert_eq!(answer["error"].as_str().map(str::to_owned), code.as_u64().map(|code| code.to_string()));
    }

    #[test]
    fn no_hand_made_input_panics(
        sizes in any::<[i64; 3]>(), value in any::<i64>(), threshold in any::<i64>(), repeat in any::<i64>(),
        cooldown in any::<i64>(), points in prop::collection::vec(any::<Option<f64>>(), 0..5), busy in any::<bool>(),
        kind in prop::sample::select(vec!["TotalCapacity", "QuantityChangeInCapacity", "PercentChangeInCapacity", ""]),
    ) {
        let [min_size, max_size, instance_num] = sizes;
        for (value, threshold, repeat) in [(value, threshold, repeat), (value % 31, threshold % 101, repeat % 3)] {
            let _ = alarm(&AlarmInput {
                metric: Metric {
                    dimension_name: Some("cpu_usage".to_owned()),
                    comparison_operator: Some("NotEqual".to_owned()),
                    threshold: Some(threshold as f64),
                    repeat_times: Some(repeat),
                },
                datapoints: Some(points.clone()),
                adjustment: Some(Adjustment { adjustment_type: kind.to_owned(), adjustment_value: value }),
                cooldown: Some(cooldown),
                group: AlarmGroup {
                    sizes: Some(AlarmSizes { min_size, max_size, instance_num }),
                    activity_in_progress: busy,
                    locked_until: Timestamp::from_unix(cooldown % 100).ok(),
                },
                now: Timestamp::from_unix(value % 100).ok(),
            });
        }
    }

    #[test]
    fn no_json_panics(value in any_json(), changes in any_json()) {
        let _ = ask("tencent-as-v2", "alarm", value);
        let _ = ask("tencent-as-v2", "alarm", input(changes));
    }
}

/// Any JSON, most of it under the names that the question knows.
fn any_json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-40..110_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        prop::sample::select(OPERATORS.to_vec()).prop_map(Value::from),
        prop::sample::select(vec!["cpu_usage", "TotalCapacity", "7", "2016-03-17 11:48:31"]).prop_map(Value::from),
    ];
    let name = prop_oneof![
        8 => prop::sample::select(vec![
            "metric", "dimensionName", "comparisonOperator", "threshold", "repeatTimes", "datapoints", "adjustmentType",
            "adjustmentValue", "cooldown", "group", "minSize", "maxSize", "instanceNum", "activityInProgress",
            "lockedUntil", "now",
        ])
        .prop_map(str::to_owned),
        1 => "\\PC{0,12}",
    ];
    scalar.prop_recursive(4, 64, 12, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..12)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}
