//! What is refused, when a request is signed and when one is received, and the disputed forms that are not.

use autoscale_kit::credentials::{Credentials, Secret};
use autoscale_kit::http::{Body, Fields, Request};
use autoscale_kit::sign::{
    AtValues, Forms, HostForm, Nonce, Reason, Refusal, Scheme, SignOptions, Signed, Signer, Tc3Headers, Tc3Values,
    TencentNames, Verified, VerifyOptions, sign, verify,
};
use autoscale_kit::time::Timestamp;
use autoscale_kit::{Error, ErrorCode};

const NOW: i64 = 1_773_500_966;

/// The schemes that sign headers.
const WITH_HEADERS: [Scheme; 4] = [Scheme::AlibabaAcs3, Scheme::TencentTc3, Scheme::HuaweiSdk, Scheme::HuaweiV11];

fn options() -> SignOptions {
    let mut options = SignOptions::new(Timestamp::from_unix(NOW).unwrap(), Nonce::Entropy(*b"sixteen bytes ok"));
    (options.region, options.service) = (Some("cn-north-4".into()), Some("as".into()));
    options
}

fn with_forms(change: impl FnOnce(&mut Forms)) -> SignOptions {
    let mut options = options();
    change(&mut options.forms);
    options
}

fn get(url: &str) -> Request {
    Request::new("GET", url).unwrap()
}

fn plain() -> Request {
    get("https://as.example.com/v1/groups?a=1")
}

fn signed(scheme: Scheme, request: Request, options: &SignOptions) -> Result<Signed, Error> {
    sign(scheme, &Credentials::key("AKIDEXAMPLE", "dummy-key"), request, options)
}

fn refused(scheme: Scheme, request: Request) -> String {
    let error = signed(scheme, request, &options()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidRequest, "{error}");
    error.message().to_owned()
}

/// The request as a server reads it.
fn received(signed: &Signed) -> Request {
    let mut request = Request::new(&signed.request.method, &signed.request.url()).unwrap();
    request.headers.clone_from(&signed.request.headers);
    request.body = Body::Bytes(signed.request.body.wire());
    request
}

fn check_at(scheme: Scheme, request: &Request, now: i64) -> Result<Verified, Refusal> {
    let keys = |_: &str| Some(Secret::new("dummy-key"));
    verify(scheme, request, &VerifyOptions::new(&keys, Timestamp::from_unix(now).unwrap()))
}

fn check(scheme: Scheme, request: &Request) -> Result<Verified, Refusal> {
    check_at(scheme, request, NOW)
}

/// A request made by hand, without the checks of `Request::new`.
#[test]
fn what_no_client_sends_as_given() {
    let scheme = Scheme::AlibabaRpcV1;
    for method in ["", "GE T", "GET\n", "GÉT"] {
        let request = Request { method: method.into(), ..plain() };
        assert!(refused(scheme, request).starts_with("method:"), "{method}");
    }
    // A URL parser resolves dots, encoded or not, and takes `\` for `/`.
    for path in ["", "a", "/a b", "/a?b", "/a#b", "/a\\b", "/é", "/.", "/a/..", "/%2e/a", "/a/%2E.", "/.%2e"] {
        let request = Request { path: path.into(), ..plain() };
        assert!(refused(scheme, request).starts_with("path:"), "{path}");
    }
    for path in ["/", "/...", "/.a", "/a.", "/%2F", "/%2ea", "/a/%E4%B8%AD"] {
        let request = Request { path: path.into(), ..plain() };
        assert!(signed(scheme, request, &options()).is_ok(), "{path}");
    }
    for query in ["a=b#c", "a=b c", "a=é"] {
        let request = Request { query: Fields::parse(query), ..plain() };
        assert!(refused(scheme, request).starts_with("query:"), "{query}");
    }
    for method in ["GET", "HEAD"] {
        let request = Request { method: method.into(), body: Body::Form(Fields::parse("a=1")), ..plain() };
        assert!(refused(scheme, request).starts_with("form:"), "{method}");
    }
}

#[test]
fn a_signed_request_is_not_signed_again() {
    for scheme in WITH_HEADERS {
        let mut request = plain();
        request.push_header("authorization", "Bearer canary").unwrap();
        assert!(refused(scheme, request).starts_with("Authorization: the request is signed already"));
    }
    for scheme in [Scheme::AlibabaRpcV1, Scheme::TencentV1] {
        let request = get("https://as.example.com/?Signature=x");
        assert!(refused(scheme, request).starts_with("Signature: the request is signed already"));
    }
}

