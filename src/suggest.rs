//! "Did you mean ...?"

/// `unknown service "x"; did you mean "y"?`, or the list of what is known where that is short.
pub(crate) fn sentence(what: &str, given: &str, known: &[&str]) -> String {
    let given_text = shown(given);
    match near(given, known.iter().copied()) {
        Some(name) => format!("unknown {what} {given_text}; did you mean {name:?}?"),
        None if known.len() <= 20 => format!("unknown {what} {given_text}; expected one of {}", known.join(", ")),
        None => format!("unknown {what} {given_text}"),
    }
}

/// The nearest of the known names, if it is near enough to be a slip of the finger.
pub(crate) fn near<'a>(given: &str, mut known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    nearest(given, &mut known)
}

fn nearest<'a>(given: &str, known: &mut dyn Iterator<Item = &'a str>) -> Option<&'a str> {
    // A name this long is no slip, and the distance below costs length times length. A number is no slip of another.
    if given.len() > 64 || !given.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let given = given.to_ascii_lowercase();
    known
        .filter(|name| digits(name).eq(digits(&given)))
        .map(|name| (distance(&given, &name.to_ascii_lowercase()), name))
        .filter(|(distance, name)| *distance <= 1 + name.len().min(given.len()) / 5)
        .min()
        .map(|(_, name)| name)
}

/// The digits of a name: one with others means something else.
fn digits(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(u8::is_ascii_digit)
}

/// A value as it is shown in messages: quoted, and cut where it is long.
pub(crate) fn shown(text: &str) -> String {
    match head(text) {
        None => format!("{text:?}"),
        Some((head, count)) => format!("{head:?}... ({count} characters)"),
    }
}

/// A name as it is shown in messages: cut where it is long.
#[cfg(feature = "catalog")]
pub(crate) fn cut(name: &str) -> String {
    match head(name) {
        None => name.to_owned(),
        Some((head, count)) => format!("{head}... ({count} characters)"),
    }
}

/// The beginning of a long text and its length; `None` for a short one.
fn head(text: &str) -> Option<(&str, usize)> {
    const MOST: usize = 60;
    let (end, _) = text.char_indices().nth(MOST)?;
    Some((text.get(..end)?, text.chars().count()))
}

/// Levenshtein's distance over bytes.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, y) in row.iter_mut().skip(1).zip(b.bytes()) {
            let here = (diagonal + usize::from(x != y)).min(left + 1).min(*cell + 1);
            diagonal = *cell;
            *cell = here;
            left = here;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let known = ["MinSize", "MaxSize", "ScalingGroupName"];
        assert_eq!(near("MinSiz", known.into_iter()), Some("MinSize"));
        assert_eq!(near("Scalinggroupname", known.into_iter()), Some("ScalingGroupName"));
        assert_eq!(near("Colour", known.into_iter()), None);
        assert_eq!(near("", known.into_iter()), None);
        assert_eq!(near("ReionId", ["Region", "RegionId"].into_iter()), Some("RegionId"));
    }

    #[test]
    fn other_digits_mean_something_else() {
        assert_eq!(near("16020", ["10000", "16021", "1602"].into_iter()), None);
        assert_eq!(near("2014-05-26", ["2014-08-28"].into_iter()), None);
        assert_eq!(near("tencent-as-v3", ["tencent-as-v2"].into_iter()), None);
        assert_eq!(near("ap-southeast-4", ["ap-southeast-1"].into_iter()), None);
        assert_eq!(near("HmacSAH256", ["HmacSHA1", "HmacSHA256"].into_iter()), Some("HmacSHA256"));
    }

    #[test]
    fn distances() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}
