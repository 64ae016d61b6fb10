//! Nothing that came is cut, shifted or without effect unless an issue or a warning says so.

use autoscale_kit::catalog::{self, Format, Limit, Operation, Param, RuleKind, Type};
use autoscale_kit::issue::{Issue, IssueCode, path_text};
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Checked, Options, validate};
use serde_json::{Value, json};

fn run(id: &str, call: &Value) -> Checked<'static> {
    validate(catalog::operation(id).unwrap(), call.clone(), &Options::default()).unwrap()
}

fn found(issues: &[Issue]) -> Vec<(String, IssueCode)> {
    issues.iter().map(|issue| (path_text(&issue.path), issue.code)).collect()
}

/// Every time among the parameters of every operation, with the form that its document gives.
fn times() -> impl Iterator<Item = (&'static Operation, &'static Param, Format)> {
    let form = |param: &'static Param| {
        param.constraints.iter().find_map(|constraint| match constraint.limit {
            Limit::Format { format } => Some(format),
            _ => None,
        })
    };
    catalog::all_operations().flat_map(move |operation| {
        let times = operation.params.iter().filter(|param| param.kind == Type::Datetime);
        times.map(move |param| (operation, param, form(param).expect("a document gives the form of each time")))
    })
}

/// What is said of one value, and how it would be sent.
fn about(operation: &Operation, param: &Param, value: &Value) -> (Vec<Issue>, Vec<Issue>, Option<Value>) {
    let at = |issues: Vec<Issue>| {
        let mine = |issue: &Issue| path_text(&issue.path) == param.name;
        issues.into_iter().filter(mine).collect::<Vec<_>>()
    };
    let outcome = validate(operation_of(operation), json!({ param.name: value }), &Options::default()).unwrap();
    // Other parameters are missing, so the value is asked for in a call that is whole.
    let whole = whole(operation, param, value);
    let sent = validate(operation_of(operation), &whole, &Options::default()).unwrap().json();
    (at(outcome.issues), at(outcome.warnings), sent.and_then(|sent| sent.get(param.name).cloned()))
}

fn operation_of(operation: &Operation) -> &'static Operation {
    catalog::operation(operation.id).unwrap()
}

fn whole(operation: &Operation, param: &Param, value: &Value) -> Value {
    let mut call = match operation.id {
        "alibaba-ess.CreateScheduledTask" => json!({
            "RegionId": "cn-qingdao", "ScheduledAction": "a", "LaunchTime": "2014-08-17T16:52Z",
            "RecurrenceType": "Daily", "RecurrenceValue": "1", "RecurrenceEndTime": "2014-08-17T16:55Z",
        }),
        "alibaba-ess.ModifyScheduledTask" => json!({ "ScheduledTaskId": "t" }),
        "huawei-as.ListScalingActivityLogs" | "huawei-as.ListScalingActivityV2Logs" => {
            json!({ "project_id": "p", "scaling_group_id": "g" })
        }
        "huawei-as.ListScalingPolicyExecuteLogs" => json!({ "project_id": "p", "scaling_policy_id": "p" }),
        "tencent-as-v2.CreateScheduledTask" => json!({
            "scalingGroupId": "asg-1", "scalingScheduledTaskName": "t", "readjustMaxSize": 1, "readjustMinSize": 0,
            "startTime": "2016-03-16 12:00:00", "endTime": "2016-06-16 12:00:00", "recurrence": "* * 1 * *",
        }),
        "tencent-as-v2.ModifyScheduledTask" => json!({ "scalingScheduledTaskId": "t" }),
        "tencent-as-v2.DescribeScalingActivity" => json!({ "scalingGroupId": "asg-1" }),
        "tencent-as.CreateScheduledAction" => json!({
            "AutoScalingGroupId": "asg-12345678", "ScheduledActionName": "a", "MaxSize": 1, "MinSize": 0,
            "DesiredCapacity": 0, "StartTime": "2017-03-16T12:00:00+08:00", "EndTime": "2026-06-16T12:00:00+08:00",
            "Recurrence": "0 0 * * *",
        }),
        "tencent-as.ModifyScheduledAction" => {
            json!({
                "ScheduledActionId": "asst-12345678", "StartTime": "2017-03-16T12:00:00+08:00",
                "EndTime": "2026-06-16T12:00:00+08:00", "Recurrence": "0 0 * * *",
            })
        }
        "tencent-as.DescribeAutoScalingActivities" => json!({}),
        other => panic!("{other} has times, and no call here"),
    };
    call[param.name] = value.clone();
    call
}

