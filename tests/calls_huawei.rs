//! Calls of Huawei AS: those that the vendor prints, and some written by hand for each rule across parameters.
//!
//! `data/editions/huawei-as.calls.json` names the place of each rule; every expectation is the document's.
//! `huawei-as.examples.json` holds the printed bodies and answers as the API Explorer has them.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;

use autoscale_kit::catalog::{self, Location, Operation};
use autoscale_kit::http::Body;
use autoscale_kit::issue::{Issue, IssueCode, path_text};
use autoscale_kit::request::{BuildOptions, build};
use autoscale_kit::response::{Decoded, Response, decode};
use autoscale_kit::validate::{Checked, Options, validate};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Calls {
    bases: BTreeMap<String, Value>,
    rules: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    /// Operation and parameter of the page.
    cite: String,
    why: String,
    operations: Vec<String>,
    /// The code of the one issue, or of the warning where it is `ignored`.
    code: String,
    accepted: Vec<Value>,
    /// A call, and where the issue stands.
    refused: Vec<(Value, String)>,
}

#[derive(Deserialize)]
struct Examples {
    calls: Vec<Example>,
    answers: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    operation: String,
    body: Value,
}

fn operation(name: &str) -> &'static Operation {
    catalog::operation(&format!("huawei-as.{name}")).unwrap()
}

fn checked<'a>(name: &str, call: &'a Value) -> Checked<'a> {
    validate(operation(name), call, &Options::default()).unwrap()
}

/// `over` laid on `call`, field by field; `null` takes one away.
fn laid(mut call: Value, over: &Value) -> Value {
    let (Some(fields), Some(over)) = (call.as_object_mut(), over.as_object()) else { return over.clone() };
    for (name, value) in over {
        if value.is_null() {
            fields.remove(name);
        } else {
            let under = fields.remove(name).unwrap_or(Value::Null);
            fields.insert(name.clone(), laid(under, value));
        }
    }
    call
}

fn words(issues: &[Issue]) -> Vec<(String, String)> {
    let code = |code: IssueCode| serde_json::to_value(code).unwrap().as_str().unwrap().to_owned();
    issues.iter().map(|issue| (path_text(&issue.path), code(issue.code))).collect()
}

#[test]
fn rules_across_parameters() {
    let calls: Calls = serde_json::from_str(include_str!("data/editions/huawei-as.calls.json")).unwrap();
    let mut count = 0;
    for Rule { cite, why, operations, code, accepted, refused } in &calls.rules {
        for name in operations {
            let base = &calls.bases[name];
            for over in accepted {
                let call = laid(base.clone(), over);
                let Checked { issues, warnings, .. } = checked(name, &call);
                assert_eq!((words(&issues), words(&warnings)), (vec![], vec![]), "{name} ({cite}: {why}) {call}");
                count += 1;
            }
            for (over, at) in refused {
                let call = laid(base.clone(), over);
                let Checked { issues, warnings, .. } = checked(name, &call);
                let expected = vec![(at.clone(), code.clone())];
                let is_warning = code == "ignored";
                let (issues, warnings) = (words(&issues), words(&warnings));
                // What is refused may have no effect besides.
                let found = if is_warning { (issues, warnings) } else { (vec![], issues) };
                assert_eq!(found, (vec![], expected), "{name} ({cite}: {why}) {call}");
                count += 1;
            }
        }
    }
    println!("{count} calls of {} rules", calls.rules.len());
    assert!(calls.rules.len() > 40 && count > 200);
}

fn examples() -> Examples {
    serde_json::from_str(include_str!("data/editions/huawei-as.examples.json")).unwrap()
}

/// The printed body, with ids for what stands in the path.
#[test]
fn printed_calls_are_sent_as_printed() {
    let examples = examples();
    for Example { operation: name, body } in &examples.calls {
        let mut call = body.clone();
        for param in operation(name).params.iter().filter(|param| param.location == Location::Path) {
            let value = if param.name == "resource_type" {
                "scaling_group_tag"
            } else {
                "e5d27f5c-dd76-4a61-b4bc-a67c5686719a"
            };
            call[param.name] = json!(value);
        }
        let checked = checked(name, &call);
        // Of an existing ECS the page prints a security group, which has no effect.
        let ignored = checked.warnings.iter().all(|warning| warning.code == IssueCode::Ignored);
        assert!(checked.issues.is_empty() && ignored, "{name}: {:?}", words(&checked.issues));
        let options = BuildOptions { region: Some("cn-north-4"), ..BuildOptions::default() };
        let request = build(operation(name), &checked.value.unwrap(), &options).unwrap();
        assert_eq!(request.method, operation(name).methods[0]);
        let Body::Bytes(sent) = &request.body else { panic!("{name} has no body") };
        assert_eq!(serde_json::from_slice::<Value>(sent).unwrap(), *body, "{name}");
        assert_eq!(request.headers, [("content-type".to_owned(), "application/json;charset=UTF-8".to_owned())]);
        assert!(!request.url().contains('{'), "{}", request.url());
    }
    assert_eq!(examples.calls.len(), 34);
}

