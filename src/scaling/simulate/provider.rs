//! What the services have of their own in a run.

use serde_json::Value;

use super::{
    AlarmPolicy, CallAction, Cause, Metric, ScalingRule, Service,
    alarms::Firing,
    ask,
    read::tasks::{self, TaskPart},
    record::Refused,
    run::Run,
    state::State,
};
use crate::{
    scaling::{
        ScalingError,
        fields::Fields,
        health::Goal,
        hook::{HookService, Transition},
        limits::{ALARM_PERIOD, DEFAULT_COOLDOWN},
        next_runs::TimedTask,
        notes::Rule,
        rule::Trigger,
        select_removal::SelectRemovalInput,
    },
    time::Timestamp,
};

/// One service.
pub(super) struct Provider {
    pub(super) service: Service,
    /// How times are written.
    pub(super) spell: fn(Timestamp) -> String,
    /// The calls that a run knows, by name.
    pub(super) calls: &'static [(&'static str, CallAction)],
    /// Cooldown after activities for which no other is told, in seconds.
    pub(super) default_cooldown: i64,
    /// Seconds from one sample of a metric to the next, where the document has only one period.
    pub(super) period: Option<i64>,
    /// Whether the group has a number that it strives for.
    pub(super) strives: bool,
    /// How a scheduled task is read.
    pub(super) task: fn(&mut Fields, &[ScalingRule], &mut Vec<TimedTask>) -> TaskPart,
    /// The fields of the group by which the instances are chosen that leave, and how the question is read.
    pub(super) removal: &'static [&'static str],
    pub(super) read_removal: fn(&Value) -> Result<SelectRemovalInput, ScalingError>,
    /// The one of them that has to be there, and what it is otherwise.
    pub(super) default_removal: Option<(&'static str, &'static str)>,
    /// Code with which the service refuses an alarm policy.
    pub(super) policy: fn(&AlarmPolicy, &ScalingRule, &Metric) -> Option<&'static str>,
    /// Which hooks there are, and the field and the word for a transition.
    pub(super) hooks: HookService,
    pub(super) transition: fn(Transition) -> (&'static str, Value),
    /// Up to where the group is filled when unhealthy instances have left.
    pub(super) goal: fn(&State) -> Goal,
    /// What becomes of an alarm that fires.
    pub(super) alarm: fn(&mut Run, &Cause, &AlarmPolicy, &ScalingRule, &Firing) -> Result<(), Refused>,
    /// The sections on which the rules of a run build.
    pub(super) rules: Rules,
}

/// Rules of the run.
pub(super) struct Rules {
    pub(super) time: Rule,
    pub(super) alarms: Rule,
    pub(super) activities: Rule,
    pub(super) triggers: Rule,
    pub(super) instances: Rule,
    pub(super) limits: Rule,
}

const ESS: Provider = Provider {
    service: Service::AlibabaEss,
    spell: Timestamp::iso,
    calls: &[
        ("ExecuteScalingRule", CallAction::Execute),
        ("AttachInstances", CallAction::Attach),
        ("RemoveInstances", CallAction::Remove),
        ("DetachInstances", CallAction::Remove),
        ("EnableScalingGroup", CallAction::Enable),
        ("DisableScalingGroup", CallAction::Enable),
        ("DeleteScalingGroup", CallAction::Enable),
        ("ModifyScalingGroup", CallAction::Modify),
    ],
    default_cooldown: DEFAULT_COOLDOWN,
    period: None,
    strives: false,
    task: tasks::scheduled,
    removal: &["removalPolicies", "configurations"],
    read_removal: SelectRemovalInput::from_json,
    default_removal: None,
    policy: |_, _, _| None,
    hooks: HookService::Ess,
    transition: |transition| match transition {
        Transition::ScaleOut => ("lifecycleTransition", "SCALE_OUT".into()),
        Transition::ScaleIn => ("lifecycleTransition", "SCALE_IN".into()),
    },
    goal: |state| Goal::MinSize(state.min),
    alarm: |run, cause, _, rule, _| ask::rule::execute(run, cause, rule, Trigger::Alarm),
    rules: Rules {
        time: Rule::ess("7.1", "13.3"),
        alarms: Rule::ess("7.2", "1.2"),
        activities: Rule::ess("7.3", "9.8"),
        triggers: Rule::ess("7.4", "9.1"),
        instances: Rule::ess("7.5", "9.7"),
        limits: Rule::ess("7.6", "9.8"),
    },
};

const ACTIVITIES: &str = "Querying Scaling Activities";

const TENCENT: Provider = Provider {
    service: Service::TencentAsV2,
    spell: Timestamp::plain,
    calls: &[
        ("AttachInstance", CallAction::Attach),
        ("DetachInstance", CallAction::Remove),
        ("ModifyScalingGroup", CallAction::Modify),
    ],
    default_cooldown: 0,
    period: Some(ALARM_PERIOD),
    strives: true,
    task: tasks::timed,
    removal: &["removePolicy", "configurations"],
    read_removal: SelectRemovalInput::from_tencent_json,
    default_removal: Some(("removePolicy", "RemoveOldestInstance")),
    policy: ask::alarm::refusal,
    hooks: HookService::Tencent,
    transition: |transition| match transition {
        Transition::ScaleOut => ("transition", 0.into()),
        Transition::ScaleIn => ("transition", 1.into()),
    },
    goal: |state| Goal::DesiredCapacity(state.group.desired_capacity.unwrap_or(state.counts.total)),
    alarm: ask::alarm::fire,
    rules: Rules {
        time: Rule::tencent("7.1", "Creating Timed Tasks"),
        alarms: Rule::tencent("7.2", "Creating Alarm Triggering Policies"),
        activities: Rule::tencent("7.3", ACTIVITIES),
        triggers: Rule::tencent("7.4", ACTIVITIES),
        instances: Rule::tencent("7.5", "Querying Bound CVM Of A Scaling Group"),
        limits: Rule::tencent("7.6", ACTIVITIES),
    },
};

pub(super) const fn of(service: Service) -> &'static Provider {
    match service {
        Service::AlibabaEss => &ESS,
        Service::TencentAsV2 => &TENCENT,
    }
}
