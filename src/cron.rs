//! The cron dialect of ESS scheduled tasks: minute, hour, day, month, week.
//!
//! | field | values | besides `*` `,` `-` `/` |
//! |---|---|---|
//! | minute | 0-59 | |
//! | hour | 0-23 | |
//! | day | 1-31 | `?` `L` `LW` `nW` `L-n` |
//! | month | 1-12 | |
//! | week | 0-7, Sunday 0 and 7 | `?` `dL` `d#k` `L` |
//!
//! Documented in 001, 13.3. Names (`MON`) and nicknames (`@daily`) are not in the document and are refused.

use std::fmt;

/// A cron expression, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cron {
    /// Bit n: minute n.
    pub minutes: u64,
    /// Bit n: hour n.
    pub hours: u64,
    /// Bit n: month n, from 1.
    pub months: u64,
    /// Days of the month; `None` where the field is a bare `*` or `?`.
    pub days: Option<Days>,
    /// Days of the week; `None` where the field is a bare `*` or `?`.
    pub weekdays: Option<Weekdays>,
}

/// Days of the month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// Bit n: day n, from 1.
    pub set: u64,
    /// Bit n: n days before the last of the month (`L` is 0, `L-3` is 3).
    pub before_last: u64,
    /// Bit n: the Monday-to-Friday day nearest to day n (`nW`).
    pub nearest_workday: u64,
    /// The last Monday-to-Friday day (`LW`).
    pub last_workday: bool,
}

/// Days of the week, Sunday 0 to Saturday 6.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weekdays {
    /// Bit d: every weekday d.
    pub set: u64,
    /// Bit d: the last weekday d of the month (`dL`).
    pub last: u64,
    /// Bit d + 7 (k - 1): the k-th weekday d of the month (`d#k`).
    pub nth: u64,
}

/// Which field of an expression is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CronError {
    /// There are not five of them.
    Fields(usize),
    /// An item of a field is not in the dialect, or is out of range.
    Item {
        /// `minute`, `hour`, `day`, `month` or `week`.
        field: &'static str,
        /// The item.
        item: String,
    },
}

impl fmt::Display for CronError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fields(count) => write!(f, "has {count} fields; expected minute, hour, day, month, week"),
            Self::Item { field, item } => write!(f, "has {} in the field {field}", crate::suggest::shown(item)),
        }
    }
}

impl std::error::Error for CronError {}

/// Name and inclusive range of a field.
#[derive(Clone, Copy)]
struct Field {
    name: &'static str,
    low: u32,
    high: u32,
}

const MINUTE: Field = Field { name: "minute", low: 0, high: 59 };
const HOUR: Field = Field { name: "hour", low: 0, high: 23 };
const DAY: Field = Field { name: "day", low: 1, high: 31 };
const MONTH: Field = Field { name: "month", low: 1, high: 12 };
const WEEK: Field = Field { name: "week", low: 0, high: 7 };

impl Cron {
    /// Reads an expression.
    ///
    /// ```
    /// use autoscale_kit::cron::Cron;
    /// let cron = Cron::parse("*/15 9-17 ? * 1-5").unwrap();
    /// assert_eq!(cron.minutes, 1 | 1 << 15 | 1 << 30 | 1 << 45);
    /// assert_eq!(cron.days, None);
    /// assert!(Cron::parse("0 0 * * MON").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, CronError> {
        let fields: Vec<&str> = text.split([' ', '\t']).filter(|field| !field.is_empty()).collect();
        let [minute, hour, day, month, week] = fields[..] else { return Err(CronError::Fields(fields.len())) };
        Ok(Self {
            minutes: plain(MINUTE, minute)?,
            hours: plain(HOUR, hour)?,
            months: plain(MONTH, month)?,
            days: days(day)?,
            weekdays: weekdays(week)?,
        })
    }
}

fn wrong(field: Field, item: &str) -> CronError {
    CronError::Item { field: field.name, item: item.to_owned() }
}

fn plain(field: Field, text: &str) -> Result<u64, CronError> {
    text.split(',').try_fold(0, |set, item| Ok(set | span(field, item).ok_or_else(|| wrong(field, item))?))
}

fn is_any(text: &str) -> bool {
    text == "*" || text == "?"
}

fn days(text: &str) -> Result<Option<Days>, CronError> {
    if is_any(text) {
        return Ok(None);
    }
    let mut days = Days::default();
    for item in text.split(',') {
        let number = |text: &str| number(text, DAY.low, DAY.high).ok_or_else(|| wrong(DAY, item));
        if item == "L" {
            days.before_last |= 1;
        } else if item == "LW" {
            days.last_workday = true;
        } else if let Some(before) = item.strip_prefix("L-") {
            // The 31st before the last lies in no month.
            days.before_last |= 1 << self::number(before, 0, 30).ok_or_else(|| wrong(DAY, item))?;
        } else if let Some(day) = item.strip_suffix('W') {
            days.nearest_workday |= 1 << number(day)?;
        } else {
            days.set |= if item == "?" { all(DAY) } else { span(DAY, item).ok_or_else(|| wrong(DAY, item))? };
        }
    }
    Ok(Some(days))
}

