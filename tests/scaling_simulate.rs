//! Runs over hours: what holds for every scenario, and what a wrong one is told.

#[path = "scaling_simulate/scenarios.rs"]
mod scenarios;

use autoscale_kit::{issue::path_text, scaling::ask, time::Timestamp};
use proptest::prelude::*;
use scenarios::{any_json, scenario};
use serde_json::{Value, json};

fn run(service: &str, scenario: &Value) -> Value {
    ask(service, "simulate", scenario.clone()).unwrap_or_else(|error| panic!("{error:?}\n{scenario}"))
}

fn with(scenario: &Value, name: &str, value: impl Into<Value>) -> Value {
    let mut changed = scenario.clone();
    changed[name] = value.into();
    changed
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().unwrap()
}

fn int(value: &Value, name: &str) -> i64 {
    value[name].as_i64().unwrap_or_else(|| panic!("{name} of {value}"))
}

fn instant(value: &Value) -> i64 {
    let Some(text) = value.as_str() else { return value.as_i64().unwrap() };
    Timestamp::parse(text).or_else(|_| Timestamp::parse_plain(text)).unwrap().unix()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_decision_is_the_answer_to_the_question_alone((service, scenario) in scenario()) {
        let told = run(service, &with(&scenario, "detail", "inputs"));
        for decision in list(&told, "decisions") {
            let alone = ask(service, decision["question"].as_str().unwrap(), decision["input"].clone());
            prop_assert_eq!(&alone.unwrap_or_else(|error| panic!("{error:?}\n{decision}")), &decision["answer"]);
            prop_assert_eq!(&decision["count"], 1);
        }
    }

    #[test]
    fn the_same_scenario_gives_the_same_run((service, scenario) in scenario()) {
        prop_assert_eq!(run(service, &scenario), run(service, &scenario));
    }

    #[test]
    fn how_much_is_told_changes_nothing((service, scenario) in scenario()) {
        let [summary, decisions, inputs] =
            ["summary", "decisions", "inputs"].map(|detail| run(service, &with(&scenario, "detail", detail)));
        for part in ["timeline", "summary", "reasons", "assumptions", "cut"] {
            prop_assert_eq!(&summary[part], &decisions[part]);
            prop_assert_eq!(&inputs[part], &decisions[part]);
        }
        prop_assert!(list(&summary, "decisions").is_empty() && list(&summary, "events").is_empty());
        // Told one by one they are those that are told with a count.
        for part in ["decisions", "events"] {
            let counted: i64 = list(&decisions, part).iter().map(|entry| int(entry, "count")).sum();
            prop_assert_eq!(counted as usize, list(&inputs, part).len());
        }
        let told = |run: &Value| {
            let mut told: Vec<_> = list(run, "decisions")
                .iter()
                .map(|one| (one["question"].to_string(), one["cause"].to_string(), one["answer"]["error"].to_string()))
                .collect();
            told.dedup();
            told
        };
        prop_assert!(told(&inputs).len() >= told(&decisions).len());
    }

    #[test]
    fn the_timeline_adds_up((service, scenario) in scenario()) {
        let told = run(service, &scenario);
        let (timeline, summary) = (list(&told, "timeline"), &told["summary"]);
        let (start, end) = (instant(&timeline[0]["at"]), instant(&summary["end"]));
        prop_assert_eq!(start, instant(&scenario["start"]));
        prop_assert_eq!(end, start + int(&scenario, "horizonSeconds"));
        let mut seconds = [0; 3];
        for (index, entry) in timeline.iter().enumerate() {
            let from = instant(&entry["at"]);
            let until = timeline.get(index + 1).map_or(end, |next| instant(&next["at"]));
            prop_assert!(from < until, "{entry}");
            let total = int(entry, "totalCapacity");
            let parts = ["inService", "pending", "removing", "standby"].map(|part| int(entry, part));
            prop_assert_eq!(parts.iter().sum::<i64>(), total);
            prop_assert!(parts.iter().all(|part| *part >= 0));
            seconds[0] += total * (until - from);
            seconds[1] += if total >= int(entry, "maxSize") { until - from } else { 0 };
            seconds[2] += if total <= int(entry, "minSize") { until - from } else { 0 };
        }
        prop_assert_eq!(seconds, ["instanceSeconds", "secondsAtMax", "secondsAtMin"].map(|name| int(summary, name)));
        let totals = || timeline.iter().map(|entry| int(entry, "totalCapacity"));
        prop_assert_eq!(totals().min().unwrap(), int(summary, "lowestCapacity"));
        prop_assert_eq!(totals().max().unwrap(), int(summary, "highestCapacity"));
        prop_assert_eq!(totals().next_back().unwrap(), int(summary, "finalCapacity"));
    }

    #[test]
    fn activities_lead_from_entry_to_entry((service, scenario) in scenario()) {
        let told = run(service, &scenario);
        let events = list(&told, "events");
        let mut before = i64::MIN;
        let (mut running, mut started, mut ended) = (None, 0, 0);
        for event in events {
            let at = instant(&event["at"]);
            prop_assert!(at >= before && at <= instant(&event["until"]));
            before = at;
            match event["kind"].as_str().unwrap() {
                // One at a time.
                "activityStarted" => {
                    prop_assert_eq!(running.replace(event["activity"].clone()), None);
                    started += 1;
                    prop_assert_eq!(int(event, "activity"), started);
                }
                "activityEnded" => {
                    prop_assert_eq!(running.take(), Some(event["activity"].clone()));
                    ended += int(event, "delta");
                }
                _ => {}
            }
            if let Some(decision) = event["decision"].as_u64() {
                prop_assert_eq!(&list(&told, "decisions")[decision as usize]["cause"], &event["cause"]);
            }
        }
        prop_assert_eq!(int(&told["summary"], "activities"), started);
        let group = &scenario["group"];
        // Those that are pending at the start have not joined yet.
        let there = |list: &Vec<Value>| list.iter().filter(|one| one["lifecycleState"] != "Pending").count() as i64;
        let before = group["instances"].as_array().map_or_else(|| int(group, "totalCapacity"), there);
        let last = list(&told, "timeline").last().unwrap();
        let moved = int(last, "totalCapacity") - int(last, "pending") - before;
        // What is under way at the end has not moved yet, and what leaves is still there.
        prop_assert_eq!(moved, ended);
    }

    #[test]
    fn a_shorter_run_is_the_beginning_of_a_longer_one((service, scenario) in scenario(), share in 1..100_i64) {
        let (long, seconds) = (run(service, &scenario), int(&scenario, "horizonSeconds"));
        let shorter = (seconds * share / 100).max(1);
        let end = instant(&scenario["start"]) + shorter;
        let mut part = with(&scenario, "horizonSeconds", shorter);
        for list in ["calls", "unhealthy"] {
            part[list].as_array_mut().unwrap().retain(|entry| entry["at"].as_i64().unwrap() < end);
        }
        let short = run(service, &part);
        for part in ["timeline", "events"] {
            let beginning: Vec<_> =
                list(&long, part).iter().filter(|entry| instant(&entry["at"]) < end).cloned().collect();
            let (mut short, mut beginning) = (list(&short, part).to_vec(), beginning);
            // What came again later is counted there.
            for entry in short.iter_mut().chain(&mut beginning).filter(|entry| !entry["error"].is_null() || entry["kind"] == "unchanged") {
                entry["until"].take();
                entry["count"].take();
            }
            prop_assert_eq!(short, beginning);
        }
    }

    #[test]
    fn the_capacity_stays_within_the_bounds((service, mut scenario) in scenario()) {
        // Sizes that change during an activity wait for its end.
        scenario["calls"].take();
        scenario["unhealthy"].take();
        scenario["scheduledTasks"].take();
        let told = run(service, &scenario);
        for entry in list(&told, "timeline") {
            let total = int(entry, "totalCapacity");
            prop_assert!((int(entry, "minSize")..=int(entry, "maxSize")).contains(&total), "{entry}");
        }
    }

    #[test]
    fn no_json_panics((service, mut scenario) in scenario(), odd in any_json(), place in any::<prop::sample::Index>()) {
        let _ = ask(service, "simulate", odd.clone());
        let names: Vec<_> = scenario.as_object().unwrap().keys().cloned().collect();
        scenario[place.get(&names)] = odd.clone();
        let _ = ask(service, "simulate", scenario.clone());
        if let Some(group) = scenario["group"].as_object_mut() {
            let names: Vec<_> = group.keys().cloned().collect();
            if !names.is_empty() {
                group[place.get(&names)] = odd;
            }
            let _ = ask(service, "simulate", scenario);
        }
    }
}

