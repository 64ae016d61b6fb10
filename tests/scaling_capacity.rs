//! The size of a change, for every service that has one: ESS rules (1.2 of the API reference) and Tencent's alarm
//! policies (API v2). What is documented holds for all sizes and values, not only for those of the examples.

use autoscale_kit::scaling::{
    Bound,
    alarm::{Adjustment, AlarmGroup, AlarmInput, AlarmSizes, Metric, alarm},
    rule::{RuleAnswer, RuleInput, Sizing, rule},
};
use proptest::prelude::*;

const QUANTITY: &str = "QuantityChangeInCapacity";
const PERCENT: &str = "PercentChangeInCapacity";
const TOTAL: &str = "TotalCapacity";
const KINDS: [&str; 3] = [QUANTITY, PERCENT, TOTAL];

/// What both services answer about a change.
#[derive(Debug, PartialEq, Eq)]
struct Moved {
    accepted: bool,
    error: Option<&'static str>,
    delta: i64,
    new: i64,
    clamped_to: Option<Bound>,
}

/// How one service is asked, and what it documents.
#[derive(Debug, Clone, Copy)]
struct Service {
    ask: fn(total: i64, bounds: [i64; 2], kind: &str, value: i64) -> Moved,
    /// Values of [`KINDS`].
    values: [[i64; 2]; 3],
    most_at_a_time: i64,
    /// The code when a value is out of its range, and when nothing would change.
    codes: [Option<&'static str>; 2],
}

const ESS: Service = Service {
    ask: |total_capacity, [min_size, max_size], kind, adjustment_value| {
        let sizing = Sizing { min_size, max_size, total_capacity, adjustment_type: kind.to_owned(), adjustment_value };
        // The limit of the account is another rule: here there is always room.
        let input = RuleInput { sizing: Some(sizing), account_auto_created: i64::MIN, ..RuleInput::default() };
        let RuleAnswer::Decision(told) = rule(&input) else { unreachable!("no requests asked") };
        let (delta, new) = (told.delta.unwrap(), told.new_capacity.unwrap());
        Moved { accepted: told.accepted, error: told.error, delta, new, clamped_to: told.clamped_to }
    },
    values: [[-500, 500], [-100, 10_000], [0, 1_000]],
    most_at_a_time: 500,
    codes: [Some("InvalidParameter"), Some("IncorrectCapacity.NoChange")],
};

const TENCENT: Service = Service {
    ask: |instance_num, [min_size, max_size], kind, adjustment_value| {
        let told = alarm(&AlarmInput {
            metric: Metric {
                dimension_name: Some("cpu_usage".to_owned()),
                comparison_operator: Some("Greater".to_owned()),
                threshold: Some(50.0),
                repeat_times: Some(1),
            },
            datapoints: Some(vec![Some(60.0)]),
            adjustment: Some(Adjustment { adjustment_type: kind.to_owned(), adjustment_value }),
            group: AlarmGroup { sizes: Some(AlarmSizes { min_size, max_size, instance_num }), ..AlarmGroup::default() },
            ..AlarmInput::default()
        });
        let (delta, new) = (told.delta.unwrap(), told.new_capacity.unwrap());
        Moved { accepted: told.accepted, error: told.error, delta, new, clamped_to: told.clamped_to }
    },
    values: [[-30, 30], [-100, 100], [0, 30]],
    most_at_a_time: i64::MAX,
    codes: [Some("InvalidParameter.AdjustmentValue"), None],
};

/// Small numbers, where bounds meet, and large ones.
fn count() -> impl Strategy<Value = i64> {
    prop_oneof![0..20_i64, 0..2_500_i64, 0..=i64::MAX]
}

fn bounds() -> impl Strategy<Value = [i64; 2]> {
    (count(), count()).prop_map(|(a, b)| [a.min(b), a.max(b)])
}

/// A service, one of its types, and two values that it may have, the lesser first.
fn asked() -> impl Strategy<Value = (Service, &'static str, [i64; 2])> {
    (prop::sample::select(vec![ESS, TENCENT]), 0..3_usize).prop_flat_map(|(service, kind)| {
        let [least, most] = service.values[kind];
        let near_zero = least.max(-30)..=most.min(30);
        let value = prop_oneof![least..=most, near_zero];
        (Just(service), Just(KINDS[kind]), (value.clone(), value).prop_map(|(a, b)| [a.min(b), a.max(b)]))
    })
}

/// The nearest whole number to a fraction, halves away from zero: told by the floor and what is above it.
fn nearest(numerator: i128, denominator: i128) -> i128 {
    let floor = numerator.div_euclid(denominator);
    let above = numerator - floor * denominator;
    match (2 * above).cmp(&denominator) {
        std::cmp::Ordering::Less => floor,
        std::cmp::Ordering::Greater => floor + 1,
        std::cmp::Ordering::Equal => floor + i128::from(numerator > 0),
    }
}

/// Whether so many instances more or fewer are none: then nothing changes, whatever the bounds.
fn asks_for_nothing(total: i64, kind: &str, value: i64) -> bool {
    kind == QUANTITY && value == 0 || kind == PERCENT && nearest(i128::from(total) * i128::from(value), 100) == 0
}

/// The number of instances that is asked for, before any bound.
fn target(service: Service, total: i64, kind: &str, value: i64) -> i128 {
    let (total, value) = (i128::from(total), i128::from(value));
    let change = match kind {
        QUANTITY => value,
        PERCENT => nearest(total * value, 100),
        _ => value - total,
    };
    total + change.clamp(-i128::from(service.most_at_a_time), i128::from(service.most_at_a_time))
}

proptest! {
    #[test]
    fn the_group_ends_at_the_target_or_at_the_bound_on_its_way(
        (service, kind, [value, _]) in asked(), total in count(), bounds in bounds(),
    ) {
        let moved = (service.ask)(total, bounds, kind, value);
        let target = target(service, total, kind, value);
        let [min, max] = bounds.map(i128::from);
        let new = i128::from(moved.new);
        if asks_for_nothing(total, kind, value) {
            prop_assert_eq!((moved.accepted, moved.new), (false, total));
            return Ok(());
        }
        prop_assert_eq!(new, target.max(min).min(max));
        prop_assert_eq!(moved.delta, moved.new - total);
        prop_assert_eq!(moved.accepted, moved.delta != 0);
        prop_assert_eq!(moved.error, if moved.accepted { None } else { service.codes[1] });
        let clamped_to =
            if target > max { Some(Bound::Max) } else if target < min { Some(Bound::Min) } else { None };
        prop_assert_eq!(moved.clamped_to, clamped_to.filter(|_| moved.accepted));
    }

    #[test]
    fn a_group_within_its_bounds_never_moves_away_from_the_target(
        (service, kind, [value, _]) in asked(), (total, bounds) in (count(), count(), count()).prop_map(|(a, b, c)| {
            let mut sizes = [a, b, c];
            sizes.sort_unstable();
            (sizes[1], [sizes[0], sizes[2]])
        }),
    ) {
        let moved = (service.ask)(total, bounds, kind, value);
        let target = target(service, total, kind, value);
        let between = i128::from(total).min(target)..=i128::from(total).max(target);
        prop_assert!(between.contains(&i128::from(moved.new)), "{} to {}, asked for {}", total, moved.new, target);
        prop_assert!((bounds[0]..=bounds[1]).contains(&moved.new));
    }

    /// Outside its bounds a group goes to the nearer one or further inside, even where the rule points away.
    #[test]
    fn a_group_outside_its_bounds_comes_back(
        (service, kind, [value, _]) in asked(), bounds in bounds(), beyond in 1..50_i64, above in any::<bool>(),
    ) {
        let [min, max] = bounds;
        let total = if above { max.saturating_add(beyond) } else { min.saturating_sub(beyond).max(0) };
        prop_assume!(!(min..=max).contains(&total) && !asks_for_nothing(total, kind, value));
        let moved = (service.ask)(total, bounds, kind, value);
        prop_assert!(moved.accepted);
        prop_assert!((min..=max).contains(&moved.new));
    }

    #[test]
    fn a_greater_value_never_leads_to_fewer_instances(
        (service, kind, [less, more]) in asked(), total in count(), bounds in bounds(),
    ) {
        // Outside its bounds, a group that is asked for nothing stays where it is.
        prop_assume!((bounds[0]..=bounds[1]).contains(&total));
        let [less, more] = [less, more].map(|value| (service.ask)(total, bounds, kind, value).new);
        prop_assert!(less <= more, "{} and {}", less, more);
    }

    #[test]
    fn a_percentage_is_rounded_to_the_nearest(
        service in prop::sample::select(vec![ESS, TENCENT]), total in 0..400_i64, percent in -100..=100_i64,
    ) {
        let moved = (service.ask)(total, [0, i64::MAX], PERCENT, percent);
        prop_assert_eq!(i128::from(moved.delta), nearest(i128::from(total * percent), 100));
        // No other number is nearer, and of two equally near ones it is the one further from zero.
        let off = |delta: i64| (delta * 100 - total * percent).abs();
        for other in [moved.delta - 1, moved.delta + 1] {
            prop_assert!(off(moved.delta) <= off(other));
            prop_assert!(off(moved.delta) < off(other) || moved.delta.abs() > other.abs());
        }
    }

    #[test]
    fn the_ends_of_every_range_are_in_it(
        service in prop::sample::select(vec![ESS, TENCENT]), kind in 0..3_usize, total in count(), bounds in bounds(),
    ) {
        let [least, most] = service.values[kind];
        for (value, valid) in [(least - 1, false), (least, true), (most, true), (most + 1, false)] {
            let moved = (service.ask)(total, bounds, KINDS[kind], value);
            prop_assert_eq!(moved.error == service.codes[0], !valid, "{} {}: {:?}", KINDS[kind], value, moved);
            if !valid {
                prop_assert_eq!(moved, Moved {
                    accepted: false, error: service.codes[0], delta: 0, new: total, clamped_to: None,
                });
            }
        }
    }
}

#[test]
fn negative_halves_go_away_from_zero() {
    for (total, percent, delta) in
        [(1, -50, -1), (3, -50, -2), (10, -25, -3), (50, -1, -1), (50, -3, -2), (150, -1, -2)]
    {
        for service in [ESS, TENCENT] {
            assert_eq!((service.ask)(total, [0, 1_000], PERCENT, percent).delta, delta, "{percent}% of {total}");
            assert_eq!((service.ask)(total, [0, 1_000], PERCENT, -percent).delta, -delta, "{percent}% of {total}");
        }
    }
}

/// OpenStack Heat (`heat/tests/autoscaling/test_new_capacity.py`) never rounds a percentage to no change.
#[test]
fn where_heat_goes_another_way() {
    for (total, percent, heat, here) in [(1, 33, 2, 1), (2, -66, 1, 1), (1, 225, 3, 3)] {
        let moved = (ESS.ask)(total, [0, 10], PERCENT, percent);
        assert_eq!(moved.new, here, "{percent}% of {total}");
        assert_eq!(moved.error == ESS.codes[1], heat != here);
        if percent <= 100 {
            assert_eq!((TENCENT.ask)(total, [0, 10], PERCENT, percent).new, here);
        } else {
            assert_eq!((TENCENT.ask)(total, [0, 10], PERCENT, percent).error, TENCENT.codes[0]);
        }
    }
}

/// Only ESS limits a single activity to 500 instances.
#[test]
fn the_most_at_a_time() {
    assert_eq!((ESS.ask)(1_000, [0, 5_000], PERCENT, 100).delta, 500);
    assert_eq!((TENCENT.ask)(1_000, [0, 5_000], PERCENT, 100).delta, 1_000);
    assert_eq!((ESS.ask)(1_500, [0, 5_000], TOTAL, 30).delta, -500);
    assert_eq!((TENCENT.ask)(1_500, [0, 5_000], TOTAL, 30).delta, -1_470);
}
