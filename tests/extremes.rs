//! Every module, asked with what is documented but for one value at the end of what numbers, dates and texts can be.
//!
//! It runs with overflow checks, so a number that wraps is a panic here. What must come back is an answer or the issues.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/extremes.rs"]
mod extremes;
#[allow(dead_code, reason = "it walks more of the catalogue than is needed here")]
mod support;

use std::collections::BTreeMap;
use std::fs;

use autoscale_kit::call;
use autoscale_kit::catalog::{self, Operation};
use autoscale_kit::credentials::{Credentials, Secret};
use autoscale_kit::error::ErrorCode;
use autoscale_kit::http::{Body, Request};
use autoscale_kit::request::{self, BuildOptions};
use autoscale_kit::response::{Response, decode, explain_error};
use autoscale_kit::scaling;
use autoscale_kit::sign::{Nonce, Reason, Scheme, SignOptions, VerifyOptions, explain_mismatch, sign, verify};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Limits, Options, validate};
use serde_json::{Value, json};

/// A case of every question and, where it has several, of every operation: of those that are small the largest.
fn cases() -> Vec<(String, String, Value)> {
    let mut chosen: BTreeMap<(String, String, Option<String>), Value> = BTreeMap::new();
    for entry in fs::read_dir("tests/data/scaling").unwrap() {
        let path = entry.unwrap().path();
        let (Some(stem), Some("json")) = (path.file_stem(), path.extension().and_then(|end| end.to_str())) else {
            continue;
        };
        let all: Vec<Value> = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for case in all.into_iter().filter(|case| case.get("expect").is_some()) {
            let service = case["service"].as_str().unwrap().to_owned();
            let question = case["question"].as_str().or(stem.to_str()).unwrap().to_owned();
            let operation = case["input"]["operation"].as_str().map(str::to_owned);
            let best = chosen.entry((service, question, operation)).or_default();
            let size = extremes::inside(&case["input"]);
            if (extremes::inside(best)..30).contains(&size) {
                *best = case["input"].clone();
            }
        }
    }
    chosen.into_iter().map(|((service, question, _), input)| (service, question, input)).collect()
}

#[test]
fn every_question_has_an_answer_or_issues() {
    let (values, cases) = (extremes::values(), cases());
    let asked: Vec<(&str, &str)> = cases.iter().map(|(service, question, _)| (&**service, &**question)).collect();
    assert!(scaling::questions().all(|question| asked.contains(&question)), "{asked:?}");
    for (service, question, input) in &cases {
        for (number, other) in (0..extremes::inside(input)).flat_map(|n| values.iter().map(move |other| (n, other))) {
            let mut asked = input.clone();
            extremes::replace(&mut asked, number, other.clone());
            match scaling::ask(service, question, asked.clone()) {
                Ok(answer) => assert!(answer.is_object(), "{service} {question} {asked}"),
                Err(error) => {
                    assert_eq!(error.code(), ErrorCode::InvalidQuestion, "{service} {question} {asked}");
                    assert!(!error.issues().is_empty(), "{service} {question} {asked}");
                }
            }
        }
    }
}

