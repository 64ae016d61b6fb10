//! Any JSON for every operation, checked and, where it is accepted, made into a request.
//!
//! Input: a line with the operation; a line of choices; JSON, or what else stands there as raw material for parameters.
#![no_main]

use arbitrary::Unstructured;
use autoscale_kit::catalog::Bounds;
use autoscale_kit::error::ErrorCode;
use autoscale_kit::issue::Severity;
use autoscale_kit::plain::Plain;
use autoscale_kit::request::{self, BuildOptions};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Limits, Options, Override, validate};
use autoscale_kit_fuzz::{Choices, json, operation, text};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    let operation = operation(&text(&mut rest));
    let mut choose = Choices::read(&mut rest);
    let limits = choose.of(&[Limits::Strict, Limits::Warn, Limits::Off]);
    let method = choose.of(operation.methods);
    let region = choose.of(&[None, Some("cn-north-4"), Some("cn qingdao")]);
    let now = choose.of(&[None, Some(1_514_764_800), Some(-62_135_596_800), Some(253_402_300_799)]);
    let (min, max) =
        choose.of(&[(None, None), (Some(f64::MIN), Some(f64::MAX)), (Some(1.0), Some(0.0)), (None, Some(0.5))]);
    let overrides =
        operation.params.iter().take(3).map(|param| (param.name.to_owned(), Override::Bounds(Bounds { min, max })));
    let options = Options {
        limits,
        now: now.and_then(|now| Timestamp::from_unix(now).ok()),
        overrides: if (min, max) == (None, None) { Vec::new() } else { overrides.collect() },
    };
    let params = match serde_json::from_slice(rest) {
        Ok(params) => params,
        Err(_) => {
            let mut u = Unstructured::new(rest);
            let made = json::params(&mut u, operation.params, 4);
            Value::Object(made.unwrap_or_default())
        }
    };

    let outcome = validate(operation, &params, &options).expect("the options are right");
    assert_eq!(outcome.value.is_some(), outcome.issues.is_empty());
    assert_eq!(validate(operation, &params, &options).as_ref(), Ok(&outcome));
    assert!(outcome.issues.iter().all(|issue| issue.severity == Severity::Error));
    assert!(outcome.warnings.iter().all(|issue| issue.severity == Severity::Warning));
    for issue in outcome.issues.iter().chain(&outcome.warnings) {
        assert!(!issue.message.is_empty() && issue.message.len() < 2_000, "{}", issue.message);
    }
    if limits == Limits::Strict && outcome.value.is_some() {
        let relaxed = Options { limits: Limits::Off, ..Options::default() };
        let relaxed = validate(operation, &params, &relaxed).expect("the options are right");
        assert_eq!(relaxed.value, outcome.value, "a limit that is not looked at refuses nothing");
    }

    let Some(value) = &outcome.value else { return };
    let again = validate(operation, Plain::Object(value.clone()), &options).expect("the options are right");
    assert_eq!(again.value.as_ref(), Some(value), "{:?}", again.issues);

    let options = BuildOptions { region, endpoint: Some("http://127.0.0.1:8080"), method: Some(method), format: None };
    match request::build(operation, value, &options) {
        Ok(request) => {
            assert_eq!(request.method, method);
            assert!(request.url().starts_with("http://127.0.0.1:8080/"), "{}", request.url());
            assert!(request.url().bytes().all(|byte| byte.is_ascii_graphic()), "{}", request.url());
        }
        Err(error) => {
            assert_eq!(error.code(), ErrorCode::InvalidOption, "{} {error} {value:?}", operation.id);
            assert_eq!(region, Some("cn qingdao"), "{} {error}", operation.id);
        }
    }
});
