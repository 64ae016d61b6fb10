//! Instants in UTC, and the five spellings of them that the services use.
//!
//! The module never reads a clock: every instant comes in as an argument.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike};

/// Seconds since 1970-01-01T00:00:00Z, between the years 1 and 9999.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

/// Why a text is not an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeError;

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an instant such as 2018-01-01T12:00:00Z")
    }
}

impl std::error::Error for TimeError {}

impl Timestamp {
    const MIN: i64 = -62_135_596_800; // 0001-01-01T00:00:00Z
    const MAX: i64 = 253_402_300_799; // 9999-12-31T23:59:59Z

    /// From seconds since 1970; refused outside the years 1 to 9999, which four digits cannot spell.
    pub fn from_unix(seconds: i64) -> Result<Self, TimeError> {
        if (Self::MIN..=Self::MAX).contains(&seconds) { Ok(Self(seconds)) } else { Err(TimeError) }
    }

    /// Seconds since 1970.
    pub fn unix(self) -> i64 {
        self.0
    }

    /// Reads `YYYY-MM-DDThh:mmZ`, with optional seconds and fraction (cut off), and `Z` or `±hh:mm`.
    ///
    /// A text without a zone is refused: local time is what signatures fail on.
    ///
    /// ```
    /// use autoscale_kit::time::Timestamp;
    /// let at = Timestamp::parse("2014-08-15T11:10:07Z").unwrap();
    /// assert_eq!(at.unix(), 1_408_101_007);
    /// assert_eq!(Timestamp::parse("2014-08-15T19:10:07+08:00"), Ok(at));
    /// assert!(Timestamp::parse("2014-08-15T11:10:07").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        Self::parse_finely(text).map(|(at, _)| at)
    }

    /// The same, and whether a fraction of a second was cut off that is not zero.
    pub(crate) fn parse_finely(text: &str) -> Result<(Self, bool), TimeError> {
        let mut rest = Digits(text.as_bytes());
        let date = rest.date(b'-')?;
        rest.byte(b'T')?;
        let (hour, minute) = (rest.number(2)?, {
            rest.byte(b':')?;
            rest.number(2)?
        });
        let second = if rest.byte(b':').is_ok() { rest.number(2)? } else { 0 };
        let is_cut = if rest.byte(b'.').is_ok() { rest.fraction()? } else { false };
        let offset = rest.zone()?;
        rest.end()?;
        let local = date.and_hms_opt(hour, minute, second).ok_or(TimeError)?;
        Ok((Self::from_unix(local.and_utc().timestamp().saturating_sub(offset))?, is_cut))
    }

    /// Reads `YYYY-MM-DD hh:mm:ss`, the zoneless form of Tencent's API v2, taken as UTC.
    pub fn parse_plain(text: &str) -> Result<Self, TimeError> {
        let mut rest = Digits(text.as_bytes());
        let date = rest.date(b'-')?;
        rest.byte(b' ')?;
        let time = rest.time()?;
        rest.end()?;
        Self::at(date, time)
    }

    /// Reads `YYYYMMDDThhmmssZ`, the form of Huawei's `X-Sdk-Date`.
    pub fn parse_basic(text: &str) -> Result<Self, TimeError> {
        let mut rest = Digits(text.as_bytes());
        let date = NaiveDate::from_ymd_opt(rest.number(4)?.cast_signed(), rest.number(2)?, rest.number(2)?)
            .ok_or(TimeError)?;
        rest.byte(b'T')?;
        let time = (rest.number(2)?, rest.number(2)?, rest.number(2)?);
        rest.byte(b'Z')?;
        rest.end()?;
        Self::at(date, time)
    }

    /// Reads decimal seconds since 1970, the form of Tencent's `Timestamp`.
    pub fn parse_unix(text: &str) -> Result<Self, TimeError> {
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(TimeError);
        }
        Self::from_unix(text.parse().map_err(|_| TimeError)?)
    }

    fn at(date: NaiveDate, (hour, minute, second): (u32, u32, u32)) -> Result<Self, TimeError> {
        let time = date.and_hms_opt(hour, minute, second).ok_or(TimeError)?;
        Self::from_unix(time.and_utc().timestamp())
    }

    fn civil(self) -> NaiveDateTime {
        DateTime::from_timestamp(self.0, 0).unwrap_or_default().naive_utc()
    }

    /// Hour and minute of its day.
    #[cfg(feature = "catalog")]
    pub(crate) fn hour_and_minute(self) -> (u32, u32) {
        let time = self.civil();
        (time.hour(), time.minute())
    }

    /// Fills a pattern: `Y` `M` `D` `h` `m` `s` stand for the digits of year, month, day, hour, minute and second.
    fn spelled(self, pattern: &str) -> String {
        let t = self.civil();
        let [mut year, mut month, mut day] = [t.year().unsigned_abs(), t.month(), t.day()];
        let [mut hour, mut minute, mut second] = [t.hour(), t.minute(), t.second()];
        let mut text = pattern.as_bytes().to_vec();
        // From the right, so that each letter takes the last digit that is left.
        for byte in text.iter_mut().rev() {
            let number = match byte {
                b'Y' => &mut year,
                b'M' => &mut month,
                b'D' => &mut day,
                b'h' => &mut hour,
                b'm' => &mut minute,
                b's' => &mut second,
                _ => continue,
            };
            *byte = b'0' | (*number % 10) as u8;
            *number /= 10;
        }
        String::from_utf8(text).unwrap_or_default()
    }

    /// `2014-08-15T11:10:07Z`
    pub fn iso(self) -> String {
        self.spelled("YYYY-MM-DDThh:mm:ssZ")
    }

    /// `2014-08-15T11:10Z`
    pub fn iso_minutes(self) -> String {
        self.spelled("YYYY-MM-DDThh:mmZ")
    }

    /// `2014-08-15T19:10:07+08:00`, the same instant in Beijing time; `None` where that is beyond the last day there is.
    pub fn iso_beijing(self) -> Option<String> {
        const EAST: i64 = 8 * 3600;
        let there = Self::from_unix(self.0.checked_add(EAST)?).ok()?;
        Some(there.spelled("YYYY-MM-DDThh:mm:ss+08:00"))
    }

    /// `2014-08-15 11:10:07`
    pub fn plain(self) -> String {
        self.spelled("YYYY-MM-DD hh:mm:ss")
    }

    /// `2014-08-15`
    pub fn date(self) -> String {
        self.spelled("YYYY-MM-DD")
    }

    /// `20140815T111007Z`
    pub fn basic(self) -> String {
        self.spelled("YYYYMMDDThhmmssZ")
    }

    /// `20140815`
    pub fn basic_date(self) -> String {
        self.spelled("YYYYMMDD")
    }
}

