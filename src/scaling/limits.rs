//! The documented limits that decide an answer, in one place; a test holds them against the catalogue.

use std::ops::RangeInclusive;

/// Cooldown of a group or a rule, in seconds (ESS 1.2, 9.1).
pub(super) const COOLDOWN: RangeInclusive<i64> = 0..=86_400;
/// Cooldown of a group that was created without one, in seconds (ESS 9.1).
pub(super) const DEFAULT_COOLDOWN: i64 = 300;
/// `MinSize` and `MaxSize` of a group (ESS 9.1, 9.2).
pub(super) const ESS_SIZES: RangeInclusive<i64> = 0..=100;
/// Instances that one call names (ESS 9.3, 12.2 to 12.4; API v2, Binding Scaling Groups With CVM).
pub(super) const MOST_INSTANCES_PER_CALL: usize = 20;
/// Wait of a lifecycle hook, and its extension by a heartbeat, in seconds (ESS 14.1, 14.4).
pub(super) const HEARTBEAT: RangeInclusive<i64> = 30..=21_600;
/// Both, when they are not given, in seconds (ESS 14.1, 14.4).
pub(super) const DEFAULT_HEARTBEAT: i64 = 600;
/// Heartbeats that one wait takes (ESS 14.4).
pub(super) const MOST_HEARTBEATS: usize = 20;
/// Six hours, for which an instance may wait in all, in seconds (ESS 14.4).
pub(super) const LONGEST_WAIT: i64 = 21_600;
/// Lifecycle hooks of a group (ESS 14.1).
pub(super) const MOST_ESS_HOOKS: usize = 6;
/// Characters of the name of a hook (ESS 14.1).
pub(super) const HOOK_NAME: RangeInclusive<usize> = 2..=40;
/// Lifecycle hooks of a group (API v2, Creating Lifecycle Hooks).
pub(super) const MOST_TENCENT_HOOKS: usize = 10;
/// Retry window of a scheduled task, in seconds (ESS 13.3).
pub(super) const LAUNCH_EXPIRATION: RangeInclusive<i64> = 0..=21_600;
/// The same, when it is not given, in seconds (ESS 13.3).
pub(super) const DEFAULT_LAUNCH_EXPIRATION: i64 = 600;
/// Days after creation or modification within which a scheduled task starts and ends (ESS 13.3).
pub(super) const MOST_DAYS_AHEAD: i64 = 90;
/// Runs that a question lists unless it says how many, and at most: an answer has an end. Not documented.
pub(super) const DEFAULT_RUNS: usize = 5;
pub(super) const MOST_RUNS: i64 = 10_000;
/// Timed tasks in a group (API v2, Creating Timed Tasks).
pub(super) const MOST_TIMED_TASKS: usize = 10;
/// `minSize`, `maxSize` and `desiredCapacity` of a group (API v2, Creating Scaling Groups).
pub(super) const TENCENT_SIZES: RangeInclusive<i64> = 0..=30;
/// Threshold of a usage metric, in percent (API v2, Creating Alarm Triggering Policies).
pub(super) const USAGE_THRESHOLD: RangeInclusive<i64> = 0..=100;
/// Threshold of a traffic metric, in Bps (API v2, Creating Alarm Triggering Policies).
pub(super) const TRAFFIC_THRESHOLD: RangeInclusive<i64> = 1..=i64::MAX;
/// Length of a period of a metric, in seconds (API v2, Creating Alarm Triggering Policies).
pub(super) const ALARM_PERIOD: i64 = 300;
/// Periods in a row in which an alarm's condition must be met (API v2, Creating Alarm Triggering Policies).
pub(super) const REPEAT_TIMES: RangeInclusive<i64> = 1..=10;
/// The same, when it is not given (API v2, Creating Alarm Triggering Policies).
pub(super) const DEFAULT_REPEAT_TIMES: i64 = 3;

