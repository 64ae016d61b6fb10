//! Scheduled tasks of ESS (13.3).

use super::{
    Schedule,
    answer::Service,
    recurrence::{self, Span},
};
use crate::{
    scaling::{
        field::ANY,
        fields::Fields,
        limits::{DEFAULT_LAUNCH_EXPIRATION, LAUNCH_EXPIRATION, MOST_DAYS_AHEAD},
        notes::{Assumption, Notes, Rule},
    },
    time::Timestamp,
};

const TASKS: Rule = Rule::ess("1.11", "13.3");

const MISSING_CODE: Assumption = Assumption {
    text: "A task with only some of RecurrenceType, RecurrenceValue and RecurrenceEndTime is refused with \
           MissingParameter.",
    section: "13.3",
};
const NINETY_DAYS_EXACTLY: Assumption =
    Assumption { text: "A time exactly 90 days after creation is accepted.", section: "13.3" };

pub(super) const LISTING: Service = Service {
    spell,
    window: TASKS,
    start: "LaunchTime",
    end: "RecurrenceEndTime",
    start_must_fit: Assumption {
        text: "LaunchTime itself is a run only if it fits the recurrence; it could also be read as a run in any case.",
        section: "13.3",
    },
    end_is_inside: Assumption { text: "A run exactly at RecurrenceEndTime takes place.", section: "13.3" },
};

/// A scheduled task of ESS, as it is created or modified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScheduledTask {
    /// When it runs; with a recurrence nothing runs before, and it gives the time of day. A whole
    /// minute: another time is refused.
    pub launch_time: Timestamp,
    /// How long a failed trigger is tried again, in seconds; 600 unless given.
    pub launch_expiration_time: i64,
    /// `Daily`, `Weekly`, `Monthly` or `Cron`.
    pub recurrence_type: Option<String>,
    /// In the form that the type asks for.
    pub recurrence_value: Option<String>,
    /// When the recurrence ends.
    pub recurrence_end_time: Option<Timestamp>,
    /// Whether it runs at all.
    pub task_enabled: bool,
    /// When it is created or modified; without it the limit of 90 days is not examined.
    pub created_at: Option<Timestamp>,
}

impl ScheduledTask {
    /// A task that runs once.
    pub fn once(launch_time: Timestamp) -> Self {
        Self {
            launch_time,
            launch_expiration_time: DEFAULT_LAUNCH_EXPIRATION,
            recurrence_type: None,
            recurrence_value: None,
            recurrence_end_time: None,
            task_enabled: true,
            created_at: None,
        }
    }

    /// When it runs; `None` when it is disabled.
    ///
    /// # Errors
    ///
    /// The code with which ESS refuses the task.
    pub fn schedule(&self) -> Result<Option<Schedule>, &'static str> {
        self.compile(&mut Notes::default())
    }

    pub(in crate::scaling) fn read(fields: &mut Fields) -> Self {
        let launch_time = fields.required("launchTime").time();
        Self {
            launch_expiration_time: fields
                .optional("launchExpirationTime")
                .integer(ANY)
                .unwrap_or(DEFAULT_LAUNCH_EXPIRATION),
            recurrence_type: fields.optional("recurrenceType").string().map(str::to_owned),
            recurrence_value: fields.optional("recurrenceValue").text(),
            recurrence_end_time: fields.optional("recurrenceEndTime").time(),
            task_enabled: fields.optional("taskEnabled").boolean().unwrap_or(true),
            created_at: fields.optional("createdAt").time(),
            ..Self::once(launch_time.unwrap_or_default())
        }
    }

    pub(super) fn compile(&self, notes: &mut Notes) -> Result<Option<Schedule>, &'static str> {
        let first = self.launch_time;
        let mut repetition = Notes::default();
        let schedule = match (&self.recurrence_type, &self.recurrence_value, self.recurrence_end_time) {
            (Some(kind), Some(value), Some(last)) => {
                recurrence::read(kind, value, Span { first, last }, &mut repetition)
            }
            (None, None, None) => {
                repetition.because(TASKS, "Without RecurrenceType the task runs once, at LaunchTime.");
                Some(Schedule::once(first))
            }
            _ => {
                self.tell_missing(notes);
                return Err("MissingParameter");
            }
        };
        // All that stands against the task is told, not only the first of it.
        let is_in_range = self.is_in_range(notes) & is_whole_minute(first, notes);
        let are_near = self.is_near("LaunchTime", Some(first), notes)
            & self.is_near("RecurrenceEndTime", self.recurrence_end_time, notes);
        if schedule.is_none() || (is_in_range && are_near) {
            notes.append(repetition);
        }
        match schedule {
            Some(_) if is_in_range && are_near && !self.task_enabled => {
                notes.because(TASKS, "TaskEnabled is false: a disabled task does not run.");
                Ok(None)
            }
            Some(schedule) if is_in_range && are_near => Ok(Some(schedule)),
            _ => Err("InvalidParameter"),
        }
    }

    fn tell_missing(&self, notes: &mut Notes) {
        let given = [
            ("RecurrenceType", self.recurrence_type.is_some()),
            ("RecurrenceValue", self.recurrence_value.is_some()),
            ("RecurrenceEndTime", self.recurrence_end_time.is_some()),
        ];
        let missing: Vec<_> = given.iter().filter(|(_, is_given)| !is_given).map(|(name, _)| *name).collect();
        let missing = missing.join(" and ");
        notes.because(
            TASKS,
            format!("RecurrenceType, RecurrenceValue and RecurrenceEndTime go together; not given: {missing}."),
        );
        notes.assume(MISSING_CODE);
    }

    fn is_in_range(&self, notes: &mut Notes) -> bool {
        let (seconds, (least, most)) = (self.launch_expiration_time, LAUNCH_EXPIRATION.into_inner());
        let is_in_range = (least..=most).contains(&seconds);
        if !is_in_range {
            notes.because(TASKS, format!("LaunchExpirationTime {seconds} is outside the range {least} to {most} s."));
        }
        is_in_range
    }

    /// Whether a time is no more than 90 days after creation.
    fn is_near(&self, name: &str, time: Option<Timestamp>, notes: &mut Notes) -> bool {
        let (Some(time), Some(created)) = (time, self.created_at) else { return true };
        let beyond = time.unix().saturating_sub(created.unix()).saturating_sub(MOST_DAYS_AHEAD * 86_400);
        if beyond == 0 {
            notes.assume(NINETY_DAYS_EXACTLY);
        } else if beyond > 0 {
            let (time, created) = (spell(time), created.iso());
            let text = format!("{name} {time} is more than {MOST_DAYS_AHEAD} days after the creation at {created}.");
            notes.because(TASKS, text);
        }
        beyond <= 0
    }
}

/// The form that the service takes has no seconds.
fn is_whole_minute(time: Timestamp, notes: &mut Notes) -> bool {
    let is_whole = time.unix().rem_euclid(60) == 0;
    if !is_whole {
        notes.because(TASKS, format!("LaunchTime {} is not a whole minute.", time.iso()));
    }
    is_whole
}

/// An instant as ESS writes it in a task: to the minute where it is a whole one.
pub(in crate::scaling) fn spell(time: Timestamp) -> String {
    if time.unix().rem_euclid(60) == 0 { time.iso_minutes() } else { time.iso() }
}
