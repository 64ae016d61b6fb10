//! What a check found, as one text: the facade takes it apart in `pkg/src/checked.js`.

use serde_json::Value;

use super::parts::Sender;
use crate::issue::{Issue, PathSegment, Severity};
use crate::json;
use crate::plain::Plain;
use crate::validate::Checked;

/// Nothing where the parameters are good as they came.
pub(super) fn checked_text(checked: Checked) -> Option<String> {
    let Checked { value, respelled, issues, warnings } = checked;
    if value.is_some() && !respelled && warnings.is_empty() {
        return None;
    }
    let mut out = Sender::new("", 512);
    let value = value.filter(|_| respelled).map(|fields| json::text(&Value::from(Plain::Object(fields))));
    out.measured(value.as_deref());
    for issue in issues.iter().chain(&warnings) {
        push(&mut out, issue);
    }
    Some(out.into_text())
}

fn push(out: &mut Sender, issue: &Issue) {
    out.number(issue.path.len());
    for segment in &issue.path {
        match segment {
            PathSegment::Name(name) => out.measured(Some(name)),
            PathSegment::Index(index) => {
                out.optional(None);
                out.number(*index);
            }
        }
    }
    out.push(issue.code.name());
    out.push(match issue.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    });
    for text in [Some(&issue.message), issue.expected.as_ref(), issue.received.as_ref()] {
        out.measured(text.map(String::as_str));
    }
    match &issue.source {
        Some(source) => [source.seed, source.section, source.edition].into_iter().for_each(|text| out.push(text)),
        None => out.optional(None),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{catalog, validate};

    fn found(params: &Value) -> Option<String> {
        let operation = catalog::operation("alibaba-ess.DescribeScalingGroups").unwrap();
        checked_text(validate::check(operation, params.into(), &validate::Options::default()).unwrap())
    }

    #[test]
    fn good_parameters_are_not_sent_back() {
        assert_eq!(found(&json!({ "RegionId": "cn-qingdao" })), None);
        let text = found(&json!({ "RegionId": "cn-qingdao", "PageSize": "10" })).unwrap();
        assert!(text.starts_with("\0") && text.contains(r#""PageSize":10"#), "{text:?}");
    }

    #[test]
    fn every_issue_is_there() {
        let text = found(&json!({ "RegionId": "cn-qingdao", "PageSize": 51, "No\0thing": 1 })).unwrap();
        let parts: Vec<&str> = text.split('\0').collect();
        assert_eq!(parts[..2], ["", "\u{1}"]);
        assert!(text.contains("\08\0No\0thing\0unknown\0error\0"), "{text:?}");
        assert!(text.contains("\01\08\0PageSize\0range\0error\0"), "{text:?}");
    }
}
