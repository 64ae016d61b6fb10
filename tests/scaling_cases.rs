//! The cases of `tests/data/scaling`, asked natively. What a case is stands in the README there.

use std::{fs, path::Path};

use autoscale_kit::{issue::path_text, scaling};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    cites: Vec<String>,
    service: String,
    question: Option<String>,
    input: Value,
    expect: Option<Value>,
    says: Option<Vec<String>>,
    assumes: Option<usize>,
    issues: Option<Vec<String>>,
}

#[test]
fn the_documented_answer_is_given() {
    let readings = rules_that("reading");
    let conditions = rules_that("refuses");
    let mut wrong = Vec::new();
    let mut asked = 0;
    for entry in fs::read_dir("tests/data/scaling").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let cases: Vec<Case> =
            serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|e| panic!("{stem}: {e}"));
        for case in cases {
            asked += 1;
            let question = case.question.as_deref().unwrap_or(stem);
            let mut problems = Vec::new();
            match (scaling::ask(&case.service, question, case.input.clone()), &case.expect, &case.issues) {
                (Ok(answer), Some(expect), None) => {
                    holds(&answer, expect, "answer", &mut problems);
                    told(&answer, case.says.as_deref(), case.assumes, &mut problems);
                    // A condition that is met decides nothing, so nothing need be said of it.
                    let silent = if refuses(&answer) { &[][..] } else { &conditions[..] };
                    explained(&answer, &case.cites, &readings, silent, &mut problems);
                    if !problems.is_empty() {
                        problems.push(format!("in {answer}"));
                    }
                }
                (Err(error), None, Some(issues)) => {
                    let shown: Vec<_> = error
                        .issues()
                        .iter()
                        .map(|issue| {
                            format!(
                                "{} {}",
                                path_text(&issue.path),
                                serde_json::to_value(issue.code).unwrap().as_str().unwrap()
                            )
                        })
                        .collect();
                    if shown != *issues {
                        problems.push(format!("issues {shown:?}, expected {issues:?}"));
                    }
                }
                (Err(error), ..) => problems.push(format!("no answer: {error}")),
                (Ok(answer), ..) => problems.push(format!("issues expected, not {answer}")),
            }
            wrong.extend(problems.iter().map(|problem| format!("{stem}: {}: {problem}", case.name)));
        }
    }
    assert!(wrong.is_empty(), "{} of {asked} cases:\n{}", wrong.len(), wrong.join("\n"));
}

/// Numbers of the rules of one kind: `reading`, where the document is silent, or `refuses`.
fn rules_that(kind: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    for entry in fs::read_dir(Path::new("docs/scaling")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines() {
            if let Some((number, rest)) = line.strip_prefix("- **").and_then(|rest| rest.split_once("**"))
                && let Some((kinds, _)) = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')'))
                && kinds.split(", ").any(|known| known == kind)
            {
                numbers.push(number.to_owned());
            }
        }
    }
    numbers
}

/// Whether anything in the answer is refused.
fn refuses(answer: &Value) -> bool {
    match answer {
        Value::Array(items) => items.iter().any(refuses),
        Value::Object(fields) => fields.get("accepted") == Some(&Value::Bool(false)) || fields.values().any(refuses),
        _ => false,
    }
}

/// Whether `answer` holds everything that `expect` names.
fn holds(answer: &Value, expect: &Value, at: &str, problems: &mut Vec<String>) {
    match (answer, expect) {
        (Value::Object(answer), Value::Object(expect)) => {
            for (name, expect) in expect {
                match answer.get(name) {
                    Some(answer) => holds(answer, expect, &format!("{at}.{name}"), problems),
                    None => problems.push(format!("{at}.{name} is missing, expected {expect}")),
                }
            }
        }
        (Value::Array(answer), Value::Array(expect)) if answer.len() == expect.len() => {
            for (index, (answer, expect)) in answer.iter().zip(expect).enumerate() {
                holds(answer, expect, &format!("{at}[{index}]"), problems);
            }
        }
        (answer, expect) if answer == expect => {}
        (answer, expect) => problems.push(format!("{at} is {answer}, expected {expect}")),
    }
}

/// Whether the reasons of the answer are exactly these, and its assumptions so many.
fn told(answer: &Value, says: Option<&[String]>, assumes: Option<usize>, problems: &mut Vec<String>) {
    let items = |name: &str| answer[name].as_array().map(Vec::as_slice).unwrap_or_default();
    let texts: Vec<_> = items("reasons").iter().map(|reason| reason["text"].as_str().unwrap()).collect();
    if let Some(says) = says.filter(|says| texts != *says) {
        problems.push(format!("says {texts:?}, expected {says:?}"));
    }
    if let Some(count) = assumes.filter(|count| items("assumptions").len() != *count) {
        problems.push(format!("assumes {}, expected {count}", items("assumptions").len()));
    }
}

/// Whether the answer names the section of each cited rule but the `silent` ones, and says where it rests on a reading.
fn explained(answer: &Value, cites: &[String], readings: &[String], silent: &[String], problems: &mut Vec<String>) {
    let (mut sections, mut assumptions) = (Vec::new(), 0);
    notes(answer, &mut sections, &mut assumptions);
    for number in cites {
        let section = number.rsplit_once('.').map_or("", |(section, _)| section);
        if !silent.contains(number) && !sections.iter().any(|known| known == section) {
            problems.push(format!("no reason cites {section}"));
        }
        if readings.contains(number) && assumptions == 0 {
            problems.push(format!("no assumption, though {number} is a reading"));
        }
    }
}

/// Rules of every reason anywhere in the answer, and the number of assumptions.
fn notes(value: &Value, sections: &mut Vec<String>, assumptions: &mut usize) {
    let items: Vec<&Value> = match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => return,
    };
    for reason in value.get("reasons").and_then(Value::as_array).into_iter().flatten() {
        assert!(reason["text"].as_str().is_some_and(|text| text.len() > 10), "{reason}");
        assert!(reason["source"]["section"].as_str().is_some_and(|section| !section.is_empty()), "{reason}");
        sections.push(reason["rule"].as_str().unwrap().to_owned());
    }
    for assumption in value.get("assumptions").and_then(Value::as_array).into_iter().flatten() {
        assert!(assumption["text"].as_str().is_some_and(|text| text.len() > 10), "{assumption}");
        *assumptions += 1;
    }
    items.into_iter().for_each(|item| notes(item, sections, assumptions));
}
