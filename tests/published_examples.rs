//! The published examples, natively.

#![cfg(not(target_arch = "wasm32"))]

mod published;

#[test]
fn ess_as_printed() {
    published::ess_as_printed();
}

#[test]
fn ess_with_the_real_name() {
    published::ess_with_the_real_name();
}

#[test]
fn tencent_describe_instances() {
    published::tencent_describe_instances();
}
