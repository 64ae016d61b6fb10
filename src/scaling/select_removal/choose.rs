//! The choice itself: one instance at a time, each from all that remain.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
};

use crate::{
    order::{self, Names},
    scaling::{Instance, placement::Price},
    time::Timestamp,
};

/// What narrows the instances from which the next one is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Criterion {
    /// Those with the highest vCPU price.
    DearestVcpu,
    /// Those of the oldest configuration; those without one only when nothing else is left.
    OldestConfiguration,
    /// Those that joined first.
    Oldest,
    /// Those that joined last.
    Newest,
}

/// How instances are chosen.
#[derive(Debug, Default)]
pub(super) struct Order<'a> {
    /// Only those in the zone that has most instances.
    pub(super) by_zone: bool,
    /// Each narrows what the one before it left; at most [`MOST_CRITERIA`].
    pub(super) criteria: Vec<Criterion>,
    /// When each configuration was made.
    pub(super) configurations: BTreeMap<&'a str, Timestamp>,
    /// vCPU price by instance type, where the service knows such prices.
    pub(super) prices: Option<&'a BTreeMap<String, Price>>,
}

/// The zone apart, a price and two policies narrow a choice.
pub(super) const MOST_CRITERIA: usize = 3;

/// The instances chosen.
#[derive(Debug, Default)]
pub(super) struct Choice<'a> {
    pub(super) removed: Vec<&'a Instance>,
    /// Whether the criteria left more than one at some step, so that the order of equals decided.
    pub(super) tied: bool,
}

impl<'a> Choice<'a> {
    /// Those that the group made: they are released as well.
    pub(super) fn released(&self) -> Vec<&'a Instance> {
        self.removed.iter().copied().filter(|instance| instance.is_created()).collect()
    }
}

/// An instance that may leave. The smallest one leaves first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Candidate<'a> {
    /// One per criterion.
    keys: [i128; MOST_CRITERIA],
    // What the criteria leave is ordered by these.
    joined: i64,
    id: &'a str,
    /// Only to find it again.
    index: usize,
}

/// Chooses up to `count` instances.
///
/// No criterion depends on what was chosen before, so narrowing by one after the other is the same as
/// sorting by all of them. Only the fullest zone changes on the way.
pub(super) fn choose<'a>(instances: &'a [Instance], order: &Order, count: i64) -> Choice<'a> {
    let zone_of = |instance: &'a Instance| if order.by_zone { instance.zone.as_deref().unwrap_or("") } else { "" };
    let candidates: Vec<_> = (instances.iter().enumerate())
        .filter(|(_, instance)| instance.is_removable())
        .map(|(index, instance)| order.candidate(index, instance))
        .collect();
    let candidates = order::sorted(candidates, Ord::cmp);

    // By zone: all of its instances counted, and its candidates by rank, the first one on top.
    let names = Names::of(instances.iter().map(zone_of));
    let mut zones: Vec<(usize, Vec<usize>)> = vec![Default::default(); names.len()];
    let number_of = |instance: &'a Instance| names.find(zone_of(instance));
    for number in instances.iter().filter_map(number_of) {
        if let Some((size, _)) = zones.get_mut(number) {
            *size = size.saturating_add(1);
        }
    }
    for (rank, candidate) in candidates.iter().enumerate().rev() {
        let zone = instances.get(candidate.index).and_then(number_of);
        if let Some((_, ranks)) = zone.and_then(|number| zones.get_mut(number)) {
            ranks.push(rank);
        }
    }

    // The fullest zone is on top, and of equally full ones that with the first candidate.
    let top = |size: usize, mut ranks: Vec<usize>| ranks.pop().map(|rank| (size, Reverse(rank), ranks));
    let mut heap: BinaryHeap<_> = zones.into_iter().filter_map(|(size, ranks)| top(size, ranks)).collect();
    let equal = |a: usize, b: usize| match (candidates.get(a), candidates.get(b)) {
        (Some(a), Some(b)) => a.keys == b.keys,
        _ => false,
    };
    let count = usize::try_from(count).unwrap_or(0).min(candidates.len());
    let mut choice = Choice { removed: Vec::with_capacity(count), tied: false };
    while choice.removed.len() < count
        && let Some((size, Reverse(rank), ranks)) = heap.pop()
    {
        let beside = heap.peek().filter(|(other, ..)| *other == size).map(|(_, Reverse(rank), _)| *rank);
        choice.tied |= ranks.last().copied().into_iter().chain(beside).any(|other| equal(rank, other));
        choice.removed.extend(candidates.get(rank).and_then(|candidate| instances.get(candidate.index)));
        heap.extend(top(size.saturating_sub(1), ranks));
    }
    choice
}

impl Order<'_> {
    fn candidate<'a>(&self, index: usize, instance: &'a Instance) -> Candidate<'a> {
        // An instance of which that is not known has just joined.
        let joined = instance.created_at.map_or(i64::MAX, Timestamp::unix);
        let mut keys = [0; MOST_CRITERIA];
        for (key, criterion) in keys.iter_mut().zip(&self.criteria) {
            *key = match criterion {
                Criterion::DearestVcpu => -self.price(instance).units(),
                Criterion::OldestConfiguration => self.configured(instance),
                Criterion::Oldest => joined.into(),
                Criterion::Newest => -i128::from(joined),
            };
        }
        Candidate { keys, joined, id: &instance.id, index }
    }

    /// When the configuration of the instance was made. One that is not listed is younger than all others;
    /// none at all comes last.
    fn configured(&self, instance: &Instance) -> i128 {
        const NOT_LISTED: i128 = i64::MAX as i128;
        match &instance.configuration {
            Some(id) => self.configurations.get(id.as_str()).map_or(NOT_LISTED, |made| made.unix().into()),
            None => NOT_LISTED + 1,
        }
    }

    /// A type without a price counts as free.
    fn price(&self, instance: &Instance) -> Price {
        let price = instance.instance_type.as_deref().and_then(|name| self.prices?.get(name));
        price.copied().unwrap_or_default()
    }
}
