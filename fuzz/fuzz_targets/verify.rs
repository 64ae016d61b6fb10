//! Any received request, in every scheme: never accepted, because the fuzzer knows no key.
//!
//! Input: a line of choices; the request.
#![no_main]

use autoscale_kit::credentials::Secret;
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
    let request = http::given(http::request(rest), &mut choose);

    let keys = |_: &str| has_key.then(|| Secret::new(SECRET));
    let unasked = |_: &str, _: &str| -> bool { panic!("only a genuine request uses its nonce up") };
    // The date of most vectors.
    let mut options = VerifyOptions::new(&keys, Timestamp::from_unix(1_773_500_966).unwrap());
    options.max_skew_seconds = skew;
    options.seen_nonce = Some(&unasked);

    let refusal = verify(scheme, &request, &options).expect_err("nobody signed this with the key");
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