#[test]
fn a_request_made_for_another_key() {
    let mut acs3 = plain();
    acs3.push_header("x-acs-accesskey-id", "OTHER").unwrap();
    for (scheme, request) in [
        (Scheme::AlibabaRpcV1, get("https://as.example.com/?AccessKeyId=OTHER")),
        (Scheme::TencentV1, get("https://as.example.com/?SecretId=OTHER")),
        (Scheme::AlibabaAcs3, acs3),
    ] {
        let message = refused(scheme, request);
        assert!(message.contains("\"OTHER\"") && message.contains("\"AKIDEXAMPLE\""), "{message}");
    }
    let request = get("https://as.example.com/?SecretId=AKIDEXAMPLE");
    assert!(signed(Scheme::TencentV1, request, &options()).is_ok());
}

/// They stand between `/` in the scope of the credential.
#[test]
fn parts_of_a_scope() {
    for (part, fits) in
        [("as", true), ("as-1_b", true), ("", false), ("a/b", false), ("a b", false), ("a,b", false), ("é", false)]
    {
        let (mut service, mut region) = (options(), options());
        (service.service, region.region) = (Some(part.into()), Some(part.into()));
        for (scheme, options) in
            [(Scheme::TencentTc3, &service), (Scheme::HuaweiV11, &service), (Scheme::HuaweiV11, &region)]
        {
            let result = signed(scheme, plain(), options);
            assert_eq!(result.is_ok(), fits, "{scheme} {part:?}");
            assert!(result.err().is_none_or(|error| error.code() == ErrorCode::InvalidOption));
        }
    }
}

/// Only the form a scheme signs is read: other bytes are not parameters, whatever they look like.
#[test]
fn a_body_that_is_no_form() {
    for scheme in [Scheme::AlibabaRpcV1, Scheme::TencentV1] {
        let mut request = Request { method: "POST".into(), body: Body::Bytes(b"b=2".to_vec()), ..plain() };
        request.push_header("Content-Type", "text/plain").unwrap();
        let signed = signed(scheme, request.clone(), &options()).unwrap();
        assert!(!signed.trace.canonical_request.unwrap().contains("b=2"), "{scheme}");
        assert_eq!(signed.request.body.wire(), b"b=2");
    }
}

/// Only `UNSIGNED-PAYLOAD` stands for the body; anything else in its place does not.
#[test]
fn the_hash_of_the_payload() {
    // SHA-256 of nothing.
    const NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let mut request = plain();
    request.push_header("X-TC-Content-SHA256", "something").unwrap();
    let signed = signed(Scheme::TencentTc3, request, &options()).unwrap();
    assert_eq!(signed.trace.hashed_payload.as_deref(), Some(NOTHING));
}

/// `host:` of the canonical request, or the host of `tencent-v1`.
#[test]
fn ports_of_signed_hosts() {
    use HostForm::{Documented, WithPort, WithoutPort};
    // What is documented: the domain name for `tencent-v1`, the header as sent for the others.
    for (scheme, form, port, address) in [
        (Scheme::TencentV1, Documented, "as.example.com", "[::1]"),
        (Scheme::TencentV1, WithPort, "as.example.com:8443", "[::1]:8443"),
        (Scheme::TencentTc3, Documented, "as.example.com:8443", "[::1]:8443"),
        (Scheme::TencentTc3, WithoutPort, "as.example.com", "[::1]"),
        (Scheme::HuaweiSdk, Documented, "as.example.com:8443", "[::1]:8443"),
        (Scheme::HuaweiSdk, WithoutPort, "as.example.com", "[::1]"),
    ] {
        for (host, expected) in [
            ("as.example.com:8443", port),
            ("[::1]:8443", address),
            ("as.example.com", "as.example.com"),
            ("[::1]", "[::1]"),
        ] {
            let options = with_forms(|forms| forms.host = form);
            let signed = signed(scheme, get(&format!("https://{host}/v1")), &options).unwrap();
            let expected = match scheme {
                Scheme::TencentV1 => format!("GET{expected}/v1?"),
                _ => format!("\nhost:{expected}\n"),
            };
            let text = match scheme {
                Scheme::TencentV1 => signed.trace.string_to_sign.as_ref(),
                _ => signed.trace.canonical_request.as_ref(),
            };
            assert!(text.unwrap().contains(&expected), "{scheme} {host} {text:?}");
            // Huawei documents one form, and a verifier takes no other.
            let accepted = scheme != Scheme::HuaweiSdk || form == Documented || !host.ends_with("8443");
            assert_eq!(check(scheme, &received(&signed)).is_ok(), accepted, "{scheme} {host}");
        }
    }
}

