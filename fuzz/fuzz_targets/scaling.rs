//! Any JSON for every question of the scaling module; what is answered must add up.
//!
//! Input: a line with service and question; JSON, or what else stands there as raw material for the input of `rule`.
#![no_main]

use std::sync::LazyLock;

use arbitrary::{Result, Unstructured};
use autoscale_kit::scaling::{ask, questions};
use autoscale_kit_fuzz::{json, text};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};

/// Service and name of every question.
static QUESTIONS: LazyLock<Vec<(&str, &str)>> = LazyLock::new(|| questions().collect());

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    let first = text(&mut rest);
    let asked = first.split_once(' ').unwrap_or_default();
    let chosen = first.bytes().map(usize::from).sum::<usize>() % QUESTIONS.len();
    let is_known = QUESTIONS.iter().any(|known| asked == *known);
    let (service, question) = if is_known { asked } else { QUESTIONS[chosen] };
    let input = match serde_json::from_slice(rest) {
        Ok(input) => input,
        Err(_) => Value::Object(rule_input(&mut Unstructured::new(rest)).unwrap_or_default()),
    };

    let answer = ask(service, question, input.clone());
    assert_eq!(ask(service, question, input.clone()), answer);
    match answer {
        Ok(answer) => {
            assert!(answer.is_object(), "{answer}");
            let size = serde_json::to_string(&answer).unwrap().len();
            // As many as 10,000 runs may be asked for.
            let room = if question == "nextRuns" { 262_144 } else { 65_536 };
            assert!(size < room + 512 * data.len(), "{size} bytes for {}", data.len());
            if question == "rule" {
                rule(&input, &answer);
            }
        }
        Err(error) => {
            assert_eq!(error.code().as_str(), "invalid_question");
            assert!(!error.issues().is_empty() && error.message().len() < 2_000, "{error}");
        }
    }
});

/// An input of the question `rule`, most of it as it should be.
fn rule_input(u: &mut Unstructured) -> Result<Map<String, Value>> {
    const SIZES: [i64; 9] = [0, 1, 2, 3, 10, 100, 499, 1_000, i64::MAX];
    const SECONDS: [i64; 6] = [0, 1, 60, 300, 86_400, 86_401];
    const TIMES: [&str; 4] =
        ["2019-06-03T08:30Z", "2019-06-03T08:30:01Z", "2019-06-03T16:35:00+08:00", "9999-12-31T23:59:59Z"];
    let mut input = Map::new();
    let mut maybe = |u: &mut Unstructured, name: &str, chance, value: Value| -> Result<()> {
        if !u.ratio(chance, 16)? {
            input.insert(name.to_owned(), if u.ratio(1, 64)? { json::any(u, 2)? } else { value });
        }
        Ok(())
    };
    for name in ["minSize", "maxSize", "totalCapacity", "accountAutoCreated", "activeCapacity"] {
        let size = if u.ratio(1, 2)? { *u.choose(&SIZES)? } else { u.int_in_range(0..=1_200)? };
        maybe(u, name, if name == "activeCapacity" { 12 } else { 1 }, size.into())?;
    }
    let kinds = ["QuantityChangeInCapacity", "PercentChangeInCapacity", "TotalCapacity", "TotalCapacities"];
    let kind = *u.choose(&kinds)?;
    maybe(u, "adjustmentType", 1, kind.into())?;
    let value = match u.int_in_range(0..=7)? {
        0..=3 => u.int_in_range(-500..=500)?,
        4 | 5 => u.int_in_range(-101..=10_001)?,
        6 => *u.choose(&SIZES)?,
        _ => u.arbitrary()?,
    };
    maybe(u, "adjustmentValue", 1, value.into())?;
    for (name, values) in [
        ("status", &["Active", "Active", "Active", "Inactive", "Deleting"][..]),
        ("trigger", &["manual", "scheduled", "alarm"]),
        ("now", &TIMES),
        ("enabledAt", &TIMES),
    ] {
        let value = *u.choose(values)?;
        maybe(u, name, 8, value.into())?;
    }
    for name in ["ruleCooldown", "defaultCooldown"] {
        let seconds = *u.choose(&SECONDS)?;
        maybe(u, name, 8, seconds.into())?;
    }
    for name in ["activityInProgress", "activityRunsForever"] {
        let flag: bool = u.arbitrary()?;
        maybe(u, name, 12, flag.into())?;
    }
    let end: &str = u.choose(&TIMES)?;
    let moved: bool = u.arbitrary()?;
    maybe(u, "lastActivity", 8, json!({ "endTime": end, "instancesChanged": moved, "ruleCooldown": u8::from(moved) }))?;
    if u.ratio(1, 4)? {
        let mut requests = Vec::new();
        for _ in 0..u.int_in_range(0..=6)? {
            let (token, ari) = (*u.choose(&["a", "b", "", "é"])?, *u.choose(&["x", "y"])?);
            requests.push(json!({ "clientToken": token, "scalingRuleAri": ari }));
        }
        maybe(u, "requests", 1, requests.into())?;
    }
    Ok(input)
}

