//! The group at the start of a run.

use serde_json::{Map, Value};

use super::count;
use crate::{
    error::ErrorCode,
    issue::IssueCode,
    scaling::{
        Group, Instance, LastActivity, ScalingError,
        field::COUNT,
        fields::{Fields, issue},
        limits::COOLDOWN,
        number,
        select_removal::select_removal,
        simulate::{Removal, json, limits, provider::Provider},
    },
    time::Timestamp,
};

/// What a scenario says of the group.
#[derive(Default)]
pub(super) struct GroupPart {
    pub(super) group: Group,
    pub(super) default_cooldown: i64,
    pub(super) account_elsewhere: i64,
    pub(super) last_activity: Option<LastActivity>,
    /// Whether the instances are listed one by one.
    listed: bool,
    /// The fields of the question which instances leave.
    removal: Map<String, Value>,
}

impl GroupPart {
    pub(super) fn read(fields: &mut Fields, provider: &Provider, given: Option<Timestamp>) -> Self {
        let start = given.unwrap_or_default();
        let mut group = Group::read(fields);
        let [min, max] = ["minSize", "maxSize"].map(|size| fields.required(size).integer(limits::INSTANCES));
        (group.min_size, group.max_size) = (min, max);
        for (name, wrong) in [("exists", !group.exists), ("activityInProgress", group.activity_in_progress)] {
            if wrong {
                fields.report(
                    name,
                    IssueCode::Conflict,
                    "must be that of a group that exists and has no running activity",
                );
            }
        }
        // The time of the group is that of the run.
        if fields.has("now") {
            fields.report("now", IssueCode::Unknown, "is not a known field");
        }
        instances(&mut group, fields, start);
        if provider.strives {
            group.desired_capacity = group.desired_capacity.or(Some(number::of(group.instances.len())));
        }
        let own = number::of(group.instances.iter().filter(|instance| instance.is_created()).count());
        let account = fields.optional("accountAutoCreated").integer(COUNT).unwrap_or(own);
        let ended = fields.optional("lastActivityEnd").time();
        let joined = group.instances.iter().filter_map(|instance| instance.created_at).max();
        for (name, at) in [("lastActivityEnd", ended), ("instances", joined)] {
            if at.zip(given).is_some_and(|(at, start)| at > start) {
                fields.report(name, IssueCode::Conflict, "must not be later than the start of the run");
            }
        }
        let default_cooldown = fields.optional("defaultCooldown").integer(COOLDOWN);
        Self {
            default_cooldown: default_cooldown.unwrap_or(provider.default_cooldown),
            account_elsewhere: account.saturating_sub(own).max(0),
            last_activity: ended.map(|end_time| LastActivity { end_time, rule_cooldown: None, moved_instances: true }),
            listed: fields.has("instances"),
            removal: policy(fields, provider),
            group,
        }
    }
}

/// How instances are chosen that leave: what stands against it is what stands against that question.
pub(super) fn removal(provider: &Provider, part: &GroupPart) -> Result<Removal, ScalingError> {
    let group = &part.group;
    let new = Instance {
        created_at: Some(Timestamp::default()),
        configuration: group.active_scaling_configuration.clone(),
        ..Instance::new("a new instance")
    };
    // Those that are only counted are all alike.
    let shown = if part.listed { group.instances.as_slice() } else { &[] };
    let instances = shown.iter().chain([&new]).map(|instance| json::instance(instance, provider)).collect();
    let mut fields = part.removal.clone();
    fields.insert("count".to_owned(), 0.into());
    fields.insert("instances".to_owned(), instances);
    let input = (provider.read_removal)(&Value::Object(fields))?;
    match select_removal(&input).error {
        None => Ok(Removal { policy: input.policy, fields: part.removal.clone() }),
        Some(code) => {
            let words = format!("has a removal policy that the service refuses with {code}");
            let found = issue(Vec::new(), IssueCode::Conflict, &words);
            Err(ScalingError::with_issues(ErrorCode::InvalidQuestion, "simulate", vec![found]))
        }
    }
}

/// The fields by which the instances are chosen that leave, as they are.
fn policy(fields: &mut Fields, provider: &Provider) -> Map<String, Value> {
    // Where new instances are placed is not part of a run.
    fields.optional("multiAZPolicy").choice(&[("PRIORITY", ())]);
    let mut given = Map::new();
    for name in provider.removal {
        let value = fields.optional(name).nested(|value| Ok(value.clone()));
        given.extend(value.map(|value| ((*name).to_owned(), value)));
    }
    if let Some((name, default)) = provider.default_removal {
        given.entry(name).or_insert_with(|| default.into());
    }
    given
}

/// The instances one by one: those that are listed, or as many as there are.
fn instances(group: &mut Group, fields: &mut Fields, start: Timestamp) {
    let listed = fields.has("instances");
    let counted = number::of(group.instances.len());
    let total = fields.required_when(!listed, "totalCapacity").integer(limits::INSTANCES).unwrap_or(counted);
    if listed && total != counted {
        fields.report("totalCapacity", IssueCode::Conflict, "must be the number of instances");
    }
    let most = usize::try_from(*limits::INSTANCES.end()).unwrap_or(usize::MAX);
    count(fields, "instances", group.instances.len(), most);
    if !listed {
        let made = |number| Instance {
            created_at: Some(start),
            configuration: group.active_scaling_configuration.clone(),
            ..Instance::new(format!("i-{number}"))
        };
        group.instances = (1..=total).map(made).collect();
    }
}
