//! Which instances leave when a group shrinks.
//!
//! ```
//! use autoscale_kit::{
//!     scaling::{
//!         Instance,
//!         select_removal::{EssRemoval, RemovalPolicy, SelectRemovalInput, select_removal},
//!     },
//!     time::Timestamp,
//! };
//!
//! // Two of three, the newest first; the protected one stays.
//! let mut instances = ["i-1", "i-2", "i-3", "i-4"].map(Instance::new).to_vec();
//! for (instance, joined) in instances.iter_mut().zip(["08:00", "09:00", "10:00", "11:00"]) {
//!     instance.created_at = Timestamp::parse(&format!("2019-06-03T{joined}Z")).ok();
//! }
//! instances[3].protected = true;
//! let policy = EssRemoval { removal_policies: vec!["NewestInstance".to_owned()], ..EssRemoval::default() };
//! let answer = select_removal(&SelectRemovalInput { instances, count: 2, policy: RemovalPolicy::AlibabaEss(policy) });
//! assert_eq!(answer.removed, ["i-3", "i-2"]);
//! assert_eq!(answer.new_capacity, 2);
//! ```

mod choose;
mod explain;
mod input;
mod provider;
mod read;

use serde::Serialize;

pub use input::{Configuration, EssRemoval, RemovalPolicy, SelectRemovalInput};

use super::{
    Assumption, Instance, Reason,
    notes::Notes,
    number,
    placement::activity_status,
    question::{self, Question},
};

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        service: "alibaba-ess",
        name: "selectRemoval",
        answer: |input| question::text(SelectRemovalInput::from_json(input).map(|input| select_removal(&input))),
    },
    Question {
        service: "tencent-as-v2",
        name: "selectRemoval",
        answer: |input| {
            question::text(SelectRemovalInput::from_tencent_json(input).map(|input| select_removal(&input)))
        },
    },
];

/// Which instances leave, and what becomes of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SelectRemovalAnswer {
    /// Whether instances are chosen; not where the service does not know the policy.
    pub accepted: bool,
    /// Why not: the API error code.
    pub error: Option<&'static str>,
    /// Ids of the instances that leave, in the order in which they are chosen.
    pub removed: Vec<String>,
    /// Those of them that are stopped and released as well; the others only leave the group.
    pub released: Vec<String>,
    /// How many are missing because too few may be chosen.
    pub shortfall: i64,
    /// The same as a change of the capacity: 0 or negative.
    pub delta: i64,
    /// Instances in the group afterwards.
    pub new_capacity: i64,
    /// How the activity ends, in the words of the service; `None` when refused.
    pub activity_status: Option<&'static str>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// Answers which instances leave when `count` of them are to (ESS 9.1, 11.1, 11.4; Tencent's pages
/// Creating Scaling Groups and CVM Removal Protection).
///
/// The order of the instances in the input plays no part. Work grows as sorting them does.
pub fn select_removal(input: &SelectRemovalInput) -> SelectRemovalAnswer {
    let (provider, mut notes) = (input.policy.provider(), Notes::default());
    let present = number::of(input.instances.len());
    let order = match input.policy.order(&mut notes) {
        Ok(order) => order,
        Err(code) => {
            return SelectRemovalAnswer {
                accepted: false,
                error: Some(code),
                removed: Vec::new(),
                released: Vec::new(),
                shortfall: input.count,
                delta: 0,
                new_capacity: present,
                activity_status: None,
                reasons: notes.reasons,
                assumptions: notes.assumptions,
            };
        }
    };
    let choice = choose::choose(&input.instances, &order, input.count);
    explain::choice(input, provider, &order, &choice, &mut notes);
    let removed = number::of(choice.removed.len());
    let shortfall = input.count.max(0).saturating_sub(removed);
    SelectRemovalAnswer {
        accepted: true,
        error: None,
        removed: ids(&choice.removed),
        released: ids(&choice.released()),
        shortfall,
        delta: removed.saturating_neg(),
        new_capacity: present.saturating_sub(removed),
        activity_status: Some(activity_status(provider.statuses, removed, shortfall)),
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}

fn ids(instances: &[&Instance]) -> Vec<String> {
    instances.iter().map(|instance| instance.id.clone()).collect()
}
