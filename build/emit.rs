//! Writes the catalogue: the facts as bytes, patterns and words as Rust.
//!
//! What is written of each thing, and in which order, is what `src/catalog/tables.rs` reads.

use std::fmt::Write;

use crate::facts::Facts;
use crate::pattern;
use crate::schema::{
    Activity, Bounds, Common, Condition, Constraint, ErrorCode, Field, Operation, Param, Pattern, Precondition, Quota,
    Rule, Service,
};
use crate::words;

/// How the names of operations begin that change nothing; every vendor here keeps to it.
const READING_VERBS: [&str; 2] = ["Describe", "List"];

/// The idempotence token.
const TOKEN_PARAM: &str = "ClientToken";

/// The Rust part: each list of words as what they stand for, and the patterns.
pub fn tables(services: &[Service]) -> String {
    let mut out = String::from("// Made by build/ from src/catalog/data.\n");
    for (name, kind, list) in words::LISTS {
        let values: Vec<_> = list.iter().map(|(_, value)| *value).collect();
        let _ = writeln!(out, "static {name}: [{kind}; {}] = [{}];", list.len(), values.join(", "));
    }
    let patterns: Vec<_> = services.iter().flat_map(|service| service.pattern.values()).filter_map(pattern).collect();
    let _ = writeln!(out, "static PATTERNS: [Pattern; {}] = [{}];", patterns.len(), patterns.join(",\n"));
    out
}

/// The check has compiled it already, so it compiles.
fn pattern(source: &Pattern) -> Option<String> {
    let table = pattern::compile(&source.regex).ok()?;
    Some(format!(
        "Pattern {{ regex: {:?}, text: {:?}, classes: &{:?}, width: {}, next: &{:?}, accepting: &{:?} }}",
        source.regex, source.text, table.classes, table.width, table.next, table.accepting,
    ))
}

/// The facts of every service.
pub fn services(services: &[Service]) -> Facts {
    let mut facts = Facts::default();
    let mut patterns = 0;
    facts.list(services, |facts, service| {
        let emit = Emit { service, first_pattern: patterns };
        emit.document(facts);
        emit.service(facts);
        patterns += service.pattern.len();
    });
    facts
}

/// What the numbers of scaling activities mean, apart from all else: the scaling module needs nothing more.
pub fn activities(services: &[Service]) -> Facts {
    let mut facts = Facts::default();
    let known: Vec<_> = services.iter().filter_map(|service| Some((service, service.activity.as_ref()?))).collect();
    facts.list(&known, |facts, (service, activity)| {
        let emit = Emit { service, first_pattern: 0 };
        emit.document(facts);
        facts.text(&service.id);
        emit.activity(facts, activity);
    });
    facts
}

struct Emit<'a> {
    service: &'a Service,
    /// Patterns of the services before.
    first_pattern: usize,
}

