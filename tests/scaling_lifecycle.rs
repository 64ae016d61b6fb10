//! Lifecycle hooks, instance refresh, EMR actions, Huawei's log and the codes of Tencent's activities: what holds for any
//! input. Single facts stand in `tests/data/scaling`.

use std::collections::{BTreeMap, BTreeSet};

use autoscale_kit::{
    catalog,
    issue::path_text,
    response::{Decoded, Response, decode},
    scaling::{
        ask,
        hook::{Hook, HookAnswer, HookEvent, HookInput, HookOp, HookResult, HookService, HookWait, Transition, hook},
        log_replay::{LogReplayInput, log_replay},
        refresh::{RefreshInput, refresh},
    },
};
use proptest::prelude::*;
use serde_json::{Value, json};

const QUESTIONS: [(&str, &str); 6] = [
    ("alibaba-ess", "hook"),
    ("tencent-as-v2", "hook"),
    ("tencent-as", "refresh"),
    ("alibaba-emr", "groupAction"),
    ("huawei-as", "logReplay"),
    ("tencent-as-v2", "activity"),
];

fn assumes(answer: &Value, words: &str) -> bool {
    let assumptions = answer["assumptions"].as_array().unwrap();
    assumptions.iter().any(|assumption| assumption["text"].as_str().unwrap().contains(words))
}

mod hooks {
    use super::*;

    const HOOKS: [&str; 4] = ["h0", "h1", "h2", "h3"];

    fn one_hook(id: &'static str) -> impl Strategy<Value = Value> {
        let timeout = prop_oneof![30i64..200, 30i64..=21_600];
        let transition = prop::sample::select(vec![json!(null), json!("SCALE_OUT"), json!("SCALE_IN")]);
        (timeout, prop::sample::select(vec!["CONTINUE", "ABANDON"]), transition).prop_map(move |(timeout, result, transition)| {
            json!({ "hookId": id, "heartbeatTimeout": timeout, "defaultResult": result, "lifecycleTransition": transition })
        })
    }

    fn one_event() -> impl Strategy<Value = Value> {
        let at = prop_oneof![0i64..250, 0i64..25_000];
        let value = prop_oneof![20i64..200, 0i64..=22_000];
        let result = prop::sample::select(vec!["CONTINUE", "ABANDON", "ABANDON", "ROLLBACK"]);
        let op = prop::sample::select(vec!["heartbeat", "heartbeat", "heartbeat", "complete", "deleteHook"]);
        // One id is that of no hook.
        (at, op, 0usize..5, value, result).prop_map(|(at, op, hook, value, result)| {
            let id = HOOKS.get(hook).copied().unwrap_or("h9");
            let mut event = json!({ "at": at, "op": op, "hookId": id });
            match op {
                "heartbeat" => event["heartbeatTimeout"] = json!(value),
                "complete" => event["result"] = json!(result),
                _ => {}
            }
            event
        })
    }

    fn wait(events: usize) -> impl Strategy<Value = Value> {
        let hooks = HOOKS.map(one_hook);
        let transition = prop::sample::select(vec!["SCALE_OUT", "SCALE_IN"]);
        (transition, hooks, 0..=4usize, prop::collection::vec(one_event(), 0..=events)).prop_map(
            |(transition, hooks, count, events)| {
                json!({ "lifecycleTransition": transition, "hooks": &hooks[..count], "events": events })
            },
        )
    }

    fn answer(input: &Value) -> Value {
        ask("alibaba-ess", "hook", input.clone()).unwrap_or_else(|error| panic!("{error:?} for {input}"))
    }

