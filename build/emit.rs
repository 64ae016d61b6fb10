//! Writes the catalogue as Rust: one `static` per service, and one per pattern.

use std::fmt::Write;

use crate::pattern;
use crate::schema::{
    Activity, Bounds, Common, Condition, Constraint, ErrorCode, Field, Operation, Param, Precondition, Quota, Required,
    Rule, Service,
};
use crate::words;

/// How the names of operations begin that change nothing; every vendor here keeps to it.
const READING_VERBS: [&str; 2] = ["Describe", "List"];

/// The idempotence token.
const TOKEN_PARAM: &str = "ClientToken";

/// The text of the generated file.
pub fn tables(services: &[Service]) -> String {
    let mut out = String::from("// Made by build/ from src/catalog/data.\n");
    for service in services {
        patterns(&mut out, service);
        Emit { service }.structures(&mut out);
    }
    let list = services.iter().map(|service| Emit { service }.service()).collect::<Vec<_>>().join(",\n");
    let _ = writeln!(out, "pub(super) static SERVICES: &[Service] = &[{list}];");
    out
}

fn patterns(out: &mut String, service: &Service) {
    for (name, source) in &service.pattern {
        // The check has compiled it already, so it compiles.
        let Ok(table) = pattern::compile(&source.regex) else { continue };
        let _ = writeln!(
            out,
            "static {}: Pattern = Pattern {{ regex: {:?}, text: {:?}, classes: &{:?}, width: {}, next: &{:?}, accepting: &{:?} }};",
            pattern_name(service, name),
            source.regex,
            source.text,
            table.classes,
            table.width,
            table.next,
            table.accepting,
        );
    }
}

fn pattern_name(service: &Service, name: &str) -> String {
    format!("PATTERN_{}_{name}", service.id).replace('-', "_").to_uppercase()
}

fn structure_name(service: &Service, name: &str) -> String {
    format!("STRUCTURE_{}_{name}", service.id).replace('-', "_").to_uppercase()
}

fn list<T>(items: &[T], item: impl Fn(&T) -> String) -> String {
    format!("&[{}]", items.iter().map(item).collect::<Vec<_>>().join(", "))
}

fn texts(items: &[String]) -> String {
    list(items, |text| format!("{text:?}"))
}

fn optional<T>(value: &Option<T>, some: impl Fn(&T) -> String) -> String {
    value.as_ref().map_or("None".into(), |value| format!("Some({})", some(value)))
}

fn optional_text(value: &Option<String>) -> String {
    optional(value, |text| format!("{text:?}"))
}

/// The value of a word that the check has seen already.
fn word(list: words::Words, word: &str) -> String {
    words::meaning(list, word).unwrap_or(word).to_owned()
}

fn bounds(bounds: &Bounds) -> String {
    format!("Bounds {{ min: {:?}, max: {:?} }}", bounds.min(), bounds.max())
}

fn literal(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => format!("Literal::Text({text:?})"),
        toml::Value::Integer(number) => format!("Literal::Integer({number})"),
        toml::Value::Float(number) => format!("Literal::Float({number:?})"),
        toml::Value::Boolean(flag) => format!("Literal::Boolean({flag})"),
        toml::Value::Array(items) => {
            format!("Literal::Texts({})", list(items, |item| format!("{:?}", item.as_str().unwrap_or_default())))
        }
        other => format!("Literal::Text({:?})", other.to_string()),
    }
}

fn condition(condition: &Condition) -> String {
    let test = match (&condition.is, &condition.not, condition.present) {
        (Some(values), _, _) => format!("Test::Is({})", texts(values)),
        (_, Some(values), _) => format!("Test::Not({})", texts(values)),
        (_, _, present) => format!("Test::Present({})", present.unwrap_or(true)),
    };
    format!("Condition {{ param: {:?}, test: {test} }}", condition.param)
}

struct Emit<'a> {
    service: &'a Service,
}

