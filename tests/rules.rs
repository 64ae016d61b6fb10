//! Rules across parameters and the hard rules, each with calls written by hand; every expectation is the document's.

use autoscale_kit::catalog;
use autoscale_kit::issue::{Issue, IssueCode, path_text};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Checked, Options, validate};
use serde_json::{Value, json};

/// The instant of every call.
const NOW: &str = "2026-11-20T00:00:00Z";

const CREATE_RULE: &str = "alibaba-ess.CreateScalingRule";
const MODIFY_RULE: &str = "alibaba-ess.ModifyScalingRule";
const CREATE_GROUP: &str = "alibaba-ess.CreateScalingGroup";
const MODIFY_GROUP: &str = "alibaba-ess.ModifyScalingGroup";
const CREATE_CONFIG: &str = "alibaba-ess.CreateScalingConfiguration";
const MODIFY_CONFIG: &str = "alibaba-ess.ModifyScalingConfiguration";
const CREATE_TASK: &str = "alibaba-ess.CreateScheduledTask";
const MODIFY_TASK: &str = "alibaba-ess.ModifyScheduledTask";
const CREATE_HOOK: &str = "alibaba-ess.CreateLifecycleHook";
const MODIFY_HOOK: &str = "alibaba-ess.ModifyLifecycleHook";
const DESCRIBE_HOOKS: &str = "alibaba-ess.DescribeLifecycleHooks";
const DELETE_HOOK: &str = "alibaba-ess.DeleteLifecycleHook";
const HEARTBEAT: &str = "alibaba-ess.RecordLifecycleActionHeartbeat";
const COMPLETE: &str = "alibaba-ess.CompleteLifecycleAction";
const CREATE_EVENT: &str = "alibaba-ess.CreateNotificationConfiguration";
const MODIFY_EVENT: &str = "alibaba-ess.ModifyNotificationConfiguration";
const DELETE_EVENT: &str = "alibaba-ess.DeleteNotificationConfiguration";
const ATTACH_VSERVERS: &str = "alibaba-ess.AttachVServerGroups";
const DETACH_VSERVERS: &str = "alibaba-ess.DetachVServerGroups";
const T_CREATE_CONFIG: &str = "tencent-as-v2.CreateScalingConfiguration";
const T_CREATE_GROUP: &str = "tencent-as-v2.CreateScalingGroup";
const T_MODIFY_GROUP: &str = "tencent-as-v2.ModifyScalingGroup";
const T_CREATE_POLICY: &str = "tencent-as-v2.CreateScalingPolicy";
const T_MODIFY_POLICY: &str = "tencent-as-v2.ModifyScalingPolicy";
const T_CREATE_TASK: &str = "tencent-as-v2.CreateScheduledTask";
const T_MODIFY_TASK: &str = "tencent-as-v2.ModifyScheduledTask";
const LOGS: &str = "huawei-as.ListScalingActivityV2Logs";

/// One documented rule. The calls are laid over the smallest call of the operation.
struct Rule {
    /// Document and section.
    cite: &'static str,
    id: &'static str,
    /// The rule in words.
    why: &'static str,
    /// A list of calls that break nothing.
    accepted: Value,
    /// A list of calls that break this rule and no other.
    refused: Value,
    /// Where the one issue stands; a warning where the code is [`IssueCode::Ignored`].
    at: &'static str,
    code: IssueCode,
}

/// The smallest call; what only one of two sets would make whole is left out.
fn base(id: &str) -> Value {
    match id {
        CREATE_RULE => json!({ "ScalingGroupId": "asg-1", "AdjustmentType": "TotalCapacity", "AdjustmentValue": 1 }),
        MODIFY_RULE => json!({ "ScalingRuleId": "asr-1" }),
        CREATE_GROUP => json!({ "RegionId": "cn-qingdao", "MaxSize": 20, "MinSize": 2 }),
        MODIFY_GROUP => json!({ "ScalingGroupId": "asg-1" }),
        CREATE_CONFIG => {
            json!({ "ScalingGroupId": "asg-1", "SecurityGroupId": "sg-1", "InstanceType": "ecs.t1.xsmall" })
        }
        MODIFY_CONFIG => json!({ "ScalingConfigurationId": "asc-1" }),
        CREATE_TASK => json!({
            "RegionId": "cn-qingdao", "LaunchTime": "2026-11-21T12:00Z",
            "ScheduledAction": "ari:acs:ess:cn-qingdao:1344371:scalingrule/eMKWG8SRNb9dBLAjweNI1Ik",
        }),
        MODIFY_TASK => json!({ "ScheduledTaskId": "edRtShc57WGXdt8TlPbrjsnV" }),
        CREATE_HOOK => json!({ "ScalingGroupId": "asg-1", "LifecycleTransition": "SCALE_OUT" }),
        MODIFY_HOOK | DESCRIBE_HOOKS | DELETE_HOOK => json!({}),
        HEARTBEAT | COMPLETE => json!({ "LifecycleHookId": "ash-1", "LifecycleActionToken": "aaaa-bbbb" }),
        CREATE_EVENT | MODIFY_EVENT => json!({
            "ScalingGroupId": "asg-1", "NotificationArn": "acs:ess:cn-hangzhou:123456:cloudmonitor",
            "NotificationType": ["AUTOSCALING:SCALE_OUT_SUCCESS"],
        }),
        DELETE_EVENT => json!({ "ScalingGroupId": "asg-1", "NotificationArn": "acs:ess:cn-hangzhou:1:queue/q" }),
        ATTACH_VSERVERS | DETACH_VSERVERS => {
            json!({ "RegionId": "cn-hangzhou", "ScalingGroupId": "asg-1", "VServerGroup": balancers(1, 1) })
        }
        T_CREATE_CONFIG => json!({
            "scalingConfigurationName": "c", "imageType": 2, "imageId": "img-1", "cpu": 1, "mem": 2,
            "storageType": 6, "storageSize": 100, "bandwidthType": "PayByTraffic", "bandwidth": 1,
        }),
        T_CREATE_GROUP => json!({
            "scalingGroupName": "g", "scalingConfigurationId": "asc-1", "minSize": 1, "maxSize": 10,
            "removePolicy": "RemoveOldestInstance", "vpcId": "0", "zoneIds": ["100001"],
        }),
        T_MODIFY_GROUP => json!({
            "scalingGroupId": "asg-1", "minSize": 3, "maxSize": 20, "removePolicy": "RemoveOldestInstance",
        }),
        T_CREATE_POLICY => json!({
            "scalingGroupId": "asg-1", "scalingPolicyName": "p", "cooldown": 300,
            "adjustmentType": "TotalCapacity", "adjustmentValue": 1,
            "metric": { "dimensionName": "cpu_usage", "comparisonOperator": "Less", "threshold": 50 },
        }),
        T_MODIFY_POLICY => json!({ "scalingGroupId": "asg-1", "scalingPolicyId": "asp-1" }),
        T_CREATE_TASK => json!({
            "scalingGroupId": "asg-1", "scalingScheduledTaskName": "t", "readjustMaxSize": 10, "readjustMinSize": 1,
            "startTime": "2016-03-16 12:00:00",
        }),
        T_MODIFY_TASK => json!({ "scalingScheduledTaskId": "ast-1" }),
        LOGS => json!({ "project_id": "p", "scaling_group_id": "e5d27f5c-dd76-4a61-b4bc-a67c5686719a" }),
        _ => unreachable!("{id} has no smallest call here"),
    }
}

/// `more` laid over `base`; `null` takes a field away.
fn with(mut base: Value, more: &Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        if value.is_null() {
            base.as_object_mut().unwrap().remove(name);
        } else {
            base[name] = value.clone();
        }
    }
    base
}

/// The same call once for each value of one parameter.
fn each<T: Into<Value>>(call: &Value, name: &str, values: impl IntoIterator<Item = T>) -> Value {
    values.into_iter().map(|value| with(call.clone(), &json!({ name: value.into() }))).collect()
}

fn run(id: &str, call: &Value) -> Checked<'static> {
    let options = Options { now: Some(Timestamp::parse(NOW).unwrap()), ..Options::default() };
    validate(catalog::operation(id).unwrap(), with(base(id), call), &options).unwrap()
}

fn found(issues: &[Issue]) -> Vec<(String, IssueCode)> {
    issues.iter().map(|issue| (path_text(&issue.path), issue.code)).collect()
}

fn service_of(document: &str) -> &'static str {
    let found = catalog::services().into_iter().find(|service| service.document == document);
    found.unwrap_or_else(|| panic!("{document} is the document of no service")).id
}

impl Rule {
    fn check(&self) {
        let Self { cite, id, why, at, code, .. } = self;
        let (accepted, refused) = (self.accepted.as_array().unwrap(), self.refused.as_array().unwrap());
        assert!(!accepted.is_empty() && !refused.is_empty(), "{id}, {why}: both sides are needed");
        for call in accepted {
            let outcome = run(id, call);
            let found = (found(&outcome.issues), found(&outcome.warnings));
            assert_eq!(found, (vec![], vec![]), "{cite}: {why}: {id} should accept {call}");
        }
        for call in refused {
            let outcome = run(id, call);
            let expected = vec![(at.to_string(), *code)];
            let expected = if *code == IssueCode::Ignored { (vec![], expected) } else { (expected, vec![]) };
            let found = (found(&outcome.issues), found(&outcome.warnings));
            assert_eq!(found, expected, "{cite}: {why}: {id} should not accept {call}");
            let source = outcome.issues.first().or(outcome.warnings.first()).unwrap().source.unwrap();
            assert_eq!(*cite, format!("{}, {}", service_of(source.document), source.section), "{why}");
        }
    }
}

