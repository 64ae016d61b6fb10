//! Parameters that every call of a service may carry beside its own.

use std::slice::from_ref;

use super::condition::Scope;
use super::report::{Finding, Report};
use super::types::{self, Carried, Normalised};
use super::{Options, limits};
use crate::catalog::{Operation, Origin};
use crate::issue::{IssueCode, Severity};
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
            Origin::Operation => operation.name,
            Origin::Version => operation.of_service().and_then(|service| service.version).unwrap_or_default(),
            Origin::Signer => {
                respelled = true;
                report.add(Finding {
                    path: &[(&*name).into()],
                    code: IssueCode::Ignored,
                    severity: Severity::Warning,
                    what: "has no effect: signing fills it in".into(),
                    expected: None,
                    received: None,
                    source: common.source,
                });
                continue;
            }
            Origin::Option | Origin::Caller => {
                let found: Normalised = types::normalised(from_ref(param), &[], vec![(name, value)], report);
                limits::check(Scope { params: from_ref(param), values: &found.values }, options, report);
                respelled |= found.respelled;
                values.extend(found.values);
                continue;
            }
        };
        let text = value.as_str().unwrap_or_default();
        respelled |= text != wanted;
        // A misprint of the operation's name in the document means the same.
        let is_alias = common.from == Origin::Operation && operation.aliases.contains(&text);
        if text != wanted && !is_alias {
            let received = value.describe();
            report.add(Finding {
                path: &[(&*name).into()],
                code: IssueCode::Enum,
                severity: Severity::Error,
                what: format!("is {received}; this call takes {wanted} only"),
                expected: Some(wanted.to_owned()),
                received: Some(received),
                source: common.source,
            });
        }
        values.push((param.name.into(), Plain::Text(wanted.into())));
    }
    respelled
}
