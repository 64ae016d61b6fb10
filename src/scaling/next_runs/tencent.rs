//! Timed tasks of Tencent's API v2 (Creating Timed Tasks, Modifying Timed Tasks).

use super::{Schedule, answer::Service, readings, report_refused};
use crate::{
    cron::{self, Cron},
    issue::IssueCode,
    scaling::{
        fields::Fields,
        limits::MOST_TIMED_TASKS,
        notes::{Assumption, Notes, Rule},
    },
    suggest,
    time::Timestamp,
};

const PAGE: &str = "Creating Timed Tasks";

const TASKS: Rule = Rule::tencent("2.7", PAGE);
const CLOSING: Rule = Rule::tencent("2.7", "Modifying Timed Tasks");
const CRON: Rule = Rule::tencent("6", PAGE);

/// What `endTime` says to close the repetition of a task.
const CLOSED: &str = "0000-00-00 00:00:00";
/// The fields of a `recurrence` that closes it.
const EVERY_DAY: &str = "*";

const OTHER_FORMS: Assumption = Assumption {
    text: "A value that is not in the documented form is refused with 4000, invalid request parameter.",
    section: PAGE,
};
const CODE_OF_MODIFY: Assumption = Assumption {
    text: "The page on modifying does not list InvalidParameter.EndtimeAndRecurrence; it is assumed to apply there \
           too.",
    section: "Modifying Timed Tasks",
};
const EQUAL_TIMES: Assumption =
    Assumption { text: "Two tasks of a group are at the same time when any of their runs are.", section: PAGE };
const AS_WRITTEN: Assumption = Assumption {
    text: "Times have no zone, so days and weekdays are those of the times as written. API 3.0 uses Beijing time.",
    section: PAGE,
};

pub(super) const LISTING: Service = Service {
    spell: Timestamp::plain,
    window: TASKS,
    start: "startTime",
    end: "endTime",
    start_must_fit: Assumption {
        text: "startTime itself is a run only if it fits the recurrence; it could also be read as a run in any case.",
        section: PAGE,
    },
    end_is_inside: Assumption { text: "A run exactly at endTime takes place.", section: PAGE },
};

/// A timed task of Tencent's API v2, as it is created or modified. Its times have no zone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TimedTask {
    /// When it runs; with a recurrence nothing runs before, and it gives the time of day. Only a task whose
    /// repetition is closed may be without.
    pub start_time: Option<Timestamp>,
    /// When the recurrence ends.
    pub end_time: Option<EndTime>,
    /// Five crontab fields, `*` for minute and hour.
    pub recurrence: Option<String>,
    /// Whether the task is modified, not created.
    pub is_modified: bool,
    /// The other tasks of the group.
    pub other_tasks: Vec<TimedTask>,
}

/// The end of a recurrence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndTime {
    /// The last instant at which the task may run.
    At(Timestamp),
    /// `0000-00-00 00:00:00`: the repetition is closed.
    Closed,
}

