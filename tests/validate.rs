//! Validation against what the documents say; each expectation cites its section.

use autoscale_kit::catalog;
use autoscale_kit::issue::{Issue, IssueCode, path_text};
use autoscale_kit::plain::Plain;
use autoscale_kit::validate::{Checked, Limits, Options, Override, validate};
use proptest::prelude::*;
use serde_json::{Value, json};

const RULE: &str = "alibaba-ess.CreateScalingRule";
const GROUP: &str = "alibaba-ess.CreateScalingGroup";
const POLICY: &str = "tencent-as-v2.CreateScalingPolicy";
const CONFIGURATION: &str = "alibaba-ess.CreateScalingConfiguration";
const TASK: &str = "alibaba-ess.CreateScheduledTask";
const LOGS: &str = "huawei-as.ListScalingActivityV2Logs";

fn check(id: &str, params: Value) -> Checked<'static> {
    check_with(id, params, &Options::default())
}

fn check_with(id: &str, params: Value, options: &Options) -> Checked<'static> {
    validate(catalog::operation(id).unwrap(), params, options).unwrap()
}

/// `base` with other fields laid over it; `null` takes one away.
fn with(mut base: Value, more: Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        base[name] = value.clone();
    }
    base
}

fn codes(issues: &[Issue]) -> Vec<(String, IssueCode)> {
    issues.iter().map(|issue| (path_text(&issue.path), issue.code)).collect()
}

/// The call is accepted.
fn accepted(id: &str, params: Value) -> Value {
    let outcome = check(id, params);
    assert_eq!(outcome.issues, [], "{id}");
    Value::Object(outcome.json().unwrap())
}

/// The call is refused for exactly these reasons.
fn refused(id: &str, params: Value, expected: &[(&str, IssueCode)]) -> Vec<Issue> {
    let outcome = check(id, params.clone());
    let expected: Vec<_> = expected.iter().map(|(path, code)| (path.to_string(), *code)).collect();
    assert_eq!(codes(&outcome.issues), expected, "{id} {params}");
    assert_eq!(outcome.value, None);
    outcome.issues
}

fn rule() -> Value {
    json!({ "ScalingGroupId": "AG6CQdPU8OKdwLjgZcJ2eaQ", "AdjustmentType": "QuantityChangeInCapacity", "AdjustmentValue": -10 })
}

fn group() -> Value {
    json!({ "RegionId": "cn-qingdao", "MaxSize": 20, "MinSize": 2 })
}

fn configuration() -> Value {
    json!({ "ScalingGroupId": "AG6CQdPU8OKdwLjgZcJ2eaQ", "ImageId": "img", "InstanceType": "ecs.t1", "SecurityGroupId": "sg" })
}

fn policy() -> Value {
    json!({
        "scalingGroupId": "asg-1", "scalingPolicyName": "p", "adjustmentType": "QuantityChangeInCapacity",
        "adjustmentValue": 10, "cooldown": 300,
        "metric": { "dimensionName": "cpu_usage", "comparisonOperator": "EqualOrGreater", "threshold": 50 },
    })
}

fn logs() -> Value {
    json!({ "project_id": "p", "scaling_group_id": "e5d27f5c-dd76-4a61-b4bc-a67c5686719a" })
}

/// 001, 1.2: the range of AdjustmentValue depends on AdjustmentType.
#[test]
fn a_range_that_depends_on_another_parameter() {
    for (kind, low, high) in
        [("QuantityChangeInCapacity", -500, 500), ("PercentChangeInCapacity", -100, 10_000), ("TotalCapacity", 0, 1000)]
    {
        for (value, fits) in [(low - 1, false), (low, true), (high, true), (high + 1, false)] {
            let params = with(rule(), json!({ "AdjustmentType": kind, "AdjustmentValue": value }));
            if fits {
                accepted(RULE, params);
                continue;
            }
            let issues = refused(RULE, params, &[("AdjustmentValue", IssueCode::Range)]);
            let issue = &issues[0];
            assert_eq!(
                issue.message,
                format!(
                    "AdjustmentValue is {value}; documented range is {low} to {high} when AdjustmentType is {kind} \
                     (Alibaba ESS 2014-08-28, 1.2)"
                )
            );
            assert_eq!(issue.received, Some(value.to_string()));
            let source = issue.source.unwrap();
            let document = "Alibaba Cloud ESS API Reference 2014-08-28, 2019-06-03";
            assert_eq!((source.document, source.section, source.edition), (document, "1.2", "2019-06-03"));
        }
    }
}

