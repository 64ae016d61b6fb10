//! Any trace and any text of a service; and the trace of a signed request beside its own texts.
//!
//! Input: a line of choices; then, apart by lines of `====`, either canonical request, string to sign and the service's
//! text, or a request to sign and the service's text.
#![no_main]

use autoscale_kit::credentials::Credentials;
use autoscale_kit::sign::{Cause, Nonce, Scheme, SignOptions, Trace, explain_mismatch, sign};
use autoscale_kit::time::Timestamp;
use autoscale_kit_fuzz::{Choices, http};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    let mut choose = Choices::read(&mut rest);
    let is_signed = choose.of(&[false, true]);
    let scheme = choose.of(&Scheme::ALL);
    let text = String::from_utf8_lossy(rest);
    let mut parts = text.split("\n====\n");
    let first = parts.next().unwrap_or_default();
    if !is_signed {
        let second = parts.next();
        let mut trace = Trace::default();
        trace.canonical_request = Some(first.to_owned());
        trace.string_to_sign = second.map(str::to_owned);
        explained(&trace, parts.next().unwrap_or_default());
        explained(&trace, &text);
        return;
    }
    let credentials = match scheme {
        Scheme::HuaweiToken => Credentials::Token("token".into()),
        _ => Credentials::temporary("AKIDEXAMPLE", "secret", "token"),
    };
    let mut options =
        SignOptions::new(Timestamp::from_unix(1_773_500_966).unwrap(), Nonce::Given("314159265".to_owned()));
    (options.region, options.service) = (Some("cn-north-4".to_owned()), Some("as".to_owned()));
    let request = http::given(http::request(first.as_bytes()), &mut choose);
    let Ok(signed) = sign(scheme, &credentials, request, &options) else { return };
    let trace = signed.trace;
    explained(&trace, parts.next().unwrap_or_default());
    let own = [&trace.string_to_sign, &trace.canonical_request];
    for own in own.into_iter().flatten() {
        let same = explained(&trace, own);
        if scheme != Scheme::TencentV1 && is_plain(first, own) {
            assert!(same, "{scheme} does not know its own {own:?}");
        }
    }
});

/// Not where a text holds what looks like another beginning (the raw parameters of `tencent-v1`, a method that is no word)
/// or like its end (a hash in front of the last line, a full stop), like XML, or like a secret, which is masked wherever it
/// stands.
fn is_plain(request: &str, own: &str) -> bool {
    let is_hash = |line: &str| {
        line.starts_with("UNSIGNED-PAYLOAD") || line.bytes().take_while(u8::is_ascii_hexdigit).count() == 64
    };
    ["GET ", "POST ", "PUT ", "DELETE "].iter().any(|method| request.starts_with(method))
        && !own.rsplit('\n').skip(1).any(is_hash)
        && !own.split('\n').skip(1).any(|line| line.ends_with("-HMAC-SHA256"))
        && !own.ends_with('.')
        && !own.contains("&amp;")
        && !["token", "assword"].iter().any(|secret| request.to_ascii_lowercase().contains(secret))
}

fn names_a_secret(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["token", "password", "cookie"].iter().any(|name| text.contains(name))
}

/// Whether both sides have the same text, as far as it is not masked.
fn explained(trace: &Trace, server_text: &str) -> bool {
    let mismatch = explain_mismatch(trace, server_text);
    assert!(mismatch.hint.is_some());
    if mismatch.same {
        assert!(mismatch.first_difference.is_none() && mismatch.differences.is_empty());
        // A code may say more than equal texts do.
        assert!(mismatch.cause.is_some() && mismatch.cause != Some(Cause::NotCompared));
    }
    assert_eq!(
        mismatch.differences.first().map(|first| first.cause),
        mismatch.first_difference.as_ref().and(mismatch.cause)
    );
    assert!(mismatch.differences.len() <= 100);
    if let Some(difference) = &mismatch.first_difference {
        let signed = [&trace.canonical_request, &trace.string_to_sign];
        let continues = |text: &Option<String>| {
            text.as_ref()
                .and_then(|text| text.get(difference.offset..))
                .is_some_and(|rest| rest.starts_with(&difference.received))
        };
        // Tokens and passwords of a trace that somebody else made are masked.
        let is_masked =
            difference.received.contains('<') || signed.into_iter().flatten().any(|text| names_a_secret(text));
        assert!(is_masked || signed.into_iter().any(continues), "{difference:?} is nowhere in {trace:?}");
        assert!(difference.received.chars().count() <= 40 && difference.expected.chars().count() <= 40);
        let is_long = difference.received.chars().count() == 40;
        assert!(is_masked || is_long || difference.received != difference.expected);
    }
    assert_eq!(explain_mismatch(trace, server_text), mismatch);
    mismatch.same || mismatch.cause == Some(Cause::NotCompared)
}
