//! Writes the packs of a service: its facts, and apart from them its texts and notes.
//!
//! What is written of each thing, and in which order, is what `src/catalog/read.rs` reads.

use std::collections::BTreeMap;

use crate::convention;
use crate::format::{CHECKSUM, Content};
use crate::pattern;
use crate::schema::{
    Activity, Answer, Bounds, Common, Condition, Constraint, ErrorCode, Field, Operation, Paging, Param, Pattern,
    Precondition, Quota, Rule, Service,
};
use crate::words::{
    AnswerStyle, CallOption, Category, Format, Language, Location, Origin, PagingStyle, Required, Retry, RuleKind,
    Shape, Style, Type, Word,
};
use crate::writer::Writer;

/// The packs of a service.
pub struct Packs {
    pub facts: Vec<u8>,
    pub texts: Vec<u8>,
    pub notes: Vec<u8>,
}

/// A service as packs, its texts in the language in which it is given.
pub fn service(service: &Service, language: Language) -> Packs {
    let mut operations: Vec<&Operation> = service.operation.iter().collect();
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    finished(language, |to| {
        let emit = Emit { service };
        emit.service(to, &operations);
        for operation in operations {
            to.facts.begin_block();
            to.texts.begin_block();
            to.notes.begin_block();
            emit.operation(to, operation);
        }
    })
}

/// What the numbers of scaling activities mean, apart from all else: the scaling module needs nothing more.
pub fn activities(services: &[Service]) -> Packs {
    let known: Vec<_> = services.iter().filter_map(|service| Some((service, service.activity.as_ref()?))).collect();
    finished(Language::English, |to| {
        to.list(&known, |to, (service, activity)| {
            let emit = Emit { service };
            emit.document(to);
            to.text(&service.id);
            emit.activity(to, activity);
        });
    })
}

/// Rust constants with the document of each service: what is decided by rules in code cites them.
pub fn documents(services: &[Service]) -> String {
    let constant = |service: &Service| {
        let name = service.id.to_uppercase().replace('-', "_");
        let Service { document, edition, .. } = service;
        format!("pub(crate) const {name}: Document = Document {{ title: {document:?}, edition: {edition:?} }};\n")
    };
    services.iter().map(constant).collect()
}

fn finished(language: Language, write: impl FnOnce(&mut Writers)) -> Packs {
    let mut to = Writers::default();
    to.texts.text(language.word());
    to.notes.text(language.word());
    write(&mut to);
    let facts = to.facts.finish(Content::Facts);
    to.texts.put_first(&facts[CHECKSUM]);
    to.notes.put_first(&facts[CHECKSUM]);
    Packs { texts: to.texts.finish(Content::Texts), notes: to.notes.finish(Content::Notes), facts }
}

/// Facts, texts and notes, written side by side.
#[derive(Default)]
struct Writers {
    facts: Writer,
    texts: Writer,
    notes: Writer,
}

impl Writers {
    fn text(&mut self, text: &str) {
        self.facts.text(text);
    }

    /// What people read.
    fn prose(&mut self, text: &str) {
        self.texts.text(text);
    }

    fn texts(&mut self, texts: &[String]) {
        self.list(texts, |to, text| to.text(text));
    }

    fn optional_text(&mut self, text: &Option<String>) {
        self.option(text, |to, text| to.text(text));
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.facts.number(items.len());
        items.iter().for_each(|item| write(self, item));
    }

    fn option<T>(&mut self, value: &Option<T>, write: impl FnOnce(&mut Self, &T)) {
        self.facts.flag(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }
}

struct Emit<'a> {
    service: &'a Service,
}

