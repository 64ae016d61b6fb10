//! A run over hours or days: every other question, one event after the other.

mod activity;
mod alarms;
mod answer;
mod ask;
mod json;
mod limits;
mod moment;
mod notes;
mod provider;
mod read;
mod record;
mod run;
mod scenario;
mod state;
mod summary;
mod tasks;
mod triggers;

pub use super::attach::Service;
pub use answer::{Answer, Capacity, Cause, CauseKind, Cut, Decision, Event, EventKind, Refusals, Simulation, Summary};
pub use moment::Moment;
pub use scenario::{
    ActivitySeconds, AlarmPolicy, Call, CallAction, Detail, Hooks, Metric, Removal, ScalingRule, Scenario,
    StatusChange, Task, TaskAction,
};

use serde_json::Value;

use crate::error::ErrorCode;

use super::{
    ScalingError,
    field::Field,
    fields,
    question::{self, Question},
};

const NAME: &str = "simulate";

pub(super) const QUESTIONS: &[Question] = &[
    Question { service: "alibaba-ess", name: NAME, answer: |input| text(Service::AlibabaEss, input) },
    Question { service: "tencent-as-v2", name: NAME, answer: |input| text(Service::TencentAsV2, input) },
];

/// One scenario, or a list of them.
fn text(service: Service, input: &Value) -> Result<String, ScalingError> {
    let Value::Array(scenarios) = input else { return one(service, input) };
    let (mut answers, mut issues) = (String::from("["), Vec::new());
    for (place, scenario) in scenarios.iter().enumerate() {
        let item = Field::new(Some(scenario), vec![place.into()], &mut issues);
        let Some(answer) = item.nested(|scenario| one(service, scenario)) else { continue };
        if answers.len() > 1 {
            answers.push(',');
        }
        answers += &answer;
    }
    if !issues.is_empty() {
        return Err(ScalingError::with_issues(ErrorCode::InvalidQuestion, NAME, issues));
    }
    answers.push(']');
    Ok(answers)
}

fn one(service: Service, input: &Value) -> Result<String, ScalingError> {
    question::text(Scenario::from_json(service, input).map(|scenario| simulate(&scenario)))
}

impl Scenario {
    /// Reads a scenario from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(service: Service, input: &Value) -> Result<Self, ScalingError> {
        fields::read(NAME, input, |fields| read::scenario(provider::of(service), fields))
    }
}

/// Runs a scenario.
pub fn simulate(scenario: &Scenario) -> Simulation {
    run::run(scenario)
}
