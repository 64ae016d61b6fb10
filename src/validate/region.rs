//! A region that the vendor does not list: the call is made, with a warning.

use super::condition::Scope;
use super::report::{Finding, Report};
use crate::catalog::{self, Operation};
use crate::issue::{Facts, Issue, IssueCode, Severity};
use crate::plain::Plain;
use crate::suggest;

/// The region among the parameters.
pub(super) fn check(operation: &'static Operation, top: Scope, report: &mut Report) {
    let service = operation.of_service();
    if let Some(name) = service.and_then(|service| service.region_param)
        && let Some(Plain::Text(id)) = top.get(name)
    {
        warn(operation, name, id, report);
    }
}

/// The warning about a region that stands under `name`, where the vendor does not list it.
pub(crate) fn unlisted(operation: &'static Operation, name: &'static str, id: &str) -> Option<Issue> {
    let mut report = Report::new(operation);
    warn(operation, name, id, &mut report);
    report.into_issues().pop()
}

fn warn(operation: &'static Operation, name: &'static str, id: &str, report: &mut Report) {
    let Ok(service) = catalog::service(operation.service) else { return };
    let Some(what) = service.unlisted_region(id) else { return };
    report.add(Finding {
        path: &[name.into()],
        code: IssueCode::Enum,
        severity: Severity::Warning,
        what,
        facts: Facts::default(),
        expected: None,
        received: Some(suggest::shown(id)),
        source: service.source,
    });
}
