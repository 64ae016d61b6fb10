//! Lists of names and values: which of the one belongs to which of the other, and what differs then.

use std::borrow::Cow;
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

/// Two pairs that belong together, by their places.
#[derive(Clone, Copy)]
pub(super) struct Couple {
    pub a: usize,
    pub b: usize,
    pub tie: Tie,
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

type Key<'a> = (Cow<'a, str>, &'a str);

fn key(pair: Pair<'_>, tie: Tie) -> Key<'_> {
    // Underscores and brackets as the dots that they may become.
    let dotted = |name: &str| decode(name).replace(['_', '['], ".").replace(']', "");
    match tie {
        Tie::All => (pair.name.into(), pair.value),
        Tie::Name => (pair.name.into(), ""),
        Tie::Decoded => (decode(pair.name), ""),
        Tie::Written => (dotted(pair.name).into(), ""),
        Tie::Letters => (dotted(pair.name).to_lowercase().into(), ""),
    }
}

/// The pairs at these places, in the order of their keys.
fn keyed<'a>(places: &[usize], pairs: &[Pair<'a>], tie: Tie) -> Peekable<IntoIter<(Key<'a>, usize)>> {
    let keys = places.iter().filter_map(|place| Some((key(*pairs.get(*place)?, tie), *place))).collect();
    sorted(keys, |x: &(Key, usize), y| x.0.cmp(&y.0)).into_iter().peekable()
}

/// The couples of two lists, and the places of pairs that are alone on either side.
pub(super) struct Matched {
    pub couples: Vec<Couple>,
    pub only_a: Vec<usize>,
    pub only_b: Vec<usize>,
}

pub(super) fn matched(a: &[Pair], b: &[Pair]) -> Matched {
    let mut out = Matched { couples: Vec::new(), only_a: (0..a.len()).collect(), only_b: (0..b.len()).collect() };
    for tie in TIES {
        if out.only_a.is_empty() || out.only_b.is_empty() {
            break;
        }
        let (mut left, mut right) = (keyed(&out.only_a, a, tie), keyed(&out.only_b, b, tie));
        (out.only_a, out.only_b) = (Vec::new(), Vec::new());
        loop {
            let order = match (left.peek(), right.peek()) {
                (Some((x, _)), Some((y, _))) => x.cmp(y),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => break,
            };
            let x = if order == Ordering::Greater { None } else { left.next() };
            let y = if order == Ordering::Less { None } else { right.next() };
            match (x, y) {
                (Some((_, a)), Some((_, b))) => out.couples.push(Couple { a, b, tie }),
                (Some((_, a)), None) => out.only_a.push(a),
                (None, Some((_, b))) => out.only_b.push(b),
                (None, None) => {}
            }
        }
    }
    out.couples = sorted(out.couples, |x, y| x.a.cmp(&y.a));
    out
}

impl Matched {
    /// The first place at which pairs of the same name come in another order.
    pub fn out_of_order(&self) -> Option<usize> {
        let same_name = self.couples.iter().filter(|couple| matches!(couple.tie, Tie::All | Tie::Name | Tie::Decoded));
        let mut expected = sorted(same_name.clone().map(|couple| couple.b).collect(), Ord::cmp).into_iter();
        same_name.into_iter().find(|couple| expected.next() != Some(couple.b)).map(|couple| couple.a)
    }
}

/// Compares two queries, or lists of parameters.
pub(super) fn compare(signed: &str, other: &str, form: Form, out: &mut Findings) {
    out.is_masked |= signed.contains(secret::STAND_IN) || other.contains(secret::STAND_IN);
    if signed == other {
        return;
    }
    let (a, b) = (pairs(signed), pairs(other));
    let matched = matched(&a, &b);
    let strays = |text: &str, pairs: &[Pair]| !text.is_empty() && text.split('&').count() != pairs.len();
    if strays(signed, &a) != strays(other, &b) {
        out.add(mistake::STRAY_SEPARATOR, "query", "", "");
    }
    let unordered = matched.out_of_order();
    // By the place in either list.
    let mut places: Vec<(usize, Option<Pair>, Option<Pair>, Tie)> = Vec::new();
    for couple in &matched.couples {
        places.push((couple.a, a.get(couple.a).copied(), b.get(couple.b).copied(), couple.tie));
    }
    places.extend(matched.only_a.iter().map(|place| (*place, a.get(*place).copied(), None, Tie::All)));
    places.extend(matched.only_b.iter().map(|place| (*place, None, b.get(*place).copied(), Tie::All)));
    for (place, x, y, tie) in sorted(places, |x, y| x.0.cmp(&y.0)) {
        if let (Some(x), Some(_)) = (x, y)
            && unordered == Some(place)
        {
            let mistake = if form == Form::AsSent { mistake::ORDER_AS_SENT } else { order(&a, &b).into() };
            out.add(mistake, &decode(x.name), "", "");
        }
        match (x, y) {
            (Some(x), Some(y)) => couple(x, y, tie, form, out),
            (Some(x), None) => out.add(alone(x), &decode(x.name), x.value, ""),
            (None, Some(y)) => out.add(alone(y), &decode(y.name), "", y.value),
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
        Tie::Decoded => spelling(x.name, y.name, &name, out),
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
            spelling(open, &encode(&decode(open)), &name, out);
        }
    } else if x.value != y.value {
        for mistake in value::mistakes(&name, x.value, y.value, form) {
            out.add(mistake, &name, x.value, y.value);
        }
    } else if x.has_equals != y.has_equals {
        out.add(mistake::VALUE_EQUALS, &name, x.value, y.value);
    }
}

fn spelling(a: &str, b: &str, part: &str, out: &mut Findings) {
    for mistake in value::spelling(a, b) {
        out.add(mistake, part, a, b);
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
