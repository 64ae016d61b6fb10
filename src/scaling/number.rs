//! Between the numbers of lists, of instances and of exact arithmetic: what does not fit becomes the nearest that does.

/// A number of things that are there.
pub(super) fn of(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// What exact arithmetic gave.
pub(super) fn saturated(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}