impl Emit<'_> {
    fn document(&self, to: &mut Writers) {
        to.text(&self.service.document);
        to.text(&self.service.edition);
    }

    fn service(&self, to: &mut Writers, operations: &[&Operation]) {
        let service = self.service;
        self.document(to);
        to.list(&service.pattern.values().collect::<Vec<_>>(), |to, source| pattern_of(to, source));
        to.text(&service.id);
        to.optional_text(&service.endpoint);
        to.optional_text(&service.region_endpoint);
        to.text(&service.title);
        to.optional_text(&service.version);
        to.texts(&service.schemes);
        to.facts.word::<Shape>(&service.shape);
        to.texts(&service.methods);
        to.text(&service.path);
        to.facts.number(service.first_index.unwrap_or_default());
        answer_of(to, &service.answer);
        to.optional_text(&service.region_param);
        to.optional_text(&service.superseded_by);
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
        let by_scheme = |(scheme, headers): (&'_ String, &'_ BTreeMap<String, String>)| {
            headers.iter().map(|(header, from)| [scheme, header, from].map(String::clone)).collect::<Vec<_>>()
        };
        to.list(&service.headers.iter().flat_map(by_scheme).collect::<Vec<_>>(), |to, [scheme, header, from]| {
            to.text(scheme);
            to.text(header);
            to.facts.word::<Origin>(from);
        });
        to.option(&service.activity, |to, activity| self.activity(to, activity));
        to.list(operations, |to, operation| {
            to.text(&operation.name);
            to.texts(&operation.aliases);
        });
    }

    fn common(&self, to: &mut Writers, common: &Common) {
        let section = common.section.as_ref().unwrap_or(&self.service.section);
        self.param(to, &common.param(), section);
        to.facts.word::<Origin>(&common.from);
        to.option(&common.option, |to, option| to.facts.word::<CallOption>(option));
        to.optional_text(&common.default);
        to.optional_text(&common.header);
        to.text(section);
    }

    fn activity(&self, to: &mut Writers, activity: &Activity) {
        to.list(&activity.status, |to, status| {
            to.facts.integer(status.code);
            to.text(&status.name);
            to.facts.flag(status.is_final);
        });
        to.list(&activity.kind, |to, kind| {
            to.facts.integer(kind.code);
            to.text(&kind.name);
        });
        to.list(&activity.error, |to, error| self.error(to, error, &activity.section));
        to.text(&activity.section);
    }

    fn operation(&self, to: &mut Writers, operation: &Operation) {
        let service = self.service;
        to.text(operation.document.as_ref().unwrap_or(&service.document));
        to.text(operation.edition.as_ref().unwrap_or(&service.edition));
        to.text(&format!("{}.{}", service.id, operation.name));
        to.text(&service.id);
        to.text(&operation.name);
        to.texts(&operation.aliases);
        to.prose(&operation.summary);
        to.text(&operation.section);
        match &operation.method {
            Some(method) => to.texts(std::slice::from_ref(method)),
            None => to.texts(&service.methods),
        }
        to.text(operation.path.as_ref().unwrap_or(&service.path));
        to.facts.flag(convention::read_only(service, operation));
        to.optional_text(&convention::token_param(service, operation).cloned());
        to.optional_text(&convention::list(service, operation));
        to.option(&convention::paging(service, operation), paging_of);
        to.option(&convention::rate(service, operation), |to, (times, seconds, section)| {
            to.facts.integer((*times).into());
            to.facts.integer((*seconds).into());
            to.text(section);
        });
        to.list(&operation.param, |to, param| self.param(to, param, &operation.section));
        to.list(&operation.rule, |to, rule| rule_of(to, rule, operation));
        to.list(&operation.quota, |to, quota| quota_of(to, quota, operation));
        to.list(&operation.precondition, |to, precondition| precondition_of(to, precondition, operation));
        to.list(&operation.error, |to, error| self.error(to, error, &operation.section));
        to.list(&operation.response, |to, field| self.field(to, field));
        to.list(&operation.contradiction, |to, text| to.notes.text(text));
        to.list(&operation.example, |to, (name, value)| {
            to.prose(name);
            to.prose(value);
        });
    }

    /// `section` documents the limits that name none.
    fn param(&self, to: &mut Writers, param: &Param, section: &str) {
        let compound = matches!(param.kind.as_str(), "list" | "object" | "map");
        let style = param.style.clone().or(compound.then(|| "indexed".to_owned()));
        let location = param.location.as_deref().unwrap_or(if self.service.shape == "json" { "body" } else { "query" });
        to.text(&param.name);
        to.texts(&param.aliases);
        to.facts.word::<Type>(&param.kind);
        to.option(&param.item, |to, kind| to.facts.word::<Type>(kind));
        to.option(&style, |to, style| to.facts.word::<Style>(style));
        to.list(&param.accepts, |to, style| to.facts.word::<Style>(style));
        to.facts.word::<Required>(param.required.word());
        to.option(&param.default, literal);
        to.list(&param.constraints, |to, constraint| self.constraint(to, constraint, section));
        to.facts.word::<Location>(location);
        to.prose(&param.description);
        to.facts.flag(param.secret);
        to.texts(&param.also);
        to.list(&param.keys, |to, constraint| self.constraint(to, constraint, section));
        to.list(&param.field, |to, field| self.param(to, field, section));
    }

    /// The limits in the order in which the reader numbers them.
    fn constraint(&self, to: &mut Writers, constraint: &Constraint, section: &str) {
        if let Some(range) = &constraint.range {
            to.facts.number(0);
            bounds(to, range);
        } else if let Some(values) = &constraint.one_of {
            to.facts.number(1);
            to.texts(values);
        } else if let Some(length) = &constraint.length {
            to.facts.number(2);
            bounds(to, length);
        } else if let Some(pattern) = &constraint.pattern {
            to.facts.number(3);
            to.facts.number(self.pattern(pattern));
        } else if let Some(pattern) = &constraint.not_pattern {
            to.facts.number(4);
            to.facts.number(self.pattern(pattern));
        } else if let Some(format) = &constraint.format {
            to.facts.number(5);
            to.facts.word::<Format>(format);
        } else if let Some(step) = constraint.multiple_of {
            to.facts.number(6);
            to.facts.integer(step);
        } else if let Some(bytes) = &constraint.bytes {
            to.facts.number(7);
            bounds(to, bytes);
        } else if let Some(bytes) = &constraint.base64 {
            to.facts.number(8);
            bounds(to, bytes);
        } else if let Some(days) = constraint.within_days {
            to.facts.number(9);
            to.facts.integer(days);
        } else if let Some(count) = &constraint.count {
            to.facts.number(10);
            bounds(to, count);
        }
        to.option(&constraint.when, condition);
        to.text(constraint.section.as_deref().unwrap_or(section));
    }

    /// The index of a pattern among those of the service. The check has seen it, so it is there.
    fn pattern(&self, name: &str) -> usize {
        self.service.pattern.keys().position(|known| known == name).unwrap_or_default()
    }

    fn error(&self, to: &mut Writers, error: &ErrorCode, section: &str) {
        to.text(&error.code);
        to.option(&error.status, |to, status| to.facts.number((*status).into()));
        to.prose(&error.meaning);
        to.facts.word::<Category>(&error.category);
        to.facts.word::<Retry>(&error.retry);
        to.prose(&error.advice);
        to.text(error.section.as_deref().unwrap_or(section));
    }

    fn field(&self, to: &mut Writers, field: &Field) {
        let shared = field.structure.as_ref().and_then(|name| self.service.structure.get(name));
        to.text(&field.name);
        to.texts(&field.aliases);
        to.facts.word::<Type>(&field.kind);
        to.option(&field.item, |to, kind| to.facts.word::<Type>(kind));
        to.prose(&field.description);
        to.texts(field.one_of.as_deref().unwrap_or_default());
        to.option(&field.from, |to, path| {
            let (sibling, member) = path.split_once('.').unwrap_or_default();
            to.text(sibling);
            to.text(member);
        });
        to.list(shared.map_or(&field.field, |structure| &structure.field), |to, field| self.field(to, field));
    }
}

