//! A graph between files, and its cycles.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

pub type Graph = BTreeMap<String, BTreeSet<String>>;

/// A shortest cycle through each file that is on one, each cycle once, its first file again at its end.
pub fn cycles(graph: &Graph) -> Vec<Vec<String>> {
    let mut seen: BTreeSet<BTreeSet<String>> = BTreeSet::new();
    let found = graph.keys().filter_map(|file| shortest(graph, file));
    found.filter(|files| seen.insert(files.iter().cloned().collect())).collect()
}

fn shortest(graph: &Graph, start: &str) -> Option<Vec<String>> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::new();
    let mut waiting = VecDeque::from([start]);
    while let Some(file) = waiting.pop_front() {
        for next in graph.get(file)? {
            if next == start {
                let mut path = vec![start.to_owned()];
                let mut at = file;
                while at != start {
                    path.push(at.to_owned());
                    at = before.get(at)?;
                }
                path.push(start.to_owned());
                path.reverse();
                return Some(path);
            }
            if !before.contains_key(next.as_str()) {
                before.insert(next, file);
                waiting.push_back(next);
            }
        }
    }
    None
}
