//! Which instances leave, which are unhealthy, how zones are levelled, where new instances go: what holds for
//! every group, each answer held against the same rule applied one instance at a time.

use std::collections::{BTreeMap, BTreeSet};

use autoscale_kit::{
    issue::{IssueCode, path_text},
    scaling::{
        GroupStatus, Instance, ask,
        health::{Goal, HealthFate, HealthInput, health},
        placement::{MultiAzPolicy, Offer, PlacementInput, Price, VSwitch, placement},
        rebalance::{RebalanceInput, rebalance},
        select_removal::{Configuration, EssRemoval, RemovalPolicy, SelectRemovalInput, select_removal},
    },
    time::Timestamp,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn problems(service: &str, question: &str, input: Value) -> Vec<(String, IssueCode)> {
    let error = ask(service, question, input).unwrap_err();
    error.issues().iter().map(|issue| (path_text(&issue.path), issue.code)).collect()
}

#[track_caller]
fn assert_problems(service: &str, question: &str, input: Value, expected: &[(&str, IssueCode)]) {
    let expected: Vec<_> = expected.iter().map(|(path, code)| ((*path).to_owned(), *code)).collect();
    assert_eq!(problems(service, question, input), expected);
}

/// Instances that differ in everything a choice may depend on, with many equals among them.
fn instances(most: usize) -> impl Strategy<Value = Vec<Instance>> {
    let one = (0..4_i64, 0..4_usize, 0..3_usize, 0..3_usize, 0..12_u8);
    prop::collection::vec(one, 0..=most).prop_map(|all| {
        let all = all.into_iter().enumerate();
        all.map(|(index, (joined, configuration, zone, kind, state))| Instance {
            created_at: Timestamp::from_unix(joined).ok(),
            configuration: [None, Some("asc-a"), Some("asc-b"), Some("asc-c")][configuration].map(str::to_owned),
            zone: Some(format!("z{zone}")),
            instance_type: Some(format!("t{kind}")),
            standby: state == 0,
            protected: state == 1,
            // Two digits, so that the ids sort as they are numbered.
            ..Instance::new(format!("i-{index:02}"))
        })
        .collect()
    })
}

const POLICIES: [&str; 3] = ["OldestScalingConfiguration", "OldestInstance", "NewestInstance"];

fn ess_policy() -> impl Strategy<Value = EssRemoval> {
    let names = prop::collection::vec(prop::sample::select(POLICIES.to_vec()), 0..=2);
    let zones = prop::sample::select(vec!["PRIORITY", "BALANCE", "COST_OPTIMIZED"]);
    (names, zones).prop_map(|(names, zones)| EssRemoval {
        removal_policies: names.into_iter().map(str::to_owned).collect(),
        multi_az_policy: zones.to_owned(),
        // Two of the same age.
        configurations: [("asc-a", 200), ("asc-b", 100), ("asc-c", 100)]
            .map(|(id, at)| Configuration { id: id.to_owned(), created_at: Timestamp::from_unix(at).unwrap() })
            .to_vec(),
        vcpu_price: [("t0", "0.1"), ("t1", "0.10"), ("t2", "0.3")]
            .map(|(name, price)| (name.to_owned(), Price::parse(price).unwrap()))
            .into(),
    })
}

fn removed(instances: &[Instance], count: i64, policy: &EssRemoval) -> Vec<String> {
    let policy = RemovalPolicy::AlibabaEss(policy.clone());
    let answer = select_removal(&SelectRemovalInput { instances: instances.to_vec(), count, policy });
    assert_eq!(answer.removed.len() as i64 + answer.shortfall, count);
    assert_eq!(answer.new_capacity, (instances.len() - answer.removed.len()) as i64);
    answer.removed
}

fn keep_least<K: Ord>(left: &mut Vec<&Instance>, key: impl Fn(&Instance) -> K) {
    let least = left.iter().map(|instance| key(instance)).min();
    left.retain(|instance| Some(key(instance)) == least);
}

/// The documented procedure as it is told: narrow, narrow, take one, begin again.
fn removed_one_by_one(instances: &[Instance], count: i64, policy: &EssRemoval) -> Vec<String> {
    let mut group: Vec<&Instance> = instances.iter().collect();
    let mut gone = Vec::new();
    while (gone.len() as i64) < count {
        let mut left: Vec<&Instance> =
            group.iter().copied().filter(|instance| !instance.standby && !instance.protected).collect();
        match policy.multi_az_policy.as_str() {
            "BALANCE" => {
                let size = |zone: &Option<String>| group.iter().filter(|other| other.zone == *zone).count() as i64;
                keep_least(&mut left, |instance| -size(&instance.zone));
            }
            "COST_OPTIMIZED" => {
                let dear = |instance: &Instance| instance.instance_type.as_deref() == Some("t2");
                keep_least(&mut left, |instance| !dear(instance));
            }
            _ => {}
        }
        let default = ["OldestScalingConfiguration".to_owned(), "OldestInstance".to_owned()];
        let names = if policy.removal_policies.is_empty() { &default[..] } else { &policy.removal_policies };
        for name in names {
            match name.as_str() {
                "OldestScalingConfiguration" => keep_least(&mut left, |instance| {
                    let made = |known: &&Configuration| Some(&known.id) == instance.configuration.as_ref();
                    let at = policy.configurations.iter().find(made).map(|known| known.created_at);
                    (at.is_none(), at)
                }),
                "OldestInstance" => keep_least(&mut left, |instance| instance.created_at),
                _ => keep_least(&mut left, |instance| std::cmp::Reverse(instance.created_at)),
            }
        }
        keep_least(&mut left, |instance| instance.created_at);
        keep_least(&mut left, |instance| instance.id.clone());
        let Some(next) = left.first() else { break };
        gone.push(next.id.clone());
        group.retain(|instance| instance.id != next.id);
    }
    gone
}

/// One instance after the other into the zone with fewest, of equals into that of the first vSwitch with stock.
fn placed_one_by_one(vswitches: &[VSwitch], count: i64) -> (Vec<i64>, i64) {
    let mut placed = vec![0; vswitches.len()];
    for done in 0..count {
        let size = |zone: &Option<String>| -> i64 {
            let there = vswitches.iter().zip(&placed).filter(|(vswitch, _)| vswitch.zone == *zone);
            there.map(|(vswitch, placed)| vswitch.current.unwrap_or(0) + placed).sum()
        };
        let open = |place: &usize| vswitches[*place].stock.is_none_or(|stock| placed[*place] < stock);
        let next = (0..vswitches.len()).filter(open).min_by_key(|place| size(&vswitches[*place].zone));
        match next {
            Some(place) => placed[place] += 1,
            None => return (placed, count - done),
        }
    }
    (placed, 0)
}

fn vswitches() -> impl Strategy<Value = Vec<VSwitch>> {
    let one = (0..4_u8, 0..6_i64, prop::option::of(0..6_i64));
    prop::collection::vec(one, 1..7).prop_map(|all| {
        let all = all.into_iter().enumerate();
        all.map(|(index, (zone, current, stock))| VSwitch {
            zone: Some(format!("z{zone}")),
            current: Some(current),
            stock,
            ..VSwitch::new(format!("vsw-{index}"))
        })
        .collect()
    })
}

fn offers() -> impl Strategy<Value = Vec<Offer>> {
    let one = (1..5_u16, 0..5_i64, any::<bool>(), prop::option::of(0..4_i64));
    prop::collection::vec(one, 2..7).prop_map(|all| {
        let all = all.into_iter().enumerate();
        all.map(|(index, (vcpu, tenths, spot, stock))| Offer {
            instance_type: format!("t{index}"),
            vcpu,
            price_per_hour: Price::parse(&format!("0.{tenths}")).unwrap(),
            spot,
            stock,
        })
        .collect()
    })
}

fn shuffled<T: Clone>(items: &[T], seed: u64) -> Vec<T> {
    let mut items = items.to_vec();
    let mut state = seed | 1;
    for last in (1..items.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        items.swap(last, (state >> 33) as usize % (last + 1));
    }
    items
}

proptest! {
    #[test]
    fn a_choice_is_that_of_narrowing_one_instance_at_a_time(
        instances in instances(14), count in 0..16_i64, policy in ess_policy(),
    ) {
        prop_assert_eq!(removed(&instances, count, &policy), removed_one_by_one(&instances, count, &policy));
    }

    #[test]
    fn standby_and_protected_instances_never_leave(
        instances in instances(20), count in 0..24_i64, policy in ess_policy(),
    ) {
        let removed = removed(&instances, count, &policy);
        let may: BTreeSet<_> = instances.iter().filter(|one| one.is_removable()).map(|one| &one.id).collect();
        prop_assert!(removed.iter().all(|id| may.contains(id)));
        prop_assert_eq!(removed.iter().collect::<BTreeSet<_>>().len(), removed.len());
        prop_assert_eq!(removed.len(), may.len().min(count as usize));
    }

    #[test]
    fn one_more_is_one_more_at_the_end(instances in instances(20), count in 0..20_i64, policy in ess_policy()) {
        let (fewer, more) = (removed(&instances, count, &policy), removed(&instances, count + 1, &policy));
        prop_assert!(more.starts_with(&fewer));
    }

    #[test]
    fn the_order_of_the_instances_does_not_matter(
        instances in instances(20), count in 0..20_i64, policy in ess_policy(), seed in any::<u64>(),
    ) {
        prop_assert_eq!(removed(&shuffled(&instances, seed), count, &policy), removed(&instances, count, &policy));
    }

    #[test]
    fn tencent_takes_by_the_time_of_joining(instances in instances(20), count in 0..24_i64, oldest in any::<bool>()) {
        let name = if oldest { "RemoveOldestInstance" } else { "RemoveNewestInstance" };
        let policy = RemovalPolicy::TencentAsV2 { remove_policy: name.to_owned() };
        let answer = select_removal(&SelectRemovalInput { instances: instances.clone(), count, policy });
        let mut left: Vec<_> = instances.iter().filter(|one| one.is_removable()).collect();
        left.sort_by_key(|one| {
            let joined = one.created_at.unwrap().unix();
            (if oldest { joined } else { -joined }, one.id.clone())
        });
        let expected: Vec<_> = left.into_iter().take(count as usize).map(|one| one.id.clone()).collect();
        prop_assert_eq!(answer.removed, expected);
    }

    #[test]
    fn an_active_group_ends_with_min_size_at_least(
        stopped in prop::collection::vec((any::<bool>(), 0..6_u8, any::<bool>()), 0..12),
        min in 0..16_i64, more in 0..4_i64, status in 0..3_usize,
    ) {
        let instances: Vec<_> = stopped.iter().enumerate().map(|(index, (stopped, state, attached))| {
            let (stopped, kind) = (if *stopped { "Stopped" } else { "Running" }, if *attached { "Attached" } else { "AutoCreated" });
            json!({
                "id": format!("i-{index}"), "ecsStatus": stopped, "standby": *state == 0, "protected": *state == 1,
                "creationType": kind,
            })
        }).collect();
        let total = instances.len() as i64 + more;
        let status = ["Active", "Inactive", "Deleting"][status];
        let answer = ask("alibaba-ess", "health", json!({
            "minSize": min, "totalCapacity": total, "instances": instances, "status": status,
        })).unwrap();
        let number = |name: &str| answer[name].as_i64().unwrap();
        let leaving = answer["outcome"].as_object().unwrap().len();
        prop_assert_eq!(number("newCapacity"), total - leaving as i64 + number("created"));
        prop_assert_eq!(number("newCapacity") - total, number("delta"));
        let not_running = stopped.iter().filter(|(stopped, ..)| *stopped).count();
        prop_assert_eq!(leaving + answer["leftAlone"].as_array().unwrap().len(), not_running);
        // Who is unhealthy does not depend on the state of the group.
        let unhealthy = stopped.iter().filter(|(stopped, state, _)| *stopped && *state > 1).count();
        prop_assert_eq!(answer["unhealthy"].as_array().unwrap().len(), unhealthy);
        if status == "Active" {
            prop_assert!(number("newCapacity") >= min);
            // Nothing is created beyond it.
            prop_assert!(number("created") == 0 || number("newCapacity") == min);
            for (index, (stopped, state, attached)) in stopped.iter().enumerate() {
                let outcome = &answer["outcome"][format!("i-{index}")];
                let expected = match (*stopped && *state > 1, attached) {
                    (false, _) => Value::Null,
                    (true, true) => json!("removed"),
                    (true, false) => json!("released"),
                };
                prop_assert_eq!(outcome, &expected);
            }
        } else {
            prop_assert_eq!((leaving, number("created")), (0, 0));
        }
    }

    #[test]
    fn rebalancing_ends_one_apart_or_after_twenty_moves(
        counts in prop::collection::vec(prop_oneof![0..8_i64, 0..80_i64], 0..6), max in 0..200_i64,
    ) {
        let zones: BTreeMap<_, _> = counts.iter().enumerate().map(|(index, count)| (format!("z{index}"), *count)).collect();
        let total: i64 = counts.iter().sum();
        let input = RebalanceInput { policy: MultiAzPolicy::Balance, zones: zones.clone(), ..RebalanceInput::new(max) };
        let answer = rebalance(&input);
        let apart = |zones: &BTreeMap<String, i64>| {
            zones.values().max().zip(zones.values().min()).map_or(0, |(most, least)| most - least)
        };
        prop_assert_eq!(answer.zones.values().sum::<i64>(), total);
        prop_assert_eq!((answer.delta, answer.new_capacity), (0, total));
        prop_assert_eq!(answer.accepted, apart(&zones) > 1);
        prop_assert_eq!(answer.error, (!answer.accepted).then_some("OperationDenied"));
        prop_assert!(apart(&answer.zones) <= 1 || answer.replaced == 20);
        prop_assert!((0..=20).contains(&answer.replaced));
        // No more moves than instances that changed their zone.
        let gained: i64 = zones.iter().map(|(name, count)| (answer.zones[name] - count).max(0)).sum();
        prop_assert_eq!(gained, answer.replaced);
        if answer.accepted {
            prop_assert_eq!(answer.overshoot_limit, ((total + 9) / 10).max(1));
            prop_assert!(answer.peak_capacity >= total && answer.peak_capacity <= total + answer.replaced);
            prop_assert!(answer.peak_capacity <= (max + answer.overshoot_limit).max(total));
        } else {
            prop_assert_eq!((answer.replaced, &answer.zones, answer.peak_capacity), (0, &zones, total));
        }
    }

    #[test]
    fn balance_is_that_of_one_instance_at_a_time(vswitches in vswitches(), count in 0..40_i64) {
        let input = PlacementInput { multi_az_policy: "BALANCE".to_owned(), vswitches, ..PlacementInput::new(count) };
        let answer = placement(&input);
        let (placed, failed) = placed_one_by_one(&input.vswitches, count);
        let names: Vec<_> = input.vswitches.iter().map(|vswitch| vswitch.id.clone()).zip(placed).collect();
        prop_assert_eq!((&answer.placed.0, answer.failed), (&names, failed));
    }

    #[test]
    fn every_instance_is_placed_or_failed(
        vswitches in vswitches(), offers in offers(), count in prop_oneof![0..40_i64, 0..=i64::MAX],
        policy in prop::sample::select(vec!["PRIORITY", "BALANCE", "COST_OPTIMIZED"]),
    ) {
        let answer = placement(&PlacementInput { multi_az_policy: policy.to_owned(), count, vswitches, offers });
        prop_assert!(answer.accepted);
        let placed: i64 = answer.placed.0.iter().map(|(_, count)| count).sum();
        prop_assert_eq!((placed + answer.failed, answer.delta), (count, placed));
        prop_assert!(answer.placed.0.iter().all(|(_, count)| *count >= 0));
        let expected = match (answer.failed, placed) {
            (0, _) => "Successful",
            (_, 0) => "Failed",
            _ => "Warning",
        };
        prop_assert_eq!(answer.activity_status, Some(expected));
    }

    #[test]
    fn no_cheaper_offer_is_left_while_a_dearer_one_is_used(offers in offers(), count in 0..20_i64) {
        let input = PlacementInput { multi_az_policy: "COST_OPTIMIZED".to_owned(), offers, ..PlacementInput::new(count) };
        let answer = placement(&input);
        let rows: Vec<_> = input.offers.iter().zip(answer.placed.0.iter().map(|(_, placed)| *placed)).collect();
        // Exact here: tenths of one digit over vCPUs up to four, as twelfths.
        let price = |offer: &Offer| {
            let tenths = (0..10).find(|tenths| Price::parse(&format!("0.{tenths}")) == Some(offer.price_per_hour));
            (!offer.spot, tenths.unwrap() * 12 / i64::from(offer.vcpu))
        };
        for (a, taken) in &rows {
            for (b, other) in &rows {
                let open = a.stock.is_none_or(|stock| *taken < stock);
                prop_assert!(!(open && *other > 0 && price(a) < price(b)), "{rows:?}");
            }
        }
        prop_assert!(rows.iter().all(|(offer, placed)| offer.stock.is_none_or(|stock| *placed <= stock)));
    }

    #[test]
    fn prices_are_ordered_as_decimals(a in 0..2_000_i64, b in 0..2_000_i64, zeros in 0..6_usize) {
        let price = |thousandths: i64, zeros: usize| {
            let text = format!("{}.{:03}{}", thousandths / 1_000, thousandths % 1_000, "0".repeat(zeros));
            Price::parse(&text).unwrap()
        };
        prop_assert_eq!(price(a, zeros).cmp(&price(b, 0)), a.cmp(&b));
        prop_assert_eq!(Price::parse(&format!("{a}e-3")), Some(price(a, zeros)));
    }

    #[test]
    fn no_hand_made_input_panics(numbers in any::<[i64; 6]>(), text in "\\PC{0,8}", vcpu in any::<u16>()) {
        let [count, size, total, stock, current, other] = numbers;
        let instances = vec![Instance::new(text.clone()), Instance::new(text.clone()), Instance::new("")];
        for policy in ["PRIORITY", "BALANCE", "COST_OPTIMIZED", &text] {
            let ess = EssRemoval { multi_az_policy: policy.to_owned(), ..EssRemoval::default() };
            for policy in [RemovalPolicy::AlibabaEss(ess), RemovalPolicy::TencentAsV2 { remove_policy: text.clone() }] {
                let _ = select_removal(&SelectRemovalInput { instances: instances.clone(), count, policy });
            }
            let vswitch = |current, stock| VSwitch { current, stock, ..VSwitch::new(text.clone()) };
            let offer = |spot, stock| Offer {
                instance_type: text.clone(), vcpu, price_per_hour: Price::parse("99999999.999999999999").unwrap(), spot, stock,
            };
            let _ = placement(&PlacementInput {
                multi_az_policy: policy.to_owned(),
                count,
                vswitches: vec![vswitch(Some(current), Some(stock)), vswitch(Some(other), None), vswitch(None, Some(size))],
                offers: vec![offer(true, Some(stock)), offer(false, None), offer(false, Some(other))],
            });
        }
        for goal in [Goal::MinSize(size), Goal::DesiredCapacity(size)] {
            let mut input = HealthInput { total_capacity: total, ..HealthInput::new(instances.clone(), goal) };
            input.instances[0].ecs_status.clear();
            let _ = health(&input);
        }
        for policy in [MultiAzPolicy::Balance, MultiAzPolicy::Priority] {
            let zones = [("a".to_owned(), current), ("b".to_owned(), other), ("c".to_owned(), stock)].into();
            let _ = rebalance(&RebalanceInput { policy, zones, ..RebalanceInput::new(size) });
        }
    }
}

mod removal {
    use super::*;

    #[test]
    fn thousands_of_instances_are_chosen_in_no_time() {
        let instances: Vec<_> = (0..20_000)
            .map(|index| Instance {
                created_at: Timestamp::from_unix(i64::from(index % 977)).ok(),
                zone: Some(format!("z{}", index % 7)),
                ..Instance::new(format!("i-{index}"))
            })
            .collect();
        let ess = EssRemoval { multi_az_policy: "BALANCE".to_owned(), ..EssRemoval::default() };
        let before = std::time::Instant::now();
        let answer =
            select_removal(&SelectRemovalInput { instances, count: i64::MAX, policy: RemovalPolicy::AlibabaEss(ess) });
        assert_eq!(answer.removed.len(), 20_000);
        assert!(before.elapsed().as_secs() < 5, "{:?}", before.elapsed());
    }

    #[test]
    fn only_what_decides_has_to_be_there() {
        let asked = |changes: Value| {
            let mut input = json!({ "count": 1, "instances": [{ "id": "i-1", "createdAt": 0 }] });
            for (name, value) in changes.as_object().unwrap() {
                input[name] = value.clone();
            }
            input
        };
        assert_eq!(ask("alibaba-ess", "selectRemoval", asked(json!({}))).unwrap()["removed"], json!(["i-1"]));
        let issues = |changes: Value, expected: &[(&str, IssueCode)]| {
            assert_problems("alibaba-ess", "selectRemoval", asked(changes), expected);
        };
        issues(json!({ "count": null }), &[("count", IssueCode::Missing)]);
        issues(
            json!({ "instances": [{}] }),
            &[("instances[0].id", IssueCode::Missing), ("instances[0].createdAt", IssueCode::Missing)],
        );
        issues(json!({ "multiAZPolicy": "BALANCE" }), &[("instances[0].zone", IssueCode::Missing)]);
        issues(
            json!({ "multiAZPolicy": "COST_OPTIMIZED" }),
            &[("vcpuPrice", IssueCode::Missing), ("instances[0].instanceType", IssueCode::Missing)],
        );
        let priced = json!([{ "id": "i-1", "createdAt": 0, "instanceType": "t2" }]);
        issues(
            json!({ "multiAZPolicy": "COST_OPTIMIZED", "vcpuPrice": { "t1": 1 }, "instances": priced }),
            &[("instances[0].instanceType", IssueCode::Requires)],
        );
        let of = |id: &str, configuration: &str| json!({ "id": id, "createdAt": 0, "configuration": configuration });
        issues(
            json!({ "instances": [of("i-1", "a"), of("i-2", "b")], "configurations": [{ "id": "a", "createdAt": 0 }] }),
            &[("configurations", IssueCode::Requires)],
        );
        issues(json!({ "removePolicy": "RemoveOldestInstance" }), &[("removePolicy", IssueCode::Unknown)]);
        // Who stays needs no more than to be counted.
        let alone = json!({ "count": 0, "instances": [{ "id": "i-1", "standby": true }] });
        assert_eq!(ask("alibaba-ess", "selectRemoval", alone).unwrap()["newCapacity"], 1);
        // And a policy that is refused needs nothing of the instances.
        let refused = json!({ "count": 1, "instances": [{ "id": "i-1" }], "multiAZPolicy": "ANY" });
        assert_eq!(ask("alibaba-ess", "selectRemoval", refused).unwrap()["error"], "InvalidParameter");
        assert_problems(
            "tencent-as-v2",
            "selectRemoval",
            json!({}),
            &[("count", IssueCode::Missing), ("removePolicy", IssueCode::Missing), ("instances", IssueCode::Missing)],
        );
    }

    #[test]
    fn every_wrong_policy_is_told() {
        let answer = ask(
            "alibaba-ess",
            "selectRemoval",
            json!({
                "count": 1, "instances": [], "removalPolicies": ["Oldest", "Newest", "Best"], "multiAZPolicy": "ANY",
            }),
        )
        .unwrap();
        assert_eq!(answer["error"], "InvalidParameter");
        assert_eq!(answer["reasons"].as_array().unwrap().len(), 4, "{answer}");
    }

    #[test]
    fn an_assumption_stands_only_where_it_decided() {
        let answer = |changes: Value| {
            let mut input = json!({
                "count": 1, "configurations": [{ "id": "a", "createdAt": 0 }, { "id": "b", "createdAt": 1 }],
                "instances": [
                    { "id": "i-1", "createdAt": 0, "configuration": "a" },
                    { "id": "i-2", "createdAt": 1, "configuration": "b" },
                ],
            });
            for (name, value) in changes.as_object().unwrap() {
                input[name] = value.clone();
            }
            ask("alibaba-ess", "selectRemoval", input).unwrap()["assumptions"].as_array().unwrap().len()
        };
        assert_eq!(answer(json!({})), 0);
        assert_eq!(answer(json!({ "count": 0, "removalPolicies": ["NewestInstance"] })), 0);
        assert_eq!(answer(json!({ "removalPolicies": ["NewestInstance"] })), 1);
        let twins = json!([{ "id": "i-1", "createdAt": 0 }, { "id": "i-2", "createdAt": 0 }]);
        assert_eq!(answer(json!({ "instances": twins })), 1);
    }
}

mod health_input {
    use super::*;

    #[test]
    fn the_outcome_is_typed() {
        let mut instances = vec![Instance::new("i-1"), Instance::new("i-2")];
        instances[1].ecs_status = "Stopped".to_owned();
        let input = HealthInput::new(instances, Goal::MinSize(0));
        assert_eq!(health(&input).outcome, [("i-2".to_owned(), HealthFate::Released)].into());
        let off = HealthInput { status: GroupStatus::Inactive, ..input };
        assert_eq!(
            (health(&off).unhealthy, health(&off).left_alone, health(&off).outcome.len()),
            (vec!["i-2".to_owned()], vec!["i-2".to_owned()], 0)
        );
    }

    #[test]
    fn without_a_total_the_instances_count() {
        let instances = json!([{ "id": "i-1" }, { "id": "i-2", "ecsStatus": "Stopped" }]);
        let answer = ask("tencent-as-v2", "health", json!({ "instances": instances })).unwrap();
        assert_eq!((&answer["created"], &answer["newCapacity"]), (&json!(1), &json!(2)));
        assert_problems(
            "alibaba-ess",
            "health",
            json!({ "minSize": "x" }),
            &[("minSize", IssueCode::Type), ("instances", IssueCode::Missing)],
        );
    }
}

mod places {
    use super::*;

    #[test]
    fn only_what_the_policy_looks_at_has_to_be_there() {
        let issues = |input: Value, expected: &[(&str, IssueCode)]| {
            assert_problems("alibaba-ess", "placement", input, expected);
        };
        issues(json!({}), &[("count", IssueCode::Missing), ("vswitches", IssueCode::Missing)]);
        issues(json!({ "count": 1, "vswitches": [] }), &[("vswitches", IssueCode::Count)]);
        issues(
            json!({ "count": 1, "multiAZPolicy": "COST_OPTIMIZED", "vswitches": [] }),
            &[("offers", IssueCode::Missing)],
        );
        issues(json!({ "count": 1, "multiAZPolicy": "COST_OPTIMIZED", "offers": [] }), &[("offers", IssueCode::Count)]);
        issues(
            json!({ "count": 1, "multiAZPolicy": "COST_OPTIMIZED", "offers": [{}] }),
            &[
                ("offers[0].instanceType", IssueCode::Missing),
                ("offers[0].vcpu", IssueCode::Missing),
                ("offers[0].pricePerHour", IssueCode::Missing),
            ],
        );
    }

    #[test]
    fn prices_have_limits() {
        for text in ["", ".", "-1", "-0", "+1", "NaN", "inf", "0x1", "1 ", "1e", "1e99", "1e-25", "100000000", "1.5.2"]
        {
            assert_eq!(Price::parse(text), None, "{text}");
        }
        for text in ["0", "0.0", ".5", "5.", "0e999999", "99999999.999999999999999999999999", "1e-24", "1E+3", "00.10"]
        {
            assert!(Price::parse(text).is_some(), "{text}");
        }
        // What binary floats would make of it.
        assert!(Price::parse("0.3") < Price::parse(&(0.1_f64 + 0.2).to_string()));
        assert_eq!(Price::parse(&"0".repeat(100_000)), Price::parse("0"));
    }

    #[test]
    fn work_does_not_grow_with_the_count() {
        let vswitches: Vec<_> =
            (0..5_000).map(|n| json!({ "id": format!("v{n}"), "zone": format!("z{}", n % 99) })).collect();
        let answer = ask(
            "alibaba-ess",
            "placement",
            json!({
                "multiAZPolicy": "BALANCE", "count": i64::MAX, "vswitches": vswitches,
            }),
        )
        .unwrap();
        assert_eq!(answer["failed"], 0);
        assert_eq!((&answer["delta"], &answer["newCapacity"]), (&json!(i64::MAX), &Value::Null));
    }
}

mod zones {
    use super::*;

    #[test]
    fn a_group_over_its_limit_has_its_peak_already() {
        let answer = ask(
            "alibaba-ess",
            "rebalance",
            json!({
                "multiAZPolicy": "BALANCE", "maxSize": 1, "zones": { "h": 9, "i": 1 },
            }),
        )
        .unwrap();
        assert_eq!((&answer["replaced"], &answer["peakCapacity"]), (&json!(4), &json!(10)));
    }

    #[test]
    fn no_zone_and_one_zone_are_in_balance() {
        for zones in [json!({}), json!({ "h": 9 })] {
            let answer =
                ask("alibaba-ess", "rebalance", json!({ "multiAZPolicy": "BALANCE", "maxSize": 9, "zones": zones }));
            assert_eq!(answer.unwrap()["error"], "OperationDenied");
        }
        assert_problems(
            "alibaba-ess",
            "rebalance",
            json!({ "zones": [] }),
            &[("zones", IssueCode::Type), ("maxSize", IssueCode::Missing)],
        );
    }
}
