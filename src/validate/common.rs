//! Parameters that every call of a service may carry beside its own.

use std::slice::from_ref;

use super::condition::Scope;
use super::limits;
use super::options::Options;
use super::report::{Finding, Report};
use super::types::{self, Carried, Normalised};
use crate::catalog::{Operation, Origin};
use crate::issue::{Facts, IssueCode, Severity};
use crate::plain::{Object, Plain};

/// Checks what was carried and adds to `values` what the request will carry; whether that is not what came.
pub(super) fn check<'a>(
    operation: &'static Operation,
    carried: Vec<Carried<'a>>,
    options: &Options,
    values: &mut Object<'a>,
    report: &mut Report,
) -> bool {
    let mut respelled = false;
    for (common, name, value) in carried {
        let param = &common.param;
        if values.iter().any(|(known, _)| known == param.name) {
            report.error(&[(&*name).into()], IssueCode::Conflict, "is given twice, under two spellings", None);
            continue;
        }
        let wanted = match common.from {
            Origin::Operation => Some(operation.name),
            Origin::Version => operation.version(),
            Origin::Signer => None,
            Origin::Option | Origin::Caller => {
                let found: Normalised = types::normalised(from_ref(param), &[], vec![(name, value)], report);
                limits::check(Scope { params: from_ref(param), values: &found.values }, options, report);
                respelled |= found.respelled;
                values.extend(found.values);
                continue;
            }
        };
        let text = value.as_str();
        respelled |= text != wanted || wanted.is_none();
        if let Some(wanted) = wanted {
            values.push((param.name.into(), Plain::Text(wanted.into())));
            // A misprint of the operation's name in the document means the same.
            let is_alias =
                common.from == Origin::Operation && text.is_some_and(|text| operation.aliases.contains(&text));
            if text == Some(wanted) || is_alias {
                continue;
            }
        }
        let received = wanted.map(|_| value.describe());
        let (code, severity, what) = match (wanted, &received) {
            (Some(wanted), Some(received)) => {
                let what = ["is ", received, "; this call takes ", wanted, " only"].concat();
                (IssueCode::Enum, Severity::Error, what)
            }
            _ => (IssueCode::Ignored, Severity::Warning, "has no effect: signing fills it in".to_owned()),
        };
        let (expected, source) = (wanted.map(str::to_owned), common.source);
        let facts = Facts::default();
        report.add(Finding { path: &[(&*name).into()], code, severity, what, facts, expected, received, source });
    }
    respelled
}