impl Emit<'_> {
    fn source(&self, section: &str) -> String {
        format!("Source {{ seed: {:?}, section: {section:?}, edition: {:?} }}", self.service.seed, self.service.edition)
    }

    fn field(&self, item: &Field) -> String {
        let fields = match &item.structure {
            Some(name) => structure_name(self.service, name),
            None => list(&item.field, |field| self.field(field)),
        };
        format!(
            "Field {{ name: {:?}, aliases: {}, kind: {}, item: {}, description: {:?}, values: {}, from: {}, fields: {fields} }}",
            item.name,
            texts(&item.aliases),
            word(words::TYPE, &item.kind),
            optional(&item.item, |kind| word(words::TYPE, kind)),
            item.description,
            texts(item.one_of.as_deref().unwrap_or_default()),
            optional(&item.from, |way| format!("&{:?}", way.split_once('.').unwrap_or_default())),
        )
    }

    fn structures(&self, out: &mut String) {
        for (name, structure) in &self.service.structure {
            let fields = list(&structure.field, |field| self.field(field));
            let _ = writeln!(out, "static {}: &[Field] = {fields};", structure_name(self.service, name));
        }
    }

    fn own_source(&self, own: &Option<String>, operation: &Operation) -> String {
        self.source(own.as_deref().unwrap_or(&operation.section))
    }

    fn service(&self) -> String {
        let service = self.service;
        let mut operations: Vec<&Operation> = service.operation.iter().collect();
        operations.sort_by(|a, b| a.name.cmp(&b.name));
        let endpoints: Vec<_> = service.endpoints.iter().collect();
        format!(
            "Service {{ id: {:?}, title: {:?}, version: {}, scheme: {}, shape: {}, methods: {}, path: {:?}, region_param: {}, source: {}, endpoint: {}, endpoints: {}, common: {}, errors: {}, activity: {}, operations: {} }}",
            service.id,
            service.title,
            optional_text(&service.version),
            word(words::SCHEME, &service.scheme),
            word(words::SHAPE, &service.shape),
            texts(&service.methods),
            service.path,
            optional_text(&service.region_param),
            self.source(&service.section),
            optional_text(&service.endpoint),
            list(&endpoints, |(region, host)| format!("({region:?}, {host:?})")),
            list(&service.common, |common| self.common(common)),
            list(&service.error, |error| self.error(error, &service.section)),
            optional(&service.activity, |activity| self.activity(activity)),
            list(&operations, |operation| self.operation(operation)),
        )
    }

    fn activity(&self, activity: &Activity) -> String {
        format!(
            "ActivityCodes {{ statuses: {}, types: {}, errors: {}, source: {} }}",
            list(&activity.status, |status| {
                format!(
                    "ActivityStatus {{ code: {}, name: {:?}, is_final: {} }}",
                    status.code, status.name, status.is_final
                )
            }),
            list(&activity.kind, |kind| format!("ActivityType {{ code: {}, name: {:?} }}", kind.code, kind.name)),
            list(&activity.error, |error| self.error(error, &activity.section)),
            self.source(&activity.section),
        )
    }

    fn common(&self, common: &Common) -> String {
        format!(
            "CommonParam {{ name: {:?}, kind: {}, required: {}, description: {:?}, source: {} }}",
            common.name,
            word(words::TYPE, &common.kind),
            common.required,
            common.description,
            self.source(common.section.as_deref().unwrap_or(&self.service.section)),
        )
    }

    fn operation(&self, operation: &Operation) -> String {
        let methods = match &operation.method {
            Some(method) => format!("&[{method:?}]"),
            None => texts(&self.service.methods),
        };
        format!(
            "Operation {{ id: {:?}, service: {:?}, name: {:?}, aliases: {}, summary: {:?}, source: {}, methods: {methods}, path: {:?}, read_only: {}, token_param: {:?}, params: {}, rules: {}, quotas: {}, preconditions: {}, errors: {}, response: {}, contradictions: {} }}",
            format!("{}.{}", self.service.id, operation.name),
            self.service.id,
            operation.name,
            texts(&operation.aliases),
            operation.summary,
            self.source(&operation.section),
            operation.path.as_ref().unwrap_or(&self.service.path),
            READING_VERBS.iter().any(|verb| operation.name.starts_with(verb)),
            operation.param.iter().map(|param| &param.name).find(|name| *name == TOKEN_PARAM),
            list(&operation.param, |param| self.param(param, operation)),
            list(&operation.rule, |rule| self.rule(rule, operation)),
            list(&operation.quota, |quota| self.quota(quota, operation)),
            list(&operation.precondition, |precondition| self.precondition(precondition, operation)),
            list(&operation.error, |error| self.error(error, &operation.section)),
            list(&operation.response, |field| self.field(field)),
            texts(&operation.contradiction),
        )
    }

    fn param(&self, param: &Param, operation: &Operation) -> String {
        let required = match &param.required {
            Required::Flag(true) => "Required::Yes",
            Required::Flag(false) => "Required::No",
            Required::Word(_) => "Required::Conditional",
        };
        let compound = matches!(param.kind.as_str(), "list" | "object" | "map");
        let style = param.style.clone().or(compound.then(|| "indexed".to_owned()));
        let place = param.place.as_deref().unwrap_or(if self.service.shape == "json" { "body" } else { "query" });
        format!(
            "Param {{ name: {:?}, aliases: {}, kind: {}, item: {}, style: {}, required: {required}, default: {}, constraints: {}, place: {}, description: {:?}, secret: {}, also: {}, keys: {}, fields: {} }}",
            param.name,
            texts(&param.aliases),
            word(words::TYPE, &param.kind),
            optional(&param.item, |kind| word(words::TYPE, kind)),
            optional(&style, |style| word(words::STYLE, style)),
            optional(&param.default, literal),
            list(&param.constraints, |constraint| self.constraint(constraint, operation)),
            word(words::PLACE, place),
            param.description,
            param.secret,
            texts(&param.also),
            list(&param.keys, |constraint| self.constraint(constraint, operation)),
            list(&param.field, |field| self.param(field, operation)),
        )
    }

    fn constraint(&self, constraint: &Constraint, operation: &Operation) -> String {
        let limit = if let Some(range) = &constraint.range {
            format!("Limit::Range({})", bounds(range))
        } else if let Some(values) = &constraint.one_of {
            format!("Limit::Enum {{ values: {} }}", texts(values))
        } else if let Some(length) = &constraint.length {
            format!("Limit::Length({})", bounds(length))
        } else if let Some(pattern) = &constraint.pattern {
            format!("Limit::Pattern(&{})", pattern_name(self.service, pattern))
        } else if let Some(pattern) = &constraint.not_pattern {
            format!("Limit::NotPattern(&{})", pattern_name(self.service, pattern))
        } else if let Some(format) = &constraint.format {
            format!("Limit::Format {{ format: {} }}", word(words::FORMAT, format))
        } else if let Some(step) = constraint.multiple_of {
            format!("Limit::Multiple {{ of: {step} }}")
        } else if let Some(bytes) = &constraint.bytes {
            format!("Limit::Bytes({})", bounds(bytes))
        } else if let Some(bytes) = &constraint.base64 {
            format!("Limit::Base64({})", bounds(bytes))
        } else if let Some(days) = constraint.within_days {
            format!("Limit::WithinDays {{ days: {days} }}")
        } else {
            format!("Limit::Count({})", constraint.count.as_ref().map(bounds).unwrap_or_default())
        };
        format!(
            "Constraint {{ limit: {limit}, when: {}, source: {} }}",
            optional(&constraint.when, condition),
            self.own_source(&constraint.section, operation)
        )
    }

    fn rule(&self, rule: &Rule, operation: &Operation) -> String {
        format!(
            "Rule {{ kind: {}, params: {}, sets: {}, when: {}, text: {}, error: {}, source: {} }}",
            word(words::RULE, &rule.kind),
            texts(&rule.params),
            list(&rule.sets, |set| texts(set)),
            optional(&rule.when, condition),
            optional_text(&rule.text),
            optional_text(&rule.error),
            self.own_source(&rule.section, operation),
        )
    }

    fn quota(&self, quota: &Quota, operation: &Operation) -> String {
        format!(
            "Quota {{ what: {:?}, limit: {}, error: {}, source: {} }}",
            quota.what,
            quota.limit,
            optional_text(&quota.error),
            self.own_source(&quota.section, operation),
        )
    }

    fn precondition(&self, precondition: &Precondition, operation: &Operation) -> String {
        format!(
            "Precondition {{ text: {:?}, error: {}, source: {} }}",
            precondition.text,
            optional_text(&precondition.error),
            self.own_source(&precondition.section, operation),
        )
    }

    fn error(&self, error: &ErrorCode, section: &str) -> String {
        format!(
            "ErrorInfo {{ code: {:?}, status: {:?}, meaning: {:?}, category: {}, retry: {}, advice: {:?}, source: {} }}",
            error.code,
            error.status,
            error.meaning,
            word(words::CATEGORY, &error.category),
            word(words::RETRY, &error.retry),
            error.advice,
            self.source(error.section.as_deref().unwrap_or(section)),
        )
    }
}
