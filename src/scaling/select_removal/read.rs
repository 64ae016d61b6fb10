//! How the input is read from JSON: only what decides the choice has to be there.

use std::collections::BTreeSet;

use super::{
    SelectRemovalInput,
    choose::Criterion,
    input::{Configuration, EssRemoval, RemovalPolicy},
};
use crate::{
    issue::IssueCode,
    scaling::{
        Instance,
        field::COUNT,
        fields::Fields,
        group::owned,
        notes::Notes,
        placement::{MultiAzPolicy, Price},
    },
};

pub(super) fn ess(fields: &mut Fields) -> SelectRemovalInput {
    let count = fields.required("count").integer(COUNT).unwrap_or_default();
    let policies = fields.optional("removalPolicies").strings().unwrap_or_default();
    let zones = owned(fields.optional("multiAZPolicy"));
    let cost_optimized = zones.as_deref() == Some(MultiAzPolicy::CostOptimized.name());
    let prices = fields.required_when(cost_optimized, "vcpuPrice").entries(Price::read);
    let priced = prices.is_some();
    let ess = EssRemoval {
        removal_policies: policies.into_iter().map(str::to_owned).collect(),
        multi_az_policy: zones.unwrap_or_else(|| MultiAzPolicy::default().name().to_owned()),
        configurations: configurations(fields),
        vcpu_price: prices.unwrap_or_default(),
    };
    // A refused policy needs nothing of the instances.
    let order = ess.order(&mut Notes::default()).unwrap_or_default();
    let uses = |criterion| order.criteria.contains(&criterion);
    let mut configured = BTreeSet::new();
    let instances = Instance::read_all(fields, &mut |fields, instance| {
        if order.by_zone && instance.zone.is_none() {
            required(fields, "zone");
        }
        if !instance.is_removable() {
            return;
        }
        if !order.criteria.is_empty() && instance.created_at.is_none() {
            required(fields, "createdAt");
        }
        if uses(Criterion::DearestVcpu) {
            match instance.instance_type.as_deref() {
                None => required(fields, "instanceType"),
                Some(name) if priced && !ess.vcpu_price.contains_key(name) => {
                    fields.report("instanceType", IssueCode::Requires, "needs a price in vcpuPrice");
                }
                Some(_) => {}
            }
        }
        configured.extend(instance.configuration.clone());
    });
    let listed = configured.iter().all(|id| order.configurations.contains_key(id.as_str()));
    // Where all have the same configuration, its age does not matter.
    if uses(Criterion::OldestConfiguration) && configured.len() > 1 && !listed {
        fields.report("configurations", IssueCode::Requires, "must say when each configuration was created");
    }
    SelectRemovalInput { instances, count, policy: RemovalPolicy::AlibabaEss(ess) }
}

pub(super) fn tencent(fields: &mut Fields) -> SelectRemovalInput {
    fields.without_zones();
    let count = fields.required("count").integer(COUNT).unwrap_or_default();
    let remove_policy = owned(fields.required("removePolicy")).unwrap_or_default();
    // It belongs to the instances, and the choice does not depend on it.
    configurations(fields);
    let policy = RemovalPolicy::TencentAsV2 { remove_policy };
    let known = policy.order(&mut Notes::default()).is_ok();
    let instances = Instance::read_all(fields, &mut |fields, instance| {
        if known && instance.is_removable() && instance.created_at.is_none() {
            required(fields, "createdAt");
        }
    });
    SelectRemovalInput { instances, count, policy }
}

/// Reports a field that is absent; a wrong one has been reported.
fn required(fields: &mut Fields, name: &'static str) {
    if !fields.has(name) {
        fields.report(name, IssueCode::Missing, "is required");
    }
}

fn configurations(fields: &mut Fields) -> Vec<Configuration> {
    let mut ids = BTreeSet::new();
    let read = fields.optional("configurations").objects(|fields| {
        let id = owned(fields.required("id"));
        if id.iter().any(|id| !ids.insert(id.clone())) {
            fields.report("id", IssueCode::Conflict, "is given twice");
        }
        let created_at = fields.required("createdAt").time();
        id.zip(created_at).map(|(id, created_at)| Configuration { id, created_at })
    });
    read.unwrap_or_default().into_iter().flatten().collect()
}