    /// The wait second by second: when it ends and how, and when each hook ends.
    fn second_by_second(input: &Value) -> (i64, String, BTreeMap<String, i64>, Vec<bool>) {
        struct Open {
            id: String,
            deadline: i64,
            result: String,
            beats: usize,
        }
        let own = input["lifecycleTransition"].as_str().unwrap();
        let events = input["events"].as_array().unwrap();
        let mut there: Vec<&str> = Vec::new();
        let mut open: Vec<Open> = Vec::new();
        for hook in input["hooks"].as_array().unwrap() {
            there.push(hook["hookId"].as_str().unwrap());
            if hook["lifecycleTransition"].as_str().unwrap_or(own) == own {
                open.push(Open {
                    id: hook["hookId"].as_str().unwrap().to_owned(),
                    deadline: hook["heartbeatTimeout"].as_i64().unwrap(),
                    result: hook["defaultResult"].as_str().unwrap().to_owned(),
                    beats: 0,
                });
            }
        }
        let mut ends = BTreeMap::new();
        let mut last = (0, "CONTINUE".to_owned());
        let mut taken = vec![false; events.len()];
        for now in 0..=25_000 {
            let due = open.iter().filter(|hook| hook.deadline == now);
            let results: Vec<String> = due.map(|hook| hook.result.clone()).collect();
            if !results.is_empty() {
                let given_up = results.iter().any(|result| result == "ABANDON");
                last = (now, if given_up { "ABANDON" } else { "CONTINUE" }.to_owned());
                open.retain(|hook| {
                    let over = hook.deadline == now || (given_up && own == "SCALE_IN");
                    if over {
                        ends.insert(hook.id.clone(), now);
                    }
                    !over
                });
            }
            for (index, event) in events.iter().enumerate().filter(|(_, event)| event["at"] == now) {
                let id = event["hookId"].as_str().unwrap();
                let at = open.iter().position(|hook| hook.id == id);
                let ending = match (event["op"].as_str().unwrap(), at) {
                    ("heartbeat", Some(at)) => {
                        let value = event["heartbeatTimeout"].as_i64().unwrap();
                        let fits = (30..=21_600).contains(&value) && now + value <= 21_600 && open[at].beats < 20;
                        if fits {
                            open[at].beats += 1;
                            open[at].deadline = open[at].deadline.max(now + value);
                        }
                        taken[index] = fits;
                        None
                    }
                    ("complete", Some(_)) => Some(event["result"].as_str().unwrap()).filter(|word| *word != "ROLLBACK"),
                    ("deleteHook", _) => {
                        let known = there.iter().position(|known| *known == id);
                        known.map(|known| there.remove(known));
                        taken[index] = known.is_some();
                        at.and(known).map(|_| "CONTINUE")
                    }
                    _ => None,
                };
                if let Some(result) = ending {
                    taken[index] = true;
                    last = (now, result.to_owned());
                    let ends_all = result == "ABANDON" && own == "SCALE_IN";
                    open.retain(|hook| {
                        let over = ends_all || hook.id == id;
                        if over {
                            ends.insert(hook.id.clone(), now);
                        }
                        !over
                    });
                }
            }
        }
        assert!(open.is_empty());
        (last.0, last.1, ends, taken)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn the_answer_is_that_of_the_wait_second_by_second(input in wait(12)) {
            let answer = answer(&input);
            let (ends_at, result, hook_ends, taken) = second_by_second(&input);
            prop_assert_eq!(&answer["endsAt"], &json!(ends_at), "{}", answer);
            prop_assert_eq!(&answer["result"], &json!(result));
            prop_assert_eq!(&answer["hookEnds"], &json!(hook_ends));
            let accepted: Vec<bool> =
                answer["events"].as_array().unwrap().iter().map(|event| event["accepted"] == true).collect();
            prop_assert_eq!(accepted, taken);
        }
    }

