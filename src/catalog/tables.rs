//! The tables, read on first use from what the build has written.
//!
//! What is read of each thing, and in which order, is what `build/emit.rs` writes.

use std::sync::OnceLock;

use super::read::Reader;
use super::region::region_host;
use super::types::*;
use crate::issue::Source;
use crate::sign::Scheme;

// One list for each kind of word, and the patterns.
include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// Every service, in order of its id.
pub(super) fn services() -> &'static [Service] {
    static SERVICES: OnceLock<&[Service]> = OnceLock::new();
    SERVICES.get_or_init(|| {
        let facts = include_bytes!(concat!(env!("OUT_DIR"), "/services.bin"));
        let texts = include_str!(concat!(env!("OUT_DIR"), "/services.txt"));
        Reader::new(facts, texts).list(service)
    })
}

/// What the numbers of scaling activities mean, for each service that has such numbers.
fn activities() -> &'static [(&'static str, ActivityCodes)] {
    static ACTIVITIES: OnceLock<&[(&str, ActivityCodes)]> = OnceLock::new();
    ACTIVITIES.get_or_init(|| {
        let facts = include_bytes!(concat!(env!("OUT_DIR"), "/activities.bin"));
        let texts = include_str!(concat!(env!("OUT_DIR"), "/activities.txt"));
        Reader::new(facts, texts).list(|from| {
            document(from);
            (from.text(), activity(from))
        })
    })
}

/// Those of one service.
pub(super) fn activity_codes(service: &str) -> Option<&'static ActivityCodes> {
    activities().iter().find(|(id, _)| *id == service).map(|(_, codes)| codes)
}

fn document(from: &mut Reader) {
    from.seed = from.text();
    from.edition = from.text();
}

fn source(from: &mut Reader) -> Source {
    Source { seed: from.seed, section: from.text(), edition: from.edition }
}

fn service(from: &mut Reader) -> Service {
    document(from);
    let id = from.text();
    let (endpoint, region_endpoint) = (from.optional_text(), from.optional_text());
    Service {
        id,
        title: from.text(),
        version: from.optional_text(),
        scheme: from.word(&SCHEMES),
        shape: from.word(&SHAPES),
        methods: from.texts(),
        path: from.text(),
        region_param: from.optional_text(),
        source: source(from),
        endpoint,
        region_endpoint,
        endpoints: hosts(from.list(|from| (from.text(), from.optional_text())), endpoint, region_endpoint),
        common: from.list(common),
        errors: from.list(error),
        known: from.list(error),
        activity: activity_codes(id),
        operations: from.list(operation),
    }
}

/// Each region with its host: its own one, or the one that follows from its id, or the one for all.
fn hosts(
    regions: &[(&'static str, Option<&'static str>)],
    endpoint: Option<&'static str>,
    region_endpoint: Option<&'static str>,
) -> &'static [(&'static str, &'static str)] {
    let host = |(region, own): &(&'static str, Option<&'static str>)| {
        let by_rule = || region_endpoint.map(|rule| &*region_host(rule, region).leak());
        (*region, own.or_else(by_rule).or(endpoint).unwrap_or_default())
    };
    regions.iter().map(host).collect::<Vec<_>>().leak()
}

fn pair(from: &mut Reader) -> (&'static str, &'static str) {
    (from.text(), from.text())
}

fn common(from: &mut Reader) -> CommonParam {
    CommonParam { param: param(from), from: from.word(&ORIGINS), source: source(from) }
}

fn activity(from: &mut Reader) -> ActivityCodes {
    ActivityCodes {
        statuses: from.list(|from| ActivityStatus { code: from.integer(), name: from.text(), is_final: from.flag() }),
        types: from.list(|from| ActivityType { code: from.integer(), name: from.text() }),
        errors: from.list(error),
        source: source(from),
    }
}

