//! The error codes: every one that the documents print is in the catalogue with all that a caller needs.
//!
//! `data/error-codes` was taken from the documents without a look at the catalogue.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;

use autoscale_kit::catalog::{self, Category, ErrorInfo, Retry, Service};
use autoscale_kit::response::{Scope, explain_error};

/// One line of a list: the section it stands under, the code as printed, and the code that is meant.
struct Line {
    section: String,
    printed: Option<String>,
    meant: Option<String>,
}

impl Line {
    /// The spellings that the catalogue has to know.
    fn codes(&self) -> impl Iterator<Item = &str> {
        self.printed.as_deref().into_iter().chain(self.meant.as_deref())
    }
}

/// Codes of a failed activity stand under this section; the 0 among them is success.
const ACTIVITY: &str = "activity";

fn lines(service: &Service) -> Vec<Line> {
    let path = format!("{}/tests/data/error-codes/{}.txt", env!("CARGO_MANIFEST_DIR"), service.id);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut section = String::new();
    let mut lines = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(title) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = title.rsplit(' ').next().unwrap().to_owned();
            continue;
        }
        if section == ACTIVITY && line == "0" {
            continue;
        }
        let (printed, meant) = line.split_once(" -> ").map_or((line, None), |(printed, meant)| (printed, Some(meant)));
        let printed = Some(printed).filter(|text| *text != "(prose)").map(str::to_owned);
        lines.push(Line { section: section.clone(), printed, meant: meant.map(str::to_owned) });
    }
    lines
}

