//! The documented cases of the scaling module with some of their values replaced: by one at the end of what numbers,
//! dates and texts can be, or by any JSON.
//!
//! Input: a line with service and question; a line of choices, which are the case and then, as often as there are more,
//! two for a place and one for the value; the JSON.
#![no_main]

use std::sync::LazyLock;

use autoscale_kit::scaling::ask;
use autoscale_kit_fuzz::{Choices, extremes, text};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

struct Case {
    /// Service and question.
    asked: String,
    input: Value,
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/scaling");
    let files = std::fs::read_dir(folder).expect("the cases are there").flatten().map(|entry| entry.path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    // The order of a folder is that of the machine.
    files.sort();
    files.iter().flat_map(|path| read(path)).collect()
});

fn read(path: &std::path::Path) -> Vec<Case> {
    let text = std::fs::read_to_string(path).expect("a case can be read");
    let all: Vec<Value> = serde_json::from_str(&text).expect("a case is JSON");
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let case = |case: &Value| {
        let question = case["question"].as_str().unwrap_or(stem);
        Case {
            asked: format!("{} {question}", case["service"].as_str().unwrap_or_default()),
            input: case["input"].clone(),
        }
    };
    all.iter().map(case).collect()
}

static VALUES: LazyLock<Vec<Value>> = LazyLock::new(extremes::values);

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    let asked = text(&mut rest);
    let mut choose = Choices::read(&mut rest);
    let same: Vec<&Case> = CASES.iter().filter(|case| case.asked == asked).collect();
    let chosen = if same.is_empty() { CASES.iter().collect() } else { same };
    let case = chosen[(choose.number() << 8 | choose.number()) % chosen.len()];

    let own = serde_json::from_slice::<Value>(rest);
    let mut input = case.input.clone();
    while choose.has_more() {
        let place = choose.number() << 8 | choose.number();
        // One in four is what stands behind.
        let number = choose.number();
        let value = match &own {
            Ok(own) if number % 4 == 3 => own,
            _ => &VALUES[number % VALUES.len()],
        };
        match extremes::inside(&input) {
            0 => input = value.clone(),
            places => extremes::replace(&mut input, place % places, value.clone()),
        }
    }

    let (service, question) = case.asked.split_once(' ').unwrap_or_default();
    let answer = ask(service, question, input.clone());
    assert_eq!(ask(service, question, input), answer);
    match answer {
        Ok(answer) => assert!(answer.is_object(), "{answer}"),
        Err(error) => {
            assert_eq!(error.code().as_str(), "invalid_question");
            assert!(!error.issues().is_empty() && error.message().len() < 2_000, "{error}");
        }
    }
});
