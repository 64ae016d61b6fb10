//! Requests as the documents print them, and what must hold for any value.
#![cfg(not(target_arch = "wasm32"))]

use autoscale_kit::catalog::{self, Operation};
use autoscale_kit::error::{Error, ErrorCode};
use autoscale_kit::http::{Body, Fields, Request};
use autoscale_kit::plain::{self, Plain};
use autoscale_kit::request::{BuildOptions, build};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn operation(id: &str) -> &'static Operation {
    catalog::operation(id).unwrap()
}

fn try_build(id: &str, value: Value, options: BuildOptions) -> Result<Request, Error> {
    let Plain::Object(value) = Plain::from(value) else { panic!("parameters are an object") };
    build(operation(id), &value, &options)
}

fn plain(id: &str, value: Value) -> Request {
    try_build(id, value, BuildOptions::default()).unwrap()
}

/// Names and values, sorted.
fn sorted(fields: &Fields) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = fields.pairs().collect();
    pairs.sort_unstable();
    pairs
}

fn form(request: &Request) -> &Fields {
    match &request.body {
        Body::Form(fields) => fields,
        _ => panic!("not a form"),
    }
}

#[test]
fn alibaba_as_printed_in_1_2() {
    let request = plain(
        "alibaba-ess.CreateScalingRule",
        json!({
            "ScalingGroupId": "AG6CQdPU8OKdwLjgZcJ2eaQ",
            "AdjustmentType": "QuantityChangeInCapacity",
            "AdjustmentValue": -10,
        }),
    );
    assert_eq!(
        (request.method.as_str(), request.protocol.as_str(), request.host.as_str()),
        ("GET", "https", "ess.aliyuncs.com")
    );
    assert_eq!(request.path, "/");
    assert_eq!(
        sorted(&request.query),
        [
            ("Action", "CreateScalingRule"),
            ("AdjustmentType", "QuantityChangeInCapacity"),
            ("AdjustmentValue", "-10"),
            ("Format", "json"),
            ("ScalingGroupId", "AG6CQdPU8OKdwLjgZcJ2eaQ"),
            ("Version", "2014-08-28"),
        ]
    );
    assert!(request.headers.is_empty());
    assert!(request.body == Body::Empty);
}

