//! Calls: the fields of the question about each, without the group, which is the one of the run.

use serde_json::{Map, Value, json};

use super::{Span, count, instant, only_of_the_run, place};
use crate::{
    error::ErrorCode,
    scaling::{
        ScalingError,
        attach::AttachInput,
        enable::EnableInput,
        field::object,
        fields::{self, Fields},
        modify::ModifyInput,
        remove::RemoveInput,
        simulate::{Call, CallAction, ScalingRule, limits, provider::Provider},
    },
    time::Timestamp,
};

/// What a call has besides the fields of its question.
struct Head {
    id: Option<String>,
    at: Timestamp,
    action: Option<CallAction>,
    rule: Option<usize>,
}

pub(super) fn calls(fields: &mut Fields, provider: &Provider, rules: &[ScalingRule], span: Option<Span>) -> Vec<Call> {
    let mut places = 0..;
    let calls = fields.optional("calls").list(|item| {
        let place = places.next()?;
        item.nested(|value| call(value, place, provider, |fields| head(fields, provider, rules, span)))
    });
    let calls = calls.unwrap_or_default();
    count(fields, "calls", calls.len(), limits::MOST_CALLS);
    calls
}

fn call(
    value: &Value,
    place: usize,
    provider: &Provider,
    head: impl FnOnce(&mut Fields) -> Head,
) -> Result<Call, ScalingError> {
    let Some(all) = object(value) else {
        // It says what is expected instead.
        return fields::read("simulate", value, |_| ())
            .and_then(|()| Err(ScalingError::new(ErrorCode::InvalidQuestion, "")));
    };
    let own = |name: &str| ["id", "at", "operation", "rule"].contains(&name);
    let (mine, mut fields): (Map<_, _>, Map<_, _>) = all.clone().into_iter().partition(|(name, _)| own(name));
    let head = fields::read("simulate", &Value::Object(mine), head);
    let action = head.as_ref().ok().and_then(|head| head.action);
    let mut attached = Vec::new();
    let mut wrong = Vec::new();
    if let Some(action) = action.filter(|action| *action != CallAction::Execute) {
        if let Err(error) = only_of_the_run(&fields, &["group"]) {
            wrong.extend_from_slice(error.issues());
        }
        fields.extend(all.get("operation").map(|operation| ("operation".to_owned(), operation.clone())));
        match question(action, provider, fields.clone()) {
            Ok(ids) => attached = ids,
            Err(error) => wrong.extend_from_slice(error.issues()),
        }
    } else if action.is_some()
        && let Err(error) = fields::read("simulate", &Value::Object(fields.clone()), |_| ())
    {
        wrong.extend_from_slice(error.issues());
    }
    match head {
        Ok(Head { id, at, action: Some(action), rule }) if wrong.is_empty() => {
            Ok(Call { id: id.unwrap_or_else(|| place.to_string()), at, action, attached, rule, fields })
        }
        Ok(_) => Err(ScalingError::with_issues(ErrorCode::InvalidQuestion, "simulate", wrong)),
        Err(error) => Err(error),
    }
}

fn head(fields: &mut Fields, provider: &Provider, rules: &[ScalingRule], span: Option<Span>) -> Head {
    provider.service.read_times(fields);
    let action = fields.required("operation").choice(provider.calls);
    let executes = action == Some(CallAction::Execute);
    Head {
        id: fields.optional("id").string().map(str::to_owned),
        at: instant(fields, span),
        action,
        rule: if executes { place(fields, "rule", rules.iter().map(|rule| rule.id.as_str())) } else { None },
    }
}

/// Reads the question with a group in which nothing is missing; gives the ids of the instances that come with it.
fn question(
    action: CallAction,
    provider: &Provider,
    mut fields: Map<String, Value>,
) -> Result<Vec<String>, ScalingError> {
    let group = json!({ "minSize": 0, "maxSize": 0, "totalCapacity": 0, "desiredCapacity": 0, "instances": [] });
    fields.insert("group".to_owned(), group);
    let (service, input) = (provider.service, Value::Object(fields));
    let instances = match action {
        CallAction::Attach => AttachInput::from_json(service, &input)?.instances,
        CallAction::Enable => EnableInput::from_json(&input)?.instances,
        CallAction::Remove => RemoveInput::from_json(service, &input).map(|_| Vec::new())?,
        CallAction::Modify => ModifyInput::from_json(service, &input).map(|_| Vec::new())?,
        CallAction::Execute => Vec::new(),
    };
    Ok(instances.into_iter().map(|instance| instance.id).collect())
}
