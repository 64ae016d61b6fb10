//! The published examples and the boundary, as WebAssembly in Node.

#![cfg(target_arch = "wasm32")]

mod published;

use autoscale_kit::wasm::exports;
use js_sys::{Array, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// Writes texts into the shared buffer the way the facade does; gives their lengths.
fn put<const N: usize>(texts: [&str; N]) -> [usize; N] {
    let all = texts.concat();
    let address = exports::io_reserve(all.len()) as u32;
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), address, all.len() as u32).copy_from(all.as_bytes());
    texts.map(str::len)
}

fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

const OPTIONS: &str = r#"{"credentials":{"accessKeyId":"testid","secretKey":"testsecret"},"date":"2014-08-15T11:10:07Z",
    "nonce":"1324fd0e-e2bb-4bb1-917c-bd6e437f1710","format":"xml"}"#;

#[wasm_bindgen_test]
fn ess_as_printed() {
    published::ess_as_printed();
}

#[wasm_bindgen_test]
fn ess_with_the_real_name() {
    published::ess_with_the_real_name();
}

#[wasm_bindgen_test]
fn tencent_describe_instances() {
    published::tencent_describe_instances();
}

#[wasm_bindgen_test]
fn a_call_crosses_the_boundary() {
    let [id, options, params] = put(["alibaba-ess.DescribeScalingGroups", OPTIONS, r#"{"RegionId":"cn-qingdao"}"#]);
    let signed = exports::sign_call(id, options, params).unwrap();
    assert_eq!(field(&signed, "signature"), "qlSomeBEiury9fafnpLRfOykPmo=");
    assert!(field(&signed, "headers").is_instance_of::<Array>());
}

#[wasm_bindgen_test]
fn issues_cross_as_plain_objects() {
    let [id, options, params] = put(["alibaba-ess.DescribeScalingGroups", "{}", "[]"]);
    let outcome = exports::validate_params(id, options, params).unwrap();
    let issues: Array = field(&outcome, "issues").unchecked_into();
    assert_eq!(issues.length(), 1);
    assert_eq!(field(&issues.get(0), "code"), "type");
    assert!(issues.get(0).is_instance_of::<Object>());
}

#[wasm_bindgen_test]
fn errors_are_thrown_as_plain_objects() {
    let [id] = put(["alibaba-ess.Nothing"]);
    assert_eq!(field(&exports::operation(id).unwrap_err(), "code"), "unknown_operation");
    // Lengths that no facade would send, and text that is no UTF-8 once it is cut.
    assert_eq!(field(&exports::operation(usize::MAX).unwrap_err(), "code"), "invalid_option");
    put(["é"]);
    assert_eq!(field(&exports::operation(1).unwrap_err(), "code"), "invalid_option");
}