/// A group of two with room for eight more, and a rule that adds one.
fn small(changes: Value) -> Value {
    let mut scenario = json!({
        "start": "2019-06-03T08:00Z", "horizonSeconds": 3600,
        "group": { "minSize": 0, "maxSize": 10, "totalCapacity": 2 },
        "rules": [{ "id": "out", "adjustmentType": "QuantityChangeInCapacity", "adjustmentValue": 1 }],
    });
    for (name, value) in changes.as_object().into_iter().flatten() {
        scenario[name] = value.clone();
    }
    scenario
}

fn problems(changes: Value) -> Vec<String> {
    let error = ask("alibaba-ess", "simulate", small(changes)).unwrap_err();
    error.issues().iter().map(|issue| issue.message.clone()).collect()
}

mod wrong_scenarios {
    use super::*;

    #[test]
    fn every_problem_is_told_where_it_is() {
        let alarm =
            json!({ "id": "a", "rule": "in", "metric": "cpu", "comparisonOperator": "Above", "threshold": "x" });
        assert_eq!(
            problems(json!({
                "horizonSeconds": -1,
                "group": { "minSize": 3, "maxSize": 2, "totalCapacity": 2, "removalPolicies": ["Youngest"] },
                "alarms": [alarm],
                "calls": [{ "at": "noon", "operation": "AttachInstances" }, 7],
                "unhealthy": [{ "at": 0 }],
                "activitySeconds": { "scaleOut": 1.5 },
                "deatil": "summary",
            })),
            [
                "horizonSeconds must be a whole number from 1 to 315360000, not -1",
                "group.minSize must not be greater than maxSize",
                "group has a removal policy that the service refuses with InvalidParameter",
                "alarms[0].rule must be the id of a rule (\"out\"), not \"in\"",
                "alarms[0].metric must be the id of a metric (there is none), not \"cpu\"",
                "alarms[0].comparisonOperator must be one of Greater, EqualOrGreater, Less, EqualOrLess, Equal, NotEqual, \
                 not \"Above\"",
                "alarms[0].threshold must be a number, not \"x\"",
                "calls[0].at must be a time like 2019-06-03T08:30Z, or unix seconds, not \"noon\"",
                "calls[1] must be an object, not 7",
                "unhealthy[0].instanceId is required",
                "activitySeconds.scaleOut must be a whole number from 0 to 31536000, not 1.5",
                "deatil is not a known field; did you mean \"detail\"?",
            ]
        );
    }

