//! Instances into stocks: in order, or evenly over zones.

use std::collections::BTreeMap;

use super::VSwitch;
use crate::{order, scaling::number::saturated};

/// Fills one stock after the other; gives how many of `count` each gets.
pub(super) fn in_order(stocks: impl Iterator<Item = Option<i64>>, count: i64) -> Vec<i64> {
    let mut left = count;
    stocks
        .map(|stock| {
            let taken = stock.map_or(left, |stock| stock.max(0).min(left));
            left = left.saturating_sub(taken);
            taken
        })
        .collect()
}

/// The vSwitches of one zone.
#[derive(Default)]
struct Zone {
    /// Places in the input, and what can be created there, at most the number wanted.
    vswitches: Vec<(usize, i64)>,
    current: i128,
    taken: i128,
}

/// Each instance goes to the zone that has fewest, of equals to the one whose turn comes first: the one with
/// the first vSwitch that still has stock.
///
/// That fills all zones up to one level, and then the first ones get one more each, so it is computed as such.
pub(super) fn evenly(vswitches: &[VSwitch], count: i64) -> Vec<i64> {
    let mut zones = zones(vswitches, count);
    let level = level(&zones, count.into());
    let mut left = i128::from(count);
    for zone in &mut zones {
        zone.taken = zone.up_to(level);
        left -= zone.taken;
    }
    let open: Vec<_> = zones.iter_mut().filter_map(|zone| Some((zone.turn(level)?, zone))).collect();
    let open = order::sorted(open, |(a, _), (b, _)| a.cmp(b));
    for (_, zone) in open.into_iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
        zone.taken += 1;
    }

    let mut placed = vec![0; vswitches.len()];
    for Zone { vswitches, taken, .. } in zones {
        let taken = in_order(vswitches.iter().map(|(_, free)| Some(*free)), saturated(taken));
        for ((place, _), taken) in vswitches.into_iter().zip(taken) {
            placed.iter_mut().skip(place).take(1).for_each(|slot| *slot = taken);
        }
    }
    placed
}

fn zones(vswitches: &[VSwitch], count: i64) -> Vec<Zone> {
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    let mut zones: Vec<Zone> = Vec::new();
    for (place, vswitch) in vswitches.iter().enumerate() {
        let next = zones.len();
        let number = vswitch.zone.as_deref().map_or(next, |name| *named.entry(name).or_insert(next));
        if number == next {
            zones.push(Zone::default());
        }
        let Some(zone) = zones.get_mut(number) else { continue };
        zone.vswitches.push((place, vswitch.stock.unwrap_or(count).clamp(0, count)));
        zone.current += i128::from(vswitch.current.unwrap_or_default().max(0));
    }
    zones
}

/// The highest level up to which `count` instances fill all zones that have the stock.
fn level(zones: &[Zone], count: i128) -> i128 {
    let fullest = zones.iter().map(|zone| zone.current).max().unwrap_or_default();
    let (mut low, mut high) = (0, fullest + count + 1);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        let needed: i128 = zones.iter().map(|zone| zone.up_to(middle)).sum();
        *(if needed <= count { &mut low } else { &mut high }) = middle;
    }
    low
}

impl Zone {
    fn free(&self) -> i128 {
        self.vswitches.iter().map(|(_, free)| i128::from(*free)).sum()
    }

    /// Instances that bring it to `level`, as far as there is stock.
    fn up_to(&self, level: i128) -> i128 {
        (level - self.current).clamp(0, self.free())
    }

    /// The first vSwitch that still has stock; none when the zone is above `level` or empty of stock.
    fn turn(&self, level: i128) -> Option<usize> {
        let mut left = self.taken;
        let open = self.vswitches.iter().find(|(_, free)| {
            let has_more = i128::from(*free) > left;
            left -= i128::from(*free);
            has_more
        });
        open.filter(|_| self.current <= level).map(|(place, _)| *place)
    }
}