fn operation(from: &mut Reader) -> Operation {
    Operation {
        id: from.text(),
        service: from.text(),
        name: from.text(),
        aliases: from.texts(),
        summary: from.text(),
        source: source(from),
        methods: from.texts(),
        path: from.text(),
        read_only: from.flag(),
        token_param: from.optional_text(),
        params: from.list(param),
        rules: from.list(rule),
        quotas: from.list(quota),
        preconditions: from.list(precondition),
        errors: from.list(error),
        response: from.list(field),
        contradictions: from.texts(),
    }
}

fn param(from: &mut Reader) -> Param {
    Param {
        name: from.text(),
        aliases: from.texts(),
        kind: from.word(&TYPES),
        item: from.option(|from| from.word(&TYPES)),
        style: from.option(|from| from.word(&STYLES)),
        accepts: from.list(|from| from.word(&STYLES)),
        required: from.word(&REQUIRED),
        default: from.option(literal),
        constraints: from.list(constraint),
        place: from.word(&PLACES),
        description: from.text(),
        secret: from.flag(),
        also: from.texts(),
        keys: from.list(constraint),
        fields: from.list(param),
    }
}

fn literal(from: &mut Reader) -> Literal {
    match from.number() {
        0 => Literal::Text(from.text()),
        1 => Literal::Integer(from.integer()),
        2 => Literal::Float(from.float()),
        3 => Literal::Boolean(from.flag()),
        _ => Literal::Texts(from.texts()),
    }
}

fn constraint(from: &mut Reader) -> Constraint {
    Constraint { limit: limit(from), when: from.option(condition), source: source(from) }
}

fn limit(from: &mut Reader) -> Limit {
    match from.number() {
        0 => Limit::Range(bounds(from)),
        1 => Limit::Enum { values: from.texts() },
        2 => Limit::Length(bounds(from)),
        3 => Limit::Pattern(pattern(from)),
        4 => Limit::NotPattern(pattern(from)),
        5 => Limit::Format { format: from.word(&FORMATS) },
        6 => Limit::Multiple { of: from.integer() },
        7 => Limit::Bytes(bounds(from)),
        8 => Limit::Base64(bounds(from)),
        9 => Limit::WithinDays { days: from.integer() },
        _ => Limit::Count(bounds(from)),
    }
}

fn bounds(from: &mut Reader) -> Bounds {
    Bounds { min: from.option(Reader::float), max: from.option(Reader::float) }
}

#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "a remainder is a place in the list")]
fn pattern(from: &mut Reader) -> &'static Pattern {
    &PATTERNS[from.number() % PATTERNS.len()]
}

fn condition(from: &mut Reader) -> Condition {
    Condition {
        param: from.text(),
        test: match from.number() {
            0 => Test::Is(from.texts()),
            1 => Test::Not(from.texts()),
            _ => Test::Present(from.flag()),
        },
        and: from.option(|from| &*Box::leak(Box::new(condition(from)))),
    }
}

fn rule(from: &mut Reader) -> Rule {
    Rule {
        kind: from.word(&RULE_KINDS),
        each: from.optional_text(),
        params: from.texts(),
        sets: from.list(Reader::texts),
        when: from.option(condition),
        text: from.optional_text(),
        error: from.optional_text(),
        source: source(from),
    }
}

fn quota(from: &mut Reader) -> Quota {
    Quota { what: from.text(), limit: from.integer(), error: from.optional_text(), source: source(from) }
}

fn precondition(from: &mut Reader) -> Precondition {
    Precondition { text: from.text(), error: from.optional_text(), source: source(from) }
}

fn error(from: &mut Reader) -> ErrorInfo {
    ErrorInfo {
        code: from.text(),
        status: from.option(Reader::number).and_then(|status| status.try_into().ok()),
        meaning: from.text(),
        category: from.word(&CATEGORIES),
        retry: from.word(&RETRIES),
        advice: from.text(),
        source: source(from),
    }
}

fn field(from: &mut Reader) -> Field {
    Field {
        name: from.text(),
        aliases: from.texts(),
        kind: from.word(&TYPES),
        item: from.option(|from| from.word(&TYPES)),
        description: from.text(),
        values: from.texts(),
        from: from.option(|from| &*Box::leak(Box::new(pair(from)))),
        fields: from.list(field),
    }
}
