//! What holds for every request, key and scheme, and what must never be seen.

use autoscale_kit::credentials::{Credentials, Secret};
use autoscale_kit::http::{Body, Fields, Pairs, Request};
use autoscale_kit::sign::{
    Nonce, Reason, Refusal, Scheme, SignOptions, Signed, Signer, Verified, VerifyOptions, sign, verify,
};
use autoscale_kit::time::Timestamp;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const ID: &str = "AKIDEXAMPLE";
const KEY: &str = "dummy-secret-key";
const NOW: i64 = 1_773_500_966;

/// The schemes that sign, and what each of them covers.
const KEYED: [Scheme; 6] = [
    Scheme::AlibabaRpcV1,
    Scheme::AlibabaAcs3,
    Scheme::TencentV1,
    Scheme::TencentTc3,
    Scheme::HuaweiSdk,
    Scheme::HuaweiV11,
];

fn signs_parameters(scheme: Scheme) -> bool {
    matches!(scheme, Scheme::AlibabaRpcV1 | Scheme::TencentV1)
}

fn options() -> SignOptions {
    let mut options = SignOptions::new(Timestamp::from_unix(NOW).unwrap(), Nonce::Entropy(*b"sixteen bytes ok"));
    options.region = Some("cn-north-4".into());
    options.service = Some("as".into());
    options
}

fn credentials(scheme: Scheme) -> Credentials {
    match scheme {
        Scheme::HuaweiToken => Credentials::Token("dummy-token".into()),
        _ => Credentials::key(ID, KEY),
    }
}

fn signed(scheme: Scheme, request: Request) -> Signed {
    sign(scheme, &credentials(scheme), request, &options()).unwrap()
}

fn check(scheme: Scheme, request: &Request) -> Result<Verified, Refusal> {
    let keys = |id: &str| (id == ID).then(|| Secret::new(KEY));
    let mut options = VerifyOptions::new(&keys, Timestamp::from_unix(NOW).unwrap());
    // Some of the requests have bodies that are no parameters.
    options.allow_uncovered_body = true;
    verify(scheme, request, &options)
}

/// Which of two values counts is not signed, but where Huawei's lists are spelled like that.
fn repeats_a_name(scheme: Scheme, request: &Request) -> bool {
    let form = match &request.body {
        Body::Form(fields) if signs_parameters(scheme) => Some(fields),
        _ => None,
    };
    let spelled = |name: &str| if scheme == Scheme::TencentV1 { name.replace('_', ".") } else { name.to_owned() };
    let names = request.query.pairs().chain(form.into_iter().flat_map(Fields::pairs)).map(|(name, _)| spelled(name));
    let all: Vec<String> = names.collect();
    all.iter().enumerate().any(|(at, name)| all[..at].contains(name))
}

/// The request as a server reads it.
fn received(signed: &Signed) -> Request {
    let Request { method, headers, body, .. } = &signed.request;
    let mut request = Request::new(method, &signed.request.url()).unwrap();
    request.headers.clone_from(headers);
    request.body = Body::Bytes(body.wire());
    request
}

/// Names that are prefixes of each other, and values full of what encoders disagree on.
fn pairs() -> impl Strategy<Value = Pairs> {
    let name = prop_oneof![
        select(&["a", "a.1", "a.10", "a.2", "A", "a_b", "_a", "é", "🚀"][..]).prop_map(String::from),
        "[a-zA-Z_.]{1,6}"
    ];
    let hard = select(
        &["", " ", "+", "*", "~", "%2F", "/", "=", "&", "'\"", "@x", "伸缩组", "👩‍🚀", "e\u{301}", "\u{fffd}", "\n"][..],
    );
    let value = prop_oneof![hard.prop_map(String::from), "\\PC{0,12}"];
    prop::collection::vec((name, value), 0..7)
}

fn request(query: Pairs, form: Option<Pairs>, body: &str) -> Request {
    let method = if form.is_some() || !body.is_empty() { "POST" } else { "GET" };
    let mut request = Request::new(method, "https://as.example.com/v2/groups%20x/1").unwrap();
    request.query = query.into();
    request
        .push_header(
            "Content-Type",
            if form.is_some() { "application/x-www-form-urlencoded" } else { "application/json" },
        )
        .unwrap();
    request.push_header("x-acs-action", "DescribeScalingGroups").unwrap();
    request.body = match form {
        Some(pairs) => Body::Form(pairs.into()),
        None if body.is_empty() => Body::Empty,
        None => Body::Bytes(body.into()),
    };
    request
}

