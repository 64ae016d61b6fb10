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
        prop_assert_eq!(totals().last().unwrap(), int(summary, "finalCapacity"));
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
        let before = group["instances"].as_array().map_or_else(|| int(group, "totalCapacity"), |list| list.len() as i64);
        let last = list(&told, "timeline").last().unwrap();
        let moved = int(last, "totalCapacity") - int(last, "pending") - before;
        // What is under way at the end has not moved yet, and what leaves is still there.
        prop_assert_eq!(moved, ended);
    }

    #[test]
    fn a_shorter_run_is_the_beginning_of_a_longer_one((service, scenario) in scenario(), share in 1..100_i64) {
        let (long, seconds) = (run(service, &scenario), int(&scenario, "horizonSeconds"));
        let shorter = (seconds * share / 100).max(1);
        let short = run(service, &with(&scenario, "horizonSeconds", shorter));
        let end = instant(&scenario["start"]) + shorter;
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

fn problems(scenario: Value) -> Vec<String> {
    let error = ask("alibaba-ess", "simulate", scenario).unwrap_err();
    error.issues().iter().map(|issue| format!("{} {:?}", path_text(&issue.path), issue.code)).collect()
}
