//! When an alarm policy of Tencent's AS API v2 fires, and what it does to the group.
//!
//! ```
//! use autoscale_kit::scaling::alarm::{Adjustment, AlarmGroup, AlarmInput, AlarmSizes, Metric, alarm};
//!
//! // More than 70 % in two periods in a row: two instances more, but at most five.
//! let input = AlarmInput {
//!     metric: Metric {
//!         dimension_name: Some("cpu_usage".to_owned()),
//!         comparison_operator: Some("Greater".to_owned()),
//!         threshold: Some(70.0),
//!         repeat_times: Some(2),
//!     },
//!     datapoints: Some(vec![Some(75.0), Some(60.0), Some(80.5), Some(91.0)]),
//!     adjustment: Some(Adjustment {
//!         adjustment_type: "QuantityChangeInCapacity".to_owned(),
//!         adjustment_value: 2,
//!     }),
//!     group: AlarmGroup {
//!         sizes: Some(AlarmSizes { min_size: 1, max_size: 5, instance_num: 4 }),
//!         ..AlarmGroup::default()
//!     },
//!     ..AlarmInput::default()
//! };
//! let answer = alarm(&input);
//! assert!(answer.accepted);
//! assert_eq!(answer.fired_at, Some(3));
//! assert_eq!((answer.delta, answer.new_capacity), (Some(1), Some(5)));
//! ```

mod answer;
mod call;
mod input;
mod read;
mod trigger;
mod watch;

pub use answer::AlarmAnswer;
pub use input::{Adjustment, AlarmGroup, AlarmInput, AlarmSizes, Metric};
pub use watch::{Comparison, Condition, Watch};

use super::{
    notes::{Assumption, Notes, Rule, counted},
    question::{self, Question},
};
use crate::json;
use trigger::TriggerResult;

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "tencent-as-v2",
    name: "alarm",
    answer: |input| question::text(AlarmInput::from_json(input).map(|input| alarm(&input))),
}];

const PAGE: &str = "Creating Alarm Triggering Policies";
const POLICY: Rule = Rule::tencent("2.5", PAGE);

const GAP_BREAKS_THE_RUN: Assumption = Assumption {
    text: "A period without data breaks the run of periods that meet the condition; it could be skipped as well.",
    section: PAGE,
};

/// Answers whether the policy may be created, whether it fires, and what it then does (API v2, Creating
/// Alarm Triggering Policies and Querying Scaling Activities).
///
/// Without [`datapoints`](AlarmInput::datapoints) only the policy itself is checked. With them the first
/// firing is decided: the group is taken to be in the state given then. A trigger that the group refuses
/// has the activity's error code as text in [`error`](AlarmAnswer::error); a policy that does not fire, or
/// that would change nothing, is no error.
pub fn alarm(input: &AlarmInput) -> AlarmAnswer {
    let mut notes = Notes::default();
    let condition = match call::condition(input, &mut notes) {
        Ok(condition) => condition,
        Err(code) => return AlarmAnswer::quiet(input, Some(code), notes),
    };
    let words = condition_in_words(input, &condition);
    let Some(datapoints) = &input.datapoints else {
        notes.because(POLICY, format!("The policy is as documented: {words}."));
        return AlarmAnswer { accepted: true, ..AlarmAnswer::quiet(input, None, notes) };
    };
    let fired_at = first_firing(&condition, datapoints);
    if passing_over_gaps(&condition, datapoints) != fired_at {
        notes.assume(GAP_BREAKS_THE_RUN);
    }
    let Some(at) = fired_at else {
        let longest = longest_run(&condition, datapoints);
        notes.because(
            POLICY,
            format!(
                "{words}: the condition is met at most {} in a row, so the policy does not fire.",
                counted(longest, "time")
            ),
        );
        return AlarmAnswer::quiet(input, None, notes);
    };
    notes.because(POLICY, format!("{words}: the policy fires at datapoint {at}, counted from 0."));
    match trigger::outcome(input, &mut notes) {
        TriggerResult::Refused(code) => AlarmAnswer::refused(input, at, code, notes),
        TriggerResult::NoChange => AlarmAnswer::unchanged(input, at, notes),
        TriggerResult::Accepted(plan) => AlarmAnswer::accepted(input, at, plan, notes),
    }
}

fn condition_in_words(input: &AlarmInput, condition: &Condition) -> String {
    let metric = &input.metric;
    let [dimension, operator] =
        [&metric.dimension_name, &metric.comparison_operator].map(|name| name.as_deref().unwrap_or_default());
    let threshold = json::text(&metric.threshold.map(json::plain));
    format!("{dimension} {operator} {threshold}, with repeatTimes {}", condition.repeat)
}

/// Index of the datapoint at which the condition has first been met often enough.
fn first_firing(condition: &Condition, datapoints: &[Option<f64>]) -> Option<usize> {
    let mut watch = Watch::new(*condition);
    datapoints.iter().position(|datapoint| watch.feed(*datapoint))
}

/// The same if periods without data did not count at all.
fn passing_over_gaps(condition: &Condition, datapoints: &[Option<f64>]) -> Option<usize> {
    let mut watch = Watch::new(*condition);
    datapoints.iter().position(|datapoint| datapoint.is_some() && watch.feed(*datapoint))
}

fn longest_run(condition: &Condition, datapoints: &[Option<f64>]) -> u32 {
    let mut watch = Watch::new(*condition);
    let runs = datapoints.iter().map(|datapoint| {
        watch.feed(*datapoint);
        watch.run()
    });
    runs.max().unwrap_or_default()
}
