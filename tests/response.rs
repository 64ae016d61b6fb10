//! The answers printed in the documents, the errors, and whatever else may come back.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Write;
use std::fs;

use autoscale_kit::catalog::{self, Category, Retry};
use autoscale_kit::response::{ApiError, Decoded, Response, decode, explain_error};
use proptest::prelude::*;
use serde_json::{Value, json};

const GROUPS: &str = "alibaba-ess.DescribeScalingGroups";
const EXECUTE: &str = "alibaba-ess.ExecuteScalingRule";
const RULE: &str = "alibaba-ess.CreateScalingRule";
const POLICY: &str = "tencent-as-v2.CreateScalingPolicy";
const RESUME: &str = "tencent-as.ResumeInstanceRefresh";
const LOGS: &str = "huawei-as.ListScalingActivityV2Logs";

fn file(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/data/responses/{name}", env!("CARGO_MANIFEST_DIR"));
    fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn answer(id: &str, status: u16, body: impl AsRef<[u8]>) -> Decoded {
    decode(catalog::operation(id).unwrap(), &Response { status: Some(status), headers: &[], body: body.as_ref() })
}

fn data(id: &str, body: impl AsRef<[u8]>) -> (Value, Option<String>) {
    match answer(id, 200, body) {
        Decoded::Ok { data, request_id } => (data, request_id),
        Decoded::Err(error) => panic!("{error:?}"),
    }
}

fn error(id: &str, status: u16, body: impl AsRef<[u8]>) -> ApiError {
    match answer(id, status, body) {
        Decoded::Err(error) => error,
        Decoded::Ok { data, .. } => panic!("{data}"),
    }
}

fn printed(name: &str, value: Value, request_id: &str) {
    let id = name.rsplitn(2, '.').last().unwrap();
    let id = id.strip_suffix(".format").unwrap_or(id);
    let request_id = Some(request_id.to_owned()).filter(|id| !id.is_empty());
    assert_eq!(data(id, file(name)), (value, request_id), "{name}");
}

#[test]
fn alibaba_prints_the_same_in_json_and_xml() {
    let rule = json!({
        "ScalingRuleId": "eMKWG8SRNb9dBLAjweNI1Ik",
        "ScalingRuleAri": "ari:acs:ess:cn-qingdao:1344371:scalingrule/eMKWG8SRNb9dBLAjweNI1Ik",
    });
    printed("alibaba-ess.CreateScalingRule.json", rule.clone(), "04F0F334-1335-436C-A1D7-6C044FE73368");
    printed("alibaba-ess.CreateScalingRule.xml", rule, "570C84F4-A434-488A-AFA1-1E3213682B33");
    let group = json!({ "ScalingGroupId": "dP8VqSd9ENXPc0ciVmbcrBT1" });
    printed("alibaba-ess.CreateScalingGroup.json", group.clone(), "536E9CAD-DB30-4647-AC87-AA5CC38C5382");
    printed("alibaba-ess.CreateScalingGroup.xml", group, "536E9CAD-DB30-4647-AC87-AA5CC38C5382");
    let activity = json!({ "ScalingActivityId": "ebta5WbUzC8gcwUWvfchyT4U" });
    printed("alibaba-ess.ExecuteScalingRule.json", activity.clone(), "6469DCD0-13AC-487E-85A0-CE4922908FDE");
    printed("alibaba-ess.ExecuteScalingRule.xml", activity, "262216B9-F9D4-4D16-BE9B-BD1C39A4F42B");
    // Text, as documented, and no root element in XML.
    let action = json!({ "Data": "true" });
    printed("alibaba-emr.RunScalingActionV2.json", action.clone(), "123DF0CD-C5F5-4A8D-984A-C5A4331EB84F");
    printed("alibaba-emr.RunScalingActionV2.xml", action, "123DF0CD-C5F5-4A8D-984A-C5A4331EB84F");
    let empty = (json!({}), Some("4C467B38-3910-447D-87BC-AC049166F223".to_owned()));
    assert_eq!(data(RULE, file("alibaba-ess.success.json")), empty);
    assert_eq!(data(RULE, file("alibaba-ess.success.xml")), empty);
}

#[test]
fn alibaba_groups_have_numbers_and_lists() {
    let from_xml = json!({
        "TotalCount": 1,
        "PageNumber": 1,
        "PageSize": 10,
        "ScalingGroups": { "ScalingGroup": [{
            "ActiveCapacity": 1,
            "ActiveScalingConfigurationId": "dyo713cNYIB4ddEVlKbcpOef",
            "DBInstanceIds": { "DBInstanceId": ["rdszzzyyunybaeu"] },
            "VSwitchId": "vpc-25j4god4l",
            "DefaultCooldown": 20,
            "LifecycleState": "Active",
            "LoadBalancerIds": { "LoadBalancerId": ["147b46d767c-cn-qingdao-cm5-a01"] },
            "MaxSize": 1,
            "MinSize": 0,
            "PendingCapacity": 0,
            "RegionId": "cn-qingdao",
            "RemovingCapacity": 0,
            "ScalingGroupId": "dyrSuvBOtO1dEdIlIbplQb8",
            "ScalingGroupName": "dyrSuvBOtO1dEdIlIbplQb8",
            "RemovalPolicies": { "RemovalPolicy": ["OldestScalingConfiguration", "OldestInstance"] },
            "TotalCapacity": 1,
            "CreationTime": "2014-08-14T10:58Z",
        }] },
    });
    printed("alibaba-ess.DescribeScalingGroups.xml", from_xml, "6393C3A8-B611-42F2-AFA6-F080FC45D5D0");
    let from_json = json!({
        "TotalCount": 1,
        "PageSize": 10,
        "PageNumber": 1,
        "ScalingGroups": { "ScalingGroup": [{
            "ScalingGroupId": "b8pYCVbIV5k9cz4PWpbe0k19",
            "ScalingGroupName": "b8pYCVbIV5k9cz4PWpbe0k19",
            "RegionId": "cn-qingdao",
            "RemovingCapacity": 0,
            "DefaultCooldown": 300,
            "MinSize": 1,
            "MaxSize": 2,
            "LifecycleState": "Inactive",
            "ActiveScalingConfigurationId": "dyo713cNYIB4ddEVlKbcpOef",
            "LoadBalancerIds": { "LoadBalancerId": ["147b46d767c-cn-qingdao-cm5-a01"] },
            "PendingCapacity": 0,
            "TotalCapacity": 0,
            "ActiveCapacity": 0,
            "CreationTime": "2014-08-14T10:58Z",
            "DBInstanceIds": { "DBInstanceId": ["rdsia3u3yia3u3y", "rdszzzyyunybaeu"] },
            "VSwitchId": "vpc-25j4god4l",
            "RemovalPolicies": { "RemovalPolicy": ["OldestScalingConfiguration", "OldestInstance"] },
        }] },
    });
    printed("alibaba-ess.DescribeScalingGroups.json", from_json, "68386699-8B9E-4D5B-BC4C-75A28F6C2A00");
}

#[test]
fn alibaba_errors_are_the_same_in_json_and_xml() {
    let json = error(RULE, 500, file("alibaba-ess.error.json"));
    assert_eq!(json, error(RULE, 500, file("alibaba-ess.error.xml")));
    assert_eq!(json.code, "InternalError");
    assert_eq!(json.message, "The request processing has failed due to some unknown error, exception or failure.");
    assert_eq!(json.request_id.as_deref(), Some("540CFF28-407A-40B5-B6A5-74Bxxxxxxxxx"));
    assert_eq!((json.documented, json.category, json.status), (true, Category::Server, Some(500)));
    assert_eq!(json.details, Some(json!({ "HostId": "ess.aliyuncs.com" })));
}

#[test]
fn an_operation_s_own_word_goes_before_the_service_s() {
    let body = r#"{"Code":"ServiceUnavailable","Message":"m","RequestId":"r"}"#;
    assert_eq!(error(EXECUTE, 503, body).retry, Retry::SameToken);
    assert_eq!(error(GROUPS, 503, body).retry, Retry::Backoff);
}

#[test]
fn tencent_v2_as_printed() {
    let group = |vpc: Value| {
        json!({
            "scalingGroupId": "asg-d4hmoms6",
            "scalingGroupName": "test",
            "scalingConfigurationId": "asc-hq6jo6h4",
            "scalingConfigurationName": "test",
            "minSize": 0,
            "maxSize": 1,
            "createTime": "2016-06-04 23:58:03",
            "instanceNum": 0,
            "removePolicy": "RemoveOldestInstance",
            "loadBalancerIdSet": [],
            "vpcId": vpc,
            "subnetIdSet": [],
            "zoneIdSet": [{ "status": 1, "owner": "1251707795", "zoneId": 100002 }],
            "projectId": 0,
        })
    };
    // The example on the operation's page spells it vpId.
    let mut with_activity = group(json!(0));
    with_activity["bInScalingActivity"] = json!(1);
    let groups = |group: Value| json!({ "totalCount": 1, "scalingGroupSet": [group] });
    printed("tencent-as-v2.DescribeScalingGroup.json", groups(with_activity), "");
    printed("tencent-as-v2.DescribeScalingGroup.format.json", groups(group(json!(0))), "");
    printed("tencent-as-v2.CreateScalingPolicy.json", json!({ "scalingPolicyIdSet": ["sp-170oxpxp"] }), "");
}

#[test]
fn tencent_v2_success_without_data() {
    for body in [r#"{"code":0,"message":"","codeDesc":"Success"}"#, r#"{"code":0,"message":"","data":null}"#] {
        assert_eq!(data(POLICY, body), (json!({}), None));
    }
    // How the service prints an empty object; a list that is documented as the only member is an empty one.
    let empty = r#"{"code":"0","message":"","codeDesc":"Success","data":[]}"#;
    assert_eq!(data(POLICY, empty), (json!({ "scalingPolicyIdSet": [] }), None));
    assert_eq!(data("tencent-as-v2.DescribeScalingGroup", empty), (json!({}), None));
    let beside = r#"{"code":0,"data":{"scalingPolicyIdSet":"sp-1"},"requestId":"r-1","extra":[1]}"#;
    assert_eq!(data(POLICY, beside), (json!({ "scalingPolicyIdSet": ["sp-1"], "extra": [1] }), Some("r-1".into())));
}

#[test]
fn tencent_v2_errors() {
    let printed = error(POLICY, 200, file("tencent-as-v2.error.json"));
    assert_eq!((printed.code.as_str(), printed.documented), ("5100", true));
    assert_eq!(printed.message, "(100004) incorrect projectId");
    assert_eq!(printed.module.as_deref(), Some("100004"));
    // The code of the module says more than the 5100 above it.
    assert_eq!((printed.category, printed.retry), (Category::Parameter, Retry::FixRequest));
    let bare = error(POLICY, 200, r#"{"code":5100,"message":"failed"}"#);
    assert_eq!((bare.category, bare.retry, bare.module), (Category::State, Retry::Backoff, None));

    let business = r#"{"code":5100,"codeDesc":"QuotaExceeded.ScalingPolicy","message":"(200) full"}"#;
    let business = error(POLICY, 200, business);
    assert_eq!((business.code.as_str(), business.documented), ("QuotaExceeded.ScalingPolicy", true));
    assert_eq!((business.category, business.retry), (Category::Quota, Retry::Never));
    assert_eq!(business.details, Some(json!({ "code": "5100" })));

    // The common code says what kind it is where the one of the module is not listed.
    let unlisted = error(POLICY, 200, r#"{"code":"4100","codeDesc":"Signature.Wrong","message":""}"#);
    assert_eq!((unlisted.code.as_str(), unlisted.documented), ("Signature.Wrong", false));
    assert_eq!((unlisted.category, unlisted.retry), (Category::Credentials, Retry::FixRequest));
    assert!(unlisted.advice.starts_with("The document does not list the code \"Signature.Wrong\"; of 4100 it says: "));
    assert_eq!(unlisted.message, "code 4100 without a message");
    assert_eq!(unlisted.module, None);

    // 5100 only says that the action failed.
    let full = error(POLICY, 200, r#"{"code":5100,"codeDesc":"QuotaExceeded.Odd","message":"m"}"#);
    assert_eq!((full.category, full.retry), (Category::Quota, Retry::Never));
    let odd = error(POLICY, 200, r#"{"code":5100,"codeDesc":"Odd","message":"m"}"#);
    assert_eq!((odd.category, odd.retry), (Category::State, Retry::Backoff));

    for not_a_module in ["(a b) x", "() x", "x (1)", "(1"] {
        let body = json!({ "code": 4000, "message": not_a_module }).to_string();
        assert_eq!(error(POLICY, 200, body).module, None);
    }
}

#[test]
fn tencent_v2_batches() {
    let task = |id: &str| json!({ "code": 0, "message": "", "requestId": id });
    let detail = json!({ "detail": {
        "qcvm6a456b0d8f01d4b2b1f5073d3fb8ccc0": task("1231231231231"),
        "qcvm6a456b0d8f01d4b2b1f5073d3fb8ccc1": task("1231231231232"),
    } });
    assert_eq!(data(POLICY, file("tencent-as-v2.batch.json")), (detail, None));

    let part = error(POLICY, 200, file("tencent-as-v2.batch-part-failed.json"));
    assert_eq!((part.code.as_str(), part.documented, part.retry), ("5400", true, Retry::FixRequest));
    let details = part.details.unwrap();
    assert_eq!(details["detail"]["qcvm6a456b0d8f01d4b2b1f5073d3fb8ccc1"]["code"], 5000);
    assert_eq!(details["failed"], json!(["qcvm6a456b0d8f01d4b2b1f5073d3fb8ccc1"]));

    let all = json!({ "code": "5100", "message": "(100004) m", "detail": { "a": { "code": "5000" }, "b": { "code": 4102 } } });
    let all = error(POLICY, 200, all.to_string());
    assert_eq!((all.code.as_str(), all.module.as_deref()), ("5100", Some("100004")));
    assert_eq!(all.details.unwrap()["failed"], json!(["a", "b"]));
    // Results of an unknown form are kept, and nothing is read into them.
    let odd = error(POLICY, 200, r#"{"code":5400,"message":"m","detail":[1]}"#);
    assert_eq!(odd.details, Some(json!({ "failed": [], "detail": [1] })));
}

#[test]
fn tencent_3_0() {
    printed("tencent-as.ResumeInstanceRefresh.json", json!({}), "c4190090-bc60-4f48-b9d4-48095b9596db");
    let refused = error(RESUME, 200, file("tencent-as.ResumeInstanceRefresh.error.json"));
    assert_eq!(refused.code, "ResourceUnavailable.RefreshActivityStatusConflictWithOperation");
    assert!(refused.documented);
    assert_eq!((refused.category, refused.retry), (Category::State, Retry::Never));
    assert_eq!(refused.request_id.as_deref(), Some("c4190090-bc60-4f48-b9d4-48095b9596db"));

    let of = |code: &str| {
        let body = json!({ "Response": { "Error": { "Code": code, "Message": "m" }, "RequestId": "r" } });
        error(RESUME, 200, body.to_string())
    };
    for (code, category, retry) in [
        ("AuthFailure.Odd", Category::Credentials, Retry::FixRequest),
        ("InvalidParameterValue", Category::Parameter, Retry::FixRequest),
        ("RequestLimitExceeded", Category::Throttling, Retry::Backoff),
        ("LimitExceeded", Category::Quota, Retry::Never),
        ("InternalError", Category::Server, Retry::Never),
        ("Whatever", Category::Server, Retry::Never),
    ] {
        let error = of(code);
        assert_eq!((error.documented, error.category, error.retry), (false, category, retry), "{code}");
        assert!(error.advice.contains("does not list"), "{}", error.advice);
    }
}

#[test]
fn huawei_as_printed() {
    let mut value: Value = serde_json::from_slice(&file("huawei-as.ListScalingActivityV2Logs.json")).unwrap();
    // Documented as text; the example prints a number.
    for log in value["scaling_activity_log"].as_array_mut().unwrap() {
        log["scaling_value"] = json!(log["scaling_value"].to_string());
    }
    // What the JSON in the description says.
    let reason = json!({
        "change_reason": "MANNUAL", "old_value": 0, "change_time": "2018-11-22T13:44:19Z", "new_value": 1,
    });
    value["scaling_activity_log"][1]["reasons"] = json!([reason]);
    printed("huawei-as.ListScalingActivityV2Logs.json", value.clone(), "");
    let logs = &value["scaling_activity_log"];
    assert_eq!(logs[0]["lb_bind_success_list"][0]["lbaas_listener"]["listener_id"], Value::Null);
    assert_eq!(logs[1]["scaling_value"], "1");
    assert!(logs[1]["description"].as_str().unwrap().starts_with("{\"reason\":[{\"change_reason\":\"MANNUAL\""));
}

#[test]
fn huawei_logs_in_every_form() {
    let log = |log: Value| {
        data(LOGS, json!({ "scaling_activity_log": [log] }).to_string()).0["scaling_activity_log"][0].clone()
    };
    // The table says text, the example shows a number.
    assert_eq!(log(json!({ "scaling_value": 1 })), log(json!({ "scaling_value": "1" })));

    // Classic load balancers are a text, enhanced ones an object, of which the example leaves a member null.
    let classic =
        json!({ "lb_unbind_failed_list": [{ "listener": "l-1", "failed_reason": "f", "failed_details": "d" }] });
    assert_eq!(log(classic.clone()), classic);
    let enhanced = json!({ "lb_bind_success_list": [
        { "lbaas_listener": { "listener_id": null, "pool_id": "p", "protocol_port": "82", "weight": 1 } },
    ] });
    assert_eq!(log(enhanced)["lb_bind_success_list"][0]["lbaas_listener"]["protocol_port"], 82);

    // A description without reasons in it is only text, and a field that is there is not replaced.
    let many = json!({ "description": r#"{"reason":[{"old_value":"1"},{"new_value":2,"x":[]}]}"# });
    assert_eq!(log(many)["reasons"], json!([{ "old_value": 1 }, { "new_value": 2, "x": [] }]));
    for plain in ["", "moved", "{", "[]", "{}", "[{\"reason\":1}]", "{\"reasons\":[]}"] {
        assert_eq!(log(json!({ "description": plain })), json!({ "description": plain }));
    }
    let own = json!({ "description": r#"{"reason":[]}"#, "reasons": [{ "x": 1 }] });
    assert_eq!(log(own.clone()), own);
    assert_eq!(log(json!({ "description": r#"{"reason":"alarm"}"# }))["reasons"], json!(["alarm"]));
}

#[test]
fn huawei_statuses() {
    use Category::{Conflict, Credentials, Parameter, Permission, Server};
    use Retry::{Backoff, FixRequest, Never};
    for (status, category, retry) in [
        (400, Parameter, FixRequest),
        (401, Credentials, FixRequest),
        (403, Permission, Never),
        (404, Parameter, FixRequest),
        (405, Parameter, FixRequest),
        (406, Parameter, FixRequest),
        (407, Credentials, FixRequest),
        (408, Server, Backoff),
        (409, Conflict, Backoff),
        (500, Server, Backoff),
        (501, Server, Never),
        (502, Server, Backoff),
        (503, Server, Backoff),
        (504, Server, Backoff),
    ] {
        let error = error(LOGS, status, "");
        assert_eq!((error.code, error.documented), (status.to_string(), true));
        assert_eq!((error.status, error.category, error.retry), (Some(status), category, retry));
    }
}

#[test]
fn huawei_errors() {
    let listed = error(LOGS, 400, r#"{"error":{"code":"AS.2007","message":"The AS group does not exist."}}"#);
    assert_eq!((listed.code.as_str(), listed.documented, listed.status), ("AS.2007", true, Some(400)));
    assert_eq!((listed.category, listed.message.as_str()), (Category::Parameter, "The AS group does not exist."));

    let unlisted = error(LOGS, 404, r#"{"error":{"code":"AS.9999","message":"Something else."}}"#);
    assert_eq!((unlisted.code.as_str(), unlisted.documented, unlisted.status), ("AS.9999", false, Some(404)));
    assert_eq!(unlisted.category, Category::Parameter);
    assert!(unlisted.advice.contains("of 404 it says: "), "{}", unlisted.advice);

    let gateway =
        r#"{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information","request_id":"r"}"#;
    let gateway = error(LOGS, 401, gateway);
    assert_eq!((gateway.code.as_str(), gateway.category), ("APIGW.0301", Category::Credentials));
    assert_eq!(gateway.request_id.as_deref(), Some("r"));

    let token = error(LOGS, 401, r#"{"error":{"code":401,"message":"no token","title":"Unauthorized"}}"#);
    assert_eq!((token.code.as_str(), token.documented), ("401", true));

    // The status decides, whatever the body is.
    for body in ["", "<html>bad gateway</html>", "{\"x\":", "{}", "{\"total_number\":1}"] {
        let bare = error(LOGS, 503, body);
        assert_eq!((bare.code.as_str(), bare.documented, bare.retry), ("503", true, Retry::Backoff), "{body}");
    }
    // An error under a status of success.
    assert_eq!(error(LOGS, 200, r#"{"error_code":"AS.0001","error_msg":"m"}"#).code, "AS.0001");

    let headers = [("x-request-ID".to_owned(), "h-1".to_owned())];
    let operation = catalog::operation(LOGS).unwrap();
    match decode(operation, &Response { status: Some(200), headers: &headers, body: b"{}" }) {
        Decoded::Ok { request_id, .. } => assert_eq!(request_id.as_deref(), Some("h-1")),
        Decoded::Err(error) => panic!("{error:?}"),
    }
}

#[test]
fn types_are_given_and_what_does_not_fit_stays() {
    let body = json!({
        "TotalCount": "9007199254740993",
        "PageSize": "ten",
        "PageNumber": null,
        "Colour": "7",
        "ScalingGroups": { "ScalingGroup": { "MinSize": "-1", "MaxSize": "", "RegionId": 5, "RemovalPolicies": "", "New": { "a": "1" } } },
    });
    let expected = json!({
        "TotalCount": 9_007_199_254_740_993_i64,
        "PageSize": "ten",
        "PageNumber": null,
        "Colour": "7",
        "ScalingGroups": { "ScalingGroup": [
            { "MinSize": -1, "MaxSize": "", "RegionId": "5", "RemovalPolicies": { "RemovalPolicy": [] }, "New": { "a": "1" } },
        ] },
    });
    assert_eq!(data(GROUPS, body.to_string()), (expected, None));
    let exact = r#"{"TotalCount":9223372036854775807}"#;
    assert_eq!(data(GROUPS, exact).0["TotalCount"].to_string(), "9223372036854775807");
}

#[test]
fn xml_as_it_may_come() {
    let groups = |inner: &str| data(GROUPS, format!("<R>{inner}</R>")).0["ScalingGroups"].clone();
    assert_eq!(groups("<ScalingGroups/>"), json!({ "ScalingGroup": [] }));
    assert_eq!(groups("<ScalingGroups> <!-- none --> </ScalingGroups>"), json!({ "ScalingGroup": [] }));
    let group = "<ScalingGroup><ScalingGroupName>a &lt;&amp;&#20013;&#x4e2d; <![CDATA[<b> & c]]></ScalingGroupName></ScalingGroup>";
    assert_eq!(
        groups(&format!("<ScalingGroups>{group}<ScalingGroup/></ScalingGroups>")),
        json!({ "ScalingGroup": [{ "ScalingGroupName": "a <&中中 <b> & c" }, {}] })
    );
    // As 3.5 prints it, with the value on a line of its own; with a byte order mark and a prefix.
    let rule =
        "\u{feff}\n<x:R xmlns:x=\"u\" a='1'><x:ScalingRuleId>\n abc\n </x:ScalingRuleId><RequestId>r</RequestId></x:R>";
    assert_eq!(data(RULE, rule), (json!({ "ScalingRuleId": "abc" }), Some("r".into())));
    assert_eq!(data(RULE, "<CreateScalingRuleResponse/>"), (json!({}), None));
}

#[test]
fn status_and_body_may_disagree() {
    // An error body under 200.
    let body = r#"{"RequestId":"r","Code":"Throttling","Message":"slow"}"#;
    let throttled = error(RULE, 200, body);
    assert_eq!(
        (throttled.code.as_str(), throttled.category, throttled.status),
        ("Throttling", Category::Throttling, Some(200))
    );
    assert_eq!(error(RULE, 200, "<Error><Code>Throttling</Code></Error>").code, "Throttling");
    // A field called Code is not yet an error.
    let fine = r#"{"RequestId":"r","Code":"200","Message":"successful","ScalingRuleId":"x"}"#;
    assert_eq!(data(RULE, fine).0["ScalingRuleId"], "x");
    // A success body under an error status.
    for (id, body) in [
        (RULE, r#"{"RequestId":"r","ScalingRuleId":"x"}"#),
        (POLICY, r#"{"code":0,"message":"","requestId":"r"}"#),
        (RESUME, r#"{"Response":{"RequestId":"r"}}"#),
    ] {
        let failed = error(id, 500, body);
        assert_eq!((failed.code.as_str(), failed.documented, failed.status), ("500", false, Some(500)));
        assert_eq!((failed.category, failed.retry), (Category::Server, Retry::Never));
        assert_eq!(failed.request_id.as_deref(), Some("r"));
    }
}

#[test]
fn undocumented_codes_go_by_parent_status_and_words() {
    let of = |status: u16, code: &str| {
        let error = error(RULE, status, json!({ "Code": code, "Message": "m" }).to_string());
        assert!(!error.documented, "{code}");
        (error.category, error.retry)
    };
    // `Throttling` and `Forbidden` are documented, what follows them is not.
    assert_eq!(of(400, "Throttling.User"), (Category::Throttling, Retry::Backoff));
    assert_eq!(of(403, "Forbidden.RAM").0, Category::Permission);
    assert_eq!(of(400, "NoWordKnown"), (Category::Parameter, Retry::FixRequest));
    assert_eq!(of(403, "NoWordKnown"), (Category::Permission, Retry::Never));
    assert_eq!(of(401, "NoWordKnown"), (Category::Credentials, Retry::FixRequest));
    assert_eq!(of(429, "NoWordKnown"), (Category::Throttling, Retry::Backoff));
    assert_eq!(of(409, "NoWordKnown"), (Category::Conflict, Retry::Never));
    assert_eq!(of(500, "InvalidX"), (Category::Server, Retry::Never));
    assert_eq!(of(503, "NoWordKnown"), (Category::Server, Retry::Backoff));
    assert_eq!(of(400, "QuotaExceeded.Something").0, Category::Quota);
    let long = error(RULE, 400, json!({ "Code": "é".repeat(5000), "Message": "m" }).to_string());
    assert!(long.advice.len() < 400);
}

#[test]
fn what_cannot_be_read_says_so() {
    let of = |id, status, body: &[u8], says: &str| {
        let error = error(id, status, body);
        assert_eq!(
            (error.code.as_str(), error.documented, error.category),
            ("UnreadableResponse", false, Category::Server)
        );
        assert!(error.message.contains(says), "{}", error.message);
        assert!(error.message.starts_with(&format!("HTTP {status}")), "{}", error.message);
        error.retry
    };
    assert_eq!(of(RULE, 200, b"", "is empty"), Retry::Never);
    assert_eq!(of(RULE, 503, b" \n", "is empty"), Retry::Backoff);
    assert_eq!(of(EXECUTE, 503, b"", "is empty"), Retry::SameToken);
    assert_eq!(of(RULE, 500, b"", "is empty"), Retry::Never);
    // Only the answer is lost: reading again is harmless, and a token makes the rest so.
    assert_eq!(of(GROUPS, 200, b"{\"TotalCount\":", "cut off"), Retry::Backoff);
    assert_eq!(of(EXECUTE, 200, b"{\"Scaling", "cut off"), Retry::SameToken);
    of(RULE, 200, b"\xff\xfe", "not UTF-8");
    of(RULE, 200, b"[1]", "not an object");
    of(RULE, 200, b"{} x", "not JSON");
    of(RULE, 200, b"secret text", "not JSON (expected value at line 1 column 1)");
    of(RULE, 502, b"<!DOCTYPE html><p>oops", "web page");
    of(RULE, 502, b"<HTML></HTML>", "web page");
    of(RULE, 200, b"<R><ScalingRuleId>x</ScalingRuleId>", "cut off inside an element");
    of(RULE, 200, b"<R><A></B></R>", "not well formed");
    of(RULE, 200, b"<R>&secret;</R>", "unknown entity");
    of(RULE, 200, b"<!DOCTYPE R [<!ENTITY a \"aa\">]><R>&a;</R>", "document type");
    of(RULE, 200, b"<R/>text", "text outside");
    of(RULE, 200, b"<!-- -->", "no element");
    of(POLICY, 200, b"{}", "no code");
    of(POLICY, 502, b"<html>", "web page");
    of(POLICY, 200, b"<R/>", "XML where JSON");
    of(RESUME, 200, b"{\"RequestId\":\"r\"}", "no object Response");
    of(RESUME, 200, b"{\"Response\":{\"Error\":{}}}", "no Code");
    of(LOGS, 200, b"", "is empty");
}

#[test]
fn depth_is_bounded() {
    let xml = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
    assert!(error(RULE, 200, xml).message.contains("levels deep"));
    for open in ["{\"a\":", "["] {
        assert_eq!(error(RULE, 200, open.repeat(100_000)).code, "UnreadableResponse");
    }
}

#[test]
fn the_json_of_the_public_api() {
    let ok = answer(EXECUTE, 200, file("alibaba-ess.ExecuteScalingRule.json"));
    assert_eq!(
        serde_json::to_value(ok).unwrap(),
        json!({
            "ok": true,
            "data": { "ScalingActivityId": "ebta5WbUzC8gcwUWvfchyT4U" },
            "requestId": "6469DCD0-13AC-487E-85A0-CE4922908FDE",
        })
    );
    let refused = answer(RULE, 404, r#"{"Code":"InvalidScalingGroupId.NotFound","Message":"m","RequestId":"r"}"#);
    let mut refused = serde_json::to_value(refused).unwrap();
    assert!(refused["error"]["advice"].take().is_string());
    assert_eq!(
        refused,
        json!({ "ok": false, "error": {
            "code": "InvalidScalingGroupId.NotFound",
            "message": "m",
            "requestId": "r",
            "status": 404,
            "documented": true,
            "category": "parameter",
            "retry": "fix-request",
            "advice": null,
        } })
    );
}

/// Text without white space around it and without what XML cannot carry.
fn name() -> impl Strategy<Value = String> {
    "[A-Za-z0-9<>&'\"中é\u{1f600}\\]]([ -~中é]{0,10}[!-~])?"
}

fn group() -> impl Strategy<Value = Value> {
    let names = || proptest::collection::vec(name(), 0..4);
    (name(), any::<i64>(), names(), names()).prop_map(|(name, size, policies, databases)| {
        json!({
            "ScalingGroupName": name,
            "MaxSize": size,
            "RemovalPolicies": { "RemovalPolicy": policies },
            "DBInstanceIds": { "DBInstanceId": databases },
        })
    })
}

fn xml_of(name: &str, value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| xml_of(name, item, out)),
        Value::Object(members) => {
            let _ = write!(out, "<{name}>");
            members.iter().for_each(|(name, value)| xml_of(name, value, out));
            let _ = write!(out, "</{name}>");
        }
        Value::String(text) => {
            let text = text.replace('&', "&amp;").replace('<', "&lt;").replace("]]>", "]]&gt;");
            let _ = write!(out, "<{name}>{text}</{name}>");
        }
        other => {
            let _ = write!(out, "<{name}>{other}</{name}>");
        }
    }
}

fn any_operation() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(catalog::all_operations().map(|operation| operation.id).collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn json_and_xml_of_an_answer_mean_the_same(groups in proptest::collection::vec(group(), 0..4), count in any::<u32>()) {
        let answer = json!({ "TotalCount": count, "ScalingGroups": { "ScalingGroup": groups } });
        let mut xml = String::from("<?xml version=\"1.0\"?>");
        xml_of("DescribeScalingGroupsResponse", &answer, &mut xml);
        let (from_json, _) = data(GROUPS, answer.to_string());
        prop_assert_eq!(&from_json, &answer);
        prop_assert_eq!(data(GROUPS, xml).0, answer);
    }

    #[test]
    fn no_bytes_panic(id in any_operation(), status in any::<u16>(), body in proptest::collection::vec(any::<u8>(), 0..200)) {
        answer(id, status, body);
    }

    #[test]
    fn no_markup_panics(id in any_operation(), body in "[<{\\[]([<>/!?&;#a-z\"'=\\[\\]{}:,0-9 -]|<a>|</a>|CDATA|\"code\":|\"Response\":){0,60}") {
        answer(id, 200, body);
    }

    #[test]
    fn every_truncation_is_an_error(cut in 0..1000_usize) {
        for name in ["alibaba-ess.DescribeScalingGroups.json", "alibaba-ess.DescribeScalingGroups.xml"] {
            let body = file(name);
            let whole = body.trim_ascii_end().len();
            prop_assert_eq!(error(GROUPS, 200, &body[..cut.min(whole - 1)]).code, "UnreadableResponse");
        }
    }

    #[test]
    fn errors_of_any_shape_are_explained(id in any_operation(), status in any::<u16>(), code in "\\PC{1,80}", message in "\\PC{0,40}") {
        for body in [
            json!({ "Code": code, "Message": message }),
            json!({ "code": code, "codeDesc": code, "message": message }),
            json!({ "Response": { "Error": { "Code": code, "Message": message } } }),
            json!({ "error": { "code": code, "message": message } }),
            json!({ "error_code": [code], "error_msg": { "m": message } }),
        ] {
            if let Decoded::Err(error) = answer(id, status, body.to_string()) {
                prop_assert!(!error.code.is_empty() && !error.message.is_empty() && !error.advice.is_empty());
                let explained = explain_error(id, &error.code, Some(status)).unwrap();
                prop_assert!(explained.documented || !error.documented);
            }
        }
    }
}
