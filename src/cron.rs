//! The cron dialect of ESS scheduled tasks: minute, hour, day, month, week, in UTC.
//!
//! | field | values | besides `*` `,` `-` `/` |
//! |---|---|---|
//! | minute | 0-59 | |
//! | hour | 0-23 | |
//! | day | 1-31 | `?` `L` `LW` `nW` `L-n` |
//! | month | 1-12 | |
//! | week | 0-6, Sunday 0 and also 7 | `?` `dL` `d#k` `L` |
//!
//! Documented in 001, 13.3. Names (`MON`) and nicknames (`@daily`) are not in the document and are refused.
//! Where both day and week are given, that is other than a bare `*` or `?`, a day matches that fits either.
//!
//! ```
//! use autoscale_kit::{cron::Cron, time::Timestamp};
//!
//! // The last Friday of every month, at half past five in the evening.
//! let cron = Cron::parse("30 17 ? * 5L")?;
//! let now = Timestamp::parse("2019-06-03T08:00Z").unwrap();
//! assert_eq!(cron.next_after(now), Timestamp::parse("2019-06-28T17:30Z").ok());
//!
//! let error = Cron::parse("0 25 * * *").unwrap_err();
//! assert_eq!(error.to_string(), r#"has "25" in the field hour, which is outside the range 0 to 23"#);
//! # Ok::<(), autoscale_kit::cron::CronError>(())
//! ```

mod error;
mod month;
mod next;
mod parse;

pub use error::{CronError, ItemError};

use std::ops::RangeInclusive;

const ALL_MONTHS: u64 = 0x1ffe;

/// A cron expression, taken apart. Sets are bits: bit n of `minutes` is minute n.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cron {
    minutes: u64,
    hours: u64,
    months: u64,
    /// `None` where the field is a bare `*` or `?`.
    days: Option<Days>,
    /// `None` where the field is a bare `*` or `?`.
    weekdays: Option<Weekdays>,
}

/// Days of the month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Days {
    /// Bit n: day n, from 1.
    set: u64,
    /// Bit n: n days before the last of the month (`L` is 0, `L-3` is 3).
    before_last: u64,
    /// Bit n: the Monday-to-Friday day nearest to day n (`nW`).
    nearest_workday: u64,
    /// The last Monday-to-Friday day (`LW`).
    last_workday: bool,
}

/// Days of the week, Sunday 0 to Saturday 6.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Weekdays {
    /// Bit d: every weekday d.
    set: u64,
    /// Bit d: the last weekday d of the month (`dL`).
    last: u64,
    /// Bit d + 7 (k - 1): the k-th weekday d of the month (`d#k`).
    nth: u64,
}

impl Cron {
    /// Every such day of the month, at `hour`:`minute`.
    pub(crate) fn on_days(days: RangeInclusive<u32>, hour: u32, minute: u32) -> Self {
        let set = days.fold(0, |set, day| set | 1 << day);
        let days = Some(Days { set, ..Days::default() });
        Self { minutes: 1 << minute, hours: 1 << hour, months: ALL_MONTHS, days, weekdays: None }
    }

    /// Every such weekday (bit 0 is Sunday), at `hour`:`minute`.
    pub(crate) fn on_weekdays(set: u64, hour: u32, minute: u32) -> Self {
        let weekdays = Some(Weekdays { set, ..Weekdays::default() });
        Self { minutes: 1 << minute, hours: 1 << hour, months: ALL_MONTHS, days: None, weekdays }
    }

    /// The same days, at `hour`:`minute` only.
    pub(crate) fn at(self, hour: u32, minute: u32) -> Self {
        Self { minutes: 1 << minute, hours: 1 << hour, ..self }
    }

    /// Whether day and week are both given, so that either may match.
    pub(crate) fn is_either(&self) -> bool {
        self.days.is_some() && self.weekdays.is_some()
    }
}

/// The fields of an expression, right or wrong.
pub(crate) fn fields(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\t']).filter(|field| !field.is_empty())
}