/// ESS and Huawei name UTC, Tencent's v2 no zone at all: there, an instant is refused, however it is spelled.
#[test]
fn an_instant_for_a_time_without_a_zone_is_refused() {
    let mut count = 0;
    for (operation, param, form) in times() {
        for instant in [
            json!("2018-01-01T12:00:00Z"),
            json!("2018-01-01T12:00:00.000Z"),
            json!("2018-01-01T12:00:00+08:00"),
            json!("2018-01-01T20:00+08:00"),
            json!("2018-01-01 12:00:00Z"),
            json!("2018-01-01 12:00:00 +0800"),
            json!(1_514_808_000),
        ] {
            let (issues, _, sent) = about(operation, param, &instant);
            let place = format!("{} {} {instant}", operation.id, param.name);
            if form == Format::Plain {
                let code = if instant.is_string() { IssueCode::Format } else { IssueCode::Type };
                assert_eq!(found(&issues), [(param.name.to_owned(), code)], "{place}");
                assert!(issues[0].message.contains("without a zone"), "{}", issues[0].message);
                assert_eq!(sent, None, "{place}");
                count += 1;
            }
        }
        if form == Format::Plain {
            let (issues, warnings, sent) = about(operation, param, &json!("2018-01-01 12:00:00"));
            assert_eq!(
                (issues.len(), warnings.len(), sent),
                (0, 0, Some(json!("2018-01-01 12:00:00"))),
                "{}",
                operation.id
            );
        }
    }
    assert_eq!(count, 6 * 7, "two times of three operations of v2");
}

/// What the documented form can hold is respelled; what it cannot hold is sent with a warning that says what goes.
#[test]
fn seconds_and_parts_of_them_are_not_cut_in_silence() {
    for (operation, param, form) in times().filter(|(_, _, form)| *form != Format::Plain) {
        // The instants of below, as each form has them.
        let (zero, rest) = match form {
            Format::IsoMinutes => ("2018-01-01T12:00Z", "2018-01-01T12:00Z"),
            Format::IsoBeijing => ("2018-01-01T20:00:00+08:00", "2018-01-01T20:00:30+08:00"),
            _ => ("2018-01-01T12:00:00Z", "2018-01-01T12:00:30Z"),
        };
        for (value, sent, is_cut) in [
            (json!(zero), zero, false),
            (json!("2018-01-01T12:00:00Z"), zero, false),
            (json!("2018-01-01T12:00:00.000Z"), zero, false),
            (json!("2018-01-01T20:00:00+08:00"), zero, false),
            (json!(1_514_808_000), zero, false),
            (json!("2018-01-01T12:00:30Z"), rest, form == Format::IsoMinutes),
            (json!("2018-01-01T20:00:30+08:00"), rest, form == Format::IsoMinutes),
            (json!(1_514_808_030), rest, form == Format::IsoMinutes),
            (json!("2018-01-01T12:00:00.001Z"), zero, true),
            (json!("2018-01-01T12:00:30.5Z"), rest, true),
            (json!("2018-01-01T12:00:30.999999999+00:00"), rest, true),
        ] {
            let (issues, warnings, came) = about(operation, param, &value);
            let place = format!("{} {} {value}", operation.id, param.name);
            assert_eq!((issues, came), (vec![], Some(json!(sent))), "{place}");
            let expected = if is_cut { vec![(param.name.to_owned(), IssueCode::Format)] } else { vec![] };
            assert_eq!(found(&warnings), expected, "{place}");
            if let [warning] = &warnings[..] {
                let words = format!("; {} is sent", json!(sent));
                assert!(warning.message.contains(&words), "{}", warning.message);
                assert_eq!(warning.received, Some(value.to_string()), "{place}");
            }
        }
    }
}

