//! What every call of a service may carry beside its own parameters, for every operation.

#![cfg(not(target_arch = "wasm32"))]

#[allow(dead_code)]
mod support;

use std::collections::BTreeMap;

use autoscale_kit::call;
use autoscale_kit::catalog::{self, CommonParam, Operation, Origin};
use autoscale_kit::credentials::Credentials;
use autoscale_kit::http::{Body, Request};
use autoscale_kit::issue::{Issue, IssueCode, path_text};
use autoscale_kit::plain::Plain;
use autoscale_kit::request::BuildOptions;
use autoscale_kit::sign::{Nonce, SignOptions};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Checked, Options, validate};
use serde_json::{Value, json};
use support::{NOW, minimal};

/// What no message and no request may show.
const CANARY: &str = "canary-0x5ec2e7";

fn options() -> Options {
    Options { now: Timestamp::parse(NOW).ok(), ..Options::default() }
}

fn check(operation: &'static Operation, call: &Value) -> Checked<'static> {
    validate(operation, call.clone(), &options()).unwrap()
}

fn with(call: &Value, name: &str, value: Value) -> Value {
    let mut call = call.clone();
    call[name] = value;
    call
}

/// What issues are about. The smallest call names a region that no vendor lists, which is no matter of these tests.
fn told(issues: &[Issue]) -> Vec<(String, IssueCode)> {
    let all = issues.iter().map(|issue| (path_text(&issue.path), issue.code));
    all.filter(|(path, code)| !(path.starts_with("Region") && *code == IssueCode::Enum)).collect()
}

/// A value that the service takes.
fn sound(operation: &'static Operation, common: &CommonParam) -> Value {
    match common.from {
        Origin::Operation => json!(operation.name),
        Origin::Version => json!(catalog::service(operation.service).unwrap().version.unwrap()),
        Origin::Option if common.param.name == "Format" => json!("json"),
        Origin::Option | Origin::Caller => json!("cn-qingdao"),
        Origin::Signer => json!(CANARY),
    }
}

/// Each common parameter of each operation, with a call that is sound without it.
fn each(mut see: impl FnMut(&'static Operation, &'static CommonParam, &Value)) {
    for operation in catalog::all_operations() {
        // As it is normalised: the smallest call may have numbers as text.
        let call = check(operation, &minimal(operation)).json().unwrap().into();
        operation.common().for_each(|common| see(operation, common, &call));
    }
}

#[test]
fn each_alone_is_accepted_by_every_operation() {
    let mut seen = BTreeMap::<&str, usize>::new();
    each(|operation, common, call| {
        *seen.entry(operation.service).or_default() += 1;
        let name = common.param.name;
        for name in [name].iter().chain(common.param.aliases) {
            let call = with(call, name, sound(operation, common));
            let checked = check(operation, &call);
            assert_eq!(checked.issues, [], "{} {name}", operation.id);
            let value = Value::Object(checked.json().unwrap());
            let warnings = checked.warnings;
            if common.from == Origin::Signer {
                assert_eq!(told(&warnings), [((*name).to_owned(), IssueCode::Ignored)], "{} {name}", operation.id);
                let ignored = warnings.iter().find(|warning| warning.code == IssueCode::Ignored).unwrap();
                assert!(!ignored.message.contains(CANARY) && ignored.received.is_none(), "{warnings:?}");
                assert_eq!(value.get(common.param.name), None, "{} {name}", operation.id);
            } else {
                assert_eq!((told(&warnings), &value), (vec![], &call), "{} {name}", operation.id);
            }
        }
        // Nothing given is no parameter.
        let absent = check(operation, &with(call, name, Value::Null));
        assert_eq!((&absent.issues[..], told(&absent.warnings)), (&[][..], vec![]), "{} {name}", operation.id);
        assert_eq!(absent.json().unwrap().get(name), None);
    });
    // Huawei's page names none, and its clients send none.
    assert_eq!(seen.keys().copied().collect::<Vec<_>>(), ["alibaba-emr", "alibaba-ess", "tencent-as", "tencent-as-v2"]);
}

/// The names that the clients of the vendors send, and those of the documents.
#[test]
fn the_common_parameters_are_those_of_documents_and_clients() {
    const ALIBABA: [&str; 16] = [
        "Action",
        "Version",
        "Format",
        "AccessKeyId",
        "Signature",
        "SignatureMethod",
        "SignatureVersion",
        "SignatureNonce",
        "Timestamp",
        "SignatureType",
        "SecurityToken",
        "RegionId",
        "OwnerId",
        "OwnerAccount",
        "ResourceOwnerId",
        "ResourceOwnerAccount",
    ];
    let names = |id| catalog::service(id).unwrap().common.iter().map(|common| common.param.name).collect::<Vec<_>>();
    assert_eq!(names("alibaba-ess"), ALIBABA);
    assert_eq!(names("alibaba-emr"), ALIBABA);
    let v2 = [
        "Action",
        "Region",
        "Timestamp",
        "Nonce",
        "SecretId",
        "Signature",
        "SignatureMethod",
        "Token",
        "RequestClient",
    ];
    assert_eq!(names("tencent-as-v2"), v2);
    let v3 = ["Action", "Version", "Region", "Timestamp", "Nonce", "SecretId", "Signature", "SignatureMethod", "Token"];
    assert_eq!(names("tencent-as"), v3);
}

#[test]
fn another_action_or_version_is_an_issue() {
    each(|operation, common, call| {
        if !matches!(common.from, Origin::Operation | Origin::Version) {
            return;
        }
        let name = common.param.name;
        for wrong in [json!("DescribeEverything"), json!("2014-05-26"), json!(""), json!(["x"])] {
            let outcome = check(operation, &with(call, name, wrong.clone()));
            assert_eq!(told(&outcome.issues), [(name.to_owned(), IssueCode::Enum)], "{} {wrong}", operation.id);
        }
    });
    // A misprint of the name in the document means the operation, and is sent as its name.
    for operation in catalog::all_operations().filter(|operation| operation.service != "huawei-as") {
        for alias in operation.aliases {
            let value = check(operation, &with(&minimal(operation), "Action", json!(alias))).json().unwrap();
            assert_eq!(value["Action"], operation.name);
        }
    }
}

/// Everything that came at once: each name goes out once, and nothing that signing fills in is what came.
#[test]
fn a_signed_request_carries_each_name_once() {
    let credentials = Credentials::key("testid", "testsecret");
    for operation in catalog::all_operations() {
        let mut call = minimal(operation);
        operation.common().for_each(|common| call[common.param.name] = sound(operation, common));
        for method in operation.methods {
            let building = BuildOptions {
                region: Some("cn-beijing"),
                endpoint: Some("127.0.0.1"),
                method: Some(method),
                ..BuildOptions::default()
            };
            let built = call::build(operation, Plain::from(&call), &options(), &building).unwrap();
            let sign = SignOptions::new(Timestamp::parse(NOW).unwrap(), Nonce::Given("7".into()));
            let signed = call::sign(operation, built.request, None, &credentials, &sign).unwrap();
            let request = &signed.request;
            let shown = format!("{} {:?} {:?}", request.url(), request.headers, request.body.wire());
            assert!(!shown.contains(CANARY), "{}: {shown}", operation.id);
            let sent = fields(request);
            for name in sent.iter().map(|(name, _)| name) {
                assert_eq!(sent.iter().filter(|(other, _)| other == name).count(), 1, "{} {name}", operation.id);
            }
            for common in operation.common().filter(|common| common.from == Origin::Caller) {
                let name = common.param.name;
                assert!(sent.contains(&(name.to_owned(), "cn-qingdao".to_owned())), "{} {name}", operation.id);
            }
        }
    }
}

fn fields(request: &Request) -> Vec<(String, String)> {
    let form = match &request.body {
        Body::Form(fields) => Some(fields),
        Body::Empty | Body::Bytes(_) => None,
    };
    let pairs = request.query.pairs().chain(form.into_iter().flat_map(|form| form.pairs()));
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn built(id: &str, params: Value, options: BuildOptions) -> Request {
    call::build(catalog::operation(id).unwrap(), Plain::from(&params), &Options::default(), &options).unwrap().request
}

/// Region and format among the parameters go before the options.
#[test]
fn a_parameter_goes_before_its_option() {
    let id = "alibaba-ess.EnableScalingGroup";
    let call = |more: Value| {
        let mut call = json!({ "ScalingGroupId": "asg-1" });
        more.as_object().unwrap().iter().for_each(|(name, value)| call[name] = value.clone());
        call
    };
    let options = BuildOptions { region: Some("cn-beijing"), format: Some("json"), ..BuildOptions::default() };
    let request = built(id, call(json!({ "RegionId": "cn-zhangjiakou", "Format": "XML" })), options);
    assert_eq!(request.host, "ess.cn-zhangjiakou.aliyuncs.com");
    assert_eq!(request.query.get("Format"), Some("XML"));
    assert_eq!(request.query.get("RegionId"), Some("cn-zhangjiakou"));
    let refused = check(catalog::operation(id).unwrap(), &call(json!({ "Format": "yaml" })));
    assert_eq!(told(&refused.issues), [("Format".to_owned(), IssueCode::Enum)]);

    let options = BuildOptions { region: Some("ap-beijing"), ..BuildOptions::default() };
    let v2 = |params: Value| built("tencent-as-v2.DescribeScalingGroup", params, options);
    assert_eq!(v2(json!({ "Region": "ap-guangzhou" })).query.get("Region"), Some("ap-guangzhou"));
    assert_eq!(v2(json!({})).query.get("Region"), Some("ap-beijing"));
    assert_eq!(v2(json!({ "Region": "" })).query.get("Region"), Some("ap-beijing"));
    // An account's number is text, and stays the same one.
    let owner = |owner: Value| built(id, call(json!({ "OwnerId": owner })), BuildOptions::default());
    assert_eq!(owner(json!(1234567890123456_i64)).query.get("OwnerId"), Some("1234567890123456"));
}

/// A name near a common one is meant to be it, also where an operation has no such parameter of its own.
#[test]
fn misspelt_common_parameters_are_recognised() {
    for operation in catalog::all_operations().filter(|operation| operation.service.starts_with("alibaba")) {
        for (given, meant) in [("ReionId", "RegionId"), ("Acton", "Action"), ("OwnerAcount", "OwnerAccount")] {
            let outcome = check(operation, &with(&minimal(operation), given, json!("x")));
            assert_eq!(outcome.issues.len(), 1, "{} {given}", operation.id);
            assert_eq!(outcome.issues[0].expected.as_deref(), Some(meant), "{} {given}", operation.id);
        }
    }
}
