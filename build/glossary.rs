//! What means the same in every operation of a service stands once, in its glossary.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::schema::{ErrorCode, Field, Param, Required, Service};

/// `glossary.toml`: parameters and fields by name. One of an operation without a `type` is the one of its name here; what
/// the operation says of it beside that counts more.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    #[serde(default)]
    param: BTreeMap<String, Param>,
    #[serde(default)]
    field: BTreeMap<String, Field>,
    /// Whether another service uses it too, so that some of it may be of no use here.
    #[serde(default)]
    shared: bool,
    /// Of `error-codes.toml`: codes that operations name under `errors`.
    #[serde(default)]
    error: BTreeMap<String, ErrorCode>,
}

impl Glossary {
    /// Its parameters, each with its name.
    pub fn params(&mut self) -> impl Iterator<Item = (&String, &mut Param)> {
        self.param.iter_mut()
    }

    /// Its fields, each with its name.
    pub fn fields(&mut self) -> impl Iterator<Item = (&String, &mut Field)> {
        self.field.iter_mut()
    }

    /// The codes that operations share, each with its name.
    pub fn errors(&mut self) -> impl Iterator<Item = (&String, &mut ErrorCode)> {
        self.error.iter_mut()
    }

    /// This one, with the codes of `error-codes.toml`.
    pub fn with_errors(self, codes: Self) -> Self {
        Self { error: codes.error, ..self }
    }

    /// Completes every operation. What is wrong, as "where: what".
    pub fn complete(&self, service: &mut Service) -> Vec<String> {
        let mut filling = Filling { glossary: self, used: BTreeSet::new(), errors: Vec::new() };
        for operation in &mut service.operation {
            filling.params(&operation.name, &mut operation.param, 0);
            filling.fields(&operation.name, &mut operation.response, 0);
            for code in std::mem::take(&mut operation.errors) {
                match self.error.get_key_value(&code) {
                    Some((name, entry)) => {
                        filling.used.insert(("error", name));
                        operation.error.push(ErrorCode { code, ..entry.clone() });
                    }
                    None => filling.errors.push(format!("{}: nothing explains the error {code}", operation.name)),
                }
            }
        }
        for (name, structure) in &mut service.structure {
            filling.fields(name, &mut structure.field, 0);
        }
        let params = self.param.keys().map(|name| ("parameter", name.as_str()));
        let fields = self.field.keys().map(|name| ("field", name.as_str()));
        let all = params.chain(fields).chain(self.error.keys().map(|code| ("error", code.as_str())));
        let unused: Vec<_> = all.filter(|entry| !self.shared && !filling.used.contains(entry)).collect();
        filling.errors.extend(unused.into_iter().map(|(kind, name)| format!("glossary: no {kind} is {name}")));
        filling.errors
    }
}

/// An entry that leads to itself is refused at this depth.
const DEPTH: usize = 16;

struct Filling<'a> {
    glossary: &'a Glossary,
    used: BTreeSet<(&'static str, &'a str)>,
    errors: Vec<String>,
}

impl Filling<'_> {
    fn params(&mut self, at: &str, params: &mut [Param], depth: usize) {
        for param in params {
            let at = format!("{at}.{}", param.name);
            if param.kind.is_empty() {
                let name = param.same_as.as_ref().unwrap_or(&param.name);
                match self.glossary.param.get_key_value(name).filter(|_| depth < DEPTH) {
                    Some((name, entry)) => {
                        self.used.insert(("parameter", name));
                        *param = with_entry(std::mem::take(param), entry.clone());
                    }
                    None => self.errors.push(format!("{at}: has no type, and the glossary has no parameter {name}")),
                }
            } else if param.same_as.is_some() {
                self.errors.push(format!("{at}: has both `type` and `same-as`"));
            }
            self.params(&at, &mut param.field, depth + 1);
        }
    }

    fn fields(&mut self, at: &str, fields: &mut [Field], depth: usize) {
        for field in fields {
            let at = format!("{at} -> {}", field.name);
            if field.kind.is_empty() {
                let name = field.same_as.as_ref().unwrap_or(&field.name);
                match self.glossary.field.get_key_value(name).filter(|_| depth < DEPTH) {
                    Some((name, entry)) => {
                        self.used.insert(("field", name));
                        *field = with_field_entry(field.clone(), entry.clone());
                    }
                    None => self.errors.push(format!("{at}: has no type, and the glossary has no field {name}")),
                }
            } else if field.same_as.is_some() {
                self.errors.push(format!("{at}: has both `type` and `same-as`"));
            }
            self.fields(&at, &mut field.field, depth + 1);
        }
    }
}

/// The entry, with what the operation says of the parameter in its stead.
fn with_entry(own: Param, entry: Param) -> Param {
    Param {
        name: own.name,
        aliases: first(own.aliases, entry.aliases),
        kind: entry.kind,
        same_as: None,
        item: own.item.or(entry.item),
        style: own.style.or(entry.style),
        accepts: first(own.accepts, entry.accepts),
        required: if matches!(own.required, Required::Flag(false)) { entry.required } else { own.required },
        default: own.default.or(entry.default),
        fixed: own.fixed.or(entry.fixed),
        location: own.location.or(entry.location),
        description: if own.description.is_empty() { entry.description } else { own.description },
        secret: own.secret || entry.secret,
        also: first(own.also, entry.also),
        constraints: first(own.constraints, entry.constraints),
        keys: first(own.keys, entry.keys),
        field: first(own.field, entry.field),
    }
}

fn with_field_entry(own: Field, entry: Field) -> Field {
    Field {
        name: own.name,
        aliases: first(own.aliases, entry.aliases),
        kind: entry.kind,
        same_as: None,
        item: own.item.or(entry.item),
        description: if own.description.is_empty() { entry.description } else { own.description },
        one_of: own.one_of.or(entry.one_of),
        field: first(own.field, entry.field),
        structure: own.structure.or(entry.structure),
        from: own.from.or(entry.from),
    }
}

fn first<T>(own: Vec<T>, entry: Vec<T>) -> Vec<T> {
    if own.is_empty() { entry } else { own }
}
