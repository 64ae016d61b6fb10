//! Reads an expression.

use super::{Cron, CronError, Days, ItemError, Weekdays, fields};

/// Name and inclusive range of a field.
#[derive(Clone, Copy)]
struct Field {
    name: &'static str,
    low: u32,
    high: u32,
    /// The greatest number that may be written: 7 is Sunday too.
    written: u32,
}

const MINUTE: Field = Field { name: "minute", low: 0, high: 59, written: 59 };
const HOUR: Field = Field { name: "hour", low: 0, high: 23, written: 23 };
const DAY: Field = Field { name: "day", low: 1, high: 31, written: 31 };
const MONTH: Field = Field { name: "month", low: 1, high: 12, written: 12 };
const WEEK: Field = Field { name: "week", low: 0, high: 6, written: 7 };

impl Cron {
    /// Reads an expression of five fields with blanks between them.
    ///
    /// # Errors
    ///
    /// The first field that is not in the dialect, and why.
    pub fn parse(text: &str) -> Result<Self, CronError> {
        let mut rest = fields(text);
        let first = (rest.next(), rest.next(), rest.next(), rest.next(), rest.next(), rest.next());
        let (Some(minute), Some(hour), Some(day), Some(month), Some(week), None) = first else {
            return Err(CronError::Fields(fields(text).count()));
        };
        Ok(Self {
            minutes: plain(MINUTE, minute)?,
            hours: plain(HOUR, hour)?,
            days: days(day)?,
            months: plain(MONTH, month)?,
            weekdays: weekdays(week)?,
        })
    }
}

fn is_any(text: &str) -> bool {
    text == "*" || text == "?"
}

/// Reads the items of a list one by one.
fn items(field: Field, text: &str, read: &mut dyn FnMut(&str) -> Result<(), ItemError>) -> Result<(), CronError> {
    text.split(',').try_for_each(|item| {
        let wrong = |why| CronError::Item { field: field.name, item: item.to_owned(), why };
        if item.is_empty() { Err(wrong(ItemError::Empty)) } else { read(item).map_err(wrong) }
    })
}

fn plain(field: Field, text: &str) -> Result<u64, CronError> {
    let mut set = 0;
    items(field, text, &mut |item| {
        set |= if item == "?" { Err(ItemError::NoValue) } else { span(field, item) }?;
        Ok(())
    })?;
    Ok(set)
}

fn days(text: &str) -> Result<Option<Days>, CronError> {
    if is_any(text) {
        return Ok(None);
    }
    let mut days = Days::default();
    items(DAY, text, &mut |item| {
        if item == "L" {
            days.before_last |= 1;
        } else if item == "LW" {
            days.last_workday = true;
        } else if let Some(before) = item.strip_prefix("L-") {
            // The 31st before the last lies in no month.
            days.before_last |= 1 << number(before, 0, 30)?;
        } else if let Some(day) = item.strip_suffix('W') {
            days.nearest_workday |= 1 << number(day, DAY.low, DAY.high)?;
        } else {
            days.set |= span(DAY, if item == "?" { "*" } else { item })?;
        }
        Ok(())
    })?;
    Ok(Some(days))
}

#[expect(clippy::arithmetic_side_effects, reason = "`number` gives what is in the range")]
fn weekdays(text: &str) -> Result<Option<Weekdays>, CronError> {
    if is_any(text) {
        return Ok(None);
    }
    let mut weekdays = Weekdays::default();
    let weekday = |text: &str| Ok(number(text, WEEK.low, WEEK.written)? % 7);
    items(WEEK, text, &mut |item| {
        if item == "L" {
            // Alone, the last of the days 0 to 6.
            weekdays.set |= 1 << WEEK.high;
        } else if let Some(day) = item.strip_suffix('L') {
            weekdays.last |= 1 << weekday(day)?;
        } else if let Some((day, nth)) = item.split_once('#') {
            weekdays.nth |= 1 << (weekday(day)? + 7 * (number(nth, 1, 5)? - 1));
        } else {
            let set = span(WEEK, if item == "?" { "*" } else { item })?;
            weekdays.set |= (set | set >> 7) & 0x7f;
        }
        Ok(())
    })?;
    Ok(Some(weekdays))
}

/// `*`, `a`, `a-b`, and each with `/n`; `a/n` goes on to the end of the field.
fn span(field: Field, item: &str) -> Result<u64, ItemError> {
    let (range, step) = match item.split_once('/') {
        Some((range, step)) => (range, Some(number(step, 1, 9999)?)),
        None => (item, None),
    };
    let value = |text: &str| number(text, field.low, field.written);
    let (low, high) = if range == "*" {
        (field.low, field.high)
    } else if let Some((low, high)) = range.split_once('-') {
        (value(low)?, value(high)?)
    } else {
        let low = value(range)?;
        (low, if step.is_some() { field.high.max(low) } else { low })
    };
    if low > high {
        return Err(ItemError::Backwards);
    }
    Ok((low..=high).step_by(step.unwrap_or(1) as usize).fold(0, |set, value| set | 1 << value))
}

/// Digits only, four at the most.
fn number(text: &str, low: u32, high: u32) -> Result<u32, ItemError> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ItemError::Form);
    }
    let value = if text.len() > 4 { None } else { text.parse().ok() };
    value.filter(|value| (low..=high).contains(value)).ok_or(ItemError::Range { low, high })
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
