//! The catalogue in Chinese.
#![cfg(feature = "texts-zh")]

#[allow(dead_code)]
#[path = "../build/glossary.rs"]
mod glossary;
#[allow(dead_code)]
#[path = "../build/schema.rs"]
mod schema;
#[allow(dead_code)]
#[path = "../build/translation.rs"]
mod translation;

use autoscale_kit::catalog::{self, ErrorInfo, Field, Language, Operation, Param};

/// Every text of an operation that people read, with what it is about.
fn texts(operation: &Operation) -> Vec<(String, &'static str)> {
    let mut texts = vec![("summary".to_owned(), operation.summary)];
    params("", operation.params, &mut texts);
    fields("", operation.response, &mut texts);
    texts.extend(operation.rules.iter().filter_map(|rule| Some(("rule".to_owned(), rule.text?))));
    texts.extend(operation.quotas.iter().map(|quota| ("quota".to_owned(), quota.what)));
    texts.extend(operation.preconditions.iter().map(|precondition| ("precondition".to_owned(), precondition.text)));
    texts.extend(operation.contradictions.iter().map(|text| ("contradiction".to_owned(), *text)));
    texts
}

fn params(path: &str, params: &'static [Param], texts: &mut Vec<(String, &'static str)>) {
    for param in params {
        let path = format!("{path}.{}", param.name);
        texts.push((path.clone(), param.description));
        self::params(&path, param.fields, texts);
    }
}

fn fields(path: &str, fields: &'static [Field], texts: &mut Vec<(String, &'static str)>) {
    for field in fields {
        let path = format!("{path}->{}", field.name);
        texts.push((path.clone(), field.description));
        self::fields(&path, field.fields, texts);
    }
}

fn error_texts(errors: &'static [ErrorInfo]) -> impl Iterator<Item = (String, &'static str)> {
    errors.iter().flat_map(|error| [error.meaning, error.advice].map(|text| (error.code.to_owned(), text)))
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|char| ('\u{4e00}'..='\u{9fff}').contains(&char))
}

#[test]
fn every_text_of_a_translated_service_is_chinese() {
    let services = catalog::services();
    for id in services.iter().map(|service| service.id) {
        let service = catalog::service_in(id, Language::Chinese).unwrap();
        let common = service.common.iter().map(|common| (common.param.name.to_owned(), common.param.description));
        let activity = service.activity.map_or(&[][..], |activity| activity.errors);
        let own = common.chain([service.errors, service.known, activity].into_iter().flat_map(error_texts));
        let of_operations = service.operations().flat_map(|operation| {
            let operation = catalog::operation_in(operation.id, Language::Chinese).unwrap();
            texts(operation)
                .into_iter()
                .chain(error_texts(operation.errors))
                .map(|(at, text)| (operation.id.to_owned() + &at, text))
        });
        for (at, text) in own.chain(of_operations) {
            assert!(is_chinese(text), "{id} {at}: {text:?}");
        }
    }
}

#[test]
fn a_translation_changes_texts_and_nothing_else() {
    let facts = |operation: &'static Operation| {
        let mut json = serde_json::to_value(operation).unwrap();
        strip(&mut json);
        json
    };
    for operation in catalog::all_operations() {
        let chinese = catalog::operation_in(operation.id, Language::Chinese).unwrap();
        assert_eq!(facts(operation), facts(chinese), "{}", operation.id);
        assert_eq!(texts(operation).len(), texts(chinese).len(), "{}", operation.id);
    }
    let english = catalog::operation_in("alibaba-ess.CreateScalingRule", Language::English).unwrap();
    assert!(std::ptr::eq(english, catalog::operation("alibaba-ess.CreateScalingRule").unwrap()));
}