fn weekdays(text: &str) -> Result<Option<Weekdays>, CronError> {
    if is_any(text) {
        return Ok(None);
    }
    let mut weekdays = Weekdays::default();
    for item in text.split(',') {
        let weekday =
            |text: &str| number(text, WEEK.low, WEEK.high).map(|day| day % 7).ok_or_else(|| wrong(WEEK, item));
        if item == "L" {
            // Alone, the last day of a week that begins with Sunday.
            weekdays.set |= 1 << 6;
        } else if let Some(day) = item.strip_suffix('L') {
            weekdays.last |= 1 << weekday(day)?;
        } else if let Some((day, nth)) = item.split_once('#') {
            let nth = number(nth, 1, 5).ok_or_else(|| wrong(WEEK, item))?;
            weekdays.nth |= 1 << (weekday(day)? + 7 * (nth - 1));
        } else {
            let set = if item == "?" { all(WEEK) } else { span(WEEK, item).ok_or_else(|| wrong(WEEK, item))? };
            weekdays.set |= (set | set >> 7) & 0x7f;
        }
    }
    Ok(Some(weekdays))
}

fn all(field: Field) -> u64 {
    (field.low..=field.high).fold(0, |set, value| set | 1 << value)
}

/// `*`, `a`, `a-b`, and each with `/n`; alone, `a/n` goes on to the end of the field.
fn span(field: Field, item: &str) -> Option<u64> {
    let (range, step) = match item.split_once('/') {
        Some((range, step)) => (range, number(step, 1, 9999)?),
        None => (item, 1),
    };
    let (low, high) = if range == "*" {
        (field.low, if field.name == WEEK.name { 6 } else { field.high })
    } else if let Some((low, high)) = range.split_once('-') {
        (number(low, field.low, field.high)?, number(high, field.low, field.high)?)
    } else {
        let low = number(range, field.low, field.high)?;
        (low, if step == 1 && !item.contains('/') { low } else { field.high })
    };
    if low > high {
        return None;
    }
    Some((low..=high).step_by(step as usize).fold(0, |set, value| set | 1 << value))
}

/// Digits only, four at the most.
fn number(text: &str, low: u32, high: u32) -> Option<u32> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = digits.then(|| text.parse().ok()).flatten()?;
    (low..=high).contains(&value).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bits(values: &[u32]) -> u64 {
        values.iter().fold(0, |set, value| set | 1 << value)
    }

    #[test]
    fn plain_fields() {
        let cron = Cron::parse(" 0,30  */6 1-3,10 1/4\t7 ").unwrap();
        assert_eq!(cron.minutes, bits(&[0, 30]));
        assert_eq!(cron.hours, bits(&[0, 6, 12, 18]));
        assert_eq!(cron.days.unwrap().set, bits(&[1, 2, 3, 10]));
        assert_eq!(cron.months, bits(&[1, 5, 9]));
        assert_eq!(cron.weekdays.unwrap().set, bits(&[0]));
    }

    #[test]
    fn special_days() {
        let days = |text: &str| Cron::parse(&format!("0 0 {text} * ?")).unwrap().days;
        assert_eq!(days("*"), None);
        assert_eq!(days("?"), None);
        let found = days("L,L-3,LW,15W,1").unwrap();
        assert_eq!((found.before_last, found.last_workday), (bits(&[0, 3]), true));
        assert_eq!((found.nearest_workday, found.set), (bits(&[15]), bits(&[1])));
        let week = |text: &str| Cron::parse(&format!("0 0 ? * {text}")).unwrap().weekdays.unwrap();
        assert_eq!(week("5L").last, bits(&[5]));
        assert_eq!(week("7L").last, bits(&[0]));
        assert_eq!(week("5#3").nth, bits(&[5 + 14]));
        assert_eq!(week("L").set, bits(&[6]));
        assert_eq!(week("5-7").set, bits(&[0, 5, 6]));
        assert_eq!(week("*/2").set, bits(&[0, 2, 4, 6]));
    }

    #[test]
    fn what_is_not_in_the_dialect() {
        for text in [
            "",
            "* * * *",
            "* * * * * *",
            "60 * * * *",
            "* 24 * * *",
            "* * 0 * *",
            "* * 32 * *",
            "* * * 0 *",
            "* * * 13 *",
            "* * * * 8",
            "*/0 * * * *",
            "5-3 * * * *",
            "1,,2 * * * *",
            ",1 * * * *",
            "? * * * *",
            "* ? * * *",
            "* * * ? *",
            "* * * * MON",
            "* * * JAN *",
            "@daily",
            "* * LL * *",
            "* * L-31 * *",
            "* * 32W * *",
            "* * 1-5W * *",
            "* * * * 5#6",
            "* * * * 5#0",
            "* * * * #2",
            "-1 * * * *",
            "+1 * * * *",
            "1- * * * *",
            "a * * * *",
            "00000 * * * *",
            "１ * * * *",
        ] {
            assert!(Cron::parse(text).is_err(), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[0-9*?LW#/,\\- a]{0,30}") {
            let _ = Cron::parse(&text);
        }
    }
}
