//! The published examples and the boundary, as WebAssembly in Node.

#![cfg(target_arch = "wasm32")]

mod published;

use autoscale_kit::wasm::exports;
use js_sys::{Uint8Array, WebAssembly};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

fn view(address: *mut u8, length: usize) -> Uint8Array {
    let memory: WebAssembly::Memory = wasm_bindgen::memory().unchecked_into();
    Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), address as u32, length as u32)
}

/// Writes texts into the shared buffer the way the facade does; gives their lengths.
fn put<const N: usize>(texts: [&str; N]) -> [usize; N] {
    let all = texts.concat();
    view(exports::io_reserve(all.len()), all.len()).copy_from(all.as_bytes());
    texts.map(str::len)
}

/// What crosses: short texts, and numbers.
#[derive(Clone, Copy)]
enum Part {
    Text(&'static str),
    Number(usize),
    Absent,
}
use Part::{Absent, Number, Text};

/// One byte for a small number, else 127 and five digits of seven bits.
fn head(number: usize) -> Vec<u8> {
    if number < 126 {
        return vec![number as u8];
    }
    let digits = (0..5).rev().map(|digit| (number >> (7 * digit) & 0x7f) as u8);
    std::iter::once(127).chain(digits).collect()
}

/// Writes parts the way the facade packs them: all heads, then all texts; gives the lengths of both.
fn pack(parts: &[Part]) -> [usize; 2] {
    let heads = parts.iter().flat_map(|part| match part {
        Text(text) => head(text.len()),
        Number(number) => head(*number),
        Absent => vec![126],
    });
    let heads: String = heads.map(char::from).collect();
    let texts: String =
        parts.iter().filter_map(|part| if let Text(text) = part { Some(*text) } else { None }).collect();
    put([&heads, &texts])
}

/// The number of an operation, as the facade asks for it.
fn number_of(id: &str) -> Part {
    let [id] = put([id]);
    Number(exports::number_of(id).unwrap())
}

/// The answer that was left.
fn answer(length: usize) -> String {
    String::from_utf8(view(exports::io_answer(), length).to_vec()).unwrap()
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

const GROUPS: &str = "alibaba-ess.DescribeScalingGroups";
/// An object with one field, whose name comes as text: `{ "RegionId": "cn-qingdao" }`.
const REGION: [Part; 6] = [Number(8), Number(1), Number(0), Text("RegionId"), Number(6), Text("cn-qingdao")];

#[wasm_bindgen_test]
fn a_call_crosses_the_boundary() {
    let call = [number_of(GROUPS), Text(r#"{"format":"xml"}"#)];
    let credentials = [Text("testid"), Text("testsecret"), Absent, Absent];
    let fixed = [Text("2014-08-15T11:10:07Z"), Text("1324fd0e-e2bb-4bb1-917c-bd6e437f1710")];
    // No entropy, region, service or algorithm, and no forms.
    let rest = [Absent, Absent, Absent, Absent, Number(0)];
    let [heads, texts] = pack(&[&call[..], &REGION, &credentials, &fixed, &rest].concat());
    let signed = answer(exports::sign_call(heads, texts).unwrap());
    assert_eq!(signed.split('\0').nth(2), Some("qlSomeBEiury9fafnpLRfOykPmo="));
}

#[wasm_bindgen_test]
fn good_parameters_are_not_sent_back_and_issues_are() {
    let head = [number_of(GROUPS), Absent, Absent];
    let [heads, texts] = pack(&[&head[..], &REGION].concat());
    assert_eq!(exports::validate_params(heads, texts).unwrap(), 0);
    let [heads, texts] = pack(&[&head[..], &[Number(7), Number(0)]].concat());
    let found = answer(exports::validate_params(heads, texts).unwrap());
    let parts: Vec<&str> = found.split('\0').collect();
    // No value; an issue at the top, its code and severity.
    assert_eq!(parts.get(..6), Some(&["", "\u{1}", "", "0", "type", "error"][..]));
}

#[wasm_bindgen_test]
fn errors_are_thrown_as_code_and_message() {
    let code = |thrown: JsValue| thrown.as_string().unwrap().split('\0').next().unwrap().to_owned();
    let [id, language] = put(["alibaba-ess.Nothing", "en"]);
    assert_eq!(code(exports::operation(id, language).unwrap_err()), "unknown_operation");
    let [id, language] = put(["alibaba-ess.CreateScalingRule", "fr"]);
    assert_eq!(code(exports::operation(id, language).unwrap_err()), "invalid_option");
    // Lengths that no facade would send, and text that is no UTF-8 once it is cut.
    assert_eq!(code(exports::operation(usize::MAX, 0).unwrap_err()), "invalid_option");
    put(["é"]);
    assert_eq!(code(exports::operation(1, 0).unwrap_err()), "invalid_option");
    assert_eq!(code(exports::sign_call(1, 1).unwrap_err()), "invalid_option");
    assert_eq!(code(exports::validate_params(1, 1).unwrap_err()), "invalid_option");
}

#[wasm_bindgen_test]
fn a_question_leaves_its_answer_in_the_buffer_or_its_error() {
    // The first example of ESS 1.2: two instances, MaxSize 3, "add 3" adds one.
    let input = r#"{"minSize":0,"maxSize":3,"totalCapacity":2,"adjustmentType":"QuantityChangeInCapacity","adjustmentValue":3}"#;
    let ask = |question, input| {
        let [service, question, input] = put(["alibaba-ess", question, input]);
        exports::ask(service, question, input)
    };
    let length = ask("rule", input);
    assert!(answer(length.unsigned_abs()).contains(r#""delta":1"#) && length > 0);
    let length = ask("rules", input);
    let error = answer(length.unsigned_abs());
    assert!(error.starts_with(r#"{"code":"invalid_question","message":""#) && length < 0, "{error}");
    // Lengths that no facade would send.
    assert!(exports::ask(usize::MAX, 1, 1) < 0 && exports::ask(1 << 30, 1, 1) < 0);
}