impl Emit<'_> {
    fn document(&self, to: &mut Facts) {
        to.text(&self.service.seed);
        to.text(&self.service.edition);
    }

    fn service(&self, to: &mut Facts) {
        let service = self.service;
        to.text(&service.id);
        to.optional_text(&service.endpoint);
        to.optional_text(&service.region_endpoint);
        to.text(&service.title);
        to.optional_text(&service.version);
        to.word(words::SCHEME, &service.scheme);
        to.word(words::SHAPE, &service.shape);
        to.texts(&service.methods);
        to.text(&service.path);
        to.optional_text(&service.region_param);
        to.text(&service.section);
        // A host that follows from the region is made when the tables are.
        let by_rule = service.regions.iter().map(|region| (region, None));
        let regions = by_rule.chain(service.endpoints.iter().map(|(region, host)| (region, Some(host.clone()))));
        to.list(&regions.collect::<Vec<_>>(), |to, (region, host)| {
            to.text(region);
            to.optional_text(host);
        });
        to.list(&service.common, |to, common| self.common(to, common));
        to.list(&service.error, |to, error| self.error(to, error, &service.section));
        to.list(&service.known, |to, error| self.error(to, error, ""));
        let mut operations: Vec<&Operation> = service.operation.iter().collect();
        operations.sort_by(|a, b| a.name.cmp(&b.name));
        to.list(&operations, |to, operation| self.operation(to, operation));
    }

    fn common(&self, to: &mut Facts, common: &Common) {
        let section = common.section.as_ref().unwrap_or(&self.service.section);
        self.param(to, &common.param(), section);
        to.word(words::ORIGIN, &common.from);
        to.text(section);
    }

    fn activity(&self, to: &mut Facts, activity: &Activity) {
        to.list(&activity.status, |to, status| {
            to.integer(status.code);
            to.text(&status.name);
            to.flag(status.is_final);
        });
        to.list(&activity.kind, |to, kind| {
            to.integer(kind.code);
            to.text(&kind.name);
        });
        to.list(&activity.error, |to, error| self.error(to, error, &activity.section));
        to.text(&activity.section);
    }

    fn operation(&self, to: &mut Facts, operation: &Operation) {
        let service = self.service;
        to.text(&format!("{}.{}", service.id, operation.name));
        to.text(&service.id);
        to.text(&operation.name);
        to.texts(&operation.aliases);
        to.text(&operation.summary);
        to.text(&operation.section);
        match &operation.method {
            Some(method) => to.texts(std::slice::from_ref(method)),
            None => to.texts(&service.methods),
        }
        to.text(operation.path.as_ref().unwrap_or(&service.path));
        to.flag(READING_VERBS.iter().any(|verb| operation.name.starts_with(verb)));
        let token = operation.param.iter().map(|param| &param.name).find(|name| *name == TOKEN_PARAM);
        to.optional_text(&token.cloned());
        to.list(&operation.param, |to, param| self.param(to, param, &operation.section));
        to.list(&operation.rule, |to, rule| rule_of(to, rule, operation));
        to.list(&operation.quota, |to, quota| quota_of(to, quota, operation));
        to.list(&operation.precondition, |to, precondition| precondition_of(to, precondition, operation));
        to.list(&operation.error, |to, error| self.error(to, error, &operation.section));
        to.list(&operation.response, |to, field| self.field(to, field));
        to.texts(&operation.contradiction);
    }

    /// `section` documents the limits that name none.
    fn param(&self, to: &mut Facts, param: &Param, section: &str) {
        let compound = matches!(param.kind.as_str(), "list" | "object" | "map");
        let style = param.style.clone().or(compound.then(|| "indexed".to_owned()));
        let place = param.place.as_deref().unwrap_or(if self.service.shape == "json" { "body" } else { "query" });
        to.text(&param.name);
        to.texts(&param.aliases);
        to.word(words::TYPE, &param.kind);
        to.option(&param.item, |to, kind| to.word(words::TYPE, kind));
        to.option(&style, |to, style| to.word(words::STYLE, style));
        to.list(&param.accepts, |to, style| to.word(words::STYLE, style));
        to.word(words::REQUIRED, param.required.word());
        to.option(&param.default, literal);
        to.list(&param.constraints, |to, constraint| self.constraint(to, constraint, section));
        to.word(words::PLACE, place);
        to.text(&param.description);
        to.flag(param.secret);
        to.texts(&param.also);
        to.list(&param.keys, |to, constraint| self.constraint(to, constraint, section));
        to.list(&param.field, |to, field| self.param(to, field, section));
    }

    /// The limits in the order in which the reader numbers them.
    fn constraint(&self, to: &mut Facts, constraint: &Constraint, section: &str) {
        if let Some(range) = &constraint.range {
            to.number(0);
            bounds(to, range);
        } else if let Some(values) = &constraint.one_of {
            to.number(1);
            to.texts(values);
        } else if let Some(length) = &constraint.length {
            to.number(2);
            bounds(to, length);
        } else if let Some(pattern) = &constraint.pattern {
            to.number(3);
            to.number(self.pattern(pattern));
        } else if let Some(pattern) = &constraint.not_pattern {
            to.number(4);
            to.number(self.pattern(pattern));
        } else if let Some(format) = &constraint.format {
            to.number(5);
            to.word(words::FORMAT, format);
        } else if let Some(step) = constraint.multiple_of {
            to.number(6);
            to.integer(step);
        } else if let Some(bytes) = &constraint.bytes {
            to.number(7);
            bounds(to, bytes);
        } else if let Some(bytes) = &constraint.base64 {
            to.number(8);
            bounds(to, bytes);
        } else if let Some(days) = constraint.within_days {
            to.number(9);
            to.integer(days);
        } else if let Some(count) = &constraint.count {
            to.number(10);
            bounds(to, count);
        }
        to.option(&constraint.when, condition);
        to.text(constraint.section.as_deref().unwrap_or(section));
    }

    /// The place of a pattern among those of all services. The check has seen it, so it is there.
    fn pattern(&self, name: &str) -> usize {
        self.first_pattern + self.service.pattern.keys().position(|known| known == name).unwrap_or_default()
    }

    fn error(&self, to: &mut Facts, error: &ErrorCode, section: &str) {
        to.text(&error.code);
        to.option(&error.status, |to, status| to.number((*status).into()));
        to.text(&error.meaning);
        to.word(words::CATEGORY, &error.category);
        to.word(words::RETRY, &error.retry);
        to.text(&error.advice);
        to.text(error.section.as_deref().unwrap_or(section));
    }

    fn field(&self, to: &mut Facts, field: &Field) {
        let shared = field.structure.as_ref().and_then(|name| self.service.structure.get(name));
        to.text(&field.name);
        to.texts(&field.aliases);
        to.word(words::TYPE, &field.kind);
        to.option(&field.item, |to, kind| to.word(words::TYPE, kind));
        to.text(&field.description);
        to.texts(field.one_of.as_deref().unwrap_or_default());
        to.option(&field.from, |to, way| {
            let (sibling, member) = way.split_once('.').unwrap_or_default();
            to.text(sibling);
            to.text(member);
        });
        to.list(shared.map_or(&field.field, |structure| &structure.field), |to, field| self.field(to, field));
    }
}

