//! The group as the tasks find it, one after the other.

use super::{ConflictInput, ConflictTask, TASKS, TaskEnd, TaskOutcome, answer::spell};
use crate::{
    scaling::{
        notes::{Assumption, Notes, Rule},
        rule::{RuleAnswer, RuleInput, Sizing, Trigger, rule},
    },
    suggest,
    time::Timestamp,
};

const EXPIRING: Rule = Rule::ess("1.11", "15.5");
const DISABLED: Rule = Rule::ess("1.1", "13.3");
const BUSY: Rule = Rule::ess("1.3", "13.3");
/// Of the cooldown that an activity leaves, which holds back alarms only.
const COOLDOWN: &str = "1.4";

const RETRY_AT_ONCE: Assumption = Assumption {
    text: "A group is free at the instant at which its activity ends or it is enabled, and a waiting task is tried \
           again then.",
    section: "13.3",
};
const LAST_INSTANT: Assumption = Assumption {
    text: "The last instant of LaunchExpirationTime still counts; with 0 there is one attempt.",
    section: "13.3",
};
const NO_OTHER_RETRY: Assumption = Assumption {
    text: "A task is tried again only after a running activity or a disabled group; any other refusal is final.",
    section: "13.3",
};

/// The group, between one task and the next.
pub(super) struct Group<'a> {
    input: &'a ConflictInput,
    pub(super) capacity: i64,
    auto_created: i64,
    /// From when on it is enabled and has no activity, in seconds since 1970.
    free_at: i64,
    /// What keeps it from being free until then.
    obstacle: Obstacle,
    pub(super) notes: Notes,
}

#[derive(Clone, Copy)]
enum Obstacle {
    Activity,
    Disabled,
}

impl<'a> Group<'a> {
    pub(super) fn new(input: &'a ConflictInput) -> Self {
        let until = |time: Option<Timestamp>| time.map_or(i64::MIN, Timestamp::unix);
        let (busy, inactive) = (until(input.busy_until), until(input.inactive_until));
        Self {
            input,
            capacity: input.total_capacity,
            auto_created: input.account_auto_created,
            free_at: busy.max(inactive),
            obstacle: if inactive > busy { Obstacle::Disabled } else { Obstacle::Activity },
            notes: Notes::default(),
        }
    }

    /// What becomes of a task that is due at `launch`, after all that were due before.
    pub(super) fn meet(&mut self, task: &ConflictTask, launch: i64) -> TaskOutcome {
        let seconds = task.launch_expiration_time;
        let window = launch.saturating_add(seconds.max(0));
        let at = launch.max(self.free_at);
        if self.free_at == launch || (launch < at && at <= window) {
            self.notes.assume(RETRY_AT_ONCE);
        }
        if launch < at {
            self.tell_obstacle(task, launch);
            if at == window || seconds == 0 {
                self.notes.assume(LAST_INSTANT);
            }
        }
        if at <= window {
            return self.attempt(task, at);
        }
        let id = suggest::shown(&task.task_id);
        let text = format!("After {seconds} s task {id} is abandoned (AUTOSCALING:SCHEDULE_TASK_EXPIRING).");
        self.notes.because(EXPIRING, text);
        let code = match self.obstacle {
            Obstacle::Activity => "ScalingActivityInProgress",
            Obstacle::Disabled => "IncorrectScalingGroupStatus",
        };
        self.unchanged(task, TaskEnd::Abandoned, window, code)
    }

    fn tell_obstacle(&mut self, task: &ConflictTask, launch: i64) {
        let (rule, what) = match self.obstacle {
            Obstacle::Activity => (BUSY, "has an activity"),
            Obstacle::Disabled => (DISABLED, "is disabled"),
        };
        let (id, launch, until) = (suggest::shown(&task.task_id), spell(launch), spell(self.free_at));
        self.notes.because(rule, format!("At {launch} the group {what} until {until}, so task {id} has to wait."));
    }

    /// Executes the task's rule on the capacity that is there.
    fn attempt(&mut self, task: &ConflictTask, at: i64) -> TaskOutcome {
        let answer = rule(&RuleInput {
            sizing: Some(Sizing {
                min_size: self.input.min_size,
                max_size: self.input.max_size,
                total_capacity: self.capacity,
                adjustment_type: task.adjustment_type.clone(),
                adjustment_value: task.adjustment_value,
            }),
            trigger: Trigger::Scheduled,
            account_auto_created: self.auto_created,
            ..RuleInput::default()
        });
        let decision = match answer {
            RuleAnswer::Decision(decision) => decision,
            // There is one decision where no requests are asked about.
            RuleAnswer::Results { .. } => return self.unchanged(task, TaskEnd::Rejected, at, ""),
        };
        let id = suggest::shown(&task.task_id);
        let verdict = if decision.accepted { "runs" } else { "is refused" };
        self.notes.because(TASKS, format!("At {} task {id} is tried and {verdict}.", spell(at)));
        self.notes.reasons.extend(decision.reasons.into_iter().filter(|reason| reason.rule != COOLDOWN));
        decision.assumptions.into_iter().for_each(|assumption| self.notes.assume(assumption));
        if let Some(code) = decision.error {
            self.notes.assume(NO_OTHER_RETRY);
            return self.unchanged(task, TaskEnd::Rejected, at, code);
        }
        let delta = decision.delta.unwrap_or_default();
        self.capacity = decision.new_capacity.unwrap_or(self.capacity);
        self.auto_created = self.auto_created.saturating_add(delta.max(0));
        self.free_at = at.saturating_add(task.activity_seconds.max(0));
        self.obstacle = Obstacle::Activity;
        TaskOutcome {
            task_id: task.task_id.clone(),
            outcome: TaskEnd::Run,
            at: spell(at),
            ends_at: Some(spell(self.free_at)),
            error: None,
            delta,
            new_capacity: self.capacity,
        }
    }

    fn unchanged(&self, task: &ConflictTask, outcome: TaskEnd, at: i64, code: &'static str) -> TaskOutcome {
        TaskOutcome {
            task_id: task.task_id.clone(),
            outcome,
            at: spell(at),
            ends_at: None,
            error: Some(code),
            delta: 0,
            new_capacity: self.capacity,
        }
    }
}