    proptest! {
        #[test]
        fn a_wait_is_over_after_six_hours(input in wait(40)) {
            let answer = answer(&input);
            let ends_at = answer["endsAt"].as_i64().unwrap();
            prop_assert!((0..=21_600).contains(&ends_at));
            for end in answer["hookEnds"].as_object().unwrap().values() {
                prop_assert!(end.as_i64().unwrap() <= ends_at);
            }
        }

        #[test]
        fn heartbeats_never_shorten(input in wait(40)) {
            let mut input = input;
            let alone = {
                let mut alone = input.clone();
                alone["events"] = json!([]);
                answer(&alone)["endsAt"].as_i64().unwrap()
            };
            input["events"].as_array_mut().unwrap().retain(|event| event["op"] == "heartbeat");
            input["events"].as_array_mut().unwrap().sort_by_key(|event| event["at"].as_i64());
            let answer = answer(&input);
            prop_assert!(answer["endsAt"].as_i64().unwrap() >= alone);
            let mut deadlines: BTreeMap<&str, i64> = BTreeMap::new();
            let events = answer["events"].as_array().unwrap();
            for (event, told) in input["events"].as_array().unwrap().iter().zip(events).filter(|(_, told)| told["accepted"] == true) {
                let deadline = told["deadline"].as_i64().unwrap();
                let before = deadlines.insert(event["hookId"].as_str().unwrap(), deadline);
                prop_assert!(before.is_none_or(|before| before <= deadline));
            }
        }

        #[test]
        fn the_order_of_the_hooks_decides_nothing(input in wait(20), by in 0usize..4) {
            let mut other = input.clone();
            let hooks = other["hooks"].as_array_mut().unwrap();
            if !hooks.is_empty() {
                let by = by % hooks.len();
                hooks.rotate_left(by);
                hooks.reverse();
            }
            prop_assert_eq!(answer(&input), answer(&other));
        }

        #[test]
        fn the_order_of_calls_at_different_times_decides_nothing(input in wait(20)) {
            let events = input["events"].as_array().unwrap();
            let mut seen = BTreeSet::new();
            let mut once: Vec<Value> = events.iter().filter(|event| seen.insert(event["at"].as_i64())).cloned().collect();
            let mut forth = input.clone();
            forth["events"] = json!(once);
            let mut told = answer(&forth);
            once.reverse();
            let mut back = input.clone();
            back["events"] = json!(once);
            let mut backwards = answer(&back);
            backwards["events"].as_array_mut().unwrap().reverse();
            // They are collected from the events, in their order.
            told["assumptions"].take();
            backwards["assumptions"].take();
            prop_assert_eq!(told, backwards);
        }

        #[test]
        fn on_scale_in_the_first_to_abandon_ends_all(input in wait(20)) {
            let mut input = input;
            input["lifecycleTransition"] = json!("SCALE_IN");
            let answer = answer(&input);
            prop_assert_eq!(&answer["instance"], "removed");
            if answer["result"] == "ABANDON" {
                // It ends everything, so no hook has ended with ABANDON before it, and none ends after it.
                let abandoned_before = input["events"].as_array().unwrap().iter().zip(answer["events"].as_array().unwrap())
                    .filter(|(event, told)| told["accepted"] == true && event["result"] == "ABANDON")
                    .any(|(event, _)| event["at"].as_i64() < answer["endsAt"].as_i64());
                prop_assert!(!abandoned_before);
                for (event, told) in input["events"].as_array().unwrap().iter().zip(answer["events"].as_array().unwrap()) {
                    if event["at"].as_i64() > answer["endsAt"].as_i64() && event["op"] != "deleteHook" {
                        prop_assert_eq!(&told["accepted"], &json!(false));
                    }
                }
            }
        }

        #[test]
        fn refused_calls_change_nothing(input in wait(40)) {
            let with = answer(&input);
            let mut without = input.clone();
            let told = with["events"].as_array().unwrap();
            let mut index = 0;
            without["events"].as_array_mut().unwrap().retain(|_| {
                index += 1;
                told[index - 1]["accepted"] == true
            });
            let without = answer(&without);
            for key in ["endsAt", "result", "instance", "hookEnds"] {
                prop_assert_eq!(&with[key], &without[key], "{}", key);
            }
            let taken: Vec<_> = told.iter().filter(|event| event["accepted"] == true).map(|event| &event["deadline"]).collect();
            let again: Vec<_> = without["events"].as_array().unwrap().iter().map(|event| &event["deadline"]).collect();
            prop_assert_eq!(taken, again);
        }

        #[test]
        fn a_tencent_wait_is_that_of_the_bound_hook(
            timeouts in prop::collection::vec(0i64..10_000, 1..=10),
            which in any::<prop::sample::Index>(),
            record in (0i64..12_000, 0i64..10_000),
        ) {
            let hooks: Vec<_> = timeouts.iter().enumerate()
                .map(|(n, timeout)| json!({ "lifeCycleHookId": format!("lfh-{n}"), "lifeCycleHookTimeout": timeout }))
                .collect();
            let bound = which.index(timeouts.len());
            let (at, seconds) = record;
            let answer = ask("tencent-as-v2", "hook", json!({
                "transition": 0, "hooks": hooks, "boundHookId": format!("lfh-{bound}"),
                "events": [{ "at": at, "op": "record", "recordTimeout": seconds }],
            })).unwrap();
            let expected = if at < timeouts[bound] { at + seconds } else { timeouts[bound] };
            prop_assert_eq!(&answer["endsAt"], &json!(expected));
            prop_assert_eq!(answer["hookEnds"].as_object().unwrap().len(), 1);
        }

        #[test]
        fn no_typed_input_panics(
            timeouts in prop::collection::vec(any::<i64>(), 0..4),
            events in prop::collection::vec((any::<i64>(), any::<i64>(), 0u8..4), 0..8),
            scale_in in any::<bool>(),
        ) {
            let hooks = timeouts.iter().map(|timeout| Hook {
                id: "same".to_owned(),
                timeout: *timeout,
                default_result: if timeout % 2 == 0 { HookResult::Continue } else { HookResult::Abandon },
                transition: Transition::ScaleIn,
            });
            let events = events.into_iter().map(|(at, value, op)| HookEvent {
                at,
                hook_id: "same".to_owned(),
                op: match op {
                    0 => HookOp::Complete("?".to_owned()),
                    1 => HookOp::Delete,
                    _ => HookOp::Heartbeat(value),
                },
            });
            let wait = HookInput::Wait(HookWait {
                transition: if scale_in { Transition::ScaleIn } else { Transition::ScaleOut },
                hooks: hooks.collect(),
                bound_hook_id: Some("same".to_owned()),
                events: events.collect(),
            });
            for service in [HookService::Ess, HookService::Tencent] {
                prop_assert!(matches!(hook(service, &wait), HookAnswer::Wait(_)));
            }
        }
    }

