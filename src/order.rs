//! Sorting and ordered maps, in little code.
//!
//! The library compiles its sort anew for each type, at 4 to 9 kB of WebAssembly each, and filling an ordered map with
//! `collect` sorts as well. Here one short merge sort of indices of a list serves all types.

use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The values in order; equal ones stay in the order in which they came.
#[expect(clippy::indexing_slicing, reason = "only indices of the list are compared")]
pub(crate) fn sorted<T>(values: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = indices(values.len(), &|a, b| compare(&values[a], &values[b]));
    let mut values: Vec<_> = values.into_iter().map(Some).collect();
    order.into_iter().filter_map(|index| values.get_mut(index)?.take()).collect()
}

/// Runs of one index, two, four and so on are merged; of equal ones, the left one goes first.
fn indices(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut indices: Vec<_> = (0..count).collect();
    let mut width = 1_usize;
    while width < count {
        let mut merged = Vec::with_capacity(count);
        for run in indices.chunks(width.saturating_mul(2)) {
            let (mut left, mut right) = run.split_at(width.min(run.len()));
            loop {
                let from = match (left.first(), right.first()) {
                    (Some(a), Some(b)) if compare(*b, *a) == Ordering::Less => &mut right,
                    (Some(_), _) => &mut left,
                    (None, Some(_)) => &mut right,
                    (None, None) => break,
                };
                if let Some((first, rest)) = from.split_first() {
                    merged.push(*first);
                    *from = rest;
                }
            }
        }
        indices = merged;
        width = width.saturating_mul(2);
    }
    indices
}

/// A map of these entries; of a key that comes twice, the last value counts.
pub(crate) fn map<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(entries);
    map
}

/// Names numbered in the order in which they come, each once.
#[derive(Debug, Default)]
pub(crate) struct Names<'a>(BTreeMap<&'a str, usize>);

impl<'a> Names<'a> {
    pub(crate) fn of(names: impl Iterator<Item = &'a str>) -> Self {
        let mut numbered = Self::default();
        names.for_each(|name| {
            numbered.add(name);
        });
        numbered
    }

    /// Whether the name is new.
    pub(crate) fn add(&mut self, name: &'a str) -> bool {
        let next = self.0.len();
        self.number(name) == next
    }

    /// The number of the name, which it gets now if it is new.
    pub(crate) fn number(&mut self, name: &'a str) -> usize {
        let next = self.0.len();
        *self.0.entry(name).or_insert(next)
    }

    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.0.get(name).copied()
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_stay_in_the_order_in_which_they_came() {
        let values = (0..100).map(|n| (n * 7 % 3, n)).collect();
        let sorted = sorted(values, |(a, _): &(i32, i32), (b, _)| a.cmp(b));
        assert_eq!(sorted.len(), 100);
        assert!(sorted.is_sorted(), "{sorted:?}");
    }

    #[test]
    fn the_last_value_of_a_key_counts() {
        assert_eq!(map([("a", 1), ("b", 2), ("a", 3)]), BTreeMap::from([("a", 3), ("b", 2)]));
    }

    #[test]
    fn a_name_keeps_its_number() {
        let mut names = Names::of(["b", "a", "b"].into_iter());
        assert_eq!((names.len(), names.find("a"), names.find("c")), (2, Some(1), None));
        assert!(!names.add("b"));
        assert!(names.add("c"));
        assert_eq!(names.number("b"), 0);
    }
}
