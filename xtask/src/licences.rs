//! The step `licences`: what the crates behind the published one allow and ask for. Advisories are not looked up, for
//! their database is not in a package registry.

use crate::sh;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use spdx::Expression;
use std::collections::{BTreeMap, BTreeSet};

/// Licences that ask for no more than a notice.
const ACCEPTED: [&str; 7] = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Unicode-3.0", "Zlib"];

pub fn check() -> Result<()> {
    let metadata = metadata(&[])?;
    let packages = metadata["packages"].as_array().context("cargo metadata names no packages")?;
    let by_id: BTreeMap<&str, &Value> = packages.iter().filter_map(|p| Some((p["id"].as_str()?, p))).collect();
    let root =
        packages.iter().find(|p| p["name"] == "autoscale-kit").context("autoscale-kit is not in cargo metadata")?;
    let ours = version(&root["rust_version"]).context("Cargo.toml states no rust-version")?;

    // What only tests use is not published.
    let is_shipped = |dependency: &Value| list(&dependency["dep_kinds"]).any(|kind| kind["kind"] != "dev");
    let behind = behind(&metadata, vec![root["id"].as_str().unwrap_or_default()], is_shipped);
    let mut faults = Vec::new();
    for package in behind.iter().filter_map(|id| by_id.get(id)) {
        let name = format!("{} {}", package["name"], package["version"]).replace('"', "");
        match package["license"].as_str().map(is_accepted) {
            Some(Ok(true)) => {}
            Some(Err(error)) => faults.push(format!("{name}: {error:#}")),
            _ => faults.push(format!("{name}: licence {}", package["license"])),
        }
        if version(&package["rust_version"]).is_some_and(|theirs| theirs > ours) {
            faults.push(format!("{name} wants Rust {}", package["rust_version"]));
        }
    }
    println!("{} crates behind autoscale-kit; licences accepted: {}", behind.len(), ACCEPTED.join(", "));
    ensure!(faults.is_empty(), "{}", faults.join("; "));
    Ok(())
}

pub fn metadata(flags: &[&str]) -> Result<Value> {
    let mut c = sh::cargo("metadata");
    let out = c.args(["--format-version=1", "--locked"]).args(flags).output().context("cargo metadata")?;
    ensure!(out.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&out.stderr));
    serde_json::from_slice(&out.stdout).context("cargo metadata")
}

/// Ids of the packages `open` and of those that they reach by dependencies that count.
pub fn behind<'a>(metadata: &'a Value, mut open: Vec<&'a str>, counts: impl Fn(&Value) -> bool) -> BTreeSet<&'a str> {
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"]["nodes"]).filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            let dependencies = nodes.get(id).into_iter().flat_map(|node| list(&node["deps"])).filter(|d| counts(d));
            open.extend(dependencies.filter_map(|dependency| dependency["pkg"].as_str()));
        }
    }
    found
}

pub fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn is_accepted(licence: &str) -> Result<bool> {
    // older crates write `MIT/Apache-2.0`
    let expression = Expression::parse_mode(licence, spdx::ParseMode::LAX)?;
    Ok(expression.evaluate(|asked| asked.license.id().is_some_and(|id| ACCEPTED.contains(&id.name))))
}

/// `1.88` or `1.88.0`, to be compared.
fn version(text: &Value) -> Option<(u32, u32)> {
    let mut numbers = text.as_str()?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}
