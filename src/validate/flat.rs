//! The flat documented form (`InstanceId.1`, `SystemDisk.Size`) made structured.

use std::collections::BTreeMap;

use super::report::Report;
use crate::catalog::{Operation, Param, Type};
use crate::issue::{IssueCode, PathSegment};
use crate::plain::{Object, Plain};

/// `params` with every flat name put in its place; names that lead nowhere stay, to be reported as unknown.
/// `None` where they are no object at all; else the parameters, and whether there were flat names.
pub(super) fn structured<'a>(
    operation: &'static Operation,
    params: Plain<'a>,
    report: &mut Report,
) -> Option<(Object<'a>, bool)> {
    let given = match params {
        Plain::Object(fields) => fields,
        other => {
            let what = format!("takes an object of parameters, not {}", other.describe());
            report.error(&[], IssueCode::Type, what, Some("an object".into()));
            return None;
        }
    };
    // Most callers give no flat names.
    let mut likely = 0;
    let has_flat = given.iter().any(|(name, _)| match Param::index_of(operation.params, name, likely) {
        Some(index) => {
            likely = index.saturating_add(1);
            false
        }
        None => name.contains('.'),
    });
    Some(if has_flat { (put_in_place(operation, given, report), true) } else { (given, false) })
}

fn put_in_place<'a>(operation: &'static Operation, given: Object<'a>, report: &mut Report) -> Object<'a> {
    let mut out = Object::new();
    let mut trees: Vec<(&'static Param, Tree)> = Vec::new();
    for (name, value) in given {
        let whole = operation.params.iter().any(|param| param.has_name(&name));
        let target = if whole { None } else { target(operation.params, &name) };
        // `null` counts as absent, so it stands in the way of no other spelling.
        if value == Plain::Null && (whole || target.is_some()) {
            continue;
        }
        let Some((param, steps)) = target else {
            out.push((name, value));
            continue;
        };
        let at = trees.iter().position(|(known, _)| std::ptr::eq(*known, param)).unwrap_or(trees.len());
        if at == trees.len() {
            trees.push((param, Tree::default()));
        }
        if let Some((_, tree)) = trees.get_mut(at) {
            tree.put(&steps, value);
        }
    }
    for (param, tree) in trees {
        let mut build = Build { base: list_base(operation), path: vec![param.into()], report };
        let value = build.value(param.kind, tree);
        if out.iter().any(|(name, _)| param.has_name(name)) {
            let what = "is given twice, in the flat and in the structured form";
            report.error(&[param.into()], IssueCode::Conflict, what, None);
        } else {
            out.push((param.name.into(), value));
        }
    }
    out
}

/// The number of the first item of a list.
fn list_base(operation: &Operation) -> usize {
    operation.of_service().map_or(0, |service| service.first_index)
}

enum Step {
    Item(usize),
    Field(&'static Param),
}

/// The parameter that a flat name belongs to and the steps from there; `None` where it leads nowhere.
fn target(params: &'static [Param], name: &str) -> Option<(&'static Param, Vec<Step>)> {
    let mut parts = name.split('.');
    let find = |params: &'static [Param], name: &str| params.iter().find(|param| param.has_name(name));
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
struct Tree<'a> {
    leaf: Option<Plain<'a>>,
    items: BTreeMap<usize, Tree<'a>>,
    fields: Vec<(&'static Param, Tree<'a>)>,
}

impl<'a> Tree<'a> {
    fn put(&mut self, steps: &[Step], value: Plain<'a>) {
        match steps {
            [] => self.leaf = Some(value),
            [Step::Item(index), rest @ ..] => self.items.entry(*index).or_default().put(rest, value),
            [Step::Field(field), rest @ ..] => {
                let at =
                    self.fields.iter().position(|(known, _)| std::ptr::eq(*known, *field)).unwrap_or(self.fields.len());
                if at == self.fields.len() {
                    self.fields.push((field, Tree::default()));
                }
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
    fn value<'a>(&mut self, kind: Type, tree: Tree<'a>) -> Plain<'a> {
        let Tree { leaf, items, fields } = tree;
        let compound = !items.is_empty() || !fields.is_empty();
        match (leaf, kind) {
            (Some(_), _) if compound => {
                self.report.error(&self.path, IssueCode::Conflict, "is given both as a whole and in parts", None);
                Plain::Null
            }
            (Some(leaf), _) => leaf,
            (None, Type::List) => self.list(items),
            (None, _) => {
                let mut object = Object::new();
                for (field, tree) in fields {
                    self.path.push(field.into());
                    object.push((field.name.into(), self.value(field.kind, tree)));
                    self.path.pop();
                }
                Plain::Object(object)
            }
        }
    }

    fn list<'a>(&mut self, items: BTreeMap<usize, Tree<'a>>) -> Plain<'a> {
        let mut out = Vec::new();
        for ((number, next), (index, tree)) in (self.base..).enumerate().zip(items) {
            if index != next {
                let expected = format!("numbers from {} without gaps", self.base);
                let what = format!("has an item numbered {index} where {next} comes next; expected {expected}");
                self.report.error(&self.path, IssueCode::Format, what, Some(expected));
                return Plain::Null;
            }
            self.path.push(number.into());
            // Object were found on the path, so an item has fields only where the catalogue says so.
            let kind = if tree.fields.is_empty() { Type::String } else { Type::Object };
            out.push(self.value(kind, tree));
            self.path.pop();
        }
        Plain::List(out)
    }
}