    #[test]
    fn ids_stand_once() {
        let rule = small(json!({}))["rules"][0].clone();
        assert_eq!(problems(json!({ "rules": [rule, rule] })), ["rules[1].id is given twice"]);
        let instance = json!({ "id": "i-1", "createdAt": 0 });
        let group = json!({ "minSize": 0, "maxSize": 9, "instances": [instance, instance] });
        assert_eq!(problems(json!({ "group": group })), ["group.instances[1].id is given twice"]);
    }

    #[test]
    fn a_part_is_held_to_its_own_question() {
        let hooks = json!({ "hooks": [{ "hookId": "h", "heartbeatTimeout": 29 }] });
        assert_eq!(problems(json!({ "lifecycleHooks": hooks })).len(), 1);
        assert!(
            problems(json!({ "lifecycleHooks": hooks }))[0]
                .starts_with("lifecycleHooks.hooks[0].heartbeatTimeout must")
        );
        let other = json!({ "operation": "create" });
        assert_eq!(problems(json!({ "lifecycleHooks": other })), ["lifecycleHooks.operation is not a known field"]);
        assert_eq!(problems(json!({ "lifecycleHooks": [] })), ["lifecycleHooks must be an object, not a list"]);
        let at = small(json!({}))["start"].clone();
        let call = json!({ "at": at, "operation": "ModifyScalingGroup", "minsize": 3, "group": {} });
        let problems = problems(json!({ "calls": [call] }));
        assert_eq!(problems[0], "calls[0].group is not a known field");
        assert!(problems[1].starts_with("calls[0].minsize is not a known field"));
    }