#[test]
fn alibaba_lists_and_objects_are_numbered_from_1() {
    let request = plain(
        "alibaba-ess.CreateScalingGroup",
        json!({
            "RegionId": "cn-qingdao",
            "MaxSize": 20,
            "MinSize": 2,
            "RemovalPolicy": ["OldestInstance", "NewestInstance"],
            "DBInstanceIds": ["rdszzzyyunybaeu", "rdsia3u3yia3u3y"],
            "VServerGroup": [
                { "LoadBalancerId": "lb-1", "VServerGroupAttribute": [
                    { "VServerGroupId": "rsp-1", "Port": 80, "Weight": 0 },
                    { "VServerGroupId": "rsp-2", "Port": 443 },
                ] },
                { "LoadBalancerId": "lb-2", "VServerGroupAttribute": [{ "Port": 8080, "VServerGroupId": "rsp-3" }] },
            ],
        }),
    );
    let query = &request.query;
    assert_eq!(query.get("RemovalPolicy.1"), Some("OldestInstance"));
    assert_eq!(query.get("RemovalPolicy.2"), Some("NewestInstance"));
    assert_eq!(query.get("DBInstanceIds"), Some(r#"["rdszzzyyunybaeu","rdsia3u3yia3u3y"]"#));
    assert_eq!(query.get("VServerGroup.1.LoadBalancerId"), Some("lb-1"));
    assert_eq!(query.get("VServerGroup.1.VServerGroupAttribute.1.Weight"), Some("0"));
    assert_eq!(query.get("VServerGroup.1.VServerGroupAttribute.2.Port"), Some("443"));
    assert_eq!(query.get("VServerGroup.2.VServerGroupAttribute.1.VServerGroupId"), Some("rsp-3"));
    assert_eq!(query.pairs().len(), 3 + 3 + 2 + 1 + 9);
}

#[test]
fn lists_over_ten_keep_their_order() {
    let ids: Vec<String> = (1..=12).map(|number| format!("asg-{number}")).collect();
    let value = json!({ "RegionId": "cn-qingdao", "ScalingGroupId": ids });
    let request = plain("alibaba-ess.DescribeScalingGroups", value);
    for number in 1..=12 {
        let name = format!("ScalingGroupId.{number}");
        assert_eq!(request.query.get(&name), Some(format!("asg-{number}").as_str()));
    }
    assert_eq!(request.query.get("ScalingGroupId.0"), None);

    let request = plain("tencent-as-v2.DescribeScalingGroup", json!({ "scalingGroupIds": ids }));
    assert_eq!(request.query.get("scalingGroupIds.0"), Some("asg-1"));
    assert_eq!(request.query.get("scalingGroupIds.11"), Some("asg-12"));
    assert_eq!(request.query.get("scalingGroupIds.12"), None);
}

#[test]
fn alibaba_post_sends_the_same_pairs_as_a_form() {
    let value = json!({ "ScalingRuleAri": "ari:acs:ess:cn-qingdao:1344371:scalingrule/cCBp", "ClientToken": "a b" });
    let get = plain("alibaba-ess.ExecuteScalingRule", value.clone());
    let options = BuildOptions { method: Some("post"), ..Default::default() };
    let post = try_build("alibaba-ess.ExecuteScalingRule", value, options).unwrap();
    assert_eq!(post.method, "POST");
    assert!(post.query.is_empty());
    assert_eq!(post.header("Content-Type"), Some("application/x-www-form-urlencoded"));
    assert!(form(&post).pairs().eq(get.query.pairs()));
    assert_eq!(
        String::from_utf8(post.body.wire()).unwrap(),
        "Action=ExecuteScalingRule&Version=2014-08-28&Format=json\
         &ScalingRuleAri=ari%3Aacs%3Aess%3Acn-qingdao%3A1344371%3Ascalingrule%2FcCBp&ClientToken=a%20b"
    );
}

#[test]
fn alibaba_json_parameters_come_as_text_or_structure() {
    let call = |param: Value| {
        let value = json!({
            "RegionId": "cn-hangzhou",
            "ScalingActionType": "START_SCALING_GROUP",
            "ScalingGroupBizId": "SGB-234242ABC****",
            "ActionParam": param,
        });
        let options = BuildOptions { endpoint: Some("emr.aliyuncs.com"), ..Default::default() };
        try_build("alibaba-emr.RunScalingActionV2", value, options).unwrap()
    };
    assert_eq!(call(json!({ "b": [1, null], "a": "x" })).query.get("ActionParam"), Some(r#"{"b":[1,null],"a":"x"}"#));
    assert_eq!(call(json!("{ }")).query.get("ActionParam"), Some("{ }"));
    assert_eq!(call(Value::Null).query.get("ActionParam"), None);
    assert!(call(json!("{}")).url().contains("ScalingGroupBizId=SGB-234242ABC%2A%2A%2A%2A&"));
}

#[test]
fn text_is_never_altered_and_always_encoded() {
    let name = "!'()* ~+%&=中文é\u{1f600}";
    let request = plain("tencent-as-v2.DescribeScalingGroup", json!({ "scalingGroupName": name }));
    assert_eq!(request.query.get("scalingGroupName"), Some(name));
    assert!(
        request
            .url()
            .ends_with("&scalingGroupName=%21%27%28%29%2A%20~%2B%25%26%3D%E4%B8%AD%E6%96%87%C3%A9%F0%9F%98%80")
    );
}

#[test]
fn tencent_v2_as_printed() {
    let value = json!({
        "scalingGroupId": "xxxx",
        "scalingPolicyName": "xxxx",
        "adjustmentType": "QuantityChangeInCapacity",
        "adjustmentValue": 10,
        "cooldown": 300,
        "metric": { "dimensionName": "cpu_usage", "comparisonOperator": "EqualOrGreater", "threshold": 50 },
        "notifyIds": ["1832", "1833"],
    });
    let options = BuildOptions { region: Some("ap-guangzhou"), ..Default::default() };
    let request = try_build("tencent-as-v2.CreateScalingPolicy", value.clone(), options).unwrap();
    assert_eq!((request.host.as_str(), request.path.as_str()), ("scaling.api.qcloud.com", "/v2/index.php"));
    assert_eq!(
        sorted(&request.query),
        [
            ("Action", "CreateScalingPolicy"),
            ("Region", "ap-guangzhou"),
            ("adjustmentType", "QuantityChangeInCapacity"),
            ("adjustmentValue", "10"),
            ("cooldown", "300"),
            ("metric", r#"{"comparisonOperator":"EqualOrGreater","dimensionName":"cpu_usage","threshold":50}"#),
            ("notifyIds.0", "1832"),
            ("notifyIds.1", "1833"),
            ("scalingGroupId", "xxxx"),
            ("scalingPolicyName", "xxxx"),
        ]
    );
    let options = BuildOptions { method: Some("POST"), ..options };
    let post = try_build("tencent-as-v2.CreateScalingPolicy", value, options).unwrap();
    assert!(form(&post).pairs().eq(request.query.pairs()));
    assert!(post.query.is_empty());

    let request = plain("tencent-as-v2.DescribeScalingGroup", json!({}));
    assert_eq!(sorted(&request.query), [("Action", "DescribeScalingGroup")]);
}

#[test]
fn tencent_3_0_as_printed() {
    // Given in another order than the catalogue's.
    let value = json!({
        "ResumeMode": "RETRY",
        "RefreshActivityId": "asr-juhf6ytr",
        "AutoScalingGroupId": "asg-h7tgd87d",
        "Region": "ap-singapore",
    });
    let request = plain("tencent-as.ResumeInstanceRefresh", value);
    assert_eq!(request.method, "POST");
    assert_eq!(request.url(), "https://as.intl.tencentcloudapi.com/");
    let body = r#"{"AutoScalingGroupId":"asg-h7tgd87d","RefreshActivityId":"asr-juhf6ytr","ResumeMode":"RETRY"}"#;
    assert_eq!(String::from_utf8(request.body.wire()).unwrap(), body);
    let headers: Vec<_> = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        headers,
        [
            ("content-type", "application/json"),
            ("X-TC-Action", "ResumeInstanceRefresh"),
            ("X-TC-Version", "2018-04-19"),
            ("X-TC-Region", "ap-singapore"),
        ]
    );
}

#[test]
fn tencent_3_0_region_from_the_options_and_empty_body() {
    let options = BuildOptions { region: Some("ap-tokyo"), ..Default::default() };
    let request = try_build("tencent-as.ResumeInstanceRefresh", json!({}), options).unwrap();
    assert_eq!(request.header("x-tc-region"), Some("ap-tokyo"));
    assert_eq!(request.body.wire(), b"{}");
    // The parameter goes before the option.
    let request = try_build("tencent-as.ResumeInstanceRefresh", json!({ "Region": "ap-seoul" }), options).unwrap();
    assert_eq!(request.header("x-tc-region"), Some("ap-seoul"));
    let broken = try_build("tencent-as.ResumeInstanceRefresh", json!({ "Region": "a\r\nb" }), BuildOptions::default());
    assert_eq!(broken.unwrap_err().code(), ErrorCode::InvalidRequest);
}

#[test]
fn huawei_as_printed() {
    let value = json!({
        "project_id": "ce061903a53545dcaddb300093b477d2",
        "scaling_group_id": "e5d27f5c-dd76-4a61-b4bc-a67c5686719a",
        "start_time": "2018-11-22T00:00:00Z",
        "end_time": "2018-11-22T14:00:00Z",
        "limit": 0,
        "type": ["NORMAL", "MODIFY_ELB"],
    });
    let options = BuildOptions { endpoint: Some("as.example.com"), ..Default::default() };
    let request = try_build("huawei-as.ListScalingActivityV2Logs", value, options).unwrap();
    assert_eq!(
        request.url(),
        "https://as.example.com/autoscaling-api/v2/ce061903a53545dcaddb300093b477d2/scaling_activity_log/\
         e5d27f5c-dd76-4a61-b4bc-a67c5686719a?start_time=2018-11-22T00%3A00%3A00Z&end_time=2018-11-22T14%3A00%3A00Z\
         &limit=0&type=NORMAL%2CMODIFY_ELB"
    );
    assert_eq!(request.method, "GET");
    assert!(request.headers.is_empty() && request.body == Body::Empty);
}

#[test]
fn huawei_path_values_stay_inside_their_segment() {
    let options = BuildOptions { endpoint: Some("as.example.com"), ..Default::default() };
    let call = |project: Value| {
        let value = json!({ "project_id": project, "scaling_group_id": "g" });
        try_build("huawei-as.ListScalingActivityV2Logs", value, options)
    };
    let path = |project: &str| call(json!(project)).unwrap().path;
    assert_eq!(path("a/b?c#d 中"), "/autoscaling-api/v2/a%2Fb%3Fc%23d%20%E4%B8%AD/scaling_activity_log/g");
    assert_eq!(path("{scaling_group_id}"), "/autoscaling-api/v2/%7Bscaling_group_id%7D/scaling_activity_log/g");
    for bad in [json!(""), json!("."), json!(".."), json!(null), json!(["x"])] {
        let error = call(bad).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidRequest);
        assert!(error.message().contains("project_id"), "{}", error.message());
    }
}

#[test]
fn endpoints() {
    let id = "alibaba-ess.DescribeScalingGroups";
    let url = |value: Value, region, endpoint| {
        let options = BuildOptions { region, endpoint, ..Default::default() };
        try_build(id, value, options).map(|request| format!("{}://{}", request.protocol, request.host))
    };
    let ok = |value, region, endpoint| url(value, region, endpoint).unwrap();
    assert_eq!(ok(json!({}), Some("cn-zhangjiakou"), None), "https://ess.cn-zhangjiakou.aliyuncs.com");
    assert_eq!(ok(json!({ "RegionId": "cn-zhangjiakou" }), None, None), "https://ess.cn-zhangjiakou.aliyuncs.com");
    assert_eq!(ok(json!({ "RegionId": "cn-qingdao" }), Some("cn-zhangjiakou"), None), "https://ess.aliyuncs.com");
    assert_eq!(ok(json!({}), Some("xx-new-1"), None), "https://ess.xx-new-1.aliyuncs.com");
    assert_eq!(ok(json!({}), None, None), "https://ess.aliyuncs.com");
    assert_eq!(ok(json!({}), Some("cn-zhangjiakou"), Some("http://127.0.0.1:8080")), "http://127.0.0.1:8080");
    assert_eq!(ok(json!({}), None, Some("Proxy.example:8443")), "https://proxy.example:8443");

    let error = url(json!({}), None, Some("https://proxy.example/ess")).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidOption);
    assert!(error.message().starts_with("endpoint \"https://proxy.example/ess\": a path"), "{}", error.message());
    assert_eq!(url(json!({}), Some("cn beijing"), None).unwrap_err().code(), ErrorCode::InvalidOption);
}

#[test]
fn a_service_with_a_host_for_each_region_needs_a_region() {
    let id = "huawei-as.ListScalingActivityV2Logs";
    let value = json!({ "project_id": "p", "scaling_group_id": "g" });
    let error = try_build(id, value.clone(), BuildOptions::default()).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidOption);
    assert!(error.message().contains("`region`") && error.message().contains("`endpoint`"), "{}", error.message());
    let options = BuildOptions { region: Some("cn-north-4"), ..Default::default() };
    assert_eq!(try_build(id, value, options).unwrap().host, "as.cn-north-4.myhuaweicloud.com");
}

#[test]
fn methods_and_formats() {
    let rule = "alibaba-ess.CreateScalingRule";
    let fail = |id, options| try_build(id, json!({}), options).unwrap_err();
    let error = fail(rule, BuildOptions { method: Some("PUT"), ..Default::default() });
    assert_eq!(error.code(), ErrorCode::InvalidOption);
    assert_eq!(error.message(), "method \"PUT\": alibaba-ess.CreateScalingRule takes GET or POST");
    let error = fail(rule, BuildOptions { format: Some("yaml"), ..Default::default() });
    assert_eq!(error.message(), "format \"yaml\": alibaba-ess answers in json or xml");
    let error = fail("tencent-as-v2.DescribeScalingGroup", BuildOptions { format: Some("xml"), ..Default::default() });
    assert_eq!(error.message(), "format \"xml\": tencent-as-v2 answers in json only");

    let xml = try_build(rule, json!({}), BuildOptions { format: Some("XML"), ..Default::default() }).unwrap();
    assert_eq!(xml.query.get("Format"), Some("XML"));
    let json = BuildOptions { format: Some("json"), ..Default::default() };
    let request = try_build("tencent-as-v2.DescribeScalingGroup", json!({}), json).unwrap();
    assert_eq!(request.query.get("Format"), None);
}

#[test]
fn unknown_names_are_named() {
    let message = |id, value| {
        let error = try_build(id, value, BuildOptions::default()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidRequest);
        error.message().to_owned()
    };
    assert!(message("alibaba-ess.CreateScalingRule", json!({ "Colour": 1 })).starts_with("Colour: "));
    let nested = json!({ "VServerGroup": [{ "VServerGroupAttribute": [{}, { "Prot": 80 }] }] });
    let nested = message("alibaba-ess.CreateScalingGroup", nested);
    assert!(nested.starts_with("VServerGroup.1.VServerGroupAttribute.2.Prot: "), "{nested}");
    assert!(message("tencent-as-v2.CreateScalingPolicy", json!({ "metric": { "x": 1 } })).starts_with("metric.x: "));
    assert!(message("tencent-as.ResumeInstanceRefresh", json!({ "x": 1 })).starts_with("x: "));
    assert!(message("alibaba-ess.CreateScalingRule", json!({ "Cooldown": {} })).starts_with("Cooldown: "));
}

/// The structure that flat names stand for, with every value as text.
fn unflattened(fields: &Fields, base: usize) -> Value {
    fn put(at: &mut Value, steps: &[&str], base: usize, text: &str) {
        let [step, rest @ ..] = steps else {
            *at = json!(text);
            return;
        };
        if let Ok(number) = step.parse::<usize>() {
            if at.is_null() {
                *at = json!([]);
            }
            let items = at.as_array_mut().unwrap();
            items.resize(items.len().max(number - base + 1), Value::Null);
            put(&mut items[number - base], rest, base, text);
        } else {
            if at.is_null() {
                *at = json!({});
            }
            put(at.as_object_mut().unwrap().entry(*step).or_insert(Value::Null), rest, base, text);
        }
    }
    let mut root = json!({});
    for (name, value) in fields.pairs().filter(|(name, _)| !["Action", "Version", "Format"].contains(name)) {
        put(&mut root, &name.split('.').collect::<Vec<_>>(), base, value);
    }
    root
}

fn attribute() -> impl Strategy<Value = Value> {
    ("\\PC{0,8}", 1..=65535_u32).prop_map(|(id, port)| json!({ "VServerGroupId": id, "Port": port.to_string() }))
}

fn server_group() -> impl Strategy<Value = Value> {
    ("\\PC{0,8}", proptest::collection::vec(attribute(), 1..13))
        .prop_map(|(id, list)| json!({ "LoadBalancerId": id, "VServerGroupAttribute": list }))
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,10}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec(("[A-Za-z.]{0,6}", inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_flattened_can_be_put_together_again(
        name in "\\PC{0,20}",
        groups in proptest::collection::vec(server_group(), 1..13),
        policies in proptest::collection::vec("\\PC{0,10}", 1..13),
    ) {
        let value = json!({ "ScalingGroupName": name, "RemovalPolicy": policies, "VServerGroup": groups });
        let get = plain("alibaba-ess.CreateScalingGroup", value.clone());
        prop_assert_eq!(unflattened(&get.query, 1), value.clone());

        // What goes over the wire reads back, from the query and from the form.
        let wire = Fields::parse(&get.query.wire());
        prop_assert!(wire.pairs().eq(get.query.pairs()));
        let options = BuildOptions { method: Some("POST"), ..Default::default() };
        let post = try_build("alibaba-ess.CreateScalingGroup", value, options).unwrap();
        let wire = Fields::parse(&String::from_utf8(post.body.wire()).unwrap());
        prop_assert!(wire.pairs().eq(get.query.pairs()));
    }

    #[test]
    fn the_order_given_does_not_matter(value in any::<i64>(), name in "\\PC{0,20}") {
        let one = json!({ "AdjustmentValue": value, "ScalingRuleName": name });
        let other = json!({ "ScalingRuleName": name, "AdjustmentValue": value });
        prop_assert!(plain("alibaba-ess.CreateScalingRule", one) == plain("alibaba-ess.CreateScalingRule", other));
    }

    #[test]
    fn json_bodies_read_back(group in "\\PC{0,20}", mode in "\\PC{0,20}") {
        let value = json!({ "AutoScalingGroupId": group, "ResumeMode": mode });
        let request = plain("tencent-as.ResumeInstanceRefresh", value.clone());
        prop_assert_eq!(serde_json::from_slice::<Value>(&request.body.wire()).unwrap(), value);
    }

    #[test]
    fn no_value_panics(index in any::<prop::sample::Index>(), values in proptest::collection::vec(any_json(), 0..12)) {
        let operations: Vec<_> = catalog::all_operations().collect();
        let operation = operations[index.index(operations.len())];
        let names = operation.params.iter().map(|param| param.name.to_owned());
        let value: Map<String, Value> = names.zip(values).collect();
        for method in operation.methods.iter().copied() {
            let options = BuildOptions { endpoint: Some("host"), method: Some(method), ..Default::default() };
            if let Ok(request) = build(operation, &plain::fields(&value), &options) {
                prop_assert!(request.url().is_ascii());
            }
        }
    }

    #[test]
    fn no_option_panics(text in "\\PC{0,20}") {
        let all = BuildOptions { region: Some(&text), endpoint: Some(&text), method: Some(&text), format: Some(&text) };
        for options in [
            BuildOptions { region: Some(&text), ..Default::default() },
            BuildOptions { endpoint: Some(&text), ..Default::default() },
            all,
        ] {
            let _ = try_build("alibaba-ess.CreateScalingRule", json!({}), options);
        }
    }
}
