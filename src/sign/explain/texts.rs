//! The texts to sign, taken apart and compared part by part.

use std::borrow::Cow;

use super::cause::{self, Cause, Mistake};
use super::finding::Findings;
use super::pairs::{self, Pair, Tie};
use super::secret;
use super::value::{self, Form};
use crate::digest::sha256_hex;
use crate::encode::{decode, encode};
use crate::order::sorted;
use crate::sign::Scheme;

/// Methods that a text may begin with.
pub(super) const METHODS: [&str; 7] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/// `METHOD&%2F&enc(query)` of `alibaba-rpc-v1`.
pub(super) fn rpc(signed: &str, other: &str, out: &mut Findings) {
    let (a, b) = (Rpc::read(signed), Rpc::read(other));
    same_or(Cause::WrongMethod, "method", a.method, b.method, out);
    if a.path != b.path {
        let mistake = value::spelling(a.path, b.path).first().copied();
        out.add(mistake.unwrap_or(Cause::PathDiffers.into()), "path", a.path, b.path);
    }
    let before = out.list.len();
    pairs::compare(&a.query, &b.query, Form::Canonical, out);
    // What is wrong with every value is wrong with the whole, too.
    for mistake in a.form.iter().filter(|mistake| !b.form.contains(mistake)).chain(b.form.iter().filter(|mistake| !a.form.contains(mistake))) {
        if !out.list.iter().skip(before).any(|finding| finding.cause == mistake.cause) {
            out.add(*mistake, "query", "", "");
        }
    }
}

struct Rpc<'a> {
    method: &'a str,
    path: &'a str,
    /// The canonical query, encoded once.
    query: String,
    /// What is wrong with how the whole of it is encoded.
    form: Vec<Mistake>,
}

impl<'a> Rpc<'a> {
    fn read(text: &'a str) -> Self {
        let (method, rest) = text.split_once('&').unwrap_or(("", text));
        let path = rest.split_once('&').filter(|(path, _)| path.len() <= 5 && !path.starts_with(char::is_alphanumeric));
        let (path, query) = path.unwrap_or(("", rest));
        if query.contains('=') {
            return Self { method, path, query: query.to_owned(), form: vec![Cause::SeparatorsNotEncoded.into()] };
        }
        let mut decoded = decode(query).into_owned();
        let mut form = match () {
            () if query.contains('&') => vec![Cause::SeparatorsNotEncoded.into()],
            // Stars that mask a value are no mistake.
            () if query.contains("***") => Vec::new(),
            () => value::spelling(query, &encode(&decoded)),
        };
        if !decoded.contains('=') && decode(&decoded).contains('=') {
            decoded = decode(&decoded).into_owned();
            form = vec![Cause::DoubleEncoding.into()];
        }
        Self { method, path, query: decoded, form }
    }
}

/// `METHOD host path ? parameters` of `tencent-v1`, all raw.
pub(super) fn parameters(signed: &str, other: &str, out: &mut Findings) {
    let (head_a, query_a) = question_mark(signed, other);
    let (head_b, query_b) = question_mark(other, signed);
    if query_a.is_some() != query_b.is_some() || signed.contains('?') != other.contains('?') {
        out.add(cause::QUESTION_MARK, "path", head_a, head_b);
    }
    let (a, b) = (Head::read(head_a), Head::read(head_b));
    same_or(Cause::WrongMethod, "method", a.method, b.method, out);
    host(a.host, b.host, out);
    path(a.path, b.path, false, out);
    pairs::compare(query_a.unwrap_or_default(), query_b.unwrap_or_default(), Form::Raw, out);
}

/// What stands before the parameters, and the parameters; without a `?` they begin with the first name of `guide`.
fn question_mark<'a>(text: &'a str, guide: &str) -> (&'a str, Option<&'a str>) {
    let end = text.find('=').unwrap_or(text.len());
    match text.split_once('?') {
        Some((head, query)) if head.len() < end => (head, Some(query)),
        _ => {
            let first = guide.split_once('?').and_then(|(_, query)| query.split('=').next()).unwrap_or_default();
            match text.find(&[first, "="].concat()).and_then(|at| text.split_at_checked(at)) {
                Some((head, query)) if !first.is_empty() => (head, Some(query)),
                _ => (text, None),
            }
        }
    }
}

struct Head<'a> {
    method: &'a str,
    host: &'a str,
    path: &'a str,
}

impl<'a> Head<'a> {
    fn read(text: &'a str) -> Self {
        let upper = text.bytes().take_while(u8::is_ascii_uppercase).count();
        let lower = || METHODS.iter().find(|method| text.to_ascii_uppercase().starts_with(**method)).map_or(0, |method| method.len());
        let (method, rest) = text.split_at_checked(if upper > 0 { upper } else { lower() }).unwrap_or_default();
        let scheme = rest.find("://").map_or(0, |at| at.saturating_add(3));
        let slash = rest.get(scheme..).and_then(|behind| behind.find('/')).map(|at| at.saturating_add(scheme));
        let (host, path) = rest.split_at_checked(slash.unwrap_or(rest.len())).unwrap_or_default();
        Self { method, host, path }
    }
}

