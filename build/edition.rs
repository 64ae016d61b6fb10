//! A service that says only where it differs from another edition of the same API.
//!
//! Its `service.toml` names that edition under `based-on`. Each of its operations has what the operation of that name has there,
//! less what it lists under `without` and `without-response` (dotted paths), under the names of `renamed`, and with what it says
//! itself laid over: a parameter, a field or an error key by key, a list of rules, quotas or contradictions whole. `wrapped` names
//! lists of answers that stand in an object here (`ScalingGroups = "ScalingGroup"`), or in none where the name is empty. `renamed`
//! and `wrapped` of the service hold in every operation; those of an operation count more, and so does a dotted path. The
//! glossary, codes, patterns and structures of the other edition are there too, and texts in another language follow the facts.

use std::path::Path;

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use crate::catalogue::{entries, read};
use crate::renaming::{Names, Renaming, joined, text};
use crate::words::{Language, Word};

/// A folder of the catalogue as it is written.
#[derive(Default)]
pub struct Folder {
    pub service: Table,
    pub glossary: Table,
    pub texts: Table,
}

impl Folder {
    pub fn read(path: &Path, language: Language) -> Result<Self, Vec<String>> {
        let mut folder = Self::default();
        let mut errors = Vec::new();
        let mut add = |to: &mut Table, file: &Path| match read::<Table>(file) {
            Ok(table) => {
                errors.extend(gather(to, table).into_iter().map(|key| format!("{}: {key} is taken", file.display())))
            }
            Err(error) => errors.push(error),
        };
        for file in entries(path).into_iter().filter(|file| file.is_file()) {
            match file.file_name().unwrap_or_default().to_string_lossy().as_ref() {
                "examples.toml" => {}
                "glossary.toml" | "error-codes.toml" => add(&mut folder.glossary, &file),
                _ => add(&mut folder.service, &file),
            }
        }
        if language != Language::English {
            entries(&path.join(language.word())).iter().for_each(|file| add(&mut folder.texts, file));
        }
        if errors.is_empty() { Ok(folder) } else { Err(errors) }
    }

    /// The edition that this one is based on.
    pub fn based_on(&self) -> Option<&str> {
        text(&self.service, "based-on")
    }

    /// This edition with what it shares with `base`.
    pub fn over(mut self, mut base: Self) -> Result<Self, Vec<String>> {
        let mut errors = Vec::new();
        self.service.remove("based-on");
        let renamed = taken(&mut self.service, "renamed", &mut errors);
        let wrapped = taken(&mut self.service, "wrapped", &mut errors);
        let own: Vec<Table> = taken(&mut self.service, "operation", &mut errors);
        let operations = taken(&mut base.service, "operation", &mut errors);
        let shared = Shared { base, renamed, wrapped, operations };

        let mut texts = shared.texts(&own);
        let glossary = shared.glossary(&mut texts);
        let structures = shared.structures(&mut texts);
        let operations: Vec<Value> =
            own.into_iter().map(|operation| shared.operation(operation, &mut texts, &mut errors).into()).collect();

        let mut service = Table::from_iter([("structure".to_owned(), structures.into())]);
        service.extend(
            shared.base.service.get_key_value("pattern").map(|(key, patterns)| (key.clone(), patterns.clone())),
        );
        fill(&mut self.service, service);
        self.service.insert("operation".to_owned(), operations.into());
        fill(&mut self.glossary, glossary);
        self.glossary.insert("shared".to_owned(), true.into());
        fill(&mut self.texts, texts);
        if errors.is_empty() { Ok(self) } else { Err(errors) }
    }
}

