//! The four forms of `RecurrenceValue` (ESS 13.3).

use super::{Schedule, readings};
use crate::{
    cron::Cron,
    scaling::notes::{Assumption, Notes, Rule, counted},
    suggest,
    time::Timestamp,
};

const TASKS: Rule = Rule::ess("1.11", "13.3");
const CRON: Rule = Rule::ess("6", "13.3");

const EQUAL_DAYS: Assumption = Assumption {
    text: "B of a Monthly value must be greater than A, as the document says; a later edition allows them to be equal.",
    section: "13.3",
};

/// Start and end of a repetition.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) first: Timestamp,
    pub(super) last: Timestamp,
}

/// How the values of a type are read; `None`: the value is refused, and why is told.
type Read = fn(&str, Span, &mut Notes) -> Option<Schedule>;

const TYPES: [(&str, Read); 4] = [("Daily", daily), ("Weekly", weekly), ("Monthly", monthly), ("Cron", cron)];

/// The runs of a repetition; `None` when it is refused.
pub(super) fn read(kind: &str, value: &str, span: Span, notes: &mut Notes) -> Option<Schedule> {
    let Some((_, read)) = TYPES.iter().find(|(name, _)| *name == kind) else {
        let known = TYPES.map(|(name, _)| name).join(", ");
        notes.because(TASKS, format!("RecurrenceType {} is not one of {known}.", suggest::shown(kind)));
        return None;
    };
    read(value, span, notes)
}

fn daily(value: &str, span: Span, notes: &mut Notes) -> Option<Schedule> {
    let Some(days) = number(value, 1, 31) else {
        notes.because(
            TASKS,
            format!("RecurrenceValue {} of Daily is not a number from 1 to 31.", suggest::shown(value)),
        );
        return None;
    };
    notes.because(TASKS, format!("The task runs at LaunchTime and every {} from then on.", counted(days, "day")));
    Some(Schedule::every_days(days, span.first, span.last))
}

fn weekly(value: &str, span: Span, notes: &mut Notes) -> Option<Schedule> {
    let read = |set, day| Some(set | 1 << number(day, 0, 6)?);
    let Some(set) = value.split(',').try_fold(0, read) else {
        let value = suggest::shown(value);
        notes.because(
            TASKS,
            format!(
                "RecurrenceValue {value} of Weekly is not a list of days from 0 (Sunday) to 6, separated by \
                     commas."
            ),
        );
        return None;
    };
    notes.because(TASKS, "The task runs on these days of the week, at the time of day of LaunchTime; Sunday is 0.");
    let (hour, minute) = span.first.hour_and_minute();
    Some(Schedule::cron(Cron::on_weekdays(set, hour, minute), span.first, span.last))
}

fn monthly(value: &str, span: Span, notes: &mut Notes) -> Option<Schedule> {
    let days = value.split_once('-').and_then(|(low, high)| Some((number(low, 1, 31)?, number(high, 1, 31)?)));
    let Some((low, high)) = days.filter(|(low, high)| low < high) else {
        let value = suggest::shown(value);
        notes.because(
            TASKS,
            format!("RecurrenceValue {value} of Monthly is not A-B with A and B from 1 to 31 and B greater than A."),
        );
        if days.is_some_and(|(low, high)| low == high) {
            notes.assume(EQUAL_DAYS);
        }
        return None;
    };
    notes.because(
        TASKS,
        format!(
            "The task runs on the days {low} to {high}, as far as a month has them, at the time of day of \
                 LaunchTime."
        ),
    );
    let (hour, minute) = span.first.hour_and_minute();
    Some(Schedule::cron(Cron::on_days(low..=high, hour, minute), span.first, span.last))
}

fn cron(value: &str, span: Span, notes: &mut Notes) -> Option<Schedule> {
    match Cron::parse(value) {
        Ok(cron) => {
            notes.because(CRON, "The task runs at the times of the cron expression, in UTC; Sunday is 0.");
            readings::of(value, &cron, "13.3", notes);
            Some(Schedule::cron(cron, span.first, span.last))
        }
        Err(error) => {
            notes.because(TASKS, "RecurrenceValue of Cron must be a cron expression in the documented dialect.");
            notes.because(CRON, format!("RecurrenceValue {error}."));
            readings::of_refusal(&error, "13.3", notes);
            None
        }
    }
}

/// One or two digits, the first of them no needless 0.
fn number(text: &str, low: u32, high: u32) -> Option<u32> {
    let plain = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = text.parse().ok().filter(|_| plain && (text.len() == 1 || !text.starts_with('0')))?;
    (low..=high).contains(&value).then_some(value)
}