/// The entry for a code in the table of a section, or in the one that all operations share.
fn entry(service: &'static Service, section: &str, code: &str) -> Option<&'static ErrorInfo> {
    let own = match section {
        "common" => &[][..],
        ACTIVITY => service.activity.as_ref().map_or(&[][..], |codes| codes.errors),
        name => catalog::operation(&format!("{}.{name}", service.id)).unwrap().errors,
    };
    own.iter().chain(service.errors).find(|info| info.code == code)
}

#[test]
fn every_printed_code_has_kind_retry_and_advice() {
    let mut missing = Vec::new();
    let mut counts = Vec::new();
    for service in catalog::services() {
        let lines = lines(service);
        let mut codes = BTreeSet::new();
        for line in &lines {
            for code in line.codes() {
                codes.insert(code.to_owned());
                match entry(service, &line.section, code) {
                    Some(info) => complete(service, info),
                    None => missing.push(format!("{} {}: {code}", service.id, line.section)),
                }
            }
        }
        println!("{}: {} codes in {} rows of tables", service.id, codes.len(), lines.len());
        counts.push((service.id, codes.len(), lines.len()));
    }
    assert!(missing.is_empty(), "not in the catalogue: {missing:#?}");
    assert_eq!(
        counts,
        [
            ("alibaba-emr", 2, 2),
            ("alibaba-ess", 121, 291),
            ("huawei-as", 274, 274),
            ("tencent-as", 180, 751),
            ("tencent-as-v2", 89, 121),
        ]
    );
}

fn complete(service: &Service, info: &ErrorInfo) {
    let what = format!("{} {}", service.id, info.code);
    for sentence in [info.meaning, info.advice] {
        assert!(sentence.len() >= 8 && sentence.ends_with('.'), "{what}: {sentence:?}");
    }
    let explained = explain_error(service.id, info.code, None).unwrap();
    assert!(explained.documented && explained.reading.source.is_some(), "{what}");
    assert!(explained.scope != Some(Scope::Operation) || !explained.operations.is_empty(), "{what}");
}

/// What chapter 17 of ESS says: again only after 503, or where the message asks for it, as that of Throttling does.
#[test]
fn ess_is_asked_again_only_where_the_document_says_so() {
    let service = catalog::service("alibaba-ess").unwrap();
    let all = service.operations().flat_map(|operation| operation.errors).chain(service.errors);
    for info in all {
        let again = matches!(info.retry, Retry::Backoff | Retry::SameToken);
        assert_eq!(again, info.status == Some(503) || info.code == "Throttling", "{}", info.code);
    }
}

/// What the tables of Tencent's API v2 say in words: "try again later" for these, and "quota of requests" for 4400.
#[test]
fn tencent_v2_is_asked_again_only_where_the_document_says_so() {
    let service = catalog::service("tencent-as-v2").unwrap();
    let all = service.operations().flat_map(|operation| operation.errors).chain(service.errors);
    let all = all.chain(service.activity.iter().flat_map(|codes| codes.errors));
    let again: Vec<_> = all.filter(|info| info.retry == Retry::Backoff).map(|info| info.code).collect();
    assert_eq!(again, ["4400", "5100", "6000", "6200", "40000", "40001"]);
}

/// What to do fits the kind of trouble: a wrong parameter is corrected, a missing permission is not cured by waiting.
#[test]
fn retry_fits_the_kind() {
    for service in catalog::services() {
        let all = service.operations().flat_map(|operation| operation.errors).chain(service.errors);
        for info in all.chain(service.activity.iter().flat_map(|codes| codes.errors)) {
            let fits = match info.category {
                Category::Parameter | Category::Credentials => info.retry == Retry::FixRequest,
                Category::Permission | Category::Quota => matches!(info.retry, Retry::Never | Retry::FixRequest),
                Category::Throttling => info.retry == Retry::Backoff,
                Category::Server => info.retry != Retry::FixRequest,
                Category::State | Category::Conflict => info.retry != Retry::SameToken,
            };
            assert!(fits, "{} {}: {:?}, {:?}", service.id, info.code, info.category, info.retry);
        }
    }
}

#[test]
fn a_code_is_found_in_every_spelling() {
    for text in ["100004", "(100004)", " (100004) incorrect projectId", "5100 (100004)", "[100004]", "5100(100004) x"] {
        let explained = explain_error("tencent-as-v2", text, None).unwrap();
        assert_eq!((explained.code.as_ref(), explained.documented), ("100004", true), "{text}");
    }
    for (service, text, code) in [
        ("tencent-as-v2", "5100", "5100"),
        ("tencent-as-v2", "5100 (200)", "5100"),
        ("tencent-as-v2", "(NameDuplicate.ScalingGroup) taken", "NameDuplicate.ScalingGroup"),
        ("tencent-as-v2", "invalidparameter.metric", "InvalidParameter.Metric"),
        ("tencent-as-v2", "40001", "40001"),
        ("huawei-as", "404 Not Found", "404"),
        ("alibaba-ess", "invalidscalinggroupid.NotFound", "InvalidScalingGroupId.NotFound"),
        // The document prints both spellings, so each stays what it is.
        ("alibaba-ess", "Invalidscalinggroupid.NotFound", "Invalidscalinggroupid.NotFound"),
    ] {
        let explained = explain_error(service, text, None).unwrap();
        assert_eq!((explained.code.as_ref(), explained.documented), (code, true), "{text}");
    }
}

#[test]
fn an_operation_s_own_word_comes_first_and_others_beside_it() {
    let of = |scope| explain_error(scope, "InvalidParameter.Conflict", None).unwrap();
    let service = of("alibaba-ess");
    let operations = ["CreateScalingConfiguration", "CreateScalingGroup", "ModifyScalingGroup"]
        .map(|name| format!("alibaba-ess.{name}"));
    assert_eq!(service.operations, operations);
    let (group, configuration) = (of("alibaba-ess.CreateScalingGroup"), of("alibaba-ess.CreateScalingConfiguration"));
    assert!(group.reading.advice.contains("MaxSize"), "{}", group.reading.advice);
    assert!(configuration.reading.advice.contains("DataDisk"), "{}", configuration.reading.advice);
    assert!(group.reading.within.is_empty());
    let others: Vec<_> = group.otherwise.iter().flat_map(|reading| reading.within.iter().copied()).collect();
    assert_eq!(others, ["alibaba-ess.CreateScalingConfiguration", "alibaba-ess.ModifyScalingGroup"]);
    assert!(explain_error("tencent-as-v2", "4000", None).unwrap().otherwise.is_empty());

    let cooldown = explain_error("tencent-as-v2", "40001", None).unwrap();
    assert_eq!((cooldown.scope, cooldown.reading.retry), (Some(Scope::Activity), Retry::Backoff));

    let common = explain_error("alibaba-ess", "ServiceUnavailable", None).unwrap();
    assert_eq!((common.scope, common.reading.retry), (Some(Scope::Service), Retry::Backoff));
    assert_eq!(common.otherwise[0].retry, Retry::SameToken);
}

#[test]
fn unknown_codes_say_what_can_be_said() {
    let of = |service, code, status| {
        let explained = explain_error(service, code, status).unwrap();
        assert!(!explained.documented && explained.operations.is_empty() && explained.reading.source.is_none());
        explained
    };
    let kind = |service, code, status| of(service, code, status).reading.category;
    assert_eq!(kind("alibaba-ess", "Throttling.User", None), Some(Category::Throttling));
    assert_eq!(kind("alibaba-ess", "Whatever", None), None);
    assert_eq!(kind("alibaba-ess", "Whatever", Some(403)), Some(Category::Permission));
    assert_eq!(kind("tencent-as", "RequestLimitExceeded", None), Some(Category::Throttling));
    assert_eq!(kind("huawei-as", "AS.9999", Some(404)), Some(Category::Parameter));
    assert_eq!(kind("huawei-as", "AS.9999", None), None);
    assert!(of("huawei-as", "AS.9999", Some(404)).reading.advice.contains("of 404 it says"));

    let slip = of("alibaba-ess", "QuotaExceeded.ScalingRules", None);
    assert_eq!(slip.did_you_mean, Some("QuotaExceeded.ScalingRule"));
    assert_eq!(slip.reading.category, Some(Category::Quota));
    for text in ["", " ", "()", "(", "é)", &"x".repeat(10_000)] {
        of("tencent-as-v2", text, None);
    }
    assert!(explain_error("alibaba", "x", None).unwrap_err().message().contains("alibaba-ess"));
    assert!(explain_error("alibaba-ess.Nothing", "x", None).is_err());
}

/// What `verify` answers, by service; the schemes of a service answer the same codes.
const REFUSALS: [(&str, &[&str]); 5] = [
    ("alibaba-ess", ALIBABA),
    ("alibaba-emr", ALIBABA),
    ("tencent-as-v2", &["4000", "4100", "4200", "4500"]),
    (
        "tencent-as",
        &[
            "MissingParameter",
            "AuthFailure.InvalidAuthorization",
            "AuthFailure.SecretIdNotFound",
            "AuthFailure.SignatureExpire",
            "AuthFailure.SignatureFailure",
            "RequestReplayed",
        ],
    ),
    ("huawei-as", &["APIGW.0301", "RequestReplayed"]),
];
const ALIBABA: &[&str] = &[
    "MissingParameter",
    "IncompleteSignature",
    "InvalidAccessKeyId.NotFound",
    "InvalidTimeStamp.Expired",
    "SignatureNonceUsed",
    "SignatureDoesNotMatch",
];

#[test]
fn what_verify_answers_is_known() {
    for (service, codes) in REFUSALS {
        for code in codes {
            for status in [None, Some(400), Some(403)] {
                let explained = explain_error(service, code, status).unwrap();
                let reading = &explained.reading;
                let is_parameter = matches!(*code, "MissingParameter" | "4000");
                let category = if is_parameter { Category::Parameter } else { Category::Credentials };
                assert_eq!((reading.category, reading.retry), (Some(category), Retry::FixRequest), "{service} {code}");
                for text in [&reading.meaning, &reading.advice] {
                    assert!(
                        !text.contains("does not list") && !text.contains("looks like"),
                        "{service} {code}: {text}"
                    );
                }
            }
        }
    }
}

/// Expired times and tokens and used nonces are mended by signing anew, not by another parameter.
#[test]
fn times_tokens_and_nonces_are_credentials_everywhere() {
    let codes = [
        "InvalidTimeStamp.Expired",
        "InvalidTimestamp.Expired",
        "InvalidTimeStamp.Format",
        "IllegalTimestamp",
        "SignatureNonceUsed",
        "InvalidNonce",
        "InvalidSecurityToken.Expired",
        "InvalidSecurityToken.Malformed",
        "InvalidSecurityToken.MismatchWithAccessKey",
        "MissingSecurityToken",
        "InvalidSecurityToken",
        "AuthFailure.TokenFailure",
        "AuthFailure.SignatureExpire",
        "AuthFailure.InvalidSecretId",
        "ExpiredToken",
        "TokenExpired",
        "InvalidToken.Expired",
        "RequestExpired",
        "RequestTimeTooSkewed",
        "RequestReplayed",
        "InvalidAccessKeyId.Inactive",
    ];
    for service in catalog::services() {
        for code in codes {
            for status in [None, Some(400), Some(403)] {
                let reading = explain_error(service.id, code, status).unwrap().reading;
                assert_eq!(reading.category, Some(Category::Credentials), "{} {code} {status:?}", service.id);
                assert_eq!(reading.retry, Retry::FixRequest, "{} {code}", service.id);
            }
        }
    }
    for code in ["APIGW.0301", "APIG.0301", "APIGW.0307", "APIGW.0303", "AS.0005", "AS.0006", "401"] {
        let reading = explain_error("huawei-as", code, None).unwrap().reading;
        assert_eq!(reading.category, Some(Category::Credentials), "{code}");
    }
}

/// Advice for a code is about that code: a kind of it may have another cause.
#[test]
fn a_kind_of_a_code_does_not_have_its_advice() {
    for service in catalog::services() {
        let own = service.operations().flat_map(|operation| operation.errors.iter().map(|info| (operation.id, info)));
        let shared = service.errors.iter().map(|info| (service.id, info));
        for (scope, parent) in own.chain(shared).filter(|(_, info)| info.code.starts_with(char::is_alphabetic)) {
            let code = format!("{}.Odd", parent.code);
            let explained = explain_error(scope, &code, None).unwrap();
            let reading = explained.reading;
            assert!(!explained.documented && reading.source.is_none(), "{code}");
            assert_eq!(reading.category, Some(parent.category), "{scope} {code}");
            assert!(reading.advice.starts_with("It looks like "), "{scope} {code}: {}", reading.advice);
            assert!(reading.meaning.ends_with(parent.meaning), "{code}: {}", reading.meaning);
            assert!(!reading.meaning.contains(parent.advice), "{code}: {}", reading.meaning);
        }
    }
    let throttled = explain_error("alibaba-ess", "Throttling.User", None).unwrap().reading;
    assert_eq!(throttled.category, Some(Category::Throttling));
    assert!(
        throttled.meaning.ends_with("; of Throttling it says: Too many calls in a short time."),
        "{}",
        throttled.meaning
    );
    // What RebalanceInstances means by it is not what other operations mean.
    for scope in ["alibaba-ess", "alibaba-ess.ExecuteScalingRule", "alibaba-ess.CreateScalingGroup"] {
        let denied = explain_error(scope, "OperationDenied.Odd", None).unwrap().reading;
        assert!(!denied.meaning.contains("MultiAZPolicy") && !denied.advice.contains("BALANCE"), "{scope}");
        assert_eq!(denied.category, Some(Category::State));
    }
    let asked = explain_error("alibaba-ess.RebalanceInstances", "OperationDenied.Odd", None).unwrap().reading;
    assert!(asked.meaning.contains("of OperationDenied it says: "), "{}", asked.meaning);
}

#[test]
fn kinds_that_are_widely_known_have_advice_of_their_own() {
    for scope in ["alibaba-ess", "alibaba-ess.ExecuteScalingRule", "alibaba-ess.RebalanceInstances"] {
        let of = |code| explain_error(scope, code, None).unwrap().reading.advice;
        assert!(of("OperationDenied.NoStock").contains("another zone or another instance type"));
        assert!(of("ResourceNotAvailable.ClassicNetwork").contains("VSwitch"));
        assert!(of("operationdenied.nostock").contains("another zone"), "in any case");
        assert!(of("ERROR OperationDenied.NoStock").contains("look the code up"), "no code");
        assert!(
            of("OperationDenied.NoStock: The resource is out of stock").contains("another zone"),
            "with its message"
        );
    }
}

/// The families of Tencent's API 3.0 begin with what kind of trouble it is; what comes behind it may sound like another.
#[test]
fn families_of_api_3_0() {
    use Category::{Conflict, Credentials, Parameter, Permission, Quota, Server, State, Throttling};
    for (code, category) in [
        ("InvalidParameterValue.LimitExceeded", Parameter),
        ("InvalidParameterValue.NoResourcePermission", Parameter),
        ("InvalidParameter.Conflict", Parameter),
        ("InvalidParameterValue.ScheduledActionNameDuplicate", Parameter),
        ("MissingParameter.InScenario", Parameter),
        ("ResourceUnavailable.ForbiddenModifyVpc", State),
        ("ResourceUnavailable.AutoScalingGroupInActivity", State),
        ("ResourceInsufficient.AutoScalingGroupAboveMaxSize", State),
        ("ResourceNotFound.AutoScalingGroupNotFound", Parameter),
        ("ResourceInUse.ActivityInProgress", Conflict),
        ("LimitExceeded.QuotaNotEnough", Quota),
        ("InternalError.CallStsError", Server),
        ("UnauthorizedOperation.AutoScalingRoleUnauthorized.Odd", Permission),
        ("UnauthorizedOperation", Permission),
        ("AuthFailure.UnauthorizedOperation", Permission),
        ("AuthFailure.MFAFailure", Credentials),
        ("RequestLimitExceeded.UinLimitExceeded", Throttling),
        ("RequestSizeLimitExceeded", Parameter),
        ("UnsupportedOperation", Parameter),
        ("NoSuchVersion", Parameter),
    ] {
        assert_eq!(explain_error("tencent-as", code, None).unwrap().reading.category, Some(category), "{code}");
    }
}
