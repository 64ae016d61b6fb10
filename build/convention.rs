//! What the operations of a service have in common, made out for each: whether it only reads, its pages, its rate; and whether
//! its shape can send every parameter where it is said to go.

use crate::schema::{Answer, Common, Field, Operation, Paging, Param, Rate, Service};
use crate::words::{AnswerStyle, CallOption, PagingStyle, Word};

/// Whether the operation changes nothing.
pub fn read_only(service: &Service, operation: &Operation) -> bool {
    operation.read_only.unwrap_or_else(|| service.reading_verbs.iter().any(|verb| operation.name.starts_with(verb)))
}

/// The idempotence token, where the operation has it.
pub fn token_param<'a>(service: &'a Service, operation: &Operation) -> Option<&'a String> {
    service.token_param.as_ref().filter(|name| has_param(operation, name))
}

fn has_param(operation: &Operation, name: &str) -> bool {
    operation.param.iter().any(|param| param.name == name)
}

/// How the operation is asked for pages, where its list comes in pages. The total is only there where the answer has it.
pub fn paging(service: &Service, operation: &Operation) -> Option<Paging> {
    let fits = |paging: &&Paging| has_param(operation, &paging.at) && has_param(operation, &paging.size);
    let mut paging = service.paging.iter().find(fits)?.clone();
    paging.total = paging.total.filter(|name| has_field(service, operation, name));
    Some(paging)
}

/// The fields of an object or of the items of a list.
fn inner<'a>(service: &'a Service, field: &'a Field) -> &'a [Field] {
    let shared = field.structure.as_ref().and_then(|name| service.structure.get(name));
    shared.map_or(&field.field, |structure| &structure.field)
}

/// Whether the answer has such a field, at the top or beside the list.
fn has_field(service: &Service, operation: &Operation, name: &str) -> bool {
    let list = list(service, operation).unwrap_or_default();
    let around = list.split_once('.').map_or("", |(around, _)| around);
    let objects = operation.response.iter().filter(|field| field.name == around);
    operation.response.iter().chain(objects.flat_map(|object| inner(service, object))).any(|field| field.name == name)
}

/// The list of an answer, by its dotted path: the one that the operation names, the first at the top, or the first in an
/// object.
pub fn list(service: &Service, operation: &Operation) -> Option<String> {
    operation.list.clone().or_else(|| lists(service, operation).next())
}

fn lists<'a>(service: &'a Service, operation: &'a Operation) -> impl Iterator<Item = String> + use<'a> {
    let at_the_top = operation.response.iter().filter(|field| field.kind == "list").map(|list| list.name.clone());
    let objects = operation.response.iter().filter(|field| field.kind == "object");
    let in_objects = objects.flat_map(|object| {
        let lists = inner(service, object).iter().filter(|field| field.kind == "list");
        lists.map(|list| format!("{}.{}", object.name, list.name))
    });
    at_the_top.chain(in_objects)
}

/// How often the operation may be called: how many times in how many seconds, and where that is documented.
pub fn rate<'a>(service: &'a Service, operation: &'a Operation) -> Option<(u32, u32, &'a str)> {
    let (rate, section) = match &operation.rate {
        Some(rate) => (rate, &operation.section),
        None => (service.rate.as_ref()?, &service.section),
    };
    let section = rate.section.as_ref().unwrap_or(section);
    rate.per_second
        .map(|times| (times, 1, section.as_str()))
        .or(rate.per_minute.map(|times| (times, 60, section.as_str())))
}

/// What is wrong with the conventions of a service, as "where: what".
pub fn check(service: &Service) -> Vec<String> {
    let mut errors = Vec::new();
    let is_flat = matches!(service.shape.as_str(), "rpc" | "query");
    if is_flat != service.first_index.is_some() {
        errors.push("first-index: belongs to the shapes rpc and query, and only to them".to_owned());
    }
    errors.extend(answer_error(&service.answer));
    for paging in &service.paging {
        let at = format!("paging {}", paging.at);
        match PagingStyle::named(&paging.style) {
            None => errors.push(format!("{at}: {:?} is no style", paging.style)),
            Some(style) if (style == PagingStyle::Token) != paging.next.is_some() => {
                errors.push(format!("{at}: `next` belongs to the style token, and only to it"));
            }
            Some(_) => {}
        }
        if !service.operation.iter().any(|one| has_param(one, &paging.at) && has_param(one, &paging.size)) {
            errors.push(format!("{at}: no operation has {} and {}", paging.at, paging.size));
        }
    }
    if let Some(name) = &service.token_param
        && !service.operation.iter().any(|operation| has_param(operation, name))
    {
        errors.push(format!("token-param: no operation has {name}"));
    }
    errors.extend(service.rate.iter().filter_map(|rate| rate_error("rate", rate)));
    errors.extend(service.common.iter().filter_map(|common| common_error(service, common)));
    for (header, from) in service.headers.values().flatten() {
        if !matches!(from.as_str(), "operation" | "version") {
            errors.push(format!("header {header}: {from:?} is neither operation nor version"));
        }
    }
    for operation in &service.operation {
        errors.extend(operation.rate.iter().filter_map(|rate| rate_error(&format!("{} rate", operation.name), rate)));
        if let Some(path) = &operation.list
            && lists(service, operation).all(|list| list != *path)
        {
            errors.push(format!("{}: the answer has no list {path}", operation.name));
        }
        if let Some(next) = paging(service, operation).and_then(|paging| paging.next)
            && !has_field(service, operation, &next)
        {
            errors.push(format!("{}: the answer has no field {next}, which names the next page", operation.name));
        }
        for quota in operation
            .quota
            .iter()
            .filter(|quota| quota.what.contains(" per second") || quota.what.contains(" per minute"))
        {
            errors.push(format!("{}: {:?} is a rate, as in rate = {{ per-second = 20 }}", operation.name, quota.what));
        }
        for param in &operation.param {
            errors.extend(place_error(service, operation, param));
        }
    }
    errors
}