#[test]
fn what_the_warning_says() {
    let call = json!({ "ScheduledTaskId": "t", "LaunchTime": "2014-08-18T10:52:30Z" });
    let outcome = run("alibaba-ess.ModifyScheduledTask", &call);
    assert_eq!(
        outcome.warnings[0].message,
        "LaunchTime is \"2014-08-18T10:52:30Z\", which the documented form cannot hold whole; \
         \"2014-08-18T10:52Z\" is sent (Alibaba ESS 2014-08-28, 13.4)"
    );
    let call = json!({ "scalingScheduledTaskId": "t", "startTime": "2016-03-16T12:00:00Z" });
    assert_eq!(
        run("tencent-as-v2.ModifyScheduledTask", &call).issues[0].message,
        "startTime is \"2016-03-16T12:00:00Z\"; expected a time without a zone, as the document names none, such as \
         2018-01-01 12:00:00 (Tencent AS v2 2018-09-19, Modifying Timed Tasks)"
    );
}

const CONFIGURATION: &str = "alibaba-ess.CreateScalingConfiguration";
const CHANGE: &str = "alibaba-ess.ModifyScalingConfiguration";

fn configuration(id: &str, disks: Value) -> Value {
    match id {
        CONFIGURATION => json!({
            "ScalingGroupId": "asg-1", "ImageId": "img", "InstanceType": "ecs.t1", "SecurityGroupId": "sg",
            "DataDisk": disks,
        }),
        _ => json!({ "ScalingConfigurationId": "asc-1", "DataDisk": disks }),
    }
}

/// 10.2: "If this parameter is specified, the DataDisk.n.Size parameter is neglected"; 10.4: "is not used".
#[test]
fn the_size_of_a_disk_from_a_snapshot_has_no_effect() {
    for id in [CONFIGURATION, CHANGE] {
        let warnings = |disks: Value| {
            let outcome = run(id, &configuration(id, disks));
            assert_eq!(outcome.issues, [], "{id}");
            found(&outcome.warnings)
        };
        let ignored = |n: usize| (format!("DataDisk[{n}].Size"), IssueCode::Ignored);
        assert_eq!(warnings(json!([{ "SnapshotId": "s-1" }, { "Size": 40 }])), []);
        assert_eq!(warnings(json!([{ "SnapshotId": "s-1", "Size": 40 }])), [ignored(0)]);
        let disks = json!([{ "Size": 40 }, { "SnapshotId": "s-1", "Size": 40 }, { "SnapshotId": "s-2" }]);
        assert_eq!(warnings(disks), [ignored(1)]);
        // The range of a size that is not used is no reason to refuse the call.
        let range = ("DataDisk[0].Size".to_owned(), IssueCode::Range);
        for size in [1, 100_000] {
            assert_eq!(warnings(json!([{ "SnapshotId": "s-1", "Size": size }])), [ignored(0)]);
        }
        let refused = run(id, &configuration(id, json!([{ "Size": 1 }, { "SnapshotId": "s-1", "Size": 40 }])));
        assert_eq!((found(&refused.issues), found(&refused.warnings)), (vec![range], vec![ignored(1)]), "{id}");
    }
    let flat = json!({ "ScalingConfigurationId": "asc-1", "DataDisk.1.SnapshotId": "s-1", "DataDisk.1.Size": "40" });
    assert_eq!(
        run(CHANGE, &flat).warnings[0].message,
        "DataDisk[0].Size has no effect when SnapshotId is given: The disk gets the size of the snapshot \
         (Alibaba ESS 2014-08-28, 10.4)"
    );
}

