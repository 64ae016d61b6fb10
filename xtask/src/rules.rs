//! `cargo xtask rules`: the rules of `docs/scaling/` and the cases of `tests/data/scaling/` that show each of them.

use crate::sh;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A rule, and how often a case shows it being kept and being broken.
#[derive(Default)]
struct Shown {
    /// The rule says what is refused.
    refuses: bool,
    accepted: usize,
    refused: usize,
}

pub fn rules() -> Result<()> {
    let mut rules = documented(&sh::root().join("docs/scaling"))?;
    count(&sh::root().join("tests/data/scaling"), &mut rules)?;
    let mut missing = Vec::new();
    for (number, shown) in &rules {
        if shown.accepted + shown.refused == 0 {
            missing.push(format!("{}: no case", text(number)));
        } else if shown.refuses && shown.accepted == 0 {
            missing.push(format!("{}: no case that is accepted", text(number)));
        } else if shown.refuses && shown.refused == 0 {
            missing.push(format!("{}: no case that is refused", text(number)));
        }
    }
    let cited: usize = rules.values().map(|shown| shown.accepted + shown.refused).sum();
    println!("{} rules, cited {cited} times; {} without a case", rules.len(), missing.len());
    ensure!(missing.is_empty(), "rules without a case:\n{}", missing.join("\n"));
    Ok(())
}

/// `- **1.7.3** (reading, refuses) words`; what is in brackets may be absent.
fn documented(folder: &Path) -> Result<BTreeMap<Vec<u32>, Shown>> {
    let mut rules = BTreeMap::new();
    for path in files(folder, "md")? {
        for line in fs::read_to_string(&path)?.lines() {
            let Some((number, words)) = line.strip_prefix("- **").and_then(|rest| rest.split_once("**")) else {
                continue;
            };
            let kinds = words.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or("", |k| k.0);
            let shown = Shown { refuses: kinds.split(", ").any(|kind| kind == "refuses"), ..Shown::default() };
            let number = parse(number).with_context(|| format!("{}: {line}", path.display()))?;
            ensure!(rules.insert(number.clone(), shown).is_none(), "{} stands twice", text(&number));
        }
    }
    ensure!(!rules.is_empty(), "no rules in {}", folder.display());
    Ok(rules)
}

fn count(folder: &Path, rules: &mut BTreeMap<Vec<u32>, Shown>) -> Result<()> {
    for path in files(folder, "json")? {
        let name = path.display().to_string();
        let cases: Value = serde_json::from_slice(&fs::read(&path)?).with_context(|| name.clone())?;
        for case in cases.as_array().with_context(|| name.clone())? {
            let refused = !case["issues"].is_null() || any(&case["expect"], &is_refusal);
            let accepted = case["issues"].is_null() && (!refused || any(&case["expect"], &|v| v["accepted"] == true));
            for number in case["cites"].as_array().with_context(|| format!("{name}: {}", case["name"]))? {
                let number = parse(number.as_str().unwrap_or_default())?;
                let Some(shown) = rules.get_mut(&number) else {
                    bail!("{name}: {} cites {}, which is no rule", case["name"], text(&number));
                };
                shown.refused += usize::from(refused);
                shown.accepted += usize::from(accepted);
            }
        }
    }
    Ok(())
}

fn is_refusal(value: &Value) -> bool {
    value["accepted"] == false || value["error"].is_string()
}

fn any(value: &Value, holds: &dyn Fn(&Value) -> bool) -> bool {
    holds(value)
        || match value {
            Value::Array(items) => items.iter().any(|item| any(item, holds)),
            Value::Object(fields) => fields.values().any(|field| any(field, holds)),
            _ => false,
        }
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|known| known == extension));
    paths.sort();
    Ok(paths)
}

fn parse(number: &str) -> Result<Vec<u32>> {
    number.split('.').map(|part| part.parse().with_context(|| format!("{number:?} is no rule number"))).collect()
}

fn text(number: &[u32]) -> String {
    number.iter().map(u32::to_string).collect::<Vec<_>>().join(".")
}
