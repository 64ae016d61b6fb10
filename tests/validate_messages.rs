//! What an issue says: what came, what is expected instead, on which condition, and where that is documented.

use autoscale_kit::catalog;
use autoscale_kit::issue::{Issue, path_text};
use autoscale_kit::plain::Plain;
use autoscale_kit::validate::{Options, validate};
use serde_json::{Value, json};

const RULE: &str = "alibaba-ess.CreateScalingRule";
const GROUP: &str = "alibaba-ess.CreateScalingGroup";
const CONFIGURATION: &str = "alibaba-ess.CreateScalingConfiguration";
const STARTUP: &str = "tencent-as-v2.CreateScalingConfiguration";
const TASK: &str = "alibaba-ess.CreateScheduledTask";
const TIMED_TASK: &str = "tencent-as-v2.CreateScheduledTask";

/// The first issue or warning at a parameter.
fn issue(id: &str, call: &Value, at: &str) -> Issue {
    let outcome = validate(catalog::operation(id).unwrap(), call, &Options::default()).unwrap();
    let mut all = outcome.issues.into_iter().chain(outcome.warnings);
    all.find(|issue| path_text(&issue.path) == at).unwrap_or_else(|| panic!("no issue at {at} of {call}"))
}

#[test]
fn the_whole_sentence() {
    for (id, call, at, sentence) in [
        // A parameter that is missing is described.
        (
            RULE,
            json!({}),
            "ScalingGroupId",
            "ScalingGroupId is missing; expected text: {about} (Alibaba ESS 2014-08-28, 1.2)",
        ),
        (
            RULE,
            json!({}),
            "AdjustmentType",
            "AdjustmentType is missing; expected one of QuantityChangeInCapacity, PercentChangeInCapacity, TotalCapacity: \
             {about} (Alibaba ESS 2014-08-28, 1.2)",
        ),
        (
            RULE,
            json!({ "AdjustmentType": "Percent" }),
            "AdjustmentType",
            "AdjustmentType is \"Percent\"; documented values are QuantityChangeInCapacity, PercentChangeInCapacity, \
             TotalCapacity (Alibaba ESS 2014-08-28, 1.2)",
        ),
        // A number that may have been rounded.
        (
            RULE,
            json!({ "ScalingGroupId": 9_007_199_254_740_993_i64 }),
            "ScalingGroupId",
            "ScalingGroupId is 9007199254740993; expected text: a number beyond 2^53 may have lost digits (Alibaba ESS \
             2014-08-28, 1.2)",
        ),
        // What every call may carry.
        (
            RULE,
            json!({ "Action": "CreateScalingGroup" }),
            "Action",
            "Action is \"CreateScalingGroup\"; this call takes CreateScalingRule only (Alibaba ESS 2014-08-28, 6)",
        ),
        (
            RULE,
            json!({ "SecurityToken": "x" }),
            "SecurityToken",
            "SecurityToken has no effect: signing fills it in (Alibaba ESS 2014-08-28, 5-7)",
        ),
        (
            RULE,
            json!({ "ReionId": "x" }),
            "ReionId",
            "ReionId is not a documented parameter; did you mean \"RegionId\"? (Alibaba ESS 2014-08-28, 1.2)",
        ),
        // A rule says on which condition it holds.
        (
            CONFIGURATION,
            json!({ "InternetChargeType": "PayByTraffic" }),
            "InternetMaxBandwidthOut",
            "InternetMaxBandwidthOut is missing; it is required when InternetChargeType is PayByTraffic: Only PayByBandwidth \
             has a default for it (Alibaba ESS 2014-08-28, 10.2)",
        ),
        (
            "alibaba-ess.AttachInstances",
            json!({}),
            "InstanceId",
            "InstanceId is missing; expected a list, each item text: {about} (Alibaba ESS 2014-08-28, 12.2)",
        ),
        // Values of another type.
        (
            GROUP,
            json!({ "VSwitchIds": "x" }),
            "VSwitchIds",
            "VSwitchIds is \"x\"; expected a list (Alibaba ESS 2014-08-28, 9.1)",
        ),
        (CONFIGURATION, json!({ "Tags": 5 }), "Tags", "Tags is 5; expected an object (Alibaba ESS 2014-08-28, 10.2)"),
        (
            CONFIGURATION,
            json!({ "Tags": { "aliyun": "x" } }),
            "Tags.aliyun",
            "Tags.aliyun is \"aliyun\"; not allowed is a text that begins with \"aliyun\", \"http://\" or \"https://\" (Alibaba ESS \
             2014-08-28, 10.2)",
        ),
        (
            TASK,
            json!({ "LaunchTime": "2026-12-01 00:00:00" }),
            "LaunchTime",
            "LaunchTime is \"2026-12-01 00:00:00\"; expected an instant in UTC such as 2018-01-01T12:00Z (Alibaba ESS \
             2014-08-28, 13.3)",
        ),
        (
            TIMED_TASK,
            json!({ "startTime": "soon" }),
            "startTime",
            "startTime is \"soon\"; expected a time without a zone, as the document names none, such as 2018-01-01 12:00:00 (Tencent AS v2 2018-09-19, \
             Creating Timed Tasks)",
        ),
        (
            GROUP,
            json!({ "MaxSize": { "NaN": 1 } }),
            "MaxSize",
            "MaxSize is an object; expected a whole number (Alibaba ESS 2014-08-28, 9.1)",
        ),
    ] {
        // A description is the catalogue's, less its full stop.
        let param = catalog::operation(id).unwrap().params.iter().find(|param| param.name == at);
        let about = param.map_or("", |param| param.description.strip_suffix('.').expect("a sentence"));
        assert_eq!(issue(id, &call, at).message, sentence.replace("{about}", about));
    }
}

/// A password is shown neither where its type is wrong nor where its text is.
#[test]
fn secrets_are_not_received() {
    for password in [json!(12345), json!(1e20), json!("canary"), json!("canarycanary!canary!")] {
        let issue = issue(STARTUP, &json!({ "password": password }), "password");
        assert_eq!(issue.received, None);
        assert!(!issue.message.contains("canary") && !issue.message.contains("12345"), "{}", issue.message);
    }
    let issue = issue(RULE, &json!({ "ScalingGroupId": true }), "ScalingGroupId");
    assert_eq!((issue.received.as_deref(), issue.expected.as_deref()), (Some("true"), Some("text")));
}

#[test]
fn what_only_javascript_has_is_told_by_its_name() {
    let operation = catalog::operation(GROUP).unwrap();
    let params = Plain::Object(vec![("MaxSize".into(), Plain::Foreign("NaN".into()))]);
    let found = validate(operation, params, &Options::default()).unwrap();
    let issue = found.issues.iter().find(|issue| path_text(&issue.path) == "MaxSize").unwrap();
    assert_eq!(issue.message, "MaxSize is NaN; expected a whole number (Alibaba ESS 2014-08-28, 9.1)");
    assert_eq!(found.value, None);
}