/// Without its action, a call of one of several operations on a path is the same.
#[test]
fn an_action_need_not_be_given() {
    let mut count = 0;
    for Example { operation: name, body } in &examples().calls {
        let is_fixed = operation(name).params.iter().any(|param| param.name == "action");
        if !is_fixed {
            continue;
        }
        let mut call = body.clone();
        call.as_object_mut().unwrap().remove("action");
        for param in operation(name).params.iter().filter(|param| param.location == Location::Path) {
            call[param.name] = json!(if param.name == "resource_type" {
                "scaling_configuration_tag"
            } else {
                "e5d27f5c-dd76-4a61-b4bc-a67c5686719a"
            });
        }
        let checked = checked(name, &call);
        assert_eq!(checked.json().unwrap()["action"], body["action"], "{name}");
        count += 1;
    }
    assert_eq!(count, 16);
}

#[test]
fn lists_as_comma_text_go_into_the_body_as_text() {
    let call = json!({
        "project_id": "p", "scaling_group_id": "g", "lb_listener_id": ["a", "b"], "delete_publicip": "True",
    });
    let options = BuildOptions { region: Some("cn-north-4"), ..BuildOptions::default() };
    let value = checked("UpdateScalingGroup", &call).value.unwrap();
    let request = build(operation("UpdateScalingGroup"), &value, &options).unwrap();
    let sent: Value = serde_json::from_slice(&request.body.wire()).unwrap();
    assert_eq!(sent, json!({ "lb_listener_id": "a,b", "delete_publicip": true }));
    assert_eq!(request.method, "PUT");
}

/// Each family of paths, and a parameter of each kind where the body is none.
#[test]
fn paths_and_queries() {
    let options = BuildOptions { region: Some("ap-southeast-1"), ..BuildOptions::default() };
    for (name, call, url) in [
        ("ListApiVersions", json!({}), "/"),
        ("ShowApiVersion", json!({ "api_version": "v2" }), "/v2"),
        (
            "ShowWarmPool",
            json!({ "project_id": "p", "scaling_group_id": "g" }),
            "/autoscaling-api/p/scaling-groups/g/warm-pool",
        ),
        ("CloseWarmPoolNew", json!({ "project_id": "p", "scaling_group_id": "g" }), "/v2/p/scaling-groups/g/warm-pool"),
        (
            "DeleteScalingGroup",
            json!({ "project_id": "p", "scaling_group_id": "g", "force_delete": "yes" }),
            "/autoscaling-api/v1/p/scaling_group/g?force_delete=yes",
        ),
        (
            "ListScalingInstances",
            json!({ "project_id": "p", "scaling_group_id": "g", "protect_from_scaling_down": true, "limit": 5 }),
            "/autoscaling-api/v1/p/scaling_group_instance/g/list?protect_from_scaling_down=true&limit=5",
        ),
        (
            "DeleteScalingNotification",
            json!({ "project_id": "p", "scaling_group_id": "e5d27f5c-dd76-4a61-b4bc-a67c5686719a", "topic_urn": "urn:smn:r:p:t" }),
            "/autoscaling-api/v1/p/scaling_notification/e5d27f5c-dd76-4a61-b4bc-a67c5686719a/urn%3Asmn%3Ar%3Ap%3At",
        ),
    ] {
        let value = checked(name, &call).value.unwrap_or_else(|| panic!("{name}"));
        let request = build(operation(name), &value, &options).unwrap();
        assert_eq!(request.url(), format!("https://as.ap-southeast-1.myhuaweicloud.com{url}"), "{name}");
        assert!(request.body == Body::Empty && request.headers.is_empty(), "{name}");
    }
}

/// Misprints of the examples that the catalogue takes: printed, and meant.
const MISPRINTS: [(&str, &str); 2] = [("avaiable_zones", "available_zones"), ("updated", "update")];

#[test]
fn printed_answers_are_read() {
    let examples = examples();
    for Example { operation: name, body } in &examples.answers {
        let mut text = body.to_string();
        let bytes = text.clone().into_bytes();
        for (printed, meant) in MISPRINTS {
            text = text.replace(&format!("\"{printed}\""), &format!("\"{meant}\""));
        }
        match decode(operation(name), &Response { status: Some(200), headers: &[], body: &bytes }) {
            Decoded::Ok { data, .. } => assert_eq!(data, serde_json::from_str::<Value>(&text).unwrap(), "{name}"),
            Decoded::Err(error) => panic!("{name}: {error:?}"),
        }
    }
    assert_eq!(examples.answers.len(), 35);
}
