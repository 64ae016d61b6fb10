//! How a scenario is read from JSON.

mod alarms;
mod calls;
mod group;
mod hooks;
pub(super) mod tasks;

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    ActivitySeconds, Detail, NAME, ScalingRule, Scenario, StatusChange, limits, provider::Provider, state::NEW,
};
use crate::{
    error::ErrorCode,
    issue::IssueCode,
    order::{self, Names},
    scaling::{
        ScalingError,
        field::ANY,
        fields::{Fields, issue},
        hook::Transition,
    },
    suggest,
    time::Timestamp,
};
use group::GroupPart;

pub(super) fn scenario(provider: &'static Provider, fields: &mut Fields) -> Scenario {
    provider.service.read_times(fields);
    let given = fields.required("start").time();
    let start = given.unwrap_or_default();
    let end = end(fields, start);
    let span = given.filter(|_| start < end).map(|start| Span { start, end, spell: provider.spell });
    let group = fields.required("group").object(|fields| GroupPart::read(fields, provider, given));
    let group = group.unwrap_or_default();
    let removal = fields.optional("group").nested(|_| group::removal(provider, &group));
    let rules = entries(fields, "rules", rule, |rule| &rule.id);
    let metrics = entries(fields, "metrics", |fields| alarms::metric(fields, provider, start), |metric| &metric.id);
    let alarms =
        entries(fields, "alarms", |fields| alarms::alarm(fields, provider, &rules, &metrics), |alarm| &alarm.id);
    let mut before = Vec::new();
    let read_task = |fields: &mut Fields| tasks::task(fields, provider, &rules, &mut before);
    let scheduled_tasks = entries(fields, "scheduledTasks", read_task, |task| &task.id);
    let [scale_out_hooks, scale_in_hooks] = [Transition::ScaleOut, Transition::ScaleIn].map(|transition| {
        // Read twice, it is told once what is wrong with them.
        let hooks = fields.optional("lifecycleHooks");
        if transition == Transition::ScaleOut {
            hooks.nested(|value| hooks::wait(value, provider, transition)).flatten()
        } else {
            hooks.nested(|value| Ok(hooks::wait(value, provider, transition).ok().flatten())).flatten()
        }
    });
    let calls = calls::calls(fields, provider, &rules, span);
    let ids = group.group.instances.iter().map(|instance| instance.id.as_str());
    let ids = Names::of(ids.chain(calls.iter().flat_map(|call| call.attached.iter().map(String::as_str))));
    let unhealthy =
        fields.optional("unhealthy").objects(|fields| status_change(fields, span, &ids)).unwrap_or_default();
    count(fields, "unhealthy", unhealthy.len(), limits::MOST_CALLS);
    let calls = order::sorted(calls, |a, b| a.at.cmp(&b.at));
    let unhealthy = order::sorted(unhealthy, |a, b| a.at.cmp(&b.at));
    Scenario {
        service: provider.service,
        start,
        end,
        group: group.group,
        default_cooldown: group.default_cooldown,
        last_activity: group.last_activity,
        account_elsewhere: group.account_elsewhere,
        removal: removal.unwrap_or_default(),
        rules,
        metrics,
        alarms,
        scheduled_tasks,
        scale_out_hooks,
        scale_in_hooks,
        calls,
        unhealthy,
        activity_seconds: fields.optional("activitySeconds").object(activity_seconds).unwrap_or_default(),
        flapping_window_seconds: fields
            .optional("flappingWindowSeconds")
            .integer(limits::SECONDS)
            .unwrap_or(limits::FLAPPING_WINDOW),
        detail: fields.optional("detail").choice(&Detail::NAMES).unwrap_or_default(),
    }
}

fn end(fields: &mut Fields, start: Timestamp) -> Timestamp {
    let [end, horizon] = ["end", "horizonSeconds"];
    let given = fields.has(end);
    if given && fields.has(horizon) {
        fields.report(horizon, IssueCode::Conflict, "must not be given together with end");
    }
    let until = fields.optional(end).time();
    let seconds = fields.required_when(!given, horizon).integer(limits::HORIZON);
    let Some(until) = until else {
        let until = Timestamp::from_unix(start.unix().saturating_add(seconds.unwrap_or_default()));
        return until.unwrap_or_else(|_| {
            fields.report(horizon, IssueCode::Range, "must end before the year 10000");
            start
        });
    };
    if !limits::HORIZON.contains(&until.unix().saturating_sub(start.unix())) {
        let most = limits::HORIZON.end();
        fields.report(end, IssueCode::Range, &format!("must be later than start, by {most} seconds at most"));
    }
    until
}

