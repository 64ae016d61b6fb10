//! Two spellings of one value, or two values: which mistakes make the one of the other.

use super::cause::Cause;
use super::mistake::{self, Mistake, Mistakes};
use crate::encode::{decode, decode_field, encode, is_utf8};
use crate::json;
use crate::time::Timestamp;

/// What a text to sign does with its values.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Encoded and sorted.
    Canonical,
    /// Sorted, but not encoded.
    Raw,
    /// As on the wire.
    AsSent,
}

/// The mistakes between two values of one parameter.
pub(super) fn mistakes(name: &str, a: &str, b: &str, form: Form) -> Mistakes {
    if form != Form::Raw {
        let found = spelling(a, b);
        if !found.is_empty() {
            return found;
        }
    }
    let (mine, theirs) = (meanings(a, form), meanings(b, form));
    for (x, y) in mine.iter().flat_map(|x| theirs.iter().map(move |y| (x, y))) {
        let wrong = x.wrong.and(y.wrong);
        // At most one side is spelled in a way of its own.
        if !x.wrong.is_empty() && !y.wrong.is_empty() {
            continue;
        }
        if x.text == y.text {
            return wrong;
        }
        if let Some(mistake) = text(name, &x.text, &y.text) {
            return wrong.and(Mistakes::of(mistake));
        }
    }
    if form != Form::Raw && is_utf8(a) != is_utf8(b) {
        return Mistakes::of(mistake::VALUE_CHARSET);
    }
    let own = |meanings: &[Meaning]| meanings.first().map(|meaning| meaning.wrong).unwrap_or_default();
    let (x, y) = (own(&mine), own(&theirs));
    let wrong = if x.is_empty() || y.is_empty() { x.and(y) } else { Mistakes::default() };
    wrong.and(Mistakes::of(Cause::ValueDiffers))
}

/// What a value may mean, and what is wrong with how it is spelled then.
struct Meaning {
    text: String,
    wrong: Mistakes,
}

/// The likeliest meaning comes first.
fn meanings(value: &str, form: Form) -> Vec<Meaning> {
    let (plain, field) = (decode(value).into_owned(), decode_field(value).into_owned());
    let deeper = decode(&plain).into_owned();
    let texts = if form == Form::Raw {
        [value.to_owned(), plain, field, deeper]
    } else {
        [field, plain, String::new(), deeper]
    };
    let is_new = |index: usize, text: &str| {
        index == 0 || !(text.is_empty() || texts.iter().take(index).any(|known| known == text))
    };
    let mut out = Vec::new();
    for (index, text) in texts.iter().enumerate().filter(|(index, text)| is_new(*index, text)) {
        let wrong = match (form, index) {
            (Form::Raw, 0) | (Form::AsSent, 0 | 1) => Mistakes::default(),
            (Form::Raw, _) => Mistakes::of(Cause::EncodedBeforeSigning),
            (_, 3) => Mistakes::of(Cause::DoubleEncoding),
            _ if is_utf8(value) => spelling(value, &encode(text)),
            _ => Mistakes::default(),
        };
        out.push(Meaning { text: text.clone(), wrong });
    }
    out
}

/// What makes two texts differ that mean, or once meant, the same.
pub(super) fn text(name: &str, a: &str, b: &str) -> Option<Mistake> {
    let trimmed = |text: &'_ str| text.trim().trim_matches('\u{feff}').to_owned();
    let is_json = |text: &str| text.starts_with(['{', '[']);
    if let Some(mistake) = date(name, a, b) {
        return Some(mistake);
    }
    if a.eq_ignore_ascii_case(b) {
        return Some(mistake::VALUE_CASE);
    }
    if trimmed(a) == trimmed(b) {
        return Some(mistake::VALUE_BLANKS);
    }
    if is_json(a)
        && is_json(b)
        && json::read(a.as_bytes()).is_ok_and(|x| json::read(b.as_bytes()).is_ok_and(|y| x == y))
    {
        return Some(mistake::VALUE_JSON);
    }
    (is_decomposed(a, b) || is_decomposed(b, a)).then_some(mistake::VALUE_ACCENTS)
}

/// Whether `long` is `short` with combining marks instead of composed characters: without the marks it has as many
/// characters, and they differ only where a composed one stands.
fn is_decomposed(long: &str, short: &str) -> bool {
    let mut composed = short.chars();
    let mut has_marks = false;
    for letter in long.chars() {
        if matches!(letter, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}') {
            has_marks = true;
        } else if composed.next().is_none_or(|other| other != letter && other.is_ascii()) {
            return false;
        }
    }
    has_marks && composed.next().is_none()
}

/// The bytes of a text, and of each how it is spelled: as it is, or whether its digits are in upper case.
struct Spelled<'a>(&'a [u8]);