/// 001, 1.2: names have 2 to 40 characters, counted as characters, and begin with a digit, a letter or a Chinese one.
#[test]
fn names() {
    for name in ["ab", "1a", "中文", "𠮷野家", "㐀家", "a_-.", &"中".repeat(40), "A-名.1_"] {
        accepted(RULE, with(rule(), json!({ "ScalingRuleName": name })));
    }
    let too_long = "中".repeat(41);
    for (name, code) in [
        ("a", IssueCode::Length),
        (too_long.as_str(), IssueCode::Length),
        ("_a", IssueCode::Pattern),
        (".a", IssueCode::Pattern),
        ("a b", IssueCode::Pattern),
        ("ab!", IssueCode::Pattern),
    ] {
        refused(RULE, with(rule(), json!({ "ScalingRuleName": name })), &[("ScalingRuleName", code)]);
    }
}

/// 001, 9.1: sizes in [0, 100], MinSize at most MaxSize (InvalidParameter.Conflict).
#[test]
fn sizes_of_a_group() {
    accepted(GROUP, with(group(), json!({ "MinSize": 0, "MaxSize": 0 })));
    accepted(GROUP, with(group(), json!({ "MinSize": 100, "MaxSize": 100 })));
    refused(GROUP, with(group(), json!({ "MaxSize": 101 })), &[("MaxSize", IssueCode::Range)]);
    refused(GROUP, with(group(), json!({ "MinSize": -1 })), &[("MinSize", IssueCode::Range)]);
    let issues = refused(GROUP, with(group(), json!({ "MinSize": 21 })), &[("MinSize", IssueCode::Conflict)]);
    assert!(issues[0].message.starts_with("MinSize is 21, but MaxSize is 20"), "{}", issues[0].message);
}

/// 001, 9.1: one or two policies, up to 5 VSwitches, JSON lists of up to 5 load balancers and 8 RDS instances.
#[test]
fn lists_of_a_group() {
    accepted(GROUP, with(group(), json!({ "RemovalPolicy": ["NewestInstance", "OldestScalingConfiguration"] })));
    refused(GROUP, with(group(), json!({ "RemovalPolicy": [] })), &[("RemovalPolicy", IssueCode::Count)]);
    let three = json!({ "RemovalPolicy": ["NewestInstance", "OldestInstance", "OldestScalingConfiguration"] });
    refused(GROUP, with(group(), three), &[("RemovalPolicy", IssueCode::Count)]);
    let issues = refused(
        GROUP,
        with(group(), json!({ "RemovalPolicy": ["NewestInstance", "OldestInstanse"] })),
        &[("RemovalPolicy[1]", IssueCode::Enum)],
    );
    assert!(issues[0].message.contains("did you mean \"OldestInstance\"?"), "{}", issues[0].message);

    let ids = |n: usize| (0..n).map(|i| format!("id-{i}")).collect::<Vec<_>>();
    for (name, most) in [("VSwitchIds", 5), ("LoadBalancerIds", 5), ("DBInstanceIds", 8)] {
        accepted(GROUP, with(group(), json!({ name: ids(most) })));
        refused(GROUP, with(group(), json!({ name: ids(most + 1) })), &[(name, IssueCode::Count)]);
    }
    // The same as JSON text, which is how the document writes them.
    let value = accepted(GROUP, with(group(), json!({ "LoadBalancerIds": "[\"lb-0\", \"lb-1\"]" })));
    assert_eq!(value["LoadBalancerIds"], json!(["lb-0", "lb-1"]));
    for text in ["lb-0", "[\"lb-0\"", "{}", "\"lb-0\""] {
        let params = with(group(), json!({ "LoadBalancerIds": text }));
        refused(GROUP, params, &[("LoadBalancerIds", IssueCode::Json)]);
    }
}