/// Groups of `count` load balancers, each with `inner` VServer groups.
fn balancers(count: usize, inner: usize) -> Value {
    let group = |n: usize, port: usize| json!({ "VServerGroupId": format!("rsp-{n}"), "Port": port + 1 });
    let groups = |n: usize| (0..inner).map(|port| group(n, port)).collect::<Vec<Value>>();
    (0..count).map(|n| json!({ "LoadBalancerId": format!("lb-{n}"), "VServerGroupAttribute": groups(n) })).collect()
}

/// Calls with one data disk of these sizes.
fn disks(category: Option<&str>, sizes: [i64; 2]) -> Value {
    sizes.iter().map(|size| json!({ "DataDisk": [{ "Category": category, "Size": size }] })).collect()
}

fn adjustments(names: [&'static str; 2], kind: &str, values: [i64; 2]) -> Value {
    each(&json!({ names[0]: kind }), names[1], values)
}

fn ess_rules() -> Vec<Rule> {
    let mut rules = Vec::new();
    // The size of a change depends on its type.
    for (cite, id) in [("alibaba-ess, 1.2", CREATE_RULE), ("alibaba-ess, 1.3", MODIFY_RULE)] {
        for (kind, [low, high]) in [
            ("QuantityChangeInCapacity", [-500, 500]),
            ("PercentChangeInCapacity", [-100, 10_000]),
            ("TotalCapacity", [0, 1000]),
        ] {
            let names = ["AdjustmentType", "AdjustmentValue"];
            rules.push(Rule {
                cite,
                id,
                why: "AdjustmentValue has a range for each AdjustmentType",
                accepted: adjustments(names, kind, [low, high]),
                refused: adjustments(names, kind, [low - 1, high + 1]),
                at: "AdjustmentValue",
                code: IssueCode::Range,
            });
        }
    }
    rules.extend([
        Rule {
            cite: "alibaba-ess, 9.1",
            id: CREATE_GROUP,
            why: "MinSize is at most MaxSize (InvalidParameter.Conflict)",
            accepted: json!([{ "MinSize": 20 }, { "MinSize": 0, "MaxSize": 0 }]),
            refused: json!([{ "MinSize": 21 }, { "MinSize": 1, "MaxSize": 0 }]),
            at: "MinSize",
            code: IssueCode::Conflict,
        },
        Rule {
            cite: "alibaba-ess, 9.2",
            id: MODIFY_GROUP,
            why: "MinSize is at most MaxSize (InvalidParameter.Conflict); one alone says nothing of the other",
            accepted: json!([{ "MinSize": 5, "MaxSize": 5 }, { "MinSize": 100 }, { "MaxSize": 0 }]),
            refused: json!([{ "MinSize": 6, "MaxSize": 5 }]),
            at: "MinSize",
            code: IssueCode::Conflict,
        },
        Rule {
            cite: "alibaba-ess, 9.1",
            id: CREATE_GROUP,
            why: "VSwitchId is ignored next to VSwitchIds.N",
            accepted: json!([{ "VSwitchId": "vsw-1" }, { "VSwitchIds": ["vsw-1", "vsw-2"] }]),
            refused: json!([{ "VSwitchId": "vsw-1", "VSwitchIds": ["vsw-2"] }]),
            at: "VSwitchId",
            code: IssueCode::Ignored,
        },
        Rule {
            cite: "alibaba-ess, 10.2",
            id: CREATE_CONFIG,
            why: "InstanceType is ignored next to InstanceTypes.N",
            accepted: json!([{}]),
            refused: json!([{ "InstanceTypes": ["ecs.t1.xsmall", "ecs.s2.small"] }]),
            at: "InstanceType",
            code: IssueCode::Ignored,
        },
    ]);
    for (cite, id) in [("alibaba-ess, 10.2", CREATE_CONFIG), ("alibaba-ess, 10.4", MODIFY_CONFIG)] {
        rules.extend(configuration_rules(cite, id));
    }
    rules.extend(task_rules());
    rules.extend(hook_rules());
    rules
}

/// What 10.2 and 10.4 have in common.
fn configuration_rules(cite: &'static str, id: &'static str) -> Vec<Rule> {
    let limit = json!([{ "InstanceType": "ecs.t1.xsmall", "PriceLimit": 0.5 }]);
    let mut rules = vec![
        Rule {
            cite,
            id,
            why: "ImageName is ignored next to ImageId",
            accepted: json!([{ "ImageId": "img" }, { "ImageName": "name" }]),
            refused: json!([{ "ImageId": "img", "ImageName": "name" }]),
            at: "ImageName",
            code: IssueCode::Ignored,
        },
        Rule {
            cite,
            id,
            why: "InternetMaxBandwidthOut is needed under PayByTraffic, and has a default under PayByBandwidth",
            accepted: json!([
                { "InternetChargeType": "PayByTraffic", "InternetMaxBandwidthOut": 1 },
                { "InternetChargeType": "PayByTraffic", "InternetMaxBandwidthOut": 100 },
                { "InternetChargeType": "PayByBandwidth" },
                {},
            ]),
            refused: json!([{ "InternetChargeType": "PayByTraffic" }]),
            at: "InternetMaxBandwidthOut",
            code: IssueCode::Requires,
        },
        Rule {
            cite,
            id,
            why: "SpotPriceLimit.N takes effect only with SpotWithPriceLimit; the default is NoSpot",
            accepted: json!([
                { "SpotStrategy": "SpotWithPriceLimit", "SpotPriceLimit": limit },
                { "SpotStrategy": "SpotAsPriceGo" },
            ]),
            refused: json!([
                { "SpotPriceLimit": limit },
                { "SpotStrategy": "NoSpot", "SpotPriceLimit": limit },
                { "SpotStrategy": "SpotAsPriceGo", "SpotPriceLimit": limit },
            ]),
            at: "SpotPriceLimit",
            code: IssueCode::Ignored,
        },
        Rule {
            cite,
            id,
            why: "DeleteWithInstance is only for independent cloud disks; otherwise an error returns",
            accepted: json!([
                { "DataDisk": [{ "Category": "cloud", "DeleteWithInstance": false }] },
                { "DataDisk": [{ "Category": "cloud_efficiency", "DeleteWithInstance": true }] },
                { "DataDisk": [{ "Category": "cloud_ssd", "DeleteWithInstance": false }] },
                { "DataDisk": [{ "DeleteWithInstance": false }] },
                { "DataDisk": [{ "Category": "ephemeral_ssd" }, { "Category": "cloud", "DeleteWithInstance": true }] },
            ]),
            refused: json!([
                { "DataDisk": [{ "Category": "ephemeral_ssd", "DeleteWithInstance": true }] },
                { "DataDisk": [{ "Category": "ephemeral_ssd", "DeleteWithInstance": false }, { "Category": "cloud" }] },
            ]),
            at: "DataDisk[0].Category",
            code: IssueCode::Enum,
        },
    ];
    // A page prints its own smallest local disk.
    let local = if id == CREATE_CONFIG { 5 } else { 50 };
    for (category, [low, high]) in [
        (Some("cloud"), [5, 2000]),
        (Some("cloud_efficiency"), [20, 32_768]),
        (Some("cloud_ssd"), [20, 32_768]),
        (Some("ephemeral_ssd"), [local, 800]),
        // The default is cloud.
        (None, [5, 2000]),
    ] {
        rules.push(Rule {
            cite,
            id,
            why: "DataDisk.N.Size has a range for each Category",
            accepted: disks(category, [low, high]),
            refused: disks(category, [low - 1, high + 1]),
            at: "DataDisk[0].Size",
            code: IssueCode::Range,
        });
    }
    rules
}

fn recurrence(kind: &str, values: &[&str]) -> Value {
    each(
        &json!({ "RecurrenceType": kind, "RecurrenceEndTime": "2026-12-20T16:55Z" }),
        "RecurrenceValue",
        values.to_vec(),
    )
}

/// Cron in 13.3 may hold "?", "#", L and W; 13.4 names comma, hyphen, asterisk and slash only.
const RICHER_CRON: [&str; 7] =
    ["0 0 ? * *", "0,30 8 1,15 * ?", "59 23 31 12 ?", "0 12 L * ?", "0 12 LW * ?", "0 12 15W * ?", "0 12 ? * 5L"];

fn task_rules() -> Vec<Rule> {
    let mut rules = Vec::new();
    for (cite, id) in [("alibaba-ess, 13.3", CREATE_TASK), ("alibaba-ess, 13.4", MODIFY_TASK)] {
        let grammar = |why, kind, code, accepted: &[&str], refused: &[&str]| Rule {
            cite,
            id,
            why,
            accepted: recurrence(kind, accepted),
            refused: recurrence(kind, refused),
            at: "RecurrenceValue",
            code,
        };
        rules.extend([
            grammar(
                "Daily takes one value from 1 to 31",
                "Daily",
                IssueCode::Pattern,
                &["1", "9", "10", "31"],
                &["0", "32", "1,2", "1-5", "-1", "1.5", "one"],
            ),
            grammar(
                "Weekly takes values from 0 to 6, with commas between them",
                "Weekly",
                IssueCode::Pattern,
                &["0", "6", "0,6", "1,2,3,4,5"],
                &["7", "-1", "0-6", "1;2", "1,", ",1", "1,7", "Sunday"],
            ),
            grammar(
                "Monthly takes A-B, both from 1 to 31, B greater than A",
                "Monthly",
                IssueCode::Pattern,
                &["1-2", "1-31", "9-10", "30-31", "28-30"],
                &["5-5", "31-1", "10-9", "0-5", "1-32", "31-32", "5", "1-2-3", "1,5", "a-b"],
            ),
            grammar(
                "Cron takes minute, hour, day, month and week with , - * and /",
                "Cron",
                IssueCode::Format,
                &["* * * * *", "*/5 9-17 * * 1-5", "0 0 1 1-12/2 *", "0 0 * * 0,6"],
                &[
                    "1",
                    "* * * *",
                    "0 * * * * *",
                    "60 * * * *",
                    "* 24 * * *",
                    "* * 0 * *",
                    "* * 32 * *",
                    "* * * 0 *",
                    "* * * 13 *",
                    "* * * * 8",
                    "*/0 * * * *",
                    "30-10 * * * *",
                    "1,,2 * * * *",
                    "0 0 1 1 1 2026",
                ],
            ),
        ]);
    }
    let wrong = ["0 0 ? * 5#6", "0 0 ? * MON", "@daily", "0.5 * * * *"];
    let whole = ["* * * * *", "0 0 * * 0,6"];
    for (cite, id, accepted, refused, code) in [
        ("alibaba-ess, 13.3", CREATE_TASK, &RICHER_CRON[..], &wrong[..], IssueCode::Format),
        ("alibaba-ess, 13.4", MODIFY_TASK, &whole, &RICHER_CRON, IssueCode::Pattern),
    ] {
        rules.push(Rule {
            cite,
            id,
            why: "13.3 has ? # L and W for Cron, 13.4 does not",
            accepted: recurrence("Cron", accepted),
            refused: recurrence("Cron", refused),
            at: "RecurrenceValue",
            code,
        });
    }
    // RecurrenceType, RecurrenceValue and RecurrenceEndTime must be specified: all of them or none.
    let whole = json!({ "RecurrenceType": "Daily", "RecurrenceValue": "1", "RecurrenceEndTime": "2026-12-20T16:55Z" });
    for at in ["RecurrenceType", "RecurrenceValue", "RecurrenceEndTime"] {
        rules.push(Rule {
            cite: "alibaba-ess, 13.3",
            id: CREATE_TASK,
            why: "RecurrenceType, RecurrenceValue and RecurrenceEndTime go together",
            accepted: json!([whole, {}]),
            refused: json!([with(whole.clone(), &json!({ at: null }))]),
            at,
            code: IssueCode::Requires,
        });
    }
    rules
}

fn hook_rules() -> Vec<Rule> {
    let mut rules = vec![Rule {
        cite: "alibaba-ess, 14.1",
        id: CREATE_HOOK,
        why: "NotificationMetadata takes effect only with NotificationArn",
        accepted: json!([
            { "NotificationArn": "acs:ess:cn-hangzhou:1111111111:queue/queue1", "NotificationMetadata": "Test" },
            { "NotificationArn": "acs:ess:cn-hangzhou:1111111111:queue/queue1" },
        ]),
        refused: json!([{ "NotificationMetadata": "Test" }]),
        at: "NotificationMetadata",
        code: IssueCode::Ignored,
    }];
    // By id, or by group and name.
    for (cite, id) in [("alibaba-ess, 14.2", MODIFY_HOOK), ("alibaba-ess, 14.6", DELETE_HOOK)] {
        let accepted =
            || json!([{ "LifecycleHookId": "ash-1" }, { "ScalingGroupId": "asg-1", "LifecycleHookName": "hook" }]);
        rules.push(Rule {
            cite,
            id,
            why: "a hook is named by its id, or by its group and its name",
            accepted: accepted(),
            refused: json!([{}, { "LifecycleHookName": "hook" }, { "ScalingGroupId": "asg-1" }]),
            at: "LifecycleHookId",
            code: IssueCode::Missing,
        });
        for at in ["ScalingGroupId", "LifecycleHookName"] {
            rules.push(Rule {
                cite,
                id,
                why: "group and name are ignored next to the id",
                accepted: accepted(),
                refused: json!([{ "LifecycleHookId": "ash-1", at: "name" }]),
                at,
                code: IssueCode::Ignored,
            });
        }
    }
    let accepted = || {
        json!([
            { "LifecycleHookId": ["ash-1", "ash-2"] },
            { "ScalingGroupId": "asg-1" },
            { "ScalingGroupId": "asg-1", "LifecycleHookName": "hook" },
        ])
    };
    rules.push(Rule {
        cite: "alibaba-ess, 14.3",
        id: DESCRIBE_HOOKS,
        why: "hooks are sought by ids, by group, or by group and name",
        accepted: accepted(),
        refused: json!([{}, { "LifecycleHookName": "hook" }]),
        at: "LifecycleHookId",
        code: IssueCode::Missing,
    });
    for at in ["ScalingGroupId", "LifecycleHookName"] {
        rules.push(Rule {
            cite: "alibaba-ess, 14.3",
            id: DESCRIBE_HOOKS,
            why: "group and name are ignored next to the ids",
            accepted: accepted(),
            refused: json!([{ "LifecycleHookId": ["ash-1"], at: "name" }]),
            at,
            code: IssueCode::Ignored,
        });
    }
    rules
}

fn tencent_rules() -> Vec<Rule> {
    let cite = "tencent-as-v2, Creating Startup Configuration";
    let mut rules = Vec::new();
    // 1 local disk, 2 cloud disk, 3 local SSD, 5 cloud SSD, 6 premium cloud disk.
    for (kind, most) in [(1, 500), (2, 4000), (3, 500), (5, 4000), (6, 4000)] {
        rules.push(Rule {
            cite,
            id: T_CREATE_CONFIG,
            why: "local data disks have 0 to 500 GB, cloud data disks 0 to 4000",
            accepted: each(&json!({ "storageType": kind }), "storageSize", [0, most]),
            refused: each(&json!({ "storageType": kind }), "storageSize", [-10, most + 10]),
            at: "storageSize",
            code: IssueCode::Range,
        });
    }
    rules.extend([
        Rule {
            cite,
            id: T_CREATE_CONFIG,
            why: "key and password cannot both be specified",
            accepted: json!([{ "keyId": "skey-1" }, { "password": "abcdefg1" }, {}]),
            refused: json!([{ "keyId": "skey-1", "password": "abcdefg1" }]),
            at: "password",
            code: IssueCode::Conflict,
        },
        Rule {
            cite,
            id: T_CREATE_CONFIG,
            why: "a data disk snapshot needs a cloud disk",
            accepted: json!([{ "storageType": 2, "dataSnapshotId": "snap-1" }]),
            refused: json!([
                { "storageType": 1, "dataSnapshotId": "snap-1" },
                { "storageType": 3, "dataSnapshotId": "snap-1" },
            ]),
            at: "dataSnapshotId",
            code: IssueCode::Conflict,
        },
        Rule {
            cite: "tencent-as-v2, Creating Scaling Groups",
            id: T_CREATE_GROUP,
            why: "minSize is no greater than maxSize",
            accepted: json!([{ "minSize": 10 }, { "minSize": 0, "maxSize": 0 }, { "minSize": 30, "maxSize": 30 }]),
            refused: json!([{ "minSize": 11 }]),
            at: "minSize",
            code: IssueCode::Conflict,
        },
        Rule {
            cite: "tencent-as-v2, Creating Scaling Groups",
            id: T_CREATE_GROUP,
            why: "zoneIds is required where vpcId is 0",
            accepted: json!([{ "vpcId": "0", "zoneIds": ["100001"] }, { "vpcId": null, "vpId": "0" }]),
            refused: json!([{ "zoneIds": null }, { "vpcId": null, "vpId": "0", "zoneIds": null }]),
            at: "zoneIds",
            code: IssueCode::Requires,
        },
        Rule {
            cite: "tencent-as-v2, Creating Scaling Groups",
            id: T_CREATE_GROUP,
            why: "subnetIds is required where vpcId is not 0",
            accepted: json!([{ "vpcId": "vpc-1", "zoneIds": null, "subnetIds": ["subnet-1"] }]),
            refused: json!([{ "vpcId": "vpc-1", "zoneIds": null }]),
            at: "subnetIds",
            code: IssueCode::Requires,
        },
        Rule {
            cite: "tencent-as-v2, Creating Scaling Groups",
            id: T_CREATE_GROUP,
            why: "a VPC and zones cannot both be specified (Conflict.VpIdVszoneId)",
            accepted: json!([{ "vpcId": "vpc-1", "zoneIds": null, "subnetIds": ["subnet-1"] }]),
            refused: json!([{ "vpcId": "vpc-1", "subnetIds": ["subnet-1"] }]),
            at: "zoneIds",
            code: IssueCode::Conflict,
        },
        Rule {
            cite: "tencent-as-v2, Modifying Scaling Groups",
            id: T_MODIFY_GROUP,
            why: "minSize is no greater than maxSize",
            accepted: json!([{ "minSize": 20 }]),
            refused: json!([{ "minSize": 21 }]),
            at: "minSize",
            code: IssueCode::Conflict,
        },
        Rule {
            cite: "tencent-as-v2, Modifying Scaling Groups",
            id: T_MODIFY_GROUP,
            why: "desiredCapacity is not below minSize",
            accepted: json!([{ "desiredCapacity": 3 }, { "desiredCapacity": 10 }]),
            refused: json!([{ "desiredCapacity": 2 }, { "desiredCapacity": -1 }]),
            at: "desiredCapacity",
            code: IssueCode::Conflict,
        },
        Rule {
            cite: "tencent-as-v2, Modifying Scaling Groups",
            id: T_MODIFY_GROUP,
            why: "desiredCapacity is not above maxSize",
            accepted: json!([{ "desiredCapacity": 20 }]),
            refused: json!([{ "desiredCapacity": 21 }]),
            at: "desiredCapacity",
            code: IssueCode::Conflict,
        },
    ]);
    for (cite, id) in [
        ("tencent-as-v2, Creating Alarm Triggering Policies", T_CREATE_POLICY),
        ("tencent-as-v2, Modifying Alarm Triggering Policies", T_MODIFY_POLICY),
    ] {
        rules.extend(policy_rules(cite, id));
    }
    rules.extend(timed_task_rules());
    rules
}

/// What the pages on creating and on modifying a policy have in common.
fn policy_rules(cite: &'static str, id: &'static str) -> Vec<Rule> {
    let mut rules = Vec::new();
    for (kind, [low, high]) in
        [("TotalCapacity", [0, 30]), ("QuantityChangeInCapacity", [-30, 30]), ("PercentChangeInCapacity", [-100, 100])]
    {
        let names = ["adjustmentType", "adjustmentValue"];
        rules.push(Rule {
            cite,
            id,
            why: "adjustmentValue has a range for each adjustmentType",
            accepted: adjustments(names, kind, [low, high]),
            refused: adjustments(names, kind, [low - 1, high + 1]),
            at: "adjustmentValue",
            code: IssueCode::Range,
        });
    }
    let metric = |name: &str, threshold: i64| json!({ "metric": { "dimensionName": name, "comparisonOperator": "Greater", "threshold": threshold } });
    for (name, accepted, refused) in [
        ("cpu_usage", [0, 100], vec![-1, 101]),
        ("mem_usage", [0, 100], vec![-1, 101]),
        ("lan_outtraffic", [1, 10_000_000], vec![0, -1]),
        ("lan_intraffic", [1, 10_000_000], vec![0, -1]),
    ] {
        rules.push(Rule {
            cite,
            id,
            why: "the threshold is 0 to 100 for usages and above 0 for traffic",
            accepted: accepted.map(|value| metric(name, value)).into_iter().collect(),
            refused: refused.into_iter().map(|value| metric(name, value)).collect(),
            at: "metric.threshold",
            code: IssueCode::Range,
        });
    }
    rules
}

fn timed_task_rules() -> Vec<Rule> {
    let whole = json!({ "endTime": "2016-06-16 12:00:00", "recurrence": "* * 1 * *" });
    let mut rules = Vec::new();
    for at in ["endTime", "recurrence"] {
        rules.push(Rule {
            cite: "tencent-as-v2, Creating Timed Tasks",
            id: T_CREATE_TASK,
            why: "endTime and recurrence must be passed at the same time (InvalidParameter.EndtimeAndRecurrence)",
            accepted: json!([whole, {}]),
            refused: json!([with(whole.clone(), &json!({ at: null }))]),
            at,
            code: IssueCode::Requires,
        });
    }
    rules
}

/// At least 60 rules across parameters, each with accepted and refused calls.
#[test]
fn rules_across_parameters() {
    let rules: Vec<Rule> = ess_rules().into_iter().chain(tencent_rules()).collect();
    rules.iter().for_each(Rule::check);
    let calls = |side: &Value| side.as_array().unwrap().len();
    let (accepted, refused) =
        rules.iter().fold((0, 0), |(a, r), rule| (a + calls(&rule.accepted), r + calls(&rule.refused)));
    println!("{} rules, {accepted} accepted and {refused} refused calls", rules.len());
    assert!(rules.len() >= 60, "{}", rules.len());
}

// The hard rules, on one parameter each.

fn accepts(cite: &str, id: &str, call: &Value) {
    let outcome = run(id, call);
    assert_eq!((found(&outcome.issues), found(&outcome.warnings)), (vec![], vec![]), "{cite}: {id} {}", short(call));
}

fn refuses(cite: &str, id: &str, call: &Value, at: &str, code: IssueCode) {
    assert_eq!(found(&run(id, call).issues), [(at.to_owned(), code)], "{cite}: {id} {}", short(call));
}

fn short(call: &Value) -> String {
    call.to_string().chars().take(200).collect()
}

/// ESS 13.3 and 13.4: nothing later than 90 days after the call; to the minute, in UTC.
#[test]
fn ninety_days() {
    for (cite, id) in [("alibaba-ess, 13.3", CREATE_TASK), ("alibaba-ess, 13.4", MODIFY_TASK)] {
        let task =
            json!({ "RecurrenceType": "Daily", "RecurrenceValue": "1", "RecurrenceEndTime": "2026-12-01T00:00Z" });
        for name in ["LaunchTime", "RecurrenceEndTime"] {
            let at = |time: &str| with(task.clone(), &json!({ name: time }));
            accepts(cite, id, &at("2026-11-20T00:01Z"));
            accepts(cite, id, &at("2027-02-18T00:00Z"));
            refuses(cite, id, &at("2027-02-18T00:01Z"), name, IssueCode::Range);
            refuses(cite, id, &at("2028-02-18T00:00Z"), name, IssueCode::Range);
            for time in ["2026-11-21", "21.11.2026 12:00", "2026-11-31T12:00Z", "2026-11-21T24:30Z", "tomorrow"] {
                refuses(cite, id, &at(time), name, IssueCode::Format);
            }
        }
    }
    // Without the instant of the call nobody can say.
    let call = with(base(CREATE_TASK), &json!({ "LaunchTime": "2099-01-01T00:00Z" }));
    let outcome = validate(catalog::operation(CREATE_TASK).unwrap(), &call, &Options::default()).unwrap();
    assert_eq!(outcome.issues, []);
}

/// Base64 of so many zero bytes.
fn zeros(bytes: usize) -> String {
    let rest = ["", "AA==", "AAA="][bytes % 3];
    "AAAA".repeat(bytes / 3) + rest
}

/// ESS 10.2 and 10.4: Base64, at most 16 KB once decoded.
#[test]
fn user_data() {
    for (cite, id) in [("alibaba-ess, 10.2", CREATE_CONFIG), ("alibaba-ess, 10.4", MODIFY_CONFIG)] {
        for bytes in [0, 1, 2, 3, 16_383, 16_384] {
            accepts(cite, id, &json!({ "UserData": zeros(bytes) }));
        }
        for bytes in [16_385, 16_386, 100_000] {
            refuses(cite, id, &json!({ "UserData": zeros(bytes) }), "UserData", IssueCode::Bytes);
        }
        for text in ["#!/bin/sh", "AAA", "AA==AA==", "A===", "ÄÄÄÄ"] {
            refuses(cite, id, &json!({ "UserData": text }), "UserData", IssueCode::Format);
        }
    }
    // Tencent AS v2, Creating Startup Configuration: whether the limit is on the text or on the data is not said.
    let cite = "tencent-as-v2, Creating Startup Configuration";
    accepts(cite, T_CREATE_CONFIG, &json!({ "userdata": zeros(12_288) }));
    refuses(cite, T_CREATE_CONFIG, &json!({ "userdata": zeros(16_385) }), "userdata", IssueCode::Bytes);
    refuses(cite, T_CREATE_CONFIG, &json!({ "userdata": "#!/bin/sh" }), "userdata", IssueCode::Format);
}

/// ESS 10.2 and 10.4: at most 5; names of 1 to 64, values of up to 128 characters, neither with a reserved beginning.
#[test]
fn tags() {
    let tags = |n: usize| -> Value {
        (0..n).map(|n| (format!("key{n}"), json!("value"))).collect::<serde_json::Map<_, _>>().into()
    };
    for (cite, id) in [("alibaba-ess, 10.2", CREATE_CONFIG), ("alibaba-ess, 10.4", MODIFY_CONFIG)] {
        let accepts = |tags: Value| accepts(cite, id, &json!({ "Tags": tags }));
        let refuses = |tags: Value, at: &str, code| refuses(cite, id, &json!({ "Tags": tags }), at, code);
        accepts(tags(1));
        accepts(tags(5));
        refuses(tags(6), "Tags", IssueCode::Count);
        // As the JSON text that is sent.
        accepts(json!(r#"{"key1":"value1","key2":"value2"}"#));
        for text in ["", "key1=value1", "[]", r#"{"key1":"value1""#, r#""key1""#] {
            refuses(json!(text), "Tags", IssueCode::Json);
        }
        let (long, longer) = ("k".repeat(64), "k".repeat(65));
        accepts(json!({ long.as_str(): "v" }));
        refuses(json!({ longer.as_str(): "v" }), &format!("Tags.{longer}"), IssueCode::Length);
        accepts(json!({ "k": "v".repeat(128) }));
        accepts(json!({ "k": "𠮷".repeat(128) }));
        refuses(json!({ "k": "v".repeat(129) }), "Tags.k", IssueCode::Length);
        accepts(json!({ "k": "" }));
        refuses(json!({ "": "v" }), "Tags.", IssueCode::Length);
        for start in ["aliyun", "http://", "https://"] {
            refuses(json!({ start: "v" }), &format!("Tags.{start}"), IssueCode::Pattern);
            let name = format!("{start}x");
            refuses(json!({ name.as_str(): "v" }), &format!("Tags.{name}"), IssueCode::Pattern);
            refuses(json!({ "k": name }), "Tags.k", IssueCode::Pattern);
            // Only at the beginning.
            let inside = format!("x{start}");
            accepts(json!({ inside.as_str(): inside }));
        }
        accepts(json!({ "http": "https" }));
    }
    // ESS 10.4: an empty list of tags has an error of its own (InvalidTags.KeyValue).
    refuses("alibaba-ess, 10.4", MODIFY_CONFIG, &json!({ "Tags": {} }), "Tags", IssueCode::Count);
}

/// ESS 10.2 and 10.4: no "." or "-" at either end and none twice. The system is that of the image, so the wider rules
/// of the other systems hold: 64 characters on one page, 128 on the other.
#[test]
fn host_names() {
    for (cite, id, most) in [("alibaba-ess, 10.2", CREATE_CONFIG, 64), ("alibaba-ess, 10.4", MODIFY_CONFIG, 128)] {
        for name in ["ab", "web-1", "Web.example-1.com", "12345", &"a".repeat(15), &"a".repeat(most)] {
            accepts(cite, id, &json!({ "HostName": name }));
        }
        for name in [".web", "web.", "-web", "web-", "a..b", "a--b", "a_b", "a b", "主机", "web\n"] {
            refuses(cite, id, &json!({ "HostName": name }), "HostName", IssueCode::Pattern);
        }
        refuses(cite, id, &json!({ "HostName": "a" }), "HostName", IssueCode::Length);
        refuses(cite, id, &json!({ "HostName": "a".repeat(most + 1) }), "HostName", IssueCode::Length);
    }
}

/// Names: 2 to 40 characters, of which a Chinese one is one; a digit, a letter or a Chinese character first.
#[test]
fn names() {
    for (cite, id, name) in [
        ("alibaba-ess, 1.2", CREATE_RULE, "ScalingRuleName"),
        ("alibaba-ess, 1.3", MODIFY_RULE, "ScalingRuleName"),
        ("alibaba-ess, 9.1", CREATE_GROUP, "ScalingGroupName"),
        ("alibaba-ess, 9.2", MODIFY_GROUP, "ScalingGroupName"),
        ("alibaba-ess, 10.2", CREATE_CONFIG, "ScalingConfigurationName"),
        ("alibaba-ess, 10.4", MODIFY_CONFIG, "ScalingConfigurationName"),
        ("alibaba-ess, 13.3", CREATE_TASK, "ScheduledTaskName"),
        ("alibaba-ess, 13.4", MODIFY_TASK, "ScheduledTaskName"),
    ] {
        for text in ["ab", "1_", "Z.", "中-", "中文", &"中".repeat(40), &"a".repeat(40)] {
            accepts(cite, id, &json!({ name: text }));
        }
        for text in ["a", "中", &"中".repeat(41), &"a".repeat(41)] {
            refuses(cite, id, &json!({ name: text }), name, IssueCode::Length);
        }
        for text in ["_a", "-a", ".a", "a b", "a:b", "a/b", "ab\n", "a\u{0}"] {
            refuses(cite, id, &json!({ name: text }), name, IssueCode::Pattern);
        }
    }
    // 14.1: the same characters, any of them first.
    let cite = "alibaba-ess, 14.1";
    for text in ["ab", "_a", "-.", "中文", &"中".repeat(40)] {
        accepts(cite, CREATE_HOOK, &json!({ "LifecycleHookName": text }));
    }
    refuses(cite, CREATE_HOOK, &json!({ "LifecycleHookName": "a" }), "LifecycleHookName", IssueCode::Length);
    refuses(cite, CREATE_HOOK, &json!({ "LifecycleHookName": "a".repeat(41) }), "LifecycleHookName", IssueCode::Length);
    refuses(cite, CREATE_HOOK, &json!({ "LifecycleHookName": "a b" }), "LifecycleHookName", IssueCode::Pattern);
}

/// Lengths are in characters, whatever bytes or UTF-16 units a character takes.
#[test]
fn characters_beyond_the_basic_plane() {
    for (cite, id) in [("alibaba-ess, 13.3", CREATE_TASK), ("alibaba-ess, 13.4", MODIFY_TASK)] {
        for many in [2, 200] {
            accepts(cite, id, &json!({ "Description": "𠮷".repeat(many) }));
        }
        for many in [0, 1, 201] {
            refuses(cite, id, &json!({ "Description": "𠮷".repeat(many) }), "Description", IssueCode::Length);
        }
    }
    let hook =
        |many| json!({ "NotificationArn": "acs:ess:cn-hangzhou:1:topic/t", "NotificationMetadata": "𠮷".repeat(many) });
    accepts("alibaba-ess, 14.1", CREATE_HOOK, &hook(128));
    refuses("alibaba-ess, 14.1", CREATE_HOOK, &hook(129), "NotificationMetadata", IssueCode::Length);
}

/// ESS 14 and 15: the target of a hook is a queue or a topic, that of an event may be CloudMonitor as well.
#[test]
fn notification_targets() {
    let start = "acs:ess:cn-hangzhou:1111111111:";
    let wrong = [
        "queue1",
        "acs:ess:cn-hangzhou:queue/queue1",
        "acs:mns:cn-hangzhou:1111111111:queue/queue1",
        "acs:ess::1111111111:queue/queue1",
        "acs:ess:cn-hangzhou::queue/queue1",
        "acs:ess:cn-hangzhou:1111111111:queue",
        "acs:ess:cn-hangzhou:1111111111:queue/",
        "acs:ess:cn-hangzhou:1111111111:mail/queue1",
        "acs:ess:cn-hangzhou:1111111111:cloudmonitor/x",
    ];
    let named = json!({ "ScalingGroupId": "asg-1", "LifecycleHookName": "hook" });
    for (cite, id, call, cloudmonitor) in [
        ("alibaba-ess, 14.1", CREATE_HOOK, json!({}), false),
        ("alibaba-ess, 14.2", MODIFY_HOOK, named, false),
        ("alibaba-ess, 15.1", CREATE_EVENT, json!({}), true),
        ("alibaba-ess, 15.3", MODIFY_EVENT, json!({}), true),
        ("alibaba-ess, 15.4", DELETE_EVENT, json!({}), true),
    ] {
        let to = |arn: String| with(call.clone(), &json!({ "NotificationArn": arn }));
        accepts(cite, id, &to(format!("{start}queue/queue1")));
        accepts(cite, id, &to(format!("{start}topic/topic1")));
        let monitor = to(format!("{start}cloudmonitor"));
        if cloudmonitor {
            accepts(cite, id, &monitor);
        } else {
            refuses(cite, id, &monitor, "NotificationArn", IssueCode::Pattern);
        }
        for arn in wrong {
            refuses(cite, id, &to(arn.to_owned()), "NotificationArn", IssueCode::Pattern);
        }
        // Required in chapter 15, optional in chapter 14.
        let empty = if cloudmonitor { IssueCode::Missing } else { IssueCode::Pattern };
        refuses(cite, id, &to(String::new()), "NotificationArn", empty);
    }
}

/// ESS 13.3 and 13.4: "the unique identifier of the scaling rule", and no word on what one looks like.
#[test]
fn scheduled_actions() {
    for (cite, id) in [("alibaba-ess, 13.3", CREATE_TASK), ("alibaba-ess, 13.4", MODIFY_TASK)] {
        for text in [
            "ari:acs:ess:cn-qingdao:1344371:scalingrule/eMKWG8SRNb9dBLAjweNI1Ik",
            "ari:acs:ess:cn-qingdao:1344371:scalingRule/cCBpdYdQuBe2cUxOdu6piOk",
            "ari:acs:ess:cn-hangzhou:140692647****:scalingrule/asr-bp12tcnol686y1ik****",
            "eMKWG8SRNb9dBLAjweNI1Ik",
        ] {
            accepts(cite, id, &json!({ "ScheduledAction": text }));
        }
    }
}

/// ESS 9.13 and 9.14: up to 5 load balancers with up to 5 VServer groups each; id, group and port are required.
#[test]
fn vserver_groups() {
    for (cite, id) in [("alibaba-ess, 9.13", ATTACH_VSERVERS), ("alibaba-ess, 9.14", DETACH_VSERVERS)] {
        let groups = |groups: Value| json!({ "VServerGroup": groups });
        let inner = |inner: Value| groups(json!([{ "LoadBalancerId": "lb-1", "VServerGroupAttribute": [inner] }]));
        accepts(cite, id, &groups(balancers(5, 5)));
        refuses(cite, id, &groups(balancers(6, 1)), "VServerGroup", IssueCode::Count);
        refuses(cite, id, &groups(balancers(1, 6)), "VServerGroup[0].VServerGroupAttribute", IssueCode::Count);
        refuses(cite, id, &groups(balancers(0, 0)), "VServerGroup", IssueCode::Missing);
        let field = |name: &str| format!("VServerGroup[0].VServerGroupAttribute[0].{name}");
        for port in [1, 65_535] {
            accepts(cite, id, &inner(json!({ "VServerGroupId": "rsp-1", "Port": port })));
        }
        for port in [0, 65_536] {
            let call = inner(json!({ "VServerGroupId": "rsp-1", "Port": port }));
            refuses(cite, id, &call, &field("Port"), IssueCode::Range);
        }
        refuses(cite, id, &inner(json!({ "VServerGroupId": "rsp-1" })), &field("Port"), IssueCode::Missing);
        refuses(cite, id, &inner(json!({ "Port": 80 })), &field("VServerGroupId"), IssueCode::Missing);
        let nameless = groups(json!([{ "VServerGroupAttribute": [{ "VServerGroupId": "rsp-1", "Port": 80 }] }]));
        refuses(cite, id, &nameless, "VServerGroup[0].LoadBalancerId", IssueCode::Missing);
    }
    let weight = |weight: i64| {
        let group = json!({ "VServerGroupId": "rsp-1", "Port": 80, "Weight": weight });
        json!({ "VServerGroup": [{ "LoadBalancerId": "lb-1", "VServerGroupAttribute": [group] }] })
    };
    accepts("alibaba-ess, 9.13", ATTACH_VSERVERS, &weight(0));
    accepts("alibaba-ess, 9.13", ATTACH_VSERVERS, &weight(100));
    let at = "VServerGroup[0].VServerGroupAttribute[0].Weight";
    refuses("alibaba-ess, 9.13", ATTACH_VSERVERS, &weight(101), at, IssueCode::Range);
}

/// Lists of ids and names: up to 5, 10, 20 or 50 at a time.
#[test]
fn so_many_at_a_time() {
    let region = json!({ "RegionId": "cn-qingdao" });
    let group = json!({ "ScalingGroupId": "asg-1" });
    let protected = json!({ "ScalingGroupId": "asg-1", "ProtectedFromScaleIn": true });
    let lower = json!({ "scalingGroupId": "asg-1" });
    let policy = base(T_CREATE_POLICY);
    for (cite, id, call, name, most) in [
        ("alibaba-ess, 1.4", "alibaba-ess.DescribeScalingRules", &region, "ScalingRuleId", 10),
        ("alibaba-ess, 1.4", "alibaba-ess.DescribeScalingRules", &region, "ScalingRuleName", 10),
        ("alibaba-ess, 1.4", "alibaba-ess.DescribeScalingRules", &region, "ScalingRuleAri", 10),
        ("alibaba-ess, 9.1", CREATE_GROUP, &base(CREATE_GROUP), "LoadBalancerIds", 5),
        ("alibaba-ess, 9.1", CREATE_GROUP, &base(CREATE_GROUP), "DBInstanceIds", 8),
        ("alibaba-ess, 9.1", CREATE_GROUP, &base(CREATE_GROUP), "VSwitchIds", 5),
        ("alibaba-ess, 9.2", MODIFY_GROUP, &group, "VSwitchIds", 5),
        ("alibaba-ess, 9.3", "alibaba-ess.EnableScalingGroup", &group, "InstanceId", 20),
        ("alibaba-ess, 9.6", "alibaba-ess.DescribeScalingGroups", &region, "ScalingGroupId", 20),
        ("alibaba-ess, 9.6", "alibaba-ess.DescribeScalingGroups", &region, "ScalingGroupName", 20),
        ("alibaba-ess, 9.7", "alibaba-ess.DescribeScalingInstances", &region, "InstanceId", 20),
        ("alibaba-ess, 9.8", "alibaba-ess.DescribeScalingActivities", &region, "ScalingActivityId", 10),
        ("alibaba-ess, 9.9", "alibaba-ess.AttachLoadBalancers", &group, "LoadBalancer", 5),
        ("alibaba-ess, 9.10", "alibaba-ess.DetachLoadBalancers", &group, "LoadBalancer", 5),
        ("alibaba-ess, 9.11", "alibaba-ess.DetachDBInstances", &group, "DBInstance", 5),
        ("alibaba-ess, 9.12", "alibaba-ess.AttachDBInstances", &group, "DBInstance", 5),
        ("alibaba-ess, 10.3", "alibaba-ess.DescribeScalingConfigurations", &region, "ScalingConfigurationId", 10),
        ("alibaba-ess, 10.3", "alibaba-ess.DescribeScalingConfigurations", &region, "ScalingConfigurationName", 10),
        ("alibaba-ess, 11.2", "alibaba-ess.ExitStandby", &group, "InstanceId", 20),
        ("alibaba-ess, 11.4", "alibaba-ess.SetInstancesProtection", &protected, "InstanceId", 20),
        ("alibaba-ess, 12.2", "alibaba-ess.AttachInstances", &group, "InstanceId", 20),
        ("alibaba-ess, 12.3", "alibaba-ess.RemoveInstances", &group, "InstanceId", 20),
        ("alibaba-ess, 12.4", "alibaba-ess.DetachInstances", &group, "InstanceId", 20),
        ("alibaba-ess, 13.1", "alibaba-ess.DescribeScheduledTasks", &region, "ScheduledTaskId", 20),
        ("alibaba-ess, 13.1", "alibaba-ess.DescribeScheduledTasks", &region, "ScheduledTaskName", 20),
        ("alibaba-ess, 13.1", "alibaba-ess.DescribeScheduledTasks", &region, "ScheduledAction", 20),
        ("alibaba-ess, 14.3", DESCRIBE_HOOKS, &json!({}), "LifecycleHookId", 50),
        (
            "tencent-as-v2, Querying Startup",
            "tencent-as-v2.DescribeScalingConfiguration",
            &json!({}),
            "scalingConfigurationIds",
            20,
        ),
        ("tencent-as-v2, Querying Bound CVM", "tencent-as-v2.DescribeScalingInstance", &lower, "instanceIds", 20),
        ("tencent-as-v2, Binding", "tencent-as-v2.AttachInstance", &lower, "instanceIds", 20),
        ("tencent-as-v2, Creating Alarm", T_CREATE_POLICY, &policy, "notifyIds", 20),
        ("tencent-as-v2, Modifying Alarm", T_MODIFY_POLICY, &base(T_MODIFY_POLICY), "notifyIds", 20),
    ] {
        for (count, fits) in [(1, true), (most, true), (most + 1, false)] {
            let items: Vec<String> = (0..count).map(|n| format!("id-{n}")).collect();
            let call = with(call.clone(), &json!({ name: items }));
            let outcome = validate(catalog::operation(id).unwrap(), &call, &Options::default()).unwrap();
            let expected = if fits { vec![] } else { vec![(name.to_owned(), IssueCode::Count)] };
            assert_eq!(found(&outcome.issues), expected, "{cite}: {id} with {count} of {name}");
        }
    }
}

/// ESS 15: up to 8 types where they are created, up to 5 where they are modified; the values are those of 15.5.
#[test]
fn event_types() {
    let names = [
        "SCALE_OUT_SUCCESS",
        "SCALE_IN_SUCCESS",
        "SCALE_OUT_ERROR",
        "SCALE_IN_ERROR",
        "SCALE_REJECT",
        "SCALE_OUT_START",
        "SCALE_IN_START",
        "SCHEDULE_TASK_EXPIRING",
    ];
    let types: Vec<String> = names.iter().map(|name| format!("AUTOSCALING:{name}")).collect();
    accepts("alibaba-ess, 15.1", CREATE_EVENT, &json!({ "NotificationType": types }));
    accepts("alibaba-ess, 15.3", MODIFY_EVENT, &json!({ "NotificationType": types[3..] }));
    let nine = [&types[..], &types[..1]].concat();
    refuses(
        "alibaba-ess, 15.1",
        CREATE_EVENT,
        &json!({ "NotificationType": nine }),
        "NotificationType",
        IssueCode::Count,
    );
    refuses(
        "alibaba-ess, 15.3",
        MODIFY_EVENT,
        &json!({ "NotificationType": types[2..] }),
        "NotificationType",
        IssueCode::Count,
    );
    for id in [CREATE_EVENT, MODIFY_EVENT] {
        let call = json!({ "NotificationType": ["SCALE_OUT_SUCCESS"] });
        refuses("alibaba-ess, 15.5", id, &call, "NotificationType[0]", IssueCode::Enum);
    }
}

/// ESS 14.1, 14.2, 14.4 and 14.5: timeouts from 30 to 21600 seconds; CONTINUE or ABANDON; SCALE_OUT or SCALE_IN.
#[test]
fn hooks() {
    let named = json!({ "LifecycleHookId": "ash-1" });
    for (cite, id, call) in [
        ("alibaba-ess, 14.1", CREATE_HOOK, &json!({})),
        ("alibaba-ess, 14.2", MODIFY_HOOK, &named),
        ("alibaba-ess, 14.4", HEARTBEAT, &json!({})),
    ] {
        for (seconds, fits) in [(29, false), (30, true), (21_600, true), (21_601, false)] {
            let call = with(call.clone(), &json!({ "HeartbeatTimeout": seconds }));
            if fits {
                accepts(cite, id, &call);
            } else {
                refuses(cite, id, &call, "HeartbeatTimeout", IssueCode::Range);
            }
        }
    }
    for (cite, id, call, name) in [
        ("alibaba-ess, 14.1", CREATE_HOOK, &json!({}), "DefaultResult"),
        ("alibaba-ess, 14.2", MODIFY_HOOK, &named, "DefaultResult"),
        ("alibaba-ess, 14.5", COMPLETE, &json!({}), "LifecycleActionResult"),
    ] {
        for value in ["CONTINUE", "ABANDON"] {
            accepts(cite, id, &with(call.clone(), &json!({ name: value })));
        }
        for value in ["continue", "RETRY", ""] {
            refuses(cite, id, &with(call.clone(), &json!({ name: value })), name, IssueCode::Enum);
        }
    }
    refuses(
        "alibaba-ess, 14.1",
        CREATE_HOOK,
        &json!({ "LifecycleTransition": "BOTH" }),
        "LifecycleTransition",
        IssueCode::Enum,
    );
    refuses(
        "alibaba-ess, 14.4",
        HEARTBEAT,
        &json!({ "LifecycleActionToken": null }),
        "LifecycleActionToken",
        IssueCode::Missing,
    );
}

/// ESS 10.2 and 10.4: a system disk has 40 to 500 GiB, whatever its category.
#[test]
fn system_disks() {
    // SnapshotId and Device of 10.4 have N from 1 to 4.
    for (cite, id, most) in [("alibaba-ess, 10.2", CREATE_CONFIG, 16), ("alibaba-ess, 10.4", MODIFY_CONFIG, 4)] {
        for category in ["cloud", "cloud_efficiency", "cloud_ssd", "ephemeral_ssd"] {
            for (size, fits) in [(39, false), (40, true), (500, true), (501, false)] {
                let call = json!({ "SystemDisk": { "Category": category, "Size": size } });
                if fits {
                    accepts(cite, id, &call);
                } else {
                    refuses(cite, id, &call, "SystemDisk.Size", IssueCode::Range);
                }
            }
        }
        let disks = |n: usize| json!({ "DataDisk": vec![json!({ "Size": 40 }); n] });
        accepts(cite, id, &disks(most));
        refuses(cite, id, &disks(most + 1), "DataDisk", IssueCode::Count);
    }
    // 10.4: from /dev/xvdb to /dev/xvdz.
    let device = |name: &str| json!({ "DataDisk": [{ "Device": name }] });
    for name in ["/dev/xvdb", "/dev/xvdz"] {
        accepts("alibaba-ess, 10.4", MODIFY_CONFIG, &device(name));
    }
    for name in ["/dev/xvda", "/dev/xvdB", "/dev/xvdba", "xvdb", "/dev/sdb"] {
        refuses("alibaba-ess, 10.4", MODIFY_CONFIG, &device(name), "DataDisk[0].Device", IssueCode::Pattern);
    }
}

/// ESS 10.2 and 10.4: the outgoing bandwidth begins with 0 on one page and with 1 on the other.
#[test]
fn bandwidth() {
    for (cite, id, low) in [("alibaba-ess, 10.2", CREATE_CONFIG, 0), ("alibaba-ess, 10.4", MODIFY_CONFIG, 1)] {
        for kind in ["PayByBandwidth", "PayByTraffic"] {
            let call = |out: i64| json!({ "InternetChargeType": kind, "InternetMaxBandwidthOut": out });
            accepts(cite, id, &call(low));
            accepts(cite, id, &call(100));
            refuses(cite, id, &call(low - 1), "InternetMaxBandwidthOut", IssueCode::Range);
            refuses(cite, id, &call(101), "InternetMaxBandwidthOut", IssueCode::Range);
        }
    }
    let inward = |mbps: i64| json!({ "InternetMaxBandwidthIn": mbps });
    accepts("alibaba-ess, 10.2", CREATE_CONFIG, &inward(1));
    accepts("alibaba-ess, 10.2", CREATE_CONFIG, &inward(200));
    refuses("alibaba-ess, 10.2", CREATE_CONFIG, &inward(0), "InternetMaxBandwidthIn", IssueCode::Range);
    refuses("alibaba-ess, 10.2", CREATE_CONFIG, &inward(201), "InternetMaxBandwidthIn", IssueCode::Range);
}

/// ESS 9.1: `Default`, `Latest` or a number (TemplateVersion.NotNumber).
#[test]
fn template_versions() {
    for (cite, id, call) in [
        ("alibaba-ess, 9.1", CREATE_GROUP, json!({ "LaunchTemplateId": "lt-1" })),
        ("alibaba-ess, 9.2", MODIFY_GROUP, json!({ "LaunchTemplateId": "lt-1" })),
    ] {
        for version in ["1", "12", "Default", "Latest"] {
            accepts(cite, id, &with(call.clone(), &json!({ "LaunchTemplateVersion": version })));
        }
        for version in ["v1", "1.0", "newest", ""] {
            let call = with(call.clone(), &json!({ "LaunchTemplateVersion": version }));
            refuses(cite, id, &call, "LaunchTemplateVersion", IssueCode::Pattern);
        }
    }
}

/// Tencent AS v2, Creating Startup Configuration: 8 to 16 characters of at least two classes. The stricter rule for Windows
/// depends on the image.
#[test]
fn passwords() {
    let cite = "tencent-as-v2, Creating Startup Configuration";
    for password in ["abcdefg1", "ABCDEFG1", "1234567!", "abcdefg!", "aB1!@#$%^()aB1!@"] {
        accepts(cite, T_CREATE_CONFIG, &json!({ "password": password }));
    }
    for password in ["abcdefgh", "abcdEFGH", "12345678", "!@#$%^()", "abcdefgé1", "abcdefg 1"] {
        refuses(cite, T_CREATE_CONFIG, &json!({ "password": password }), "password", IssueCode::Pattern);
    }
    for password in ["abcdef1", "abcdefghijklmno12"] {
        refuses(cite, T_CREATE_CONFIG, &json!({ "password": password }), "password", IssueCode::Length);
    }
    // A password is never shown.
    let issue = &run(T_CREATE_CONFIG, &json!({ "password": "geheimeswort" })).issues[0];
    assert!(!format!("{issue:?}").contains("geheimeswort"), "{issue:?}");
}

/// Tencent AS v2, Creating Startup Configuration: data disks in steps of 10 GB; the listed values.
#[test]
fn startup_configurations() {
    let cite = "tencent-as-v2, Creating Startup Configuration";
    for size in [0, 10, 4000] {
        accepts(cite, T_CREATE_CONFIG, &json!({ "storageSize": size }));
    }
    for size in [1, 5, 15, 3999] {
        refuses(cite, T_CREATE_CONFIG, &json!({ "storageSize": size }), "storageSize", IssueCode::Multiple);
    }
    for (name, inside, outside) in [
        ("storageType", json!([1, 2, 3, 5, 6]), json!([0, 4, 7])),
        ("bandwidthType", json!(["PayByHour", "PayByTraffic"]), json!(["PayByBandwidth"])),
        ("imageType", json!([1, 2]), json!([0, 3])),
        ("cvmType", json!(["11", "12", "21", "22", "31", "32", "42"]), json!(["13", "41"])),
        ("needMonitorAgent", json!([0, 1]), json!([2])),
        ("needSecurityAgent", json!([0, 1]), json!([2])),
        ("wanIp", json!([0, 1]), json!([2])),
    ] {
        for value in inside.as_array().unwrap() {
            accepts(cite, T_CREATE_CONFIG, &json!({ name: value }));
        }
        for value in outside.as_array().unwrap() {
            refuses(cite, T_CREATE_CONFIG, &json!({ name: value }), name, IssueCode::Enum);
        }
    }
    // Up to 200, or 65535 for no limit, is for bandwidth packages; others depend on the model.
    for mbps in [0, 200, 65_535] {
        accepts(cite, T_CREATE_CONFIG, &json!({ "bandwidth": mbps }));
    }
    refuses(cite, T_CREATE_CONFIG, &json!({ "bandwidth": -1 }), "bandwidth", IssueCode::Range);
}

/// Tencent AS v2, alarm policies: the metric is JSON with three required fields where it is created; both printed metrics.
#[test]
fn metrics() {
    let cite = "tencent-as-v2, Creating Alarm Triggering Policies";
    let printed =
        r#"{ "DimensionName": "cpu_usage", "comparisonOperator": "Greater", "threshold": 50, "repeatTimes": 2}"#;
    accepts(cite, T_CREATE_POLICY, &json!({ "metric": printed }));
    let printed = r#"{"dimensionName": "cpu_usage", "comparisonOperator": "Greater", "threshold": 50}"#;
    accepts("tencent-as-v2, Modifying Alarm Triggering Policies", T_MODIFY_POLICY, &json!({ "metric": printed }));
    let metric = |more: Value| {
        let whole = json!({ "dimensionName": "cpu_usage", "comparisonOperator": "Less", "threshold": 50 });
        json!({ "metric": with(whole, &more) })
    };
    for name in ["dimensionName", "comparisonOperator", "threshold"] {
        refuses(cite, T_CREATE_POLICY, &metric(json!({ name: null })), &format!("metric.{name}"), IssueCode::Missing);
        accepts(cite, T_MODIFY_POLICY, &metric(json!({ name: null })));
    }
    for operator in ["Greater", "EqualOrGreater", "Less", "EqualOrLess", "Equal", "NotEqual"] {
        accepts(cite, T_CREATE_POLICY, &metric(json!({ "comparisonOperator": operator })));
    }
    for (more, at, code) in [
        (json!({ "comparisonOperator": ">" }), "metric.comparisonOperator", IssueCode::Enum),
        (json!({ "dimensionName": "disk_usage" }), "metric.dimensionName", IssueCode::Enum),
        (json!({ "repeatTimes": 0 }), "metric.repeatTimes", IssueCode::Range),
        (json!({ "repeatTimes": 11 }), "metric.repeatTimes", IssueCode::Range),
        (json!({ "period": 300 }), "metric.period", IssueCode::Unknown),
    ] {
        refuses(cite, T_CREATE_POLICY, &metric(more), at, code);
    }
    for times in [1, 10] {
        accepts(cite, T_CREATE_POLICY, &metric(json!({ "repeatTimes": times })));
    }
    for text in ["cpu_usage > 50", "[]", "{"] {
        refuses(cite, T_CREATE_POLICY, &json!({ "metric": text }), "metric", IssueCode::Json);
    }
}

/// Tencent AS v2, timed tasks: standard crontab in which minute and hour cannot be specified; times without a zone.
#[test]
fn crontabs() {
    for (cite, id) in [
        ("tencent-as-v2, Creating Timed Tasks", T_CREATE_TASK),
        ("tencent-as-v2, Modifying Timed Tasks", T_MODIFY_TASK),
    ] {
        let task = |recurrence: &str| json!({ "endTime": "2016-06-16 12:00:00", "recurrence": recurrence });
        // The first and the last are printed: in an example, with the blank, and in an answer.
        for text in
            [" * * 1 * *", "* * 1,15 * *", "* * 1-5 1-6 *", "* * */2 * *", "* * * 12 0", "* * * * 1-5", "* * * * 1"]
        {
            accepts(cite, id, &task(text));
        }
        for text in [
            "0 * 1 * *",
            "* 12 1 * *",
            "*/5 * * * *",
            "* 0-23 * * *",
            "* * 1 *",
            "* * * * * 2",
            "* * 32 * *",
            "* * 0 * *",
            "* * * 13 *",
            "* * * * 8",
            "* * a * *",
            "daily",
        ] {
            refuses(cite, id, &task(text), "recurrence", IssueCode::Pattern);
        }
        let until = |time: &str| json!({ "endTime": time, "recurrence": "* * 1 * *" });
        for time in ["16.06.2016", "2016-06-31 12:00:00", "2016-06-16 25:00:00"] {
            refuses(cite, id, &until(time), "endTime", IssueCode::Format);
        }
    }
    // Only a task that is modified has a repetition to close.
    let closing = json!({ "endTime": "0000-00-00 00:00:00", "recurrence": "* * * * *" });
    accepts("tencent-as-v2, Modifying Timed Tasks", T_MODIFY_TASK, &closing);
    // What its page prints: one of the two alone, blanks after the colons, none between the asterisks, a group.
    for call in [
        json!({ "endTime": "2016-06-16 12:00:00" }),
        json!({ "endTime": "0000-00-00 00: 00: 00" }),
        json!({ "recurrence": "* * 1 * *" }),
        json!({ "recurrence": "*****" }),
        json!({ "scalingGroupId": "asg-xxxxx", "recurrence": "* * * * * 1" }),
    ] {
        accepts("tencent-as-v2, Modifying Timed Tasks", T_MODIFY_TASK, &call);
    }
    refuses(
        "tencent-as-v2, Creating Timed Tasks",
        T_CREATE_TASK,
        &json!({ "endTime": "2016-06-16 12:00:00", "recurrence": "* * * * * 1" }),
        "recurrence",
        IssueCode::Pattern,
    );
    refuses("tencent-as-v2, Creating Timed Tasks", T_CREATE_TASK, &closing, "endTime", IssueCode::Format);
}

/// Tencent AS v2, hooks and notifications: flags are 0 or 1; types are 1 to 6.
#[test]
fn tencent_hooks_and_notifications() {
    let create = json!({ "scalingGroupId": "asg-1", "lifeCycleHookName": "h", "lifeCycleHookTimeout": 10 });
    let modify = json!({ "scalingGroupId": "asg-1", "lifeCycleHookId": "lfh-1" });
    let complete = with(modify.clone(), &json!({ "scalingInstanceId": "ins-1", "lifeCycleHookResult": 1 }));
    let (notify, change) = (
        json!({ "scalingGroupId": "asg-1", "notificationTypes": [1], "receiversIds": ["1832"] }),
        json!({ "scalingGroupId": "asg-1", "notificationId": "asn-1" }),
    );
    let protect = json!({ "scalingGroupId": "asg-1", "instanceIds": ["ins-1"], "protectedFromDetach": 1 });
    let detach = json!({ "scalingGroupId": "asg-1", "instanceIds": ["ins-1"] });
    for (operation, call, name, inside, outside) in [
        ("CreateLifecycleHook", &create, "defaultResult", json!([0, 1]), json!([-1, 2])),
        ("CreateLifecycleHook", &create, "transition", json!([0, 1]), json!([-1, 2])),
        ("ModifyLifecycleHook", &modify, "defaultResult", json!([0, 1]), json!([2])),
        ("ModifyLifecycleHook", &modify, "transition", json!([0, 1]), json!([2])),
        ("CompleteLifecycleHookAction", &complete, "lifeCycleHookResult", json!([0, 1]), json!([2])),
        ("SetCvmProtectedDetach", &protect, "protectedFromDetach", json!([0, 1]), json!([2])),
        ("DetachInstance", &detach, "keepInstance", json!([0, 1]), json!([2])),
        (
            "CreateScalingNotification",
            &notify,
            "notificationTypes",
            json!([[1], [1, 2, 3, 4, 5, 6]]),
            json!([[0], [7]]),
        ),
        (
            "ModifyScalingNotification",
            &change,
            "notificationTypes",
            json!([[1], [1, 2, 3, 4, 5, 6]]),
            json!([[0], [7]]),
        ),
    ] {
        let operation = catalog::operation(&format!("tencent-as-v2.{operation}")).unwrap();
        let issues = |value: &Value| {
            let call = with(call.clone(), &json!({ name: value }));
            found(&validate(operation, &call, &Options::default()).unwrap().issues)
        };
        for value in inside.as_array().unwrap() {
            assert_eq!(issues(value), [], "{} {name} {value}", operation.id);
        }
        for value in outside.as_array().unwrap() {
            let at = if value.is_array() { format!("{name}[0]") } else { name.to_owned() };
            assert_eq!(issues(value), [(at, IssueCode::Enum)], "{} {name} {value}", operation.id);
        }
    }
}

/// 004: types with commas between them, times in UTC as yyyy-MM-ddThh:mm:ssZ, at most 100 records.
#[test]
fn huawei_logs() {
    let all = "NORMAL,MANUAL_REMOVE,MANUAL_DELETE,MANUAL_ADD,ELB_CHECK_DELETE,AUDIT_CHECK_DELETE,DIFF,MODIFY_ELB";
    for text in ["NORMAL", "NORMAL,DIFF", all] {
        accepts("huawei-as", LOGS, &json!({ "type": text }));
    }
    for (text, at) in
        [("normal", "type[0]"), ("NORMAL;DIFF", "type[0]"), ("NORMAL,MANUAL", "type[1]"), ("DIFF,", "type[1]")]
    {
        refuses("huawei-as", LOGS, &json!({ "type": text }), at, IssueCode::Enum);
    }
    for status in ["SUCCESS", "FAIL", "DOING"] {
        accepts("huawei-as", LOGS, &json!({ "status": status }));
    }
    refuses("huawei-as", LOGS, &json!({ "status": "FAILED" }), "status", IssueCode::Enum);
    accepts("huawei-as", LOGS, &json!({ "start_time": "2018-11-22T00:00:00Z", "end_time": "2018-11-22T14:00:00Z" }));
    for name in ["start_time", "end_time"] {
        for time in ["2018-11-22", "22.11.2018", "2018-11-31T00:00:00Z", "2018-11-22T14:60:00Z", ""] {
            refuses("huawei-as", LOGS, &json!({ name: time }), name, IssueCode::Format);
        }
    }
    for (limit, fits) in [(-1, false), (0, true), (100, true), (101, false)] {
        if fits {
            accepts("huawei-as", LOGS, &json!({ "limit": limit }));
        } else {
            refuses("huawei-as", LOGS, &json!({ "limit": limit }), "limit", IssueCode::Range);
        }
    }
}