/// Adds the members of one table to another: lists behind, tables inside. What has two values, as dotted paths.
fn gather(to: &mut Table, from: Table) -> Vec<String> {
    let mut taken = Vec::new();
    for (key, value) in from {
        match (to.get_mut(&key), value) {
            (None, value) => {
                to.insert(key, value);
            }
            (Some(Value::Array(to)), Value::Array(from)) => to.extend(from),
            (Some(Value::Table(to)), Value::Table(from)) => {
                taken.extend(gather(to, from).into_iter().map(|inner| joined(&key, &inner)));
            }
            _ => taken.push(key),
        }
    }
    taken
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

/// What a table says under a key, taken out of it; the default where it says nothing.
fn taken<T: DeserializeOwned + Default>(table: &mut Table, key: &str, errors: &mut Vec<String>) -> T {
    let found = table.remove(key).map(Value::try_into).transpose();
    found
        .map_err(|error| errors.push(format!("{key}: {}", error.to_string().replace('\n', " "))))
        .ok()
        .flatten()
        .unwrap_or_default()
}

/// The table under a key, taken out of another one.
fn taken_table(table: &mut Table, key: &str) -> Table {
    match table.remove(key) {
        Some(Value::Table(inner)) => inner,
        _ => Table::new(),
    }
}

/// The other edition, and how its names are read here.
struct Shared {
    base: Folder,
    renamed: Names,
    wrapped: Names,
    operations: Vec<Table>,
}

static NONE: Names = Names::new();

impl Shared {
    /// What holds outside of operations.
    fn renaming(&self) -> Renaming<'_> {
        Renaming { operation: &NONE, service: &self.renamed }
    }

    fn wrapping(&self) -> Renaming<'_> {
        Renaming { operation: &NONE, service: &self.wrapped }
    }

    /// The texts of what this edition may share; codes and common parameters of the service itself are said by each edition.
    fn texts(&self, own: &[Table]) -> Table {
        let mut texts = self.base.texts.clone();
        texts.remove("common");
        texts.remove("activity");
        if let Some(Value::Table(errors)) = texts.get_mut("error") {
            let codes = self.base.glossary.get("error").and_then(Value::as_table);
            errors.retain(|code, _| codes.is_some_and(|codes| codes.contains_key(code)));
        }
        let is_named = |operations: &[Table], key: &str| operations.iter().any(|one| text(one, "name") == Some(key));
        texts.retain(|key, _| !is_named(&self.operations, key) || is_named(own, key));
        texts
    }

    fn glossary(&self, texts: &mut Table) -> Table {
        let mut glossary = self.base.glossary.clone();
        let renaming = self.renaming();
        if let Some(Value::Table(params)) = glossary.get_mut("param") {
            for (name, param) in params.iter_mut() {
                let Some(param) = param.as_table_mut() else { continue };
                renaming.param(param, name);
            }
        }
        // Entries keep their names: parameters name them with `same-as`.
        rename_texts(texts, "param", |path| match path.split_once('.') {
            Some((entry, inside)) => joined(entry, &renaming.path(entry, inside)),
            None => path.to_owned(),
        });
        let mut moved = Vec::new();
        if let Some(Value::Table(fields)) = glossary.get_mut("field") {
            for (name, field) in fields.iter_mut() {
                if let Some(Value::Array(inner)) = field.get_mut("field") {
                    moved.extend(self.wrap(inner, name, &self.wrapping()));
                }
            }
        }
        self.wrap_texts(texts, "field", &moved);
        glossary
    }

    fn structures(&self, texts: &mut Table) -> Table {
        let mut structures = self.base.service.get("structure").and_then(Value::as_table).cloned().unwrap_or_default();
        let mut of_structures = taken_table(texts, "structure");
        for (name, structure) in structures.iter_mut() {
            let Some(Value::Array(fields)) = structure.get_mut("field") else { continue };
            let moved = self.wrap(fields, "", &self.wrapping());
            self.wrap_texts(&mut of_structures, name, &moved);
        }
        texts.insert("structure".to_owned(), of_structures.into());
        structures
    }

    /// An operation of this edition, whole; its texts take the names of this edition.
    fn operation(&self, mut own: Table, texts: &mut Table, errors: &mut Vec<String>) -> Table {
        let name = text(&own, "name").unwrap_or_default().to_owned();
        let [renamed, wrapped]: [Names; 2] = ["renamed", "wrapped"].map(|key| taken(&mut own, key, errors));
        let [params, fields]: [Vec<String>; 2] =
            ["without", "without-response"].map(|key| taken(&mut own, key, errors));
        let without = [("param", params), ("response", fields)];
        let found = self.operations.iter().find(|one| text(one, "name") == Some(&name));
        let mut shared = found.cloned().unwrap_or_default();

        let renaming = Renaming { operation: &renamed, service: &self.renamed };
        renaming.operation(&mut shared);
        let moved = match shared.get_mut("response") {
            Some(Value::Array(fields)) => {
                self.wrap(fields, "", &Renaming { operation: &wrapped, service: &self.wrapped })
            }
            _ => Vec::new(),
        };
        for (key, paths) in &without {
            for path in paths {
                if !shared.get_mut(*key).and_then(Value::as_array_mut).is_some_and(|list| cut(list, path)) {
                    errors.push(format!("{name}: {path} is not in the other edition"));
                }
            }
        }
        for (key, value) in own {
            let by = if key == "error" { "code" } else { "name" };
            match (shared.get_mut(&key), value) {
                (Some(Value::Array(under)), Value::Array(over))
                    if ["param", "response", "error"].contains(&key.as_str()) =>
                {
                    lay(under, over, by);
                }
                (_, value) => {
                    shared.insert(key, value);
                }
            }
        }

        if let Some(Value::Table(of_operation)) = texts.get_mut(&name) {
            rename_texts(of_operation, "param", |path| renaming.path("", path));
            self.wrap_texts(of_operation, "response", &moved);
            for (key, paths) in &without {
                let Some(Value::Table(map)) = of_operation.get_mut(*key) else { continue };
                map.retain(|at, _| !paths.iter().any(|path| at == path || at.starts_with(&format!("{path}."))));
            }
        }
        shared
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

    /// Moves texts with the lists they are about, and gives the objects around them theirs.
    fn wrap_texts(&self, texts: &mut Table, key: &str, moved: &[Moved]) {
        let mut out = Table::new();
        for (path, text) in taken_table(texts, key) {
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
        let glossary = self.base.texts.get("field");
        for one in moved {
            if let Some(text) = one.glossary.as_ref().and_then(|key| glossary?.get(key)) {
                out.insert(one.at.clone(), text.clone());
            }
        }
        if !out.is_empty() {
            texts.insert(key.to_owned(), Value::Table(out));
        }
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
fn lay(under: &mut Vec<Value>, over: Vec<Value>, by: &str) {
    for entry in over {
        let name = entry.get(by);
        let one = under.iter_mut().find(|one| name.is_some() && one.get(by) == name).and_then(Value::as_table_mut);
        match (one, entry) {
            (Some(one), Value::Table(entry)) => lay_one(one, entry, by),
            (_, entry) => under.push(entry),
        }
    }
}

fn lay_one(under: &mut Table, over: Table, by: &str) {
    if over.contains_key("type") {
        under.remove("same-as");
    }
    for (key, value) in over {
        match (under.get_mut(&key), value) {
            (Some(Value::Array(inner)), Value::Array(value)) if key == "field" => lay(inner, value, by),
            (_, value) => {
                under.insert(key, value);
            }
        }
    }
}
