//! Each mistake is made here, by signers that are wrong on purpose, and must be named.

mod answers;

use super::{Cause, Mismatch, explain_mismatch};
use crate::credentials::Credentials;
use crate::encode::encode;
use crate::http::{Body, Request};
use crate::sign::{Nonce, Scheme, SignOptions, Trace, sign};
use crate::time::Timestamp;

fn trace_with(scheme: Scheme, credentials: &Credentials, method: &str, query: &[(&str, &str)]) -> Trace {
    let mut request = Request::new(method, "https://as.example.com/v1/groups").unwrap();
    query.iter().for_each(|(name, value)| request.query.push(name, value));
    if method == "POST" {
        request.push_header("Content-Type", "application/json").unwrap();
        request.body = Body::Bytes(b"{\"a\":1}".to_vec());
    }
    let date = Timestamp::parse("2026-03-14T15:09:26Z").unwrap();
    let mut options = SignOptions::new(date, Nonce::Given("314159265".into()));
    (options.region, options.service) = (Some("cn-north-4".into()), Some("as".into()));
    sign(scheme, credentials, request, &options).unwrap().trace
}

fn trace(scheme: Scheme, method: &str, query: &[(&str, &str)]) -> Trace {
    trace_with(scheme, &Credentials::key("AKIDEXAMPLE", "dummy-key"), method, query)
}

/// The pairs of a canonical query, to be spelled or sorted in another way.
fn pairs(trace: &Trace) -> Vec<(String, String)> {
    let canonical = trace.canonical_request.clone().unwrap();
    canonical.split('&').filter_map(|field| field.split_once('=')).map(|(n, v)| (n.into(), v.into())).collect()
}