fn rule(fields: &mut Fields) -> ScalingRule {
    ScalingRule {
        id: id(fields),
        adjustment_type: fields.required("adjustmentType").string().unwrap_or_default().to_owned(),
        adjustment_value: fields.required("adjustmentValue").integer(ANY).unwrap_or_default(),
        cooldown: fields.optional("cooldown").integer(ANY),
    }
}

/// `ids` are those of all instances that are there or join by a call.
fn status_change(fields: &mut Fields, span: Option<Span>, ids: &Names) -> StatusChange {
    let instance_id = fields.required("instanceId").string();
    if let Some(id) = instance_id.filter(|id| ids.find(id).is_none() && !id.starts_with(NEW)) {
        let words = format!("must be the id of an instance of the run, not {}", suggest::shown(id));
        fields.report("instanceId", IssueCode::Enum, &words);
    }
    StatusChange {
        at: instant(fields, span),
        instance_id: instance_id.unwrap_or_default().to_owned(),
        ecs_status: fields.optional("ecsStatus").string().unwrap_or("Stopped").to_owned(),
    }
}

fn activity_seconds(fields: &mut Fields) -> ActivitySeconds {
    let [scale_out, scale_in] =
        ["scaleOut", "scaleIn"].map(|name| fields.optional(name).integer(limits::SECONDS).unwrap_or_default());
    ActivitySeconds { scale_out, scale_in }
}

fn id(fields: &mut Fields) -> String {
    fields.required("id").string().unwrap_or_default().to_owned()
}

/// Fields of a question that the run itself fills are not known in a scenario.
fn only_of_the_run(fields: &Map<String, Value>, names: &[&str]) -> Result<(), ScalingError> {
    let given = names.iter().filter(|name| fields.contains_key(**name));
    let found: Vec<_> =
        given.map(|name| issue(vec![(*name).into()], IssueCode::Unknown, "is not a known field")).collect();
    if found.is_empty() { Ok(()) } else { Err(ScalingError::with_issues(ErrorCode::InvalidQuestion, NAME, found)) }
}

/// The place of the entry that the field names.
fn place<'a>(fields: &mut Fields, name: &'static str, ids: impl Iterator<Item = &'a str> + Clone) -> Option<usize> {
    let wanted = fields.required(name).string()?;
    ids.clone().position(|id| id == wanted).or_else(|| {
        let known: Vec<_> = ids.take(10).map(suggest::shown).collect();
        let known = if known.is_empty() { "there is none".to_owned() } else { known.join(", ") };
        let words = format!("must be the id of a {name} ({known}), not {}", suggest::shown(wanted));
        fields.report(name, IssueCode::Enum, &words);
        None
    })
}

/// A list of entries, no two of which have the same id.
fn entries<T>(
    fields: &mut Fields,
    name: &'static str,
    mut read: impl FnMut(&mut Fields) -> T,
    id: fn(&T) -> &String,
) -> Vec<T> {
    let mut known = BTreeSet::new();
    let entries = fields.optional(name).objects(|fields| {
        let entry = read(fields);
        if !known.insert(id(&entry).clone()) && fields.has("id") {
            fields.report("id", IssueCode::Conflict, "is given twice");
        }
        entry
    });
    let entries = entries.unwrap_or_default();
    count(fields, name, entries.len(), limits::MOST_ENTRIES);
    entries
}

/// From the start of a run to its end, where both are known.
#[derive(Clone, Copy)]
struct Span {
    start: Timestamp,
    end: Timestamp,
    spell: fn(Timestamp) -> String,
}

/// The instant of something that happens in the run.
fn instant(fields: &mut Fields, span: Option<Span>) -> Timestamp {
    let at = fields.required("at").time();
    if let (Some(at), Some(Span { start, end, spell })) = (at, span)
        && !(start..end).contains(&at)
    {
        let words = format!("must be in the run: {} or later, and before {}", spell(start), spell(end));
        fields.report("at", IssueCode::Range, &words);
    }
    at.unwrap_or_default()
}

fn count(fields: &mut Fields, name: &str, count: usize, most: usize) {
    if count > most {
        fields.report(name, IssueCode::Count, &format!("must have at most {most} entries, not {count}"));
    }
}