/// 002, Modifying Timed Tasks: these two take the repetition away, though neither is an instant nor one of the patterns.
#[test]
fn what_the_document_allows_beside_a_limit_is_accepted() {
    let task = json!({ "scalingScheduledTaskId": "sch-2s6kvcha" });
    let times = |end: &str, days: &str| with(task.clone(), json!({ "endTime": end, "recurrence": days }));
    let value = accepted("tencent-as-v2.ModifyScheduledTask", times("0000-00-00 00:00:00", "* * * * *"));
    assert_eq!((&value["endTime"], &value["recurrence"]), (&json!("0000-00-00 00:00:00"), &json!("* * * * *")));
    let issues = check("tencent-as-v2.ModifyScheduledTask", times("0000-00-00 00:00:01", "1 * * * *")).issues;
    assert_eq!(codes(&issues), [("endTime".into(), IssueCode::Format), ("recurrence".into(), IssueCode::Pattern)]);
}

/// 001, 9.1: ports 1 to 65535, weights 0 to 100, two levels down.
#[test]
fn fields_inside_lists() {
    let attribute = |port: i64, weight: i64| {
        let inner = json!([{ "VServerGroupId": "rsp-1", "Port": port, "Weight": weight }]);
        with(group(), json!({ "VServerGroup": [{ "LoadBalancerId": "lb-1", "VServerGroupAttribute": inner }] }))
    };
    accepted(GROUP, attribute(1, 0));
    accepted(GROUP, attribute(65535, 100));
    let at = |field: &str| format!("VServerGroup[0].VServerGroupAttribute[0].{field}");
    refused(GROUP, attribute(0, 0), &[(&at("Port"), IssueCode::Range)]);
    refused(GROUP, attribute(65536, 101), &[(&at("Port"), IssueCode::Range), (&at("Weight"), IssueCode::Range)]);
}

/// 001, 9.1: VSwitchId is ignored next to VSwitchIds: a warning, and the call goes through.
#[test]
fn what_is_ignored_is_a_warning() {
    let outcome = check(GROUP, with(group(), json!({ "VSwitchId": "vsw-1", "VSwitchIds": ["vsw-2"] })));
    assert_eq!(outcome.issues, []);
    assert_eq!(codes(&outcome.warnings), [("VSwitchId".to_owned(), IssueCode::Ignored)]);
    assert_eq!(check(GROUP, with(group(), json!({ "VSwitchId": "vsw-1" }))).warnings, []);
}

/// 001, 12.1 and 17: a ClientToken of at most 64 ASCII characters.
#[test]
fn client_tokens() {
    let id = "alibaba-ess.ExecuteScalingRule";
    let call =
        |token: String| json!({ "ScalingRuleAri": "ari:acs:ess:cn-qingdao:1:scalingRule/x", "ClientToken": token });
    accepted(id, call("a".repeat(64)));
    refused(id, call("a".repeat(65)), &[("ClientToken", IssueCode::Length)]);
    refused(id, call("é".into()), &[("ClientToken", IssueCode::Format)]);
}

