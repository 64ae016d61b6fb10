//! The flat documented form (`InstanceId.1`, `SystemDisk.Size`) made structured.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::report::Report;
use super::scalar::{describe, is_object};
use crate::catalog::{self, Operation, Param, Shape, Type};
use crate::issue::{IssueCode, PathSegment};

/// `params` with every flat name put in its place; names that lead nowhere stay, to be reported as unknown.
/// `None` where they are no object at all.
pub(super) fn structured(
    operation: &'static Operation,
    params: &Value,
    report: &mut Report,
) -> Option<Map<String, Value>> {
    let Some(given) = params.as_object().filter(|_| is_object(params)) else {
        let what = format!("takes an object of parameters, not {}", describe(params));
        report.error(&[], IssueCode::Type, what, Some("an object".into()));
        return None;
    };
    let mut out = Map::new();
    let mut trees: Vec<(&'static Param, Tree)> = Vec::new();
    for (name, value) in given {
        let known = |param: &&Param| param.name == *name || param.aliases.contains(&name.as_str());
        let whole = operation.params.iter().any(|param| known(&param));
        let place = if whole { None } else { way(operation.params, name) };
        // `null` counts as absent, so it stands in the way of no other spelling.
        if value.is_null() && (whole || place.is_some()) {
            continue;
        }
        let Some((param, steps)) = place else {
            out.insert(name.clone(), value.clone());
            continue;
        };
        let at = trees.iter().position(|(known, _)| std::ptr::eq(*known, param)).unwrap_or_else(|| {
            trees.push((param, Tree::default()));
            trees.len() - 1
        });
        if let Some((_, tree)) = trees.get_mut(at) {
            tree.put(&steps, value.clone());
        }
    }
    for (param, tree) in trees {
        let mut build = Build { base: list_base(operation), path: vec![param.name.into()], report };
        let value = build.value(param.kind, tree);
        let spellings = || std::iter::once(param.name).chain(param.aliases.iter().copied());
        if spellings().any(|name| out.contains_key(name)) {
            let what = "is given twice, in the flat and in the structured form";
            report.error(&[param.name.into()], IssueCode::Conflict, what, None);
        } else {
            out.insert(param.name.to_owned(), value);
        }
    }
    Some(out)
}

/// The number of the first item of a list.
fn list_base(operation: &Operation) -> usize {
    let shape = catalog::services().iter().find(|service| service.id == operation.service).map(|service| service.shape);
    match shape {
        Some(Shape::Rpc) => 1,
        _ => 0,
    }
}

enum Step {
    Item(usize),
    Field(&'static Param),
}

/// The parameter that a flat name belongs to and the way from there; `None` where it leads nowhere.
fn way(params: &'static [Param], name: &str) -> Option<(&'static Param, Vec<Step>)> {
    let mut parts = name.split('.');
    let find = |params: &'static [Param], name: &str| {
        params.iter().find(|param| param.name == name || param.aliases.contains(&name))
    };
    let first = find(params, parts.next()?)?;
    let mut steps = Vec::new();
    let mut here = (first.kind, first);
    for part in parts {
        here = match here {
            (Type::List, param) => {
                // "01" and "+1" are not how anyone numbers a list.
                let index: usize = part.parse().ok().filter(|index: &usize| index.to_string() == part)?;
                steps.push(Step::Item(index));
                (param.item?, param)
            }
            (Type::Object, param) => {
                let field = find(param.fields, part)?;
                steps.push(Step::Field(field));
                (field.kind, field)
            }
            _ => return None,
        };
    }
    (!steps.is_empty()).then_some((first, steps))
}

/// What was given below one parameter.
#[derive(Default)]
struct Tree {
    leaf: Option<Value>,
    items: BTreeMap<usize, Tree>,
    fields: Vec<(&'static Param, Tree)>,
}

impl Tree {
    fn put(&mut self, steps: &[Step], value: Value) {
        match steps {
            [] => self.leaf = Some(value),
            [Step::Item(index), rest @ ..] => self.items.entry(*index).or_default().put(rest, value),
            [Step::Field(field), rest @ ..] => {
                let at = self.fields.iter().position(|(known, _)| std::ptr::eq(*known, *field)).unwrap_or_else(|| {
                    self.fields.push((field, Tree::default()));
                    self.fields.len() - 1
                });
                if let Some((_, tree)) = self.fields.get_mut(at) {
                    tree.put(rest, value);
                }
            }
        }
    }
}

struct Build<'a> {
    base: usize,
    path: Vec<PathSegment>,
    report: &'a mut Report,
}

impl Build<'_> {
    fn value(&mut self, kind: Type, tree: Tree) -> Value {
        let Tree { leaf, items, fields } = tree;
        let compound = !items.is_empty() || !fields.is_empty();
        match (leaf, kind) {
            (Some(_), _) if compound => {
                self.report.error(&self.path, IssueCode::Conflict, "is given both as a whole and in parts", None);
                Value::Null
            }
            (Some(leaf), _) => leaf,
            (None, Type::List) => self.list(items),
            (None, _) => {
                let mut object = Map::new();
                for (field, tree) in fields {
                    self.path.push(field.name.into());
                    object.insert(field.name.to_owned(), self.value(field.kind, tree));
                    self.path.pop();
                }
                Value::Object(object)
            }
        }
    }

    fn list(&mut self, items: BTreeMap<usize, Tree>) -> Value {
        let mut out = Vec::new();
        for (place, (index, tree)) in items.into_iter().enumerate() {
            if index != place + self.base {
                let expected = format!("numbers from {} without gaps", self.base);
                let what =
                    format!("has an item numbered {index} where {} comes next; expected {expected}", place + self.base);
                self.report.error(&self.path, IssueCode::Format, what, Some(expected));
                return Value::Null;
            }
            self.path.push(place.into());
            // Fields were found by the way, so an item has fields only where the catalogue says so.
            let kind = if tree.fields.is_empty() { Type::String } else { Type::Object };
            out.push(self.value(kind, tree));
            self.path.pop();
        }
        Value::Array(out)
    }
}
