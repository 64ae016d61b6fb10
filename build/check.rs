//! Refuses a catalogue entry that contradicts itself.

use std::collections::HashSet;

use crate::convention;
use crate::pattern;
use crate::schema::{
    Activity, Bounds, Condition, Constraint, ErrorCode, Field, Operation, Param, Required, Rule, Service,
};
use crate::words::{AnswerStyle, Category, Format, Location, Origin, Retry, RuleKind, Shape, Style, Type, Word};

/// Everything wrong with a service, as "where: what".
pub fn service(service: &Service) -> Vec<String> {
    let mut check = Check { service, errors: Vec::new() };
    check.head();
    let mut names = HashSet::new();
    for operation in &service.operation {
        for name in std::iter::once(&operation.name).chain(&operation.aliases) {
            if !names.insert(name) {
                check.error(&operation.name, format!("the name {name} is taken"));
            }
        }
        check.operation(operation);
    }
    check.errors.extend(convention::check(service));
    check.errors
}

struct Check<'a> {
    service: &'a Service,
    errors: Vec<String>,
}

impl Check<'_> {
    fn error(&mut self, at: &str, what: impl Into<String>) {
        self.errors.push(format!("{at}: {}", what.into()));
    }

    fn word<T: Word>(&mut self, at: &str, word: &str) {
        if T::named(word).is_none() {
            let known: Vec<_> = T::ALL.iter().map(|known| known.word()).collect();
            self.error(at, format!("{word:?} is not one of {}", known.join(", ")));
        }
    }

    fn date(&mut self, at: &str, date: &str) {
        let parts: Vec<_> = date.split('-').map(str::len).collect();
        if parts != [4, 2, 2] || !date.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            self.error(at, format!("{date:?} is not a date YYYY-MM-DD"));
        }
    }

    fn head(&mut self) {
        let service = self.service;
        self.word::<Shape>("shape", &service.shape);
        self.word::<AnswerStyle>("answer", &service.answer.style);
        self.date("edition", &service.edition);
        if service.document.is_empty() || service.document.trim() != service.document {
            self.error("document", format!("{:?} is not a trimmed title", service.document));
        }
        if service.schemes.is_empty() {
            self.error("schemes", "one is needed");
        }
        if service.methods.is_empty() {
            self.error("methods", "one is needed");
        }
        self.hosts();
        for (name, pattern) in &service.pattern {
            if let Err(error) = pattern::compile(&pattern.regex) {
                self.error(&format!("pattern {name}"), error);
            }
        }
        for (name, structure) in &service.structure {
            self.response(&format!("structure {name}"), &structure.field);
            if contains_itself(service, &structure.field, &mut vec![name]) {
                self.error(&format!("structure {name}"), "contains itself");
            }
        }
        for common in &service.common {
            let at = format!("common {}", common.name);
            self.word::<Type>(&at, &common.kind);
            self.word::<Origin>(&at, &common.from);
            self.prose(&at, &common.description);
            if matches!(common.kind.as_str(), "list" | "object" | "map") {
                self.error(&at, "is a single value");
            }
            if common.from == "version" && service.version.is_none() {
                self.error(&at, "holds the version, and the service has none");
            }
            if common.from == "caller" && !matches!(service.shape.as_str(), "rpc" | "query") {
                self.error(&at, format!("a call of the shape {} cannot send it there", service.shape));
            }
        }
        self.error_codes("error", &service.error);
        self.error_codes("gateway error", &service.known);
        if let Some(activity) = &service.activity {
            self.activity(activity);
        }
    }

    fn hosts(&mut self) {
        let service = self.service;
        let mut seen = HashSet::new();
        for region in service.regions.iter().chain(service.endpoints.keys()) {
            if !seen.insert(region) {
                self.error("regions", format!("{region} stands twice"));
            }
        }
        if let Some(pattern) = service.region_endpoint.as_ref().filter(|text| text.matches("{region}").count() != 1) {
            self.error("region-endpoint", format!("{pattern:?} does not hold {{region}} once"));
        }
    }

    fn activity(&mut self, activity: &Activity) {
        let statuses = activity.status.iter().map(|status| (status.code, &status.name));
        let types = activity.kind.iter().map(|kind| (kind.code, &kind.name));
        for (what, codes) in [("status", statuses.collect::<Vec<_>>()), ("type", types.collect())] {
            let mut seen = HashSet::new();
            for (code, name) in codes {
                let at = format!("activity {what} {code}");
                if !seen.insert(code) {
                    self.error(&at, "stands twice");
                }
                if name.is_empty() || name.trim() != name {
                    self.error(&at, format!("{name:?} is not a trimmed name"));
                }
            }
        }
        for error in &activity.error {
            if !matches!(error.code.parse::<i64>(), Ok(code) if code != 0) {
                self.error(&format!("activity error {}", error.code), "is not a number other than 0, which is success");
            }
        }
        self.error_codes("activity error", &activity.error);
    }

    fn error_codes(&mut self, at: &str, codes: &[ErrorCode]) {
        let mut seen = HashSet::new();
        for code in codes {
            let at = format!("{at} {}", code.code);
            if !seen.insert(&code.code) {
                self.error(&at, "stands twice");
            }
            self.word::<Category>(&at, &code.category);
            self.word::<Retry>(&at, &code.retry);
            self.prose(&at, &code.meaning);
            self.prose(&at, &code.advice);
        }
    }

    /// Our sentences are one line each and end like one.
    fn prose(&mut self, at: &str, text: &str) {
        if text.trim() != text || text.contains('\n') || !text.ends_with(['.', '?', ')']) {
            self.error(at, format!("{text:?} is not one trimmed line that ends with a full stop"));
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let at = operation.name.as_str();
        self.prose(at, &operation.summary);
        for contradiction in &operation.contradiction {
            self.prose(at, contradiction);
        }
        self.error_codes(at, &operation.error);
        self.params(at, operation, &operation.param, &operation.param);
        self.response(at, &operation.response);
        for rule in &operation.rule {
            self.rule(operation, rule);
        }
        let codes = operation
            .quota
            .iter()
            .map(|quota| &quota.error)
            .chain(operation.precondition.iter().map(|precondition| &precondition.error))
            .chain(operation.rule.iter().map(|rule| &rule.error));
        for code in codes.flatten() {
            let known = operation.error.iter().chain(&self.service.error).any(|error| &error.code == code);
            if !known {
                self.error(at, format!("names the error {code}, which neither it nor its service lists"));
            }
        }
        self.path(operation);
    }

    fn path(&mut self, operation: &Operation) {
        let path = operation.path.as_ref().unwrap_or(&self.service.path);
        let in_path: HashSet<&str> = path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
        let declared: HashSet<&str> = operation
            .param
            .iter()
            .filter(|param| param.location.as_deref() == Some("path"))
            .map(|param| param.name.as_str())
            .collect();
        if in_path != declared {
            self.error(&operation.name, format!("path {path} and the parameters with in = \"path\" differ"));
        }
    }

    fn params(&mut self, at: &str, operation: &Operation, params: &[Param], siblings: &[Param]) {
        let mut names = HashSet::new();
        for param in params {
            for name in std::iter::once(&param.name).chain(&param.aliases) {
                if !names.insert(name.as_str()) {
                    self.error(at, format!("the parameter name {name} is taken"));
                }
            }
            self.param(&format!("{at}.{}", param.name), operation, param, siblings);
        }
    }

    fn param(&mut self, at: &str, operation: &Operation, param: &Param, siblings: &[Param]) {
        self.word::<Type>(at, &param.kind);
        self.prose(at, &param.description);
        if let Some(location) = &param.location {
            self.word::<Location>(at, location);
        }
        self.shape_of_type(at, param);
        if let Required::Word(word) = &param.required {
            if word == "fixed" && param.fixed.is_none() || !matches!(word.as_str(), "conditional" | "fixed") {
                self.error(at, format!("required = {word:?}: expected true, false or \"conditional\""));
            }
            let says_when =
                |rule: &&Rule| rule.kind.contains("one") || rule.kind.contains("none") || rule.kind == "required-when";
            let named =
                |rule: &Rule| rule.params.iter().chain(rule.sets.iter().flatten()).any(|name| last(name) == param.name);
            if word == "conditional" && !operation.rule.iter().filter(says_when).any(named) {
                self.error(at, "is required conditionally, but no rule says when");
            }
        }
        let compound = matches!(param.kind.as_str(), "list" | "map");
        for constraint in &param.constraints {
            if constraint.count.is_some() && !compound {
                self.error(at, format!("`count` does not fit the type {}", param.kind));
            }
            self.constraint(at, operation, param.item.as_deref().unwrap_or(&param.kind), constraint, siblings);
        }
        if let Some(default) = &param.default {
            self.default(at, param, default);
        }
        for constraint in &param.keys {
            self.constraint(at, operation, "string", constraint, siblings);
        }
        self.params(at, operation, &param.field, &param.field);
    }

    fn shape_of_type(&mut self, at: &str, param: &Param) {
        let (list, object, map) = (param.kind == "list", param.kind == "object", param.kind == "map");
        if (list || map) != param.item.is_some() {
            self.error(at, "`item` belongs to lists and maps, and only to them");
        }
        if map && param.style.as_deref() != Some("json") {
            self.error(at, "a map has style = \"json\": no service spells one otherwise");
        }
        if !map && !param.keys.is_empty() {
            self.error(at, "`keys` belongs to maps");
        }
        if let Some(item) = &param.item {
            self.word::<Type>(at, item);
        }
        if let Some(style) = &param.style {
            self.word::<Style>(at, style);
            if !list && !object && !map {
                self.error(at, "`style` belongs to lists, objects and maps");
            }
        }
        for style in &param.accepts {
            self.word::<Style>(at, style);
            if !list || style == "indexed" || param.item.as_deref() == Some("object") {
                self.error(at, "`accepts` names styles of a text, and belongs to lists of single values");
            }
        }
        let has_fields = object || param.item.as_deref() == Some("object");
        if has_fields == param.field.is_empty() {
            self.error(at, "`field` belongs to objects and lists of objects, and only to them");
        }
    }

    /// `kind` is the type of the value it is about: of the item, where there are several.
    fn constraint(&mut self, at: &str, operation: &Operation, kind: &str, constraint: &Constraint, siblings: &[Param]) {
        let text = matches!(kind, "string" | "datetime" | "json");
        let number = matches!(kind, "integer" | "float");
        let kinds = [
            ("range", constraint.range.is_some(), number),
            ("enum", constraint.one_of.is_some(), text || number),
            ("length", constraint.length.is_some(), text),
            ("pattern", constraint.pattern.is_some(), text),
            ("not-pattern", constraint.not_pattern.is_some(), text),
            ("format", constraint.format.is_some(), text),
            ("multiple-of", constraint.multiple_of.is_some(), number),
            ("bytes", constraint.bytes.is_some(), text),
            ("base64", constraint.base64.is_some(), kind == "string"),
            ("count", constraint.count.is_some(), true),
            ("within-days", constraint.within_days.is_some(), kind == "datetime"),
        ];
        let present: Vec<_> = kinds.iter().filter(|(_, present, _)| *present).collect();
        match present.as_slice() {
            [(_, _, true)] => {}
            [(name, _, false)] => self.error(at, format!("`{name}` does not fit the type {kind}")),
            _ => {
                let names: Vec<_> = kinds.iter().map(|(name, ..)| *name).collect();
                self.error(at, format!("a constraint has exactly one of {}", names.join(", ")));
            }
        }
        for bounds in [&constraint.range, &constraint.length, &constraint.bytes, &constraint.base64, &constraint.count]
            .into_iter()
            .flatten()
        {
            self.bounds(at, bounds);
        }
        for pattern in constraint.pattern.iter().chain(&constraint.not_pattern) {
            if !self.service.pattern.contains_key(pattern) {
                self.error(at, format!("no pattern {pattern}"));
            }
        }
        if let Some(format) = &constraint.format {
            self.word::<Format>(at, format);
        }
        if let Some(values) = &constraint.one_of
            && (values.is_empty() || values.iter().collect::<HashSet<_>>().len() != values.len())
        {
            self.error(at, "an enum lists each value once, and at least one");
        }
        if let Some(condition) = &constraint.when {
            self.condition(at, operation, condition, siblings);
        }
    }

    fn bounds(&mut self, at: &str, bounds: &Bounds) {
        match (bounds.min(), bounds.max()) {
            (None, None) => self.error(at, "bounds need a min or a max"),
            (Some(min), Some(max)) if min > max => self.error(at, format!("min {min} is greater than max {max}")),
            _ => {}
        }
    }

    fn default(&mut self, at: &str, param: &Param, default: &toml::Value) {
        let fits = match (param.kind.as_str(), default) {
            ("integer", toml::Value::Integer(_)) | ("boolean", toml::Value::Boolean(_)) => true,
            ("float", toml::Value::Integer(_) | toml::Value::Float(_)) => true,
            ("string" | "datetime" | "json", toml::Value::String(_)) => true,
            ("list", toml::Value::Array(items)) => items.iter().all(toml::Value::is_str),
            _ => false,
        };
        if !fits {
            self.error(at, format!("the default {default} is not of type {}", param.kind));
        }
        let texts: Vec<&str> = match default {
            toml::Value::Array(items) => items.iter().filter_map(toml::Value::as_str).collect(),
            other => other.as_str().into_iter().collect(),
        };
        let number = default.as_integer().map(|value| value as f64).or(default.as_float());
        for constraint in param.constraints.iter().filter(|constraint| constraint.when.is_none()) {
            let outside = |bounds: &Bounds, value: f64| {
                bounds.min().is_some_and(|min| value < min) || bounds.max().is_some_and(|max| value > max)
            };
            if let (Some(bounds), Some(value)) = (&constraint.range, number)
                && outside(bounds, value)
            {
                self.error(at, format!("the default {value} is out of its range"));
            }
            if let Some(values) = &constraint.one_of
                && let Some(odd) = texts.iter().find(|text| !values.iter().any(|value| value == *text))
            {
                self.error(at, format!("the default {odd:?} is not among its values"));
            }
            if let (Some(bounds), toml::Value::Array(items)) = (&constraint.count, default)
                && outside(bounds, items.len() as f64)
            {
                self.error(at, "the default has too few or too many items");
            }
        }
    }

    fn condition(&mut self, at: &str, operation: &Operation, condition: &Condition, siblings: &[Param]) {
        let parts = [condition.is.is_some(), condition.not.is_some(), condition.present.is_some()];
        if parts.iter().filter(|part| **part).count() != 1 {
            self.error(at, "a condition has exactly one of is, not, present");
        }
        let Some(param) = find(siblings, &condition.param).or_else(|| find(&operation.param, &condition.param)) else {
            return self.error(at, format!("a condition names the unknown parameter {}", condition.param));
        };
        let known: Vec<&String> = param.constraints.iter().filter_map(|c| c.one_of.as_ref()).flatten().collect();
        for value in condition.is.iter().chain(&condition.not).flatten() {
            if !known.is_empty() && !known.contains(&value) {
                self.error(at, format!("a condition names {value:?}, which {} never is", condition.param));
            }
        }
        if let Some(more) = &condition.and {
            self.condition(at, operation, more, siblings);
        }
    }

    fn rule(&mut self, operation: &Operation, rule: &Rule) {
        let at = format!("{} rule {}", operation.name, rule.kind);
        self.word::<RuleKind>(&at, &rule.kind);
        let siblings = match &rule.each {
            None => &operation.param,
            Some(path) => match find(&operation.param, path).filter(|param| param.item.as_deref() == Some("object")) {
                Some(list) => &list.field,
                None => return self.error(&at, format!("{path} is not a list of objects")),
            },
        };
        if rule.kind.ends_with("-when") != rule.when.is_some() {
            self.error(&at, "`when` belongs to the -when kinds, and only to them");
        }
        if rule.kind == "first-counts" && rule.each.is_none() {
            self.error(&at, "is about the items of a list, which `each` names");
        }
        let sets = rule.kind == "one-set";
        if sets == rule.sets.is_empty() || sets != rule.params.is_empty() {
            self.error(&at, "`sets` belongs to one-set, and `params` to every other kind");
        }
        if !rule.kind.ends_with("-when") && rule.params.len() + rule.sets.len() < 2 {
            self.error(&at, "names fewer than two parameters");
        }
        for name in rule.params.iter().chain(rule.sets.iter().flatten()) {
            if find(siblings, name).is_none() {
                self.error(&at, format!("names the unknown parameter {name}"));
            }
        }
        if let Some(condition) = &rule.when {
            self.condition(&at, operation, condition, siblings);
        }
        if let Some(text) = &rule.text {
            self.prose(&at, text);
        }
    }

    fn response(&mut self, at: &str, fields: &[Field]) {
        let mut names = HashSet::new();
        for field in fields {
            let at = format!("{at} response {}", field.name);
            if !names.insert(&field.name) {
                self.error(&at, "stands twice");
            }
            self.word::<Type>(&at, &field.kind);
            self.prose(&at, &field.description);
            if (field.kind == "list") != field.item.is_some() {
                self.error(&at, "`item` belongs to lists, and only to them");
            }
            let has_fields = field.kind == "object" || field.item.as_deref() == Some("object");
            if has_fields != (field.field.is_empty() == field.structure.is_some()) {
                self.error(&at, "an object or a list of objects has `field` or `structure`, and nothing else has");
            }
            if let Some(name) = &field.structure
                && !self.service.structure.contains_key(name)
            {
                self.error(&at, format!("no structure {name}"));
            }
            if let Some(path) = &field.from {
                let sibling = path.split_once('.').map(|(sibling, _)| sibling);
                if !fields.iter().any(|other| Some(other.name.as_str()) == sibling && other.kind == "string") {
                    self.error(&at, "`from` names a string beside it and, behind a dot, a member of what it holds");
                }
            }
            self.response(&at, &field.field);
        }
    }
}

/// The last name of a dotted path.
fn last(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or(path)
}

/// The parameter at a dotted path.
fn find<'a>(params: &'a [Param], path: &str) -> Option<&'a Param> {
    let (head, rest) = path.split_once('.').map_or((path, None), |(head, rest)| (head, Some(rest)));
    let param = params.iter().find(|param| param.name == head)?;
    match rest {
        None => Some(param),
        Some(rest) => find(&param.field, rest),
    }
}

/// Whether following the structures of these fields comes back to one of `seen`.
fn contains_itself<'a>(service: &'a Service, fields: &'a [Field], seen: &mut Vec<&'a str>) -> bool {
    fields.iter().any(|field| {
        if contains_itself(service, &field.field, seen) {
            return true;
        }
        let Some(name) = field.structure.as_deref() else { return false };
        if seen.contains(&name) {
            return true;
        }
        seen.push(name);
        let inside = service.structure.get(name).map(|structure| structure.field.as_slice()).unwrap_or_default();
        let found = contains_itself(service, inside, seen);
        seen.pop();
        found
    })
}
