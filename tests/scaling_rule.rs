//! What a triggered ESS scaling rule does. Section numbers are those of the API reference of 2019-06-03;
//! where it is silent, the reading taken is in the test's name and in the answer's `assumptions`.

use autoscale_kit::{
    issue::IssueCode,
    scaling::{
        ask,
        rule::{RuleAnswer, RuleDecision, RuleInput, Sizing, rule},
    },
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

const QUANTITY: &str = "QuantityChangeInCapacity";
const PERCENT: &str = "PercentChangeInCapacity";
const TOTAL: &str = "TotalCapacity";

/// A roomy group of ten and a rule that adds one; `changes` replaces fields.
fn input(changes: Value) -> Value {
    let mut input = json!({
        "minSize": 0, "maxSize": 100, "totalCapacity": 10,
        "adjustmentType": QUANTITY, "adjustmentValue": 1,
    });
    for (name, value) in changes.as_object().into_iter().flatten() {
        input[name] = value.clone();
    }
    input
}

fn answer(changes: Value) -> Value {
    ask("alibaba-ess", "rule", input(changes)).unwrap()
}

fn problems(input: Value) -> Vec<(String, IssueCode)> {
    let error = ask("alibaba-ess", "rule", input).unwrap_err();
    error.issues().iter().map(|issue| (autoscale_kit::issue::path_text(&issue.path), issue.code)).collect()
}

fn group(total: i64, [min, max]: [i64; 2], kind: &str, value: i64) -> Value {
    answer(json!({
        "totalCapacity": total, "minSize": min, "maxSize": max, "adjustmentType": kind, "adjustmentValue": value,
    }))
}

#[track_caller]
fn assert_moves(answer: &Value, delta: i64, new_capacity: i64, clamped_to: Option<&str>) {
    assert_eq!(answer["accepted"], true, "{answer}");
    assert_eq!(answer["error"], Value::Null);
    assert_eq!(answer["delta"], delta, "{answer}");
    assert_eq!(answer["newCapacity"], new_capacity);
    assert_eq!(answer["clampedTo"], json!(clamped_to));
}

#[track_caller]
fn assert_refused(answer: &Value, code: &str) {
    assert_eq!(answer["accepted"], false, "{answer}");
    assert_eq!(answer["error"], code);
    assert_eq!(answer["delta"], 0);
    assert_eq!(answer["cooldownSeconds"], Value::Null);
}

fn assumes(answer: &Value, words: &str) -> bool {
    let assumptions = answer["assumptions"].as_array().unwrap();
    assumptions.iter().any(|assumption| assumption["text"].as_str().unwrap().contains(words))
}

mod group_status {
    use super::*;

    #[test]
    fn only_an_active_group_takes_executions_9_6() {
        assert_moves(&answer(json!({ "status": "Active" })), 1, 11, None);
        for status in ["Inactive", "Deleting"] {
            let answer = answer(json!({ "status": status }));
            assert_refused(&answer, "IncorrectScalingGroupStatus");
            assert_eq!(answer["newCapacity"], 10);
        }
    }

    #[test]
    fn one_activity_at_a_time_12_1() {
        for trigger in ["manual", "scheduled", "alarm"] {
            let busy = answer(json!({ "activityInProgress": true, "trigger": trigger }));
            assert_refused(&busy, "ScalingActivityInProgress");
            // 13.3: a scheduled task tries again.
            let retried = busy["reasons"].to_string().contains("LaunchExpirationTime");
            assert_eq!(retried, trigger == "scheduled");
        }
        assert_moves(&answer(json!({ "activityInProgress": false })), 1, 11, None);
    }

    #[test]
    fn the_first_condition_in_order_is_the_one_told() {
        // Each row removes the first condition that stands against the trigger.
        let mut changes = json!({
            "status": "Inactive", "activityInProgress": true, "trigger": "alarm",
            "now": "2019-06-03T08:00Z", "lastActivity": { "endTime": "2019-06-03T08:00Z", "instancesChanged": 1 },
            "adjustmentValue": 501, "maxSize": 10, "accountAutoCreated": 1000,
        });
        for (code, name, better) in [
            ("IncorrectScalingGroupStatus", "status", json!("Active")),
            ("ScalingActivityInProgress", "activityInProgress", json!(false)),
            ("InvalidParameter", "adjustmentValue", json!(1)),
            ("Cooldown", "now", json!("2019-06-03T08:05:01Z")),
            ("IncorrectCapacity.NoChange", "maxSize", json!(11)),
            ("QuotaExceeded.ScalingInstance", "accountAutoCreated", json!(999)),
        ] {
            let answer = answer(changes.clone());
            assert_refused(&answer, code);
            let last_two = ["IncorrectCapacity.NoChange", "QuotaExceeded.ScalingInstance"].contains(&code);
            assert_eq!(assumes(&answer, "does not say which is reported first"), !last_two, "{answer}");
            changes[name] = better;
        }
        assert_moves(&answer(changes), 1, 11, None);
    }
}

mod size_of_the_change {
    use super::*;

    #[test]
    fn examples_of_1_2() {
        // Example 1: MaxSize 3, two instances, "add 3 ECS instances" adds one.
        assert_moves(&group(2, [0, 3], QUANTITY, 3), 1, 3, Some("max"));
        // Example 2: MinSize 2, three instances, "remove 5 ECS instances" removes one.
        assert_moves(&group(3, [2, 10], QUANTITY, -5), -1, 2, Some("min"));
    }

    #[test]
    fn adjustment_types_of_1_2() {
        assert_moves(&group(10, [0, 100], QUANTITY, 4), 4, 14, None);
        assert_moves(&group(10, [0, 100], QUANTITY, -4), -4, 6, None);
        assert_moves(&group(10, [0, 100], PERCENT, 50), 5, 15, None);
        assert_moves(&group(10, [0, 100], PERCENT, -50), -5, 5, None);
        assert_moves(&group(10, [0, 100], TOTAL, 3), -7, 3, None);
        assert_moves(&group(10, [0, 100], TOTAL, 0), -10, 0, None);
    }

    #[test]
    fn values_of_1_2_at_their_ends() {
        for (kind, least, most) in [(QUANTITY, -500, 500), (PERCENT, -100, 10_000), (TOTAL, 0, 1_000)] {
            for (value, valid) in [(least - 1, false), (least, true), (most, true), (most + 1, false)] {
                let answer = group(10, [0, 5_000], kind, value);
                if valid {
                    assert_eq!(answer["accepted"], true, "{kind} {value}");
                } else {
                    assert_refused(&answer, "InvalidParameter");
                }
            }
        }
        assert_refused(&group(10, [0, 100], QUANTITY, i64::MIN), "InvalidParameter");
        assert_refused(&group(10, [0, 100], PERCENT, i64::MAX), "InvalidParameter");
    }

    #[test]
    fn other_types_are_invalid_even_the_slip_of_1_2() {
        for kind in ["TotalCapaciy", "totalcapacity", "PercentChangeInCapacity ", "ExactCapacity", ""] {
            assert_refused(&group(10, [0, 100], kind, 1), "InvalidParameter");
        }
    }

    #[test]
    fn the_cooldown_of_the_rule_has_a_range_too_1_2() {
        assert_refused(&answer(json!({ "ruleCooldown": -1 })), "InvalidParameter");
        assert_refused(&answer(json!({ "ruleCooldown": 86_401 })), "InvalidParameter");
        assert_eq!(answer(json!({ "ruleCooldown": 86_400 }))["cooldownSeconds"], 86_400);
    }

    #[test]
    fn standard_rounding_of_1_2() {
        // (instances, percent, change): 0.5, 1.6, -0.6, -6.7, and 2.5 either way.
        for (total, percent, delta) in
            [(5, 10, 1), (2, 80, 2), (2, -30, -1), (10, -67, -7), (10, 25, 3), (10, -25, -3), (1, -50, -1)]
        {
            let answer = group(total, [0, 100], PERCENT, percent);
            assert_moves(&answer, delta, total + delta, None);
            // Only a negative tie leaves the document's "standard rounding" open.
            let tie = percent < 0 && total * percent % 100 == -50;
            assert_eq!(assumes(&answer, "away from zero"), tie, "{answer}");
        }
        // 0.3 and 0.49 are no change.
        assert_refused(&group(1, [0, 100], PERCENT, 30), "IncorrectCapacity.NoChange");
        assert_refused(&group(1, [0, 100], PERCENT, 49), "IncorrectCapacity.NoChange");
        assert_refused(&group(0, [0, 100], PERCENT, 10_000), "IncorrectCapacity.NoChange");
    }

    #[test]
    fn a_tie_that_the_bounds_absorb_is_no_assumption() {
        let answer = group(10, [8, 100], PERCENT, -25);
        assert_moves(&answer, -2, 8, Some("min"));
        assert!(!assumes(&answer, "away from zero"));
    }

    /// Heat's `test_new_capacity.py` has 2, 1 and 3 for these, since it never rounds to no change.
    #[test]
    fn where_heat_differs() {
        let at_33_percent = group(1, [0, 10], PERCENT, 33);
        assert_refused(&at_33_percent, "IncorrectCapacity.NoChange");
        assert_eq!(at_33_percent["newCapacity"], 1);
        assert_eq!(group(2, [0, 10], PERCENT, -66)["newCapacity"], 1);
        assert_eq!(group(1, [0, 10], PERCENT, 225)["newCapacity"], 3);
    }

    #[test]
    fn every_percentage_is_rounded_to_the_nearest() {
        for total in 0..=40 {
            for percent in -100..=1_000 {
                let exact = total * percent; // in hundredths
                let nearest = (-41..=400)
                    .min_by_key(|n: &i64| ((n * 100 - exact).abs(), -n.abs()))
                    .expect("the range is not empty");
                let decision = decide(total, [0, 1_000], PERCENT, percent);
                assert_eq!(decision.delta, Some(nearest), "{percent}% of {total}");
                assert_eq!(decision.accepted, nearest != 0);
            }
        }
    }

    #[test]
    fn five_hundred_at_a_time_1_2_cut_before_the_bounds() {
        // All three types, both directions; 1.2: "The number of ECS instances ... at a time cannot exceed 500".
        for (total, kind, value, delta, cut) in [
            (1_000, PERCENT, 50, 500, false),
            (1_000, PERCENT, 51, 500, true),
            (10, PERCENT, 10_000, 500, true),
            (1_000, PERCENT, -100, -500, true),
            (0, TOTAL, 501, 500, true),
            (1_500, TOTAL, 999, -500, true),
            (1_000, QUANTITY, -500, -500, false),
        ] {
            let answer = group(total, [0, 2_000], kind, value);
            assert_moves(&answer, delta, total + delta, None);
            assert_eq!(assumes(&answer, "cut to 500"), cut, "{answer}");
        }
        // Cut first: 10 + 1000 with MaxSize 300 is at its bound either way, so the cut decides nothing.
        let bounded = group(10, [0, 300], PERCENT, 10_000);
        assert_moves(&bounded, 290, 300, Some("max"));
        assert!(!assumes(&bounded, "cut to 500"));
    }

    #[test]
    fn bounds_of_12_1() {
        assert_moves(&group(5, [2, 7], QUANTITY, 2), 2, 7, None);
        assert_moves(&group(5, [2, 7], QUANTITY, 3), 2, 7, Some("max"));
        assert_moves(&group(5, [2, 7], QUANTITY, -3), -3, 2, None);
        assert_moves(&group(5, [2, 7], QUANTITY, -4), -3, 2, Some("min"));
        assert_moves(&group(5, [2, 7], TOTAL, 1_000), 2, 7, Some("max"));
        assert_moves(&group(5, [0, 7], TOTAL, 0), -5, 0, None);
    }

    #[test]
    fn a_group_at_its_bound_does_not_change_12_1() {
        assert_refused(&group(7, [2, 7], QUANTITY, 1), "IncorrectCapacity.NoChange");
        assert_refused(&group(2, [2, 7], PERCENT, -100), "IncorrectCapacity.NoChange");
        assert_refused(&group(5, [2, 7], TOTAL, 5), "IncorrectCapacity.NoChange");
        assert_refused(&group(5, [2, 7], QUANTITY, 0), "IncorrectCapacity.NoChange");
        assert_refused(&group(5, [5, 5], QUANTITY, 500), "IncorrectCapacity.NoChange");
    }

    #[test]
    fn a_group_outside_its_bounds_goes_to_the_bound_12_1_read_literally() {
        for (total, value, delta, bound) in [(5, 1, -2, "max"), (5, -1, -2, "max"), (0, 1, 2, "min"), (0, -1, 2, "min")]
        {
            let answer = group(total, [2, 3], QUANTITY, value);
            assert_moves(&answer, delta, total + delta, Some(bound));
            assert!(assumes(&answer, "already outside its bounds"));
        }
        // Inside again by the rule itself: nothing to assume.
        assert_eq!(group(5, [2, 3], QUANTITY, -2)["assumptions"], json!([]));
    }

    #[test]
    fn reasons_are_cited_in_the_order_applied() {
        let answer = group(10, [0, 300], PERCENT, 10_000);
        let cited: Vec<_> = answer["reasons"].as_array().unwrap().iter().map(|reason| &reason["source"]).collect();
        let source = |section| json!({ "document": "Alibaba Cloud ESS API Reference 2014-08-28, 2019-06-03", "section": section, "edition": "2019-06-03" });
        assert_eq!(cited, [&source("1.2"), &source("12.1"), &source("9.1")]);
        assert_eq!(answer["reasons"][1]["text"], "510 is over MaxSize 300: the capacity becomes 300.");
        let rounded = group(10, [0, 100], PERCENT, 25);
        assert_eq!(rounded["reasons"][0]["text"], "25% of 10 is 2.5, rounded to 3.");
        assert_eq!(rounded["reasons"][0]["rule"], "1.2");
    }
}

mod cooldown {
    use super::*;

    /// An alarm at `now`, after an activity that ended at 08:00.
    fn alarm(now: &str, last: Value, changes: Value) -> Value {
        let mut all = json!({ "trigger": "alarm", "now": now });
        all["lastActivity"] = json!({ "endTime": "2019-06-03T08:00Z", "ruleCooldown": null, "instancesChanged": 1 });
        for (name, value) in last.as_object().unwrap() {
            all["lastActivity"][name] = value.clone();
        }
        for (name, value) in changes.as_object().unwrap() {
            all[name] = value.clone();
        }
        answer(all)
    }

    #[test]
    fn alarms_wait_for_the_default_of_300_seconds_9_1() {
        for early in ["2019-06-03T08:00Z", "2019-06-03T08:04Z", "2019-06-03T08:04:59Z", "2019-06-03T08:04:59.999Z"] {
            let answer = alarm(early, json!({}), json!({}));
            assert_refused(&answer, "Cooldown");
            assert!(assumes(&answer, "dropped"));
        }
        assert_moves(&alarm("2019-06-03T08:05:01Z", json!({}), json!({})), 1, 11, None);
    }

    #[test]
    fn the_end_itself_is_outside() {
        let at_the_end = alarm("2019-06-03T08:05:00Z", json!({}), json!({}));
        assert_moves(&at_the_end, 1, 11, None);
        assert!(assumes(&at_the_end, "last instant"));
        assert!(!assumes(&alarm("2019-06-03T08:05:01Z", json!({}), json!({})), "last instant"));
    }

    #[test]
    fn the_cooldown_is_that_of_the_rule_that_ran_1_2() {
        // Triggered now: a rule with 0. Ran before: one with 60 or without. What ran before counts.
        let own = json!({ "ruleCooldown": 60 });
        let now_with = json!({ "ruleCooldown": 0, "defaultCooldown": 600 });
        assert_refused(&alarm("2019-06-03T08:00:59Z", own.clone(), now_with.clone()), "Cooldown");
        assert_eq!(alarm("2019-06-03T08:01:00Z", own, now_with.clone())["accepted"], true);
        assert_refused(&alarm("2019-06-03T08:09:59Z", json!({}), now_with), "Cooldown");
    }

    #[test]
    fn zero_is_set_and_not_empty_1_2() {
        let zero = json!({ "ruleCooldown": 0 });
        let at_once = alarm("2019-06-03T08:00Z", zero, json!({}));
        assert_eq!(at_once["accepted"], true);
        assert_eq!(at_once["assumptions"], json!([]));
        assert_eq!(alarm("2019-06-03T08:00Z", json!({}), json!({ "defaultCooldown": 0 }))["accepted"], true);
    }

    #[test]
    fn the_next_cooldown_is_the_rule_s_or_the_group_s_1_2() {
        assert_eq!(answer(json!({}))["cooldownSeconds"], 300);
        assert_eq!(answer(json!({ "ruleCooldown": null, "defaultCooldown": 45 }))["cooldownSeconds"], 45);
        assert_eq!(answer(json!({ "ruleCooldown": 0, "defaultCooldown": 45 }))["cooldownSeconds"], 0);
        assert_eq!(answer(json!({ "ruleCooldown": 20 }))["cooldownSeconds"], 20);
    }

    #[test]
    fn only_alarms_wait_9_1_and_12_1() {
        for trigger in ["manual", "scheduled"] {
            let answer = alarm("2019-06-03T08:00:01Z", json!({}), json!({ "trigger": trigger }));
            assert_moves(&answer, 1, 11, None);
            assert!(answer["reasons"][0]["text"].as_str().unwrap().contains("wait for the cooldown"));
        }
    }

    #[test]
    fn an_activity_that_moved_nothing_starts_none() {
        for nothing in [json!(0), json!(false)] {
            let answer = alarm("2019-06-03T08:00:01Z", json!({ "instancesChanged": nothing }), json!({}));
            assert_moves(&answer, 1, 11, None);
            assert!(assumes(&answer, "moved no instance"));
        }
        for some in [json!(1), json!(-3), json!(true), Value::Null] {
            let answer = alarm("2019-06-03T08:00:01Z", json!({ "instancesChanged": some }), json!({}));
            assert_refused(&answer, "Cooldown");
        }
    }

    #[test]
    fn enabling_the_group_ends_it() {
        let now = "2019-06-03T08:02Z";
        for (enabled_at, ended) in [
            ("2019-06-03T07:59:59Z", false), // before the activity was over
            ("2019-06-03T08:00:00Z", true),
            ("2019-06-03T08:02:00Z", true),
        ] {
            let answer = alarm(now, json!({}), json!({ "enabledAt": enabled_at }));
            assert_eq!(answer["accepted"], ended, "{enabled_at}");
            assert_eq!(assumes(&answer, "enabling"), ended);
        }
    }

    #[test]
    fn what_is_over_is_not_later_than_now() {
        let question = |now: &str, ended: &str, enabled: &str| {
            ask(
                "alibaba-ess",
                "rule",
                input(json!({
                    "trigger": "alarm", "now": now, "lastActivity": { "endTime": ended }, "enabledAt": enabled,
                })),
            )
        };
        let (before, at) = ("2019-06-03T07:59:59Z", "2019-06-03T08:00:00Z");
        assert!(question(at, at, at).is_ok());
        for (ended, enabled, words) in [
            (at, before, "now must not be earlier than lastActivity.endTime"),
            (before, at, "now must not be earlier than enabledAt"),
        ] {
            let error = question(before, ended, enabled).unwrap_err();
            let messages: Vec<_> = error.issues().iter().map(|issue| issue.message.as_str()).collect();
            assert_eq!(messages, [words]);
        }
    }

    #[test]
    fn times_are_iso_or_unix_seconds() {
        // 1559548800 is 2019-06-03T08:00:00Z.
        let unix = json!({ "endTime": 1_559_548_800 });
        assert_refused(&alarm("2019-06-03T08:04:59Z", unix.clone(), json!({})), "Cooldown");
        assert_eq!(alarm("", unix, json!({ "now": 1_559_549_100 }))["accepted"], true);
    }

    #[test]
    fn without_an_activity_there_is_none() {
        assert_eq!(answer(json!({ "trigger": "alarm" }))["accepted"], true);
    }
}

mod account_limit {
    use super::*;

    #[test]
    fn a_thousand_automatic_instances_12_1() {
        assert_moves(&answer(json!({ "accountAutoCreated": 990, "adjustmentValue": 10 })), 10, 20, None);
        let refused = answer(json!({ "accountAutoCreated": 991, "adjustmentValue": 10 }));
        assert_refused(&refused, "QuotaExceeded.ScalingInstance");
        assert!(assumes(&refused, "as a whole"));
    }

    #[test]
    fn the_bounded_change_counts_12_1() {
        let changes = json!({ "accountAutoCreated": 995, "adjustmentValue": 100, "maxSize": 15 });
        assert_moves(&answer(changes), 5, 15, Some("max"));
    }

    #[test]
    fn scale_in_is_never_stopped() {
        assert_moves(&answer(json!({ "accountAutoCreated": 5_000, "adjustmentValue": -1 })), -1, 9, None);
        assert_refused(
            &answer(json!({ "accountAutoCreated": i64::MAX, "adjustmentValue": 1 })),
            "QuotaExceeded.ScalingInstance",
        );
    }
}

mod idempotence {
    use super::*;

    fn call(token: &str, rule: &str) -> Value {
        json!({ "clientToken": token, "scalingRuleAri": rule })
    }

    fn results(requests: &[Value], changes: Value) -> Vec<Value> {
        let mut changes = changes;
        changes["requests"] = json!(requests);
        answer(changes)["results"].as_array().unwrap().clone()
    }

    fn activities(results: &[Value]) -> Vec<Option<u64>> {
        results.iter().map(|result| result["activity"].as_u64()).collect()
    }

    #[test]
    fn the_same_token_and_rule_are_one_activity_17() {
        let results = results(&[call("a", "r"), call("a", "r"), call("b", "r"), call("a", "r")], json!({}));
        assert_eq!(activities(&results), [Some(1), Some(1), Some(2), Some(1)]);
        // Each activity is over before the next request, so the second one starts from 11.
        assert_moves(&results[1], 1, 11, None);
        assert_moves(&results[2], 1, 12, None);
        assert_moves(&results[3], 1, 11, None);
    }

    #[test]
    fn another_rule_under_the_same_token_17() {
        let results = results(&[call("a", "r"), call("a", "s"), call("a", "r")], json!({}));
        assert_refused(&results[1], "IdempotentParameterMismatch");
        assert_eq!(activities(&results), [Some(1), None, Some(1)]);
    }

    #[test]
    fn tokens_are_case_sensitive_and_not_required_17() {
        let without = json!({ "scalingRuleAri": "r" });
        let null = json!({ "clientToken": null, "scalingRuleAri": "r" });
        let results = results(&[call("a", "r"), call("A", "r"), without.clone(), without, null], json!({}));
        assert_eq!(activities(&results), [Some(1), Some(2), Some(3), Some(4), Some(5)]);
    }

    #[test]
    fn the_first_result_comes_even_while_the_activity_runs_17() {
        let requests = [call("a", "r"), call("b", "r"), call("a", "r"), call("a", "s")];
        let results = results(&requests, json!({ "activityRunsForever": true }));
        assert_moves(&results[0], 1, 11, None);
        assert_refused(&results[1], "ScalingActivityInProgress");
        assert_moves(&results[2], 1, 11, None);
        assert_refused(&results[3], "IdempotentParameterMismatch");
        assert_eq!(activities(&results), [Some(1), None, Some(1), None]);
    }

    #[test]
    fn at_most_64_ascii_characters_12_1() {
        let results = results(&[call(&"x".repeat(64), "r"), call(&"x".repeat(65), "r"), call("héllo", "r")], json!({}));
        assert_eq!(results[0]["accepted"], true);
        for refused in &results[1..] {
            assert_refused(refused, "InvalidParameter");
            assert_eq!(refused["activity"], Value::Null);
            assert!(assumes(refused, "InvalidParameter"));
        }
    }

    #[test]
    fn a_refused_request_leaves_its_token_unused() {
        // At MaxSize nothing happens, whatever the rule's name: both are examined.
        let results = results(&[call("a", "r"), call("a", "s"), call("a", "s")], json!({ "maxSize": 10 }));
        for result in &results {
            assert_refused(result, "IncorrectCapacity.NoChange");
        }
        assert!(assumes(&results[1], "does not use up"));
        assert!(!assumes(&results[2], "does not use up"), "the same refusal either way");
    }

    #[test]
    fn an_empty_token_is_none() {
        let results = results(&[call("", "r"), call("", "r")], json!({}));
        assert_eq!(activities(&results), [Some(1), Some(2)]);
        assert!(assumes(&results[1], "empty client token"));
    }

    #[test]
    fn each_request_finds_what_the_last_one_left() {
        let results = results(
            &[call("a", "r"), call("b", "r"), call("c", "r")],
            json!({ "accountAutoCreated": 998, "adjustmentValue": 2 }),
        );
        assert_moves(&results[0], 2, 12, None);
        assert_refused(&results[1], "QuotaExceeded.ScalingInstance");
        assert_eq!(activities(&results), [Some(1), None, None]);
    }

    #[test]
    fn the_sizes_may_be_left_out() {
        let asked = json!({ "requests": [call("a", "r"), call("a", "r"), call("a", "s")] });
        let answer = ask("alibaba-ess", "rule", asked).unwrap();
        let results = answer["results"].as_array().unwrap();
        assert_eq!(activities(results), [Some(1), Some(1), None]);
        assert_eq!(results[0]["delta"], Value::Null);
        assert_eq!(results[0]["cooldownSeconds"], 300);
        // Some of them are not all of them, which the answer says.
        let asked = json!({ "requests": [call("a", "r")], "minSize": 0, "totalCapacity": 3 });
        let some = ask("alibaba-ess", "rule", asked).unwrap()["results"][0].clone();
        assert_eq!((&some["accepted"], &some["delta"]), (&json!(true), &Value::Null));
        assert!(some["reasons"][0]["text"].as_str().unwrap().starts_with("The size of the change is not known"));
    }

    #[test]
    fn no_requests_no_results() {
        assert_eq!(answer(json!({ "requests": [] })), json!({ "results": [] }));
    }
}

mod wrong_input {
    use super::*;

    #[test]
    fn every_issue_is_told() {
        let found = problems(json!({
            "status": "active", "minsize": 1, "maxSize": -5, "totalCapacity": 2.5, "adjustmentType": 7,
            "defaultCooldown": 86_401, "trigger": "cron", "activityInProgress": "yes", "colour": "red",
            "now": "yesterday", "enabledAt": true, "lastActivity": { "endTime": "2019-02-30T00:00Z", "when": 1 },
            "accountAutoCreated": "12x", "requests": [3, { "scalingRuleAri": null, "clientToken": 5 }],
        }));
        let mut expected = vec![
            ("status", IssueCode::Enum),
            ("minsize", IssueCode::Unknown),
            ("maxSize", IssueCode::Range),
            ("totalCapacity", IssueCode::Type),
            ("adjustmentType", IssueCode::Type),
            ("defaultCooldown", IssueCode::Range),
            ("trigger", IssueCode::Enum),
            ("activityInProgress", IssueCode::Type),
            ("colour", IssueCode::Unknown),
            ("now", IssueCode::Format),
            ("enabledAt", IssueCode::Type),
            ("lastActivity.endTime", IssueCode::Format),
            ("lastActivity.when", IssueCode::Unknown),
            ("accountAutoCreated", IssueCode::Type),
            ("requests[0]", IssueCode::Type),
            ("requests[1].scalingRuleAri", IssueCode::Missing),
            ("requests[1].clientToken", IssueCode::Type),
        ];
        let mut found: Vec<_> = found.iter().map(|(path, code)| (path.as_str(), *code)).collect();
        expected.sort_by_key(|(path, _)| *path);
        found.sort_by_key(|(path, _)| *path);
        assert_eq!(found, expected);
    }

    #[test]
    fn a_misspelt_name_comes_with_the_one_meant() {
        for (typed, meant) in [("min_size", "minSize"), ("MaxSize", "maxSize"), ("totalCapcity", "totalCapacity")] {
            let mut asked = input(json!({}));
            let value = asked.as_object_mut().unwrap().remove(meant).unwrap();
            asked[typed] = value;
            let error = ask("alibaba-ess", "rule", asked).unwrap_err();
            let unknown = error.issues().iter().find(|issue| issue.code == IssueCode::Unknown).unwrap();
            assert_eq!(unknown.expected.as_deref(), Some(meant));
            assert!(unknown.message.contains("did you mean"), "{}", unknown.message);
        }
    }

    #[test]
    fn sizes_that_contradict_each_other() {
        assert_eq!(problems(input(json!({ "minSize": 3, "maxSize": 2 }))), [("minSize".into(), IssueCode::Conflict)]);
        assert_eq!(answer(json!({ "minSize": 3, "maxSize": 3 }))["newCapacity"], 3);
    }

    #[test]
    fn fields_that_need_or_exclude_others() {
        let alarm = json!({ "trigger": "alarm", "lastActivity": { "endTime": "2019-06-03T08:00Z" } });
        assert_eq!(problems(input(alarm)), [("now".into(), IssueCode::Missing)]);
        let calls = json!({ "trigger": "scheduled", "requests": [] });
        assert_eq!(problems(input(calls)), [("trigger".into(), IssueCode::Conflict)]);
    }

    #[test]
    fn numbers_may_be_strings_and_must_fit() {
        assert_moves(&answer(json!({ "totalCapacity": "10", "adjustmentValue": "-3" })), -3, 7, None);
        assert_moves(&answer(json!({ "totalCapacity": 10.0, "adjustmentValue": "+3" })), 3, 13, None);
        for (value, code) in [
            (json!(1e300), IssueCode::Range),
            (json!(u64::MAX), IssueCode::Range),
            (json!("99999999999999999999"), IssueCode::Range),
            (json!("-"), IssueCode::Type),
            (json!(""), IssueCode::Type),
            (json!("1.0"), IssueCode::Type),
            (json!("0x10"), IssueCode::Type),
            (json!([1]), IssueCode::Type),
            (json!(true), IssueCode::Type),
        ] {
            let found = problems(input(json!({ "adjustmentValue": value })));
            assert_eq!(found, [("adjustmentValue".into(), code)]);
        }
        // Seconds beyond the year 9999.
        assert_eq!(problems(input(json!({ "now": i64::MAX }))), [("now".into(), IssueCode::Range)]);
    }

    #[test]
    fn what_is_no_object_has_one_issue() {
        for value in [Value::Null, json!([]), json!("{}"), json!(3)] {
            assert_eq!(problems(value), [(String::new(), IssueCode::Type)]);
        }
    }

    #[test]
    fn an_issue_in_json() {
        let error = ask("alibaba-ess", "rule", input(json!({ "requests": [{ "scalingRuleAri": 1 }] }))).unwrap_err();
        let issue = serde_json::to_value(&error.issues()[0]).unwrap();
        assert_eq!(issue["path"], json!(["requests", 0, "scalingRuleAri"]));
        assert_eq!(issue["code"], "type");
        assert_eq!(issue["message"], "requests[0].scalingRuleAri must be a string, not 1");
        assert_eq!((&issue["expected"], &issue["received"]), (&json!("a string"), &json!("1")));
    }

    #[test]
    fn unknown_services_and_questions_name_the_known() {
        let message = |service, question| ask(service, question, json!({})).unwrap_err().to_string();
        assert!(message("alibaba-ess", "rul").contains("\"rule\""));
        assert!(message("alibaba-ess", "dance").contains("rule"));
        assert!(message("alibaba-es", "rule").contains("\"alibaba-ess\""));
        assert!(message("aws", "rule").contains("alibaba-ess"));
        assert!(ask("aws", "rule", json!({})).unwrap_err().issues().is_empty());
    }

    #[test]
    fn deserializing_checks_the_same() {
        let read: RuleInput = serde_json::from_value(input(json!({}))).unwrap();
        assert_eq!(read, RuleInput::from_json(&input(json!({}))).unwrap());
        let error: Result<RuleInput, _> = serde_json::from_value(json!({}));
        assert!(error.unwrap_err().to_string().contains("minSize is required"));
    }

    #[test]
    fn context_is_read_and_has_no_effect() {
        let context = json!({
            "activeCapacity": 4, "pendingCapacity": 3, "removingCapacity": 2, "standbyCapacity": 1,
        });
        assert_eq!(answer(context), answer(json!({})));
        assert_eq!(problems(input(json!({ "standbyCapacity": -1 }))).len(), 1);
    }
}

fn decide(total_capacity: i64, [min_size, max_size]: [i64; 2], kind: &str, adjustment_value: i64) -> RuleDecision {
    let sizing = Sizing { min_size, max_size, total_capacity, adjustment_type: kind.to_owned(), adjustment_value };
    match rule(&RuleInput { sizing: Some(sizing), ..RuleInput::default() }) {
        RuleAnswer::Decision(decision) => decision,
        RuleAnswer::Results { .. } => unreachable!("no requests asked"),
    }
}

/// Small numbers, where bounds meet, and all others.
fn count() -> impl Strategy<Value = i64> {
    prop_oneof![0..20_i64, 0..2_500_i64, 0..=i64::MAX]
}

fn bounds() -> impl Strategy<Value = [i64; 2]> {
    (count(), count()).prop_map(|(a, b)| [a.min(b), a.max(b)])
}

fn adjustment() -> impl Strategy<Value = (&'static str, i64)> {
    prop_oneof![
        (Just(QUANTITY), -500..=500_i64),
        (Just(PERCENT), prop_oneof![-100..=200_i64, -100..=10_000_i64]),
        (Just(TOTAL), 0..=1_000_i64),
    ]
}

/// Any JSON, most of it under the names that the question knows.
fn any_json() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-600..1_100_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        prop::sample::select(vec![
            "Active",
            "Deleting",
            "alarm",
            "manual",
            QUANTITY,
            PERCENT,
            TOTAL,
            "7",
            "-1",
            "2019-06-03T08:00Z",
        ])
        .prop_map(Value::from),
    ];
    let name = prop_oneof![
        4 => prop::sample::select(vec![
            "status", "minSize", "maxSize", "totalCapacity", "adjustmentType", "adjustmentValue", "trigger", "now",
            "lastActivity", "endTime", "ruleCooldown", "defaultCooldown", "instancesChanged", "enabledAt",
            "accountAutoCreated", "requests", "clientToken", "scalingRuleAri", "activityRunsForever",
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

proptest! {
    #[test]
    fn an_accepted_change_ends_inside_the_bounds(total in count(), bounds in bounds(), (kind, value) in adjustment()) {
        let decision = decide(total, bounds, kind, value);
        let (delta, new) = (decision.delta.unwrap(), decision.new_capacity.unwrap());
        prop_assert_eq!(new - total, delta);
        prop_assert_eq!(decision.accepted, delta != 0);
        if decision.accepted {
            prop_assert!((bounds[0]..=bounds[1]).contains(&new));
        } else {
            prop_assert!(
                decision.error == Some("IncorrectCapacity.NoChange")
                    || decision.error == Some("QuotaExceeded.ScalingInstance")
            );
        }
    }

    #[test]
    fn inside_its_bounds_a_group_moves_the_way_of_the_rule(
        total in count(), bounds in bounds(), (kind, value) in adjustment(),
    ) {
        prop_assume!((bounds[0]..=bounds[1]).contains(&total));
        let delta = decide(total, bounds, kind, value).delta.unwrap();
        let asked = if kind == TOTAL { value.saturating_sub(total) } else { value };
        prop_assert!(delta == 0 || delta.signum() == asked.signum());
        prop_assert!(delta.abs() <= 500);
    }

    #[test]
    fn up_and_down_by_the_same_percentage_move_the_same(total in 0..1_000_000_i64, percent in 0..=100_i64) {
        let all = [0, i64::MAX];
        let (up, down) = (decide(total, all, PERCENT, percent), decide(total, all, PERCENT, -percent));
        prop_assert_eq!(up.delta.unwrap(), -down.delta.unwrap());
    }

    #[test]
    fn no_hand_made_input_panics(
        sizes in any::<[i64; 3]>(), value in any::<i64>(), cooldowns in any::<[i64; 2]>(), account in any::<i64>(),
        kind in prop::sample::select(vec![QUANTITY, PERCENT, TOTAL, "Other"]),
    ) {
        let [min_size, max_size, total_capacity] = sizes;
        for adjustment_value in [value, value % 500, 100] {
            let adjustment_type = kind.to_owned();
            let _ = rule(&RuleInput {
                sizing: Some(Sizing { min_size, max_size, total_capacity, adjustment_type, adjustment_value }),
                rule_cooldown: Some(cooldowns[0]),
                default_cooldown: cooldowns[1],
                account_auto_created: account,
                ..RuleInput::default()
            });
        }
    }

    #[test]
    fn no_json_panics(value in any_json(), changes in any_json()) {
        let _ = ask("alibaba-ess", "rule", value);
        let _ = ask("alibaba-ess", "rule", input(changes));
    }

    #[test]
    fn the_order_of_the_fields_does_not_matter(
        (total, bounds, (kind, value)) in (count(), bounds(), adjustment()), turns in 0..12_usize, stray in any::<bool>(),
    ) {
        let mut asked = input(json!({
            "totalCapacity": total, "minSize": bounds[0], "maxSize": bounds[1], "adjustmentType": kind,
            "adjustmentValue": value, "trigger": "alarm", "now": 290 + turns, "lastActivity": { "endTime": 0 },
        }));
        if stray {
            asked["zeta"] = json!(1);
            asked["alpha"] = json!(1);
        }
        let mut fields: Vec<_> = asked.as_object().unwrap().clone().into_iter().collect();
        let turns = turns % fields.len();
        fields.rotate_left(turns);
        let turned = Value::Object(fields.into_iter().collect::<Map<_, _>>());
        prop_assert_eq!(ask("alibaba-ess", "rule", turned), ask("alibaba-ess", "rule", asked));
    }
}
