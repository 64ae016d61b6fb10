//! Two spellings of one value, or two values: which mistakes make the one of the other.

use super::cause::Cause;
use super::mistake::{self, Mistake};
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
pub(super) fn mistakes(name: &str, a: &str, b: &str, form: Form) -> Vec<Mistake> {
    if form != Form::Raw {
        let found = spelling(a, b);
        if !found.is_empty() {
            return found;
        }
    }
    let (mine, theirs) = (meanings(a, form), meanings(b, form));
    // At most one side is spelled in a way of its own.
    let pairs = || mine.iter().flat_map(|x| theirs.iter().map(move |y| (x, y)));
    for (x, y) in pairs().filter(|(x, y)| x.wrong.is_empty() || y.wrong.is_empty()) {
        let wrong = [x.wrong.clone(), y.wrong.clone()].concat();
        if x.text == y.text {
            return wrong;
        }
        if let Some(mistake) = text(name, &x.text, &y.text) {
            return [wrong, vec![mistake]].concat();
        }
    }
    if form != Form::Raw && is_utf8(a) != is_utf8(b) {
        return vec![mistake::VALUE_CHARSET];
    }
    let mut found = vec![Cause::ValueDiffers.into()];
    match (mine.first(), theirs.first()) {
        (Some(right), Some(wrong)) | (Some(wrong), Some(right)) if right.wrong.is_empty() => found.extend(&wrong.wrong),
        _ => {}
    }
    found
}

/// What a value may mean, and what is wrong with how it is spelled then.
struct Meaning {
    text: String,
    wrong: Vec<Mistake>,
}

/// The likeliest meaning comes first.
fn meanings(value: &str, form: Form) -> Vec<Meaning> {
    let (plain, field) = (decode(value), decode_field(value));
    let deeper = if plain.contains('%') { vec![decode(&plain).into_owned()] } else { Vec::new() };
    if form == Form::Raw {
        let encoded = [plain.into_owned(), field.into_owned()].into_iter().chain(deeper).filter(|text| text != value);
        let encoded = encoded.map(|text| Meaning { text, wrong: vec![Cause::EncodedBeforeSigning.into()] });
        return std::iter::once(Meaning { text: value.to_owned(), wrong: Vec::new() }).chain(encoded).collect();
    }
    let spelled = |text: String| {
        let wrong =
            if form == Form::Canonical && is_utf8(value) { spelling(value, &encode(&text)) } else { Vec::new() };
        Meaning { text, wrong }
    };
    let mut out = vec![spelled(field.into_owned())];
    if value.contains('+') {
        out.push(spelled(plain.into_owned()));
    }
    out.extend(deeper.into_iter().map(|text| Meaning { text, wrong: vec![Cause::DoubleEncoding.into()] }));
    out
}

/// What makes two texts differ that mean, or once meant, the same.
pub(super) fn text(name: &str, a: &str, b: &str) -> Option<Mistake> {
    const BLANK: [char; 2] = ['\u{feff}', '\u{200b}'];
    let trimmed = |text: &str| text.trim_matches(|c: char| c.is_whitespace() || BLANK.contains(&c)).to_owned();
    let is_json = |text: &str| text.starts_with(['{', '[']);
    if let Some(mistake) = date(name, a, b) {
        return Some(mistake);
    }
    if a.to_lowercase() == b.to_lowercase() {
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
    let is_mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}');
    let bases: Vec<char> = long.chars().filter(|c| !is_mark(c)).collect();
    bases.len() < long.chars().count()
        && !short.chars().any(|c| is_mark(&c))
        && bases.len() == short.chars().count()
        && bases.iter().zip(short.chars()).all(|(base, c)| *base == c || !c.is_ascii())
}

/// One byte of a value and how it is spelled.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Spelled {
    byte: u8,
    /// `None` for a byte that stands as it is, else whether its digits are in upper case.
    escape: Option<bool>,
}

fn spelled(text: &str) -> Vec<Spelled> {
    let mut rest = text.as_bytes();
    let mut out = Vec::with_capacity(rest.len());
    while let Some((first, tail)) = rest.split_first() {
        let digits = if *first == b'%' { tail.first_chunk::<2>() } else { None };
        let byte = digits
            .and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?.trim_start_matches('+'), 16).ok());
        match (byte, digits) {
            (Some(byte), Some(digits)) if digits.iter().all(u8::is_ascii_hexdigit) => {
                out.push(Spelled { byte, escape: Some(!digits.iter().any(u8::is_ascii_lowercase)) });
                rest = tail.get(2..).unwrap_or_default();
            }
            _ => {
                out.push(Spelled { byte: *first, escape: None });
                rest = tail;
            }
        }
    }
    out
}

/// The mistakes between two spellings of one text; none where the texts are equal, or do not mean the same.
pub(super) fn spelling(a: &str, b: &str) -> Vec<Mistake> {
    if a == b {
        return Vec::new();
    }
    if let Some(found) = side_by_side(a, b) {
        return found;
    }
    let deeper = |x: &str, y: &str| {
        let mut found = side_by_side(&decode(x), y)?;
        if x.contains("%25") || found.is_empty() {
            found.insert(0, Cause::DoubleEncoding.into());
        }
        Some(found)
    };
    deeper(a, b).or_else(|| deeper(b, a)).unwrap_or_default()
}

/// `None` where the texts do not mean the same.
fn side_by_side(a: &str, b: &str) -> Option<Vec<Mistake>> {
    let (a, b) = (spelled(a), spelled(b));
    if a.len() != b.len() {
        return None;
    }
    let mut found: Vec<Mistake> = Vec::new();
    for (x, y) in a.into_iter().zip(b) {
        let mistake = match (x.escape, y.escape) {
            _ if x == y => continue,
            _ if x.byte != y.byte => {
                let is_plus = |x: Spelled, y: Spelled| x.byte == b'+' && x.escape.is_none() && y.byte == b' ';
                if !is_plus(x, y) && !is_plus(y, x) {
                    return None;
                }
                Cause::PlusForSpace.into()
            }
            (Some(_), Some(_)) => Cause::LowerCaseHex.into(),
            _ => match x.byte {
                b'~' => Cause::EncodedTilde.into(),
                b'-' | b'_' | b'.' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => mistake::UNRESERVED_ENCODED,
                b'!' | b'\'' | b'(' | b')' | b'*' => Cause::UnencodedReserved.into(),
                _ => Cause::NotEncoded.into(),
            },
        };
        if !found.contains(&mistake) {
            found.push(mistake);
        }
    }
    Some(found)
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
