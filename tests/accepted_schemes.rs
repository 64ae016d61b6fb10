//! A call is signed with one of the schemes that its service accepts.

use autoscale_kit::credentials::Credentials;
use autoscale_kit::http::Request;
use autoscale_kit::sign::{Nonce, Scheme, SignOptions, Signed};
use autoscale_kit::time::Timestamp;
use autoscale_kit::{Error, ErrorCode, call, catalog};

const LOGS: &str = "huawei-as.ListScalingActivityV2Logs";

fn signed(id: &str, scheme: Option<&str>, credentials: &Credentials) -> Result<Signed, Error> {
    let date = Timestamp::parse("2018-11-22T12:00:00Z").unwrap();
    let mut options = SignOptions::new(date, Nonce::Given("7".into()));
    (options.region, options.service) = (Some("cn-north-4".into()), Some("as".into()));
    let request = Request::new("GET", "https://as.cn-north-4.myhuaweicloud.com/autoscaling-api/v2/p/x").unwrap();
    call::sign(catalog::operation(id).unwrap(), request, scheme, credentials, &options)
}

/// The text in `Authorization` with which Huawei's signing guide begins each kind of signature.
#[test]
fn a_call_is_signed_with_the_scheme_that_was_asked_for() {
    let key = Credentials::key("id", "secret");
    for (scheme, begins) in
        [(None, "SDK-HMAC-SHA256 "), (Some("huawei-sdk"), "SDK-HMAC-SHA256 "), (Some("huawei-v11"), "V11-HMAC-SHA256 ")]
    {
        let request = signed(LOGS, scheme, &key).unwrap().request;
        let header = request.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("authorization"));
        assert!(header.unwrap().1.starts_with(begins), "{scheme:?}");
    }
    // A token says by itself how it is sent.
    let token = Credentials::Token("t".into());
    assert!(signed(LOGS, None, &token).is_ok());
    assert!(signed(LOGS, Some("huawei-token"), &token).is_ok());
    assert_eq!(signed(LOGS, Some("huawei-sdk"), &token).unwrap_err().code(), ErrorCode::InvalidCredentials);
}

#[test]
fn another_scheme_is_refused_with_those_that_are_accepted() {
    for (id, scheme, message) in [
        (LOGS, "huawei-v1", "scheme: huawei-as accepts huawei-sdk or huawei-token or huawei-v11, not \"huawei-v1\""),
        (
            LOGS,
            "tencent-tc3",
            "scheme: huawei-as accepts huawei-sdk or huawei-token or huawei-v11, not \"tencent-tc3\"",
        ),
        (
            "alibaba-ess.DescribeScalingGroups",
            "alibaba-acs3",
            "scheme: alibaba-ess accepts alibaba-rpc-v1, not \"alibaba-acs3\"",
        ),
    ] {
        let error = signed(id, Some(scheme), &Credentials::key("id", "secret")).unwrap_err();
        assert_eq!((error.code(), error.message()), (ErrorCode::InvalidOption, message));
    }
}

#[test]
fn a_service_names_its_document_and_its_schemes() {
    for service in catalog::services() {
        assert_eq!(service.schemes.first(), Some(&service.scheme), "{}", service.id);
        assert_eq!((service.source.document, service.source.edition), (service.document, service.edition));
        // A page that is older than the document of its service names its own.
        let mut others = service
            .operations()
            .filter(|operation| ![LOGS, "tencent-as.ResumeInstanceRefresh"].contains(&operation.id));
        assert!(others.all(|operation| operation.source.document == service.document));
    }
    let service = catalog::service("huawei-as").unwrap();
    assert_eq!(service.schemes, [Scheme::HuaweiSdk, Scheme::HuaweiToken, Scheme::HuaweiV11]);
    let ess = catalog::service("alibaba-ess").unwrap();
    assert_eq!(ess.document, "Alibaba Cloud ESS API Reference 2014-08-28, 2019-06-03");
    assert_eq!(ess.superseded_by, None);
}
