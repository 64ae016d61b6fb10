//! An error is an error in whatever shape it comes: that of another vendor, of a gateway, of a tool. It is never success.
#![cfg(not(target_arch = "wasm32"))]

use autoscale_kit::catalog::{self, Category};
use autoscale_kit::response::{ApiError, Decoded, Response, decode};
use serde_json::{Value, json};

const GROUPS: &str = "alibaba-ess.DescribeScalingGroups";
const RULE: &str = "alibaba-ess.CreateScalingRule";
const POLICY: &str = "tencent-as-v2.CreateScalingPolicy";
const RESUME: &str = "tencent-as.ResumeInstanceRefresh";
const LOGS: &str = "huawei-as.ListScalingActivityV2Logs";

fn answer(id: &str, status: Option<u16>, body: &str) -> Decoded {
    decode(catalog::operation(id).unwrap(), &Response { status, headers: &[], body: body.as_bytes() })
}

fn error(id: &str, status: Option<u16>, body: &str) -> ApiError {
    match answer(id, status, body) {
        Decoded::Err(error) => error,
        Decoded::Ok { data, .. } => panic!("{id} {status:?} takes {body} for success: {data}"),
    }
}

fn data(id: &str, body: &str) -> Value {
    match answer(id, None, body) {
        Decoded::Ok { data, .. } => data,
        Decoded::Err(error) => panic!("{id}: {error:?}"),
    }
}

