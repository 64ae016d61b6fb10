//! Compares two texts to sign by their parts, and names the mistake behind the first difference.

use std::cmp::Ordering;

use super::cause::Cause;
use crate::encode::{decode, decode_field};
use crate::sign::params::in_order;
use crate::time::Timestamp;

/// A cause, and the parameter, header or part it was found in.
pub(super) type Finding = Option<(Cause, String)>;

fn found(cause: Cause, part: &str) -> Finding {
    Some((cause, part.to_owned()))
}

/// `METHOD&%2F&enc(query)` of `alibaba-rpc-v1`.
pub(super) fn rpc(signed: &str, other: &str) -> Finding {
    let (method, rest) = signed.split_once('&')?;
    let (other_method, other_rest) = other.split_once('&')?;
    let (path, signed_query) = rest.split_once('&')?;
    let (other_path, other_query) = other_rest.split_once('&')?;
    if method != other_method {
        return found(Cause::WrongMethod, "method");
    }
    if path != other_path {
        return found(spelling(path, other_path).unwrap_or(Cause::PathDiffers), "path");
    }
    if signed_query.contains('&') != other_query.contains('&') {
        return found(Cause::SeparatorsNotEncoded, "query");
    }
    query(&decode(signed_query), &decode(other_query), false)
        .or_else(|| found(spelling(signed_query, other_query)?, "query"))
}

/// `METHOD host path ? parameters` of `tencent-v1`, all raw.
pub(super) fn parameters(signed: &str, other: &str) -> Finding {
    let (signed_head, signed_query) = signed.split_once('?')?;
    let (other_head, other_query) = other.split_once('?')?;
    if signed_head != other_head {
        let method = |text: &str| text.bytes().take_while(u8::is_ascii_uppercase).count();
        let (method_a, rest_a) = signed_head.split_at(method(signed_head));
        let (method_b, rest_b) = other_head.split_at(method(other_head));
        let host = |rest: &str| rest.find('/').unwrap_or(rest.len());
        let (host_a, path_a) = rest_a.split_at(host(rest_a));
        let (host_b, path_b) = rest_b.split_at(host(rest_b));
        return match () {
            () if method_a != method_b => found(Cause::WrongMethod, "method"),
            () if host_a != host_b => found(Cause::HostDiffers, "host"),
            () => found(path_cause(path_a, path_b), "path"),
        };
    }
    query(signed_query, other_query, true)
}

/// The lines of a canonical request.
pub(super) fn canonical(signed: &str, other: &str) -> Finding {
    let (mut a, mut b) = (signed.split('\n'), other.split('\n'));
    if a.next() != b.next() {
        return found(Cause::WrongMethod, "method");
    }
    let (path_a, path_b) = (a.next().unwrap_or_default(), b.next().unwrap_or_default());
    if path_a != path_b {
        return found(path_cause(path_a, path_b), "path");
    }
    if let Some(finding) = query(a.next().unwrap_or_default(), b.next().unwrap_or_default(), false) {
        return Some(finding);
    }
    let (headers_a, headers_b) = (headers(&mut a), headers(&mut b));
    for (name, value) in &headers_a {
        match headers_b.iter().find(|(n, _)| n == name) {
            None => return found(Cause::SignedHeadersDiffer, name),
            Some((_, other)) if other != value => return found(header_cause(name, value, other), name),
            Some(_) => {}
        }
    }
    let more = headers_b.iter().find(|(name, _)| headers_a.iter().all(|(n, _)| n != name));
    if let Some((name, _)) = more {
        return found(Cause::SignedHeadersDiffer, name);
    }
    if a.next() != b.next() || headers_a != headers_b {
        return found(Cause::SignedHeadersDiffer, "SignedHeaders");
    }
    (a.next() != b.next()).then(|| (Cause::BodyDiffers, "body hash".to_owned()))
}

/// The header lines, up to the empty one behind them.
fn headers<'a>(lines: &mut std::str::Split<'a, char>) -> Vec<Pair<'a>> {
    lines.take_while(|line| !line.is_empty()).filter_map(|line| line.split_once(':')).collect()
}

