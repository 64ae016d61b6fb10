//! The texts of a service in another language: `data/<service>/<language>/*.toml`, and `gateways/<language>/<vendor>.toml`.
//!
//! A text stands under the name of what it is about. The build refuses one that is about nothing, and a place without one.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::glossary::Glossary;
use crate::schema::{ErrorCode, Field, Operation, Param, Service};

/// What a file of texts may hold. Which file of a language a text stands in does not matter.
#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Texts {
    /// By the names of patterns.
    #[serde(default)]
    pattern: Named,
    /// By the names of common parameters.
    #[serde(default)]
    common: Named,
    /// By the codes that every operation may answer with.
    #[serde(default)]
    error: BTreeMap<String, ErrorTexts>,
    #[serde(default)]
    activity: ActivityTexts,
    /// By the names of structures, and in each by dotted paths.
    #[serde(default)]
    structure: BTreeMap<String, Named>,
    /// Parameters of the glossary, by dotted paths.
    #[serde(default)]
    param: Named,
    /// Fields of the glossary, by dotted paths.
    #[serde(default)]
    field: Named,
    #[serde(flatten)]
    operation: BTreeMap<String, OperationTexts>,
}

type Named = BTreeMap<String, String>;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ActivityTexts {
    #[serde(default)]
    error: BTreeMap<String, ErrorTexts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ErrorTexts {
    meaning: String,
    advice: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationTexts {
    summary: String,
    /// In the order of the facts, like the four that follow.
    #[serde(default)]
    contradiction: Vec<String>,
    #[serde(default)]
    precondition: Vec<String>,
    /// Empty for a rule without a text. Where no rule has one, none is needed.
    #[serde(default)]
    rule: Vec<String>,
    #[serde(default)]
    quota: Vec<String>,
    #[serde(default)]
    error: BTreeMap<String, ErrorTexts>,
    /// By dotted paths, like the fields.
    #[serde(default)]
    param: Named,
    #[serde(default)]
    response: Named,
}

impl Texts {
    /// Takes in another file. What stands in both, as errors.
    pub fn merge(&mut self, other: Self) -> Vec<String> {
        let mut taken = Vec::new();
        join("pattern", &mut self.pattern, other.pattern, &mut taken);
        join("common", &mut self.common, other.common, &mut taken);
        join("error", &mut self.error, other.error, &mut taken);
        join("activity error", &mut self.activity.error, other.activity.error, &mut taken);
        join("structure", &mut self.structure, other.structure, &mut taken);
        join("param", &mut self.param, other.param, &mut taken);
        join("field", &mut self.field, other.field, &mut taken);
        join("operation", &mut self.operation, other.operation, &mut taken);
        taken
    }

    /// Puts the texts in place of those of a service and its glossary, before the two are joined. What is wrong, as
    /// "where: what".
    pub fn put(self, service: &mut Service, glossary: &mut Glossary) -> Vec<String> {
        let mut put = Put { errors: Vec::new() };
        let mut texts = self.pattern;
        for (name, pattern) in &mut service.pattern {
            put.text("pattern", &mut texts, name, &mut pattern.text);
        }
        put.left("pattern", texts);
        let mut texts = self.common;
        for common in &mut service.common {
            put.text("common", &mut texts, &common.name, &mut common.description);
        }
        put.left("common", texts);
        let mut texts = self.error;
        for error in &mut service.error {
            let code = error.code.clone();
            put.error("error", &mut texts, &code, error);
        }
        for (code, error) in glossary.errors() {
            put.error("error", &mut texts, code, error);
        }
        put.left("error", texts);
        let activity = service.activity.as_mut().map_or(&mut [][..], |activity| &mut activity.error);
        put.errors("activity error", self.activity.error, activity);
        let mut structures = self.structure;
        for (name, structure) in &mut service.structure {
            put.fields(&format!("structure {name}"), structures.remove(name).unwrap_or_default(), &mut structure.field);
        }
        put.left("structure", structures);
        let mut texts = self.param;
        for (name, param) in glossary.params() {
            put.param("glossary", &mut texts, name, param);
        }
        put.left("glossary", texts);
        let mut texts = self.field;
        for (name, field) in glossary.fields() {
            put.field("glossary", &mut texts, name, field);
        }
        put.left("glossary", texts);
        let mut operations = self.operation;
        for operation in &mut service.operation {
            match operations.remove(&operation.name) {
                Some(texts) => put.operation(texts, operation),
                None => put.errors.push(format!("{}: has no texts", operation.name)),
            }
        }
        put.left("operation", operations);
        put.errors
    }

    /// The same for the codes of a gateway.
    pub fn put_errors(self, codes: &mut [ErrorCode]) -> Vec<String> {
        let mut put = Put { errors: Vec::new() };
        put.errors("gateway error", self.error, codes);
        put.left("operation", self.operation);
        put.errors
    }
}

/// Adds the texts of another file.
fn join<T>(what: &str, to: &mut BTreeMap<String, T>, from: BTreeMap<String, T>, taken: &mut Vec<String>) {
    for (name, text) in from {
        if to.insert(name.clone(), text).is_some() {
            taken.push(format!("{what} {name} has texts twice"));
        }
    }
}

struct Put {
    errors: Vec<String>,
}

impl Put {
    fn checked(&mut self, at: &str, text: String) -> String {
        if text.trim() != text || text.is_empty() || text.contains('\n') {
            self.errors.push(format!("{at}: {text:?} is not one trimmed line"));
        }
        text
    }

    /// A description that is empty comes from the glossary, and needs no text.
    fn text(&mut self, at: &str, texts: &mut Named, name: &str, text: &mut String) {
        if text.is_empty() {
            return;
        }
        match texts.remove(name) {
            Some(found) => *text = self.checked(&format!("{at} {name}"), found),
            None => self.errors.push(format!("{at}: {name} has no text")),
        }
    }

    fn left<T>(&mut self, at: &str, texts: BTreeMap<String, T>) {
        self.errors.extend(texts.into_keys().map(|name| format!("{at}: a text is about {name}, which is not there")));
    }

    fn errors(&mut self, at: &str, mut texts: BTreeMap<String, ErrorTexts>, codes: &mut [ErrorCode]) {
        for error in codes {
            let code = error.code.clone();
            self.error(at, &mut texts, &code, error);
        }
        self.left(at, texts);
    }

    fn error(&mut self, at: &str, texts: &mut BTreeMap<String, ErrorTexts>, code: &str, error: &mut ErrorCode) {
        match texts.remove(code) {
            Some(found) => {
                let at = format!("{at} {code}");
                error.meaning = self.checked(&at, found.meaning);
                error.advice = self.checked(&at, found.advice);
            }
            None => self.errors.push(format!("{at}: {code} has no text")),
        }
    }

    fn operation(&mut self, texts: OperationTexts, operation: &mut Operation) {
        let at = operation.name.clone();
        operation.summary = self.checked(&at, texts.summary);
        let contradictions = operation.contradiction.iter_mut();
        self.list(&format!("{at} contradiction"), texts.contradiction, contradictions);
        let preconditions = operation.precondition.iter_mut().map(|precondition| &mut precondition.text);
        self.list(&format!("{at} precondition"), texts.precondition, preconditions);
        self.list(&format!("{at} quota"), texts.quota, operation.quota.iter_mut().map(|quota| &mut quota.what));
        self.rules(&format!("{at} rule"), texts.rule, operation);
        self.errors(&format!("{at} error"), texts.error, &mut operation.error);
        let mut of_params = texts.param;
        for param in &mut operation.param {
            let name = param.name.clone();
            self.param(&at, &mut of_params, &name, param);
        }
        self.left(&at, of_params);
        self.fields(&at, texts.response, &mut operation.response);
    }

    fn list<'a>(&mut self, at: &str, texts: Vec<String>, places: impl ExactSizeIterator<Item = &'a mut String>) {
        if texts.len() != places.len() {
            self.errors.push(format!("{at}: {} texts for {} places", texts.len(), places.len()));
        }
        for (place, text) in places.zip(texts) {
            *place = self.checked(at, text);
        }
    }

    fn rules(&mut self, at: &str, texts: Vec<String>, operation: &mut Operation) {
        if texts.is_empty() && operation.rule.iter().all(|rule| rule.text.is_none()) {
            return;
        }
        if texts.len() != operation.rule.len() {
            self.errors.push(format!("{at}: {} texts for {} rules", texts.len(), operation.rule.len()));
        }
        for (rule, found) in operation.rule.iter_mut().zip(texts) {
            match &mut rule.text {
                Some(text) => *text = self.checked(at, found),
                None if found.is_empty() => {}
                None => self.errors.push(format!("{at}: {found:?} is about a rule without a text")),
            }
        }
    }

    fn param(&mut self, at: &str, texts: &mut Named, path: &str, param: &mut Param) {
        self.text(at, texts, path, &mut param.description);
        for field in &mut param.field {
            self.param(at, texts, &format!("{path}.{}", field.name), field);
        }
    }

    fn fields(&mut self, at: &str, mut texts: Named, fields: &mut [Field]) {
        for field in fields {
            let name = field.name.clone();
            self.field(&format!("{at} response"), &mut texts, &name, field);
        }
        self.left(&format!("{at} response"), texts);
    }

    fn field(&mut self, at: &str, texts: &mut Named, path: &str, field: &mut Field) {
        self.text(at, texts, path, &mut field.description);
        for inner in &mut field.field {
            self.field(at, texts, &format!("{path}.{}", inner.name), inner);
        }
    }
}
