//! A service that says only where it differs from another edition of the same API.
//!
//! Its `service.toml` names that edition under `based-on`. Each of its operations has what the operation of that name has there, less
//! what it lists under `without` and `without-response` (dotted paths), under the names of `renamed`, and with what it says itself laid
//! over: a parameter or field key by key, a list of rules, quotas, codes or contradictions whole. `wrapped` names lists of answers
//! that stand in an object here: `ScalingGroups = "ScalingGroup"`, or in none where the name is empty. `renamed` and `wrapped` of
//! the service hold in every operation; those of an operation count more, and so does a dotted path. The glossary, codes, patterns and structures of
//! the other edition are there too, and texts in another language follow the facts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use crate::catalogue::{entries, read};
use crate::words::{Language, Word};

/// A folder of the catalogue as it is written.
pub struct Folder {
    pub service: Table,
    pub glossary: Table,
    pub texts: Table,
}

type Names = BTreeMap<String, String>;

impl Folder {
    pub fn read(path: &Path, language: Language) -> Result<Self, Vec<String>> {
        let mut folder = Self { service: Table::new(), glossary: Table::new(), texts: Table::new() };
        let mut errors = Vec::new();
        for file in entries(path).into_iter().filter(|file| file.is_file()) {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            match read::<Table>(&file) {
                Ok(_) if name == "examples.toml" => {}
                Ok(table) if name == "glossary.toml" || name == "error-codes.toml" => {
                    gather(&mut folder.glossary, table)
                }
                Ok(table) => gather(&mut folder.service, table),
                Err(error) => errors.push(error),
            }
        }
        if language != Language::English {
            for file in entries(&path.join(language.word())) {
                match read::<Table>(&file) {
                    Ok(table) => gather(&mut folder.texts, table),
                    Err(error) => errors.push(error),
                }
            }
        }
        if errors.is_empty() { Ok(folder) } else { Err(errors) }
    }

    /// The edition that this one is based on.
    pub fn based_on(&self) -> Option<&str> {
        self.service.get("based-on")?.as_str()
    }

    /// This edition with what it shares with `base`.
    pub fn over(mut self, mut base: Self) -> Result<Self, Vec<String>> {
        self.service.remove("based-on");
        let renamed: Names = taken(&mut self.service, "renamed");
        let wrapped: Names = taken(&mut self.service, "wrapped");
        let operations = tables(&mut base.service, "operation");
        let shared = Shared { base, renamed, wrapped, operations };
        shared.lay_under(&mut self)?;
        Ok(self)
    }
}

/// Adds the members of one table to another: lists behind, tables inside.
fn gather(to: &mut Table, from: Table) {
    for (key, value) in from {
        match (to.get_mut(&key), value) {
            (Some(Value::Array(to)), Value::Array(from)) => to.extend(from),
            (Some(Value::Table(to)), Value::Table(from)) => gather(to, from),
            (_, value) => {
                to.insert(key, value);
            }
        }
    }
}

/// Adds the members that are not there yet, at every depth.
fn fill(to: &mut Table, from: Table) {
    for (key, value) in from {
        match (to.get_mut(&key), value) {
            (None, value) => {
                to.insert(key, value);
            }
            (Some(Value::Table(to)), Value::Table(from)) => fill(to, from),
            _ => {}
        }
    }
}

fn taken<T: DeserializeOwned + Default>(table: &mut Table, key: &str) -> T {
    table.remove(key).and_then(|value| value.try_into().ok()).unwrap_or_default()
}

fn tables(table: &mut Table, key: &str) -> Vec<Table> {
    taken(table, key)
}

fn text<'t>(table: &'t Table, key: &str) -> Option<&'t str> {
    table.get(key)?.as_str()
}

fn joined(parents: &str, name: &str) -> String {
    if parents.is_empty() { name.to_owned() } else { format!("{parents}.{name}") }
}

/// The other edition, and how its names are read here.
struct Shared {
    base: Folder,
    renamed: Names,
    wrapped: Names,
    operations: Vec<Table>,
}