/// The lines of a string to sign that ends with the hash of a canonical request: algorithm, date, scope, hash.
pub(super) fn hashed(signed: &str, other: &str) -> Finding {
    let (a, b): (Vec<&str>, Vec<&str>) = (signed.split('\n').collect(), other.split('\n').collect());
    let last = a.len().saturating_sub(1);
    let (index, (x, y)) = a.iter().zip(&b).enumerate().find(|(_, (x, y))| x != y)?;
    match index {
        0 => found(Cause::ScopeDiffers, "algorithm"),
        _ if index == last => found(Cause::CanonicalRequestDiffers, "canonical request"),
        1 => found(date_cause(x, y).unwrap_or(Cause::ValueDiffers), "date"),
        _ => {
            let day = |scope: &str| scope.split('/').next().unwrap_or_default().to_owned();
            let cause = if day(x) == day(y) { Cause::ScopeDiffers } else { Cause::LocalDate };
            found(cause, "credential scope")
        }
    }
}

/// Canonical queries: the same pairs in another order, or the first pair that differs.
pub(super) fn query(signed: &str, other: &str, raw: bool) -> Finding {
    if signed == other {
        return None;
    }
    let (a, b) = (pairs(signed), pairs(other));
    if in_order(a.iter().copied()) == in_order(b.iter().copied()) {
        let at = a.iter().zip(&b).find(|(x, y)| x != y).map_or("query", |((name, _), _)| name);
        return found(order_cause(&a, &b), &decode(at));
    }
    for &(name, value) in &a {
        if b.contains(&(name, value)) {
            continue;
        }
        let Some((_, other)) = b.iter().find(|(n, _)| *n == name) else {
            let dotted = b.iter().any(|(n, _)| n.replace('_', ".") == name.replace('_', "."));
            let encoded = b.iter().find_map(|(n, _)| spelling(name, n));
            let cause = if dotted { Cause::Underscore } else { encoded.unwrap_or(Cause::ParameterMissing) };
            return found(cause, &decode(name));
        };
        return found(value_cause(value, other, raw).unwrap_or(Cause::ValueDiffers), &decode(name));
    }
    let more = b.iter().find(|(name, _)| a.iter().all(|(n, _)| n != name));
    found(Cause::ParameterMissing, &more.map_or("query".into(), |(name, _)| decode(name)))
}

type Pair<'a> = (&'a str, &'a str);

fn pairs(query: &str) -> Vec<Pair<'_>> {
    let fields = query.split('&').filter(|field| !field.is_empty());
    fields.map(|field| field.split_once('=').unwrap_or((field, ""))).collect()
}

/// How the order that is not by raw name came about.
fn order_cause(a: &[Pair], b: &[Pair]) -> Cause {
    let wrong = if is_sorted(b, |x, y| decode(x.0).cmp(&decode(y.0))) { a } else { b };
    if is_sorted(wrong, |x, y| natural(x.0, y.0)) {
        Cause::ListExpandedAfterSorting
    } else if is_sorted(wrong, |x, y| joined(x).cmp(&joined(y))) || is_sorted(wrong, |x, y| x.0.cmp(y.0)) {
        Cause::SortedAfterEncoding
    } else if is_sorted(wrong, |x, y| x.0.to_ascii_lowercase().cmp(&y.0.to_ascii_lowercase())) {
        Cause::SortedIgnoringCase
    } else {
        Cause::OtherOrder
    }
}

fn joined((name, value): Pair) -> String {
    [name, "=", value].concat()
}

fn is_sorted(pairs: &[Pair], order: fn(Pair, Pair) -> Ordering) -> bool {
    pairs.windows(2).all(|two| matches!(two, [x, y] if order(*x, *y) != Ordering::Greater))
}

/// Names by their parts, with numbers as numbers: the order of a list that is numbered after sorting.
fn natural(x: &str, y: &str) -> Ordering {
    let part = |part| str::parse(part).map_or((0, part), |number: u64| (number, ""));
    x.split('.').map(part).cmp(y.split('.').map(part))
}

