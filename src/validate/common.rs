//! Parameters that every call of a service may carry beside its own.

use std::borrow::Cow;
use std::slice::from_ref;

use super::condition::Scope;
use super::report::{Finding, Report};
use super::types::{self, Normalised};
use super::{Options, limits};
use crate::catalog::{CommonParam, Operation, Origin};
use crate::issue::{IssueCode, PathSegment, Severity};
use crate::plain::{Object, Plain};

/// Checks what was carried and adds to `values` what the request will carry; whether that is not what came.
pub(super) fn check<'a>(
    operation: &'static Operation,
    carried: Vec<(&'static CommonParam, Cow<'a, str>, Plain<'a>)>,
    options: &Options,
    values: &mut Object<'a>,
    report: &mut Report,
) -> bool {
    let mut respelled = false;
    for (common, name, value) in carried {
        let (param, path) = (&common.param, [PathSegment::from(&*name)]);
        if values.iter().any(|(known, _)| known == param.name) {
            report.error(&path, IssueCode::Conflict, "is given twice, under two spellings", None);
            continue;
        }
        let wanted = match common.from {
            Origin::Signer => {
                respelled = true;
                report.add(Finding {
                    path: &path,
                    code: IssueCode::Ignored,
                    severity: Severity::Warning,
                    what: "has no effect: signing fills it in".into(),
                    expected: None,
                    received: None,
                    source: common.source,
                });
                continue;
            }
            Origin::Operation => Some(operation.name),
            Origin::Version => operation.of_service().and_then(|service| service.version),
            Origin::Option | Origin::Caller => None,
        };
        let found: Normalised = types::normalised(from_ref(param), &[], vec![(name, value)], report);
        limits::check(Scope { params: from_ref(param), values: &found.values }, options, report);
        respelled |= found.respelled;
        for (name, value) in found.values {
            let (value, changed) = match wanted {
                Some(wanted) => (fixed(operation, common, wanted, &value, report), value.as_str() != Some(wanted)),
                None => (value, false),
            };
            respelled |= changed;
            values.push((name, value));
        }
    }
    respelled
}

/// The one value that fits; a misprint of the operation's name in the document means the same.
fn fixed(
    operation: &Operation,
    common: &'static CommonParam,
    wanted: &'static str,
    value: &Plain,
    report: &mut Report,
) -> Plain<'static> {
    let is_alias = |text: &str| common.from == Origin::Operation && operation.aliases.contains(&text);
    if let Some(text) = value.as_str()
        && text != wanted
        && !is_alias(text)
    {
        report.add(Finding {
            path: &[PathSegment::from(&common.param)],
            code: IssueCode::Enum,
            severity: Severity::Error,
            what: format!("is {}; this call takes {wanted} only", value.describe()),
            expected: Some(wanted.to_owned()),
            received: Some(value.describe()),
            source: common.source,
        });
    }
    Plain::Text(wanted.into())
}
