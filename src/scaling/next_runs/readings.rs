//! Where a cron expression rests on a reading of ours.

use crate::{
    cron::{self, Cron, CronError, ItemError},
    scaling::notes::{Assumption, Notes},
};

const EITHER: &str = "Day and week are both given, so the task runs on days that fit either of them, as in POSIX. To \
                      avoid this, set one of them to *.";
const SEVEN: &str = "In the field week, 7 is Sunday, like 0.";
const LAST_OF_WEEK: &str = "L alone in the field week is 6, Saturday, the last of the days 0 to 6.";
const BEFORE_LAST: &str = "L-n in the field day is n days before the last day of the month.";
const NO_WRAP: &str = "A range that ends before it begins is refused; it does not continue at the start of the \
                       field.";
const NO_VALUE: &str = "A question mark is allowed in the fields day and week only.";

/// Notes the readings on which the days of an expression rest, of which `cron` has been made; `section` is
/// the one that is silent on them.
pub(super) fn of(text: &str, cron: &Cron, section: &'static str, notes: &mut Notes) {
    let mut fields = cron::fields(text).skip(2);
    let (day, week) = (fields.next().unwrap_or_default(), fields.nth(1).unwrap_or_default());
    let rests_on = [
        (cron.is_either(), EITHER),
        (any(day, |item| item.starts_with("L-")), BEFORE_LAST),
        (any(week, names_seven), SEVEN),
        (any(week, |item| item == "L"), LAST_OF_WEEK),
    ];
    for (_, text) in rests_on.into_iter().filter(|(rests, _)| *rests) {
        notes.assume(Assumption { text, section });
    }
}

fn any(field: &str, test: fn(&str) -> bool) -> bool {
    field.split(',').any(test)
}

/// Whether one of the days of an item is 7; steps (`1/7`) and counts (`5#2`) are no days.
fn names_seven(item: &str) -> bool {
    let days = item.split(['/', '#']).next().unwrap_or_default();
    days.split('-').any(|day| day.trim_end_matches('L').parse() == Ok(7))
}

/// Notes the readings on which a refusal rests.
pub(super) fn of_refusal(error: &CronError, section: &'static str, notes: &mut Notes) {
    let text = match error {
        CronError::Item { why: ItemError::Backwards, .. } => NO_WRAP,
        CronError::Item { why: ItemError::NoValue, .. } => NO_VALUE,
        _ => return,
    };
    notes.assume(Assumption { text, section });
}