/// What an answer to `rule` says must follow from the numbers that were asked about.
fn rule(input: &Value, answer: &Value) {
    let number = |name: &str| -> Option<i64> {
        let value = &input[name];
        value.as_i64().or_else(|| value.as_str()?.parse().ok()).or_else(|| value.as_f64().map(|float| float as i64))
    };
    // With `requests`, they may be missing, and are of use only together.
    let sizes = || {
        input["adjustmentType"].as_str()?;
        Some((number("minSize")?, number("maxSize")?, number("totalCapacity")?, number("adjustmentValue")?))
    };
    let Some(results) = answer["results"].as_array() else {
        return decision(answer, input["adjustmentType"].as_str(), sizes());
    };
    let requests = input["requests"].as_array().expect("results are those of requests");
    assert_eq!(results.len(), requests.len());
    let mut present = sizes();
    let mut last = 0;
    for (index, (result, request)) in results.iter().zip(requests).enumerate() {
        let activity = result["activity"].as_u64();
        assert_eq!(activity.is_some(), result["accepted"] == true);
        match activity {
            Some(new) if new > last => {
                assert_eq!(new, last + 1, "activities are counted without gaps");
                last = new;
                decision(result, input["adjustmentType"].as_str(), present);
                if let (Some((_, _, total, _)), Some(capacity)) = (&mut present, result["newCapacity"].as_i64()) {
                    *total = capacity;
                }
            }
            Some(again) => {
                let token = &request["clientToken"];
                let is_first = |(before, with): (&Value, &Value)| {
                    before["activity"] == again && with["clientToken"] == *token && before["delta"] == result["delta"]
                };
                assert!(token.as_str().is_some_and(|token| !token.is_empty()));
                assert!(results.iter().zip(requests).take(index).any(is_first), "found again without its token");
            }
            None => decision(result, input["adjustmentType"].as_str(), present),
        }
    }
}

fn decision(answer: &Value, kind: Option<&str>, sizes: Option<(i64, i64, i64, i64)>) {
    let accepted = answer["accepted"].as_bool().expect("accepted or not");
    assert_eq!(accepted, answer["error"].is_null(), "{answer}");
    assert_eq!(accepted, answer["cooldownSeconds"].is_i64(), "{answer}");
    assert!(answer["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty()), "{answer}");
    let (delta, capacity) = (answer["delta"].as_i64(), answer["newCapacity"].as_i64());
    let Some((min, max, total, value)) = sizes else {
        return assert!(capacity.is_none() && delta.unwrap_or_default() == 0, "{answer}");
    };
    if !accepted {
        return assert_eq!((delta, capacity, answer["clampedTo"].is_null()), (Some(0), Some(total), true), "{answer}");
    }
    let (delta, capacity) = (delta.expect("a delta"), capacity.expect("a capacity"));
    assert!((0..=86_400).contains(&answer["cooldownSeconds"].as_i64().unwrap()), "{answer}");
    assert!((min..=max).contains(&capacity) && delta != 0, "{answer}");
    assert_eq!(i128::from(total) + i128::from(delta), i128::from(capacity), "{answer}");
    if (min..=max).contains(&total) {
        assert!((-500..=500).contains(&delta), "{answer}");
    }
    // The same by another way: the change asked for, at most 500, brought back to the bounds.
    let (total, value) = (i128::from(total), i128::from(value));
    let asked = match kind.expect("a type") {
        "QuantityChangeInCapacity" => value,
        "TotalCapacity" => value - total,
        _ => (total * value + 50 * (total * value).signum()) / 100,
    };
    let wanted = (total + asked.clamp(-500, 500)).clamp(i128::from(min), i128::from(max));
    assert_eq!(wanted, i128::from(capacity), "{answer}");
    let bound = match answer["clampedTo"].as_str() {
        Some("max") => i128::from(max),
        Some(_) => i128::from(min),
        None => total + asked.clamp(-500, 500),
    };
    assert_eq!(bound, wanted, "{answer}");
}
