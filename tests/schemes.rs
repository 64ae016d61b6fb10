//! The row of each scheme against what the scheme does.

use std::collections::BTreeSet;
use std::fs;

use autoscale_kit::credentials::Credentials;
use autoscale_kit::http::{Body, Fields, Request};
use autoscale_kit::sign::{
    AcsNames, AtValues, Forms, HostForm, Nonce, Scheme, SignOptions, Tc3Headers, Tc3Values, TencentAlgorithm,
    TencentNames, Texts, sign,
};
use autoscale_kit::time::Timestamp;

fn options() -> SignOptions {
    let date = Timestamp::parse("2026-11-20T00:00:00Z").unwrap();
    let mut options = SignOptions::new(date, Nonce::Entropy([7; 16]));
    options.region = Some("cn-north-4".into());
    options.service = Some("as".into());
    options
}

fn credentials(scheme: Scheme) -> Credentials {
    if scheme.info().texts.is_none() { Credentials::Token("token".into()) } else { Credentials::key("id", "secret") }
}

/// Requests in which every option and form shows.
fn requests() -> Vec<Request> {
    let url = "https://as.example.com:8443/v1?_a_b=1&a_b=2&aZ=3&na%20me=4&na.me=5";
    let mut get = Request::new("GET", url).unwrap();
    get.push_header("X-TC-Action", "DescribeThings").unwrap();
    let form = Body::Form(Fields::parse("_a_b=1&a.b=2&at=%40file"));
    let post = Request { method: "POST".into(), body: form, query: Fields::default(), ..get.clone() };
    let mut json = Request { method: "POST".into(), body: Body::Bytes(b"{}".to_vec()), ..post.clone() };
    json.push_header("Content-Type", "application/JSON").unwrap();
    vec![get, post, json]
}

/// Everything that leaves the scheme.
fn results(scheme: Scheme, options: &SignOptions) -> Vec<Option<String>> {
    let result = |request| {
        let signed = sign(scheme, &credentials(scheme), request, options).ok()?;
        let wire = signed.request.body.wire();
        Some(format!("{} {:?} {wire:?} {:?}", signed.request.url(), signed.request.headers, signed.trace))
    };
    requests().into_iter().map(result).collect()
}

#[test]
fn options_change_something_where_the_row_says_so() {
    type Change = fn(&mut SignOptions);
    let options_by_name: [(&str, Change); 5] = [
        ("date", |options| options.date = Timestamp::parse("2026-11-20T01:00:00Z").unwrap()),
        ("nonce", |options| options.nonce = Nonce::Entropy([8; 16])),
        ("region", |options| options.region = Some("ap-guangzhou".into())),
        ("service", |options| options.service = Some("cvm".into())),
        ("algorithm", |options| options.algorithm = TencentAlgorithm::HmacSha256),
    ];
    for scheme in Scheme::ALL {
        let usual = results(scheme, &options());
        assert!(usual.iter().any(Option::is_some), "{scheme} signs none of the requests");
        let changes = |(_, change): &&(&str, Change)| {
            let mut options = options();
            change(&mut options);
            results(scheme, &options) != usual
        };
        let found: Vec<&str> = options_by_name.iter().filter(changes).map(|(name, _)| *name).collect();
        assert_eq!(found, scheme.info().options, "{scheme}");
    }
}

#[test]
fn forms_change_something_where_the_row_says_so() {
    let with = |change: fn(&mut Forms)| {
        let mut options = options();
        change(&mut options.forms);
        options
    };
    let forms = [
        ("host", with(|forms| forms.host = HostForm::WithPort)),
        ("host", with(|forms| forms.host = HostForm::WithoutPort)),
        ("tencentNames", with(|forms| forms.tencent_names = TencentNames::RenameThenSort)),
        ("tencentNames", with(|forms| forms.tencent_names = TencentNames::KeepLeading)),
        ("tencentNames", with(|forms| forms.tencent_names = TencentNames::AsGiven)),
        ("atValues", with(|forms| forms.at_values = AtValues::LeftOut)),
        ("acsNames", with(|forms| forms.acs_names = AcsNames::AsGiven)),
        ("tc3Headers", with(|forms| forms.tc3_headers = Tc3Headers::WithAction)),
        ("tc3Values", with(|forms| forms.tc3_values = Tc3Values::AsGiven)),
    ];
    for scheme in Scheme::ALL {
        let usual = results(scheme, &options());
        let changes = forms.iter().filter(|(_, options)| results(scheme, options) != usual);
        let found: BTreeSet<&str> = changes.map(|(name, _)| *name).collect();
        assert_eq!(found, scheme.info().forms.iter().copied().collect(), "{scheme}");
    }
}

#[test]
fn texts_are_put_together_as_the_row_says() {
    for scheme in Scheme::ALL {
        let info = scheme.info();
        let request = Request::new("GET", "https://as.example.com/v1?a%20b=c%2Fd").unwrap();
        let signed = sign(scheme, &credentials(scheme), request, &options()).unwrap();
        let (canonical, to_sign) = (signed.trace.canonical_request, signed.trace.string_to_sign);
        let (canonical, to_sign) = (canonical.unwrap_or_default(), to_sign.unwrap_or_default());
        let found = match (canonical.lines().count(), canonical.contains("c%2Fd")) {
            (0, _) => None,
            (1, true) => Some(Texts::Encoded),
            (1, false) => Some(Texts::Raw),
            _ => Some(Texts::Lines),
        };
        assert_eq!(found, info.texts, "{scheme}: {canonical}");
        assert_eq!(to_sign.contains('\n'), !info.algorithm.is_empty(), "{scheme}: {to_sign}");
        let header = signed.request.headers.iter().find(|(name, _)| name == "Authorization");
        let word = header.and_then(|(_, value)| value.split(' ').next()).unwrap_or_default();
        assert_eq!(word, info.algorithm, "{scheme}");
    }
}

/// Half the width of the window. Alibaba Cloud, "Request signatures": 15 minutes. Tencent Cloud, API v2, "Common Request
/// Parameters": 2 hours; API 3.0, "AuthFailure.SignatureExpire": 5 minutes. Huawei Cloud, "API Request Signing Guide": 15
/// minutes.
#[test]
fn windows_are_the_documented_ones() {
    let windows = Scheme::ALL.map(|scheme| (scheme.name(), scheme.info().window_seconds));
    let expected = [
        ("alibaba-rpc-v1", 900),
        ("alibaba-acs3", 900),
        ("tencent-v1", 7200),
        ("tencent-tc3", 300),
        ("huawei-sdk", 900),
        ("huawei-v11", 900),
        ("huawei-token", 900),
    ];
    assert_eq!(windows, expected);
}

#[test]
fn a_token_takes_the_place_of_a_key_in_schemes_that_say_so() {
    for scheme in Scheme::ALL {
        if let Some(other) = scheme.info().with_token {
            assert_eq!(other.info().texts, None, "{other} signs nothing");
            let request = Request::new("GET", "https://as.example.com/").unwrap();
            sign(other, &Credentials::Token("token".into()), request, &options()).unwrap();
        }
    }
}

#[test]
fn typescript_names_every_scheme() {
    let types = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/pkg/src/index.d.ts")).unwrap();
    let (_, union) = types.split_once("export type Scheme =").expect("the type of the names");
    let (union, _) = union.split_once(';').expect("the end of the type");
    let named: Vec<&str> = union.split('"').skip(1).step_by(2).collect();
    assert_eq!(named, Scheme::ALL.map(Scheme::name));
}
