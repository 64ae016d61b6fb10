//! The answer in words: what the policy is, where it was followed, what it rests on.

use super::{MultiAzPolicy, Offer, PlacementInput, offers};
use crate::{
    scaling::notes::{self, Assumption, Notes, Rule, counted},
    suggest,
};

const POLICY: Rule = Rule::ess("1.13", "9.1");
const STATUS: Rule = Rule::ess("1.13", "9.8");

const TO_THE_EMPTIEST: Assumption = Assumption {
    text: "With BALANCE each instance goes to the zone that has the fewest, and among equal zones to that of the \
           vSwitch listed first; zones without stock are skipped.",
    section: "9.1",
};
const TOO_FEW_TYPES: Assumption = Assumption {
    text: "COST_OPTIMIZED with a single instance type that is not preemptible is refused with InvalidParameter.",
    section: "9.1",
};
const EQUAL_PRICES: Assumption = Assumption {
    text: "Among offers at the same price per vCPU, the one listed first is taken first.",
    section: "9.1",
};

/// The policy, unless the service refuses it.
pub(super) fn accepted_policy(input: &PlacementInput, notes: &mut Notes) -> Option<MultiAzPolicy> {
    let name = &input.multi_az_policy;
    let Some(policy) = MultiAzPolicy::from_name(name) else {
        let known = MultiAzPolicy::NAMES.map(|(known, _)| known).join(", ");
        notes.because(POLICY, format!("MultiAZPolicy {} is not one of {known}.", suggest::shown(name)));
        return None;
    };
    if policy == MultiAzPolicy::CostOptimized && !has_choice(&input.offers) {
        notes.because(POLICY, "COST_OPTIMIZED needs several instance types, or a preemptible one.");
        notes.assume(TOO_FEW_TYPES);
        return None;
    }
    Some(policy)
}

fn has_choice(offers: &[Offer]) -> bool {
    let first = offers.first().map(|offer| &offer.instance_type);
    offers.iter().any(|offer| offer.spot || Some(&offer.instance_type) != first)
}

/// `placed` has one number per vSwitch or offer.
pub(super) fn placed(input: &PlacementInput, policy: MultiAzPolicy, placed: &[i64], notes: &mut Notes) {
    let names: Vec<_> = match policy {
        MultiAzPolicy::CostOptimized => {
            offers::order(&input.offers).into_iter().map(|(place, offer)| (offer.name(), placed.get(place))).collect()
        }
        _ => input.vswitches.iter().map(|vswitch| vswitch.id.clone()).zip(placed.iter().map(Some)).collect(),
    };
    let created: Vec<_> = names
        .into_iter()
        .filter_map(|(name, count)| count.filter(|count| **count > 0).map(|count| (name, count)))
        .map(|(name, count)| format!("{name} ({count})"))
        .collect();
    let how = match policy {
        MultiAzPolicy::Priority => "in the order of the vSwitches",
        MultiAzPolicy::Balance => "evenly over the zones, counting existing instances",
        MultiAzPolicy::CostOptimized => "preemptible offers first, then the lowest price per vCPU",
    };
    let all = if created.is_empty() { "none".to_owned() } else { notes::list(created.iter().map(String::as_str)) };
    notes.because(POLICY, format!("{}, {how}: {all}.", policy.name()));
    let done: i64 = placed.iter().sum();
    if input.count > done {
        notes.because(STATUS, format!("There is stock for {done} of {}.", counted(input.count, "instance")));
    } else {
        notes.because(STATUS, format!("Instances created, all that were asked for: {}.", done));
    }
    match policy {
        MultiAzPolicy::Balance if done > 0 && input.vswitches.len() > 1 => notes.assume(TO_THE_EMPTIEST),
        MultiAzPolicy::CostOptimized if by_place(&input.offers, placed) => notes.assume(EQUAL_PRICES),
        _ => {}
    }
}

/// Whether of two equal offers the first one got some while the other had stock left.
fn by_place(all: &[Offer], placed: &[i64]) -> bool {
    let order = offers::order(all);
    let pairs = order.iter().zip(order.iter().skip(1));
    pairs.into_iter().any(|((first, a), (second, b))| {
        let got = |place: &usize| placed.get(*place).copied().unwrap_or_default();
        offers::compare(a, b).is_eq() && got(first) > 0 && b.stock.is_none_or(|stock| got(second) < stock)
    })
}