/// ESS 1.2 in numbers without end: the change, at most 500 at a time, then the bounds.
#[test]
fn a_capacity_is_what_exact_arithmetic_gives() {
    const COUNTS: [i64; 9] = [0, 1, 2, 499, 501, 1 << 53, (1 << 53) + 1, i64::MAX - 1, i64::MAX];
    // The documented ends of a value: others are refused.
    let kinds = [
        ("QuantityChangeInCapacity", [-500, -1, 1, 500]),
        ("PercentChangeInCapacity", [-100, -1, 1, 10_000]),
        ("TotalCapacity", [0, 1, 999, 1_000]),
    ];
    let mut changed = 0;
    for [min, max, total] in COUNTS.iter().flat_map(|a| COUNTS.iter().flat_map(move |b| COUNTS.map(|c| [*a, *b, c]))) {
        for (kind, value) in kinds.iter().flat_map(|(kind, values)| values.map(|value| (kind, value))) {
            let input = json!({
                "minSize": min, "maxSize": max, "totalCapacity": total, "adjustmentType": kind, "adjustmentValue": value,
            });
            let Ok(answer) = scaling::ask("alibaba-ess", "rule", input.clone()) else {
                assert!(min > max, "{input}");
                continue;
            };
            let [exact_min, exact_max, exact, by] = [min, max, total, value].map(i128::from);
            let asked = match *kind {
                "QuantityChangeInCapacity" => by,
                "TotalCapacity" => by - exact,
                _ => (exact * by + 50 * by.signum()) / 100,
            };
            let wanted = (exact + asked.clamp(-500, 500)).clamp(exact_min, exact_max);
            let got = |name: &str| answer[name].as_i64().map(i128::from);
            if answer["accepted"] == true {
                changed += 1;
                assert_eq!(
                    (got("newCapacity"), got("delta")),
                    (Some(wanted), Some(wanted - exact)),
                    "{input} {answer}"
                );
            } else {
                assert_eq!((got("newCapacity"), got("delta")), (Some(exact), Some(0)), "{input} {answer}");
            }
        }
    }
    assert!(changed > 1_000, "{changed}");
}

/// The last runs before the end of the year 9999, and the first after the beginning of the year 1.
#[test]
fn runs_end_where_dates_end() {
    let runs = |launch: &str, value: &str, end: &str| {
        let input = json!({
            "launchTime": launch, "recurrenceType": "Cron", "recurrenceValue": value, "recurrenceEndTime": end,
        });
        scaling::ask("alibaba-ess", "nextRuns", input).unwrap()["next"].clone()
    };
    let last = runs("9999-12-31T23:57Z", "* * * * *", "9999-12-31T23:59Z");
    assert_eq!(last, json!(["9999-12-31T23:57Z", "9999-12-31T23:58Z", "9999-12-31T23:59Z"]));
    let first = runs("0001-01-01T00:00Z", "0 0 1 1 ?", "0003-01-01T00:00Z");
    assert_eq!(first, json!(["0001-01-01T00:00Z", "0002-01-01T00:00Z", "0003-01-01T00:00Z"]));
    assert_eq!(runs("0001-01-01T00:00Z", "0 0 31 2 ?", "9999-12-31T23:59Z"), json!([]));
}

#[test]
fn a_scenario_may_begin_with_the_first_instant() {
    let scenario = json!({
        "start": "0001-01-01T00:00:00Z", "end": "0001-01-01T01:00:00Z",
        "group": { "minSize": 0, "maxSize": 3, "totalCapacity": 1, "activeScalingConfiguration": "c" },
        "rules": [{ "id": "r", "adjustmentType": "QuantityChangeInCapacity", "adjustmentValue": 1 }],
        "scheduledTasks": [{ "id": "t", "rule": "r", "launchTime": "0001-01-01T00:00Z" }],
    });
    let answer = scaling::ask("alibaba-ess", "simulate", scenario).unwrap();
    assert_eq!(answer["summary"]["finalCapacity"], 2, "{answer}");
}

/// A list of a million wrong items would be a gigabyte of sentences.
#[test]
fn so_many_issues_are_told_of_one_input() {
    let wrong = vec![json!(true); 5_000];
    let issues = |id: &str, call: Value, limits| {
        let operation = catalog::operation(id).unwrap();
        let outcome = validate(operation, &call, &Options { limits, ..Options::default() }).unwrap();
        (outcome.issues.len(), outcome.warnings.len(), outcome.value.is_some())
    };
    assert_eq!(
        issues("alibaba-ess.AttachInstances", json!({ "ScalingGroupId": "g", "InstanceId": wrong }), Limits::Strict),
        (1_000, 0, false)
    );
    let unknown: Value = (0..5_000).map(|n| (format!("x{n}"), json!(n))).collect::<serde_json::Map<_, _>>().into();
    assert_eq!(issues("alibaba-ess.AttachInstances", unknown.clone(), Limits::Strict), (1_000, 0, false));
    // Warnings take no error's place.
    let disks = vec![json!({ "Size": 1 }); 5_000];
    let warned = issues(
        "alibaba-ess.CreateScalingConfiguration",
        json!({ "ScalingGroupId": "g", "ImageId": "i", "DataDisk": disks }),
        Limits::Warn,
    );
    assert!(warned.0 > 0 && warned.1 == 1_000 && !warned.2, "{warned:?}");

    for (question, input) in [
        ("attach", json!({ "group": {}, "instances": wrong })),
        ("rule", unknown.clone()),
        ("attach", json!({ "group": unknown, "instances": [] })),
        ("simulate", json!({ "calls": wrong })),
    ] {
        let error = scaling::ask("alibaba-ess", question, input).unwrap_err();
        assert_eq!(error.issues().len(), 1_000, "{question}");
    }
}