fn pattern_of(to: &mut Writers, source: &Pattern) {
    let table = pattern::compile(&source.regex).expect("the check has compiled it");
    to.text(&source.regex);
    to.prose(&source.text);
    to.facts.raw(&table.classes);
    to.facts.number(table.width);
    to.list(&table.next, |to, row| to.facts.number((*row).into()));
    to.list(&table.accepting, |to, accepts| to.facts.flag(*accepts));
}

fn answer_of(to: &mut Writers, answer: &Answer) {
    to.facts.word::<AnswerStyle>(&answer.style);
    to.texts(&answer.request_id);
    to.optional_text(&answer.request_id_header);
    let members = [
        &answer.envelope,
        &answer.code,
        &answer.success,
        &answer.reason,
        &answer.message,
        &answer.data,
        &answer.batch,
        &answer.detail,
    ];
    for member in members {
        to.text(member.as_deref().unwrap_or_default());
    }
}

fn paging_of(to: &mut Writers, paging: &Paging) {
    to.facts.word::<PagingStyle>(&paging.style);
    to.text(&paging.at);
    to.text(&paging.size);
    to.optional_text(&paging.total);
    to.optional_text(&paging.next);
}

fn own_section(to: &mut Writers, own: &Option<String>, operation: &Operation) {
    to.text(own.as_ref().unwrap_or(&operation.section));
}

