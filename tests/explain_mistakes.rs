//! `explain_mismatch` names the mistakes that are made, in every form in which a service or a person prints the text, and
//! names nothing else.
//!
//! Each mistake is made by a signer that does one step wrong (`explain/signer.rs`); what the server has is made by the same
//! signer with no step wrong, which is compared with the crate's own.
#![cfg(not(target_arch = "wasm32"))]

#[path = "explain/mistakes/mod.rs"]
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
        let mut prints = prints::prints(scheme, &server);
        if scheme == Scheme::HuaweiV11 {
            // It has the texts of the other scheme of Huawei.
            prints.truncate(1);
        }
        for mistake in mistakes::of(scheme) {
            let client = client(scheme, &[mistake]);
            assert_ne!(client, server, "{scheme}: {} changes nothing", mistake.name);
            let expected: BTreeSet<String> = mistake.causes.iter().map(|cause| (*cause).to_owned()).collect();
            for (print, text) in &prints {
                made += 1;
                let found = explain_mismatch(&client, text);
                let parts: Vec<&str> = found.differences.iter().map(|one| &*one.parameter).collect();
                let has_part = mistake.part.is_empty() || parts.contains(&mistake.part);
                let first = found
                    .cause
                    .map(id)
                    .is_some_and(|cause| expected.iter().any(|one| one.split('/').next() == Some(&cause)));
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
            // Every third couple, and another third for the next scheme.
            for (place, second) in all.iter().enumerate().skip(number + 1) {
                if !(number + place + scheme as usize).is_multiple_of(3) || clash(scheme, first, second) {
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
    assert!(made > 1500, "{made}");
    assert!(failures.is_empty(), "{} of {made}\n{}", failures.len(), failures.join("\n"));
}

/// Whether the one mistake would hide the other: text in another charset has other letters, too; names in another case or
/// with brackets sort elsewhere; what is not there has no form.
fn clash(scheme: Scheme, a: &Mistake, b: &Mistake) -> bool {
    let both =
        |x: &str, y: &str| (a.step.contains(x) && b.step.contains(y)) || (a.step.contains(y) && b.step.contains(x));
    a.step == b.step
        || both("charset", "Name")
        || both("charset", "encode")
        || both("list", "order")
        || (a.name == "sorted without case" && b.step == "client")
        || both("Empty", "pair")
        || both("names", "headers")
        || both("header", "headers")
        || both("encode", "list")
        || (scheme == Scheme::TencentTc3
            && (both("host", "names") || both("host", "headers") || both("content-type", "names")))
        || both("encode", "encode")
        || both("encode", "whole")
        || both("body", "hash")
        || both("finish", "hash")
}

/// The other way round: what the crate signs against what somebody else's signer made.
#[test]
fn it_does_not_matter_who_made_the_mistake() {
    let mut failures = Vec::new();
    for scheme in SCHEMES {
        let server = server(scheme);
        for mistake in mistakes::of(scheme) {
            let other = client(scheme, &[mistake]);
            let is_lines = !matches!(scheme, Scheme::AlibabaRpcV1 | Scheme::TencentV1);
            let text = if is_lines { other.canonical_request } else { other.string_to_sign }.unwrap();
            let found = explain_mismatch(&server, &text);
            let expected: BTreeSet<String> = mistake.causes.iter().map(|cause| (*cause).to_owned()).collect();
            if causes(&found) != expected && !is_taken_for_text_around(mistake) {
                failures.push(format!("{scheme}, {}: {:?}", mistake.name, causes(&found)));
            }
        }
    }
    assert!(failures.is_empty(), "{}\n{}", failures.len(), failures.join("\n"));
}

/// What stands behind a text, and how its lines are divided, belongs to how it was pasted.
fn is_taken_for_text_around(mistake: &Mistake) -> bool {
    ["finish", "method"].contains(&mistake.step) && mistake.causes != ["wrong-method"] || mistake.name == "no method"
}

/// Mistakes that only a string to sign shows, whose last line is a hash.
#[test]
fn the_lines_of_a_string_to_sign() {
    type Make = fn(&mut signer::Call, &mut Steps);
    let cases: &[(Scheme, Make, &[&str], &str)] = &[
        (Scheme::TencentTc3, |c, _| c.scope = "2026-03-15/as/tc3_request".into(), &["local-date"], "credential scope"),
        (
            Scheme::TencentTc3,
            |c, _| c.scope = "2026-03-14/cvm/tc3_request".into(),
            &["scope-differs"],
            "credential scope",
        ),
        (
            Scheme::TencentTc3,
            |c, _| c.scope = "20260314/as/tc3_request".into(),
            &["value-differs/date-form"],
            "credential scope",
        ),
        (Scheme::TencentTc3, |c, _| c.date = "1773500966000".into(), &["value-differs/milliseconds"], "date"),
        (Scheme::TencentTc3, |c, _| c.date = "2026-03-14T15:09:26Z".into(), &["value-differs/date-form"], "date"),
        (Scheme::TencentTc3, |c, _| c.date = "1773529766".into(), &["local-date"], "date"),
        (Scheme::TencentTc3, |c, _| c.date = "1773500967".into(), &["value-differs"], "date"),
        (
            Scheme::TencentTc3,
            |c, _| (c.scope, c.path) = ("2026-03-15/cvm/tc3_request".into(), "/x".into()),
            &["canonical-request-differs", "local-date", "scope-differs"],
            "canonical request",
        ),
        (Scheme::HuaweiV11, |c, _| c.scope = "20260315/cn-north-4/as".into(), &["local-date"], "credential scope"),
        (Scheme::HuaweiV11, |c, _| c.scope = "20260314/cn-north-1/as".into(), &["scope-differs"], "credential scope"),
        // The date is part of what is hashed, so that the hash says nothing more.
        (
            Scheme::HuaweiSdk,
            |c, _| {
                c.date = "20260314T230926Z".into();
                c.headers
                    .iter_mut()
                    .filter(|(name, _)| name == "x-sdk-date")
                    .for_each(|(_, value)| *value = "20260314T230926Z".into());
            },
            &["local-date"],
            "date",
        ),
        (Scheme::HuaweiSdk, |c, _| c.body.push(' '), &["canonical-request-differs"], "canonical request"),
        (Scheme::AlibabaAcs3, |c, _| c.body.push(' '), &["canonical-request-differs"], "canonical request"),
    ];
    for (scheme, make, expected, part) in cases {
        let (mut call, mut steps) = (call(*scheme), Steps::right(*scheme));
        make(&mut call, &mut steps);
        let client = trace(*scheme, &call, &steps);
        let text = server(*scheme).string_to_sign.unwrap();
        for text in
            [text.clone(), format!("[{text}]"), text.replace('\n', "\\n"), format!("server StringToSign is [{text}].")]
        {
            let found = explain_mismatch(&client, &text);
            let expected: BTreeSet<String> = expected.iter().map(|cause| (*cause).to_owned()).collect();
            assert_eq!(causes(&found), expected, "{scheme} {text}");
            assert!(found.differences.iter().any(|one| one.parameter == *part), "{found:?}");
        }
    }
    for scheme in [Scheme::AlibabaAcs3, Scheme::TencentTc3, Scheme::HuaweiSdk, Scheme::HuaweiV11] {
        let server = server(scheme);
        let to_sign = server.string_to_sign.clone().unwrap();
        let (head, hash) = to_sign.rsplit_once('\n').unwrap();
        let canonical = server.canonical_request.clone().unwrap();
        for (wrong, expected) in [
            (hash.to_uppercase(), "hash-case"),
            (canonical, "canonical-request-differs/no-sha256"),
            ("d41d8cd98f00b204e9800998ecf8427e".to_owned(), "canonical-request-differs/no-sha256"),
        ] {
            let mut client = server.clone();
            client.string_to_sign = Some(format!("{head}\n{wrong}"));
            let found = explain_mismatch(&client, &to_sign);
            assert_eq!(causes(&found), BTreeSet::from([expected.to_owned()]), "{scheme} {wrong}");
        }
    }
}

#[test]
fn equal_texts_leave_the_key_alone() {
    for scheme in SCHEMES {
        let server = server(scheme);
        let expected = if scheme == Scheme::AlibabaRpcV1 { Cause::KeyAmpersand } else { Cause::Key };
        for (print, text) in prints::prints(scheme, &server) {
            let found = explain_mismatch(&server, &text);
            assert_eq!(
                (found.same, found.cause, &found.differences[..]),
                (true, Some(expected), &[][..]),
                "{scheme} {print}"
            );
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
