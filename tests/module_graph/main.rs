//! No cycle between files: what a file needs is made of files that do not need it.
//!
//! An edge goes from the file that uses an item to the file that defines it. A parent that only declares its modules
//! and re-exports their items is no stop on the way: `crate::sign::Scheme` leads to `sign/scheme.rs`.

mod graph;
mod source;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use graph::{Graph, cycles};
use source::Crate;

/// Every file of `src`, by its path there.
fn sources() -> BTreeMap<String, String> {
    fn walk(folder: &Path, under: &Path, into: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).expect("a folder of src") {
            let path = entry.expect("an entry of src").path();
            if path.is_dir() {
                walk(&path, under, into);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(under).expect("a path in src").to_str().expect("a name in UTF-8");
                into.insert(name.replace('\\', "/"), fs::read_to_string(&path).expect("a source file"));
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = BTreeMap::new();
    walk(&src, &src, &mut files);
    files
}

fn graph_of(files: &[(&str, &str)]) -> Result<Graph, String> {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Crate::read(&files).graph()
}

fn edges(graph: &Graph) -> Vec<String> {
    let pairs = graph.iter().flat_map(|(from, to)| to.iter().map(move |to| format!("{from} -> {to}")));
    pairs.collect()
}

/// The questions of `scaling` still share files with their parents; what is under and above them is free of cycles.
#[test]
fn no_file_needs_itself_through_others() {
    let graph = Crate::read(&sources()).graph().expect("every path leads to a file");
    let mut found = cycles(&graph);
    found.retain(|files| !files.iter().all(|file| file.starts_with("scaling/")));
    let found: Vec<String> = found.iter().map(|files| files.join(" -> ")).collect();
    assert!(found.is_empty(), "{} cycles between files:\n{}", found.len(), found.join("\n"));
}

/// The graph is not empty by mistake: edges of every kind that the sources have.
#[test]
fn the_graph_holds_what_the_sources_use() {
    let files = sources();
    let graph = Crate::read(&files).graph().expect("every path leads to a file");
    assert_eq!(graph.len(), files.len(), "each file is a node");
    for (from, to) in [
        ("call.rs", "issue.rs"),
        ("call.rs", "sign/scheme.rs"),
        ("sign/signer.rs", "credentials.rs"),
        ("validate/mod.rs", "validate/limits.rs"),
        ("wasm/exports/calls.rs", "call.rs"),
    ] {
        assert!(graph[from].contains(to), "{from} uses {to}: {:?}", graph[from]);
    }
}

#[test]
fn a_cycle_put_into_the_sources_is_found() {
    let mut files = sources();
    let error = files.get_mut("error.rs").expect("src/error.rs");
    error.push_str("\nfn back(scheme: crate::sign::Scheme) {}\n");
    let found = cycles(&Crate::read(&files).graph().expect("every path leads to a file"));
    assert!(found.iter().any(|files| files.contains(&"sign/scheme.rs".to_owned())), "{found:?}");
}

#[test]
fn cycles_are_found_once_each() {
    let graph = |edges: &[(&str, &str)]| {
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry((*from).to_owned()).or_default().insert((*to).to_owned());
            graph.entry((*to).to_owned()).or_default();
        }
        graph
    };
    assert!(cycles(&graph(&[("a", "b"), ("b", "c"), ("a", "c")])).is_empty(), "two ways down are no cycle");
    assert_eq!(cycles(&graph(&[("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")])), [["a", "b", "c", "a"]]);
    assert_eq!(cycles(&graph(&[("a", "b"), ("b", "a"), ("c", "d"), ("d", "c")])), [["a", "b", "a"], ["c", "d", "c"]]);
}

#[test]
fn paths_lead_to_the_file_that_defines_the_item() {
    let graph = graph_of(&[
        ("lib.rs", "mod a; pub mod b; pub use a::Thing;"),
        ("a.rs", "pub struct Thing; // use crate::b::one;\n const TEXT: &str = \"crate::b::one()\";"),
        ("b/mod.rs", "mod one; mod two; pub use one::{one, Other as Renamed};"),
        ("b/one.rs", "use crate::Thing; pub fn one() {} pub enum Other { A }"),
        ("b/two.rs", "use super::{one as first, Renamed}; use crate::b; fn two() { b::one(); Renamed::A; }"),
    ]);
    assert_eq!(edges(&graph.expect("every path leads to a file")), ["b/one.rs -> a.rs", "b/two.rs -> b/one.rs"]);
}

#[test]
fn a_parent_that_is_used_and_uses_makes_a_cycle() {
    for child in [
        "use super::Shared; pub fn child(shared: Shared) {}",
        "pub fn child(shared: super::Shared) {}",
        "pub fn child(shared: crate::a::Shared) {}",
        "use crate::a; pub fn child(shared: a::Shared) {}",
        "use super::*; pub fn child(shared: Shared) {}",
    ] {
        let parent = "mod child; pub struct Shared; pub fn parent() { child::child(Shared) }";
        let graph = graph_of(&[("lib.rs", "mod a;"), ("a.rs", parent), ("a/child.rs", child)]);
        assert_eq!(cycles(&graph.expect("every path leads to a file")), [["a.rs", "a/child.rs", "a.rs"]], "{child}");
    }
}

#[test]
fn what_only_tests_use_is_no_edge() {
    let child = "pub fn child() {} #[cfg(test)] mod tests { use super::super::Shared; fn test() { Shared; } }";
    let parent = "mod child; pub struct Shared; fn parent() { child::child() }";
    let graph = graph_of(&[("lib.rs", "mod a;"), ("a.rs", parent), ("a/child.rs", child)]);
    assert_eq!(edges(&graph.expect("every path leads to a file")), ["a.rs -> a/child.rs"]);
}

#[test]
fn a_path_that_leads_nowhere_is_an_error() {
    let graph = graph_of(&[("lib.rs", "mod a;"), ("a.rs", "use crate::missing::Thing;")]);
    assert_eq!(graph, Err("a.rs: crate::missing::Thing leads to no file".to_owned()));
}
