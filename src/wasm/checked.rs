//! What a check found, as one text: the facade takes it apart in `pkg/src/checked.js`.

use serde_json::Value;

use super::parts::PartsWriter;
use crate::issue::{Facts, Issue, PathSegment, Severity};
use crate::json;
use crate::plain::Plain;
use crate::validate::Checked;

/// What a check found and its parameters do not say already; nothing where they are good as they came.
pub(super) struct Found {
    value: Option<String>,
    issues: Vec<Issue>,
    warnings: Vec<Issue>,
}

/// Takes apart what was checked, so that the parameters may be forgotten before the answer takes their place.
pub(super) fn found(checked: Checked) -> Option<Found> {
    let Checked { value, respelled, issues, warnings } = checked;
    if value.is_some() && !respelled && warnings.is_empty() {
        return None;
    }
    let value = value.filter(|_| respelled).map(|fields| json::text(&Value::from(Plain::Object(fields))));
    Some(Found { value, issues, warnings })
}

impl Found {
    pub fn give(&self, out: &mut Vec<u8>) {
        let mut out = PartsWriter::behind(out);
        out.measured(self.value.as_deref());
        for issue in self.issues.iter().chain(&self.warnings) {
            push(&mut out, issue);
        }
    }
}

fn push(out: &mut PartsWriter, issue: &Issue) {
    out.number(issue.path.len());
    for segment in &issue.path {
        match segment {
            PathSegment::Name(name) => out.measured(Some(name)),
            PathSegment::Index(index) => {
                out.measured(None);
                out.number(*index);
            }
        }
    }
    out.push(issue.code.name());
    out.push(match issue.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    });
    let facts = (issue.facts != Facts::default()).then(|| json::text(&issue.facts));
    out.measured(facts.as_deref());
    for text in [Some(&issue.message), issue.expected.as_ref(), issue.received.as_ref()] {
        out.measured(text.map(String::as_str));
    }
    match &issue.source {
        Some(source) => [source.document, source.section, source.edition].into_iter().for_each(|text| out.push(text)),
        None => out.optional(None),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{catalog, validate};

    fn text(params: &Value) -> Option<String> {
        let operation = catalog::operation("alibaba-ess.DescribeScalingGroups").unwrap();
        let checked = validate::validate(operation, params, &validate::Options::default()).unwrap();
        let mut out = Vec::new();
        found(checked)?.give(&mut out);
        String::from_utf8(out).ok()
    }

    #[test]
    fn good_parameters_are_not_sent_back() {
        assert_eq!(text(&json!({ "RegionId": "cn-qingdao" })), None);
        let text = text(&json!({ "RegionId": "cn-qingdao", "PageSize": "10" })).unwrap();
        assert!(text.starts_with("\0") && text.contains(r#""PageSize":10"#), "{text:?}");
    }

    #[test]
    fn every_issue_is_there() {
        let text = text(&json!({ "RegionId": "cn-qingdao", "PageSize": 51, "No\0thing": 1 })).unwrap();
        let parts: Vec<&str> = text.split('\0').collect();
        assert_eq!(parts[..2], ["", "\u{1}"]);
        assert!(text.contains("\u{0}8\0No\0thing\0unknown\0error\0"), "{text:?}");
        assert!(text.contains("\u{0}1\u{0}8\0PageSize\0range\0error\0"), "{text:?}");
    }
}