fn requests() -> impl Strategy<Value = Request> {
    (pairs(), prop::option::of(pairs()), "\\PC{0,20}").prop_map(|(query, form, body)| request(query, form, &body))
}

/// Another byte in the place of one, still a letter or digit.
fn changed(text: &str, at: &Index) -> String {
    let mut bytes = text.as_bytes().to_vec();
    if bytes.is_empty() {
        return "x".into();
    }
    let at = at.index(bytes.len());
    bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
    String::from_utf8(bytes).unwrap_or_else(|_| format!("{text}x"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parameter_order_never_matters(query in pairs(), form in prop::option::of(pairs()), seed: u64) {
        let shuffled = |pairs: &Pairs| {
            let mut pairs = pairs.clone();
            pairs.sort_by_key(|pair| {
                let mut hasher = std::hash::DefaultHasher::new();
                std::hash::Hash::hash(&(seed, pair), &mut hasher);
                std::hash::Hasher::finish(&hasher)
            });
            pairs
        };
        // The body of a form is bytes to the schemes that hash bodies, and `tencent-tc3` signs the query as sent.
        for scheme in KEYED.into_iter().filter(|scheme| *scheme != Scheme::TencentTc3) {
            let form = form.as_ref().filter(|_| signs_parameters(scheme));
            // The values of a name are signed in their order.
            if scheme == Scheme::AlibabaAcs3 && repeats_a_name(scheme, &request(query.clone(), None, "")) {
                continue;
            }
            let one = signed(scheme, request(query.clone(), form.cloned(), ""));
            let other = signed(scheme, request(shuffled(&query), form.map(shuffled), ""));
            prop_assert_eq!(one.signature, other.signature, "{}", scheme);
        }
    }

    #[test]
    fn a_changed_method_path_or_query_changes_the_signature(query in pairs(), at: Index, byte: Index) {
        for scheme in KEYED {
            let original = request(query.clone(), None, "");
            let signature = signed(scheme, original.clone()).signature;
            let differs = |other: Request| signed(scheme, other).signature != signature;
            prop_assert!(differs(Request { method: "PUT".into(), ..original.clone() }), "{} method", scheme);
            if scheme != Scheme::AlibabaRpcV1 {
                let path = format!("/{}", changed(&original.path[1..], &byte)).replace('%', "x");
                prop_assert!(differs(Request { path, ..original.clone() }), "{} path", scheme);
                let host = changed("as.example.com", &byte);
                prop_assert!(differs(Request { host, ..original.clone() }), "{} host", scheme);
            }
            if !query.is_empty() {
                let mut pairs = query.clone();
                let at = at.index(pairs.len());
                pairs[at].1 = changed(&pairs[at].1, &byte);
                prop_assert!(differs(Request { query: pairs.into(), ..original.clone() }), "{} value", scheme);
                let mut pairs = query.clone();
                pairs[at].0 = format!("{}x", pairs[at].0);
                prop_assert!(differs(Request { query: pairs.into(), ..original.clone() }), "{} name", scheme);
            }
        }
    }

    #[test]
    fn a_changed_header_body_or_key_changes_the_signature(body in "\\PC{1,20}", form in pairs(), byte: Index) {
        for scheme in KEYED {
            let original = if signs_parameters(scheme) {
                request(vec![], Some(form.clone()), "")
            } else {
                request(vec![], None, &body)
            };
            let signature = signed(scheme, original.clone()).signature;
            let key = Credentials::key(ID, changed(KEY, &byte));
            prop_assert!(sign(scheme, &key, original.clone(), &options()).unwrap().signature != signature, "{} key", scheme);
            let mut other = original.clone();
            other.body = match &original.body {
                Body::Form(fields) => {
                    let mut fields: Fields = fields.pairs().collect();
                    fields.push("a", &changed("value", &byte));
                    Body::Form(fields)
                }
                _ => Body::Bytes(changed(&body, &byte).into_bytes()),
            };
            prop_assert!(signed(scheme, other).signature != signature, "{} body", scheme);
            if !signs_parameters(scheme) {
                let mut other = original.clone();
                other.headers[0].1 = changed(&other.headers[0].1, &byte);
                prop_assert!(signed(scheme, other).signature != signature, "{} content type", scheme);
            }
        }
    }

    #[test]
    fn sign_then_verify_holds(request in requests(), byte: Index) {
        for scheme in KEYED {
            let signed = signed(scheme, request.clone());
            let verified = check(scheme, &received(&signed));
            if repeats_a_name(scheme, &request) && signs_parameters(scheme) {
                prop_assert_eq!(verified.map_err(|refusal| refusal.reason), Err(Reason::Malformed));
                continue;
            }
            prop_assert!(verified.is_ok(), "{} {:?}", scheme, verified);

            // One byte of what arrives is another: never accepted.
            let mut method = received(&signed);
            method.method = "PATCH".into();
            prop_assert_eq!(check(scheme, &method).unwrap_err().reason, Reason::Mismatch);
            let mut query = received(&signed);
            query.query.push("added", &changed("v", &byte));
            prop_assert_eq!(check(scheme, &query).unwrap_err().reason, Reason::Mismatch);
        }
    }

    #[test]
    fn a_signer_signs_like_sign(requests in prop::collection::vec(requests(), 1..4), days in 0..3i64) {
        for scheme in KEYED {
            let signer = Signer::new(scheme, &credentials(scheme)).unwrap();
            for request in &requests {
                for day in 0..=days {
                    let mut options = options();
                    options.date = Timestamp::from_unix(NOW + day * 86_400).unwrap();
                    let kept = signer.sign(request.clone(), &options).unwrap();
                    let fresh = sign(scheme, &credentials(scheme), request.clone(), &options).unwrap();
                    prop_assert_eq!(kept.signature, fresh.signature);
                }
            }
        }
    }

    #[test]
    fn what_is_sent_survives_a_url_parser(query in "[!-~]{0,20}", path in "[!-~]{0,12}") {
        // No `#`, which ends a URL, and none of what is refused.
        let url = format!("https://as.example.com/{}?{}", path.replace(['#', '?', '\\'], ""), query.replace('#', ""));
        let Ok(request) = Request::new("GET", &url) else { return Ok(()) };
        for scheme in KEYED {
            let Ok(signed) = sign(scheme, &credentials(scheme), request.clone(), &options()) else { continue };
            let url = signed.request.url();
            let (path, query) = url["https://as.example.com".len()..].split_once('?').unwrap_or(("", ""));
            prop_assert!(!path.contains(['"', '<', '>', '`', '{', '}', '^']), "{}", url);
            prop_assert!(!query.contains(['"', '<', '>', '\'']), "{}", url);
        }
    }

    #[test]
    fn no_input_panics(
        texts in prop::collection::vec("(\\PC|[\\x00-\\x20%/=;,.]){0,24}", 12),
        at in 0..4_000_000_000i64, entropy: [u8; 16], given: bool, bytes: Vec<u8>,
    ) {
        let mut options = SignOptions::new(
            Timestamp::from_unix(at - 2_000_000_000).unwrap(),
            if given { Nonce::Given(texts[0].clone()) } else { Nonce::Entropy(entropy) },
        );
        options.region = Some(texts[1].clone());
        options.service = Some(texts[2].clone());
        let mut request = Request::new("POST", "https://as.example.com/").unwrap();
        for (index, scheme) in Scheme::ALL.into_iter().enumerate() {
            let _ = Scheme::named(&texts[index]);
            let keys = [Credentials::key(&texts[3], texts[4].as_str()), Credentials::Token(texts[4].as_str().into()), credentials(scheme)];
            for credentials in &keys {
                let _ = sign(scheme, credentials, request.clone(), &options);
            }
            let _ = check(scheme, &request);
            // Each turn breaks one more part.
            match index {
                0 => request.body = Body::Bytes(bytes.clone()),
                1 => request.query = Fields::parse(&texts[5]),
                2 => request.headers.push(("content-type".into(), "application/x-www-form-urlencoded".into())),
                3 => request.headers.push((texts[6].clone(), texts[7].clone())),
                4 => request.host = texts[8].clone(),
                _ => request.path = texts[9].clone(),
            }
        }
    }

    #[test]
    fn no_authorization_panics(algorithm in select(&["ACS3-HMAC-SHA256", "TC3-HMAC-SHA256", "SDK-HMAC-SHA256", "V11-HMAC-SHA256"][..]),
        text in "(Credential=|Access=|SignedHeaders=|Signature=|AKIDEXAMPLE|host|content-type|x-sdk-date|[,;/ =]|\\PC){0,16}", date in "[0-9TZ:-]{0,20}") {
        let mut request = Request::new("POST", "https://as.example.com/").unwrap();
        for name in ["X-TC-Timestamp", "X-Sdk-Date", "x-acs-date", "content-type"] {
            request.headers.push((name.into(), date.clone()));
        }
        request.headers.push(("Authorization".into(), format!("{algorithm} {text}")));
        for scheme in KEYED {
            prop_assert!(check(scheme, &request).is_err());
        }
    }
}

/// The form is the parameters, whether it comes as fields or as bytes: each byte of it must count.
#[test]
fn a_form_that_is_not_utf8_is_refused() {
    for scheme in KEYED.into_iter().filter(|scheme| signs_parameters(*scheme)) {
        let mut request = request(vec![], Some(vec![]), "");
        request.body = Body::Bytes(b"a=%ff".to_vec());
        let error = sign(scheme, &credentials(scheme), request.clone(), &options()).unwrap_err();
        assert_eq!(error.message(), "form: \"a\" is not UTF-8 once decoded");
        // What a careless signer signs as U+FFFD would hold for any other such byte.
        request.body = Body::Bytes(b"a=%EF%BF%BD".to_vec());
        let signed = signed(scheme, request);
        let mut other = received(&signed);
        assert!(check(scheme, &other).is_ok());
        let body = String::from_utf8(signed.request.body.wire()).unwrap();
        other.body = Body::Bytes(body.replace("a=%EF%BF%BD", "a=%ff").into_bytes());
        assert_eq!(check(scheme, &other).unwrap_err().reason, Reason::Malformed);
    }
}

/// A client leaves the port of the protocol out of `Host`, and reads no other protocol.
#[test]
fn a_request_made_by_hand_is_signed_as_it_is_sent() {
    for scheme in KEYED {
        let by_hand = |protocol: &str, host: &str| Request {
            protocol: protocol.into(),
            host: host.into(),
            ..request(vec![], None, "")
        };
        let sent = signed(scheme, by_hand("HTTPS", "AS.example.com:443")).request;
        assert!(sent.url().starts_with("https://as.example.com/v2/"), "{}", sent.url());
        for (protocol, host) in [("ftp", "a"), ("", "a"), ("https", "a:443:443"), ("https", "a:"), ("http", "u@a")] {
            assert!(
                sign(scheme, &credentials(scheme), by_hand(protocol, host), &options()).is_err(),
                "{protocol} {host}"
            );
        }
    }
}

#[test]
fn secrets_are_never_seen() {
    const CANARY: &str = "canary+in/a=coal";
    for scheme in Scheme::ALL {
        let credentials = match scheme {
            Scheme::HuaweiToken => Credentials::Token(CANARY.into()),
            _ => Credentials::temporary(ID, CANARY, CANARY),
        };
        let mut seen = format!("{credentials:?}");
        let signer = Signer::new(scheme, &credentials).unwrap();
        seen += &format!("{signer:?}");
        for form in [None, Some(vec![("a".to_owned(), "b".to_owned())])] {
            let signed = signer.sign(request(vec![], form, ""), &options()).unwrap();
            seen += &format!("{signed:?}{}", serde_json::to_string(&signed.trace).unwrap());
            // A refusal of the request, here for want of the right key, with the string to sign that it shows.
            let refusal = check(scheme, &received(&signed)).unwrap_err();
            seen += &format!("{refusal:?}{}", serde_json::to_string(&refusal).unwrap());
        }
        let mut broken =
            request(vec![("SecurityToken".into(), CANARY.into()), ("Token".into(), CANARY.into())], None, "");
        broken.headers.push(("X-Security-Token".into(), CANARY.into()));
        broken.headers.push(("x-bad\nname".into(), CANARY.into()));
        seen += &format!("{broken:?}{:?}", signer.sign(broken.clone(), &options()).unwrap_err());
        broken.headers.pop();
        broken.headers.push(("x-bad".into(), format!("{CANARY}\n")));
        seen += &format!("{:?}", signer.sign(broken, &options()).unwrap_err());
        for bad in [format!("{CANARY} "), format!("{CANARY}\u{e9}")] {
            seen += &format!("{:?}", Signer::new(scheme, &Credentials::key(ID, bad)).unwrap_err());
        }
        for word in ["canary", "coal"] {
            assert!(!seen.contains(word), "{scheme}: {seen}");
        }
    }
}

#[test]
fn a_request_is_refused_under_the_documented_code() {
    let now = Timestamp::from_unix(NOW).unwrap();
    // Scheme; codes of: unknown key, another key, dated too early, replayed, not signed.
    let rows = [
        (
            Scheme::AlibabaRpcV1,
            [
                "InvalidAccessKeyId.NotFound",
                "SignatureDoesNotMatch",
                "InvalidTimeStamp.Expired",
                "SignatureNonceUsed",
                "MissingParameter",
            ],
        ),
        (
            Scheme::AlibabaAcs3,
            [
                "InvalidAccessKeyId.NotFound",
                "SignatureDoesNotMatch",
                "InvalidTimeStamp.Expired",
                "SignatureNonceUsed",
                "MissingParameter",
            ],
        ),
        (Scheme::TencentV1, ["4100", "4100", "4200", "4500", "4000"]),
        (
            Scheme::TencentTc3,
            [
                "AuthFailure.SecretIdNotFound",
                "AuthFailure.SignatureFailure",
                "AuthFailure.SignatureExpire",
                "RequestReplayed",
                "MissingParameter",
            ],
        ),
        (Scheme::HuaweiSdk, ["APIGW.0301", "APIGW.0301", "APIGW.0301", "RequestReplayed", "APIGW.0301"]),
        (Scheme::HuaweiV11, ["APIGW.0301", "APIGW.0301", "APIGW.0301", "RequestReplayed", "APIGW.0301"]),
    ];
    for (scheme, [unknown, mismatch, expired, replayed, missing]) in rows {
        let request = received(&signed(scheme, request(vec![], None, "")));
        let none = |_: &str| None;
        let other = |_: &str| Some(Secret::new("another key"));
        let right = |_: &str| Some(Secret::new(KEY));
        let refused = |options: &VerifyOptions<'_>| {
            let refusal = verify(scheme, &request, options).unwrap_err();
            (refusal.code, refusal.reason)
        };
        assert_eq!(refused(&VerifyOptions::new(&none, now)), (unknown, Reason::UnknownKey));
        assert_eq!(refused(&VerifyOptions::new(&other, now)), (mismatch, Reason::Mismatch));
        for seconds in [NOW - 901, NOW + 901] {
            let then = Timestamp::from_unix(seconds).unwrap();
            assert_eq!(refused(&VerifyOptions::new(&right, then)), (expired, Reason::Expired));
        }
        let edge = Timestamp::from_unix(NOW + 900).unwrap();
        assert_eq!(verify(scheme, &request, &VerifyOptions::new(&right, edge)).unwrap().access_key_id, ID);

        let nonces = std::cell::RefCell::new(std::collections::HashSet::new());
        let seen = |id: &str, nonce: &str| !nonces.borrow_mut().insert(format!("{id} {nonce}"));
        let mut options = VerifyOptions::new(&right, now);
        options.seen_nonce = Some(&seen);
        assert!(verify(scheme, &request, &options).is_ok());
        assert_eq!(refused(&options), (replayed, Reason::Replayed));

        let unsigned = Request::new("GET", "https://as.example.com/").unwrap();
        let refusal = verify(scheme, &unsigned, &VerifyOptions::new(&right, now)).unwrap_err();
        assert_eq!((refusal.code, refusal.reason), (missing, Reason::Missing));
    }
}

#[test]
fn a_token_is_compared() {
    let sent = signed(Scheme::HuaweiToken, request(vec![], None, "")).request;
    let keys = |id: &str| (id == "X-Auth-Token").then(|| Secret::new("dummy-token"));
    let now = Timestamp::from_unix(NOW).unwrap();
    assert!(verify(Scheme::HuaweiToken, &sent, &VerifyOptions::new(&keys, now)).is_ok());
    let others = |_: &str| Some(Secret::new("other-token"));
    assert_eq!(verify(Scheme::HuaweiToken, &sent, &VerifyOptions::new(&others, now)).unwrap_err().code, "APIGW.0301");
}
