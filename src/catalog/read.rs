//! Reads the things of the catalogue from a pack.
//!
//! What is read of each thing, and in which order, is what `build/emit.rs` writes.

use super::pack::{Cursor, invalid};
use super::region::region_host;
use super::types::*;
use super::words::Word;
use crate::error::Error;
use crate::issue::Source;
use crate::sign::Scheme;

/// Where reading stands: in the facts, and beside them in the texts of one language, where there are some.
pub(super) struct Reader {
    pub(super) facts: Cursor,
    pub(super) texts: Option<Cursor>,
    /// What the document contradicts itself in.
    pub(super) notes: Option<Cursor>,
    pub(super) context: Context,
}

/// What everything in a pack shares.
#[derive(Clone, Copy, Default)]
pub(super) struct Context {
    /// Title of the document.
    pub(super) document: &'static str,
    /// Date of its edition.
    pub(super) edition: &'static str,
    /// Patterns that parameters name by their index.
    pub(super) patterns: &'static [Pattern],
    /// How many lists and options are being read within each other.
    pub(super) depth: u8,
}

/// No documented thing is as deep. Bytes that are nested deeper, which only a pack made by hand has, read as nothing.
const DEEPEST: u8 = 32;

impl Reader {
    fn flag(&mut self) -> bool {
        self.facts.flag()
    }

    fn integer(&mut self) -> i64 {
        self.facts.integer()
    }

    fn float(&mut self) -> f64 {
        self.facts.float()
    }

    /// A name, a code or a value.
    pub(super) fn text(&mut self) -> &'static str {
        self.facts.text()
    }

    /// What people read; empty without texts.
    fn prose(&mut self) -> &'static str {
        self.texts.as_mut().map_or("", Cursor::text)
    }

    pub(super) fn names(&mut self) -> &'static [&'static str] {
        self.list(Self::text)
    }

    fn word<T: Word>(&mut self) -> T {
        self.facts.word()
    }

    /// Read once and kept for good, like a `static`.
    pub(super) fn list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        let count = self.count();
        // The number is taken for what it says only as far as bytes are there.
        let mut list = Vec::with_capacity(count.min(64));
        while list.len() < count && !self.is_at_end() {
            list.push(read(self));
        }
        Box::leak(list.into_boxed_slice())
    }

    /// How many items follow: each takes a byte or more, of the facts or of the texts.
    fn count(&mut self) -> usize {
        let left = self.facts.left().saturating_add(self.texts.as_ref().map_or(0, Cursor::left));
        self.facts.number().min(left)
    }

    fn option<T>(&mut self, read: fn(&mut Self) -> T) -> Option<T> {
        if self.flag() { Some(read(self)) } else { None }
    }

    /// A list inside an item of such a list. Bytes that go on for ever go no deeper than this.
    fn inner_list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        if !self.enter() {
            return &[];
        }
        let list = self.list(read);
        self.leave();
        list
    }

    fn enter(&mut self) -> bool {
        let is_fit = self.context.depth < DEEPEST;
        if is_fit {
            self.context.depth = self.context.depth.saturating_add(1);
        }
        is_fit
    }

    fn leave(&mut self) {
        self.context.depth = self.context.depth.saturating_sub(1);
    }

    fn is_at_end(&self) -> bool {
        self.facts.left() == 0 && self.texts.as_ref().is_none_or(|texts| texts.left() == 0)
    }
}

fn source(from: &mut Reader) -> Source {
    Source { document: from.context.document, section: from.text(), edition: from.context.edition }
}

/// What the head of a facts pack says of its service; document and patterns go to the context of what is read later.
pub(super) fn service(from: &mut Reader) -> Result<Service, Error> {
    from.context =
        Context { document: from.text(), edition: from.text(), patterns: from.list(pattern), ..Context::default() };
    let id = from.text();
    let Context { document, edition, .. } = from.context;
    let (endpoint, region_endpoint) = (from.option(Reader::text), from.option(Reader::text));
    let (title, version) = (from.text(), from.option(Reader::text));
    let schemes = from.names().iter().map(|name| Scheme::named(name)).collect::<Result<Vec<_>, _>>()?.leak();
    Ok(Service {
        id,
        title,
        version,
        document,
        edition,
        scheme: *schemes.first().ok_or_else(|| invalid("the service of the pack has no sign scheme"))?,
        schemes,
        shape: from.word(),
        methods: from.names(),
        path: from.text(),
        first_index: from.facts.number(),
        answer: answer(from),
        region_param: from.option(Reader::text),
        superseded_by: from.option(Reader::text),
        source: source(from),
        endpoint,
        region_endpoint,
        endpoints: hosts(from.list(|from| (from.text(), from.option(Reader::text))), endpoint, region_endpoint),
        common: from.list(common),
        errors: from.list(error),
        known: from.list(error),
        headers: from.list(|from| SchemeHeader { scheme: from.text(), name: from.text(), from: from.word() }),
        activity: from.option(|from| &*Box::leak(Box::new(activity(from)))),
        operation_names: from.list(|from| OperationNames { name: from.text(), aliases: from.names() }),
    })
}