fn own_section(to: &mut Facts, own: &Option<String>, operation: &Operation) {
    to.text(own.as_ref().unwrap_or(&operation.section));
}

fn bounds(to: &mut Facts, bounds: &Bounds) {
    for bound in [bounds.min(), bounds.max()] {
        to.option(&bound, |to, bound| to.float(*bound));
    }
}

fn literal(to: &mut Facts, value: &toml::Value) {
    match value {
        toml::Value::Integer(number) => {
            to.number(1);
            to.integer(*number);
        }
        toml::Value::Float(number) => {
            to.number(2);
            to.float(*number);
        }
        toml::Value::Boolean(flag) => {
            to.number(3);
            to.flag(*flag);
        }
        toml::Value::Array(items) => {
            to.number(4);
            to.list(items, |to, item| to.text(item.as_str().unwrap_or_default()));
        }
        text => {
            to.number(0);
            to.text(text.as_str().unwrap_or_default());
        }
    }
}

fn condition(to: &mut Facts, condition: &Condition) {
    to.text(&condition.param);
    match (&condition.is, &condition.not) {
        (Some(values), _) => {
            to.number(0);
            to.texts(values);
        }
        (_, Some(values)) => {
            to.number(1);
            to.texts(values);
        }
        _ => {
            to.number(2);
            to.flag(condition.present.unwrap_or(true));
        }
    }
    to.option(&condition.and, |to, more| self::condition(to, more));
}

fn rule_of(to: &mut Facts, rule: &Rule, operation: &Operation) {
    to.word(words::RULE, &rule.kind);
    to.optional_text(&rule.each);
    to.texts(&rule.params);
    to.list(&rule.sets, |to, set| to.texts(set));
    to.option(&rule.when, condition);
    to.optional_text(&rule.text);
    to.optional_text(&rule.error);
    own_section(to, &rule.section, operation);
}

fn quota_of(to: &mut Facts, quota: &Quota, operation: &Operation) {
    to.text(&quota.what);
    to.integer(quota.limit);
    to.optional_text(&quota.error);
    own_section(to, &quota.section, operation);
}

fn precondition_of(to: &mut Facts, precondition: &Precondition, operation: &Operation) {
    to.text(&precondition.text);
    to.optional_text(&precondition.error);
    own_section(to, &precondition.section, operation);
}
