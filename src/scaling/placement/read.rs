//! How the input is read from JSON.

use std::collections::BTreeSet;

use super::{MultiAzPolicy, Offer, PlacementInput, Price, VSwitch};
use crate::{
    issue::IssueCode,
    scaling::{field::COUNT, fields::Fields, group::owned},
};

pub(super) fn placement(fields: &mut Fields) -> PlacementInput {
    let name = owned(fields.optional("multiAZPolicy")).unwrap_or_else(|| MultiAzPolicy::default().name().to_owned());
    let policy = MultiAzPolicy::from_name(&name);
    let by_price = policy == Some(MultiAzPolicy::CostOptimized);
    let count = fields.required("count").integer(COUNT).unwrap_or_default();

    let mut names = BTreeSet::new();
    let vswitches = fields.required_when(policy.is_some() && !by_price, "vswitches").objects(|fields| {
        let id = owned(fields.required("id"));
        id.iter().for_each(|id| once(fields, "id", id, &mut names));
        VSwitch {
            id: id.unwrap_or_default(),
            zone: owned(fields.required_when(policy == Some(MultiAzPolicy::Balance), "zone")),
            current: fields.optional("current").integer(COUNT),
            stock: fields.optional("stock").integer(COUNT),
        }
    });
    let mut names = BTreeSet::new();
    let offers = fields.required_when(by_price, "offers").objects(|fields| {
        let instance_type = owned(fields.required("instanceType"));
        let named = instance_type.is_some();
        let offer = Offer {
            instance_type: instance_type.unwrap_or_default(),
            vcpu: fields.required("vcpu").integer(1..=u16::MAX.into()).and_then(|n| n.try_into().ok()).unwrap_or(1),
            price_per_hour: Price::read(fields.required("pricePerHour")).unwrap_or_default(),
            spot: fields.optional("spot").boolean().unwrap_or_default(),
            stock: fields.optional("stock").integer(COUNT),
        };
        if named {
            once(fields, "instanceType", &offer.name(), &mut names);
        }
        offer
    });
    let (places, empty) = if by_price {
        ("offers", offers.as_ref().is_some_and(Vec::is_empty))
    } else {
        ("vswitches", vswitches.as_ref().is_some_and(Vec::is_empty))
    };
    if policy.is_some() && empty {
        fields.report(places, IssueCode::Count, "must have at least one item");
    }
    PlacementInput {
        multi_az_policy: name,
        count,
        vswitches: vswitches.unwrap_or_default(),
        offers: offers.unwrap_or_default(),
    }
}

/// The answer has one number per name.
fn once(fields: &mut Fields, field: &'static str, name: &str, names: &mut BTreeSet<String>) {
    if !names.insert(name.to_owned()) {
        fields.report(field, IssueCode::Conflict, "is given twice");
    }
}
