//! The published examples, as WebAssembly in a browser.

#![cfg(target_arch = "wasm32")]

mod published;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

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
