//! Which host a call goes to, by region, and what is said of a region that the vendor does not list.
//!
//! Hosts are those of the documents and, for newer regions, of the vendors' public lists of endpoints.

use autoscale_kit::call::{Built, build};
use autoscale_kit::catalog;
use autoscale_kit::issue::{IssueCode, Severity, path_text};
use autoscale_kit::plain::Plain;
use autoscale_kit::request::BuildOptions;
use autoscale_kit::validate::Options;
use serde_json::{Value, json};

fn built(id: &str, params: Value, options: &BuildOptions) -> Built {
    build(catalog::operation(id).unwrap(), Plain::from(params), &Options::default(), options).unwrap()
}

fn in_region(region: &str) -> BuildOptions<'_> {
    BuildOptions { region: Some(region), ..BuildOptions::default() }
}

const GROUPS: &str = "alibaba-ess.DescribeScalingGroups";
const LOGS: &str = "huawei-as.ListScalingActivityV2Logs";

fn logs() -> Value {
    json!({ "project_id": "p", "scaling_group_id": "g" })
}

/// The host without a parameter for the region, and with one where the service has it.
fn host(service: &str, region: &str) -> String {
    let by_option = match service {
        "alibaba-ess" => built("alibaba-ess.DescribeNotificationTypes", json!({}), &in_region(region)),
        "alibaba-emr" => built("alibaba-emr.RunScalingActionV2", emr(region), &BuildOptions::default()),
        "tencent-as" => built("tencent-as.ResumeInstanceRefresh", refresh(), &in_region(region)),
        "tencent-as-v2" => built("tencent-as-v2.DescribeScalingGroup", json!({}), &in_region(region)),
        _ => built(LOGS, logs(), &in_region(region)),
    };
    if service == "alibaba-ess" {
        let by_param = built(GROUPS, json!({ "RegionId": region }), &BuildOptions::default());
        assert_eq!(by_param.request.host, by_option.request.host, "{region}");
    }
    by_option.request.host
}

fn emr(region: &str) -> Value {
    json!({ "RegionId": region, "ScalingActionType": "START_SCALING_GROUP", "ScalingGroupBizId": "SGB-234242ABC****" })
}

fn refresh() -> Value {
    json!({ "AutoScalingGroupId": "asg-h7tgd87d", "RefreshActivityId": "asr-juhf6ytr" })
}

/// 001, chapter 5, and the vendor's list for the regions that are newer.
#[test]
fn alibaba_ess() {
    let central = "ess.aliyuncs.com";
    for region in [
        "cn-qingdao",
        "cn-beijing",
        "cn-hangzhou",
        "cn-shanghai",
        "cn-shenzhen",
        "cn-hongkong",
        "ap-southeast-1",
        "us-west-1",
        "us-east-1",
        "cn-nanjing",
        "cn-hangzhou-finance",
        "cn-shanghai-finance-1",
        "cn-shenzhen-finance-1",
        "cn-beijing-finance-1",
    ] {
        assert_eq!(host("alibaba-ess", region), central, "{region}");
    }
    for region in [
        "cn-zhangjiakou",
        "cn-huhehaote",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-5",
        "ap-northeast-1",
        "eu-west-1",
        "eu-central-1",
        "me-east-1",
        "ap-south-1",
        "cn-zhengzhou-jva",
        "cn-wulanchabu",
        "cn-fuzhou",
        "cn-heyuan",
        "cn-guangzhou",
        "cn-chengdu",
        "cn-wuhan-lr",
        "ap-northeast-2",
        "ap-southeast-6",
        "ap-southeast-7",
        "me-central-1",
        "na-south-1",
        "us-southeast-1",
        "cn-heyuan-acdr-1",
        "xx-new-1",
    ] {
        assert_eq!(host("alibaba-ess", region), format!("ess.{region}.aliyuncs.com"));
    }
}

#[test]
fn alibaba_emr() {
    for region in ["cn-hangzhou", "cn-beijing", "us-east-1", "eu-central-1", "me-central-1", "xx-new-1"] {
        assert_eq!(host("alibaba-emr", region), format!("emr.{region}.aliyuncs.com"));
    }
}

/// 003 prints the international host; regions in mainland China have the other one, financial ones their own.
#[test]
fn tencent() {
    for region in ["ap-guangzhou", "ap-shanghai", "ap-beijing", "ap-chengdu", "ap-chongqing", "ap-nanjing"] {
        assert_eq!(host("tencent-as", region), "as.tencentcloudapi.com", "{region}");
    }
    for region in
        ["ap-hongkong", "ap-singapore", "ap-tokyo", "na-siliconvalley", "eu-frankfurt", "sa-saopaulo", "ap-new"]
    {
        assert_eq!(host("tencent-as", region), "as.intl.tencentcloudapi.com", "{region}");
    }
    assert_eq!(host("tencent-as", "ap-shanghai-fsi"), "as.ap-shanghai-fsi.tencentcloudapi.com");
    for region in ["gz", "ap-guangzhou", "sg", "ap-new"] {
        assert_eq!(host("tencent-as-v2", region), "scaling.api.qcloud.com", "{region}");
    }
}

#[test]
fn huawei() {
    for region in ["cn-north-4", "cn-east-3", "cn-southwest-2", "ap-southeast-1", "la-south-2", "xx-new-1"] {
        assert_eq!(host("huawei-as", region), format!("as.{region}.myhuaweicloud.com"));
    }
}

