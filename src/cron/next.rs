//! The search for the next minute that an expression matches.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "the numbers are those of a calendar, of the years that an instant spells and the four centuries behind them"
)]

use super::{Cron, month::Month};
use crate::time::Timestamp;

const MINUTES_OF_DAY: i64 = 1_440;
/// After so many years the calendar is the same again, weekdays included: who never matched never will.
const CYCLE: i64 = 400;

impl Cron {
    /// The first minute strictly later than `after` that matches, up to the year 9999; `None` also for an
    /// expression that never matches, such as `0 0 31 2 ?`.
    ///
    /// It skips by month, day, hour and minute, and allocates nothing.
    pub fn next_after(&self, after: Timestamp) -> Option<Timestamp> {
        let minute = self.next_from(after.unix().div_euclid(60) + 1, i64::MAX)?;
        Timestamp::from_unix(minute * 60).ok()
    }

    /// The first match at or after the minute `from` and not after `until`, in minutes since 1970.
    pub(crate) fn next_from(&self, from: i64, until: i64) -> Option<i64> {
        let (mut month, day) = Month::of_day(from.div_euclid(MINUTES_OF_DAY));
        let last_year = month.year + CYCLE;
        let mut days = 0;
        if self.months >> month.month & 1 == 1 {
            days = month.days(self) >> day << day;
            if days >> day & 1 == 1 {
                match self.time_from(from.rem_euclid(MINUTES_OF_DAY)) {
                    Some(minute) => return in_time(month, day, minute, until),
                    None => days &= days - 1,
                }
            }
        }
        while days == 0 {
            month = self.month_after(month);
            if month.year > last_year || month.first.saturating_mul(MINUTES_OF_DAY) > until {
                return None;
            }
            days = month.days(self);
        }
        in_time(month, days.trailing_zeros(), self.time_from(0)?, until)
    }

    /// The first time of day at or after `minute`, in minutes.
    fn time_from(&self, minute: i64) -> Option<i64> {
        let (hour, minute) = (minute / 60, minute % 60);
        let minutes = self.minutes >> minute << minute;
        if self.hours >> hour & 1 == 1 && minutes != 0 {
            return Some(hour * 60 + i64::from(minutes.trailing_zeros()));
        }
        let hours = self.hours >> (hour + 1) << (hour + 1);
        (hours != 0).then(|| i64::from(hours.trailing_zeros() * 60 + self.minutes.trailing_zeros()))
    }

    /// The next month that the expression names.
    fn month_after(&self, month: Month) -> Month {
        let later = self.months >> (month.month + 1) << (month.month + 1);
        match later {
            0 => Month::new(month.year + 1, self.months.trailing_zeros()),
            _ => Month::new(month.year, later.trailing_zeros()),
        }
    }
}

/// The minute of that day, unless it comes too late.
fn in_time(month: Month, day: u32, minute: i64, until: i64) -> Option<i64> {
    let found = (month.first + i64::from(day) - 1) * MINUTES_OF_DAY + minute;
    (found <= until).then_some(found)
}