    #[test]
    fn the_first_condition_of_the_table_is_the_one_told() {
        let code = |value: i64, hook: &str, beats: i64| {
            let mut events: Vec<_> =
                (1..=beats).map(|n| json!({ "at": n, "op": "heartbeat", "heartbeatTimeout": 600 })).collect();
            events.push(json!({ "at": 100, "op": "heartbeat", "hookId": hook, "heartbeatTimeout": value }));
            let input = json!({ "lifecycleTransition": "SCALE_OUT", "hooks": [{ "hookId": "h" }], "events": events });
            let told = answer(&input)["events"].as_array().unwrap().last().unwrap().clone();
            (told["error"].clone(), assumes(&told, "does not say which is reported first"))
        };
        let (invalid, no_wait) = (json!("InvalidParamter"), json!("LifecycleHookIdAndLifecycleActionToken.Invalid"));
        assert_eq!(code(29, "x", 0), (invalid.clone(), true));
        assert_eq!(code(29, "h", 20), (invalid.clone(), true));
        assert_eq!(code(29, "h", 0), (invalid, false));
        assert_eq!(code(21_600, "x", 20), (no_wait, false));
        assert_eq!(code(21_600, "h", 20), (json!("LifecycleAction.TimeExceeded"), true));
        assert_eq!(code(21_600, "h", 19), (json!("LifecycleAction.TimeExceeded"), false));
        assert_eq!(code(600, "h", 20), (json!("LifecycleAction.RecordTimesExceeded"), false));
        assert_eq!(code(600, "h", 19), (Value::Null, false));
    }

    #[test]
    fn the_new_hook_is_not_one_of_those_that_are_there() {
        let create = |input: Value| ask("alibaba-ess", "hook", input).unwrap()["error"].clone();
        let hooks = |count: usize| -> Vec<_> { (0..count).map(|n| json!({ "hookId": format!("h{n}") })).collect() };
        let full = json!({ "operation": "create", "hooks": hooks(6) });
        assert_eq!(create(full), "QuotaExceeded.LifecycleHook");
        let full = json!({ "operation": "create", "lifecycleTransition": "SCALE_IN", "hooks": hooks(6) });
        assert_eq!(create(full), "QuotaExceeded.LifecycleHook");
        let sixth = json!({ "operation": "create", "lifecycleTransition": "SCALE_IN", "hooks": hooks(5) });
        assert_eq!(create(sixth), Value::Null);
        assert_eq!(create(json!({ "operation": "create", "hooks": hooks(5) })), "MissingParameter");
        let bad = json!({ "operation": "create", "hooks": [{ "hookId": "h", "heartbeatTimeout": 29 }] });
        assert_eq!(create(bad), "InvalidParamter");
        let ten: Vec<_> = (0..10).map(|n| json!({ "lifeCycleHookId": format!("h{n}") })).collect();
        let full = ask("tencent-as-v2", "hook", json!({ "operation": "create", "hooks": ten })).unwrap();
        assert_eq!((&full["error"], &full["hookCount"]), (&json!("QuotaExceeded.HookLimit"), &json!(10)));
    }
}

mod refreshes {
    use super::*;

    const STATUSES: [&str; 7] = ["WAITING", "INIT", "RUNNING", "FAILED", "CANCELLED", "SUCCESSFUL", "NOT_FOUND"];