/// 002, Creating Alarm Triggering Policies: ranges by type, and of the threshold by metric.
#[test]
fn alarm_policies() {
    for (kind, low, high) in
        [("TotalCapacity", 0, 30), ("QuantityChangeInCapacity", -30, 30), ("PercentChangeInCapacity", -100, 100)]
    {
        for (value, fits) in [(low - 1, false), (low, true), (high, true), (high + 1, false)] {
            let params = with(policy(), json!({ "adjustmentType": kind, "adjustmentValue": value }));
            if fits {
                accepted(POLICY, params);
            } else {
                refused(POLICY, params, &[("adjustmentValue", IssueCode::Range)]);
            }
        }
    }
    let metric = |name: &str, threshold: i64, times: i64| {
        let metric = json!({ "dimensionName": name, "comparisonOperator": "Less", "threshold": threshold, "repeatTimes": times });
        with(policy(), json!({ "metric": metric }))
    };
    accepted(POLICY, metric("mem_usage", 0, 1));
    accepted(POLICY, metric("cpu_usage", 100, 10));
    accepted(POLICY, metric("lan_outtraffic", 1_000_000, 3));
    refused(POLICY, metric("cpu_usage", 101, 3), &[("metric.threshold", IssueCode::Range)]);
    refused(POLICY, metric("lan_intraffic", 0, 3), &[("metric.threshold", IssueCode::Range)]);
    refused(POLICY, metric("cpu_usage", 50, 0), &[("metric.repeatTimes", IssueCode::Range)]);
    refused(POLICY, metric("cpu_usage", 50, 11), &[("metric.repeatTimes", IssueCode::Range)]);
    refused(POLICY, metric("cpu", 50, 3), &[("metric.dimensionName", IssueCode::Enum)]);
    // The document's example: the metric as JSON text, the list in the flat form counted from 0.
    let mut example = with(policy(), json!({ "notifyIds.0": "1832", "notifyIds.1": "1833" }));
    example["metric"] = json!(r#"{"dimensionName":"cpu_usage","comparisonOperator":"EqualOrGreater","threshold":50}"#);
    let value = accepted(POLICY, example);
    assert_eq!(value["notifyIds"], json!(["1832", "1833"]));
    assert_eq!(value["metric"]["threshold"], 50);
    // At most 20 groups to notify.
    let ids: Vec<_> = (0..21).map(|n| n.to_string()).collect();
    refused(POLICY, with(policy(), json!({ "notifyIds": ids })), &[("notifyIds", IssueCode::Count)]);
}

/// 004: types are separated by commas; times are UTC to the second; limit is 0 to 100.
#[test]
fn log_queries() {
    let value = accepted(LOGS, with(logs(), json!({ "type": "NORMAL,MODIFY_ELB", "limit": 100, "start_number": 0 })));
    assert_eq!(value["type"], json!(["NORMAL", "MODIFY_ELB"]));
    accepted(LOGS, with(logs(), json!({ "type": ["DIFF"], "limit": 0, "start_time": "2018-11-22T00:00:00Z" })));
    refused(LOGS, with(logs(), json!({ "limit": 101 })), &[("limit", IssueCode::Range)]);
    refused(LOGS, with(logs(), json!({ "start_number": -1 })), &[("start_number", IssueCode::Range)]);
    refused(LOGS, with(logs(), json!({ "type": "NORMAL,OTHER" })), &[("type[1]", IssueCode::Enum)]);
    refused(LOGS, with(logs(), json!({ "status": "DONE" })), &[("status", IssueCode::Enum)]);
    for time in ["2018-11-22", "2018-11-22T00:00:00", "2018-02-30T00:00:00Z", "yesterday"] {
        refused(LOGS, with(logs(), json!({ "start_time": time })), &[("start_time", IssueCode::Format)]);
    }
    // Other spellings of an instant become the documented one.
    for time in [json!("2018-11-22T08:00:00.000+08:00"), json!(1_542_844_800)] {
        let value = accepted(LOGS, with(logs(), json!({ "start_time": time })));
        assert_eq!(value["start_time"], "2018-11-22T00:00:00Z");
    }
}

/// 003 and 000: what is required, and the documented values.
#[test]
fn refresh_and_emr() {
    let id = "tencent-as.ResumeInstanceRefresh";
    let call =
        json!({ "Region": "ap-guangzhou", "AutoScalingGroupId": "asg-h7tgd87d", "RefreshActivityId": "asr-juhf6ytr" });
    accepted(id, with(call.clone(), json!({ "ResumeMode": "CONTINUE" })));
    refused(id, with(call, json!({ "ResumeMode": "retry" })), &[("ResumeMode", IssueCode::Enum)]);
    let names = ["Region", "AutoScalingGroupId", "RefreshActivityId"];
    refused(id, json!({}), &names.map(|name| (name, IssueCode::Missing)));

    let id = "alibaba-emr.RunScalingActionV2";
    let call =
        json!({ "RegionId": "cn-hangzhou", "ScalingActionType": "START_SCALING_GROUP", "ScalingGroupBizId": "SGB-1" });
    let value = accepted(id, with(call.clone(), json!({ "ActionParam": { "a": 1 } })));
    assert_eq!(value["ActionParam"], "{\"a\":1}");
    // Typed String, "Control action parameters": that it is JSON is said of its example only.
    let value = accepted(id, with(call.clone(), json!({ "ActionParam": "{" })));
    assert_eq!(value["ActionParam"], "{");
    refused(id, with(call, json!({ "ScalingActionType": "START" })), &[("ScalingActionType", IssueCode::Enum)]);
}

#[test]
fn every_issue_is_collected() {
    let params = json!({ "AdjustmentType": "Percent", "AdjustmentValue": 1.5, "Cooldown": 86401, "Coldown": 1, "ScalingRuleName": "" });
    let issues = refused(
        RULE,
        params,
        &[
            ("Coldown", IssueCode::Unknown),
            ("ScalingGroupId", IssueCode::Missing),
            ("AdjustmentValue", IssueCode::Type),
            ("AdjustmentType", IssueCode::Enum),
            ("ScalingRuleName", IssueCode::Length),
            ("ScalingRuleName", IssueCode::Pattern),
            ("Cooldown", IssueCode::Range),
        ],
    );
    assert!(issues[0].message.contains("did you mean \"Cooldown\"?"));
}

#[test]
fn numbers_as_text_and_null_as_absent() {
    let value = accepted(RULE, with(rule(), json!({ "AdjustmentValue": "-10", "Cooldown": null })));
    assert_eq!(value["AdjustmentValue"], -10);
    assert_eq!(value.get("Cooldown"), None);
    for text in [" 1", "1 ", "+1", "1.0", "0x1", "1e3", "٣", "--1", "9223372036854775808"] {
        refused(RULE, with(rule(), json!({ "AdjustmentValue": text })), &[("AdjustmentValue", IssueCode::Type)]);
    }
}

#[test]
fn truth_and_prices_as_text() {
    let task = |enabled: Value| json!({ "RegionId": "cn-qingdao", "ScheduledAction": "ari:acs:ess:cn-qingdao:1:scalingrule/x", "LaunchTime": "2026-12-01T00:00Z", "TaskEnabled": enabled });
    for (given, read) in [(json!("true"), true), (json!(false), false), (json!("false"), false)] {
        assert_eq!(accepted(TASK, task(given))["TaskEnabled"], read);
    }
    for given in [json!("yes"), json!(1), json!("")] {
        refused(TASK, task(given), &[("TaskEnabled", IssueCode::Type)]);
    }
    let prices = |price: &str| {
        with(configuration(), json!({ "SpotPriceLimit": [{ "InstanceType": "ecs.t1", "PriceLimit": price }] }))
    };
    let value = accepted(CONFIGURATION, prices("0.125"));
    assert_eq!(value["SpotPriceLimit"][0]["PriceLimit"], 0.125);
    refused(CONFIGURATION, prices("cheap"), &[("SpotPriceLimit[0].PriceLimit", IssueCode::Type)]);
}

/// Integers are compared as such: as floats these two would be equal.
#[test]
fn large_sizes_are_compared_exactly() {
    let outcome =
        check(GROUP, with(group(), json!({ "MinSize": 9007199254740993_i64, "MaxSize": 9007199254740992_i64 })));
    assert!(codes(&outcome.issues).contains(&("MinSize".to_owned(), IssueCode::Conflict)), "{:?}", outcome.issues);
}

/// What is accepted can be sent: in a segment of the path, and in the header of the region.
#[test]
fn texts_that_cannot_stand_in_their_place() {
    for text in [".", ".."] {
        refused(LOGS, with(logs(), json!({ "project_id": text })), &[("project_id", IssueCode::Format)]);
    }
    accepted(LOGS, with(logs(), json!({ "project_id": "a/..%2F é" })));
    let resume = |region: &str| json!({ "Region": region, "AutoScalingGroupId": "asg-1", "RefreshActivityId": "ira-1", "ResumeMode": "RETRY" });
    accepted("tencent-as.ResumeInstanceRefresh", resume("ap-guangzhou"));
    for text in ["ap guangzhou", "ap\r\nX-TC-Token: t", "广州"] {
        refused("tencent-as.ResumeInstanceRefresh", resume(text), &[("Region", IssueCode::Format)]);
    }
}

#[test]
fn wrong_types() {
    for value in [json!(true), json!(["x"]), json!({ "x": 1 })] {
        refused(RULE, with(rule(), json!({ "ScalingGroupId": value })), &[("ScalingGroupId", IssueCode::Type)]);
    }
    for value in [json!("x"), json!(5), json!({ "0": "x" })] {
        refused(GROUP, with(group(), json!({ "VSwitchIds": value })), &[("VSwitchIds", IssueCode::Type)]);
    }
    refused(
        GROUP,
        with(group(), json!({ "VSwitchIds": [null, true] })),
        &[("VSwitchIds[0]", IssueCode::Type), ("VSwitchIds[1]", IssueCode::Type)],
    );
    refused(GROUP, with(group(), json!({ "VServerGroup": ["x"] })), &[("VServerGroup[0]", IssueCode::Type)]);
    for params in [Value::Null, json!([]), json!("x"), json!(1)] {
        refused(RULE, params, &[("", IssueCode::Type)]);
    }
}

#[test]
fn the_flat_form_means_the_same() {
    let structured = with(
        group(),
        json!({
            "RemovalPolicy": ["NewestInstance", "OldestInstance"],
            "VServerGroup": [
                { "LoadBalancerId": "lb-1", "VServerGroupAttribute": [{ "VServerGroupId": "r1", "Port": 80 }, { "Port": 81 }] },
                { "LoadBalancerId": "lb-2" },
            ],
        }),
    );
    let flat = with(
        group(),
        json!({
            "VServerGroup.2.LoadBalancerId": "lb-2",
            "VServerGroup.1.VServerGroupAttribute.2.Port": "81",
            "VServerGroup.1.VServerGroupAttribute.1.Port": 80,
            "VServerGroup.1.VServerGroupAttribute.1.VServerGroupId": "r1",
            "VServerGroup.1.LoadBalancerId": "lb-1",
            "RemovalPolicy.1": "NewestInstance",
            "RemovalPolicy.2": "OldestInstance",
        }),
    );
    assert_eq!(accepted(GROUP, structured), accepted(GROUP, flat));
    // A misprinted name of the document, and the same name twice.
    let value = accepted(GROUP, with(group(), json!({ "Scalinggroupname": "web" })));
    assert_eq!(value["ScalingGroupName"], "web");
    let twice = json!({ "Scalinggroupname": "web", "ScalingGroupName": "web" });
    refused(GROUP, with(group(), twice), &[("ScalingGroupName", IssueCode::Conflict)]);
}

#[test]
fn null_stands_in_the_way_of_no_other_spelling() {
    let value = accepted(GROUP, with(group(), json!({ "ScalingGroupName": null, "Scalinggroupname": "web" })));
    assert_eq!(value["ScalingGroupName"], "web");
    let flat = json!({ "RemovalPolicy": null, "RemovalPolicy.1": "NewestInstance", "RemovalPolicy.2": null });
    assert_eq!(accepted(GROUP, with(group(), flat))["RemovalPolicy"], json!(["NewestInstance"]));
    refused(
        GROUP,
        with(group(), json!({ "MaxSize": null, "Odd": null })),
        &[("Odd", IssueCode::Unknown), ("MaxSize", IssueCode::Missing)],
    );
}

#[test]
fn broken_flat_forms() {
    for name in ["RemovalPolicy.0", "RemovalPolicy.2"] {
        refused(GROUP, with(group(), json!({ name: "NewestInstance" })), &[("RemovalPolicy", IssueCode::Format)]);
    }
    for name in [
        "RemovalPolicy.01",
        "RemovalPolicy.x",
        "RemovalPolicy.1.x",
        "MaxSize.1",
        "RemovalPolicy.",
        ".1",
        "VServerGroup.1.Odd",
    ] {
        refused(GROUP, with(group(), json!({ name: "NewestInstance" })), &[(name, IssueCode::Unknown)]);
    }
    let both = json!({ "RemovalPolicy": ["NewestInstance"], "RemovalPolicy.1": "NewestInstance" });
    refused(GROUP, with(group(), both), &[("RemovalPolicy", IssueCode::Conflict)]);
    let whole_and_part = json!({ "VServerGroup.1": "x", "VServerGroup.1.LoadBalancerId": "lb-1" });
    refused(
        GROUP,
        with(group(), whole_and_part),
        &[("VServerGroup[0]", IssueCode::Conflict), ("VServerGroup[0]", IssueCode::Type)],
    );
    let huge = json!({ "VSwitchIds.99999999999999999999": "x", "VSwitchIds.1000000000": "x" });
    let outcome = check(GROUP, with(group(), huge));
    assert_eq!(outcome.issues.len(), 2, "{:?}", outcome.issues);
}

#[test]
fn limits_may_be_relaxed_or_replaced() {
    let params = || with(group(), json!({ "MaxSize": 1000, "ScalingGroupName": "_" }));
    let options = |limits| Options { limits, ..Options::default() };
    let strict = check_with(GROUP, params(), &options(Limits::Strict));
    assert_eq!(strict.issues.len(), 3);
    // A pattern is no limit: it stays an error.
    let warn = check_with(GROUP, params(), &options(Limits::Warn));
    assert_eq!(codes(&warn.issues), [("ScalingGroupName".to_owned(), IssueCode::Pattern)]);
    assert_eq!(
        codes(&warn.warnings),
        [("MaxSize".to_owned(), IssueCode::Range), ("ScalingGroupName".to_owned(), IssueCode::Length),]
    );
    let off = check_with(GROUP, params(), &options(Limits::Off));
    assert_eq!((off.issues.len(), off.warnings.len()), (1, 0));

    let bounds = |max: f64| Override::Bounds(catalog::Bounds { min: Some(0.0), max: Some(max) });
    let replaced = |max| Options { overrides: [("MaxSize".to_owned(), bounds(max))].into(), ..Options::default() };
    let params = || with(group(), json!({ "MaxSize": 1000 }));
    assert_eq!(check_with(GROUP, params(), &replaced(1000.0)).issues, []);
    let issues = check_with(GROUP, params(), &replaced(999.0)).issues;
    assert!(
        issues[0].message.starts_with("MaxSize is 1000; the limit set by the caller is 0 to 999"),
        "{}",
        issues[0].message
    );
    // A length is that of a text; of a list of texts it is the count that is replaced. Sizes in bytes are no lengths.
    let replaced = |name: &str| Options { overrides: [(name.to_owned(), bounds(3.0))].into(), ..Options::default() };
    for (id, call, name, issue) in [
        (RULE, with(rule(), json!({ "ScalingRuleName": "abc" })), "ScalingRuleName", None),
        (RULE, with(rule(), json!({ "ScalingRuleName": "abcd" })), "ScalingRuleName", Some(IssueCode::Length)),
        (GROUP, with(group(), json!({ "VSwitchIds": ["vsw-1", "vsw-2", "vsw-3"] })), "VSwitchIds", None),
        (GROUP, with(group(), json!({ "VSwitchIds": vec!["vsw-1"; 4] })), "VSwitchIds", Some(IssueCode::Count)),
        (CONFIGURATION, with(configuration(), json!({ "Tags": { "name": "value" } })), "Tags", None),
        (CONFIGURATION, with(configuration(), json!({ "UserData": "QUJDREVG" })), "UserData", None),
    ] {
        let found = check_with(id, call, &replaced(name)).issues;
        assert_eq!(found.first().map(|issue| issue.code), issue, "{name} {found:?}");
    }
    // Every limit on the parameter, and on no other.
    let lifted = |name: &str| Options { overrides: vec![(name.to_owned(), Override::Off)], ..Options::default() };
    let call = || with(group(), json!({ "MaxSize": 9_999_999, "ScalingGroupName": "-", "RemovalPolicy": ["Oldest"] }));
    for (name, left) in [("MaxSize", 2), ("ScalingGroupName", 1), ("RemovalPolicy", 2)] {
        let found = check_with(GROUP, call(), &lifted(name)).issues;
        assert!(found.iter().all(|issue| issue.path.first() != Some(&name.into())), "{name} {found:?}");
        assert!(found.len() >= left, "{name} {found:?}");
    }
    let unknown = Options { overrides: [("MaxSiz".to_owned(), bounds(1.0))].into(), ..Options::default() };
    let error = validate(catalog::operation(GROUP).unwrap(), params(), &unknown).unwrap_err();
    assert!(error.message().contains("did you mean \"MaxSize\""), "{error}");
}

#[test]
fn long_values_are_shortened_in_messages() {
    let issues = check(RULE, with(rule(), json!({ "ScalingRuleName": "x".repeat(1_000_000) }))).issues;
    assert!(issues[0].message.len() < 300 && issues[0].received.as_ref().unwrap().len() < 100, "{}", issues[0].message);
    let issues = check(RULE, with(rule(), json!({ "y".repeat(1_000_000): 1 }))).issues;
    assert!(issues[0].message.len() < 300, "{}", issues[0].message.len());
}

#[test]
fn an_outcome_as_a_result() {
    let operation = catalog::operation(GROUP).unwrap();
    let checked = |params: Value| validate(operation, params, &Options::default()).unwrap().into_value(operation);
    let (value, warnings) = checked(group()).unwrap();
    assert_eq!((Value::from(Plain::Object(value)), warnings), (group(), vec![]));
    let error = checked(json!({ "RegionId": "x" })).unwrap_err();
    assert_eq!(error.issues().len(), 2);
}

/// JSON of any shape, under names that exist and names that do not.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        "(\\[|\\{|\"|1|,|\\]|\\}){0,6}".prop_map(Value::from),
    ];
    let name = prop_oneof![
        "\\PC{0,6}",
        Just("VServerGroup".to_owned()),
        Just("VServerGroupAttribute".to_owned()),
        Just("metric".to_owned()),
        Just("MaxSize".to_owned()),
        Just("__proto__".to_owned()),
        "(VServerGroup|RemovalPolicy|notifyIds|metric)(\\.[0-9a-zA-Z]{0,3}){0,3}",
    ];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn nothing_panics_and_a_value_means_no_issues(params in anything()) {
        for operation in catalog::all_operations() {
            let outcome = validate(operation, &params, &Options::default()).unwrap();
            prop_assert_eq!(outcome.value.is_some(), outcome.issues.is_empty());
        }
    }

    #[test]
    fn what_was_accepted_is_accepted_again_unchanged(min in 0i64..=100, max in 0i64..=100, text in any::<bool>()) {
        let spell = |n: i64| if text { json!(n.to_string()) } else { json!(n) };
        let outcome = check(GROUP, with(group(), json!({ "MinSize": spell(min), "MaxSize": spell(max) })));
        prop_assert_eq!(outcome.issues.is_empty(), min <= max);
        if let Some(value) = outcome.json() {
            let again = check(GROUP, Value::Object(value));
            prop_assert_eq!(again.value, outcome.value);
        }
    }
}
