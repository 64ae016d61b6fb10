//! Parameters of the schemes that sign parameters: those of the query and of the form are one set.

use std::collections::BinaryHeap;

use super::check::check_fields;
use super::pipeline::invalid_request;
use super::refusal::{Problem, Reason};
use crate::encode::encode_pairs_into;
use crate::error::Error;
use crate::http::{Body, Fields, Request, by_name};
use crate::suggest::shown;

/// The parameter that holds the signature and is never part of it.
pub(super) const SIGNATURE: &str = "Signature";

fn form(request: &Request) -> Option<&Fields> {
    match &request.body {
        Body::Form(fields) => Some(fields),
        Body::Empty | Body::Bytes(_) => None,
    }
}

/// The value of a parameter, wherever it stands.
pub(super) fn carried<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.query.get(name).or_else(|| form(request)?.get(name))
}

/// Adds a parameter: to the form of a request that has one, else to the query.
pub(super) fn add(request: &mut Request, name: &str, value: &str) {
    match &mut request.body {
        Body::Form(fields) => fields.push(name, value),
        Body::Empty | Body::Bytes(_) => request.query.push(name, value),
    }
}

/// Adds a parameter unless the request carries one of this name.
pub(super) fn default(request: &mut Request, name: &str, value: &str) {
    if carried(request, name).is_none() {
        add(request, name, value);
    }
}

/// Every parameter but the signature, by name and, for repeated names, by value: raw, before any encoding.
pub(super) fn sorted(request: &Request) -> Vec<(&str, &str)> {
    let mut pairs = all(request);
    pairs.retain(|(name, _)| *name != SIGNATURE);
    pairs
}

/// Every parameter, in the same order.
pub(super) fn all(request: &Request) -> Vec<(&str, &str)> {
    let mut keyed = keyed(&request.query);
    if let Some(form) = form(request) {
        keyed.extend(self::keyed(form));
    }
    ordered(keyed)
}

/// Refuses a parameter that is there twice, in the query, in the form or in both: which of its values counts is not signed.
pub(super) fn check_once(pairs: &[(&str, &str)]) -> Result<(), Problem> {
    match pairs.iter().zip(pairs.iter().skip(1)).find(|((one, _), (next, _))| one == next) {
        Some(((name, _), _)) => {
            Err(Problem::new(Reason::Malformed, format!("{} is there twice, and counts once", shown(name))))
        }
        None => Ok(()),
    }
}

/// The parameters of the query, in the same order.
pub(super) fn sorted_query(request: &Request) -> Vec<(&str, &str)> {
    ordered(keyed(&request.query))
}

/// The parameters of the query by name; those of one name in the order in which they are sent, which is signed too.
pub(super) fn sorted_as_sent(request: &Request) -> Vec<(&str, &str)> {
    let pairs = sorted_query(request);
    if check_once(&pairs).is_ok() {
        return pairs;
    }
    let sent: Vec<(&str, &str)> = request.query.pairs().collect();
    let indices = by_name(sent.iter().map(|(name, _)| (*name).to_owned()));
    indices.into_iter().filter_map(|(_, index)| sent.get(index).copied()).collect()
}

/// By name and, for repeated names, by value. Most names differ in the first eight bytes, which are compared as one
/// number. Few are inserted in their place; of many, a heap makes less code than `sort`.
pub(super) fn in_order<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<(&'a str, &'a str)> {
    ordered(pairs.map(|(name, value)| (first_bytes(name), name, value)).collect())
}

/// A pair behind its sort key.
type Keyed<'a> = (u64, &'a str, &'a str);

fn keyed(fields: &Fields) -> Vec<Keyed<'_>> {
    fields.pairs().map(|(name, value)| (first_bytes(name), name, value)).collect()
}

fn ordered(mut keyed: Vec<Keyed<'_>>) -> Vec<(&str, &str)> {
    if keyed.len() > FEW {
        keyed = BinaryHeap::from(keyed).into_sorted_vec();
    } else {
        for end in 1..keyed.len() {
            let (before, rest) = keyed.split_at_mut(end);
            let Some(next) = rest.first().copied() else { break };
            let is_behind = |pair: &&Keyed<'_>| pair.0 > next.0 || (pair.0 == next.0 && **pair > next);
            let place = end - before.iter().rev().take_while(is_behind).count();
            keyed.copy_within(place..end, place + 1);
            if let Some(slot) = keyed.get_mut(place) {
                *slot = next;
            }
        }
    }
    keyed.into_iter().map(|(_, name, value)| (name, value)).collect()
}

const FEW: usize = 24;

/// A number that sorts as the first eight bytes do; a shorter name counts as if it went on with NULs.
#[inline(always)]
fn first_bytes(name: &str) -> u64 {
    if let Some(eight) = name.as_bytes().first_chunk() {
        return u64::from_be_bytes(*eight);
    }
    let mut bytes = [0; 8];
    for (place, byte) in bytes.iter_mut().zip(name.bytes()) {
        *place = byte;
    }
    u64::from_be_bytes(bytes)
}

/// Reads a form that came as bytes, and refuses what cannot be signed again.
pub(super) fn prepare(request: &mut Request) -> Result<(), Error> {
    if let Some(fields) = request.form() {
        check_fields("form", &fields)?;
        request.body = Body::Form(fields);
    } else if request.is_form() && matches!(&request.body, Body::Bytes(bytes) if !bytes.is_empty()) {
        let expected = "expected UTF-8 without a content coding, behind a method that has a body";
        return Err(invalid_request(format!("body: this form cannot be signed as parameters; {expected}")));
    }
    if carried(request, SIGNATURE).is_some() {
        return Err(invalid_request("Signature: the request is signed already; sign the request without it"));
    }
    Ok(())
}

/// The name of a parameter that is not UTF-8 once decoded.
pub(super) fn undecodable(request: &Request) -> Option<&str> {
    request.query.undecodable().or_else(|| form(request)?.undecodable())
}

/// `enc(name)=enc(value)` joined by `&`; an empty value keeps its `=`.
pub(super) fn encoded(pairs: &[(&str, &str)]) -> String {
    let mut out = Vec::new();
    let size = pairs.iter().map(|(name, value)| name.len() + value.len()).sum();
    encode_pairs_into(&mut out, 0, size, pairs.iter().copied());
    // All of it is ASCII.
    String::from_utf8(out).unwrap_or_default()
}

/// A parameter without which a received request cannot be checked.
pub(super) fn needed(request: &Request, name: &str) -> Result<String, Problem> {
    match carried(request, name) {
        Some(value) if !value.is_empty() => Ok(value.to_owned()),
        _ => Err(Problem::missing(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_the_names(pairs in prop::collection::vec(("[a.A\u{0}é]{0,12}", "[ab]{0,2}"), 0..60)) {
            let given: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let mut expected = given.clone();
            expected.sort_unstable();
            prop_assert_eq!(in_order(given.into_iter()), expected);
        }
    }
}
