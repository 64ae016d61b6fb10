//! What a received request may be, and what `verify` says of one that could be read in two ways.

use std::time::{Duration, Instant};

use autoscale_kit::credentials::{Credentials, Secret};
use autoscale_kit::http::{Body, Fields, Pairs, Request};
use autoscale_kit::sign::{
    AcsNames, Nonce, Reason, Refusal, Scheme, SignOptions, Tc3Headers, Verified, VerifyOptions, sign, verify,
};
use autoscale_kit::time::Timestamp;

const NOW: i64 = 1_773_500_966;
const FORM: &str = "application/x-www-form-urlencoded";
const WITH_HEADERS: [Scheme; 4] = [Scheme::AlibabaAcs3, Scheme::TencentTc3, Scheme::HuaweiSdk, Scheme::HuaweiV11];
const WITH_PARAMETERS: [Scheme; 2] = [Scheme::AlibabaRpcV1, Scheme::TencentV1];

fn options() -> SignOptions {
    let mut options = SignOptions::new(Timestamp::from_unix(NOW).unwrap(), Nonce::Entropy(*b"sixteen bytes ok"));
    (options.region, options.service) = (Some("cn-north-4".into()), Some("as".into()));
    options
}

/// What arrives of a signed request: target, headers with the host, body.
fn sent(scheme: Scheme, request: Request) -> (String, Pairs, Body) {
    sent_with(scheme, request, &options())
}

fn sent_with(scheme: Scheme, request: Request, options: &SignOptions) -> (String, Pairs, Body) {
    let credentials = match scheme {
        Scheme::HuaweiToken => Credentials::Token("dummy-token".into()),
        _ => Credentials::key("AKIDEXAMPLE", "dummy-key"),
    };
    let request = sign(scheme, &credentials, request, options).unwrap().request;
    let target = request.url().split_once("example.com").unwrap().1.to_owned();
    let mut headers = vec![("Host".to_owned(), "as.example.com".to_owned())];
    headers.extend(request.headers.clone());
    (target, headers, Body::Bytes(request.body.wire()))
}

fn get(scheme: Scheme) -> (String, Pairs, Body) {
    sent(scheme, Request::new("GET", "https://as.example.com/?a=1&b=2").unwrap())
}

