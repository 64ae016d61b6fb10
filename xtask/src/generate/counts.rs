//! How much the catalogue holds.

use super::{MARKDOWN_HEAD, fields};
use autoscale_kit::catalog::{Operation, Service};
use std::collections::HashSet;

/// What is counted, and how.
type Column = (&'static str, fn(&Service) -> usize);

const COLUMNS: [Column; 8] = [
    ("operations", |service| service.operation_names.len()),
    ("parameters", |service| sum(service, |operation| fields::params(operation.params).len())),
    ("constraints", |service| sum(service, constraints)),
    ("rules", |service| sum(service, |operation| operation.rules.len())),
    ("quotas", |service| sum(service, |operation| operation.quotas.len())),
    ("preconditions", |service| sum(service, |operation| operation.preconditions.len())),
    ("error codes", error_codes),
    ("response fields", |service| sum(service, |operation| fields::response(operation.response).len())),
];

pub fn page(services: &[&Service]) -> String {
    format!(
        "{MARKDOWN_HEAD}# What the catalogue holds\n\n{}\nParameters and response fields are counted with the nested \
         ones, and once per operation. Error codes are counted once per service, those of scaling activities not.\n",
        table(services)
    )
}

pub fn table(services: &[&Service]) -> String {
    let names = COLUMNS.map(|(name, _)| name).join(" | ");
    let mut table = format!("| service | {names} |\n|---{}|\n", "|---:".repeat(COLUMNS.len()));
    let mut row = |name: &str, numbers: [usize; COLUMNS.len()]| {
        let numbers = numbers.map(|number| number.to_string()).join(" | ");
        table += &format!("| {name} | {numbers} |\n");
    };
    for service in services {
        row(&format!("`{}`", service.id), COLUMNS.map(|(_, count)| count(service)));
    }
    row("all", COLUMNS.map(|(_, count)| services.iter().map(|service| count(service)).sum()));
    table
}

fn sum(service: &Service, count: fn(&Operation) -> usize) -> usize {
    service.operations().map(count).sum()
}

fn constraints(operation: &Operation) -> usize {
    fields::params(operation.params).iter().map(|(_, param)| param.constraints.len() + param.keys.len()).sum()
}

fn error_codes(service: &Service) -> usize {
    let own = service.operations().flat_map(|operation| operation.errors);
    service.errors.iter().chain(own).map(|error| error.code).collect::<HashSet<_>>().len()
}