fn value_cause(a: &str, b: &str, raw: bool) -> Option<Cause> {
    date_cause(&decode(a), &decode(b)).or_else(|| {
        if raw {
            let encoded = |x: &str, y: &str| decode(x) == y || decode_field(x) == y;
            return (encoded(a, b) || encoded(b, a)).then_some(Cause::EncodedBeforeSigning);
        }
        spelling(a, b)
    })
}

/// Two spellings of the same text: which mistake stands at the first difference.
pub(super) fn spelling(a: &str, b: &str) -> Option<Cause> {
    let same = |x: &str, y: &str| decode(x) == decode(y) || decode_field(x) == decode_field(y);
    let deeper = |x: &str, y: &str| same(&decode(x), y);
    if a == b || !(same(a, b) || deeper(a, b) || deeper(b, a)) {
        return None;
    }
    let mut at = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    // A difference inside `%XX` belongs to the whole of it.
    for back in 1..=2 {
        if at >= back && a.as_bytes().get(at - back) == Some(&b'%') {
            at -= back;
            break;
        }
    }
    let (x, y) = (a.get(at..).unwrap_or_default(), b.get(at..).unwrap_or_default());
    spelled(x, y).or_else(|| spelled(y, x)).or(Some(Cause::NotEncoded))
}

/// What `wrong` does where `right` goes on differently.
fn spelled(right: &str, wrong: &str) -> Option<Cause> {
    let escape = |text: &str| text.get(..3).filter(|text| text.starts_with('%')).map(ToOwned::to_owned);
    let first = wrong.chars().next();
    match (escape(right), escape(wrong)) {
        (Some(x), Some(y)) if x.eq_ignore_ascii_case(&y) => Some(Cause::LowerCaseHex),
        (Some(_), Some(_)) => Some(Cause::DoubleEncoding),
        (None, Some(y)) if y.eq_ignore_ascii_case("%7e") => Some(Cause::EncodedTilde),
        (Some(x), None) if x == "%20" && first == Some('+') => Some(Cause::PlusForSpace),
        (Some(x), None) if first.is_some_and(|c| "!'()*".contains(c)) && first == decode(&x).chars().next() => {
            Some(Cause::UnencodedReserved)
        }
        _ => None,
    }
}

fn path_cause(a: &str, b: &str) -> Cause {
    if a.trim_end_matches('/') == b.trim_end_matches('/') {
        return Cause::TrailingSlash;
    }
    spelling(a, b).unwrap_or(Cause::PathDiffers)
}

fn header_cause(name: &str, a: &str, b: &str) -> Cause {
    let kind = |value: &str| value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if a.trim() == b.trim() {
        Cause::UntrimmedHeader
    } else if name == "content-type" && kind(a) == kind(b) {
        Cause::ContentTypeCharset
    } else if name == "host" {
        Cause::HostDiffers
    } else if name.ends_with("content-sha256") {
        Cause::BodyDiffers
    } else {
        date_cause(a, b).unwrap_or(Cause::HeaderDiffers)
    }
}

/// Dates that are a whole number of quarter hours apart, as time zones are, or of which one states no zone.
fn date_cause(a: &str, b: &str) -> Option<Cause> {
    const QUARTER: u64 = 900;
    const FARTHEST: u64 = 14 * 3600;
    let instant = |text: &str| {
        let unix = || Some(text).filter(|text| text.len() >= 9).and_then(|text| Timestamp::parse_unix(text).ok());
        let with_zone =
            || Timestamp::parse(&format!("{text}Z")).ok().or_else(|| Timestamp::parse_basic(&format!("{text}Z")).ok());
        Timestamp::parse(text)
            .or_else(|_| Timestamp::parse_basic(text))
            .or_else(|_| Timestamp::parse_plain(text))
            .ok()
            .or_else(unix)
            .or_else(with_zone)
    };
    let distance = instant(a)?.unix().abs_diff(instant(b)?.unix());
    let zones_apart = distance % QUARTER == 0 && distance <= FARTHEST && a != b;
    zones_apart.then_some(Cause::LocalDate)
}