/// Each form of `tencent-v1`, as `TencentNames` and `AtValues` describe it, and that a verifier takes those of names.
#[test]
fn forms_of_names_and_values() {
    // `B` sorts before `_`, and `.` before both.
    for (form, first, last) in [
        (TencentNames::SortThenRename, "Nonce=", "&.c=3&aB=1&a.a=2"),
        (TencentNames::RenameThenSort, ".c=3&Nonce=", "&a.a=2&aB=1"),
        (TencentNames::KeepLeading, "Nonce=", "&_c=3&aB=1&a.a=2"),
        (TencentNames::AsGiven, "Nonce=", "&_c=3&aB=1&a_a=2"),
    ] {
        let options = with_forms(|forms| forms.tencent_names = form);
        let signed = signed(Scheme::TencentV1, get("https://as.example.com/?aB=1&a_a=2&_c=3"), &options).unwrap();
        let canonical = signed.trace.canonical_request.as_deref().unwrap();
        assert!(canonical.starts_with(first) && canonical.ends_with(last), "{form:?} {canonical}");
        assert!(check(Scheme::TencentV1, &received(&signed)).is_ok(), "{form:?}");
    }
    for (method, left_out) in [("GET", false), ("POST", true)] {
        let options = with_forms(|forms| forms.at_values = AtValues::LeftOut);
        let request = Request::new(method, "https://as.example.com/?file=@x").unwrap();
        let signed = signed(Scheme::TencentV1, request, &options).unwrap();
        assert_eq!(!signed.trace.canonical_request.unwrap().contains("file=@x"), left_out, "{method}");
    }
}

/// The headers of `tencent-tc3`: two, or three with the action; values in lower case, or as given.
#[test]
fn forms_of_headers() {
    for (headers, values, names, line) in [
        (Tc3Headers::ContentTypeAndHost, Tc3Values::LowerCase, "content-type;host", "content-type:text/plain"),
        (Tc3Headers::ContentTypeAndHost, Tc3Values::AsGiven, "content-type;host", "content-type:Text/Plain"),
        (Tc3Headers::WithAction, Tc3Values::LowerCase, "content-type;host;x-tc-action", "x-tc-action:describe"),
        (Tc3Headers::WithAction, Tc3Values::AsGiven, "content-type;host;x-tc-action", "x-tc-action:Describe"),
    ] {
        let options = with_forms(|forms| (forms.tc3_headers, forms.tc3_values) = (headers, values));
        let mut request = plain();
        for (name, value) in [("X-TC-Action", "Describe"), ("Content-Type", "Text/Plain"), ("X-Other", "1")] {
            request.push_header(name, value).unwrap();
        }
        let signed = signed(Scheme::TencentTc3, request, &options).unwrap();
        assert_eq!(signed.trace.signed_headers.as_deref(), Some(names));
        assert!(signed.trace.canonical_request.as_ref().unwrap().contains(&format!("\n{line}\n")));
        assert!(check(Scheme::TencentTc3, &received(&signed)).is_ok(), "{headers:?} {values:?}");
    }
}

#[test]
fn what_a_trace_leaves_out() {
    let parameters = signed(Scheme::AlibabaRpcV1, plain(), &options()).unwrap().trace;
    assert_eq!((parameters.signed_headers, parameters.credential_scope), (None, None));
    let headers = signed(Scheme::HuaweiV11, plain(), &options()).unwrap().trace;
    assert_eq!(headers.signed_headers.as_deref(), Some("host;x-sdk-date"));
    assert_eq!(headers.credential_scope.as_deref(), Some("20260314/cn-north-4/as"));
}

/// The window is 900 seconds wide on either side.
#[test]
fn dates_before_and_after() {
    for scheme in WITH_HEADERS {
        let request = received(&signed(scheme, plain(), &options()).unwrap());
        for (now, words) in [(NOW + 901, "901 seconds before now"), (NOW - 901, "901 seconds after now")] {
            let refusal = check_at(scheme, &request, now).unwrap_err();
            assert_eq!(refusal.reason, Reason::Expired);
            assert!(refusal.message.contains(words) && refusal.message.contains("900 are allowed"), "{refusal:?}");
        }
    }
}

/// As Alibaba's gateway does, a refusal shows the string to sign of the request that came.
#[test]
fn a_mismatch_shows_what_should_have_been_signed() {
    for scheme in [Scheme::AlibabaRpcV1, Scheme::TencentTc3] {
        let signed = signed(scheme, plain(), &options()).unwrap();
        let other = |_: &str| Some(Secret::new("another key"));
        let options = VerifyOptions::new(&other, Timestamp::from_unix(NOW).unwrap());
        let refusal = verify(scheme, &received(&signed), &options).unwrap_err();
        assert_eq!(refusal.string_to_sign, signed.trace.string_to_sign);
    }
}