fn answer(from: &mut Reader) -> Answer {
    Answer {
        style: from.word(),
        request_id: from.names(),
        request_id_header: from.option(Reader::text),
        envelope: from.text(),
        code: from.text(),
        success: from.text(),
        reason: from.text(),
        message: from.text(),
        data: from.text(),
        batch: from.text(),
        detail: from.text(),
    }
}

/// A regular expression, as its table of transitions.
fn pattern(from: &mut Reader) -> Pattern {
    let small = |from: &mut Reader| u16::try_from(from.facts.number()).unwrap_or(u16::MAX);
    Pattern {
        regex: from.text(),
        text: from.prose(),
        classes: from.facts.bytes(),
        width: from.facts.number(),
        next: from.list(small),
        accepting: from.list(Reader::flag),
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
    CommonParam {
        param: param(from),
        from: from.word(),
        option: from.option(|from| from.word()),
        default: from.option(Reader::text),
        header: from.option(Reader::text),
        source: source(from),
    }
}

pub(super) fn activity(from: &mut Reader) -> ActivityCodes {
    ActivityCodes {
        statuses: from.list(|from| ActivityStatus { code: from.integer(), name: from.text(), is_final: from.flag() }),
        types: from.list(|from| ActivityType { code: from.integer(), name: from.text() }),
        errors: from.list(error),
        source: source(from),
    }
}

pub(super) fn operation(from: &mut Reader) -> Operation {
    // The document of this operation need not be that of its service.
    from.context = Context { document: from.text(), edition: from.text(), ..from.context };
    Operation {
        id: from.text(),
        service: from.text(),
        name: from.text(),
        aliases: from.names(),
        summary: from.prose(),
        source: source(from),
        methods: from.names(),
        path: from.text(),
        read_only: from.flag(),
        token_param: from.option(Reader::text),
        list: from.option(Reader::text),
        paging: from.option(paging),
        rate: from.option(rate),
        params: from.list(param),
        rules: from.list(rule),
        quotas: from.list(quota),
        preconditions: from.list(precondition),
        errors: from.list(error),
        response: from.list(field),
        contradictions: notes(from),
        example: from.list(|from| (from.prose(), from.prose())),
    }
}

/// As many as the facts say, and none where they are not there.
fn notes(from: &mut Reader) -> &'static [&'static str] {
    let count = from.facts.number();
    let Some(notes) = &mut from.notes else { return &[] };
    (0..count.min(notes.left())).map(|_| notes.text()).collect::<Vec<_>>().leak()
}

fn paging(from: &mut Reader) -> Paging {
    Paging {
        style: from.word(),
        at: from.text(),
        size: from.text(),
        total: from.option(Reader::text),
        next: from.option(Reader::text),
    }
}

fn rate(from: &mut Reader) -> Rate {
    Rate { times: from.integer(), seconds: from.integer(), source: source(from) }
}

fn param(from: &mut Reader) -> Param {
    Param {
        name: from.text(),
        aliases: from.names(),
        kind: from.word(),
        item: from.option(|from| from.word()),
        style: from.option(|from| from.word()),
        accepts: from.list(|from| from.word()),
        required: from.word(),
        default: from.option(literal),
        constraints: from.list(constraint),
        location: from.word(),
        description: from.prose(),
        secret: from.flag(),
        also: from.names(),
        keys: from.list(constraint),
        fields: from.inner_list(param),
    }
}

fn literal(from: &mut Reader) -> Literal {
    match from.facts.number() {
        0 => Literal::Text(from.text()),
        1 => Literal::Integer(from.integer()),
        2 => Literal::Float(from.float()),
        3 => Literal::Boolean(from.flag()),
        _ => Literal::Texts(from.names()),
    }
}

fn constraint(from: &mut Reader) -> Constraint {
    Constraint { limit: limit(from), when: from.option(condition), source: source(from) }
}