/// 14.1 and 14.2: NotificationMetadata "will only take effect after you specify the NotificationArn parameter".
#[test]
fn metadata_without_a_target() {
    for (id, mut call) in [
        ("alibaba-ess.CreateLifecycleHook", json!({ "ScalingGroupId": "asg-1", "LifecycleTransition": "SCALE_OUT" })),
        ("alibaba-ess.ModifyLifecycleHook", json!({ "LifecycleHookId": "ash-1" })),
    ] {
        call["NotificationMetadata"] = json!("Test");
        let expected = [("NotificationMetadata".to_owned(), IssueCode::Ignored)];
        assert_eq!(found(&run(id, &call).warnings), expected, "{id}");
        call["NotificationArn"] = json!("acs:ess:cn-hangzhou:1111111111:queue/queue1");
        assert_eq!(run(id, &call).warnings, [], "{id}");
    }
}

/// 9.13: "multiple VServer groups with the same group ID and port number": only the first is used.
#[test]
fn the_first_of_equal_server_groups_counts() {
    let call = |groups: Value| json!({ "RegionId": "cn-hangzhou", "ScalingGroupId": "asg-1", "VServerGroup": groups });
    let group = |id: &str, port: u32| json!({ "VServerGroupId": id, "Port": port });
    let groups = json!([
        { "LoadBalancerId": "lb-1", "VServerGroupAttribute": [group("rsp-1", 22), group("rsp-1", 80), group("rsp-1", 22)] },
        { "LoadBalancerId": "lb-1", "VServerGroupAttribute": [group("rsp-2", 22), group("rsp-1", 80)] },
    ]);
    let outcome = run("alibaba-ess.AttachVServerGroups", &call(groups.clone()));
    assert_eq!(outcome.issues, []);
    assert_eq!(
        found(&outcome.warnings),
        [
            ("VServerGroup[0].VServerGroupAttribute[2]".to_owned(), IssueCode::Ignored),
            ("VServerGroup[1].VServerGroupAttribute[1]".to_owned(), IssueCode::Ignored),
        ]
    );
    assert_eq!(
        outcome.warnings[0].message,
        "VServerGroup[0].VServerGroupAttribute[2] has no effect; VServerGroup[0].VServerGroupAttribute[0] has the same \
         VServerGroupId and Port (Alibaba ESS 2014-08-28, 9.13)"
    );
    // 9.14 says nothing of the kind.
    assert_eq!(run("alibaba-ess.DetachVServerGroups", &call(groups)).warnings, []);
}

/// 002, Creating Startup Configuration: "1C1G can only configure cloud disks" (CbsNotMatchCpu).
#[test]
fn one_core_and_one_gigabyte_take_cloud_disks_only() {
    let call = |cpu: Value, mem: Value, storage: u8| {
        json!({
            "scalingConfigurationName": "c", "imageType": 2, "imageId": "img-1", "cpu": cpu, "mem": mem,
            "storageType": storage, "storageSize": 100, "bandwidthType": "PayByTraffic", "bandwidth": 1,
        })
    };
    let id = "tencent-as-v2.CreateScalingConfiguration";
    for (storage, is_cloud) in [(1, false), (2, true), (3, false), (5, true), (6, true)] {
        for (cpu, mem) in [(json!(1), json!(1)), (json!("1"), json!("1"))] {
            let issues = run(id, &call(cpu, mem, storage)).issues;
            let expected = if is_cloud { vec![] } else { vec![("storageType".to_owned(), IssueCode::Enum)] };
            assert_eq!(found(&issues), expected, "{storage}");
            if let [issue] = &issues[..] {
                assert!(issue.message.contains("when cpu is 1 and mem is 1"), "{}", issue.message);
            }
        }
        for (cpu, mem) in [(1, 2), (2, 1), (2, 2)] {
            assert_eq!(run(id, &call(json!(cpu), json!(mem), storage)).issues, [], "{cpu} {mem} {storage}");
        }
    }
}

/// 002, Modifying Scaling Groups: the desired number has to lie between the sizes, so it is the one to change.
#[test]
fn the_desired_number_is_named() {
    let call = json!({
        "scalingGroupId": "asg-1", "minSize": 3, "maxSize": 20, "removePolicy": "RemoveOldestInstance",
        "desiredCapacity": 2,
    });
    let issues = run("tencent-as-v2.ModifyScalingGroup", &call).issues;
    assert_eq!(found(&issues), [("desiredCapacity".to_owned(), IssueCode::Conflict)]);
    assert!(
        issues[0]
            .message
            .starts_with("desiredCapacity is 2, but minSize is 3; desiredCapacity may not be less than minSize"),
        "{}",
        issues[0].message
    );
}