#[test]
fn every_call_is_signed_or_has_issues() {
    let values = extremes::values();
    let mut signed = 0;
    for operation in catalog::all_operations() {
        let call = support::minimal(operation);
        for (way, ..) in support::params(operation) {
            for (other, limits) in values.iter().flat_map(|v| [Limits::Strict, Limits::Off].map(|limits| (v, limits))) {
                let mut call = call.clone();
                support::put(&mut call, &way, other.clone());
                signed += usize::from(is_signed(operation, &call, limits));
            }
        }
    }
    assert!(signed > 1_000, "{signed}");
}

fn is_signed(operation: &'static Operation, call: &Value, limits: Limits) -> bool {
    let options = Options { limits, now: Timestamp::parse(support::NOW).ok(), ..Options::default() };
    let outcome = validate(operation, call, &options).unwrap();
    assert_eq!(outcome.value.is_some(), outcome.issues.is_empty(), "{} {call}", operation.id);
    let Some(value) = outcome.value else { return false };
    let options =
        BuildOptions { region: Some("cn-north-4"), endpoint: Some("https://a.example"), ..BuildOptions::default() };
    let request = request::build(operation, &value, &options).unwrap_or_else(|e| panic!("{} {call} {e}", operation.id));
    let signed = call::sign(operation, request, None, &credentials(), &options_at(1_773_500_966));
    let signed = signed.unwrap_or_else(|error| panic!("{} {call} {error}", operation.id));
    assert!(signed.request.url().is_ascii());
    true
}

fn credentials() -> Credentials {
    Credentials::key("AKIDEXAMPLE", "dummy-secret-key")
}

fn options_at(unix: i64) -> SignOptions {
    let mut options = SignOptions::new(Timestamp::from_unix(unix).unwrap(), Nonce::Given("314159265".into()));
    (options.region, options.service) = (Some("cn-north-4".into()), Some("as".into()));
    options
}

/// The schemes that sign, each with what it takes a date from.
const DATED: [(Scheme, &str); 6] = [
    (Scheme::AlibabaRpcV1, "Timestamp"),
    (Scheme::AlibabaAcs3, "x-acs-date"),
    (Scheme::TencentV1, "Timestamp"),
    (Scheme::TencentTc3, "X-TC-Timestamp"),
    (Scheme::HuaweiSdk, "X-Sdk-Date"),
    (Scheme::HuaweiV11, "X-Sdk-Date"),
];

#[test]
fn a_signature_is_verified_at_the_ends_of_time() {
    const ENDS: [i64; 6] = [-62_135_596_800, -1, 0, 951_782_400, 253_402_300_798, 253_402_300_799];
    let keys = |_: &str| Some(Secret::new("dummy-secret-key"));
    for (scheme, _) in DATED {
        for date in ENDS {
            let request = Request::new("GET", "https://a.example/?a=1").unwrap();
            let Ok(signed) = sign(scheme, &credentials(), request, &options_at(date)) else {
                assert!(date < 0 && matches!(scheme, Scheme::TencentV1 | Scheme::TencentTc3), "{scheme} {date}");
                continue;
            };
            let mut received = Request::new("GET", &signed.request.url()).unwrap();
            received.headers.clone_from(&signed.request.headers);
            for (now, skew) in ENDS.iter().flat_map(|now| [0, 1, 900, u64::MAX].map(|skew| (*now, skew))) {
                let mut options = VerifyOptions::new(&keys, Timestamp::from_unix(now).unwrap());
                options.max_skew_seconds = skew;
                let near = (i128::from(now) - i128::from(date)).unsigned_abs() <= u128::from(skew);
                let verdict = verify(scheme, &received, &options);
                assert_eq!(verdict.is_ok(), near, "{scheme} {date} {now} {skew} {verdict:?}");
            }
        }
    }
}

