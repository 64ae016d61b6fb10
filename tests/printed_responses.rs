//! Every answer the documents print decodes to the printed values under the documented names and types.
//!
//! The values are read a second time here, by means of the test's own, and compared as text; the types are those of the
//! catalogue. Prints that are no JSON stand in `as-printed` and are refused; `docs/RESPONSES.md` lists them.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use autoscale_kit::catalog::{self, Field, Operation, Type};
use autoscale_kit::response::{Decoded, Response, decode};
use serde_json::Value;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The files of a folder that are answers of an operation, each with its operation.
fn answers(name: &str) -> Vec<(&'static Operation, String, String)> {
    let mut found: Vec<_> = fs::read_dir(folder(name))
        .unwrap()
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name()?.to_str()?.to_owned();
            let mut parts = name.split('.');
            let id = format!("{}.{}", parts.next()?, parts.next()?);
            let operation = catalog::operation(&id).ok()?;
            Some((operation, fs::read_to_string(&path).unwrap(), name))
        })
        .filter(|(_, _, name)| !name.ends_with(".error.json"))
        .collect();
    found.sort_by(|a, b| a.2.cmp(&b.2));
    found
}

fn decoded(operation: &'static Operation, body: &str) -> Decoded {
    decode(operation, &Response { status: Some(200), headers: &[], body: body.as_bytes() })
}

#[test]
fn every_printed_answer_decodes_with_its_documented_types() {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (operation, body, name) in answers("tests/data/responses") {
        let (mut data, request_id) = match decoded(operation, &body) {
            Decoded::Ok { data, request_id } => (data, request_id),
            Decoded::Err(error) => panic!("{name}: {error:?}"),
        };
        typed(operation.response, &data, &name);
        // Read out of the description, which is compared itself.
        for log in data.get_mut("scaling_activity_log").and_then(Value::as_array_mut).into_iter().flatten() {
            log.as_object_mut().unwrap().remove("reasons");
        }
        let mut got = Vec::new();
        leaves(&data, &mut got);
        got.extend(request_id);
        got.sort();
        assert_eq!(got, printed(&body), "{name}");
        let form = if name.ends_with(".xml") { "XML" } else { "JSON" };
        *counts.entry((operation.service, form)).or_default() += 1;
    }
    println!("{counts:?}");
    // 45 operations in both forms and the quick start's five in XML; one example for each operation of the others, but
    // two for DescribeScalingGroup.
    let expected = [
        (("alibaba-emr", "JSON"), 1),
        (("alibaba-emr", "XML"), 1),
        (("alibaba-ess", "JSON"), 45),
        (("alibaba-ess", "XML"), 50),
        (("huawei-as", "JSON"), 1),
        (("tencent-as", "JSON"), 1),
        (("tencent-as-v2", "JSON"), 33),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

/// Every name is a documented one, and its value of the documented type.
fn typed(fields: &[Field], value: &Value, at: &str) {
    for (name, value) in value.as_object().unwrap_or_else(|| panic!("{at}: no object")) {
        let at = format!("{at} {name}");
        // What stands under `data` comes without it.
        let inner = fields.iter().find(|field| field.name == "data").map_or(&[][..], |data| data.fields);
        let field = fields.iter().chain(inner).find(|field| field.name == name);
        let field = field.unwrap_or_else(|| panic!("{at}: not documented"));
        match field.kind {
            Type::List => {
                for item in value.as_array().unwrap_or_else(|| panic!("{at}: no list")) {
                    single(field.item.unwrap(), field.fields, item, &at);
                }
            }
            kind => single(kind, field.fields, value, &at),
        }
    }
}

fn single(kind: Type, fields: &[Field], value: &Value, at: &str) {
    let fits = match kind {
        _ if value.is_null() => true,
        Type::Object => return typed(fields, value, at),
        Type::String | Type::Datetime => value.is_string(),
        Type::Integer => value.is_i64(),
        Type::Float => value.is_number(),
        Type::Boolean => value.is_boolean(),
        _ => false,
    };
    assert!(fits, "{at}: {value} is no {kind:?}");
}

/// The values of the print as sorted texts, without what only says that the call succeeded.
fn printed(body: &str) -> Vec<String> {
    let mut values = Vec::new();
    if body.trim_start().starts_with('<') {
        // Text that an end tag follows at once is a value.
        for piece in body.split("</") {
            let text = piece.rsplit('>').next().unwrap_or_default().trim();
            if !text.is_empty() {
                values.push(text.to_owned());
            }
        }
    } else {
        let mut answer: Value = serde_json::from_str(body).unwrap();
        if let Some(answer) = answer.as_object_mut().filter(|answer| answer.contains_key("code")) {
            for name in ["code", "codeDesc", "message"] {
                answer.shift_remove(name);
            }
        }
        leaves(&answer, &mut values);
    }
    values.sort();
    values
}

fn leaves(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.values().for_each(|value| leaves(value, out)),
        Value::Array(items) => items.iter().for_each(|item| leaves(item, out)),
        Value::String(text) if text.trim().is_empty() => {}
        Value::String(text) => out.push(text.trim().to_owned()),
        other => out.push(other.to_string()),
    }
}

#[test]
fn what_is_printed_malformed_is_refused_and_listed() {
    let page = fs::read_to_string(folder("docs/RESPONSES.md")).unwrap();
    let malformed = answers("tests/data/responses/as-printed");
    for (operation, body, name) in &malformed {
        match decoded(operation, body) {
            Decoded::Err(error) => assert_eq!(error.code, "UnreadableResponse", "{name}"),
            Decoded::Ok { data, .. } => panic!("{name} is taken: {data}"),
        }
        let repaired = folder("tests/data/responses").join(name);
        assert!(repaired.exists(), "{name} has no repaired form");
        assert!(page.contains(&format!("| `{name}` |")), "docs/RESPONSES.md does not list {name}");
    }
    let listed = page.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(listed, malformed.len(), "docs/RESPONSES.md lists another number of malformed prints");
}