fn limit(from: &mut Reader) -> Limit {
    match from.facts.number() {
        0 => Limit::Range(bounds(from)),
        1 => Limit::Enum { values: from.names() },
        2 => Limit::Length(bounds(from)),
        3 => Limit::Pattern(known_pattern(from)),
        4 => Limit::NotPattern(known_pattern(from)),
        5 => Limit::Format { format: from.word() },
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

/// A pattern by its index among those of the service.
fn known_pattern(from: &mut Reader) -> &'static Pattern {
    static NONE: Pattern = Pattern { regex: "", text: "", classes: [0; 256], width: 0, next: &[], accepting: &[] };
    from.context.patterns.get(from.facts.number()).unwrap_or(&NONE)
}

/// What must hold as well.
fn more(from: &mut Reader) -> Option<&'static Condition> {
    if !from.flag() || !from.enter() {
        return None;
    }
    let more = condition(from);
    from.leave();
    Some(Box::leak(Box::new(more)))
}

fn condition(from: &mut Reader) -> Condition {
    Condition {
        param: from.text(),
        test: match from.facts.number() {
            0 => Test::Is(from.names()),
            1 => Test::Not(from.names()),
            _ => Test::Present(from.flag()),
        },
        and: more(from),
    }
}

fn rule(from: &mut Reader) -> Rule {
    Rule {
        kind: from.word(),
        each: from.option(Reader::text),
        params: from.names(),
        sets: from.list(Reader::names),
        when: from.option(condition),
        text: from.option(Reader::prose),
        error: from.option(Reader::text),
        source: source(from),
    }
}

fn quota(from: &mut Reader) -> Quota {
    Quota { what: from.prose(), limit: from.integer(), error: from.option(Reader::text), source: source(from) }
}

fn precondition(from: &mut Reader) -> Precondition {
    Precondition { text: from.prose(), error: from.option(Reader::text), source: source(from) }
}

fn error(from: &mut Reader) -> ErrorInfo {
    ErrorInfo {
        code: from.text(),
        status: from.option(|from| from.facts.number()).and_then(|status| status.try_into().ok()),
        meaning: from.prose(),
        category: from.word(),
        retry: from.word(),
        advice: from.prose(),
        source: source(from),
    }
}

fn field(from: &mut Reader) -> Field {
    Field {
        name: from.text(),
        aliases: from.names(),
        kind: from.word(),
        item: from.option(|from| from.word()),
        description: from.prose(),
        values: from.names(),
        from: from.option(|from| &*Box::leak(Box::new(pair(from)))),
        fields: from.inner_list(field),
    }
}

#[cfg(test)]
mod tests {
    use super::super::format::{COVERED, MAGIC, VERSION, checksum};
    use super::super::pack::Pack;
    use super::*;

    /// A pack of facts whose head are these bytes, of fewer than 2^21.
    fn with_head(head: &[u8]) -> Pack {
        let length = head.len();
        let size = [0, 7, 14].map(|shift| u8::try_from(length >> shift & 0x7f).unwrap() | 0x80);
        let body = [&[0], &size[..], &[0, 0], head].concat();
        let mut pack = [&MAGIC[..], &VERSION.to_le_bytes(), &[0, 0]].concat();
        pack.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
        assert_eq!(pack.len(), COVERED);
        pack.extend(checksum(&pack, &body));
        pack.extend(body);
        Pack::open(pack).unwrap()
    }

    fn reader(pack: &Pack) -> Reader {
        Reader { facts: pack.head(), texts: None, notes: None, context: Context::default() }
    }

    #[test]
    fn what_is_nested_too_deep_reads_as_nothing() {
        // Every flag is set and every list has an item, to the end of the bytes.
        let pack = with_head(&vec![1; 1_000_000]);
        let mut param = param(&mut reader(&pack));
        for _ in 1..=DEEPEST {
            assert_eq!(param.fields.len(), 1);
            let Param { fields: [inner], .. } = param else { unreachable!() };
            param = Param { fields: inner.fields, ..param };
            if param.fields.is_empty() {
                return;
            }
        }
        panic!("deeper than {DEEPEST}");
    }

    #[test]
    fn a_number_that_the_bytes_do_not_hold_makes_no_list_of_nothing() {
        let most = [0xff, 0xff, 0xff, 0x7f, 1, 2, 3];
        assert_eq!(reader(&with_head(&most)).names().len(), 3);
    }
}
