//! `explain_mismatch` names the mistakes that are made, in every form in which a service or a person prints the text, and
//! names nothing else.
//!
//! Each mistake is made by a signer that does one step wrong (`explain/signer.rs`); what the server has is made by the same
//! signer with no step wrong, which is compared with the crate's own.
#![cfg(not(target_arch = "wasm32"))]

#[path = "explain/mistakes.rs"]
mod mistakes;
#[path = "explain/prints.rs"]
mod prints;
#[path = "explain/signer.rs"]
mod signer;

use std::collections::BTreeSet;

use autoscale_kit::sign::{Cause, Mismatch, Scheme, Trace, explain_mismatch};
use mistakes::Mistake;
use signer::{Steps, call, signed_by_the_crate, trace};

const SCHEMES: [Scheme; 6] = [
    Scheme::AlibabaRpcV1,
    Scheme::AlibabaAcs3,
    Scheme::TencentV1,
    Scheme::TencentTc3,
    Scheme::HuaweiSdk,
    Scheme::HuaweiV11,
];

fn id(cause: Cause) -> String {
    serde_json::to_value(cause).unwrap().as_str().unwrap().to_owned()
}

/// The causes that are named, with their details.
fn causes(mismatch: &Mismatch) -> BTreeSet<String> {
    let of = |finding: &autoscale_kit::sign::Finding| match finding.detail {
        Some(detail) => format!("{}/{detail}", id(finding.cause)),
        None => id(finding.cause),
    };
    mismatch.differences.iter().map(of).collect()
}

fn server(scheme: Scheme) -> Trace {
    trace(scheme, &call(scheme), &Steps::right(scheme))
}

/// What a client signs that makes these mistakes.
fn client(scheme: Scheme, mistakes: &[&Mistake]) -> Trace {
    let (mut call, mut steps) = (call(scheme), Steps::right(scheme));
    mistakes.iter().for_each(|mistake| (mistake.make)(&mut call, &mut steps));
    if !call.headers.is_empty() && mistakes.iter().all(|mistake| mistake.step != "headers") {
        call.headers.sort();
    }
    trace(scheme, &call, &steps)
}

#[test]
fn the_signer_is_right_when_nothing_is_done_wrong() {
    for scheme in SCHEMES {
        let (own, crates) = (server(scheme), signed_by_the_crate(scheme, &call(scheme)));
        assert_eq!(own.canonical_request, crates.canonical_request, "{scheme}");
        assert_eq!(own.string_to_sign, crates.string_to_sign, "{scheme}");
    }
}

#[test]
fn every_mistake_is_named_and_nothing_else() {
    let mut failures = Vec::new();
    let mut made = 0;
    for scheme in SCHEMES {
        let server = server(scheme);
        let prints = prints::prints(scheme, &server);
        for mistake in mistakes::of(scheme) {
            let client = client(scheme, &[mistake]);
            assert_ne!(client, server, "{scheme}: {} changes nothing", mistake.name);
            let expected: BTreeSet<String> = mistake.causes.iter().map(|cause| (*cause).to_owned()).collect();
            for (print, text) in &prints {
                made += 1;
                let found = explain_mismatch(&client, text);
                let parts: Vec<&str> = found.differences.iter().map(|one| &*one.parameter).collect();
                let has_part = mistake.part.is_empty() || parts.contains(&mistake.part);
                let first = found.cause.map(id).is_some_and(|cause| expected.iter().any(|one| one.split('/').next() == Some(&cause)));
                if causes(&found) != expected || !has_part || !first || found.same {
                    failures.push(format!("{scheme}, {}, {print}: {:?} in {parts:?}", mistake.name, causes(&found)));
                }
            }
        }
    }
    assert!(made > 3000, "{made}");
    assert!(failures.is_empty(), "{} of {made}\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn two_mistakes_are_both_named() {
    let mut failures = Vec::new();
    let mut made = 0;
    for scheme in SCHEMES {
        let server = server(scheme);
        let (_, text) = prints::prints(scheme, &server).swap_remove(0);
        let all = mistakes::of(scheme);
        for (number, first) in all.iter().enumerate() {
            for second in all.iter().skip(number + 1) {
                if clash(first, second) {
                    continue;
                }
                made += 1;
                let client = client(scheme, &[first, second]);
                let expected: BTreeSet<String> =
                    first.causes.iter().chain(second.causes).map(|cause| (*cause).to_owned()).collect();
                let found = causes(&explain_mismatch(&client, &text));
                if found != expected {
                    failures.push(format!("{scheme}, {} and {}: {found:?}, not {expected:?}", first.name, second.name));
                }
            }
        }
    }
    assert!(made > 3000, "{made}");
    assert!(failures.is_empty(), "{} of {made}\n{}", failures.len(), failures.join("\n"));
}

/// Whether the one mistake would hide the other.
fn clash(a: &Mistake, b: &Mistake) -> bool {
    let both = |x: &str, y: &str| (a.step.contains(x) && b.step.contains(y)) || (a.step.contains(y) && b.step.contains(x));
    a.step == b.step
        || both("encode", "encode")
        || both("encode", "whole")
        || both("body", "hash")
        || both("finish", "hash")
}

#[test]
fn equal_texts_leave_the_key_alone() {
    for scheme in SCHEMES {
        let server = server(scheme);
        let expected = if scheme == Scheme::AlibabaRpcV1 { Cause::KeyAmpersand } else { Cause::Key };
        for (print, text) in prints::prints(scheme, &server) {
            let found = explain_mismatch(&server, &text);
            assert_eq!((found.same, found.cause, &found.differences[..]), (true, Some(expected), &[][..]), "{scheme} {print}");
        }
        let hint = explain_mismatch(&server, server.string_to_sign.as_deref().unwrap()).hint.unwrap();
        let word = match scheme {
            Scheme::AlibabaRpcV1 => "&",
            Scheme::TencentV1 => "SignatureMethod",
            Scheme::TencentTc3 => "TC3 before the secret",
            Scheme::HuaweiV11 => "hexadecimal text",
            _ => "bare secret",
        };
        assert!(hint.contains(word) && hint.contains("white space"), "{scheme}: {hint}");
    }
}
