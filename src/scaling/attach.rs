//! Whether instances may join a group by hand, and the capacity to which that leads: `AttachInstances` of ESS,
//! `AttachInstance` of Tencent.
//!
//! ```
//! use autoscale_kit::scaling::{
//!     Group, Instance,
//!     attach::{AttachInput, Service, attach},
//! };
//!
//! // Three instances in a group of at most four: one more fits, two do not, and nothing is cut off.
//! let group = Group { max_size: Some(4), total_capacity: Some(3), ..Group::default() };
//! let mut input = AttachInput { group, instances: vec![Instance::new("i-1")] };
//! assert_eq!(attach(Service::AlibabaEss, &input).new_capacity, Some(4));
//!
//! input.instances.push(Instance::new("i-2"));
//! let answer = attach(Service::AlibabaEss, &input);
//! assert_eq!(answer.error, Some("IncorrectCapacity.MaxSize"));
//! assert_eq!(answer.new_capacity, Some(3));
//! ```

mod input;
pub(super) mod joining;

pub use super::group::Service;
pub use input::AttachInput;

use serde::Serialize;

use super::{
    Assumption, GroupStatus, Reason, ScalingError,
    group::{Objections, REPEATED_ID},
    notes::{Notes, Rule, counted},
    number,
    question::{self, Question},
};
use serde_json::Value;

pub(super) const QUESTIONS: &[Question] = &[
    Question { service: "alibaba-ess", name: "attach", answer: |input| answer(Service::AlibabaEss, input) },
    Question { service: "tencent-as-v2", name: "attach", answer: |input| answer(Service::TencentAsV2, input) },
];

fn answer(service: Service, input: &Value) -> Result<String, ScalingError> {
    question::text(AttachInput::from_json(service, input).map(|input| attach(service, &input)))
}

/// What becomes of the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AttachAnswer {
    /// Whether the instances join.
    pub accepted: bool,
    /// The API error code when they do not.
    pub error: Option<&'static str>,
    /// Instances added; 0 when refused.
    pub delta: i64,
    /// Total Capacity when all have joined, the present one when refused; `None` when that was not given.
    pub new_capacity: Option<i64>,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

/// Where the conditions of the call are documented.
struct AttachRules {
    conditions: Rule,
    no_cooldown: Rule,
    call: &'static str,
}

const ESS: AttachRules = AttachRules {
    conditions: Rule::ess("1.7", "12.2"),
    no_cooldown: Rule::ess("1.4", "12.2"),
    call: "AttachInstances",
};

const TENCENT_PAGE: &str = "Binding Scaling Groups With CVM";
const TENCENT: AttachRules = AttachRules {
    conditions: Rule::tencent("2.2", TENCENT_PAGE),
    no_cooldown: Rule::tencent("2.6", TENCENT_PAGE),
    call: "AttachInstance",
};

const fn rules(service: Service) -> &'static AttachRules {
    match service {
        Service::AlibabaEss => &ESS,
        Service::TencentAsV2 => &TENCENT,
    }
}

/// Answers whether the instances may join the group (ESS 12.2; API v2, Binding Scaling Groups With CVM).
///
/// All of them join or none: the number is never cut to what fits.
pub fn attach(service: Service, input: &AttachInput) -> AttachAnswer {
    let rules = rules(service);
    let (group, total) = (&input.group, input.group.total_capacity);
    let mut notes = Notes::default();
    if let Some(code) = objections(service, input).decide(&mut notes) {
        return AttachAnswer {
            accepted: false,
            error: Some(code),
            delta: 0,
            new_capacity: total,
            reasons: notes.reasons,
            assumptions: notes.assumptions,
        };
    }
    let count = input.count();
    let new_capacity = total.map(|total| total.saturating_add(count));
    let instances = counted(count, "instance");
    let text = match (new_capacity, group.max_size) {
        (Some(new), Some(max)) => format!("The call adds {instances}, which makes {new}; MaxSize is {max}."),
        _ => format!("The call adds {instances}."),
    };
    notes.because(rules.conditions, text);
    notes.because(rules.conditions, "Instances that join by hand have no scaling configuration.");
    if let Some(left @ 1..) = group.cooldown_left {
        notes.because(rules.no_cooldown, format!("The call does not wait for the cooldown, which has {left} s left."));
    }
    if number::of(input.instances.len()) != count {
        notes.assume(rules.conditions.reading(REPEATED_ID));
    }
    AttachAnswer {
        accepted: true,
        error: None,
        delta: count,
        new_capacity,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}

/// Everything that stands against the call: the group, then the instances, then the capacity.
fn objections(service: Service, input: &AttachInput) -> Objections {
    let (codes, group) = (service.codes(), &input.group);
    let mut found = Objections::new(codes, rules(service).conditions);
    if !found.group_exists(group) {
        return found;
    }
    found.status(group, &[GroupStatus::Active]);
    found.idle(group);
    if input.instances.is_empty() {
        found.add(codes.missing, "The call names no instance.");
    }
    joining::examine(service, group, &input.instances, &mut found);
    joining::fits(service, group, input.count(), &mut found);
    found
}