/// A reader of fixed-width digits that never looks past its end.
struct Digits<'a>(&'a [u8]);

impl Digits<'_> {
    /// A number of that many digits, four at the most.
    #[expect(clippy::arithmetic_side_effects, reason = "four digits fit")]
    fn number(&mut self, width: usize) -> Result<u32, TimeError> {
        let (head, tail) = self.0.split_at_checked(width).ok_or(TimeError)?;
        if !head.iter().all(u8::is_ascii_digit) {
            return Err(TimeError);
        }
        self.0 = tail;
        Ok(head.iter().fold(0, |value, digit| value * 10 + u32::from(digit - b'0')))
    }

    fn byte(&mut self, wanted: u8) -> Result<(), TimeError> {
        match self.0.split_first() {
            Some((first, tail)) if *first == wanted => {
                self.0 = tail;
                Ok(())
            }
            _ => Err(TimeError),
        }
    }

    fn date(&mut self, separator: u8) -> Result<NaiveDate, TimeError> {
        let year = self.number(4)?;
        self.byte(separator)?;
        let month = self.number(2)?;
        self.byte(separator)?;
        NaiveDate::from_ymd_opt(year.cast_signed(), month, self.number(2)?).ok_or(TimeError)
    }

    fn time(&mut self) -> Result<(u32, u32, u32), TimeError> {
        let hour = self.number(2)?;
        self.byte(b':')?;
        let minute = self.number(2)?;
        self.byte(b':')?;
        Ok((hour, minute, self.number(2)?))
    }

    /// Whether it is more than nothing.
    fn fraction(&mut self) -> Result<bool, TimeError> {
        let count = self.0.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.0.split_at_checked(count).ok_or(TimeError)?;
        self.0 = rest;
        if digits.is_empty() { Err(TimeError) } else { Ok(digits.iter().any(|digit| *digit != b'0')) }
    }

    /// `Z` or `±hh:mm`, as seconds east of UTC.
    #[expect(clippy::arithmetic_side_effects, reason = "it is less than a day")]
    fn zone(&mut self) -> Result<i64, TimeError> {
        let sign = match self.0.split_first() {
            Some((b'Z', tail)) => {
                self.0 = tail;
                return Ok(0);
            }
            Some((b'+', tail)) => {
                self.0 = tail;
                1
            }
            Some((b'-', tail)) => {
                self.0 = tail;
                -1
            }
            _ => return Err(TimeError),
        };
        let hours = i64::from(self.number(2)?);
        self.byte(b':')?;
        let minutes = i64::from(self.number(2)?);
        if hours > 23 || minutes > 59 {
            return Err(TimeError);
        }
        Ok(sign * (hours * 3600 + minutes * 60))
    }

    fn end(&self) -> Result<(), TimeError> {
        if self.0.is_empty() { Ok(()) } else { Err(TimeError) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_forms_of_the_documents() {
        let at = Timestamp::parse("2018-01-01T12:00:00Z").unwrap();
        assert_eq!(at.iso(), "2018-01-01T12:00:00Z");
        assert_eq!(at.iso_minutes(), "2018-01-01T12:00Z");
        assert_eq!(at.plain(), "2018-01-01 12:00:00");
        assert_eq!(at.basic(), "20180101T120000Z");
        assert_eq!(at.basic_date(), "20180101");
        assert_eq!(Timestamp::parse("2014-08-17T12:00Z").unwrap().iso(), "2014-08-17T12:00:00Z");
    }

    #[test]
    fn the_utc_day_is_the_one_that_counts() {
        // 23:59:59 and the second after it, either side of a UTC day edge.
        assert_eq!(Timestamp::from_unix(1_551_139_199).unwrap().date(), "2019-02-25");
        assert_eq!(Timestamp::from_unix(1_551_139_200).unwrap().date(), "2019-02-26");
    }

    #[test]
    fn what_is_not_an_instant_is_refused() {
        for text in [
            "",
            "2018-02-29T00:00:00Z",
            "2018-01-01T24:00:00Z",
            "2018-01-01T12:00:00",
            "2018-1-1T12:00:00Z",
            "2018-01-01T12:00:60Z",
            "2018-01-01T12:00:00.Z",
            "2018-01-01T12:00:00Zx",
            "２018-01-01T12:00:00Z",
            "0000-00-00T00:00:00Z",
        ] {
            assert_eq!(Timestamp::parse(text), Err(TimeError), "{text}");
        }
        assert_eq!(Timestamp::from_unix(i64::MAX), Err(TimeError));
        assert_eq!(Timestamp::from_unix(i64::MIN), Err(TimeError));
    }

    proptest! {
        #[test]
        fn every_form_reads_back(seconds in Timestamp::MIN..=Timestamp::MAX) {
            let at = Timestamp::from_unix(seconds).unwrap();
            prop_assert_eq!(Timestamp::parse(&at.iso()), Ok(at));
            prop_assert_eq!(Timestamp::parse_plain(&at.plain()), Ok(at));
            prop_assert_eq!(Timestamp::parse_basic(&at.basic()), Ok(at));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            let _ = Timestamp::parse(&text);
            let _ = Timestamp::parse_plain(&text);
            let _ = Timestamp::parse_basic(&text);
        }
    }
}
