//! The texts to sign, taken apart and compared part by part.

use std::borrow::Cow;

use super::cause::Cause;
use super::finding::Findings;
use super::mistake::{self, Mistake, Mistakes};
use super::pairs;
use super::value::{self, Form};
use crate::encode::{decode, encode};

/// Methods that a text may begin with.
pub(super) const METHODS: [&str; 7] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"];

/// `METHOD&%2F&enc(query)` of `alibaba-rpc-v1`.
pub(super) fn rpc(signed: &str, other: &str, out: &mut Findings) {
    let (a, b) = (Rpc::read(signed), Rpc::read(other));
    same_or(Cause::WrongMethod, "method", a.method, b.method, out);
    let spelled = value::spelling(a.path, b.path);
    if a.path != b.path {
        let mistakes = if spelled.is_empty() { Mistakes::of(Cause::PathDiffers) } else { spelled };
        out.add_all(mistakes, "path", a.path, b.path);
    }
    let before = out.list.len();
    pairs::compare(&a.query, &b.query, Form::Canonical, out);
    // What is wrong with every value is wrong with the whole, too.
    let found = out
        .list
        .iter()
        .skip(before)
        .map(|finding| Mistakes::of(finding.cause))
        .fold(Mistakes::default(), Mistakes::and);
    out.add_all(a.form.without(b.form).and(b.form.without(a.form)).without(found), "query", "", "");
}

struct Rpc<'a> {
    method: &'a str,
    path: &'a str,
    /// The canonical query, encoded once.
    query: String,
    /// What is wrong with how the whole of it is encoded.
    form: Mistakes,
}

impl<'a> Rpc<'a> {
    fn read(text: &'a str) -> Self {
        let (method, rest) = text.split_once('&').unwrap_or(("", text));
        let is_path = |path: &str| path.len() <= 5 && !path.starts_with(|c: char| c.is_ascii_alphanumeric());
        let (path, query) = rest.split_once('&').filter(|(path, _)| is_path(path)).unwrap_or(("", rest));
        let mut decoded = decode(query).into_owned();
        let mut form = Mistakes::default();
        if query.contains(['=', '&']) {
            form = Mistakes::of(Cause::SeparatorsNotEncoded);
            if query.contains('=') {
                decoded = query.to_owned();
            }
        } else if !query.contains("***") {
            // Stars that mask a value are no mistake.
            form = value::spelling(query, &encode(&decoded));
        }
        if !decoded.contains('=') && decode(&decoded).contains('=') {
            decoded = decode(&decoded).into_owned();
            form = Mistakes::of(Cause::DoubleEncoding);
        }
        Self { method, path, query: decoded, form }
    }
}

/// `METHOD host path ? parameters` of `tencent-v1`, all raw.
pub(super) fn parameters(signed: &str, other: &str, out: &mut Findings) {
    let (head_a, query_a) = question_mark(signed, other);
    let (head_b, query_b) = question_mark(other, signed);
    if query_a.is_some() != query_b.is_some() || signed.contains('?') != other.contains('?') {
        out.add(mistake::QUESTION_MARK, "path", head_a, head_b);
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
        let lower = || {
            METHODS
                .iter()
                .find(|method| text.to_ascii_uppercase().starts_with(**method))
                .map_or(0, |method| method.len())
        };
        let (method, rest) = text.split_at_checked(if upper > 0 { upper } else { lower() }).unwrap_or_default();
        let scheme = rest.find("://").map_or(0, |at| at.saturating_add(3));
        let slash = rest.get(scheme..).and_then(|behind| behind.find('/')).map(|at| at.saturating_add(scheme));
        let (host, path) = rest.split_at_checked(slash.unwrap_or(rest.len())).unwrap_or_default();
        Self { method, host, path }
    }
}

pub(super) fn same_or(cause: Cause, part: &str, a: &str, b: &str, out: &mut Findings) {
    if a != b {
        out.add(cause, part, a, b);
    }
}

pub(super) fn host(a: &str, b: &str, out: &mut Findings) {
    if a != b {
        out.add(host_mistake(a, b), "host", a, b);
    }
}

pub(super) fn host_mistake(a: &str, b: &str) -> Mistake {
    let has_port = |x: &str, y: &str| x.strip_prefix(y).is_some_and(|rest| rest.starts_with(':'));
    if has_port(a, b) || has_port(b, a) { mistake::HOST_PORT } else { Cause::HostDiffers.into() }
}

/// `ends_with_slash` says that the canonical path always does.
pub(super) fn path(a: &str, b: &str, ends_with_slash: bool, out: &mut Findings) {
    let (x, y) = (a.trim_end_matches('/'), b.trim_end_matches('/'));
    let is_cut = a.ends_with('/') != b.ends_with('/') && (ends_with_slash || x == y && !x.is_empty());
    let (x, y) = if is_cut { (x, y) } else { (a, b) };
    if x != y {
        let spelled = value::spelling(x, y);
        let mistakes = match () {
            () if !spelled.is_empty() => spelled,
            () if x.trim_start_matches('/') == y.trim_start_matches('/') => Mistakes::of(mistake::LEADING_SLASH),
            () => Mistakes::of(Cause::PathDiffers),
        };
        out.add_all(mistakes, "path", a, b);
    }
    if is_cut {
        out.add(Cause::TrailingSlash, "path", a, b);
    }
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
        let split = |scope: &'_ str| {
            scope
                .split_once('/')
                .map_or((scope.to_owned(), String::new()), |(day, rest)| (day.to_owned(), rest.to_owned()))
        };
        let ((day_a, rest_a), (day_b, rest_b)) = (split(a.scope), split(b.scope));
        if day_a != day_b {
            let is_day = day_a.replace('-', "") != day_b.replace('-', "");
            out.add(
                if is_day { Cause::LocalDate.into() } else { mistake::DATE_FORM },
                "credential scope",
                a.scope,
                b.scope,
            );
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
            mistake::NOT_HASHED
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

pub(super) fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