    #[test]
    fn too_much_is_refused() {
        let many = |count: usize, entry: fn(usize) -> Value| (0..count).map(entry).collect::<Value>();
        let rule = |id| json!({ "id": format!("{id}"), "adjustmentType": "TotalCapacity", "adjustmentValue": 1 });
        assert_eq!(problems(json!({ "rules": many(101, rule) })), ["rules must have at most 100 entries, not 101"]);
        let call = |_| json!({ "at": "2019-06-03T08:00Z", "operation": "DisableScalingGroup" });
        assert_eq!(
            problems(json!({ "calls": many(10_001, call) })),
            ["calls must have at most 10000 entries, not 10001"]
        );
        let huge = json!({ "minSize": 0, "maxSize": 1_000_000_000, "totalCapacity": 1_000_000_000 });
        assert_eq!(problems(json!({ "group": huge })).len(), 2);
        assert_eq!(problems(json!({ "horizonSeconds": i64::MAX })).len(), 1);
        assert_eq!(
            problems(json!({ "start": "9999-12-31T23:59Z" })),
            ["horizonSeconds must end before the year 10000"]
        );
    }

    #[test]
    fn of_many_scenarios_each_is_told() {
        let wrong = small(json!({ "detail": "all" }));
        let error = ask("alibaba-ess", "simulate", json!([small(json!({})), wrong, wrong])).unwrap_err();
        let places: Vec<_> = error.issues().iter().map(|issue| path_text(&issue.path)).collect();
        assert_eq!(places, ["[1].detail", "[2].detail"]);
    }
}

#[test]
fn many_scenarios_give_as_many_runs() {
    let scenarios = [small(json!({})), small(json!({ "horizonSeconds": 60 }))];
    let runs = ask("alibaba-ess", "simulate", json!(scenarios)).unwrap();
    assert_eq!(runs, json!(scenarios.map(|scenario| run("alibaba-ess", &scenario))));
    assert_eq!(ask("alibaba-ess", "simulate", json!([])).unwrap(), json!([]));
}

/// Work is bounded whatever comes, and a run that is cut says so.
mod limits {
    use super::*;

    fn cut(changes: Value) -> Value {
        let told = run("alibaba-ess", &small(changes));
        assert_eq!(told["reasons"].as_array().unwrap().last().unwrap()["rule"], "7.6");
        assert_eq!(told["cut"]["at"], told["summary"]["end"]);
        told
    }

    #[test]
    fn samples_are_looked_at_so_often() {
        let alarm = |id: usize| {
            json!({
                "id": format!("{id}"), "rule": "out", "metric": "cpu", "comparisonOperator": "Greater",
                "threshold": 1, "repeatTimes": 1,
            })
        };
        let told = cut(json!({
            "start": 0, "horizonSeconds": 315_360_000,
            "metrics": [{ "id": "cpu", "intervalSeconds": 1, "values": vec![2; 120_000] }],
            "alarms": (0..100).map(alarm).collect::<Value>(),
        }));
        assert!(int(&told["summary"], "samples") <= 10_000_000);
        // Refused again and again, they are told once each.
        assert!(list(&told, "events").len() < 1_000);
    }