fn bounds(to: &mut Writers, bounds: &Bounds) {
    for bound in [bounds.min(), bounds.max()] {
        to.option(&bound, |to, bound| to.facts.float(*bound));
    }
}

fn literal(to: &mut Writers, value: &toml::Value) {
    match value {
        toml::Value::Integer(number) => {
            to.facts.number(1);
            to.facts.integer(*number);
        }
        toml::Value::Float(number) => {
            to.facts.number(2);
            to.facts.float(*number);
        }
        toml::Value::Boolean(flag) => {
            to.facts.number(3);
            to.facts.flag(*flag);
        }
        toml::Value::Array(items) => {
            to.facts.number(4);
            to.list(items, |to, item| to.text(item.as_str().unwrap_or_default()));
        }
        text => {
            to.facts.number(0);
            to.text(text.as_str().unwrap_or_default());
        }
    }
}

fn condition(to: &mut Writers, condition: &Condition) {
    to.text(&condition.param);
    match (&condition.is, &condition.not) {
        (Some(values), _) => {
            to.facts.number(0);
            to.texts(values);
        }
        (_, Some(values)) => {
            to.facts.number(1);
            to.texts(values);
        }
        _ => {
            to.facts.number(2);
            to.facts.flag(condition.present.unwrap_or(true));
        }
    }
    to.option(&condition.and, |to, more| self::condition(to, more));
}

fn rule_of(to: &mut Writers, rule: &Rule, operation: &Operation) {
    to.facts.word::<RuleKind>(&rule.kind);
    to.optional_text(&rule.each);
    to.texts(&rule.params);
    to.list(&rule.sets, |to, set| to.texts(set));
    to.option(&rule.when, condition);
    to.option(&rule.text, |to, text| to.prose(text));
    to.optional_text(&rule.error);
    own_section(to, &rule.section, operation);
}

fn quota_of(to: &mut Writers, quota: &Quota, operation: &Operation) {
    to.prose(&quota.what);
    to.facts.integer(quota.limit);
    to.optional_text(&quota.error);
    own_section(to, &quota.section, operation);
}

fn precondition_of(to: &mut Writers, precondition: &Precondition, operation: &Operation) {
    to.prose(&precondition.text);
    to.optional_text(&precondition.error);
    own_section(to, &precondition.section, operation);
}