    fn batches() -> impl Strategy<Value = Vec<BTreeMap<String, &'static str>>> {
        let batch = prop::collection::vec(prop::sample::select(STATUSES.to_vec()), 0..5);
        prop::collection::vec(batch, 1..5).prop_map(|batches| {
            let mut number = 0;
            let mut named = |status| {
                number += 1;
                (format!("ins-{:02}", number * 37 % 100), status)
            };
            batches.into_iter().map(|batch| batch.into_iter().map(&mut named).collect()).collect()
        })
    }

    fn ids(answer: &Value, key: &str) -> Vec<String> {
        answer[key].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    }

    fn of_status(batch: &BTreeMap<String, &str>, status: &str) -> Vec<String> {
        batch.iter().filter(|(_, known)| **known == status).map(|(id, _)| id.clone()).collect()
    }

    proptest! {
        #[test]
        fn every_failed_instance_of_the_batch_is_retried_or_skipped(
            batches in batches(),
            current in any::<prop::sample::Index>(),
            mode in prop::sample::select(vec!["RETRY", "CONTINUE"]),
            surge in 0i64..2,
        ) {
            let current = current.index(batches.len());
            let answer = ask("tencent-as", "refresh", json!({
                "status": "FAILED_PAUSE", "batches": batches, "currentBatch": current + 1, "resumeMode": mode, "maxSurge": surge,
            })).unwrap();
            let (retry, skipped, next) = (ids(&answer, "retry"), ids(&answer, "skipped"), ids(&answer, "next"));
            let failed = of_status(&batches[current], "FAILED");
            let (hit, missed) = if mode == "RETRY" { (&retry, &skipped) } else { (&skipped, &retry) };
            prop_assert_eq!(hit, &failed);
            prop_assert!(missed.is_empty());
            // What comes next is what waits in one batch, and no batch before it has any that waits.
            let first = (current..batches.len()).find(|at| !of_status(&batches[*at], "WAITING").is_empty());
            prop_assert_eq!(&next, &first.map(|at| of_status(&batches[at], "WAITING")).unwrap_or_default());
            let at_work = batches[current].values().any(|status| ["INIT", "RUNNING"].contains(status));
            let over = retry.is_empty() && next.is_empty() && !at_work;
            let status = if over && surge == 0 { "SUCCESSFUL" } else { "RUNNING" };
            prop_assert_eq!(&answer["status"], status);
            prop_assert_eq!(&answer["phase"], if over && surge > 0 { "SCALE_IN" } else { "REFRESH" });
            prop_assert_eq!(&answer["groupDisabled"], &json!(status == "RUNNING"));
            let batch = if !retry.is_empty() || at_work { current } else { first.unwrap_or(current) };
            prop_assert_eq!(&answer["currentBatch"], &json!(batch + 1));
        }

        #[test]
        fn a_refused_call_changes_nothing(
            batches in batches(),
            operation in prop::sample::select(vec!["resume", "stop", "cancel"]),
            status in prop::sample::select(vec![
                "INIT", "RUNNING", "FAILED_PAUSE", "AUTO_PAUSE", "MANUAL_PAUSE", "SUCCESSFUL", "CANCELLED", "FAILED",
            ]),
            phase in prop::sample::select(vec!["SCALE_OUT", "REFRESH", "SCALE_IN"]),
        ) {
            let answer = ask("tencent-as", "refresh", json!({
                "operation": operation, "status": status, "phase": phase, "batches": batches, "currentBatch": 1,
            })).unwrap();
            let paused = status.ends_with("_PAUSE");
            let allowed = match operation {
                "resume" => paused,
                "stop" => status == "RUNNING" && phase != "SCALE_IN",
                _ => paused && phase != "SCALE_IN",
            };
            prop_assert_eq!(&answer["accepted"], &json!(allowed));
            if !allowed {
                prop_assert_eq!(&answer["error"], "ResourceUnavailable.RefreshActivityStatusConflictWithOperation");
                prop_assert_eq!(&answer["status"], status);
                prop_assert_eq!(&answer["currentBatch"], &json!(1));
                prop_assert!(["retry", "skipped", "next"].iter().all(|key| ids(&answer, key).is_empty()));
            }
        }
    }

    #[test]
    fn a_typed_input_may_be_anything() {
        for current_batch in [None, Some(i64::MIN), Some(0), Some(i64::MAX)] {
            let input = RefreshInput { status: None, current_batch, ..RefreshInput::default() };
            assert!(refresh(&input).accepted, "no status stands against it");
        }
    }
}

mod actions {
    use super::*;

    #[test]
    fn data_is_text_and_two_starts_are_one() {
        let run = |action: &str, state: &str| {
            ask("alibaba-emr", "groupAction", json!({ "operation": action, "groupId": "SGB-1", "state": state }))
                .unwrap()
        };
        let operation = catalog::operation("alibaba-emr.RunScalingActionV2").unwrap();
        let data = operation.response.iter().find(|field| field.name == "Data").unwrap();
        let kinds = operation.params.iter().find(|param| param.name == "ScalingActionType").unwrap();
        let kinds = serde_json::to_value(kinds).unwrap()["constraints"][0]["values"].clone();
        assert_eq!(kinds.as_array().unwrap().len(), 4);
        for action in kinds.as_array().unwrap().iter().map(|action| action.as_str().unwrap()) {
            for state in ["RUNNING", "STOPPED"] {
                let once = run(action, state);
                assert!(data.values.contains(&once["data"].as_str().unwrap()), "{once}");
                assert_eq!(once["error"], Value::Null, "{once}");
                assert_eq!(once["accepted"], json!(once["data"] == "true"));
                let state = once["state"].as_str().unwrap();
                assert_eq!(run(action, state)["state"], state, "{action}");
            }
        }
    }
}