    #[test]
    fn large_groups_change_so_often() {
        let value = |id, value| json!({ "id": id, "adjustmentType": "TotalCapacity", "adjustmentValue": value });
        let task = |id, rule, minute| {
            json!({
                "id": id, "rule": rule, "launchTime": 0, "recurrenceType": "Cron",
                "recurrenceValue": format!("{minute}/2 * * * *"), "recurrenceEndTime": 300_000_000,
            })
        };
        let told = cut(json!({
            "start": 0, "horizonSeconds": 300_000_000, "detail": "summary",
            "group": { "minSize": 0, "maxSize": 10_000, "totalCapacity": 10_000 },
            "rules": [value("more", 1000), value("less", 0)],
            "scheduledTasks": [task("more", "more", 0), task("less", "less", 1)],
        }));
        assert!(list(&told, "timeline").len() > 10);
    }

    #[test]
    fn calls_about_large_groups_are_so_many() {
        // All at the same instant.
        let call = |_| json!({ "at": 0, "operation": "RemoveInstances", "instanceIds": ["i-0"] });
        let told = cut(json!({
            "start": 0, "group": { "minSize": 0, "maxSize": 10_000, "totalCapacity": 10_000 }, "detail": "inputs",
            "calls": (0..3_000).map(call).collect::<Value>(),
        }));
        assert!(list(&told, "decisions").len() < 100);
    }
}

/// Two tasks that meet: the run and the question about such tasks say the same.
mod tasks {
    use super::*;

    proptest! {
        #[test]
        fn meet_each_other_as_the_question_about_it_says(
            tasks in prop::collection::vec((0..30_i64, 0..3_usize, -2..3_i64), 1..5), seconds in 1..900_i64,
        ) {
            const START: i64 = 1_559_548_800; // 2019-06-03T08:00Z
            let windows = [0, 120, 600];
            let [mut rules, mut alone, mut together] = [vec![], vec![], vec![]];
            for (place, (minute, window, value)) in tasks.iter().enumerate() {
                let id = format!("t{place}");
                let launch = START + minute * 60;
                let kind = "QuantityChangeInCapacity";
                rules.push(json!({ "id": id, "adjustmentType": kind, "adjustmentValue": value }));
                together.push(json!({
                    "id": id, "rule": id, "launchTime": launch, "launchExpirationTime": windows[*window],
                }));
                alone.push(json!({
                    "taskId": id, "launchTime": launch, "launchExpirationTime": windows[*window],
                    "adjustmentType": kind, "adjustmentValue": value, "activitySeconds": seconds,
                }));
            }
            let told = run("alibaba-ess", &small(json!({
                "start": START, "horizonSeconds": 7200, "rules": rules, "scheduledTasks": together,
                "activitySeconds": { "scaleOut": seconds, "scaleIn": seconds },
            })));
            let answer = ask("alibaba-ess", "scheduleConflict", json!({
                "minSize": 0, "maxSize": 10, "totalCapacity": 2, "tasks": alone,
            })).unwrap();
            let ids = |kind: &str| -> Vec<Value> {
                let events = list(&told, "events").iter().filter(|event| event["kind"] == kind);
                let mut ids: Vec<_> = events.map(|event| event["cause"]["id"].clone()).collect();
                if kind != "activityStarted" {
                    ids.sort_by_key(Value::to_string);
                }
                ids
            };
            prop_assert_eq!(&json!(ids("activityStarted")), &answer["runs"]);
            for (kind, name) in [("expired", "abandoned"), ("refused", "rejected")] {
                let mut named = list(&answer, name).to_vec();
                named.sort_by_key(Value::to_string);
                prop_assert_eq!(ids(kind), named);
            }
            prop_assert_eq!(&told["summary"]["finalCapacity"], &answer["finalCapacity"]);
        }
    }
}
