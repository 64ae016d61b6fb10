//! Any received request, in every scheme: never accepted, because the fuzzer knows no key.
//!
//! Input: a line of choices; the request. Some choices blow its lists up to the size that a server takes.
#![no_main]

use std::time::Instant;

use autoscale_kit::credentials::Secret;
use autoscale_kit::http::{Body, Request};
use autoscale_kit::sign::{Reason, Scheme, VerifyOptions, verify};
use autoscale_kit::time::Timestamp;
use autoscale_kit_fuzz::{Choices, http};
use libfuzzer_sys::fuzz_target;

/// No seed is signed with it, and it is compared in a way that coverage does not tell.
const SECRET: &str = "qx7v3k0zr8wn5m1t";

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    let mut choose = Choices::read(&mut rest);
    let scheme = choose.of(&Scheme::ALL);
    let has_key = choose.of(&[true, false]);
    let skew = choose.of(&[u64::MAX, 900, 0]);
    let mut request = http::given(http::request(rest), &mut choose);
    blow_up(&mut request, &mut choose);

    let keys = |_: &str| has_key.then(|| Secret::new(SECRET));
    let unasked = |_: &str, _: &str| -> bool { panic!("only a genuine request uses its nonce up") };
    // The date of most vectors.
    let mut options = VerifyOptions::new(&keys, Timestamp::from_unix(1_773_500_966).unwrap());
    options.max_skew_seconds = skew;
    options.seen_nonce = Some(&unasked);

    let refused = || verify(scheme, &request, &options).expect_err("nobody signed this with the key");
    let refusal = refused();
    // It takes well below a second for a megabyte; a machine that has something else to do may be slow once, but not always.
    let is_quick = || {
        let start = Instant::now();
        refused();
        start.elapsed().as_secs() < 10
    };
    assert!((0..3).any(|_| is_quick()), "too slow for {} headers", request.headers.len());
    assert!(!refusal.code.is_empty() && !refusal.message.is_empty());
    assert!(refusal.string_to_sign.is_none() || refusal.reason == Reason::Mismatch);
    if !has_key && scheme != Scheme::HuaweiToken {
        assert!(refusal.string_to_sign.is_none(), "an unknown key learns nothing");
    }
    // A message quotes the beginning of a text at most.
    assert!(refusal.message.len() < 2_000, "{}", refusal.message.len());
    assert!(!format!("{refusal:?}").contains(SECRET));
    assert_eq!(verify(scheme, &request, &options), Err(refusal));
});

/// Bytes of what is added, with what stands between.
const SIZE: usize = 1 << 20;

/// Adds names to `SignedHeaders`, headers, parameters or a form, up to a megabyte.
fn blow_up(request: &mut Request, choose: &mut Choices) {
    let kind = choose.of(&[
        "nothing",
        "one name",
        "names",
        "headers",
        "both",
        "one header",
        "own headers",
        "parameters",
        "form",
    ]);
    let count = (1usize << (choose.number() % 18)).min(SIZE / 12);
    let name = |at: usize| match kind {
        "one name" | "one header" => "x-a".to_owned(),
        "own headers" => format!("x-acs-{at}"),
        _ => format!("x{at}"),
    };
    if matches!(kind, "one name" | "names" | "both" | "own headers") {
        let names: String = (0..count).map(|at| format!(";{}", name(at))).collect();
        for (_, value) in request.headers.iter_mut().filter(|(header, _)| header.eq_ignore_ascii_case("authorization"))
        {
            *value = value.replacen("SignedHeaders=host", &format!("SignedHeaders=host{names}"), 1);
        }
    }
    if matches!(kind, "headers" | "both" | "one header" | "own headers") {
        request.headers.extend((0..count).map(|at| (name(at), "1".to_owned())));
    }
    if kind == "one name" {
        request.headers.push(("x-a".into(), "v".repeat(SIZE / 2)));
    }
    if kind == "parameters" {
        (0..count).for_each(|at| request.query.push(&name(at), "&Region=1"));
    }
    if kind == "form" {
        let fields: String = (0..count).map(|at| format!("{}=1&", name(at))).collect();
        request.body = Body::Bytes(fields.into_bytes());
    }
}
