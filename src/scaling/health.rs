//! What becomes of unhealthy instances, and what the group does then.
//!
//! ```
//! use autoscale_kit::scaling::{
//!     Instance,
//!     health::{Goal, HealthInput, HealthFate, health},
//! };
//!
//! // One of two is stopped; ESS releases it and creates another, because MinSize is 2.
//! let mut instances = ["i-1", "i-2"].map(Instance::new).to_vec();
//! instances[0].ecs_status = "Stopped".to_owned();
//! let answer = health(&HealthInput::new(instances, Goal::MinSize(2)));
//! assert_eq!(answer.unhealthy, ["i-1"]);
//! assert_eq!(answer.outcome["i-1"], HealthFate::Released);
//! assert_eq!((answer.created, answer.new_capacity), (1, 2));
//! ```

mod explain;
mod input;

use std::collections::BTreeMap;

use serde::Serialize;

pub use input::{Goal, HealthInput};

use super::{
    Assumption, GroupStatus, Instance, Reason,
    notes::Notes,
    number,
    question::{self, Question},
};
use crate::order;

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        service: "alibaba-ess",
        name: "health",
        answer: |input| question::text(HealthInput::from_json(input).map(|input| health(&input))),
    },
    Question {
        service: "tencent-as-v2",
        name: "health",
        answer: |input| question::text(HealthInput::from_tencent_json(input).map(|input| health(&input))),
    },
];

/// What the group does about the health of its instances.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct HealthAnswer {
    /// Whether the group starts an activity.
    pub accepted: bool,
    /// Always `None`: no call is made that could be refused.
    pub error: Option<&'static str>,
    /// Ids of the unhealthy instances, in the order of the input. An active group removes them.
    pub unhealthy: Vec<String>,
    /// What becomes of those that are removed.
    pub outcome: BTreeMap<String, HealthFate>,
    /// Ids of the instances that do not run and stay all the same, in the order of the input.
    pub left_alone: Vec<String>,
    /// Instances that are created in the end.
    pub created: i64,
    /// Change of the capacity.
    pub delta: i64,
    /// Capacity in the end.
    pub new_capacity: i64,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// What becomes of an unhealthy instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum HealthFate {
    /// Out of the group, stopped and released.
    Released,
    /// Out of the group, not touched.
    Removed,
}

/// Answers which instances the group takes out as unhealthy, and how many it creates afterwards (ESS 9.1, 9.7,
/// 11.1, 11.4; Tencent's page Querying Bound CVM Of A Scaling Group).
pub fn health(input: &HealthInput) -> HealthAnswer {
    let active = input.status == GroupStatus::Active;
    let stopped: Vec<_> = input.instances.iter().filter(|instance| !instance.is_running()).collect();
    let unhealthy: Vec<_> = stopped.iter().copied().filter(|instance| instance.is_removable()).collect();
    // A group that is not active has unhealthy instances as well, but removes none.
    let leaves = |instance: &Instance| active && instance.is_removable();
    let (leaving, left_alone): (Vec<_>, Vec<_>) = stopped.into_iter().partition(|instance| leaves(instance));

    let removed = number::of(leaving.len());
    let left = input.total_capacity.saturating_sub(removed).max(0);
    let created = if active { input.goal.size().saturating_sub(left).max(0) } else { 0 };
    let new_capacity = left.saturating_add(created);

    let mut notes = Notes::default();
    explain::health(input, &leaving, &left_alone, &mut notes);
    explain::refill(input, left, created, &mut notes);
    HealthAnswer {
        accepted: removed > 0 || created > 0,
        error: None,
        outcome: order::map(leaving.iter().map(|instance| (instance.id.clone(), outcome(instance)))),
        unhealthy: ids(&unhealthy),
        left_alone: ids(&left_alone),
        created,
        delta: new_capacity.saturating_sub(input.total_capacity),
        new_capacity,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}

fn outcome(instance: &Instance) -> HealthFate {
    if instance.is_created() { HealthFate::Released } else { HealthFate::Removed }
}

fn ids(instances: &[&Instance]) -> Vec<String> {
    instances.iter().map(|instance| instance.id.clone()).collect()
}