fn check(scheme: Scheme, request: &Request, change: impl FnOnce(&mut VerifyOptions<'_>)) -> Result<Verified, Refusal> {
    let keys = |id: &str| Some(Secret::new(if id == "X-Auth-Token" { "dummy-token" } else { "dummy-key" }));
    let mut options = VerifyOptions::new(&keys, Timestamp::from_unix(NOW).unwrap());
    change(&mut options);
    verify(scheme, request, &options)
}

fn received(method: &str, (target, headers, body): (String, Pairs, Body)) -> Request {
    Request::received(method, &target, headers, body).unwrap()
}

fn verdict(scheme: Scheme, method: &str, arrived: (String, Pairs, Body)) -> Result<bool, Reason> {
    check(scheme, &received(method, arrived), |_| ())
        .map(|verified| verified.body_covered)
        .map_err(|refusal| refusal.reason)
}

#[test]
fn a_host_does_not_rewrite_the_target() {
    for scheme in Scheme::ALL {
        let (target, headers, body) = get(scheme);
        assert!(Request::received("GET", &target, headers.clone(), body.clone()).is_ok());
        let with_host = |host: &str| {
            let mut headers = headers.clone();
            headers[0].1 = host.to_owned();
            headers
        };
        for host in [
            format!("as.example.com{target}#"),
            "as.example.com/".into(),
            "as.example.com?".into(),
            "as.example.com#".into(),
            "user@as.example.com".into(),
            "as.example.com, other.example.com".into(),
            "as.example.com:0443".into(),
            "127.1".into(),
            String::new(),
        ] {
            let error = Request::received("GET", "/?a=other", with_host(&host), Body::Empty).unwrap_err();
            assert!(error.message().contains("bare host[:port]"), "{host}: {error}");
            // Nor where somebody builds the request by hand.
            let mut request = received("GET", (target.clone(), headers.clone(), body.clone()));
            request.headers = with_host(&host);
            let refusal = check(scheme, &request, |_| ()).unwrap_err();
            assert_eq!(refusal.reason, Reason::Malformed, "{scheme} {host} {refusal:?}");
        }
        for tail in ["#", "#&a=2", "#/x"] {
            let error = Request::received("GET", &format!("{target}{tail}"), headers.clone(), Body::Empty).unwrap_err();
            assert!(error.message().contains("`#`"), "{error}");
        }
        // A whole URL names a host too, and one counts.
        let url =
            |host: &str| Request::received("GET", &format!("http://{host}{target}"), headers.clone(), Body::Empty);
        assert!(url("AS.example.com:80").is_ok() && url("other.example.com").is_err());
    }
}

#[test]
fn headers_that_count_once() {
    for scheme in Scheme::ALL {
        let (target, headers, body) = sent(scheme, {
            let mut request = Request::new("POST", "https://as.example.com/").unwrap();
            request.push_header("content-type", FORM).unwrap();
            request.body = Body::Bytes(b"a=1".to_vec());
            request
        });
        for (name, value) in &headers {
            for value in [value.as_str(), "other"] {
                for place in [0, headers.len()] {
                    let mut headers = headers.clone();
                    headers.insert(place, (name.to_ascii_uppercase(), value.to_owned()));
                    let error = Request::received("POST", &target, headers, body.clone()).unwrap_err();
                    assert!(error.message().contains("is there twice") || error.message().contains("host"), "{error}");
                }
            }
        }
    }
    let headers = vec![("Host".into(), "h".into()), ("X-A".into(), "1".into()), ("x-a".into(), "2".into())];
    assert!(Request::received("GET", "/", headers, Body::Empty).is_ok(), "others are lists");
}

#[test]
fn bodies_that_parameters_do_not_cover() {
    let other: [(&str, &[u8]); 9] = [
        (FORM, b"a=\xff"),
        ("application/x-www-form-urlencoded; charset=gbk", b"a=1"),
        ("application/x-www-form-urlencoded, text/plain", b"a=1"),
        ("application/x-www-form-urlencodedx", b"a=1"),
        ("application/json", b"{}"),
        ("text/plain", b"a=1"),
        ("multipart/form-data; boundary=x", b"--x--"),
        ("", b"a=1"),
        ("none", b"a=1"),
    ];
    for scheme in WITH_PARAMETERS {
        let (target, headers, _) = sent(scheme, Request::new("POST", "https://as.example.com/?a=1").unwrap());
        for (kind, bytes) in other {
            let mut headers = headers.clone();
            if kind != "none" {
                headers.push(("Content-Type".into(), kind.into()));
            }
            let request = received("POST", (target.clone(), headers, Body::Bytes(bytes.to_vec())));
            let refusal = check(scheme, &request, |_| ()).unwrap_err();
            assert_eq!(refusal.reason, Reason::Malformed, "{scheme} {kind} {refusal:?}");
            assert!(refusal.message.contains("allowUncoveredBody"), "{refusal:?}");
            let verified = check(scheme, &request, |options| options.allow_uncovered_body = true).unwrap();
            assert!(!verified.body_covered, "{scheme} {kind}");
        }
        // Nobody reads the body of a GET, so parameters would be lost in it.
        for method in ["GET", "HEAD"] {
            let (target, mut headers, _) =
                sent(scheme, Request::new(method, "https://as.example.com/?a=1&b=2").unwrap());
            let (moved, kept) = target.split_once("?").and_then(|(_, query)| query.split_once('&')).unwrap();
            headers.push(("Content-Type".into(), FORM.into()));
            let arrived = (format!("/?{kept}"), headers, Body::Bytes(moved.as_bytes().to_vec()));
            assert_eq!(verdict(scheme, method, arrived), Err(Reason::Malformed), "{scheme} {method}");
        }
        // A form is one in any case and with any harmless parameter, and may be compressed by nobody.
        for kind in ["Application/X-WWW-Form-Urlencoded", "application/x-www-form-urlencoded;charset=\"utf-8\""] {
            let mut request = Request::new("POST", "https://as.example.com/").unwrap();
            request.push_header("Content-Type", kind).unwrap();
            request.body = Body::Bytes(b"a=1".to_vec());
            let (target, mut headers, body) = sent(scheme, request);
            assert_eq!(verdict(scheme, "POST", (target.clone(), headers.clone(), body.clone())), Ok(true));
            headers.push(("Content-Encoding".into(), "gzip".into()));
            assert_eq!(verdict(scheme, "POST", (target, headers, body)), Err(Reason::Malformed));
        }
    }
}

#[test]
fn bodies_whose_reading_is_not_signed() {
    for scheme in WITH_HEADERS {
        let mut request = Request::new("POST", "https://as.example.com/").unwrap();
        request.body = Body::Bytes(br#"{"a":1}"#.to_vec());
        let (target, headers, body) = sent(scheme, request);
        let with = |name: &str, value: &str| {
            let mut headers = headers.clone();
            headers.push((name.into(), value.into()));
            (target.clone(), headers, body.clone())
        };
        assert_eq!(verdict(scheme, "POST", (target.clone(), headers.clone(), body.clone())), Ok(true), "{scheme}");
        assert_eq!(verdict(scheme, "POST", with("Content-Encoding", "deflate")), Err(Reason::Malformed), "{scheme}");
        assert_eq!(verdict(scheme, "POST", with("Content-Encoding", "identity")), Ok(true), "{scheme}");
        if scheme != Scheme::TencentTc3 {
            assert_eq!(verdict(scheme, "POST", with("Content-Type", FORM)), Err(Reason::Malformed), "{scheme}");
            // What `fetch` writes by itself where it is given a text.
            assert_eq!(verdict(scheme, "POST", with("Content-Type", "text/plain;charset=UTF-8")), Ok(true), "{scheme}");
        }
    }
    for (scheme, name) in [
        (Scheme::TencentTc3, "X-TC-Content-SHA256"),
        (Scheme::HuaweiSdk, "X-Sdk-Content-Sha256"),
        (Scheme::HuaweiV11, "X-Sdk-Content-Sha256"),
    ] {
        let mut request = Request::new("POST", "https://as.example.com/").unwrap();
        request.push_header(name, "UNSIGNED-PAYLOAD").unwrap();
        let (target, headers, _) = sent(scheme, request);
        let arrived = (target, headers, Body::Bytes(b"anything".to_vec()));
        assert_eq!(verdict(scheme, "POST", arrived), Ok(false), "{scheme}");
    }
    let token = sent(Scheme::HuaweiToken, Request::new("POST", "https://as.example.com/").unwrap());
    assert_eq!(verdict(Scheme::HuaweiToken, "POST", token), Ok(false));
}

/// `X-TC-Content-SHA256` is signed by nobody, and the hash is that of the word: as a body it is no better.
#[test]
fn a_body_that_is_the_word_for_none() {
    let mut request = Request::new("POST", "https://as.example.com/").unwrap();
    request.push_header("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD").unwrap();
    let (target, mut headers, _) = sent(Scheme::TencentTc3, request);
    headers.retain(|(name, _)| name != "X-TC-Content-SHA256");
    let arrived = (target, headers, Body::Bytes(b"UNSIGNED-PAYLOAD".to_vec()));
    assert_eq!(verdict(Scheme::TencentTc3, "POST", arrived), Ok(false));
}

fn signed_headers(headers: &mut Pairs, change: impl Fn(&str) -> String) {
    for (_, value) in headers.iter_mut().filter(|(name, _)| name == "Authorization") {
        let (before, rest) = value.split_once("SignedHeaders=").unwrap();
        let (names, behind) = rest.split_once(',').unwrap();
        *value = format!("{before}SignedHeaders={},{behind}", change(names));
    }
}

#[test]
fn names_of_signed_headers_come_once_and_are_there() {
    for scheme in WITH_HEADERS {
        for (change, words) in [
            ((|names| format!("{names};host")) as fn(&str) -> String, "\"host\" is named twice"),
            (|names| format!("{names};x-absent"), "\"x-absent\" is named, and there is no such header"),
            (|names| format!("{names};"), "\"\" is named, and there is no such header"),
        ] {
            let (target, mut headers, body) = get(scheme);
            signed_headers(&mut headers, change);
            let refusal = check(scheme, &received("GET", (target, headers, body)), |_| ()).unwrap_err();
            assert_eq!(refusal.reason, Reason::Malformed, "{scheme} {refusal:?}");
            assert!(refusal.message.contains(words), "{scheme} {refusal:?}");
        }
        for (part, words) in [("SignedHeaders=host", "SignedHeaders="), ("Signature=0", "Signature=")] {
            let (target, mut headers, body) = get(scheme);
            headers
                .iter_mut()
                .filter(|(name, _)| name == "Authorization")
                .for_each(|(_, value)| *value += &format!(",{part}"));
            let refusal = check(scheme, &received("GET", (target, headers, body)), |_| ()).unwrap_err();
            assert!(refusal.message.contains(&format!("{words} is there twice")), "{scheme} {refusal:?}");
        }
    }
}

/// Without optimisation, and beside other tests that may keep the machine busy. In the module it takes milliseconds: `tests/js/verify-received.test.js`.
fn in_time(scheme: Scheme, request: &Request, what: &str) {
    let start = Instant::now();
    drop(check(scheme, request, |_| ()));
    let elapsed = start.elapsed();
    assert!(elapsed < Duration::from_secs(30), "{scheme} {what}: {elapsed:?}");
}

#[test]
fn work_is_bounded_by_what_arrives() {
    for scheme in WITH_HEADERS {
        let bomb = |names: usize, headers: usize, is_one: bool, prefix: &str| {
            let (target, mut all, body) = get(scheme);
            let name = |at: usize| if is_one { format!("{prefix}a") } else { format!("{prefix}{at}") };
            all.extend((0..headers).map(|at| (format!("{prefix}{at}"), "v".into())));
            all.push((format!("{prefix}a"), "v".repeat(100_000)));
            signed_headers(&mut all, |given| {
                format!("{given}{}", (0..names).map(|at| format!(";{}", name(at))).collect::<String>())
            });
            received("GET", (target, all, body))
        };
        // A name 20,000 times beside a large header; as many names as headers, and more; families that must be signed.
        for (names, headers, is_one, prefix) in [
            (20_000, 3_000, true, "x-"),
            (20_000, 3_000, false, "x-"),
            (10_000, 10_000, false, "x-"),
            (0, 10_000, false, "x-acs-"),
            (10_000, 10_000, false, "x-acs-"),
            (1, 10_000, false, "x-sdk-"),
        ] {
            in_time(
                scheme,
                &bomb(names, headers, is_one, prefix),
                &format!("{names} names on {headers} headers {prefix}"),
            );
        }
    }
    for scheme in WITH_PARAMETERS {
        let request = Request::new("POST", "https://as.example.com/").unwrap();
        let (target, mut headers, _) = sent(scheme, request);
        headers.push(("Content-Type".into(), FORM.into()));
        for field in ["a{}=1&", "a=%26Region={}&", "a_{}=1&", "a{}=%26a=%26a=%26a=%26a=&"] {
            let body: String = (0..10_000).map(|at| field.replace("{}", &at.to_string())).collect();
            let request = received("POST", (target.clone(), headers.clone(), Body::Bytes(body.into_bytes())));
            in_time(scheme, &request, field);
        }
    }
}

#[test]
fn parameters_come_once() {
    for scheme in WITH_PARAMETERS {
        let pairs: Pairs = vec![("a".into(), "1".into()), ("a".into(), "2".into())];
        let mut request = Request::new("POST", "https://as.example.com/").unwrap();
        request.query = pairs.into();
        assert_eq!(verdict(scheme, "POST", sent(scheme, request)), Err(Reason::Malformed), "{scheme}");
        // A second signature is left out of what is signed, wherever it stands.
        let (target, headers, body) = get(scheme);
        let arrived = (format!("{target}&Signature=other"), headers, body);
        assert_eq!(verdict(scheme, "GET", arrived), Err(Reason::Malformed), "{scheme}");
    }
    // Here the order of the values is signed.
    let request = Request::new("GET", "https://as.example.com/?a=2&b=1&a=1").unwrap();
    let (target, headers, body) = sent(Scheme::AlibabaAcs3, request);
    assert_eq!(verdict(Scheme::AlibabaAcs3, "GET", (target.clone(), headers.clone(), body.clone())), Ok(true));
    let moved = |target: &str| (target.to_owned(), headers.clone(), body.clone());
    assert_eq!(verdict(Scheme::AlibabaAcs3, "GET", moved("/?b=1&a=2&a=1")), Ok(true));
    assert_eq!(verdict(Scheme::AlibabaAcs3, "GET", moved("/?a=1&b=1&a=2")), Err(Reason::Mismatch));
    // In `tencent-v1` a `_` is signed as a dot.
    let request = Request::new("GET", "https://as.example.com/?a_b=1&a.b=2").unwrap();
    assert_eq!(verdict(Scheme::TencentV1, "GET", sent(Scheme::TencentV1, request)), Err(Reason::Malformed));
}

#[test]
fn folded_parameters() {
    let acs3 = {
        let mut options = options();
        options.forms.acs_names = AcsNames::AsGiven;
        sent_with(
            Scheme::AlibabaAcs3,
            Request::new("GET", "https://as.example.com/?DryRun=true&ForceDelete=false").unwrap(),
            &options,
        )
    };
    assert_eq!(verdict(Scheme::AlibabaAcs3, "GET", acs3.clone()), Ok(true));
    for target in ["/?DryRun%3Dtrue%26ForceDelete=false", "/?DryRun%253Dtrue%2526ForceDelete=false"] {
        let arrived = (target.to_owned(), acs3.1.clone(), Body::Empty);
        assert_eq!(verdict(Scheme::AlibabaAcs3, "GET", arrived), Err(Reason::Mismatch), "{target}");
    }
    let url = "https://as.example.com/v2/index.php?Action=DescribeScalingGroup&Nonce=1&Region=bj&limit=1&scalingGroupIds.0=x&zone=1";
    let (target, headers, body) = sent(Scheme::TencentV1, Request::new("GET", url).unwrap());
    assert_eq!(verdict(Scheme::TencentV1, "GET", (target.clone(), headers.clone(), body)), Ok(true));
    for (from, to) in [
        ("Nonce=1&Region=bj", "Nonce=1%26Region=bj"),
        ("Nonce=1&Region=bj", "Nonce=1%26Region%3Dbj"),
        ("Nonce=1&Region=bj", "Nonce%3D1%26Region=bj"),
        ("Action=DescribeScalingGroup&Nonce=1", "Action=DescribeScalingGroup%26Nonce=1"),
        ("limit=1&scalingGroupIds.0=x", "limit=1%26scalingGroupIds.0=x"),
        ("scalingGroupIds.0=x&zone=1", "scalingGroupIds_0=x&zone=1"),
    ] {
        assert!(target.contains(from));
        let arrived = (target.replace(from, to), headers.clone(), Body::Empty);
        let reason = verdict(Scheme::TencentV1, "GET", arrived).unwrap_err();
        assert!(matches!(reason, Reason::Malformed | Reason::Missing), "{to} {reason:?}");
    }
    // A value may hold a separator, where nothing else begins behind it.
    let url = "https://as.example.com/v2/index.php?Action=ModifyScalingGroup&scalingGroupName=a%26b%26c=1";
    assert_eq!(verdict(Scheme::TencentV1, "GET", sent(Scheme::TencentV1, Request::new("GET", url).unwrap())), Ok(true));
}

#[test]
fn an_empty_secret_is_nobodys() {
    for scheme in Scheme::ALL {
        let request = received("GET", get(scheme));
        for keys in [(|_: &str| Some(Secret::new(""))) as fn(&str) -> Option<Secret>, |_| None] {
            let options = VerifyOptions::new(&keys, Timestamp::from_unix(NOW).unwrap());
            assert_eq!(verify(scheme, &request, &options).unwrap_err().reason, Reason::UnknownKey, "{scheme}");
        }
    }
    let headers = vec![("Host".into(), "h".into()), ("X-Auth-Token".into(), String::new())];
    let request = Request::received("GET", "/", headers, Body::Empty).unwrap();
    assert_eq!(check(Scheme::HuaweiToken, &request, |_| ()).unwrap_err().reason, Reason::Missing);
}

/// Headers that services act by, and that anybody could have added.
#[test]
fn headers_that_must_be_signed() {
    for (scheme, name) in [
        (Scheme::AlibabaAcs3, "X-Acs-Action"),
        (Scheme::HuaweiSdk, "X-Project-Id"),
        (Scheme::HuaweiV11, "X-Domain-Id"),
        (Scheme::HuaweiSdk, "X-Sdk-Content-Sha256"),
    ] {
        let (target, mut headers, body) = get(scheme);
        headers.push((name.into(), "other".into()));
        let refusal = check(scheme, &received("GET", (target, headers, body)), |_| ()).unwrap_err();
        assert!(matches!(refusal.reason, Reason::Malformed | Reason::Mismatch), "{scheme} {refusal:?}");
    }
    for (with_action, accepted) in [(false, false), (true, true)] {
        let mut signing = options();
        if with_action {
            signing.forms.tc3_headers = Tc3Headers::WithAction;
        }
        let mut request = Request::new("POST", "https://as.example.com/").unwrap();
        request.push_header("X-TC-Action", "DescribeScalingActivities").unwrap();
        let request = received("POST", sent_with(Scheme::TencentTc3, request, &signing));
        assert!(check(Scheme::TencentTc3, &request, |_| ()).is_ok());
        let verdict = check(Scheme::TencentTc3, &request, |options| options.require_signed = &["X-TC-Action"]);
        assert_eq!(verdict.map_err(|refusal| refusal.reason).is_ok(), accepted);
    }
    for scheme in [Scheme::AlibabaRpcV1, Scheme::TencentV1, Scheme::HuaweiToken] {
        let request = received("GET", get(scheme));
        let refusal = check(scheme, &request, |options| options.require_signed = &["host"]).unwrap_err();
        assert_eq!(refusal.reason, Reason::Malformed, "{scheme}");
    }
    // A proxy may add what it likes.
    for scheme in WITH_HEADERS {
        let (target, mut headers, body) = get(scheme);
        headers.push(("X-Forwarded-For".into(), "127.0.0.1".into()));
        assert_eq!(verdict(scheme, "GET", (target, headers, body)), Ok(true), "{scheme}");
    }
}

/// A form that is signed as bytes under a scheme that signs parameters has to be one.
#[test]
fn forms_that_cannot_be_signed() {
    for scheme in WITH_PARAMETERS {
        for (method, kind, bytes) in [
            ("POST", FORM, &b"a=\xff"[..]),
            ("GET", FORM, b"a=1"),
            ("POST", "application/x-www-form-urlencoded;charset=gbk", b"a=1"),
        ] {
            let mut request = Request::new(method, "https://as.example.com/").unwrap();
            request.push_header("Content-Type", kind).unwrap();
            request.body = Body::Bytes(bytes.to_vec());
            let error = sign(scheme, &Credentials::key("id", "key"), request, &options()).unwrap_err();
            assert!(error.message().starts_with("body: this form cannot be signed"), "{error}");
        }
        let mut request = Request::new("POST", "https://as.example.com/").unwrap();
        request.push_header("Host", "127.1/?a#").unwrap();
        request.body = Body::Form(Fields::parse("a=1"));
        assert!(
            sign(scheme, &Credentials::key("id", "key"), request, &options())
                .unwrap_err()
                .message()
                .contains("header Host")
        );
    }
}