/// The lines of a canonical request.
pub(super) fn canonical(signed: &str, other: &str, scheme: Option<Scheme>, out: &mut Findings) {
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
            line.split_once(':').is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
        };
        let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).peekable();
        let mut out = Self { method: lines.next().unwrap_or_default(), path: lines.next().unwrap_or_default(), ..Self::default() };
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

fn same_or(cause: Cause, part: &str, a: &str, b: &str, out: &mut Findings) {
    if a != b {
        out.add(cause, part, a, b);
    }
}

fn host(a: &str, b: &str, out: &mut Findings) {
    let without_port = |host: &str| host.rsplit_once(':').map_or(host, |(name, _)| name).to_owned();
    if a != b {
        let has_port = without_port(a) == b || without_port(b) == a;
        out.add(if has_port { cause::HOST_PORT } else { Cause::HostDiffers.into() }, "host", a, b);
    }
}

/// `ends_with_slash` says that the canonical path always does.
fn path(a: &str, b: &str, ends_with_slash: bool, out: &mut Findings) {
    let (x, y) = (a.trim_end_matches('/'), b.trim_end_matches('/'));
    let is_cut = a.ends_with('/') != b.ends_with('/') && (ends_with_slash || x == y && !x.is_empty());
    let (x, y) = if is_cut { (x, y) } else { (a, b) };
    if x != y {
        let mut mistakes = value::spelling(x, y);
        if mistakes.is_empty() {
            let is_begun = x.trim_start_matches('/') == y.trim_start_matches('/');
            mistakes.push(if is_begun { cause::LEADING_SLASH } else { Cause::PathDiffers.into() });
        }
        mistakes.into_iter().for_each(|mistake| out.add(mistake, "path", a, b));
    }
    if is_cut {
        out.add(Cause::TrailingSlash, "path", a, b);
    }
}

fn headers(a: &[Pair], b: &[Pair], out: &mut Findings) {
    let matched = pairs::matched(a, b);
    for couple in &matched.couples {
        let (Some(x), Some(y)) = (a.get(couple.a), b.get(couple.b)) else { continue };
        if !matches!(couple.tie, Tie::All | Tie::Name) {
            out.add(cause::HEADER_LIST, x.name, x.name, y.name);
        }
        if secret::is_masked(x.name, x.value, y.value) {
            out.is_masked = true;
        } else if x.value != y.value {
            for mistake in header(&x.name.to_ascii_lowercase(), x.value, y.value) {
                out.add(mistake, x.name, x.value, y.value);
            }
        }
    }
    for pair in matched.only_a.iter().filter_map(|place| a.get(*place)) {
        out.add(Cause::SignedHeadersDiffer, pair.name, pair.value, "");
    }
    for pair in matched.only_b.iter().filter_map(|place| b.get(*place)) {
        out.add(Cause::SignedHeadersDiffer, pair.name, "", pair.value);
    }
    if matched.out_of_order().is_some() {
        out.add(cause::HEADER_LIST, "headers", "", "");
    }
}

/// The names of the signed headers: either side may have another list than its own lines, or write it in a form of its own.
fn names(a: &Canonical, b: &Canonical, out: &mut Findings) {
    let set = |names: String| {
        let names = names.to_ascii_lowercase();
        let names = names.split([';', ',', ' ']).filter(|name| !name.is_empty()).map(str::to_owned).collect();
        sorted(names, String::cmp).join(";")
    };
    let lines = |one: &Canonical| set(one.headers.iter().map(|header| header.name).collect::<Vec<_>>().join(";"));
    let (set_a, set_b) = (set(a.names.to_owned()), set(b.names.to_owned()));
    let differs_from_lines = (set_a != lines(a)) != (set_b != lines(b));
    let has_form = (set_a != a.names) != (set_b != b.names);
    if differs_from_lines || (a.names != b.names && !has_form && !out.has(Cause::SignedHeadersDiffer)) {
        out.add(Cause::SignedHeadersDiffer, "SignedHeaders", a.names, b.names);
    }
    if has_form {
        out.add(cause::HEADER_LIST, "SignedHeaders", a.names, b.names);
    }
}

