//! The input of the question, and what its policies mean.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    choose::{Criterion, Order},
    provider::{ESS, POLICY, Provider, TENCENT, TENCENT_CODE, TENCENT_POLICY, ZONE_POLICY},
    read,
};
use crate::{
    order,
    scaling::{
        Instance, ScalingError, fields,
        notes::Notes,
        placement::{MultiAzPolicy, Price},
    },
    suggest,
    time::Timestamp,
};

/// The instances of a group, and how many of them leave.
///
/// [`SelectRemovalInput::from_json`] reads the JSON form and checks it. A value built by hand is taken as it
/// is: no field makes [`select_removal`](super::select_removal) panic, an instance without a join time has
/// just joined, a configuration that is not listed is younger than the others, a type without a price is free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectRemovalInput {
    /// All instances of the group.
    pub instances: Vec<Instance>,
    /// How many are to leave.
    pub count: i64,
    /// How they are chosen.
    pub policy: RemovalPolicy,
}

/// How instances are chosen, by service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RemovalPolicy {
    /// ESS.
    AlibabaEss(EssRemoval),
    /// Tencent's AS API v2.
    TencentAsV2 {
        /// `RemoveOldestInstance` or `RemoveNewestInstance`; any other name is refused with `4000`.
        remove_policy: String,
    },
}

/// What an ESS group chooses by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EssRemoval {
    /// `RemovalPolicy.1` and `.2`: `OldestInstance`, `NewestInstance`, `OldestScalingConfiguration`. Another
    /// name, or a third one, is refused with `InvalidParameter`; none at all means the default.
    pub removal_policies: Vec<String>,
    /// `MultiAZPolicy`; a name that the service does not know is refused with `InvalidParameter`.
    pub multi_az_policy: String,
    /// The configurations of the group.
    pub configurations: Vec<Configuration>,
    /// vCPU price by instance type, for `COST_OPTIMIZED`.
    pub vcpu_price: BTreeMap<String, Price>,
}

/// A scaling configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Configuration {
    /// Id.
    pub id: String,
    /// When it was made.
    pub created_at: Timestamp,
}

impl Default for EssRemoval {
    fn default() -> Self {
        Self {
            removal_policies: Vec::new(),
            multi_az_policy: MultiAzPolicy::default().name().to_owned(),
            configurations: Vec::new(),
            vcpu_price: BTreeMap::new(),
        }
    }
}

impl SelectRemovalInput {
    /// Reads the fields of the ESS question from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("selectRemoval", input, read::ess)
    }

    /// Reads the fields of the Tencent question from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_tencent_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("selectRemoval", input, read::tencent)
    }
}

impl RemovalPolicy {
    pub(super) fn provider(&self) -> &'static Provider {
        match self {
            Self::AlibabaEss(_) => &ESS,
            Self::TencentAsV2 { .. } => &TENCENT,
        }
    }

    /// What the names mean, or the code by which the service refuses them.
    pub(super) fn order(&self, notes: &mut Notes) -> Result<Order<'_>, &'static str> {
        match self {
            Self::AlibabaEss(ess) => ess.order(notes),
            Self::TencentAsV2 { remove_policy } => match named(&TENCENT_NAMES, remove_policy) {
                Some(criterion) => Ok(Order { criteria: vec![criterion], ..Order::default() }),
                None => {
                    notes.because(TENCENT_POLICY, unknown("removePolicy", remove_policy, &TENCENT_NAMES));
                    notes.assume(TENCENT_CODE);
                    Err("4000")
                }
            },
        }
    }
}

impl EssRemoval {
    /// Those that count: the ones given, or the default.
    pub(super) fn policies(&self) -> Vec<&str> {
        if self.removal_policies.is_empty() {
            return vec!["OldestScalingConfiguration", "OldestInstance"];
        }
        self.removal_policies.iter().map(String::as_str).collect()
    }

    /// What the names mean, or the code by which ESS refuses them.
    pub(super) fn order(&self, notes: &mut Notes) -> Result<Order<'_>, &'static str> {
        const MOST: usize = 2;
        let policies = self.policies();
        let before = notes.reasons.len();
        if policies.len() > MOST {
            notes.because(POLICY, format!("A group has at most {MOST} removal policies, not {}.", policies.len()));
        }
        for (number, name) in (1..=MOST).zip(&policies) {
            if named(&ESS_NAMES, name).is_none() {
                notes.because(POLICY, unknown(&format!("RemovalPolicy.{number}"), name, &ESS_NAMES));
            }
        }
        let zones = MultiAzPolicy::from_name(&self.multi_az_policy);
        if zones.is_none() {
            notes.because(ZONE_POLICY, unknown("MultiAZPolicy", &self.multi_az_policy, &MultiAzPolicy::NAMES));
        }
        if notes.reasons.len() > before {
            return Err("InvalidParameter");
        }
        let dearest = (zones == Some(MultiAzPolicy::CostOptimized)).then_some(Criterion::DearestVcpu);
        Ok(Order {
            by_zone: zones == Some(MultiAzPolicy::Balance),
            criteria: dearest.into_iter().chain(policies.iter().filter_map(|name| named(&ESS_NAMES, name))).collect(),
            configurations: order::map(self.configurations.iter().map(|known| (known.id.as_str(), known.created_at))),
            prices: Some(&self.vcpu_price),
        })
    }
}

const ESS_NAMES: [(&str, Criterion); 3] = [
    ("OldestScalingConfiguration", Criterion::OldestConfiguration),
    ("OldestInstance", Criterion::Oldest),
    ("NewestInstance", Criterion::Newest),
];

const TENCENT_NAMES: [(&str, Criterion); 2] =
    [("RemoveOldestInstance", Criterion::Oldest), ("RemoveNewestInstance", Criterion::Newest)];

fn named(names: &[(&str, Criterion)], name: &str) -> Option<Criterion> {
    names.iter().find(|(known, _)| *known == name).map(|(_, criterion)| *criterion)
}

fn unknown<T>(parameter: &str, name: &str, names: &[(&str, T)]) -> String {
    let known: Vec<_> = names.iter().map(|(known, _)| *known).collect();
    format!("{parameter} {} is not one of {}.", suggest::shown(name), known.join(", "))
}