impl TimedTask {
    /// When it runs; `None` when it is over.
    ///
    /// # Errors
    ///
    /// The code with which the service refuses the task.
    pub fn schedule(&self) -> Result<Option<Schedule>, &'static str> {
        self.compile(&mut Notes::default())
    }

    pub(super) fn read(fields: &mut Fields) -> Self {
        const OPERATIONS: [(&str, bool); 2] = [("create", false), ("modify", true)];
        let is_modified = fields.optional("operation").choice(&OPERATIONS).unwrap_or_default();
        let others = fields.optional("otherTasks").objects(|fields| {
            let other = Self::read_times(fields, false);
            report_refused(fields, "startTime", &other.times(&mut Notes::default()));
            other
        });
        if let Some(count) = others.as_ref().map(Vec::len).filter(|count| *count > MOST_TIMED_TASKS) {
            fields.report(
                "otherTasks",
                IssueCode::Count,
                &format!("must have at most {MOST_TIMED_TASKS} entries, not {count}"),
            );
        }
        Self { is_modified, other_tasks: others.unwrap_or_default(), ..Self::read_times(fields, is_modified) }
    }

    pub(in crate::scaling) fn read_times(fields: &mut Fields, is_modified: bool) -> Self {
        let end_time = fields.optional("endTime");
        let end_time = if end_time.is(CLOSED) { Some(EndTime::Closed) } else { end_time.time().map(EndTime::At) };
        let may_lack_start = is_modified && end_time == Some(EndTime::Closed);
        Self {
            start_time: fields.required_when(!may_lack_start, "startTime").time(),
            end_time,
            recurrence: fields.optional("recurrence").string().map(str::to_owned),
            ..Self::default()
        }
    }

    pub(super) fn compile(&self, notes: &mut Notes) -> Result<Option<Schedule>, &'static str> {
        let schedule = self.times(notes)?;
        if !self.is_modified && self.other_tasks.len() >= MOST_TIMED_TASKS {
            notes.because(TASKS, format!("The group already has {MOST_TIMED_TASKS} tasks, the most that it may have."));
            return Err("QuotaExceeded.ScheduledTask");
        }
        if let Some(at) = schedule.as_ref().and_then(|schedule| self.first_conflict(schedule)) {
            notes.because(TASKS, format!("Another task of the group also runs at {}.", at.plain()));
            notes.assume(EQUAL_TIMES);
            return Err("InvalidScheduleTask.TimeConflict");
        }
        Ok(schedule)
    }

    /// The first run at which another task runs too.
    fn first_conflict(&self, schedule: &Schedule) -> Option<Timestamp> {
        let others = self.other_tasks.iter().filter_map(|task| task.times(&mut Notes::default()).ok().flatten());
        others.filter_map(|other| schedule.first_common(&other)).min()
    }

    fn times(&self, notes: &mut Notes) -> Result<Option<Schedule>, &'static str> {
        match (&self.recurrence, self.end_time) {
            (None, None) => {
                notes.because(TASKS, "Without recurrence the task runs once, at startTime.");
                Ok(self.start_time.map(Schedule::once))
            }
            (Some(recurrence), Some(end)) => self.repeated(recurrence, end, notes),
            (recurrence, _) => {
                let missing = if recurrence.is_none() { "recurrence" } else { "endTime" };
                notes.because(TASKS, format!("endTime and recurrence must be given together; {missing} is missing."));
                if self.is_modified {
                    notes.assume(CODE_OF_MODIFY);
                }
                Err("InvalidParameter.EndtimeAndRecurrence")
            }
        }
    }

    fn repeated(&self, recurrence: &str, end: EndTime, notes: &mut Notes) -> Result<Option<Schedule>, &'static str> {
        let Some(cron) = crontab(recurrence, notes) else {
            notes.assume(OTHER_FORMS);
            return Err("4000");
        };
        match end {
            EndTime::Closed if self.is_modified && cron::fields(recurrence).all(|field| field == EVERY_DAY) => {
                notes.because(
                    CLOSING,
                    format!(
                        "endTime {CLOSED} and recurrence * * * * * end the repetition; the run at startTime \
                             remains."
                    ),
                );
                Ok(self.start_time.map(Schedule::once))
            }
            EndTime::At(last) => {
                notes.because(
                    TASKS,
                    "The task is repeated at the time of day of startTime, on the days of the crontab.",
                );
                notes.because(CRON, "The fields that count are day, month and week; Sunday is 0.");
                readings::of(recurrence, &cron, PAGE, notes);
                notes.assume(AS_WRITTEN);
                Ok(self.start_time.map(|first| {
                    let (hour, minute) = first.hour_and_minute();
                    Schedule::cron(cron.at(hour, minute), first, last)
                }))
            }
            EndTime::Closed => {
                notes.because(
                    CLOSING,
                    format!(
                        "endTime {CLOSED} is allowed only when a task is modified, with the recurrence * * * * \
                             *."
                    ),
                );
                notes.assume(OTHER_FORMS);
                Err("4000")
            }
        }
    }
}

/// A standard crontab in which minute and hour are not specified; `None`: refused, and why is told.
fn crontab(text: &str, notes: &mut Notes) -> Option<Cron> {
    let cron = match Cron::parse(text) {
        Ok(cron) => cron,
        Err(error) => {
            notes.because(TASKS, format!("recurrence {error}."));
            readings::of_refusal(&error, PAGE, notes);
            return None;
        }
    };
    if let Some(sign) = text.chars().find(|sign| !"0123456789*,-/ \t".contains(*sign)) {
        notes.because(TASKS, format!("recurrence has {sign:?}, which no standard crontab has."));
        return None;
    }
    if let Some(field) = cron::fields(text).take(2).find(|field| *field != EVERY_DAY) {
        let field = suggest::shown(field);
        notes.because(
            TASKS,
            format!(
                "Minute and hour of recurrence come from startTime, so they must be *, not \
                                      {field}."
            ),
        );
        return None;
    }
    Some(cron)
}
