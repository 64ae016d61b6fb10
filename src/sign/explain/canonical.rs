//! Canonical requests, compared line by line.

use super::cause::Cause;
use super::finding::Findings;
use super::mistake::{self, Mistake, Mistakes};
use super::pairs::{self, Pair, Tie};
use super::secret;
use super::texts::{host_mistake, is_sha256, path, same_or};
use super::value::{self, Form};
use crate::digest::sha256_hex;
use crate::sign::Scheme;

/// Method, path, query, headers, their names and the hash of the body.
pub(super) fn compare(signed: &str, other: &str, scheme: Option<Scheme>, out: &mut Findings) {
    let (a, b) = (Canonical::read(signed), Canonical::read(other));
    same_or(Cause::WrongMethod, "method", a.method, b.method, out);
    path(a.path, b.path, matches!(scheme, Some(Scheme::HuaweiSdk | Scheme::HuaweiV11)), out);
    let form = if scheme == Some(Scheme::TencentTc3) { Form::AsSent } else { Form::Canonical };
    pairs::compare(a.query, b.query, form, out);
    headers(&a.headers, &b.headers, out);
    names(&a, &b, out);
    if a.is_regular != b.is_regular {
        out.add(Cause::LineBreaks, "headers", "", "");
    }
    if a.payload != b.payload && !out.has(Cause::BodyDiffers) {
        out.add(body(a.payload, b.payload), "body hash", a.payload, b.payload);
    }
}

/// The parts of a canonical request.
#[derive(Default)]
struct Canonical<'a> {
    method: &'a str,
    path: &'a str,
    query: &'a str,
    headers: Vec<Pair<'a>>,
    names: &'a str,
    payload: &'a str,
    /// Whether one empty line stands between headers and names, and the query has its own line.
    is_regular: bool,
}

impl<'a> Canonical<'a> {
    fn read(text: &'a str) -> Self {
        let is_header = |line: &str| {
            line.split_once(':').is_some_and(|(name, _)| {
                !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            })
        };
        let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).peekable();
        let mut out = Self {
            method: lines.next().unwrap_or_default(),
            path: lines.next().unwrap_or_default(),
            ..Self::default()
        };
        let has_query = !lines.peek().is_some_and(|line| is_header(line) && !line.contains('='));
        if has_query {
            out.query = lines.next().unwrap_or_default();
        }
        let mut empty = 0_u32;
        let mut has_names = false;
        for line in lines.by_ref() {
            if line.is_empty() && !has_names && (empty == 0 || !out.headers.is_empty()) {
                empty = empty.saturating_add(1);
            } else if empty == 0 && line.contains(':') {
                out.headers.push(Pair::split(line, ':'));
            } else if !has_names {
                has_names = true;
                out.names = line;
            } else {
                out.payload = line;
                break;
            }
        }
        out.is_regular = has_query && empty == 1 && lines.next().is_none();
        out
    }
}

fn headers(a: &[Pair], b: &[Pair], out: &mut Findings) {
    let matched = pairs::matched(a, b);
    for one in &matched {
        match (one.a.and_then(|index| a.get(index)), one.b.and_then(|index| b.get(index))) {
            (Some(x), Some(y)) => {
                if !matches!(one.tie, Tie::All | Tie::Name) {
                    out.add(mistake::HEADER_LIST, x.name, x.name, y.name);
                }
                if secret::is_masked(x.name, x.value, y.value) {
                    out.is_masked = true;
                } else if x.value != y.value {
                    out.add_all(header(&x.name.to_ascii_lowercase(), x.value, y.value), x.name, x.value, y.value);
                }
            }
            (Some(x), None) => out.add(Cause::SignedHeadersDiffer, x.name, x.value, ""),
            (None, Some(y)) => out.add(Cause::SignedHeadersDiffer, y.name, "", y.value),
            (None, None) => {}
        }
    }
    if pairs::out_of_order(&matched).is_some() {
        out.add(mistake::HEADER_LIST, "headers", "", "");
    }
}

/// The names of the signed headers: either side may have another list than its own lines, or write it in a form of its own.
fn names(a: &Canonical, b: &Canonical, out: &mut Findings) {
    let has_other_names = |one: &Canonical| {
        let alone = |name| Pair::split(name, ':');
        let listed: Vec<Pair> = one.names.split([';', ',', ' ']).filter(|name| !name.is_empty()).map(alone).collect();
        let lines: Vec<Pair> = one.headers.iter().map(|header| alone(header.name)).collect();
        pairs::matched(&listed, &lines).iter().any(|pair| pair.a.is_none() || pair.b.is_none())
    };
    let has_other_form = |one: &Canonical| {
        let mut last = "";
        one.names.contains(|c: char| c.is_ascii_uppercase() || c == ',' || c == ' ')
            || one.names.split(';').any(|name| std::mem::replace(&mut last, name) > name)
    };
    let has_form = has_other_form(a) != has_other_form(b);
    let is_unexplained = a.names != b.names && !has_form && !out.has(Cause::SignedHeadersDiffer);
    if has_other_names(a) != has_other_names(b) || is_unexplained {
        out.add(Cause::SignedHeadersDiffer, "SignedHeaders", a.names, b.names);
    }
    if has_form {
        out.add(mistake::HEADER_LIST, "SignedHeaders", a.names, b.names);
    }
}

fn header(name: &str, a: &str, b: &str) -> Mistakes {
    let (x, y) = (a.trim(), b.trim());
    let mut found = Mistakes::default();
    if (x == a) != (y == b) {
        found = Mistakes::of(Cause::UntrimmedHeader);
    }
    if x != y {
        found =
            found.and(if name == "content-type" { content_type(x, y) } else { Mistakes::of(other_header(name, x, y)) });
    }
    found
}

fn content_type(a: &str, b: &str) -> Mistakes {
    let kind = |value: &'_ str| value.split(';').next().unwrap_or_default().trim().to_owned();
    let (x, y) = (kind(a), kind(b));
    match () {
        () if a.eq_ignore_ascii_case(b) => Mistakes::of(Cause::ContentTypeCase),
        () if x == y => Mistakes::of(Cause::ContentTypeCharset),
        () if x.eq_ignore_ascii_case(&y) => {
            Mistakes::of(Cause::ContentTypeCharset).and(Mistakes::of(Cause::ContentTypeCase))
        }
        () => Mistakes::of(Cause::HeaderDiffers),
    }
}

fn other_header(name: &str, a: &str, b: &str) -> Mistake {
    match name {
        "host" => host_mistake(a, b),
        _ if name.ends_with("content-sha256") => body(a, b),
        _ if a.eq_ignore_ascii_case(b) => mistake::HEADER_CASE,
        _ => value::date("date", a, b).unwrap_or(Cause::HeaderDiffers.into()),
    }
}

/// The hashes of two bodies.
fn body(a: &str, b: &str) -> Mistake {
    const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
    let either = |text: &str| a == text || b == text;
    let hash = |text: &str| sha256_hex(text.as_bytes());
    if a.eq_ignore_ascii_case(b) {
        Cause::HashCase.into()
    } else if either(UNSIGNED) || either(&hash(UNSIGNED)) {
        mistake::BODY_UNSIGNED
    } else if !is_sha256(a) || !is_sha256(b) {
        mistake::BODY_NO_HASH
    } else if either(&hash("{}")) {
        mistake::BODY_EMPTY_OBJECT
    } else if either(&hash("")) {
        mistake::BODY_EMPTY
    } else {
        Cause::BodyDiffers.into()
    }
}