/// Statements of the documents that something is ignored, each of which is a rule of the catalogue.
#[test]
fn every_statement_is_a_rule() {
    let rules = |id: &str| {
        let rules = catalog::operation(id).unwrap().rules.iter();
        rules.filter(|rule| matches!(rule.kind, RuleKind::IgnoredWhen | RuleKind::FirstCounts)).count()
    };
    for (id, count) in [
        // 9.1: VSwitchId beside VSwitchIds. 9.13: equal groups.
        ("alibaba-ess.CreateScalingGroup", 1),
        ("alibaba-ess.AttachVServerGroups", 1),
        // 10.2: ImageName, InstanceType, DataDisk.N.Size, SpotPriceLimit. 10.4: the same without InstanceType.
        (CONFIGURATION, 4),
        (CHANGE, 3),
        // 14.1: the metadata. 14.2: that and two names of a hook. 14.3 and 14.6: the names.
        ("alibaba-ess.CreateLifecycleHook", 1),
        ("alibaba-ess.ModifyLifecycleHook", 2),
        ("alibaba-ess.DescribeLifecycleHooks", 1),
        ("alibaba-ess.DeleteLifecycleHook", 1),
    ] {
        assert_eq!(rules(id), count, "{id}");
    }
}

/// The pages print what their tables lack: taken under the name of the table, or explained.
#[test]
fn parameters_of_examples() {
    // 3.2 and 9.1.
    let call = json!({
        "RegionId": "cn-qingdao", "MaxSize": 20, "MinSize": 2, "LoadBalancerId": "147b46d767c-cn-qingdao-cm5-a01",
        "DBInstanceId.1": "rdszzzyyunybaeu", "DBInstanceId.2": "rdsia3u3yia3u3y",
    });
    let value = run("alibaba-ess.CreateScalingGroup", &call).json().unwrap();
    assert_eq!(value["LoadBalancerIds"], json!(["147b46d767c-cn-qingdao-cm5-a01"]));
    assert_eq!(value["DBInstanceIds"], json!(["rdszzzyyunybaeu", "rdsia3u3yia3u3y"]));
    let both = json!({ "RegionId": "r", "MaxSize": 1, "MinSize": 1, "LoadBalancerId": "a", "LoadBalancerIds": ["b"] });
    assert_eq!(run("alibaba-ess.CreateScalingGroup", &both).issues[0].code, IssueCode::Conflict);
    for (id, name, words) in [
        ("alibaba-ess.RecordLifecycleActionHeartbeat", "LifecycleActionResult", "a parameter of 14.5"),
        ("alibaba-ess.ModifyScalingRule", "ScalingGroupId", "instead of the required ScalingRuleId"),
        ("alibaba-ess.CreateScalingConfiguration", "InstanceChargeType", "there is no such parameter"),
    ] {
        let issues = run(id, &json!({ name: "x" })).issues;
        let issue = issues.iter().find(|issue| path_text(&issue.path) == name).unwrap();
        assert_eq!(issue.code, IssueCode::Unknown);
        assert!(issue.message.contains(words), "{}", issue.message);
    }
}

/// The day counts of a limit are taken from what is sent.
#[test]
fn an_instant_beyond_the_limit_is_refused_whatever_its_spelling() {
    let options = Options { now: Some(Timestamp::parse("2018-01-01T00:00:00Z").unwrap()), ..Options::default() };
    let operation = catalog::operation("alibaba-ess.ModifyScheduledTask").unwrap();
    for (time, fits) in [("2018-04-01T08:00:00+08:00", true), ("2018-04-01T08:01:00+08:00", false)] {
        let call = json!({ "ScheduledTaskId": "t", "LaunchTime": time });
        assert_eq!(validate(operation, &call, &options).unwrap().issues.is_empty(), fits, "{time}");
    }
}