impl Shared {
    fn lay_under(self, own: &mut Folder) -> Result<(), Vec<String>> {
        let mut errors = Vec::new();
        let mut texts = self.base.texts.clone();
        let codes: BTreeSet<String> = self
            .base
            .glossary
            .get("error")
            .and_then(Value::as_table)
            .map_or_else(BTreeSet::new, |codes| codes.keys().cloned().collect());
        // Codes and common parameters of the service itself are said by each edition.
        texts.remove("common");
        texts.remove("activity");
        if let Some(Value::Table(errors)) = texts.get_mut("error") {
            errors.retain(|code, _| codes.contains(code));
        }

        let none = Names::new();
        let everywhere = Renaming { operation: &none, service: &self.renamed };
        let wrapping = Renaming { operation: &none, service: &self.wrapped };
        let mut glossary = self.base.glossary.clone();
        if let Some(Value::Table(params)) = glossary.get_mut("param") {
            for (name, param) in params.iter_mut() {
                let Some(param) = param.as_table_mut() else { continue };
                everywhere.param(param, name);
            }
        }
        rename_texts(&mut texts, "param", |path| {
            let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
            rest.map_or(head.to_owned(), |rest| joined(head, &everywhere.path(head, rest)))
        });
        let mut moved = Vec::new();
        if let Some(Value::Table(fields)) = glossary.get_mut("field") {
            for (name, field) in fields.iter_mut() {
                if let Some(Value::Array(inner)) = field.get_mut("field") {
                    moved.extend(self.wrap(inner, name, &wrapping));
                }
            }
        }
        let of_glossary = texts.get("field").and_then(Value::as_table).cloned().unwrap_or_default();
        wrap_texts(&mut texts, "field", &moved, &of_glossary);

        let mut structures = self.base.service.get("structure").and_then(Value::as_table).cloned().unwrap_or_default();
        let mut of_structures: Table = taken(&mut texts, "structure");
        for (name, structure) in structures.iter_mut() {
            let Some(Value::Array(fields)) = structure.get_mut("field") else { continue };
            let moved = self.wrap(fields, "", &wrapping);
            wrap_texts(&mut of_structures, name, &moved, &of_glossary);
        }
        texts.insert("structure".to_owned(), Value::Table(of_structures));

        let mut operations = tables(&mut own.service, "operation");
        for operation in &mut operations {
            let Some(name) = text(operation, "name").map(str::to_owned) else { continue };
            let renamed: Names = taken(operation, "renamed");
            let wrapped: Names = taken(operation, "wrapped");
            let without: Vec<String> = taken(operation, "without");
            let without_response: Vec<String> = taken(operation, "without-response");
            let Some(shared) = self.operations.iter().find(|one| text(one, "name") == Some(&name)) else { continue };
            let mut shared = shared.clone();
            let renaming = Renaming { operation: &renamed, service: &self.renamed };
            renaming.operation(&mut shared);
            let mut moved = Vec::new();
            if let Some(Value::Array(fields)) = shared.get_mut("response") {
                moved = self.wrap(fields, "", &Renaming { operation: &wrapped, service: &self.wrapped });
            }
            for (key, paths) in [("param", &without), ("response", &without_response)] {
                for path in paths {
                    let found = shared.get_mut(key).and_then(Value::as_array_mut).is_some_and(|list| cut(list, path));
                    if !found {
                        errors.push(format!("{name}: {path} is not in the other edition"));
                    }
                }
            }
            let mut own_part = std::mem::take(operation);
            for (key, by) in [("param", "name"), ("response", "name"), ("error", "code")] {
                if let (Some(Value::Array(under)), Some(over)) = (shared.get_mut(key), own_part.remove(key)) {
                    lay(under, over, by);
                }
            }
            for (key, value) in own_part {
                shared.insert(key, value);
            }
            *operation = shared;

            if let Some(Value::Table(of_operation)) = texts.get_mut(&name) {
                rename_texts(of_operation, "param", |path| renaming.path("", path));
                wrap_texts(of_operation, "response", &moved, &of_glossary);
                for (key, paths) in [("param", &without), ("response", &without_response)] {
                    let Some(Value::Table(map)) = of_operation.get_mut(key) else { continue };
                    map.retain(|at, _| !paths.iter().any(|path| at == path || at.starts_with(&format!("{path}."))));
                }
            }
        }
        let names: BTreeSet<&str> = operations.iter().filter_map(|operation| text(operation, "name")).collect();
        let is_operation = |key: &str| self.operations.iter().any(|one| text(one, "name") == Some(key));
        texts.retain(|key, _| !is_operation(key) || names.contains(key));

        let mut service = Table::new();
        if let Some(patterns) = self.base.service.get("pattern") {
            service.insert("pattern".to_owned(), patterns.clone());
        }
        service.insert("structure".to_owned(), Value::Table(structures));
        fill(&mut own.service, service);
        own.service.insert("operation".to_owned(), Value::Array(operations.into_iter().map(Value::Table).collect()));
        fill(&mut own.glossary, glossary);
        own.glossary.insert("shared".to_owned(), Value::Boolean(true));
        if !own.texts.is_empty() || !self.base.texts.is_empty() {
            fill(&mut own.texts, texts);
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }

    /// Puts the lists that `wrapped` names into objects of their name.
    fn wrap(&self, fields: &mut [Value], parents: &str, wrapping: &Renaming) -> Vec<Moved> {
        let mut moved = Vec::new();
        for field in fields.iter_mut().filter_map(Value::as_table_mut) {
            let Some(name) = text(field, "name").map(str::to_owned) else { continue };
            let key = text(field, "same-as").unwrap_or(&name).to_owned();
            let known = self.base.glossary.get("field").and_then(|fields| fields.get(&key)).and_then(Value::as_table);
            let is_list = text(field, "type").or_else(|| text(known?, "type")) == Some("list");
            let inside = wrapping.find(parents, &name).filter(|inside| is_list && !inside.is_empty());
            let at = joined(parents, &name);
            let below = inside.map_or_else(|| at.clone(), |inside| joined(&at, inside));
            if let Some(Value::Array(inner)) = field.get_mut("field") {
                moved.extend(self.wrap(inner, &below, wrapping));
            }
            let Some(inside) = inside else { continue };
            let own = text(field, "description").map(str::to_owned);
            let said = own.clone().or_else(|| text(known?, "description").map(str::to_owned)).unwrap_or_default();
            let mut inner = std::mem::take(field);
            inner.insert("name".to_owned(), inside.into());
            if !inner.contains_key("type") {
                inner.insert("same-as".to_owned(), key.as_str().into());
            }
            field.insert("name".to_owned(), name.as_str().into());
            field.insert("type".to_owned(), "object".into());
            field.insert("description".to_owned(), said.into());
            field.insert("field".to_owned(), Value::Array(vec![Value::Table(inner)]));
            moved.push(Moved { at, below, glossary: own.is_none().then_some(key) });
        }
        moved
    }
}

/// A list that stands in an object now.
struct Moved {
    at: String,
    below: String,
    /// The entry of the glossary that describes it.
    glossary: Option<String>,
}

/// Applies a renaming to the dotted paths of a table of texts.
fn rename_texts(texts: &mut Table, key: &str, rename: impl Fn(&str) -> String) {
    if let Some(Value::Table(map)) = texts.get_mut(key) {
        *map = std::mem::take(map).into_iter().map(|(path, text)| (rename(&path), text)).collect();
    }
}

/// Moves texts with the lists they are about, and gives the objects around them theirs.
fn wrap_texts(texts: &mut Table, key: &str, moved: &[Moved], glossary: &Table) {
    let mut map: Table = taken(texts, key);
    let mut out = Table::new();
    for (path, text) in std::mem::take(&mut map) {
        let mut new = String::new();
        let mut outer = None;
        for name in path.split('.') {
            new = joined(&new, name);
            outer = moved.iter().find(|one| one.at == new);
            if let Some(one) = outer {
                new.clone_from(&one.below);
            }
        }
        if let Some(one) = outer {
            out.insert(one.at.clone(), text.clone());
        }
        out.insert(new, text);
    }
    for one in moved {
        if let Some(text) = one.glossary.as_ref().and_then(|key| glossary.get(key)) {
            out.insert(one.at.clone(), text.clone());
        }
    }
    if !out.is_empty() {
        texts.insert(key.to_owned(), Value::Table(out));
    }
}

/// Removes what stands at a dotted path; whether it was there.
fn cut(list: &mut Vec<Value>, path: &str) -> bool {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let Some(at) = list.iter().position(|one| one.get("name").and_then(Value::as_str) == Some(name)) else {
        return false;
    };
    match rest {
        None => {
            list.remove(at);
            true
        }
        Some(rest) => list
            .get_mut(at)
            .and_then(|one| one.get_mut("field"))
            .and_then(Value::as_array_mut)
            .is_some_and(|inner| cut(inner, rest)),
    }
}

/// Lays entries over those of the same name, key by key; others come behind.
fn lay(under: &mut Vec<Value>, over: Value, by: &str) {
    let Value::Array(over) = over else { return };
    for entry in over {
        let Value::Table(entry) = entry else { continue };
        let name = entry.get(by).cloned();
        let Some(one) = under.iter_mut().find(|one| one.get(by) == name.as_ref()).and_then(Value::as_table_mut) else {
            under.push(Value::Table(entry));
            continue;
        };
        if entry.contains_key("type") {
            one.remove("same-as");
        }
        for (key, value) in entry {
            match one.get_mut(&key) {
                Some(Value::Array(inner)) if key == "field" => lay(inner, value, by),
                _ => {
                    one.insert(key, value);
                }
            }
        }
    }
}

/// What parameters of the other edition are called here.
struct Renaming<'a> {
    operation: &'a Names,
    service: &'a Names,
}