mod logs {
    use super::*;

    fn rows() -> impl Strategy<Value = Vec<Value>> {
        let row = (
            (0i64..12, 0i64..6, 0i64..6),
            prop::collection::vec(0usize..3, 3),
            prop::sample::select(vec!["SUCCESS", "SUCCESS", "FAIL", "DOING"]),
            prop::sample::select(vec!["NORMAL", "MANUAL_ADD", "DIFF", "MODIFY_ELB"]),
        );
        let row = row.prop_map(|((start, takes, before), lists, status, kind)| {
            json!({
                "type": kind, "status": status, "instance_value": before,
                "start_time": 1_542_880_000 + start, "end_time": 1_542_880_000 + start + takes,
                "instance_added_list": vec![json!({}); lists[0]], "instance_removed_list": vec![json!({}); lists[1]],
                "instance_deleted_list": vec![json!({}); lists[2]],
            })
        });
        prop::collection::vec(row, 0..12).prop_map(|mut rows| {
            for (number, row) in rows.iter_mut().enumerate() {
                row["id"] = json!(format!("r{number}"));
            }
            rows
        })
    }

    fn change(row: &Value) -> i64 {
        let count = |list: &str| row[list].as_array().unwrap().len() as i64;
        count("instance_added_list") - count("instance_removed_list") - count("instance_deleted_list")
    }

    fn answer(rows: &[Value]) -> Value {
        ask("huawei-as", "logReplay", json!({ "logs": rows })).unwrap()
    }

    proptest! {
        #[test]
        fn the_order_of_the_rows_decides_nothing(rows in rows(), by in any::<prop::sample::Index>()) {
            let mut other = rows.clone();
            if !other.is_empty() {
                let by = by.index(other.len());
                other.rotate_left(by);
                other.reverse();
            }
            prop_assert_eq!(answer(&rows), answer(&other));
        }

        #[test]
        fn the_timeline_goes_forward_and_every_step_is_a_change(rows in rows()) {
            let answer = answer(&rows);
            let steps = answer["timeline"].as_array().unwrap();
            prop_assert!(steps.len() <= 2 * rows.len());
            for (index, pair) in steps.windows(2).enumerate() {
                let [before, after] = [&pair[0], &pair[1]].map(|step| (step["at"].as_str().unwrap(), step["capacity"].as_i64().unwrap()));
                // Only the starting point may be followed in the same second.
                prop_assert!(before.0 < after.0 || (index == 0 && before.0 == after.0), "{}", answer);
                prop_assert!(before.1 != after.1 && after.1 >= 0, "{}", answer);
            }
            prop_assert_eq!(&answer["initialCapacity"], steps.first().map_or(&Value::Null, |step| &step["capacity"]));
            prop_assert_eq!(&answer["finalCapacity"], steps.last().map_or(&Value::Null, |step| &step["capacity"]));
        }

        #[test]
        fn what_changed_is_what_the_lists_and_the_drift_say(rows in rows()) {
            let answer = answer(&rows);
            let counts = |row: &&Value| row["type"] != "MODIFY_ELB";
            let done: i64 = rows.iter().filter(counts).filter(|row| row["status"] != "DOING").map(change).sum();
            let jumps: i64 = answer["drift"].as_array().unwrap().iter()
                .map(|drift| drift["taken"].as_i64().unwrap() - drift["replayed"].as_i64().unwrap())
                .sum();
            prop_assert_eq!(answer["delta"].as_i64().unwrap_or(0), done + jumps);
            let doing = rows.iter().filter(counts).filter(|row| row["status"] == "DOING").count();
            prop_assert_eq!(answer["inProgress"].as_array().unwrap().len(), doing);
            let left_out = rows.iter().filter(|row| row["type"] == "MODIFY_ELB").count();
            prop_assert_eq!(answer["ignored"].as_array().unwrap().len(), left_out);
        }

        #[test]
        fn a_log_that_counts_right_has_no_drift(changes in prop::collection::vec(-3i64..4, 1..20)) {
            let mut capacity = 50;
            let mut rows = Vec::new();
            for (number, change) in changes.iter().enumerate() {
                let start = 1_542_880_000 + 10 * number as i64;
                let list = if *change > 0 { "instance_added_list" } else { "instance_deleted_list" };
                rows.push(json!({
                    "id": format!("r{number}"), "type": "NORMAL", "status": "SUCCESS", "instance_value": capacity,
                    "start_time": start, "end_time": start + 10, list: vec![json!({}); change.unsigned_abs() as usize],
                }));
                capacity += change;
            }
            rows.reverse();
            let answer = answer(&rows);
            prop_assert_eq!(&answer["drift"], &json!([]));
            prop_assert_eq!(&answer["finalCapacity"], &json!(capacity));
            prop_assert_eq!(&answer["assumptions"], &json!([]));
        }
    }