/// A signature that leaves out what it must cover.
#[test]
fn headers_that_are_not_signed() {
    for scheme in WITH_HEADERS {
        let mut request = received(&signed(scheme, plain(), &options()).unwrap());
        for (_, value) in request.headers.iter_mut().filter(|(name, _)| name == "Authorization") {
            *value = value.replace("host;", "").replace(";host", "");
        }
        let refusal = check(scheme, &request).unwrap_err();
        assert_eq!(refusal.reason, Reason::Malformed, "{scheme} {refusal:?}");
        assert!(refusal.message.contains("host is not among them"), "{refusal:?}");
    }
    let mut request = received(&signed(Scheme::AlibabaAcs3, plain(), &options()).unwrap());
    request.push_header("x-acs-added", "1").unwrap();
    let refusal = check(Scheme::AlibabaAcs3, &request).unwrap_err();
    assert_eq!((refusal.reason, refusal.code), (Reason::Malformed, "IncompleteSignature"));
    assert!(refusal.message.contains("\"x-acs-added\" is not among them"), "{refusal:?}");
}

#[test]
fn an_empty_parameter_is_missing() {
    let url = "https://as.example.com/?Timestamp=1773500966&Nonce=1&SecretId=&Signature=x";
    let refusal = check(Scheme::TencentV1, &get(url)).unwrap_err();
    assert_eq!((refusal.reason, refusal.code), (Reason::Missing, "4000"));
    assert!(refusal.message.starts_with("SecretId is missing"), "{refusal:?}");
}

#[test]
fn what_is_shown_of_keys_and_nonces() {
    for scheme in Scheme::ALL {
        assert_eq!(scheme.to_string(), scheme.name());
    }
    let signer = Signer::new(Scheme::TencentTc3, &Credentials::key("AKIDEXAMPLE", "dummy-key")).unwrap();
    let shown = format!("{signer:?}");
    assert!(shown.contains("TencentTc3") && shown.contains("AKIDEXAMPLE"), "{shown}");
    assert_eq!(format!("{:?} {:?}", Nonce::Given("canary".into()), Nonce::Entropy([1; 16])), "Given Entropy");
    let keys = |_: &str| None;
    let shown = format!("{:?}", VerifyOptions::new(&keys, Timestamp::from_unix(0).unwrap()));
    assert!(shown.contains("max_skew_seconds: 900"), "{shown}");
}

/// What a request carries is kept, so it has to be what the scheme can sign.
#[test]
fn carried_values_that_no_service_takes() {
    for (scheme, name, value) in [
        (Scheme::AlibabaAcs3, "x-acs-content-sha256", "0000"),
        (Scheme::HuaweiSdk, "X-Sdk-Date", "2014-08-15T11:10:07Z"),
        (Scheme::HuaweiV11, "X-Sdk-Date", "soon"),
        (Scheme::TencentTc3, "X-TC-Timestamp", "2014-08-15"),
    ] {
        let mut request = plain();
        request.push_header(name, value).unwrap();
        let message = refused(scheme, request);
        assert!(message.starts_with(name) && message.contains(&format!("{value:?}")), "{message}");
    }
    for (scheme, name, value) in [
        (Scheme::AlibabaRpcV1, "SignatureMethod", "HMAC-SHA256"),
        (Scheme::AlibabaRpcV1, "SignatureVersion", "2.0"),
        (Scheme::TencentV1, "SignatureMethod", "HMAC-SHA1"),
    ] {
        let message = refused(scheme, get(&format!("https://as.example.com/?{name}={value}")));
        assert!(message.starts_with(name) && message.contains(&format!("{value:?}")), "{message}");
    }
}

/// Dates and scopes that were changed on the way: malformed, before any key is asked for.
#[test]
fn received_dates_and_scopes() {
    for (scheme, from, to, part) in [
        (Scheme::AlibabaAcs3, "2026-03-14T", "2026-14-03T", "x-acs-date"),
        (Scheme::TencentTc3, "1773500966", "tomorrow", "X-TC-Timestamp"),
        (Scheme::TencentTc3, "2026-03-14/", "2026-03-15/", "Credential"),
        (Scheme::TencentTc3, "/as/tc3_request", "/tc3_request", "Credential"),
        (Scheme::HuaweiSdk, "20260314T", "20261403T", "X-Sdk-Date"),
        (Scheme::HuaweiV11, "20260314/", "20260315/", "Credential"),
        (Scheme::HuaweiV11, "/cn-north-4/as", "/as", "Credential"),
    ] {
        let mut request = received(&signed(scheme, plain(), &options()).unwrap());
        request.headers.iter_mut().for_each(|(_, value)| *value = value.replace(from, to));
        let refusal = check(scheme, &request).unwrap_err();
        assert_eq!(refusal.reason, Reason::Malformed, "{scheme} {to} {refusal:?}");
        assert!(refusal.message.to_lowercase().starts_with(&part.to_lowercase()), "{scheme} {to} {refusal:?}");
    }
}