/// Whether a hook may have that name: letters, digits, Chinese characters, underscores, hyphens and periods (ESS 14.1).
pub(super) fn is_hook_name(name: &str) -> bool {
    let is_chinese = |sign| matches!(sign, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    let fits = |sign: char| sign.is_ascii_alphanumeric() || "_-.".contains(sign) || is_chinese(sign);
    HOOK_NAME.contains(&name.chars().count()) && name.chars().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::{self, Constraint, Limit, Param, Test},
        scaling::{
            AdjustmentType,
            capacity::{ESS, TENCENT},
        },
    };

    fn params(operation: &str) -> &'static [Param] {
        catalog::operation(operation).unwrap().params
    }

    fn param(params: &'static [Param], name: &str) -> &'static Param {
        params.iter().find(|known| known.name == name).unwrap()
    }

    fn range(constraint: &Constraint) -> Option<RangeInclusive<i64>> {
        let Limit::Range(bounds) = &constraint.limit else { return None };
        Some(bounds.min.unwrap() as i64..=bounds.max.map_or(i64::MAX, |most| most as i64))
    }

    /// The range of a parameter while another one is `value`.
    fn range_while(param: &Param, value: &str) -> RangeInclusive<i64> {
        let holds = |constraint: &&Constraint| matches!(constraint.when.as_ref().unwrap().test, Test::Is(values) if values.contains(&value));
        param.constraints.iter().find(holds).and_then(range).unwrap()
    }

    /// Bounds of the range of a parameter, and its default, as the catalogue has them.
    fn documented(operation: &str, param: &str) -> (RangeInclusive<i64>, Option<i64>) {
        let operation = catalog::operation(operation).unwrap();
        let param = operation.params.iter().find(|known| known.name == param).unwrap();
        let range = param.constraints.iter().find_map(|constraint| match &constraint.limit {
            Limit::Range(bounds) => Some(bounds.min.unwrap() as i64..=bounds.max.unwrap() as i64),
            _ => None,
        });
        let default = serde_json::to_value(param.default).unwrap().as_i64();
        (range.unwrap(), default)
    }

    /// How many items the list of a parameter may have.
    fn count(operation: &str, param: &str) -> Option<f64> {
        let operation = catalog::operation(operation).unwrap();
        let param = operation.params.iter().find(|known| known.name == param).unwrap();
        param.constraints.iter().find_map(|constraint| match &constraint.limit {
            Limit::Count(bounds) => bounds.max,
            _ => None,
        })
    }

    #[test]
    fn instances_per_call_are_those_of_the_catalogue() {
        for operation in ["EnableScalingGroup", "AttachInstances", "RemoveInstances", "DetachInstances"] {
            let most = count(&format!("alibaba-ess.{operation}"), "InstanceId");
            assert_eq!(most, Some(MOST_INSTANCES_PER_CALL as f64), "{operation}");
        }
        let most = count("tencent-as-v2.AttachInstance", "instanceIds");
        assert_eq!(most, Some(MOST_INSTANCES_PER_CALL as f64));
        assert_eq!(count("tencent-as-v2.DetachInstance", "instanceIds"), None);
    }

    /// The quota that an operation is refused with `error` for.
    fn quota(operation: &str, error: &str) -> i64 {
        let operation = catalog::operation(operation).unwrap();
        operation.quotas.iter().find(|quota| quota.error == Some(error)).unwrap().limit
    }

    #[test]
    fn are_those_of_the_catalogue() {
        let group = "alibaba-ess.CreateScalingGroup";
        assert_eq!(documented(group, "DefaultCooldown"), (COOLDOWN, Some(DEFAULT_COOLDOWN)));
        assert_eq!(documented("alibaba-ess.CreateScalingRule", "Cooldown"), (COOLDOWN, None));
        for size in ["MinSize", "MaxSize"] {
            assert_eq!(documented(group, size), (ESS_SIZES, None));
            assert_eq!(documented("alibaba-ess.ModifyScalingGroup", size), (ESS_SIZES, None));
        }
        let wait = (HEARTBEAT, Some(DEFAULT_HEARTBEAT));
        assert_eq!(documented("alibaba-ess.CreateLifecycleHook", "HeartbeatTimeout"), wait);
        assert_eq!(documented("alibaba-ess.RecordLifecycleActionHeartbeat", "HeartbeatTimeout"), wait);
        let heartbeat = "alibaba-ess.RecordLifecycleActionHeartbeat";
        assert_eq!(quota(heartbeat, "LifecycleAction.RecordTimesExceeded"), MOST_HEARTBEATS as i64);
        assert_eq!(quota(heartbeat, "LifecycleAction.TimeExceeded") * 3_600, LONGEST_WAIT);
        let hooks = quota("alibaba-ess.CreateLifecycleHook", "QuotaExceeded.LifecycleHook");
        assert_eq!(hooks, MOST_ESS_HOOKS as i64);
        let hooks = quota("tencent-as-v2.CreateLifecycleHook", "QuotaExceeded.HookLimit");
        assert_eq!(hooks, MOST_TENCENT_HOOKS as i64);
        let window = (LAUNCH_EXPIRATION, Some(DEFAULT_LAUNCH_EXPIRATION));
        assert_eq!(documented("alibaba-ess.CreateScheduledTask", "LaunchExpirationTime"), window);
        for time in ["LaunchTime", "RecurrenceEndTime"] {
            let task = catalog::operation("alibaba-ess.CreateScheduledTask").unwrap();
            let param = task.params.iter().find(|known| known.name == time).unwrap();
            let is_limit = |limit: &Limit| matches!(limit, Limit::WithinDays { days } if *days == MOST_DAYS_AHEAD);
            assert!(param.constraints.iter().any(|constraint| is_limit(&constraint.limit)), "{time}");
        }
        let quota = catalog::operation("tencent-as-v2.CreateScheduledTask").unwrap().quotas.first().unwrap();
        assert_eq!(quota.limit, MOST_TIMED_TASKS as i64);
        for size in ["minSize", "maxSize"] {
            assert_eq!(documented("tencent-as-v2.CreateScalingGroup", size), (TENCENT_SIZES, None));
            assert_eq!(documented("tencent-as-v2.ModifyScalingGroup", size), (TENCENT_SIZES, None));
        }
    }

    #[test]
    fn a_name_of_a_hook_is_as_in_the_catalogue() {
        let limits = param(params("alibaba-ess.CreateLifecycleHook"), "LifecycleHookName").constraints;
        let documented = |name: &str| {
            limits.iter().all(|constraint| match &constraint.limit {
                Limit::Length(bounds) => {
                    let count = name.chars().count() as f64;
                    bounds.min.unwrap() <= count && count <= bounds.max.unwrap()
                }
                Limit::Pattern(pattern) => pattern.matches(name),
                _ => unreachable!(),
            })
        };
        assert_eq!(limits.len(), 2);
        let signs = (0..=0x3_ffff).filter_map(char::from_u32);
        let names = signs.map(|sign| format!("a{sign}")).chain([1, 2, 40, 41].map(|count| "a".repeat(count)));
        for name in names {
            assert_eq!(is_hook_name(&name), documented(&name), "{name:?}");
        }
    }

    #[test]
    fn values_of_a_change_are_those_of_the_catalogue() {
        for (policy, operation, value) in [
            (&ESS, "alibaba-ess.CreateScalingRule", "AdjustmentValue"),
            (&TENCENT, "tencent-as-v2.CreateScalingPolicy", "adjustmentValue"),
        ] {
            for (name, kind) in AdjustmentType::NAMES {
                assert_eq!(range_while(param(params(operation), value), name), policy.values(kind), "{operation}");
            }
        }
    }

    #[test]
    fn a_metric_has_the_limits_of_the_catalogue() {
        let metric = param(params("tencent-as-v2.CreateScalingPolicy"), "metric").fields;
        for usage in ["cpu_usage", "mem_usage"] {
            assert_eq!(range_while(param(metric, "threshold"), usage), USAGE_THRESHOLD);
        }
        for traffic in ["lan_outtraffic", "lan_intraffic"] {
            assert_eq!(range_while(param(metric, "threshold"), traffic), TRAFFIC_THRESHOLD);
        }
        let repeat = param(metric, "repeatTimes");
        assert_eq!(repeat.constraints.iter().find_map(range), Some(REPEAT_TIMES));
        assert_eq!(serde_json::to_value(repeat.default).unwrap(), DEFAULT_REPEAT_TIMES);
    }
}