    #[test]
    fn the_printed_answer_decodes_and_replays() {
        let file =
            format!("{}/tests/data/responses/huawei-as.ListScalingActivityV2Logs.json", env!("CARGO_MANIFEST_DIR"));
        let body = std::fs::read(file).unwrap();
        let operation = catalog::operation("huawei-as.ListScalingActivityV2Logs").unwrap();
        let Decoded::Ok { data, .. } = decode(operation, &Response { status: Some(200), headers: &[], body: &body })
        else {
            panic!("the printed answer is one");
        };
        // The table has it as text, and so it is decoded; printed it is a number.
        assert_eq!(data["scaling_activity_log"][1]["scaling_value"], "1");
        let printed: Value = serde_json::from_slice(&body).unwrap();
        for log in [data.clone(), printed, json!({ "logs": data["scaling_activity_log"] })] {
            let answer = ask("huawei-as", "logReplay", log).unwrap();
            let steps = json!([
                { "at": "2018-11-22T13:44:22Z", "capacity": 0 }, { "at": "2018-11-22T13:46:02Z", "capacity": 1 },
            ]);
            assert_eq!(answer["timeline"], steps);
            assert_eq!(answer["ignored"][0]["type"], "MODIFY_ELB");
            assert_eq!(answer["ignored"].as_array().unwrap().len(), 1);
            assert_eq!((&answer["drift"], &answer["inProgress"]), (&json!([]), &json!([])));
            assert_eq!(answer["assumptions"], json!([]));
        }
        // What later editions add to an answer is no issue.
        let mut later = data;
        later["member_type"] = json!("x");
        later["scaling_activity_log"][0]["instance_standby_list"] = json!([]);
        assert!(ask("huawei-as", "logReplay", later).is_ok());
    }

    #[test]
    fn a_long_log_takes_no_longer_per_row() {
        let rows: Vec<_> = (0..10_000)
            .map(|number| {
                json!({
                    "id": format!("r{number}"), "status": "SUCCESS", "instance_value": number % 7,
                    "start_time": 1_542_880_000 + number % 1_000, "end_time": 1_542_880_000 + number % 1_000 + number % 3,
                    "instance_added_list": [{}],
                })
            })
            .collect();
        let input = LogReplayInput::from_json(&json!({ "logs": rows })).unwrap();
        assert!(log_replay(&input).timeline.len() <= 20_000);
    }
}

mod activities {
    use super::*;

    /// Every code printed on the page, success included.
    const PRINTED: [(&str, &[i64]); 3] = [
        ("status", &[0, 1, 2, 3, 4, 5]),
        ("type", &[0, 1, 2, 3, 10]),
        ("errorCode", &[0, 10000, 10001, 10002, 10003, 10004, 20000, 20001, 20002, 30000, 30001, 40000, 40001, 50000]),
    ];

    fn answer(name: &str, code: i64) -> Value {
        ask("tencent-as-v2", "activity", json!({ name: code })).unwrap()
    }

    #[test]
    fn every_printed_code_is_documented() {
        for (name, codes) in PRINTED {
            for code in codes {
                let answer = answer(name, *code);
                let told = &answer[name];
                assert_eq!((&told["documented"], &told["code"]), (&json!(true), &json!(code)), "{name} {code}");
                let words: &[&str] = if name == "errorCode" { &["meaning", "advice"] } else { &["name"] };
                assert!(words.iter().all(|word| told[*word].as_str().is_some_and(|text| text.len() > 5)), "{told}");
                assert_eq!(answer["final"], if name == "status" { json!(*code >= 2) } else { Value::Null });
            }
        }
    }

