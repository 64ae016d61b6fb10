//! Collects issues and gives each its sentence: the parameter, what came, what is allowed, where that is documented.
//!
//! Sentences are put together from their pieces: the formatter takes three times as long.

use std::borrow::Cow;

use crate::catalog::{Limit, Operation, Param};
use crate::issue::{self, Facts, Issue, IssueCode, PathSegment, Severity, Source, path_text};
use crate::suggest;

impl From<&Param> for PathSegment {
    fn from(param: &Param) -> Self {
        Self::Name(Cow::Borrowed(param.name))
    }
}

/// The issues of one call, in the order found.
pub(super) struct Report {
    operation: &'static Operation,
    issues: Vec<Issue>,
    errors: usize,
    warnings: usize,
}

/// One issue before it has its sentence.
pub(super) struct Finding<'a> {
    pub path: &'a [PathSegment],
    pub code: IssueCode,
    pub severity: Severity,
    /// Continues the sentence that begins with the path: `is 101; documented range is 0 to 100`.
    pub what: String,
    pub facts: Facts,
    pub expected: Option<String>,
    pub received: Option<String>,
    pub source: Source,
}

impl Report {
    pub fn new(operation: &'static Operation) -> Self {
        Self { operation, issues: Vec::new(), errors: 0, warnings: 0 }
    }

    /// The page of the operation.
    pub fn source(&self) -> Source {
        self.operation.source
    }

    /// What the document has against itself about a parameter that its tables do not have.
    pub fn about(&self, name: &str) -> Option<&'static str> {
        // Names are set apart from words by a capital letter inside.
        if !name.bytes().skip(1).any(|byte| byte.is_ascii_uppercase()) {
            return None;
        }
        let is_inside = |byte: &u8| byte.is_ascii_alphanumeric();
        let names = |text: &str| text.as_bytes().split(|byte| !is_inside(byte)).any(|word| word == name.as_bytes());
        self.operation.contradictions.iter().copied().find(|text| names(text))
    }

    /// Whether no further error is count.
    pub fn is_full(&self) -> bool {
        self.errors >= issue::MOST
    }

    pub fn add(&mut self, finding: Finding) {
        let count = match finding.severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        if *count >= issue::MOST {
            return;
        }
        *count = count.saturating_add(1);
        let Finding { path, code, severity, what, facts, expected, received, source } = finding;
        let subject = match path {
            [] => Cow::Borrowed(self.operation.name),
            [PathSegment::Name(Cow::Borrowed(name))] => Cow::Borrowed(*name),
            _ => Cow::Owned(suggest::cut(&path_text(path))),
        };
        let (title, version) = self.document(source);
        let message = [&*subject, " ", &*what, " (", title, " ", version, ", ", source.section, ")"].concat();
        self.issues.push(Issue {
            path: path.to_vec(),
            code,
            message,
            severity,
            facts,
            expected,
            received,
            source: Some(source),
        });
    }

    /// An error on the operation's own page.
    pub fn error(&mut self, path: &[PathSegment], code: IssueCode, what: impl Into<String>, expected: Option<String>) {
        let source = self.operation.source;
        self.add(Finding {
            path,
            code,
            severity: Severity::Error,
            what: what.into(),
            facts: Facts::default(),
            expected,
            received: None,
            source,
        });
    }

    /// A value of the wrong type or form.
    pub fn mismatch(
        &mut self,
        path: &[PathSegment],
        code: IssueCode,
        param: &Param,
        expected: impl Into<String>,
        received: String,
    ) {
        let expected = expected.into();
        let shown = if param.secret { "a value".to_owned() } else { received };
        let is_form = |limit: &&Limit| code == IssueCode::Format && matches!(limit, Limit::Format { .. });
        let form = param.constraints.iter().map(|constraint| &constraint.limit).find(is_form).map(Limit::allowed);
        let source = self.operation.source;
        self.add(Finding {
            path,
            code,
            severity: Severity::Error,
            what: ["is ", &shown, "; expected ", &expected].concat(),
            facts: Facts { limit: form, ..Facts::default() },
            expected: Some(expected),
            received: (!param.secret).then_some(shown),
            source,
        });
    }

    pub fn into_issues(self) -> Vec<Issue> {
        self.issues
    }

    /// `Alibaba ESS` and `2014-08-28`
    fn document(&self, source: Source) -> (&'static str, &'static str) {
        self.operation
            .of_service()
            .map_or(("", source.edition), |service| (service.title, service.version.unwrap_or(source.edition)))
    }
}