/// Every operation, under each status that may come with such a body.
fn everywhere(check: impl Fn(&'static str, Option<u16>)) {
    for operation in catalog::all_operations() {
        for status in [None, Some(200), Some(400), Some(503)] {
            check(operation.id, status);
        }
    }
}

/// Bodies that name `Throttling.User`, and how they say `slow down`.
const NAMED: &[&str] = &[
    // Alibaba's own, in JSON and XML.
    r#"{"RequestId":"r-1","HostId":"ess.aliyuncs.com","Code":"Throttling.User","Message":"slow down"}"#,
    "<Error><RequestId>r-1</RequestId><HostId>h</HostId><Code>Throttling.User</Code><Message>slow down</Message></Error>",
    "<?xml version='1.0'?>\n<ErrorResponse><Error><Code>Throttling.User</Code><Message>slow down</Message></Error><RequestId>r-1</RequestId></ErrorResponse>",
    // Tencent's API 3.0 and v2.
    r#"{"Response":{"Error":{"Code":"Throttling.User","Message":"slow down"},"RequestId":"r-1"}}"#,
    r#"{"Response":{"Error":"Throttling.User: slow down","RequestId":"r-1"}}"#,
    r#"{"code":5100,"codeDesc":"Throttling.User","message":"slow down","requestId":"r-1"}"#,
    r#"{"code":"Throttling.User","message":"slow down","requestId":"r-1"}"#,
    // Huawei's, its gateway's and OpenStack's.
    r#"{"error_code":"Throttling.User","error_msg":"slow down","request_id":"r-1"}"#,
    r#"{"error":{"code":"Throttling.User","message":"slow down"},"request_id":"r-1"}"#,
    r#"{"error":{"error_code":"Throttling.User","error_msg":"slow down"},"request_id":"r-1"}"#,
    r#"{"tooManyRequests":{"code":"Throttling.User","message":"slow down"},"request_id":"r-1"}"#,
    r#"{"errorCode":"Throttling.User","errorMessage":"slow down","requestId":"r-1"}"#,
    r#"{"errcode":"Throttling.User","errmsg":"slow down","requestId":"r-1"}"#,
    r#"{"errors":[{"code":"Throttling.User","message":"slow down"}],"requestId":"r-1"}"#,
    r#"{"ErrorMessage":"slow down","RequestId":"r-1","Success":false,"Code":"Throttling.User"}"#,
    // What SDKs keep of an answer.
    r#"{"statusCode":400,"headers":{},"body":{"Code":"Throttling.User","Message":"slow down","RequestId":"r-1"}}"#,
    r#"{"name":"ThrottlingError","code":"Throttling.User","message":"slow down","requestId":"r-1","data":{}}"#,
    // Command line tools and exceptions.
    "ERROR: SDK.ServerError\nErrorCode: Throttling.User\nRecommend: https://next.api.aliyun.com/troubleshoot?q=slow&product=Ess\nRequestId: r-1\nMessage: slow down\nRespHeaders: map[Date:[Mon]]",
    "ERROR: SDK.ServerError\r\nErrorCode: Throttling.User\r\nRecommend: \r\nRequestId: r-1\r\nMessage: slow down\r\n",
    "[TencentCloudSDKException] code:Throttling.User message:slow down requestId:r-1",
    "[TencentCloudSDKError] Code=Throttling.User, Message=slow down, RequestId=r-1",
    "com.tencentcloudapi.common.exception.TencentCloudSDKException: [TencentCloudSDKException]code: Throttling.User message:slow down requestId:r-1",
    "Traceback (most recent call last):\n  File \"a.py\", line 1, in <module>\naliyunsdkcore.acs_exception.exceptions.ServerException: HTTP Status: 400 Error:Throttling.User slow down RequestID: r-1",
    "com.aliyuncs.exceptions.ClientException: Throttling.User : slow down\nRequestId : r-1\n\tat com.aliyuncs.Client.run(Client.java:1)",
    "Error: Throttling.User code: 400, slow down request id: r-1\nResponse: {}",
    "SDKError:\n   StatusCode: 400\n   Code: Throttling.User\n   Message: code: 400, slow down request id: r-1\n",
    "huaweicloudsdkcore.exceptions.exceptions.ClientRequestException: ClientRequestException - {status_code:400,request_id:r-1,error_code:Throttling.User,error_msg:slow down,encoded_authorization_message:}",
    "ClientRequestException{httpStatusCode=400, requestId='r-1', errorCode='Throttling.User', errorMsg='slow down'}",
    "[OPENAPI_ERROR]{\"error_code\":\"Throttling.User\",\"error_msg\":\"slow down\",\"request_id\":\"r-1\"}",
];

#[test]
fn an_error_of_any_shape_is_read_by_every_operation() {
    for body in NAMED {
        everywhere(|id, status| {
            let error = error(id, status, body);
            assert_eq!(error.code, "Throttling.User", "{id} {status:?} {body}");
            assert!(error.message.ends_with("slow down"), "{id} {status:?} {body}: {}", error.message);
            assert_eq!(error.request_id.as_deref(), Some("r-1"), "{id} {status:?} {body}");
            assert_eq!(error.status, status);
            // The status goes before the words of a code that is not known.
            if status == Some(200) || status.is_none() {
                assert_eq!(error.category, Category::Throttling, "{id} {status:?} {body}");
            }
        });
    }
}

/// Bodies that are errors, but name no code, or in a form that nobody has documented.
const UNNAMED: &[&str] = &[
    "",
    " \n",
    "<html><body><h1>502 Bad Gateway</h1></body></html>",
    "<!DOCTYPE html>\n<p>oops",
    "<!-- proxy -->\n<HTML><head><title>403</title></head><body></body></HTML>",
    "<?xml version=\"1.0\"?><!-- a > b --><html xmlns=\"u\"><head/><body/></html>",
    "<center><h1>413 Request Entity Too Large</h1></center>",
    "<h1>Bad Request</h1>",
    "<title>Forbidden</title>",
    "<oops>no</oops>",
    "<Error/>",
    "<Error><Reason>x</Reason></Error>",
    "<Fault><faultcode>x</faultcode></Fault>",
    r#"{"message":"no Route matched with those values"}"#,
    r#"{"Message":"Forbidden"}"#,
    r#"{"error":"not found"}"#,
    r#"{"error":{"reason":"x"}}"#,
    r#"{"error":true}"#,
    r#"{"Response":{"Error":"it failed","RequestId":"r"}}"#,
    r#"{"Response":{"Error":"","RequestId":"r"},"error":"x"}"#,
    r#"{"Response":{"Error":{"Code":["a"]},"RequestId":"r"}}"#,
    r#"{"code":5000,"code":0}"#,
    r#"{"code":0,"message":"","code":5000}"#,
    r#"{"code":0,"c\u006fde":5000,"codeDesc":"Success"}"#,
    r#"{"Code":"Throttling","Code":"200","Message":"m"}"#,
    r#"{"Response":{"Error":{"Code":"a","Message":"m"},"Error":null,"RequestId":"r"}}"#,
    r#"{"error_code":"AS.0001","error_code":"","error_msg":"m"}"#,
    r#"{"Response":{"Error":{"Code":"a"}},"Response":{"RequestId":"r"}}"#,
    r#"{"error_code":["a"],"error_msg":{}}"#,
    r#"{"timestamp":1,"status":404,"error":"Not Found","path":"/x"}"#,
    r#"{"success":false}"#,
    "Bad Gateway",
    "upstream connect error or disconnect/reset before headers",
    "[USE_ERROR]a parameter is wrong",
    "[1]",
    "null",
    "\"text\"",
];

#[test]
fn an_error_without_a_code_is_no_success_either() {
    for body in UNNAMED {
        everywhere(|id, status| {
            // Where Huawei promises no body, none is what a success looks like: its status is 204.
            let promises_nothing = id.starts_with("huawei-as.") && catalog::operation(id).unwrap().response.is_empty();
            if body.is_empty() && promises_nothing && status.is_none_or(|status| status < 400) {
                assert_eq!(answer(id, status, body), Decoded::Ok { data: json!({}), request_id: None }, "{id}");
                return;
            }
            let error = error(id, status, body);
            assert!(!error.code.is_empty() && !error.message.is_empty() && !error.advice.is_empty(), "{id} {body}");
            if status.is_none() {
                assert!(!error.message.contains("HTTP"), "{id} {body}: {}", error.message);
            }
        });
    }
    assert_eq!(error(RULE, None, "[USE_ERROR]a parameter is wrong").code, "USE_ERROR");
    assert_eq!(error(RULE, None, r#"{"status":404,"error":"Not Found"}"#).code, "404");
    assert!(error(POLICY, None, r#"{"code":5000,"code":0}"#).message.contains("\"code\" twice"));
}

#[test]
fn a_status_that_was_not_given_is_not_invented() {
    for body in ["", "<html>", "{\"Code\":\"Throttling\"}", "{\"error\":{}}", "{\"code\":4000,\"message\":\"m\"}"] {
        for id in [RULE, POLICY, RESUME, LOGS] {
            if let Decoded::Err(error) = answer(id, None, body) {
                assert_eq!(error.status, None);
                let json = serde_json::to_value(&error).unwrap();
                assert!(json.get("status").is_none() && !json.to_string().contains("HTTP"), "{json}");
            }
        }
    }
    assert_eq!(data(RULE, r#"{"RequestId":"r","ScalingRuleId":"x"}"#), json!({ "ScalingRuleId": "x" }));
}

#[test]
fn a_code_alone_is_read() {
    for id in [RULE, POLICY, RESUME, LOGS] {
        for (body, code) in [
            (r#"{"error":{"code":"AS.2007"}}"#, "AS.2007"),
            (r#"{"error":{"code":401}}"#, "401"),
            (r#"{"error_code":"APIGW.0301"}"#, "APIGW.0301"),
            (r#"{"Response":{"Error":{"Code":"AuthFailure.TokenFailure"}}}"#, "AuthFailure.TokenFailure"),
        ] {
            let error = error(id, None, body);
            assert_eq!(error.code, code, "{id} {body}");
            assert_eq!(error.message, format!("{code} without a message"), "{id} {body}");
        }
    }
    // Without a status, the number says what an HTTP status would.
    assert_eq!(error(RULE, None, r#"{"error":{"code":401}}"#).category, Category::Credentials);
}

#[test]
fn data_is_no_error() {
    for (id, body) in [
        (RULE, r#"{"RequestId":"r","Code":"200","Message":"successful","ScalingRuleId":"x"}"#),
        (RULE, r#"{"RequestId":"r","Success":true,"ScalingRuleId":"x"}"#),
        (RULE, r#"{"RequestId":"r","ScalingRuleId":"x","error":null}"#),
        (RULE, r#"{"RequestId":"r","Message":"OK"}"#),
        (RULE, "<R><RequestId>r</RequestId></R>"),
        (RULE, "<R><ScalingRuleId>x</ScalingRuleId></R>"),
        (RULE, "<CreateScalingRuleResponse/>"),
        (POLICY, r#"{"code":0,"message":"","codeDesc":"Success"}"#),
        (POLICY, r#"{"code":"0","message":"ok","data":{"scalingPolicyIdSet":["a","a"]}}"#),
        (RESUME, r#"{"Response":{"Error":null,"RequestId":"r"}}"#),
        (LOGS, r#"{"total_number":0,"scaling_activity_log":[]}"#),
        // One name in each of several objects, and names within texts, are no repetition.
        (
            LOGS,
            r#"{"scaling_activity_log":[{"id":"a"},{"id":"a","description":"{\"id\":1,\"id\":2}"}],"limit":"\"limit\":"}"#,
        ),
    ] {
        data(id, body);
    }
}

/// Lists of names are text in V1 of Huawei's logs, and lists of objects in V2.
#[test]
fn names_with_commas_are_counted() {
    let lists = ["instance_removed_list", "instance_deleted_list", "instance_added_list", "instance_failed_list"];
    for name in lists {
        for (text, count) in [("a,b", 2), ("a, b ,c", 3), ("a,", 1), ("a", 1), (",", 0), ("", 0)] {
            let body = json!({ "scaling_activity_log": [{ name: text }] }).to_string();
            let list = data(LOGS, &body)["scaling_activity_log"][0][name].as_array().unwrap().clone();
            assert_eq!(list.len(), count, "{name} {text:?}: {list:?}");
        }
    }
    // A list of texts keeps a name with a comma whole.
    let groups = r#"{"ScalingGroups":{"ScalingGroup":[{"RemovalPolicies":{"RemovalPolicy":"a,b"}}]}}"#;
    let policies = &data(GROUPS, groups)["ScalingGroups"]["ScalingGroup"][0]["RemovalPolicies"]["RemovalPolicy"];
    assert_eq!(*policies, json!(["a,b"]));
}