impl Renaming<'_> {
    fn find(&self, parents: &str, name: &str) -> Option<&str> {
        let path = joined(parents, name);
        let found = [self.operation, self.service].into_iter().flat_map(|names| [names.get(&path), names.get(name)]);
        found.flatten().next().map(String::as_str)
    }

    fn of(&self, parents: &str, name: &str) -> String {
        self.find(parents, name).unwrap_or(name).to_owned()
    }

    /// A dotted path, with the names of the other edition before it.
    fn path(&self, parents: &str, path: &str) -> String {
        let mut parents = parents.to_owned();
        let mut names = Vec::new();
        for name in path.split('.') {
            names.push(self.of(&parents, name));
            parents = joined(&parents, name);
        }
        names.join(".")
    }

    fn operation(&self, operation: &mut Table) {
        if let Some(Value::Array(params)) = operation.get_mut("param") {
            self.params(params, "");
        }
        if let Some(Value::Array(rules)) = operation.get_mut("rule") {
            rules.iter_mut().filter_map(Value::as_table_mut).for_each(|rule| self.rule(rule));
        }
    }

    fn params(&self, params: &mut [Value], parents: &str) {
        for param in params.iter_mut().filter_map(Value::as_table_mut) {
            let Some(name) = text(param, "name").map(str::to_owned) else { continue };
            self.param(param, &joined(parents, &name));
            let new = self.of(parents, &name);
            if new != name {
                if !param.contains_key("type") && !param.contains_key("same-as") {
                    param.insert("same-as".to_owned(), name.into());
                }
                param.insert("name".to_owned(), new.into());
            }
        }
    }

    /// What stands in a parameter; `path` is its own.
    fn param(&self, param: &mut Table, path: &str) {
        let parents = path.rsplit_once('.').map_or("", |(parents, _)| parents);
        for key in ["constraints", "keys"] {
            let Some(Value::Array(limits)) = param.get_mut(key) else { continue };
            for when in limits.iter_mut().filter_map(|limit| limit.get_mut("when")) {
                self.condition(when, parents);
            }
        }
        if let Some(Value::Array(fields)) = param.get_mut("field") {
            self.params(fields, path);
        }
    }

    fn condition(&self, condition: &mut Value, parents: &str) {
        if let Some(Value::String(param)) = condition.get_mut("param") {
            *param = if param.contains('.') { self.path("", param) } else { self.of(parents, param) };
        }
        if let Some(more) = condition.get_mut("and") {
            self.condition(more, parents);
        }
    }

    fn rule(&self, rule: &mut Table) {
        let each = text(rule, "each").unwrap_or_default().to_owned();
        let rename = |list: &mut Value| {
            for name in list.as_array_mut().into_iter().flatten() {
                if let Value::String(name) = name {
                    *name = self.path(&each, name);
                }
            }
        };
        if let Some(params) = rule.get_mut("params") {
            rename(params);
        }
        for set in rule.get_mut("sets").and_then(Value::as_array_mut).into_iter().flatten() {
            rename(set);
        }
        if let Some(when) = rule.get_mut("when") {
            self.condition(when, &each);
        }
        if !each.is_empty() {
            rule.insert("each".to_owned(), self.path("", &each).into());
        }
    }
}