/// Each style has members of its own.
fn answer_error(answer: &Answer) -> Option<String> {
    let coded = [&answer.code, &answer.success, &answer.reason, &answer.message, &answer.data, &answer.batch];
    let (is_coded, is_envelope) = match AnswerStyle::named(&answer.style)? {
        AnswerStyle::Coded => (true, false),
        AnswerStyle::Enveloped => (false, true),
        AnswerStyle::Flat | AnswerStyle::ByStatus => (false, false),
    };
    if is_envelope != answer.envelope.is_some() {
        return Some("answer: `envelope` belongs to the style enveloped, and only to it".to_owned());
    }
    if coded.iter().any(|member| is_coded != member.is_some()) {
        return Some(
            "answer: code, success, reason, message, data and batch belong to the style coded, and only to it"
                .to_owned(),
        );
    }
    let is_odd = answer.detail.is_some() && answer.style != "flat";
    is_odd.then(|| "answer: `detail` belongs to the style flat".to_owned())
}

fn rate_error(at: &str, rate: &Rate) -> Option<String> {
    let times: Vec<u32> = rate.per_second.into_iter().chain(rate.per_minute).collect();
    (times.len() != 1 || times.contains(&0))
        .then(|| format!("{at}: has exactly one of per-second and per-minute, not 0"))
}

fn common_error(service: &Service, common: &Common) -> Option<String> {
    let at = format!("common {}", common.name);
    let is_flat = matches!(service.shape.as_str(), "rpc" | "query");
    let is_sent = matches!(common.from.as_str(), "operation" | "version" | "option");
    if (common.from == "option") != common.option.is_some() {
        return Some(format!("{at}: `option` belongs to from = \"option\", and only to it"));
    }
    if common.option.as_ref().is_some_and(|option| CallOption::named(option).is_none()) {
        return Some(format!("{at}: {:?} is no option of a call", common.option.as_deref().unwrap_or_default()));
    }
    if common.default.is_some() && common.option.is_none() {
        return Some(format!("{at}: `default` belongs to from = \"option\""));
    }
    if common.option.as_deref() == Some("region") && service.region_param.as_ref() != Some(&common.name) {
        return Some(format!("{at}: holds the region, and region-param is another"));
    }
    match (is_sent, is_flat, &common.header) {
        (true, false, None) => Some(format!("{at}: a call of the shape {} sends it in a `header`", service.shape)),
        (_, true, Some(_)) => {
            Some(format!("{at}: a call of the shape {} sends it as a field, not in a header", service.shape))
        }
        (false, _, Some(_)) => Some(format!("{at}: `header` is about what building a request fills in")),
        _ => None,
    }
}

/// Every shape has places of its own.
fn place_error(service: &Service, operation: &Operation, param: &Param) -> Option<String> {
    let at = format!("{}.{}", operation.name, param.name);
    if let Some(field) = param.field.iter().find(|field| has_location(field)) {
        return Some(format!("{at}.{}: `in` belongs to the parameter as a whole", field.name));
    }
    let location = param.location.as_deref()?;
    let method = operation.method.as_ref().or(service.methods.first()).map_or("", String::as_str);
    let has_body = !matches!(method, "GET" | "HEAD" | "DELETE");
    let is_fit = match (service.shape.as_str(), location) {
        ("rpc" | "query", "query") | ("json", "body" | "region") | ("rest", "path" | "query" | "header") => true,
        ("rest", "body") if !has_body => return Some(format!("{at}: a {method} has no body to hold it")),
        ("rest", "body") => true,
        _ => false,
    };
    let is_single = !matches!(param.kind.as_str(), "list" | "object" | "map");
    if is_fit && matches!(location, "path" | "header" | "region") && !is_single {
        return Some(format!("{at}: only a single value can be in = {location:?}"));
    }
    (!is_fit).then(|| format!("{at}: a call of the shape {} cannot send it in = {location:?}", service.shape))
}

fn has_location(field: &Param) -> bool {
    field.location.is_some() || field.field.iter().any(has_location)
}
