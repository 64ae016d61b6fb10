//! The documented limits that decide an answer, in one place; a test holds them against the catalogue.

use std::ops::RangeInclusive;

/// Cooldown of a group or a rule, in seconds (ESS 1.2, 9.1).
pub(super) const COOLDOWN: RangeInclusive<i64> = 0..=86_400;
/// Cooldown of a group that was created without one, in seconds (ESS 9.1).
pub(super) const DEFAULT_COOLDOWN: i64 = 300;
/// `MinSize` and `MaxSize` of a group (ESS 9.1, 9.2).
pub(super) const ESS_SIZES: RangeInclusive<i64> = 0..=100;
/// Instances that one call names (ESS 9.3, 12.2 to 12.4).
pub(super) const MOST_INSTANCES_PER_CALL: usize = 20;
/// Wait of a lifecycle hook, and its extension by a heartbeat, in seconds (ESS 14.1, 14.4).
pub(super) const HEARTBEAT: RangeInclusive<i64> = 30..=21_600;
/// Both, when they are not given, in seconds (ESS 14.1, 14.4).
pub(super) const DEFAULT_HEARTBEAT: i64 = 600;
/// Retry window of a scheduled task, in seconds (ESS 13.3).
pub(super) const LAUNCH_EXPIRATION: RangeInclusive<i64> = 0..=21_600;
/// The same, when it is not given, in seconds (ESS 13.3).
pub(super) const DEFAULT_LAUNCH_EXPIRATION: i64 = 600;
/// `minSize`, `maxSize` and `desiredCapacity` of a group (API v2, Creating Scaling Groups).
pub(super) const TENCENT_SIZES: RangeInclusive<i64> = 0..=30;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{self, Limit};

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
        let window = (LAUNCH_EXPIRATION, Some(DEFAULT_LAUNCH_EXPIRATION));
        assert_eq!(documented("alibaba-ess.CreateScheduledTask", "LaunchExpirationTime"), window);
        for size in ["minSize", "maxSize"] {
            assert_eq!(documented("tencent-as-v2.CreateScalingGroup", size), (TENCENT_SIZES, None));
        }
    }
}