fn header(name: &str, a: &str, b: &str) -> Vec<Mistake> {
    let mut found = Vec::new();
    if a.trim() != a || b.trim() != b {
        if a.trim() == a || b.trim() == b {
            found.push(Cause::UntrimmedHeader.into());
        }
        if a.trim() == b.trim() {
            return found;
        }
    }
    let (a, b) = (a.trim(), b.trim());
    let same = a.eq_ignore_ascii_case(b);
    let other = match name {
        "content-type" => {
            let kind = |value: &'_ str| value.split(';').next().unwrap_or_default().trim().to_owned();
            let (x, y) = (kind(a), kind(b));
            if !same && x.eq_ignore_ascii_case(&y) {
                found.push(Cause::ContentTypeCharset.into());
                if x == y {
                    return found;
                }
            }
            if x.eq_ignore_ascii_case(&y) { Cause::ContentTypeCase.into() } else { Cause::HeaderDiffers.into() }
        }
        "host" => {
            let mut hosts = Findings::default();
            host(a, b, &mut hosts);
            return hosts.list.iter().map(|finding| Mistake { cause: finding.cause, detail: finding.detail, hint: finding.hint }).chain(found).collect();
        }
        _ if name.ends_with("content-sha256") => body(a, b),
        _ if same => cause::HEADER_CASE,
        _ => value::date("date", a, b).unwrap_or(Cause::HeaderDiffers.into()),
    };
    found.push(other);
    found
}

/// The hashes of two bodies.
fn body(a: &str, b: &str) -> Mistake {
    const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
    let either = |text: &str| a == text || b == text;
    let hash = |text: &str| sha256_hex(text.as_bytes());
    if a.eq_ignore_ascii_case(b) {
        Cause::HashCase.into()
    } else if either(UNSIGNED) || either(&hash(UNSIGNED)) {
        cause::BODY_UNSIGNED
    } else if !is_sha256(a) || !is_sha256(b) {
        cause::BODY_NO_HASH
    } else if either(&hash("{}")) {
        cause::BODY_EMPTY_OBJECT
    } else if either(&hash("")) {
        cause::BODY_EMPTY
    } else {
        Cause::BodyDiffers.into()
    }
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The lines of a string to sign that ends with the hash of a canonical request: algorithm, date, scope, hash.
///
/// `canonical` is the canonical request of the signed text, which says whether the date is part of the hash.
pub(super) fn hashed(signed: &str, other: &str, canonical: &str, out: &mut Findings) {
    let (a, b) = (Hashed::read(signed), Hashed::read(other));
    if a.algorithm != b.algorithm {
        out.add(Cause::ScopeDiffers, "algorithm", a.algorithm, b.algorithm);
    }
    if a.date != b.date {
        let mistake = value::date("date", a.date, b.date).unwrap_or(Cause::ValueDiffers.into());
        out.add(mistake, "date", a.date, b.date);
    }
    if a.scope != b.scope {
        let split = |scope: &'_ str| scope.split_once('/').map_or((scope.to_owned(), String::new()), |(day, rest)| (day.to_owned(), rest.to_owned()));
        let ((day_a, rest_a), (day_b, rest_b)) = (split(a.scope), split(b.scope));
        if day_a != day_b {
            let is_day = day_a.replace('-', "") != day_b.replace('-', "");
            out.add(if is_day { Cause::LocalDate.into() } else { cause::DATE_FORM }, "credential scope", a.scope, b.scope);
        }
        if rest_a != rest_b {
            out.add(Cause::ScopeDiffers, "credential scope", a.scope, b.scope);
        }
    }
    let has_other_date = a.date != b.date && !a.date.is_empty() && canonical.contains(a.date);
    if a.hash != b.hash && !has_other_date {
        let mistake = if a.hash.eq_ignore_ascii_case(&b.hash) {
            Cause::HashCase.into()
        } else if is_sha256(&a.hash) && is_sha256(&b.hash) {
            Cause::CanonicalRequestDiffers.into()
        } else {
            cause::NOT_HASHED
        };
        out.add(mistake, "canonical request", &a.hash, &b.hash);
    }
}

/// The lines of such a string to sign.
struct Hashed<'a> {
    algorithm: &'a str,
    date: &'a str,
    scope: &'a str,
    /// The hash, or whatever stands in its place.
    hash: Cow<'a, str>,
}

impl<'a> Hashed<'a> {
    fn read(text: &'a str) -> Self {
        let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).peekable();
        let algorithm = lines.next().unwrap_or_default();
        let is_date = |line: &&str| line.len() <= 32 && line.starts_with(|c: char| c.is_ascii_digit());
        let mut next_if = |is: &dyn Fn(&&str) -> bool| lines.next_if(|line| is(line)).unwrap_or_default();
        let date = next_if(&|line| is_date(line) && !line.contains('/'));
        let scope = next_if(&|line| line.contains('/') && line.len() <= 200 && !line.starts_with('/'));
        let hash = lines.collect::<Vec<_>>().join("\n").trim_end().to_owned().into();
        Self { algorithm, date, scope, hash }
    }
}
