//! A run over hours or days: every other question, one event after the other.
//!
//! A run keeps time and the state of the group, nothing else. Whatever happens is put as a question to the
//! function that answers it alone: with [`Detail::Inputs`] each decision has its question with it, and
//! [`ask`](super::ask) gives the same answer again. The same scenario always gives the same run, and work is
//! bounded: a run that would be too much is cut, and says so.
//!
//! ```
//! use autoscale_kit::scaling::simulate::{Scenario, Service, simulate};
//! use serde_json::json;
//!
//! // Two instances share a load that is too much for them, until a third one serves.
//! let scenario = Scenario::from_json(Service::AlibabaEss, &json!({
//!     "start": "2019-06-03T08:00Z", "horizonSeconds": 3600,
//!     "group": { "minSize": 1, "maxSize": 5, "totalCapacity": 2 },
//!     "rules": [{ "id": "out", "adjustmentType": "QuantityChangeInCapacity", "adjustmentValue": 1 }],
//!     "metrics": [{ "id": "cpu", "intervalSeconds": 60, "load": [150, 150, 150, 150, 150, 150] }],
//!     "alarms": [{
//!         "id": "busy", "rule": "out", "metric": "cpu", "comparisonOperator": "Greater", "threshold": 70,
//!     }],
//!     "activitySeconds": { "scaleOut": 90 },
//! }))?;
//! let run = simulate(&scenario);
//! let in_service: Vec<_> = run.timeline.iter().map(|entry| (entry.at.at.iso(), entry.in_service)).collect();
//! assert_eq!(in_service, [
//!     ("2019-06-03T08:00:00Z".to_owned(), 2),
//!     ("2019-06-03T08:02:00Z".to_owned(), 2), // one is pending
//!     ("2019-06-03T08:03:30Z".to_owned(), 3),
//! ]);
//! assert_eq!(run.summary.instance_seconds, 2 * 120 + 3 * 3480);
//! # Ok::<(), autoscale_kit::scaling::ScalingError>(())
//! ```

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
    fields::{self, Found},
    path::Path,
    question::{self, Question},
    zone,
};

const NAME: &str = "simulate";

pub(super) const QUESTIONS: &[Question] = &[
    Question { service: "alibaba-ess", name: NAME, answer: |input| text(Service::AlibabaEss, input) },
    Question { service: "tencent-as-v2", name: NAME, answer: |input| text(Service::TencentAsV2, input) },
];

/// One scenario, or a list of them.
fn text(service: Service, input: &Value) -> Result<String, ScalingError> {
    let Value::Array(scenarios) = input else { return one(service, input) };
    let (mut answers, mut found) = (String::from("["), Found::default());
    for (place, scenario) in scenarios.iter().enumerate() {
        let item = Field::new(Some(scenario), Path::INPUT.index(place), &mut found);
        let Some(answer) = item.nested(|scenario| one_of_many(service, scenario)) else { continue };
        if answers.len() > 1 {
            answers.push(',');
        }
        answers += &answer;
    }
    if !found.issues.is_empty() {
        return Err(ScalingError::with_issues(ErrorCode::InvalidQuestion, NAME, found.issues));
    }
    answers.push(']');
    Ok(answers)
}

/// Of a list, each scenario has its own times.
fn one_of_many(service: Service, input: &Value) -> Result<String, ScalingError> {
    match service {
        Service::TencentAsV2 => zone::without_zones(input, &|input| one(service, input)),
        Service::AlibabaEss => one(service, input),
    }
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
