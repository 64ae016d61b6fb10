//! Instance types by price: preemptible ones first, then the lowest price per vCPU.

use std::cmp::Ordering;

use super::{Offer, balance};
use crate::order;

/// How many of `count` each offer gets.
pub(super) fn cheapest(offers: &[Offer], count: i64) -> Vec<i64> {
    let order = order(offers);
    let stocks = order.iter().map(|(_, offer)| offer.stock);
    let mut placed = vec![0; offers.len()];
    for ((index, _), created) in order.iter().zip(balance::in_order(stocks, count)) {
        placed.iter_mut().skip(*index).take(1).for_each(|slot| *slot = created);
    }
    placed
}

/// The offers with their places in the input, in the order in which they are taken.
pub(super) fn order(offers: &[Offer]) -> Vec<(usize, &Offer)> {
    order::sorted(offers.iter().enumerate().collect(), |(_, a), (_, b)| compare(a, b))
}

/// Equal offers are taken in the order of the input.
pub(super) fn compare(a: &Offer, b: &Offer) -> Ordering {
    b.spot.cmp(&a.spot).then_with(|| per_vcpu(a, b))
}

/// The prices per vCPU, compared without dividing: a price has at most 32 digits, so the products fit.
fn per_vcpu(a: &Offer, b: &Offer) -> Ordering {
    let times = |price: &Offer, vcpu: &Offer| price.price_per_hour.units() * i128::from(vcpu.vcpu.max(1));
    times(a, b).cmp(&times(b, a))
}