impl Spelled<'_> {
    /// The byte of two digits that come next.
    fn digits(&mut self) -> Option<(u8, bool)> {
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let ([high, low], rest) = self.0.split_first_chunk()?;
        let byte = digit(*high)? << 4 | digit(*low)?;
        self.0 = rest;
        Some((byte, !high.is_ascii_lowercase() && !low.is_ascii_lowercase()))
    }

    /// The byte behind an escaped `%` and two digits, however often it is encoded.
    fn deeper(&mut self) -> Option<u8> {
        let mut byte = self.digits()?.0;
        while byte == b'%'
            && let Some((next, _)) = self.digits()
        {
            byte = next;
        }
        Some(byte)
    }
}

impl Iterator for Spelled<'_> {
    type Item = (u8, Option<bool>);

    fn next(&mut self) -> Option<Self::Item> {
        let (first, tail) = self.0.split_first()?;
        self.0 = tail;
        let escape = if *first == b'%' { self.digits() } else { None };
        Some(escape.map_or((*first, None), |(byte, is_upper)| (byte, Some(is_upper))))
    }
}

/// The mistakes between two spellings of one text; none where the texts are equal, or do not mean the same.
pub(super) fn spelling(a: &str, b: &str) -> Mistakes {
    side_by_side(Spelled(a.as_bytes()), Spelled(b.as_bytes())).unwrap_or_default()
}

fn side_by_side(mut a: Spelled, mut b: Spelled) -> Option<Mistakes> {
    let mut found = Mistakes::default();
    loop {
        let ((x, x_escape), (y, y_escape)) = match (a.next(), b.next()) {
            (None, None) => return Some(found),
            (x, y) => (x?, y?),
        };
        let mistake: Mistake = match () {
            () if (x, x_escape) == (y, y_escape) => continue,
            // Behind another encoder, a space may be an encoded `+`.
            () if (x, y) == (b'+', b' ') || (x, y) == (b' ', b'+') => Cause::PlusForSpace.into(),
            () if x != y => {
                let is_deeper = (x == b'%' && x_escape.is_some() && a.deeper() == Some(y))
                    || (y == b'%' && y_escape.is_some() && b.deeper() == Some(x));
                if !is_deeper {
                    return None;
                }
                Cause::DoubleEncoding.into()
            }
            () if x_escape.is_some() && y_escape.is_some() => Cause::LowerCaseHex.into(),
            () => match x {
                b'~' => Cause::EncodedTilde.into(),
                b'-' | b'_' | b'.' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => mistake::UNRESERVED_ENCODED,
                b'!' | b'\'' | b'(' | b')' | b'*' => Cause::UnencodedReserved.into(),
                _ => Cause::NotEncoded.into(),
            },
        };
        found = found.and(Mistakes::of(mistake));
    }
}

/// Dates that are a whole number of quarter hours apart, as time zones are, or the same in two forms.
pub(super) fn date(name: &str, a: &str, b: &str) -> Option<Mistake> {
    const QUARTER: u64 = 900;
    const FARTHEST: u64 = 14 * 3600;
    let name = name.to_ascii_lowercase();
    let of_name = ["time", "date"].iter().any(|word| name.contains(word));
    let (x, y) = (instant(a, of_name)?, instant(b, of_name)?);
    let distance = x.seconds.abs_diff(y.seconds);
    let has_offset = |text: &str| text.get(10..).is_some_and(|time| time.contains(['+', '-']));
    if a == b {
        None
    } else if x.has_fraction != y.has_fraction && distance <= 1 {
        Some(mistake::MILLISECONDS)
    } else if distance == 0 && has_offset(a) == has_offset(b) {
        Some(mistake::DATE_FORM)
    } else {
        (distance % QUARTER == 0 && distance <= FARTHEST).then_some(Cause::LocalDate.into())
    }
}

struct Instant {
    seconds: i64,
    has_fraction: bool,
}

/// A date in any of the forms that people write; a number is one under a name that says so.
fn instant(text: &str, of_name: bool) -> Option<Instant> {
    if text.len() >= 9 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let (seconds, has_fraction) =
            text.get(..10).filter(|_| text.len() >= 13).map_or((text, false), |head| (head, true));
        let seconds = if of_name { Timestamp::parse_unix(seconds).ok()?.unix() } else { return None };
        return Some(Instant { seconds, has_fraction });
    }
    let (head, tail) = text.split_once('.').unwrap_or((text, ""));
    let zone = tail.trim_start_matches(|c: char| c.is_ascii_digit());
    let plain = [head, zone].concat();
    if of_name && plain.len() >= 9 && plain.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Instant { seconds: Timestamp::parse_unix(&plain).ok()?.unix(), has_fraction: !tail.is_empty() });
    }
    let zoned = [&plain, "Z"].concat();
    let seconds = [&plain, &zoned]
        .iter()
        .find_map(|text| Timestamp::parse(text).or_else(|_| Timestamp::parse_basic(text)).ok())
        .or_else(|| Timestamp::parse_plain(&plain).ok())?
        .unix();
    Some(Instant { seconds, has_fraction: !tail.is_empty() })
}