    /// The field of the answer and the table beside it list the same.
    #[test]
    fn the_catalogue_lists_the_printed_codes_and_no_other() {
        let operation = catalog::operation("tencent-as-v2.DescribeScalingActivity").unwrap();
        let data = operation.response.iter().find(|field| field.name == "data").unwrap();
        let fields = data.fields.iter().find(|field| field.name == "scalingActivitySet").unwrap().fields;
        let codes = catalog::service("tencent-as-v2").unwrap().activity.as_ref().unwrap();
        let mut errors: Vec<i64> = codes.errors.iter().map(|error| error.code.parse().unwrap()).collect();
        errors.insert(0, 0);
        let listed: [Vec<i64>; 3] = [
            codes.statuses.iter().map(|status| status.code).collect(),
            codes.types.iter().map(|kind| kind.code).collect(),
            errors,
        ];
        for ((name, printed), listed) in PRINTED.into_iter().zip(listed) {
            assert_eq!(listed, printed, "{name}");
            let field = fields.iter().find(|field| field.name == name).unwrap();
            assert_eq!(field.values, printed.iter().map(i64::to_string).collect::<Vec<_>>(), "{name}");
        }
    }

    proptest! {
        #[test]
        fn no_other_code_is(code in any::<i64>()) {
            for (name, codes) in PRINTED {
                let told = answer(name, code)[name].clone();
                prop_assert_eq!(&told["documented"], &json!(codes.contains(&code)));
            }
        }
    }
}

/// Any JSON at all, made of the words that the questions know.
fn anything() -> impl Strategy<Value = Value> {
    let names = [
        "hooks",
        "events",
        "at",
        "op",
        "hookId",
        "heartbeatTimeout",
        "lifecycleTransition",
        "transition",
        "operation",
        "boundHookId",
        "lifeCycleHookId",
        "result",
        "status",
        "batches",
        "currentBatch",
        "phase",
        "resumeMode",
        "maxSurge",
        "logs",
        "rows",
        "scaling_activity_log",
        "type",
        "start_time",
        "end_time",
        "instance_value",
        "errorCode",
        "groupId",
        "state",
        "instance_added_list",
        "defaultResult",
        "lifeCycleHookTimeout",
        "x",
    ];
    let words = [
        "SCALE_OUT",
        "SCALE_IN",
        "heartbeat",
        "record",
        "complete",
        "deleteHook",
        "CONTINUE",
        "ABANDON",
        "create",
        "bind",
        "delete",
        "FAILED_PAUSE",
        "RUNNING",
        "WAITING",
        "FAILED",
        "resume",
        "stop",
        "SUCCESS",
        "DOING",
        "MODIFY_ELB",
        "START_SCALING_GROUP",
        "STOPPED",
        "2018-11-22T13:44:22Z",
        "h1",
        "0",
        "1",
        "9223372036854775807",
        "",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-2i64..700).prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        prop::sample::select(words.to_vec()).prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(prop::sample::select(names.to_vec()), inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_input_is_answered_or_has_issues(input in anything()) {
        for (service, question) in QUESTIONS {
            match ask(service, question, input.clone()) {
                Ok(answer) => {
                    prop_assert!(answer["accepted"].is_boolean() && answer.get("error").is_some(), "{}", answer);
                    prop_assert!(!answer["reasons"].as_array().unwrap().is_empty(), "{}", answer);
                    prop_assert!(answer["assumptions"].is_array());
                }
                Err(error) => prop_assert!(!error.issues().is_empty(), "{}", error),
            }
        }
    }
}

/// Every issue of an input is told, not only the first.
#[test]
fn wrong_inputs_have_issues() {
    let issues = |service: &str, question: &str, input: Value| -> Vec<String> {
        let error = ask(service, question, input).unwrap_err();
        let code = |issue| serde_json::to_value(issue).unwrap().as_str().unwrap().to_owned();
        error.issues().iter().map(|issue| format!("{} {}", path_text(&issue.path), code(issue.code))).collect()
    };
    for (service, question) in QUESTIONS {
        assert_eq!(issues(service, question, json!([])), [" type"], "{question}");
        assert!(issues(service, question, json!({ "nonsense": 1 })).contains(&"nonsense unknown".to_owned()));
    }
    assert_eq!(
        issues("alibaba-ess", "hook", json!({ "operation": "bind", "lifecycleTransition": "SCALE_IN" })),
        ["operation enum"]
    );
    assert_eq!(issues("tencent-as-v2", "hook", json!({ "operation": "bind" })), ["lifeCycleHookId missing"]);
    assert_eq!(
        issues("tencent-as-v2", "hook", json!({ "transition": 0, "events": [{ "at": 1, "op": "record" }] })),
        ["events[0].lifeCycleHookId missing", "events[0].recordTimeout missing"]
    );
    assert_eq!(
        issues("tencent-as", "refresh", json!({ "status": "RUNNING", "batches": [{ "i": 3 }], "currentBatch": 2 })),
        ["batches[0].i type", "currentBatch range"]
    );
    assert_eq!(issues("huawei-as", "logReplay", json!({ "logs": [], "rows": [] })), ["rows conflict"], "two lists");
}
