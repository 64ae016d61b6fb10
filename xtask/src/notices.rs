//! `THIRD-PARTY-NOTICES.txt` of the npm package: the crates inside the modules, each with the text of its licence.

use crate::licences::{self, list};
use crate::{sh, toolchain};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

const FILE: &str = "pkg/THIRD-PARTY-NOTICES.txt";
const HEAD: &str = "\
The WebAssembly modules of autoscale-kit are made from these works as well. Behind each licence stand the works that it covers;
of several licences the one that is printed is chosen.
";
/// It comes with the compiler and not with a registry; its parts are under the same licences.
const STD: (&str, &str) = ("The Rust standard library, with compiler-builtins", "MIT OR Apache-2.0");
const OUR_COPYRIGHT: &str = "Copyright (c) 2026 The autoscale-kit authors";
const STD_COPYRIGHT: &str = "Copyright (c) The Rust Project Contributors";

/// Writes the file anew.
pub fn write() -> Result<()> {
    let metadata = licences::metadata(&["--filter-platform", toolchain::TARGET])?;
    // Works by the text of their licence, which many share.
    let mut works: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mit = read(&sh::root().join("LICENSE-MIT"))?;
    ensure!(mit.contains(OUR_COPYRIGHT), "LICENSE-MIT does not begin as expected");
    works.entry(mit.replace(OUR_COPYRIGHT, STD_COPYRIGHT)).or_default().push(format!("{} ({})", STD.0, STD.1));
    for package in inside(&metadata)? {
        let text = |name: &str| package[name].as_str().unwrap_or_default();
        let work = format!("{} {} ({}), {}", text("name"), text("version"), text("license"), text("repository"));
        for licence in texts(Path::new(text("manifest_path"))).with_context(|| work.clone())? {
            works.entry(licence).or_default().push(work.clone());
        }
    }
    let mut out = String::from(HEAD);
    for (licence, mut names) in works {
        names.sort();
        write!(out, "\n{}\n\n{}\n\n{}\n", "-".repeat(80), names.join("\n"), licence)?;
    }
    std::fs::write(sh::root().join(FILE), out).context(FILE)
}

/// What is compiled into the modules: no build script, no macro, none of our own crates.
fn inside(metadata: &Value) -> Result<Vec<&Value>> {
    let packages: BTreeMap<&str, &Value> =
        list(&metadata["packages"]).filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let roots = packages.values().filter(|p| p["name"].as_str().is_some_and(|name| name.starts_with("autoscale-kit")));
    let roots = roots.filter_map(|package| package["id"].as_str()).collect();
    let is_macro = |package: &Value| list(&package["targets"]).any(|t| list(&t["kind"]).any(|k| k == "proc-macro"));
    let is_linked = |dependency: &Value| {
        let is_macro =
            dependency["pkg"].as_str().and_then(|id| packages.get(id)).is_some_and(|package| is_macro(package));
        !is_macro && list(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null())
    };
    let found = licences::behind(metadata, roots, is_linked);
    let crates: Vec<&Value> = found.iter().filter_map(|id| packages.get(id).copied()).collect();
    ensure!(
        crates.iter().any(|package| package["name"] == "serde_json"),
        "the crates behind the modules are not found"
    );
    Ok(crates.into_iter().filter(|package| !package["source"].is_null()).collect())
}

/// The texts that a crate carries: that of the MIT licence where it has one, else all; and notices beside it.
fn texts(manifest: &Path) -> Result<Vec<String>> {
    let folder = manifest.parent().context("no folder")?;
    let mut files: Vec<(String, std::path::PathBuf)> = std::fs::read_dir(folder)?
        .flatten()
        .map(|entry| (entry.file_name().to_string_lossy().to_uppercase(), entry.path()))
        .filter(|(name, _)| ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|start| name.starts_with(start)))
        .collect();
    files.sort();
    let has_mit = files.iter().any(|(name, _)| name.contains("MIT"));
    let kept = files.iter().filter(|(name, _)| !has_mit || name.contains("MIT") || name.starts_with("NOTICE"));
    let texts = kept.map(|(_, path)| read(path)).collect::<Result<Vec<_>>>()?;
    ensure!(!texts.is_empty(), "no licence among its files");
    Ok(texts)
}

fn read(path: &Path) -> Result<String> {
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    Ok(lines.join("\n").trim_matches('\n').to_owned())
}
