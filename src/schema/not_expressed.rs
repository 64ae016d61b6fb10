//! What only [`validate`](crate::validate) can check.

use std::fmt;

use super::limit::is_expressed;
use crate::catalog::{Format, Limit, Operation, Param, RuleKind};
use crate::issue::IssueCode;

/// Something documented that the JSON Schema of an operation does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotExpressed {
    /// The dotted name of the parameter (`SystemDisk.Size`); indices are left out.
    pub path: String,
    /// The code of the issue that `validate` gives for it.
    pub code: IssueCode,
    /// What it is, in a few words.
    pub what: String,
}

impl fmt::Display for NotExpressed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.what)
    }
}

/// Everything documented of the parameters of `operation` that JSON Schema has no words for.
///
/// ```
/// use autoscale_kit::{catalog, schema};
/// let operation = catalog::operation("alibaba-ess.CreateScalingGroup")?;
/// let rest = schema::not_expressed(operation);
/// assert!(rest.iter().any(|fact| fact.to_string() == "MinSize: at most MaxSize"));
/// # Ok::<(), autoscale_kit::Error>(())
/// ```
pub fn not_expressed(operation: &Operation) -> Vec<NotExpressed> {
    let mut found = Vec::new();
    params(operation.params, "", &mut found);
    for rule in operation.rules {
        let mut add = |path: &str, code, what: String| found.push(NotExpressed { path: path.to_owned(), code, what });
        let inside = |path: &str| rule.each.into_iter().chain([path]).collect::<Vec<_>>().join(".");
        match (rule.kind, &rule.when) {
            (RuleKind::Order, _) => {
                // Of a chain, what lies between is the one to change.
                let between = rule.params.len().saturating_sub(2);
                for (at, pair) in rule.params.windows(2).enumerate() {
                    match pair {
                        [low, high] if at < between => {
                            add(&inside(high), IssueCode::Conflict, format!("at least {low}"))
                        }
                        [low, high] => add(&inside(low), IssueCode::Conflict, format!("at most {high}")),
                        _ => {}
                    }
                }
            }
            (RuleKind::IgnoredWhen, Some(when)) => {
                for path in rule.params {
                    add(&inside(path), IssueCode::Ignored, format!("ignored depending on {}", when.param));
                }
            }
            (RuleKind::FirstCounts, _) => {
                let what = format!("the first of those with the same {}", rule.params.join(" and "));
                add(rule.each.unwrap_or_default(), IssueCode::Ignored, what);
            }
            _ => {}
        }
    }
    found
}

fn params(params_here: &[Param], prefix: &str, found: &mut Vec<NotExpressed>) {
    for param in params_here {
        let path = format!("{prefix}{}", param.name);
        let kind = param.item.unwrap_or(param.kind);
        let mut add = |code, what| found.push(NotExpressed { path: path.clone(), code, what });
        for constraint in param.constraints {
            if !matches!(constraint.limit, Limit::Count(_)) && !is_expressed(&constraint.limit, kind) {
                let (code, what) = words(&constraint.limit);
                add(code, what);
            }
        }
        params(param.fields, &format!("{path}."), found);
    }
}

fn words(limit: &Limit) -> (IssueCode, String) {
    match limit {
        Limit::Bytes(bounds) => (IssueCode::Bytes, format!("{} bytes", bounds.words())),
        Limit::Base64(bounds) => (IssueCode::Bytes, format!("{} bytes once decoded", bounds.words())),
        Limit::WithinDays { days } => (IssueCode::Range, format!("within {days} days")),
        Limit::Format { format: Format::Cron } => (IssueCode::Format, "a cron expression".to_owned()),
        // The rest is not expressed for JSON only.
        Limit::Length(bounds) => (IssueCode::Length, format!("{} characters of JSON text", bounds.words())),
        Limit::Enum { .. } => (IssueCode::Enum, "documented values of JSON text".to_owned()),
        _ => (IssueCode::Pattern, "form of JSON text".to_owned()),
    }
}