#[test]
fn a_request_that_carries_its_own_date_is_signed_or_refused() {
    let keys = |_: &str| Some(Secret::new("dummy-secret-key"));
    for (scheme, name) in DATED {
        for text in extremes::values().iter().map(|value| value.as_str().map_or(value.to_string(), str::to_owned)) {
            for (place, method) in [("query", "GET"), ("header", "GET"), ("form", "POST"), ("body", "POST")] {
                let mut request = Request::new(method, "https://a.example/").unwrap();
                match place {
                    "query" => request.query.push(name, &text),
                    "header" => request.headers.push((name.to_owned(), text.clone())),
                    "form" => request.body = Body::Form([(name, &*text)].into_iter().collect()),
                    _ => request.body = Body::Bytes(text.clone().into_bytes()),
                }
                let options = VerifyOptions::new(&keys, Timestamp::from_unix(1_773_500_966).unwrap());
                let refusal = verify(scheme, &request, &options).expect_err("nobody has signed it");
                assert_ne!(refusal.reason, Reason::Replayed);
                match sign(scheme, &credentials(), request, &options_at(1_773_500_966)) {
                    Ok(signed) => {
                        let mismatch = explain_mismatch(&signed.trace, &text);
                        assert!(signed.request.url().is_ascii() && !mismatch.same, "{scheme} {place} {text}");
                    }
                    Err(error) => assert!(!error.message().is_empty(), "{scheme} {place} {text}"),
                }
            }
        }
    }
}

#[test]
fn every_answer_is_decoded_or_an_error() {
    let values = extremes::values();
    for entry in fs::read_dir("tests/data/responses").unwrap() {
        let path = entry.unwrap().path();
        let id = path.file_name().unwrap().to_str().unwrap();
        let id = id.split('.').take(2).collect::<Vec<_>>().join(".");
        let Ok(operation) = catalog::operation(&id) else { continue };
        let text = fs::read_to_string(&path).unwrap();
        let read = |body: &str| {
            for status in [0, 200, 299, 500, u16::MAX] {
                let decoded =
                    decode(operation, &Response { status: Some(status), headers: &[], body: body.as_bytes() });
                assert!(serde_json::to_value(&decoded).unwrap()["ok"].is_boolean(), "{id} {body}");
            }
        };
        let Ok(answer) = serde_json::from_str::<Value>(&text) else {
            // XML: what stands between two tags.
            for (at, _) in text.match_indices("</") {
                let start = text[..at].rfind('>').unwrap() + 1;
                let other = &values[at % values.len()];
                let other = other.as_str().map_or(other.to_string(), str::to_owned).replace(['<', '&'], "");
                read(&format!("{}{other}{}", &text[..start], &text[at..]));
            }
            continue;
        };
        for number in 0..extremes::inside(&answer) {
            let mut answer = answer.clone();
            extremes::replace(&mut answer, number, values[number % values.len()].clone());
            read(&answer.to_string());
        }
    }
}

#[test]
fn every_status_is_explained() {
    for service in catalog::services() {
        for status in [0, 1, 199, 200, 429, 503, 999, u16::MAX] {
            for code in extremes::values().iter().map(ToString::to_string) {
                assert!(explain_error(service.id, &code, Some(status)).is_ok(), "{} {status} {code}", service.id);
            }
        }
    }
}