/// Every region that the catalogue lists is one for which nothing is said, and nothing goes to a made-up host.
#[test]
fn every_listed_region() {
    for service in catalog::services() {
        assert!(service.endpoints.len() >= 20, "{}", service.id);
        for (region, host) in service.endpoints {
            assert_eq!(self::host(service.id, region), *host, "{} {region}", service.id);
            let vendor = ["aliyuncs.com", "tencentcloudapi.com", "qcloud.com", "myhuaweicloud.com"];
            assert!(vendor.iter().any(|domain| host.ends_with(domain)), "{host}");
        }
    }
    let described = built(GROUPS, json!({ "RegionId": "cn-wulanchabu" }), &BuildOptions::default());
    assert_eq!(described.warnings, []);
}

#[test]
fn an_unknown_region_is_a_warning() {
    let none = BuildOptions::default();
    let cases = [
        ("RegionId", built(GROUPS, json!({ "RegionId": "cn-atlantis" }), &none)),
        ("RegionId", built(GROUPS, json!({}), &in_region("cn-atlantis"))),
        ("RegionId", built("alibaba-emr.RunScalingActionV2", emr("cn-atlantis"), &none)),
        ("Region", built("tencent-as.ResumeInstanceRefresh", refresh(), &in_region("cn-atlantis"))),
        ("region", built("alibaba-ess.DescribeNotificationTypes", json!({}), &in_region("cn-atlantis"))),
        ("region", built("tencent-as-v2.DescribeScalingGroup", json!({}), &in_region("cn-atlantis"))),
        ("region", built(LOGS, logs(), &in_region("cn-atlantis"))),
    ];
    for (name, built) in &cases {
        let warnings = &built.warnings;
        assert_eq!(warnings.len(), 1, "{name} {warnings:?}");
        let warning = &warnings[0];
        assert_eq!((path_text(&warning.path), warning.code), ((*name).to_owned(), IssueCode::Enum));
        assert_eq!(warning.severity, Severity::Warning);
        let words = format!("{name} is \"cn-atlantis\", a region that the vendor does not list (");
        assert!(warning.message.starts_with(&words), "{}", warning.message);
    }
    // A slip is named; another number is another region.
    let message = |region: &str| built(GROUPS, json!({ "RegionId": region }), &none).warnings[0].message.clone();
    assert!(message("cn-hangzou").contains("did you mean \"cn-hangzhou\"?"), "{}", message("cn-hangzou"));
    assert!(!message("ap-southeast-9").contains("did you mean"), "{}", message("ap-southeast-9"));
}

#[test]
fn nothing_is_said_of_a_region_that_chooses_nothing() {
    let own = BuildOptions { endpoint: Some("http://127.0.0.1:8080"), ..in_region("cn-atlantis") };
    assert_eq!(built(LOGS, logs(), &own).warnings, []);
    assert_eq!(built(LOGS, logs(), &own).request.host, "127.0.0.1:8080");
    // The region among the parameters goes before the option.
    let listed = built(GROUPS, json!({ "RegionId": "cn-qingdao" }), &in_region("cn-atlantis"));
    assert_eq!((listed.request.host.as_str(), listed.warnings.len()), ("ess.aliyuncs.com", 0));
    assert_eq!(built(GROUPS, json!({ "RegionId": "CN-Hangzhou" }), &BuildOptions::default()).warnings, []);
}

/// A region is text like any other: it never leads a call to another domain.
#[test]
fn a_region_is_a_label_of_the_host_or_no_part_of_it() {
    for region in ["evil.example", "a/b", "a@b", "x#", "x?y", "a:80", "-x", "ü", "a b", &"a".repeat(64)] {
        let built = built(GROUPS, json!({ "RegionId": region }), &BuildOptions::default());
        assert_eq!(built.request.host, "ess.aliyuncs.com", "{region:?}");
    }
}

/// 002: the pages of three hook operations spell the Action with LifeCycle, the others with Lifecycle.
#[test]
fn hooks_are_sent_as_their_pages_spell_them() {
    for (action, other) in [
        ("CreateLifecycleHook", "CreateLifeCycleHook"),
        ("ModifyLifeCycleHook", "ModifyLifecycleHook"),
        ("DeleteLifecycleHook", "DeleteLifeCycleHook"),
        ("DescribeLifeCycleHook", "DescribeLifecycleHook"),
        ("CompleteLifecycleHookAction", "CompleteLifeCycleHookAction"),
        ("RecordLifecycleHookTimeout", "RecordLifeCycleHookTimeout"),
        ("AttachLifecycleHookId", "AttachLifeCycleHookId"),
        ("DetachLifeCycleHookId", "DetachLifecycleHookId"),
    ] {
        for name in [action, other] {
            let params = json!({
                "scalingGroupId": "asg-1", "lifeCycleHookId": "lfh-1", "lifeCycleHookName": "h",
                "lifeCycleHookTimeout": 10, "scalingInstanceId": "ins-1", "lifeCycleHookResult": 1, "recordTimeout": 120,
            });
            let operation = catalog::operation(&format!("tencent-as-v2.{name}")).unwrap();
            let known = |(name, _): &(&String, &Value)| operation.params.iter().any(|param| param.name == *name);
            let params: Value =
                params.as_object().unwrap().iter().filter(known).map(|(n, v)| (n.clone(), v.clone())).collect();
            let sent = built(&format!("tencent-as-v2.{name}"), params, &BuildOptions::default()).request;
            assert_eq!(sent.query.get("Action"), Some(action), "{name}");
        }
    }
}
