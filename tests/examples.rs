//! Every request example printed in the documents: the right ones validate, the wrong ones are listed with the reason.
//!
//! `data/examples/README.md` says how the files are made and which examples are wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use autoscale_kit::catalog::{self, Operation};
use autoscale_kit::issue::path_text;
use autoscale_kit::time::Timestamp;
use autoscale_kit::validate::{Checked, Options, validate};
use serde::Deserialize;
use serde_json::{Map, Value};

const README: &str = include_str!("data/examples/README.md");

/// The examples of one document.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// An instant that fits the times in the examples.
    now: String,
    example: Vec<Example>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    section: String,
    operation: String,
    /// The Action as printed; most pages of 002 and 004 print none.
    action: Option<String>,
    /// `name=value`, in the printed order.
    params: Vec<String>,
    /// What the page only calls "common request parameters", where the operation lists it.
    #[serde(default)]
    common: Vec<String>,
    #[serde(default)]
    valid: bool,
    /// A misprint that does no harm.
    misprint: Option<String>,
    /// Why it is wrong.
    wrong: Option<String>,
    /// Path and code of each issue; none where validation cannot see what is wrong.
    #[serde(default)]
    issues: Vec<(String, String)>,
    /// The same without what is wrong.
    corrected: Option<Vec<String>>,
}

impl Example {
    fn operation(&self) -> &'static Operation {
        catalog::operation(&self.operation).unwrap()
    }

    /// Whether the printed Action leads to the operation.
    fn action_fits(&self) -> bool {
        let Some(action) = &self.action else { return true };
        let operation = self.operation();
        catalog::operation(&format!("{}.{action}", operation.service)).is_ok_and(|found| found.id == operation.id)
    }

    fn validate(&self, params: &[String], now: &str) -> Checked<'static> {
        let pairs = params.iter().chain(&self.common).map(|pair| pair.split_once('=').unwrap());
        let call: Map<String, Value> = pairs.map(|(name, value)| (name.to_owned(), value.into())).collect();
        let options = Options { now: Some(Timestamp::parse(now).unwrap()), ..Options::default() };
        validate(self.operation(), Value::Object(call), &options).unwrap()
    }

    fn repeats_a_name(&self) -> bool {
        let names: BTreeSet<_> = self.params.iter().map(|pair| pair.split_once('=').unwrap().0).collect();
        names.len() < self.params.len()
    }
}

/// The examples of each service.
fn files() -> Vec<(&'static str, File)> {
    let files = catalog::services().into_iter().filter_map(|service| {
        let id = service.id;
        let data = Path::new("src/catalog/data");
        let found = [data.join(id).join("examples.toml"), data.join(format!("{id}.examples.toml"))];
        let text = found.iter().find_map(|path| fs::read_to_string(path).ok())?;
        Some((id, toml::from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"))))
    });
    let files: Vec<_> = files.collect();
    assert!(files.len() >= 5, "{} files", files.len());
    files
}

fn each(mut check: impl FnMut(&str, &Example, &str)) {
    for (service, file) in files() {
        for example in file.example {
            let example = &Example { operation: format!("{service}.{}", example.operation), ..example };
            assert_ne!(example.valid, example.wrong.is_some(), "{service}, {}: either right or wrong", example.section);
            check(&format!("{service}, {}", example.section), example, &file.now);
        }
    }
}

fn found(outcome: &Checked) -> BTreeSet<(String, String)> {
    let code = |code| serde_json::to_value(code).unwrap().as_str().unwrap().to_owned();
    outcome.issues.iter().map(|issue| (path_text(&issue.path), code(issue.code))).collect()
}

#[test]
fn right_examples_validate() {
    each(|place, example, now| {
        if example.valid {
            let outcome = example.validate(&example.params, now);
            assert_eq!((&outcome.issues[..], &outcome.warnings[..]), (&[][..], &[][..]), "{place}");
            assert!(example.action_fits() && !example.repeats_a_name(), "{place}");
        }
    });
}

#[test]
fn wrong_examples_give_issues_or_are_wrong_outside_the_parameters() {
    each(|place, example, now| {
        if example.wrong.is_some() {
            let expected: BTreeSet<_> = example.issues.iter().cloned().collect();
            assert_eq!(found(&example.validate(&example.params, now)), expected, "{place}");
            let unseen = !example.action_fits() || example.repeats_a_name();
            assert!(unseen || !expected.is_empty(), "{place}: nothing is wrong with it");
        }
        if let Some(corrected) = &example.corrected {
            let outcome = example.validate(corrected, now);
            assert_eq!((&outcome.issues[..], &outcome.warnings[..]), (&[][..], &[][..]), "{place}, corrected");
        }
    });
}

#[test]
fn wrong_and_misprinted_examples_are_listed() {
    each(|place, example, _| {
        let (service, section) = place.split_once(", ").unwrap();
        for reason in example.wrong.iter().chain(&example.misprint) {
            let line = format!("| {service} | {section} | {} | {reason} |", example.operation);
            assert!(README.contains(&line), "README.md lacks: {line}");
        }
    });
}

/// The counts stand in the README, and nothing that has a page is without an example.
#[test]
fn every_page_is_there() {
    let mut seen = BTreeSet::new();
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    each(|_, example, _| {
        seen.insert(example.operation().id);
        let count = counts.entry(example.operation().service.to_owned()).or_default();
        if example.valid { count.0 += 1 } else { count.1 += 1 }
    });
    for (service, (right, wrong)) in counts {
        let line = format!("| {service} | {} | {right} | {wrong} |", right + wrong);
        assert!(README.contains(&line), "README.md lacks: {line}");
    }
    // Operations of other documents have no page in these.
    let document = |id: &str| catalog::operation(id).unwrap().source.document;
    let documents: BTreeSet<_> = seen.iter().map(|id| document(id)).collect();
    assert_eq!(documents.len(), files().len());
    let printed = catalog::all_operations().filter(|it| documents.contains(it.source.document));
    let without: Vec<_> = printed.map(|it| it.id).filter(|id| !seen.contains(id)).collect();
    // It has no page of its own: that on querying notifications is a copy of that on modifying them.
    assert_eq!(without, ["tencent-as-v2.DescribeScalingNotification"]);
}

/// What the catalogue gives of them: the first right one of each operation.
#[test]
fn an_operation_has_the_first_right_example() {
    let mut first: BTreeMap<&str, Vec<(String, String)>> = BTreeMap::new();
    each(|_, example, _| {
        let pairs = example.params.iter().chain(&example.common).map(|pair| pair.split_once('=').unwrap());
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        if example.valid {
            first.entry(example.operation().id).or_insert(pairs);
        }
    });
    for operation in catalog::all_operations() {
        let given: Vec<_> =
            operation.example.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        assert_eq!(given, first.remove(operation.id).unwrap_or_default(), "{}", operation.id);
    }
    let log = catalog::operation("huawei-as.ListScalingActivityV2Logs").unwrap();
    let json = serde_json::to_value(log).unwrap();
    assert_eq!(json["example"].as_object().unwrap().len(), log.example.len());
}
