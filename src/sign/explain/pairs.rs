//! Lists of names and values: which of the one belongs to which of the other, and what differs then.

use std::cmp::Ordering;
use std::iter::Peekable;
use std::vec::IntoIter;

use super::cause::Cause;
use super::finding::Findings;
use super::mistake::{self, Mistake};
use super::secret;
use super::value::{self, Form};
use crate::encode::{decode, encode};
use crate::order::sorted;

/// A parameter or a header.
#[derive(Clone, Copy)]
pub(super) struct Pair<'a> {
    pub name: &'a str,
    pub value: &'a str,
    has_equals: bool,
}

impl<'a> Pair<'a> {
    pub fn split(text: &'a str, separator: char) -> Self {
        match text.split_once(separator) {
            Some((name, value)) => Self { name, value, has_equals: true },
            None => Self { name: text, value: "", has_equals: false },
        }
    }
}

/// What two pairs have in common.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tie {
    All,
    Name,
    Decoded,
    Written,
    Letters,
}

const TIES: [Tie; 5] = [Tie::All, Tie::Name, Tie::Decoded, Tie::Written, Tie::Letters];

fn key(pair: Pair, tie: Tie) -> String {
    // Underscores and brackets as the dots that they may become.
    let dotted = || {
        let name = decode(pair.name);
        let letters = name.chars().filter(|c| *c != ']').map(|c| if matches!(c, '_' | '[') { '.' } else { c });
        letters.collect::<String>()
    };
    match tie {
        Tie::All => [pair.name, "=", pair.value].concat(),
        Tie::Name => pair.name.to_owned(),
        Tie::Decoded => decode(pair.name).into_owned(),
        Tie::Written => dotted(),
        Tie::Letters => dotted().to_ascii_lowercase(),
    }
}

/// The pairs at these indices, in the order of their keys.
fn keyed(indices: &[usize], pairs: &[Pair], tie: Tie) -> Peekable<IntoIter<(String, usize)>> {
    let keys = indices.iter().filter_map(|index| Some((key(*pairs.get(*index)?, tie), *index))).collect();
    sorted(keys, |x: &(String, usize), y| x.0.cmp(&y.0)).into_iter().peekable()
}

/// A pair of either list, or one of each that belong together, by their indices.
#[derive(Clone, Copy)]
pub(super) struct Match {
    pub a: Option<usize>,
    pub b: Option<usize>,
    pub tie: Tie,
}

/// The pairs of two lists, in their order.
pub(super) fn matched(a: &[Pair], b: &[Pair]) -> Vec<Match> {
    let mut out = Vec::new();
    let (mut only_a, mut only_b): (Vec<usize>, Vec<usize>) = ((0..a.len()).collect(), (0..b.len()).collect());
    for tie in TIES {
        let (mut left, mut right) = (keyed(&only_a, a, tie), keyed(&only_b, b, tie));
        (only_a, only_b) = (Vec::new(), Vec::new());
        loop {
            let order = match (left.peek(), right.peek()) {
                (Some((x, _)), Some((y, _))) => x.cmp(y),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => break,
            };
            let x = if order == Ordering::Greater { None } else { left.next().map(|(_, index)| index) };
            let y = if order == Ordering::Less { None } else { right.next().map(|(_, index)| index) };
            if x.is_some() && y.is_some() {
                out.push(Match { a: x, b: y, tie });
            } else {
                only_a.extend(x);
                only_b.extend(y);
            }
        }
    }
    out.extend(only_a.into_iter().map(|index| Match { a: Some(index), b: None, tie: Tie::All }));
    out.extend(only_b.into_iter().map(|index| Match { a: None, b: Some(index), tie: Tie::All }));
    let index = |one: &Match| one.a.or(one.b);
    sorted(out, |x, y| index(x).cmp(&index(y)))
}

/// The first place at which pairs of the same name come in another order.
pub(super) fn out_of_order(matched: &[Match]) -> Option<usize> {
    let same_name = matched.iter().filter(|one| matches!(one.tie, Tie::All | Tie::Name | Tie::Decoded));
    let mut least = usize::MAX;
    let mut found = None;
    for one in same_name.rev() {
        if let (Some(a), Some(b)) = (one.a, one.b) {
            if b > least {
                found = Some(a);
            }
            least = least.min(b);
        }
    }
    found
}

