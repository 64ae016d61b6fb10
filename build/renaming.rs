//! The names of one edition in another: of parameters, and in all that speaks of them.

use std::collections::BTreeMap;

use toml::{Table, Value};

/// New names by old ones, which are plain or dotted paths.
pub type Names = BTreeMap<String, String>;

/// Those of an operation count more than those of its service, and paths more than plain names.
pub struct Renaming<'a> {
    pub operation: &'a Names,
    pub service: &'a Names,
}

impl Renaming<'_> {
    /// The new name of what stands under `parents`, if it has one.
    pub fn find(&self, parents: &str, name: &str) -> Option<&str> {
        let path = joined(parents, name);
        let found = [self.operation, self.service].into_iter().flat_map(|names| [names.get(&path), names.get(name)]);
        found.flatten().next().map(String::as_str)
    }

    fn of(&self, parents: &str, name: &str) -> String {
        self.find(parents, name).unwrap_or(name).to_owned()
    }

    /// A dotted path, with the old names before it.
    pub fn path(&self, parents: &str, path: &str) -> String {
        let mut parents = parents.to_owned();
        let mut names = Vec::new();
        for name in path.split('.') {
            names.push(self.of(&parents, name));
            parents = joined(&parents, name);
        }
        names.join(".")
    }

    pub fn operation(&self, operation: &mut Table) {
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
    pub fn param(&self, param: &mut Table, path: &str) {
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

pub fn text<'t>(table: &'t Table, key: &str) -> Option<&'t str> {
    table.get(key)?.as_str()
}

pub fn joined(parents: &str, name: &str) -> String {
    if parents.is_empty() { name.to_owned() } else { format!("{parents}.{name}") }
}