fn joined(pairs: &[(String, String)]) -> String {
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// What Alibaba's gateway answers.
fn alibaba(string_to_sign: &str) -> String {
    let message =
        format!("Specified signature is not matched with our calculation. server string to sign is:{string_to_sign}");
    serde_json::json!({ "RequestId": "1", "HostId": "h", "Code": "SignatureDoesNotMatch", "Message": message })
        .to_string()
}

/// The answer to a string to sign made of this canonical query.
fn rpc(canonical: &str) -> String {
    alibaba(&format!("GET&%2F&{}", encode(canonical)))
}

fn cause(mismatch: &Mismatch) -> (Option<Cause>, Option<&str>) {
    (mismatch.cause, mismatch.first_difference.as_ref().and_then(|difference| difference.parameter.as_deref()))
}

#[test]
fn spellings() {
    let trace = trace(Scheme::AlibabaRpcV1, "GET", &[("Name", "it's (a) *b*~! 中/c")]);
    let right = trace.canonical_request.clone().unwrap();
    let value = encode("it's (a) *b*~! 中/c");
    // What encodeURIComponent, form encoders, old encoders and doubled or forgotten encoders make of the value.
    let unencoded =
        value.replace("%27", "'").replace("%28", "(").replace("%29", ")").replace("%2A", "*").replace("%21", "!");
    for (wrong, expected) in [
        (unencoded, Cause::UnencodedReserved),
        (value.replace("%2A", "*"), Cause::UnencodedReserved),
        (value.replace("%20", "+"), Cause::PlusForSpace),
        (value.replace('~', "%7E"), Cause::EncodedTilde),
        (value.to_lowercase(), Cause::LowerCaseHex),
        (encode(&value), Cause::DoubleEncoding),
        (value.replace("%2F", "/"), Cause::NotEncoded),
        (value.replace("%E4%B8%AD", "中"), Cause::NotEncoded),
        (value.replace("%2F", "x"), Cause::ValueDiffers),
    ] {
        let other = right.replace(&value, &wrong);
        assert_ne!(other, right);
        for text in [rpc(&other), other.clone(), format!("canonical query: {}", other.replace(' ', ""))] {
            let mismatch = explain_mismatch(&trace, &text);
            assert_eq!(cause(&mismatch), (Some(expected), Some("Name")), "{text}");
            assert!(!mismatch.same && mismatch.hint.as_deref() == Some(expected.hint()), "{text}");
        }
    }
}

/// Values that hold what escapes are made of.
#[test]
fn spellings_of_percent_and_plus() {
    for (value, right, wrong, expected) in [
        ("100%", "100%25", "100%", Cause::NotEncoded),
        ("%41 b", "%2541%20b", "%2541+b", Cause::PlusForSpace),
        ("x+y", "x%2By", "x+y", Cause::NotEncoded),
        ("x y", "x%20y", "x y", Cause::NotEncoded),
        ("~ y", "~%20y", "%7E%20y", Cause::EncodedTilde),
        ("~ y", "~%20y", "%7e%20y", Cause::EncodedTilde),
    ] {
        let trace = trace(Scheme::HuaweiSdk, "GET", &[("b", value)]);
        let canonical = trace.canonical_request.clone().unwrap();
        let other = canonical.replacen(right, wrong, 1);
        assert_ne!(other, canonical, "{value}");
        assert_eq!(cause(&explain_mismatch(&trace, &other)), (Some(expected), Some("b")), "{other}");
        // The other way round it is our text that is wrong; the mistake is the same.
        let swapped = Trace { canonical_request: Some(other), ..trace };
        assert_eq!(cause(&explain_mismatch(&swapped, &canonical)), (Some(expected), Some("b")), "{value}");
    }
}

#[test]
fn hints_say_what_to_do() {
    for (cause, word) in [
        (Cause::UnencodedReserved, "RFC 3986"),
        (Cause::PlusForSpace, "%20"),
        (Cause::KeyAmpersand, "& behind it"),
        (Cause::ClockSkew, "UTC"),
        (Cause::NonceReused, "new one"),
    ] {
        assert!(cause.hint().contains(word), "{}", cause.hint());
    }
}

#[test]
fn orders() {
    let list: Vec<String> = (1..=12).map(|number| format!("Id.{number}")).collect();
    let mut query: Vec<(&str, &str)> = list.iter().map(|name| (name.as_str(), "x")).collect();
    query.push(("Id", "y"));
    let trace = trace(Scheme::AlibabaRpcV1, "GET", &query);

    let mut by_pair = pairs(&trace);
    by_pair.sort_by_key(|(name, value)| format!("{name}={value}"));
    assert_eq!(explain_mismatch(&trace, &rpc(&joined(&by_pair))).cause, Some(Cause::SortedAfterEncoding));

    let mut numbered = pairs(&trace);
    numbered.sort_by_key(|(name, _)| {
        let (head, number) = name.split_once('.').unwrap_or((name, "0"));
        (head.to_owned(), number.parse::<u32>().unwrap())
    });
    let mismatch = explain_mismatch(&trace, &rpc(&joined(&numbered)));
    assert_eq!(cause(&mismatch), (Some(Cause::ListExpandedAfterSorting), Some("Id.10")));

    let mut folded = pairs(&trace_of_cases());
    folded.sort_by_key(|(name, _)| name.to_lowercase());
    assert_eq!(explain_mismatch(&trace_of_cases(), &rpc(&joined(&folded))).cause, Some(Cause::SortedIgnoringCase));

    let mut reversed = pairs(&trace);
    reversed.reverse();
    assert_eq!(explain_mismatch(&trace, &rpc(&joined(&reversed))).cause, Some(Cause::OtherOrder));
}

fn trace_of_cases() -> Trace {
    trace(Scheme::AlibabaRpcV1, "GET", &[("b", "1"), ("a", "1"), ("Z", "1")])
}

#[test]
fn methods_separators_and_keys() {
    let trace = trace(Scheme::AlibabaRpcV1, "GET", &[("Action", "X")]);
    let right = trace.string_to_sign.clone().unwrap();
    assert_eq!(
        cause(&explain_mismatch(&trace, &alibaba(&right.replace("GET&", "POST&")))),
        (Some(Cause::WrongMethod), Some("method"))
    );
    // As chapter 7 prints it.
    let bare = right.replace("%26", "&");
    assert_eq!(explain_mismatch(&trace, &alibaba(&bare)).cause, Some(Cause::SeparatorsNotEncoded));
    // The service shows our own text: the key lacks its `&`, or is wrong.
    let equal = explain_mismatch(&trace, &alibaba(&right));
    assert!(equal.same && equal.first_difference.is_none());
    assert_eq!(equal.cause, Some(Cause::KeyAmpersand));
    // XML answers encode `&`.
    let xml = format!(
        "<Error><Code>SignatureDoesNotMatch</Code><Message>server string to sign is:{}</Message></Error>",
        right.replace('&', "&amp;")
    );
    assert!(explain_mismatch(&trace, &xml).same);
    // The inside of such an answer, and a message inside a list.
    assert!(explain_mismatch(&trace, &right.replace('&', "&amp;")).same);
    let listed = serde_json::json!({ "Errors": [{ "Message": format!("server string to sign is:{right}") }] });
    assert!(explain_mismatch(&trace, &listed.to_string()).same);
    let more = format!("{}&Extra=1", trace.canonical_request.clone().unwrap());
    assert_eq!(cause(&explain_mismatch(&trace, &rpc(&more))), (Some(Cause::ParameterMissing), Some("Extra")));
}

#[test]
fn dates() {
    let rpc_trace = trace(Scheme::AlibabaRpcV1, "GET", &[]);
    let local = rpc_trace.canonical_request.clone().unwrap().replace("15%3A09", "23%3A09");
    assert_eq!(cause(&explain_mismatch(&rpc_trace, &rpc(&local))), (Some(Cause::LocalDate), Some("Timestamp")));

    let v1 = trace(Scheme::TencentV1, "GET", &[]);
    let local = v1.string_to_sign.clone().unwrap().replace("1773500966", "1773529766");
    assert_eq!(cause(&explain_mismatch(&v1, &local)), (Some(Cause::LocalDate), Some("Timestamp")));

    let tc3 = trace(Scheme::TencentTc3, "GET", &[]);
    let right = tc3.string_to_sign.clone().unwrap();
    for (from, to, expected, part) in [
        ("2026-03-14/", "2026-03-15/", Cause::LocalDate, "credential scope"),
        ("/as/", "/cvm/", Cause::ScopeDiffers, "credential scope"),
        ("TC3-HMAC", "SDK-HMAC", Cause::ScopeDiffers, "algorithm"),
        ("1773500966", "1773529766", Cause::LocalDate, "date"),
        // No zone is some seconds, or 15 hours, away from another; 14 hours there are.
        ("1773500966", "1773500973", Cause::ValueDiffers, "date"),
        ("1773500966", "1773554966", Cause::ValueDiffers, "date"),
        ("1773500966", "1773551366", Cause::LocalDate, "date"),
    ] {
        let other = right.replacen(from, to, 1);
        assert_ne!(other, right, "{from}");
        assert_eq!(cause(&explain_mismatch(&tc3, &other)), (Some(expected), Some(part)), "{other}");
    }

    for scheme in [Scheme::HuaweiSdk, Scheme::AlibabaAcs3] {
        let trace = trace(scheme, "GET", &[]);
        let canonical = trace.canonical_request.clone().unwrap();
        let local = canonical.replace("20260314T150926Z", "20260314T230926Z").replace("T15:09:26Z", "T23:09:26Z");
        assert_eq!(explain_mismatch(&trace, &local).cause, Some(Cause::LocalDate));
    }
}

#[test]
fn headers_paths_and_bodies() {
    let trace = trace(Scheme::HuaweiSdk, "POST", &[("b", "x y"), ("a", "1")]);
    let right = trace.canonical_request.clone().unwrap();
    let hash = trace.hashed_payload.clone().unwrap();
    for (from, to, expected, part) in [
        ("POST\n", "PUT\n", Cause::WrongMethod, "method"),
        ("/v1/groups/\n", "/v1/groups\n", Cause::TrailingSlash, "path"),
        ("/v1/groups/\n", "/v1/other/\n", Cause::PathDiffers, "path"),
        ("x%20y", "x+y", Cause::PlusForSpace, "b"),
        ("x%20y", "x%2520y", Cause::DoubleEncoding, "b"),
        (
            "type:application/json\n",
            "type:application/json; charset=utf-8\n",
            Cause::ContentTypeCharset,
            "content-type",
        ),
        ("type:application/json\n", "type:text/plain\n", Cause::HeaderDiffers, "content-type"),
        ("type:application/json\n", "type: application/json\n", Cause::UntrimmedHeader, "content-type"),
        ("host:as.example.com\n", "host:as.example.com:8443\n", Cause::HostDiffers, "host"),
        ("host:as.example.com\n", "", Cause::SignedHeadersDiffer, "host"),
        ("host:as.example.com\n", "host:as.example.com\nx-more:1\n", Cause::SignedHeadersDiffer, "x-more"),
        ("content-type;host", "host", Cause::SignedHeadersDiffer, "SignedHeaders"),
        (
            hash.as_str(),
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
            Cause::BodyDiffers,
            "body hash",
        ),
    ] {
        let other = right.replacen(from, to, 1);
        assert_ne!(other, right, "{from}");
        // As it is pasted, as part of a sentence, and as JSON text with escaped line ends.
        for text in [
            other.clone(),
            format!("server canonicalRequest is {other}\nserver stringToSign is ..."),
            other.replace('\n', "\\n"),
        ] {
            assert_eq!(cause(&explain_mismatch(&trace, &text)), (Some(expected), Some(part)), "{text}");
        }
    }
    assert_eq!(explain_mismatch(&trace, &right).cause, Some(Cause::Key));
    let hashes = trace.string_to_sign.clone().unwrap();
    let last = trace.hashed_canonical_request.clone().unwrap();
    let other = hashes.replace(&last, &"0".repeat(64));
    assert_eq!(explain_mismatch(&trace, &other).cause, Some(Cause::CanonicalRequestDiffers));
}

#[test]
fn raw_parameters() {
    let trace = trace(Scheme::TencentV1, "GET", &[("instance_ids.0", "i 1"), ("name", "a/b")]);
    let right = trace.string_to_sign.clone().unwrap();
    for (from, to, expected, part) in [
        ("GETas", "POSTas", Cause::WrongMethod, "method"),
        ("as.example.com", "as.example.com:8443", Cause::HostDiffers, "host"),
        ("/v1/groups?", "/v1/groups/?", Cause::TrailingSlash, "path"),
        ("i 1", "i%201", Cause::EncodedBeforeSigning, "instance.ids.0"),
        ("i 1", "i+1", Cause::EncodedBeforeSigning, "instance.ids.0"),
        ("a/b", "a%2Fb", Cause::EncodedBeforeSigning, "name"),
        ("instance.ids", "instance_ids", Cause::Underscore, "instance.ids.0"),
        ("a/b", "a/c", Cause::ValueDiffers, "name"),
        ("&name=a/b", "", Cause::ParameterMissing, "name"),
    ] {
        let other = right.replacen(from, to, 1);
        assert_ne!(other, right, "{from}");
        assert_eq!(cause(&explain_mismatch(&trace, &other)), (Some(expected), Some(part)), "{other}");
    }
    assert!(explain_mismatch(&trace, &right).same);
}

#[test]
fn the_first_byte_that_differs() {
    let trace = trace(Scheme::AlibabaRpcV1, "GET", &[("Name", "中国")]);
    let other = trace.canonical_request.clone().unwrap().replace("%9B%BD", "%9B%BE");
    let mismatch = explain_mismatch(&trace, &rpc(&other));
    let difference = mismatch.first_difference.unwrap();
    let signed = trace.string_to_sign.unwrap();
    assert_eq!(&signed[difference.offset..difference.offset + 1], "D");
    assert!(difference.expected.starts_with('E') && difference.received.starts_with('D'));
}

/// A character whose first byte is the same counts as a whole.
#[test]
fn a_difference_begins_with_a_character() {
    let trace = trace(Scheme::TencentV1, "GET", &[("Name", "中")]);
    let signed = trace.string_to_sign.clone().unwrap();
    let difference = explain_mismatch(&trace, &signed.replace('中', "丮")).first_difference.unwrap();
    assert_eq!(signed.find('中'), Some(difference.offset));
    assert!(difference.expected.starts_with('丮') && difference.received.starts_with('中'), "{difference:?}");
}

/// Neither side is shown, but the difference is where the secret is.
#[test]
fn a_difference_inside_a_secret_is_at_the_secret() {
    let trace = Trace {
        canonical_request: Some("Action=A&SecurityToken=dummy%2Ftoken&Version=1".to_owned()),
        string_to_sign: Some("GET&%2F&Action%3DA%26SecurityToken%3Ddummy%252Ftoken%26Version%3D1".to_owned()),
        ..Trace::default()
    };
    let mismatch = explain_mismatch(&trace, "GET&%2F&Action%3DA%26SecurityToken%3Ddummy%504Btoken%26Version%3D1");
    let difference = mismatch.first_difference.unwrap();
    let start = "GET&%2F&Action%3DA%26SecurityToken%3D".len();
    assert_eq!((difference.offset, difference.parameter.as_deref()), (start, Some("SecurityToken")));
    assert_eq!(difference.received, difference.expected);
    assert!(!format!("{difference:?}").contains("dummy"));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_text_panics(index in 0..7usize, at in 0..400usize, text in "(\\PC|GET|POST|&%2F&|%2|%|=|&|\n|/|\\?|-HMAC-SHA256\n|Token=|:){0,30}") {
        let trace = trace_of(index);
        let _ = explain_mismatch(&trace, &text);
        // Garbage in the middle of the right text.
        for right in [&trace.string_to_sign, &trace.canonical_request] {
            let mut right = right.clone().unwrap_or_default();
            let at = (0..=at.min(right.len())).rev().find(|at| right.is_char_boundary(*at)).unwrap_or(0);
            right.insert_str(at, &text);
            let mismatch = explain_mismatch(&trace, &right);
            proptest::prop_assert!(mismatch.hint.is_some());
        }
    }
}

fn trace_of(index: usize) -> Trace {
    match Scheme::ALL.get(index) {
        Some(Scheme::HuaweiToken) | None => Trace::default(),
        Some(scheme) => trace(*scheme, "POST", &[("a", "x y"), ("é.1", "中*~"), ("_b", "")]),
    }
}
