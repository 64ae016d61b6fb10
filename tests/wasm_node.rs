//! The published examples and the boundary, as WebAssembly in Node.

#![cfg(target_arch = "wasm32")]

mod published;

use autoscale_kit::wasm::exports;
use js_sys::{Array, Object, Reflect, Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// So many bytes of the shared buffer.
fn buffer(length: usize) -> Uint8Array {
    let address = exports::io_reserve(length) as u32;
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), address, length as u32)
}

/// Writes texts into the shared buffer the way the facade does; gives their lengths.
fn put<const N: usize>(texts: [&str; N]) -> [usize; N] {
    let all = texts.concat();
    buffer(all.len()).copy_from(all.as_bytes());
    texts.map(str::len)
}

/// Writes short parts the way the facade packs them: all heads, then all texts; gives the lengths of both.
fn pack(parts: &[Option<&str>]) -> [usize; 2] {
    const ABSENT: u8 = 126;
    let heads = parts.iter().map(|part| part.map_or(ABSENT, |text| u8::try_from(text.len()).unwrap()));
    let heads: String = heads.map(char::from).collect();
    let texts: String = parts.iter().flatten().copied().collect();
    put([&heads, &texts])
}

fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

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
    let call = ["alibaba-ess.DescribeScalingGroups", r#"{"format":"xml"}"#, r#"{"RegionId":"cn-qingdao"}"#].map(Some);
    let credentials = [Some("testid"), Some("testsecret"), None, None];
    let fixed = ["2014-08-15T11:10:07Z", "1324fd0e-e2bb-4bb1-917c-bd6e437f1710"].map(Some);
    // No entropy, region, service or algorithm; the number of forms, 0, has the head of an empty text.
    let rest = [None, None, None, None, Some("")];
    let [heads, texts] = pack(&[&call[..], &credentials, &fixed, &rest].concat());
    let length = exports::sign_call(heads, texts).unwrap();
    let answer = String::from_utf8(buffer(length).to_vec()).unwrap();
    assert_eq!(answer.split('\0').nth(2), Some("qlSomeBEiury9fafnpLRfOykPmo="));
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
fn errors_are_thrown_as_code_and_message() {
    let code = |thrown: JsValue| thrown.as_string().unwrap().split('\0').next().unwrap().to_owned();
    let [id] = put(["alibaba-ess.Nothing"]);
    assert_eq!(code(exports::operation(id).unwrap_err()), "unknown_operation");
    // Lengths that no facade would send, and text that is no UTF-8 once it is cut.
    assert_eq!(code(exports::operation(usize::MAX).unwrap_err()), "invalid_option");
    put(["é"]);
    assert_eq!(code(exports::operation(1).unwrap_err()), "invalid_option");
    assert_eq!(code(exports::sign_call(1, 1).unwrap_err()), "invalid_option");
}
