//! Scheduled tasks of ESS and timed tasks of Tencent.

use super::{id, place};
use crate::scaling::{
    fields::Fields,
    next_runs::{Schedule, ScheduledTask, TimedTask, report_refused},
    simulate::{ScalingRule, Task, TaskAction, limits, provider::Provider},
};

/// A task as its service has it: what it does, when, and how long it is tried again.
pub(in crate::scaling::simulate) struct TaskPart {
    action: TaskAction,
    /// The code with which the service refuses the task, where it does.
    schedule: Result<Option<Schedule>, &'static str>,
    window: Option<i64>,
    /// The field that must be there before anything else can be told.
    begins: &'static str,
}

/// `before` are the tasks of the group that were read already, where they matter.
pub(super) fn task(
    fields: &mut Fields,
    provider: &Provider,
    rules: &[ScalingRule],
    before: &mut Vec<TimedTask>,
) -> Task {
    let TaskPart { action, schedule, window, begins } = (provider.task)(fields, rules, before);
    report_refused(fields, begins, &schedule);
    Task { id: id(fields), action, schedule: schedule.ok().flatten(), window }
}

/// ESS: the fields of `nextRuns`, and the rule that is triggered.
pub(in crate::scaling::simulate) fn scheduled(
    fields: &mut Fields,
    rules: &[ScalingRule],
    _: &mut Vec<TimedTask>,
) -> TaskPart {
    let task = ScheduledTask::read(fields);
    TaskPart {
        action: TaskAction::Rule(place(fields, "rule", rules.iter().map(|rule| rule.id.as_str())).unwrap_or_default()),
        schedule: task.schedule(),
        window: Some(task.launch_expiration_time),
        begins: "launchTime",
    }
}

/// Tencent: the times of `nextRuns`, and the sizes that are set. No two tasks run at the same time.
pub(in crate::scaling::simulate) fn timed(
    fields: &mut Fields,
    _: &[ScalingRule],
    before: &mut Vec<TimedTask>,
) -> TaskPart {
    let [min_size, max_size] = ["minSize", "maxSize"].map(|name| fields.required(name).integer(limits::INSTANCES));
    let times = TimedTask::read_times(fields, false);
    let schedule = TimedTask { other_tasks: before.clone(), ..times.clone() }.schedule();
    before.push(times);
    TaskPart { action: TaskAction::Sizes { min_size, max_size }, schedule, window: None, begins: "startTime" }
}
