//! The moves: one instance at a time, from the fullest zone to the emptiest.

use std::collections::BTreeMap;

/// Instances that one call replaces (ESS 11.3).
pub(super) const MOST_MOVES: i64 = 20;

/// Moves until the zones are at most one apart or enough has moved; gives the number of moves.
pub(super) fn level(zones: &mut BTreeMap<String, i64>) -> i64 {
    for moved in 0..MOST_MOVES {
        if apart(zones) < 2 {
            return moved;
        }
        // Of equals, the one of lowest priority, which is the last.
        if let Some(fullest) = zones.values_mut().max_by_key(|count| **count) {
            *fullest = fullest.saturating_sub(1);
        }
        // Of equals, the one of highest priority, which is the first.
        if let Some(emptiest) = zones.values_mut().min_by_key(|count| **count) {
            *emptiest = emptiest.saturating_add(1);
        }
    }
    MOST_MOVES
}

/// How many more instances the fullest zone has than the emptiest.
pub(super) fn apart(zones: &BTreeMap<String, i64>) -> i64 {
    let (fullest, emptiest) = (zones.values().max(), zones.values().min());
    fullest.zip(emptiest).map_or(0, |(fullest, emptiest)| fullest.saturating_sub(*emptiest))
}
