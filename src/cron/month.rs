//! The days of one month: how many, on which weekdays, and which of them an expression matches.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the numbers are those of a calendar, of the years that an instant spells and the four centuries behind them; \
              a test walks all their days"
)]

use super::{Cron, Days, Weekdays};

const SATURDAY: u32 = 6;
const SUNDAY: u32 = 0;

/// One month of the Gregorian calendar.
#[derive(Clone, Copy)]
pub(super) struct Month {
    pub(super) year: i64,
    /// From 1.
    pub(super) month: u32,
    /// Its first day, in days since 1970-01-01.
    pub(super) first: i64,
    length: u32,
    /// Weekday of its first day, Sunday 0.
    weekday: u32,
}

impl Month {
    pub(super) fn new(year: i64, month: u32) -> Self {
        let length = match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let first = first_day(year, month);
        // 1970 began with a Thursday.
        Self { year, month, first, length, weekday: (first + 4).rem_euclid(7) as u32 }
    }

    /// The month of a day since 1970-01-01, and which of its days it is.
    pub(super) fn of_day(day: i64) -> (Self, u32) {
        // Years begin with March here, so that the leap day is the last of its year.
        let days = day + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let from_march = (5 * of_year + 2) / 153;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let month = Self::new(year + era * 400 + i64::from(month <= 2), month as u32);
        (month, (day - month.first + 1) as u32)
    }

    /// The days that `cron` matches: bit n is day n.
    pub(super) fn days(self, cron: &Cron) -> u64 {
        let all = (2 << self.length) - 2;
        all & match (&cron.days, &cron.weekdays) {
            (None, None) => all,
            (Some(days), None) => self.by_date(days),
            (None, Some(weekdays)) => self.by_weekday(weekdays),
            (Some(days), Some(weekdays)) => self.by_date(days) | self.by_weekday(weekdays),
        }
    }

    fn by_date(self, days: &Days) -> u64 {
        let mut set = days.set;
        if days.before_last != 0 {
            // n before the last is day length - n.
            set |= u64::from((days.before_last as u32).reverse_bits() >> (31 - self.length));
        }
        if days.last_workday {
            set |= 1 << self.nearest_workday(self.length);
        }
        let mut wanted = days.nearest_workday & ((2 << self.length) - 2);
        while wanted != 0 {
            set |= 1 << self.nearest_workday(wanted.trailing_zeros());
            wanted &= wanted - 1;
        }
        set
    }

    /// The Monday-to-Friday day nearest to `day`, inside the month.
    fn nearest_workday(self, day: u32) -> u32 {
        match (self.weekday + day - 1) % 7 {
            SATURDAY if day == 1 => 3,
            SATURDAY => day - 1,
            SUNDAY if day == self.length => day - 2,
            SUNDAY => day + 1,
            _ => day,
        }
    }

    fn by_weekday(self, weekdays: &Weekdays) -> u64 {
        let mut set = self.every(weekdays.set);
        if weekdays.last != 0 {
            set |= self.every(weekdays.last) & (!0 << (self.length - 6));
        }
        if weekdays.nth != 0 {
            set |= (0..5).fold(0, |set, week| set | self.first_week(weekdays.nth >> (7 * week)) << (7 * week));
        }
        set
    }

    /// The days 1 to 7 that are one of the weekdays.
    fn first_week(self, weekdays: u64) -> u64 {
        let weekdays = weekdays & 0x7f;
        (weekdays >> self.weekday | weekdays << (7 - self.weekday)) << 1 & 0xfe
    }

    /// All days that are one of the weekdays.
    fn every(self, weekdays: u64) -> u64 {
        self.first_week(weekdays) * (1 | 1 << 7 | 1 << 14 | 1 << 21 | 1 << 28)
    }
}

/// The first day of a month, in days since 1970-01-01.
fn first_day(year: i64, month: u32) -> i64 {
    let year = year - i64::from(month <= 2);
    let from_march = i64::from((month + 9) % 12);
    let of_year = (153 * from_march + 2) / 5;
    365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate};

    #[test]
    fn the_calendar_is_chronos() {
        let mut day = NaiveDate::from_ymd_opt(1, 1, 1).unwrap();
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
        while day.year() < 10_000 {
            let number = (day - epoch).num_days();
            let (month, of_month) = Month::of_day(number);
            assert_eq!((month.year, month.month, of_month), (i64::from(day.year()), day.month(), day.day()));
            assert_eq!(month.first, number - i64::from(day.day0()));
            let weekday = (month.weekday + of_month - 1) % 7;
            assert_eq!(weekday, day.weekday().num_days_from_sunday(), "{day}");
            let next = day.succ_opt().unwrap();
            assert!(next.month() == day.month() || month.length == day.day(), "{day}");
            day = next;
        }
    }
}