fn strip(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(members) => {
            for text in ["summary", "description", "text", "what", "meaning", "advice", "contradictions"] {
                members.remove(text);
            }
            members.values_mut().for_each(strip);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

#[test]
fn patterns_are_told_in_chinese() {
    let operation = catalog::operation_in("alibaba-ess.CreateScalingGroup", Language::Chinese).unwrap();
    let name = operation.params.iter().find(|param| param.name == "ScalingGroupName").unwrap();
    let patterns = name.constraints.iter().filter_map(|constraint| match constraint.limit {
        catalog::Limit::Pattern(pattern) => Some(pattern.text),
        _ => None,
    });
    assert_eq!(patterns.collect::<Vec<_>>(), ["以数字、字母或汉字开头，其后还可含“_”、“-”或“.”的名称"]);
}

const SERVICE: &str = r#"
id = "t"
title = "T"
schemes = ["alibaba-rpc-v1"]
shape = "rpc"
methods = ["GET"]
path = "/"
answer = { style = "flat" }
reading-verbs = []
document = "T"
edition = "2019-06-03"
section = "1"
[[error]]
code = "Busy"
meaning = "It is busy."
category = "server"
retry = "backoff"
advice = "Wait."
[[operation]]
name = "Do"
section = "1"
summary = "Does."
contradiction = ["One.", "Two."]
rule = [{ kind = "at-most-one", params = ["A", "B"] }, { kind = "at-most-one", params = ["A", "B"], text = "Why." }]
param = [
  { name = "A", type = "object", description = "A.", field = [{ name = "Inner", type = "string", description = "In A." }] },
  { name = "B" },
]
"#;
const GLOSSARY: &str = "[param]\nB = { type = \"string\", description = \"B.\" }\n";
const TEXTS: &str = r#"
[error.Busy]
meaning = "忙。"
advice = "等待。"
[param]
B = "乙。"
[Do]
summary = "做。"
contradiction = ["一。", "二。"]
rule = ["", "原因。"]
[Do.param]
A = "甲。"
"A.Inner" = "甲中。"
"#;

fn put(texts: &str) -> (schema::Service, Vec<String>) {
    let mut service: schema::Service = toml::from_str(SERVICE).unwrap();
    let mut words: glossary::Glossary = toml::from_str(GLOSSARY).unwrap();
    let errors = toml::from_str::<translation::Texts>(texts).unwrap().put(&mut service, &mut words);
    assert_eq!(words.complete(&mut service), Vec::<String>::new());
    (service, errors)
}

#[test]
fn texts_come_to_their_places() {
    let (service, errors) = put(TEXTS);
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!((service.error[0].meaning.as_str(), service.error[0].advice.as_str()), ("忙。", "等待。"));
    let operation = &service.operation[0];
    assert_eq!(
        (operation.summary.as_str(), &operation.contradiction[..]),
        ("做。", &["一。".to_owned(), "二。".to_owned()][..])
    );
    assert_eq!(operation.rule.iter().map(|rule| rule.text.as_deref()).collect::<Vec<_>>(), [None, Some("原因。")]);
    let descriptions = [&operation.param[0], &operation.param[0].field[0], &operation.param[1]];
    assert_eq!(descriptions.map(|param| param.description.as_str()), ["甲。", "甲中。", "乙。"]);
}

#[test]
fn a_text_without_a_place_and_a_place_without_a_text_are_refused() {
    for (old, new, expected) in [
        ("A = \"甲。\"", "", "Do: A has no text"),
        ("\"A.Inner\" = \"甲中。\"", "", "Do: A.Inner has no text"),
        ("A = \"甲。\"", "A = \"甲。\"\nC = \"丙。\"", "Do: a text is about C, which is not there"),
        ("A = \"甲。\"", "A = \"甲。\"\nB = \"乙。\"", "Do: a text is about B, which is not there"),
        ("A = \"甲。\"", "A = \" 甲。\"", "Do A: \" 甲。\" is not one trimmed line"),
        ("[param]\nB = \"乙。\"", "", "glossary: B has no text"),
        ("[param]", "[field]\nB = \"乙。\"\n[param]", "glossary: a text is about B, which is not there"),
        ("[\"一。\", \"二。\"]", "[\"一。\"]", "Do contradiction: 1 texts for 2 places"),
        ("[\"\", \"原因。\"]", "[\"原因。\"]", "Do rule: 1 texts for 2 rules"),
        ("[\"\", \"原因。\"]", "[\"原因。\", \"原因。\"]", "Do rule: \"原因。\" is about a rule without a text"),
        ("rule = [\"\", \"原因。\"]", "", "Do rule: 0 texts for 2 rules"),
        ("error.Busy", "error.Lazy", "error: Busy has no text"),
        ("error.Busy", "error.Lazy", "error: a text is about Lazy, which is not there"),
        ("[Do]", "[Other]\nsummary = \"别的。\"\n[Do]", "operation: a text is about Other, which is not there"),
        ("[Do]", "[structure.x]\na = \"甲。\"\n[Do]", "structure: a text is about x, which is not there"),
        ("[Do]", "[pattern]\na = \"甲\"\n[Do]", "pattern: a text is about a, which is not there"),
        ("[Do]", "[common]\na = \"甲\"\n[Do]", "common: a text is about a, which is not there"),
        ("[Do.param]", "[Do.response]\na = \"甲\"\n[Do.param]", "Do response: a text is about a, which is not there"),
    ] {
        assert!(TEXTS.contains(old), "{old}");
        let (_, errors) = put(&TEXTS.replacen(old, new, 1));
        assert!(errors.iter().any(|error| error == expected), "{new}: {errors:?}");
    }
    let mut all: translation::Texts = toml::from_str(TEXTS).unwrap();
    let twice = all.merge(toml::from_str(TEXTS).unwrap());
    assert_eq!(twice, ["error Busy has texts twice", "param B has texts twice", "operation Do has texts twice"]);
}
