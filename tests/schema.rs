//! The JSON Schema of operations: what stands in it, where, and in which words of its dialect.

use autoscale_kit::catalog::{self, Operation};
use autoscale_kit::schema::{Dialect, NotExpressed, json_schema, not_expressed};
use serde_json::{Value, json};

fn operation(id: &str) -> &'static Operation {
    catalog::operation(id).unwrap()
}

fn schema(id: &str) -> Value {
    json_schema(operation(id), Dialect::Draft202012)
}

#[test]
fn each_dialect_in_its_own_words() {
    let task = operation("alibaba-ess.CreateScheduledTask");
    let modern = json_schema(task, Dialect::Draft202012);
    let older = json_schema(task, Dialect::Draft07);
    assert_eq!(modern["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(older["$schema"], "http://json-schema.org/draft-07/schema#");
}

/// An empty text counts as absent, so that `required` alone does not say that a value is given.
#[test]
fn a_value_that_is_given_is_not_empty() {
    let given = |name: &str| {
        let value = if name == "RecurrenceEndTime" { json!(true) } else { json!({ "not": { "enum": [""] } }) };
        json!({ "required": [name], "properties": { name: value } })
    };
    let names = ["RecurrenceType", "RecurrenceValue", "RecurrenceEndTime"];
    let task = schema("alibaba-ess.CreateScheduledTask");
    let together = task["allOf"].as_array().unwrap().iter().find(|clause| clause["then"]["required"] == json!(names));
    assert_eq!(together.unwrap()["if"], json!({ "anyOf": names.map(given) }));
    let properties = &schema("alibaba-ess.AttachInstances")["properties"];
    assert_eq!(properties["ScalingGroupId"]["minLength"], 1);
    assert_eq!(properties["InstanceId"]["minItems"], 1);
    let name = &schema("alibaba-ess.CreateNotificationConfiguration")["properties"];
    assert_eq!(name["NotificationType"]["minItems"], 1, "{name}");
}

/// 001, chapter 6: what every call may carry.
#[test]
fn common_parameters_stand_in_the_schema() {
    let properties = &schema("alibaba-ess.EnableScalingGroup")["properties"];
    assert_eq!(properties["Action"]["enum"], json!(["EnableScalingGroup"]));
    assert_eq!(properties["Version"]["enum"], json!(["2014-08-28"]));
    assert_eq!(properties["RegionId"]["type"], "string");
    assert_eq!(properties["AccessKeyId"]["readOnly"], true);
    assert_eq!(properties["AccessKeyId"]["type"], Value::Null);
    // An operation's own parameter goes before that of all.
    let own = schema("alibaba-ess.CreateScalingGroup");
    assert!(own["required"].as_array().unwrap().contains(&json!("RegionId")));
}

#[test]
fn dialects_have_two_names() {
    for dialect in Dialect::ALL {
        assert_eq!(Dialect::named(dialect.name()), Ok(dialect));
    }
    let message = Dialect::named("openapi-3.0").unwrap_err().message().to_owned();
    assert!(message.contains("openapi-3.0") && message.contains("draft-2020-12 or draft-07"), "{message}");
}

#[test]
fn a_value_with_its_limits() {
    let schema = schema("alibaba-ess.CreateScalingRule");
    assert_eq!(schema["title"], "CreateScalingRule");
    assert_eq!(schema["additionalProperties"], false);
    let cooldown = &schema["properties"]["Cooldown"];
    assert_eq!(cooldown["type"], "integer");
    assert_eq!((&cooldown["minimum"], &cooldown["maximum"]), (&json!(0), &json!(86400)));
    let name = &schema["properties"]["ScalingRuleName"];
    assert_eq!((&name["minLength"], &name["maxLength"]), (&json!(2), &json!(40)));
    assert!(name["pattern"].as_str().unwrap().starts_with("^(?:"));
    assert_eq!(schema["properties"]["AdjustmentType"]["enum"].as_array().unwrap().len(), 3);
}

/// Every object of a schema.
fn objects(schema: &Value, see: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match schema {
        Value::Object(object) => {
            see(object);
            object.values().for_each(|value| objects(value, see));
        }
        Value::Array(items) => items.iter().for_each(|item| objects(item, see)),
        _ => {}
    }
}

#[test]
fn every_operation_has_every_parameter_in_both_dialects() {
    for operation in catalog::all_operations() {
        for dialect in Dialect::ALL {
            let schema = json_schema(operation, dialect);
            assert_eq!(schema["$id"], format!("urn:autoscale-kit:{}", operation.id));
            let common = operation.common().map(|common| &common.param);
            let names: Vec<&str> = operation.params.iter().chain(common).map(|param| param.name).collect();
            let properties: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
            assert_eq!(properties, names, "{}", operation.id);
            objects(&schema, &mut |object| {
                assert_eq!(object.contains_key("if"), object.contains_key("then"), "{}: {object:?}", operation.id);
            });
        }
    }
}

#[test]
fn what_cannot_be_expressed_is_listed_and_said() {
    let task = operation("alibaba-ess.CreateScheduledTask");
    let rest = not_expressed(task);
    let whats: Vec<String> = rest.iter().map(NotExpressed::to_string).collect();
    assert_eq!(
        whats,
        ["LaunchTime: within 90 days", "RecurrenceValue: a cron expression", "RecurrenceEndTime: within 90 days",]
    );
    let comment = schema(task.id)["$comment"].as_str().unwrap().to_owned();
    assert!(whats.iter().all(|what| comment.contains(what)), "{comment}");
    assert_eq!(not_expressed(operation("alibaba-ess.CreateScalingRule")), []);
    assert_eq!(schema("alibaba-ess.CreateScalingRule")["$comment"], Value::Null);
}

/// Huawei AS, CreateScalingConfig: a disk of GPSSD2 or ESSD2 needs iops, a bandwidth of a policy takes no percentage.
#[test]
fn a_rule_about_each_item_of_a_list() {
    let all = |schema: &Value| schema["allOf"].as_array().unwrap().clone();
    let in_items = json!({
        "properties": { "instance_config": { "type": "object", "properties": { "disk": { "type": "array", "items": {
            "type": "object",
            "if": {
                "required": ["volume_type"],
                "properties": { "volume_type": { "enum": ["GPSSD2", "ESSD2"] } },
            },
            "then": { "required": ["iops"], "properties": { "iops": true } },
        } } } } },
    });
    // The default, SATA, is neither.
    assert!(all(&schema("huawei-as.CreateScalingConfig")).contains(&in_items));
    // What the condition asks of the call stands around what the rule asks of each item.
    let around = json!({
        "if": {
            "required": ["scaling_resource_type"],
            "properties": { "scaling_resource_type": { "enum": ["BANDWIDTH"] } },
        },
        "then": { "properties": { "interval_alarm_actions": { "type": "array", "items": {
            "type": "object",
            "allOf": [{ "properties": { "percentage": false } }],
        } } } },
    });
    assert!(all(&schema("huawei-as.CreateScalingV2Policy")).contains(&around));
}

/// What is filled in need not be given, and has one value.
#[test]
fn a_fixed_parameter() {
    let schema = schema("huawei-as.BatchAddScalingInstances");
    let action = &schema["properties"]["action"];
    assert_eq!((&action["enum"], &action["default"]), (&json!(["ADD"]), &json!("ADD")));
    assert_eq!(schema["required"], json!(["project_id", "scaling_group_id", "instances_id"]));
}