/// Compares two queries, or lists of parameters.
pub(super) fn compare(signed: &str, other: &str, form: Form, out: &mut Findings) {
    out.is_masked |= signed.contains(secret::STAND_IN) || other.contains(secret::STAND_IN);
    if signed == other {
        return;
    }
    let (a, b) = (pairs(signed), pairs(other));
    let strays = |text: &str, pairs: &[Pair]| !text.is_empty() && text.split('&').count() != pairs.len();
    if strays(signed, &a) != strays(other, &b) {
        out.add(mistake::STRAY_SEPARATOR, "query", "", "");
    }
    let matched = matched(&a, &b);
    let unordered = out_of_order(&matched);
    for one in matched {
        let (x, y) = (one.a.and_then(|index| a.get(index)), one.b.and_then(|index| b.get(index)));
        match (x, y) {
            (Some(x), Some(y)) => {
                if unordered == one.a {
                    let mistake = if form == Form::AsSent { mistake::ORDER_AS_SENT } else { order(&a, &b).into() };
                    out.add(mistake, &decode(x.name), "", "");
                }
                couple(*x, *y, one.tie, form, out);
            }
            (Some(x), None) => out.add(alone(*x), &decode(x.name), x.value, ""),
            (None, Some(y)) => out.add(alone(*y), &decode(y.name), "", y.value),
            (None, None) => {}
        }
    }
}

fn pairs(query: &str) -> Vec<Pair<'_>> {
    query.split('&').filter(|field| !field.is_empty()).map(|field| Pair::split(field, '=')).collect()
}

/// Two pairs of one parameter.
fn couple(x: Pair, y: Pair, tie: Tie, form: Form, out: &mut Findings) {
    let name = decode(x.name);
    match tie {
        Tie::All | Tie::Name => {}
        Tie::Decoded if form == Form::Raw => out.add(Cause::EncodedBeforeSigning, &name, x.name, y.name),
        Tie::Decoded => out.add_all(value::spelling(x.name, y.name), &name, x.name, y.name),
        Tie::Written if name.contains('[') != y.name.contains(['[', '%']) => {
            out.add(mistake::NAME_BRACKETS, &name, x.name, y.name);
        }
        Tie::Written => out.add(Cause::Underscore, &name, x.name, y.name),
        Tie::Letters => out.add(mistake::NAME_CASE, &name, x.name, y.name),
    }
    if secret::is_masked(&name, x.value, y.value) {
        out.is_masked = true;
        // What stands behind a mask cannot be compared, but how it is spelled can be seen.
        let open = if x.value == secret::STAND_IN { y.value } else { x.value };
        if form == Form::Canonical && open != secret::STAND_IN && !secret::has_stars(open) {
            out.add_all(value::spelling(open, &encode(&decode(open))), &name, open, open);
        }
    } else if x.value != y.value {
        out.add_all(value::mistakes(&name, x.value, y.value, form), &name, x.value, y.value);
    } else if x.has_equals != y.has_equals {
        out.add(mistake::VALUE_EQUALS, &name, x.value, y.value);
    }
}

/// A parameter that the other side has not.
fn alone(pair: Pair) -> Mistake {
    match pair {
        Pair { name: "Signature", .. } => mistake::SIGNATURE_SIGNED,
        Pair { value: "", .. } => mistake::EMPTY_PARAMETER,
        _ => Cause::ParameterMissing.into(),
    }
}

/// How the order that is not by raw name came about.
fn order(a: &[Pair], b: &[Pair]) -> Cause {
    let wrong = if is_sorted(b, |x, y| decode(x.name).cmp(&decode(y.name))) { a } else { b };
    let lower = |pair: Pair| pair.name.to_ascii_lowercase();
    if is_sorted(wrong, |x, y| natural(&decode(x.name), &decode(y.name))) {
        Cause::ListExpandedAfterSorting
    } else if is_sorted(wrong, |x, y| joined(x).cmp(&joined(y))) || is_sorted(wrong, |x, y| x.name.cmp(y.name)) {
        Cause::SortedAfterEncoding
    } else if is_sorted(wrong, |x, y| lower(x).cmp(&lower(y))) {
        Cause::SortedIgnoringCase
    } else {
        Cause::OtherOrder
    }
}

fn joined(pair: Pair) -> String {
    [pair.name, "=", pair.value].concat()
}

fn is_sorted(pairs: &[Pair], order: impl Fn(Pair, Pair) -> Ordering) -> bool {
    pairs.windows(2).all(|two| matches!(two, [x, y] if order(*x, *y) != Ordering::Greater))
}

/// Names by their parts, with numbers as numbers: the order of a list that is numbered after sorting.
fn natural(x: &str, y: &str) -> Ordering {
    let part = |part| str::parse(part).map_or((0, part), |number: u64| (number, ""));
    x.split('.').map(part).cmp(y.split('.').map(part))
}
