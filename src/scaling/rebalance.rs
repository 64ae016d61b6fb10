//! How instances are moved until the zones hold equally many.
//!
//! ```
//! use autoscale_kit::scaling::{
//!     placement::MultiAzPolicy,
//!     rebalance::{RebalanceInput, rebalance},
//! };
//!
//! // Five and one: two are replaced by new ones in the other zone, and MaxSize may be passed by one.
//! let zones = [("h".to_owned(), 5), ("i".to_owned(), 1)].into();
//! let input = RebalanceInput { policy: MultiAzPolicy::Balance, zones, ..RebalanceInput::new(6) };
//! let answer = rebalance(&input);
//! assert_eq!(answer.replaced, 2);
//! assert_eq!((answer.zones["h"], answer.zones["i"]), (3, 3));
//! assert_eq!(answer.peak_capacity, 7);
//! ```

mod moves;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::{
    Assumption, GroupStatus, Reason, ScalingError,
    field::COUNT,
    fields::{self, Fields},
    notes::{Notes, Rule, counted},
    number::saturated,
    placement::MultiAzPolicy,
    question::{self, Question},
};
use moves::MOST_MOVES;

pub(super) const QUESTIONS: &[Question] = &[Question {
    service: "alibaba-ess",
    name: "rebalance",
    answer: |input| question::text(RebalanceInput::from_json(input).map(|input| rebalance(&input))),
}];

const REBALANCE: Rule = Rule::ess("1.13", "11.3");

const TWO_APART: Assumption = Assumption {
    text: "The zones are significantly imbalanced when the fullest and the emptiest differ by two instances or more.",
    section: "11.3",
};
const FULLEST_TO_EMPTIEST: Assumption = Assumption {
    text: "Each instance moves from the fullest zone (among equals, the one of lowest priority) to the emptiest \
           (among equals, the one of highest priority), until they differ by at most one.",
    section: "11.3",
};
const ROUNDED_UP: Assumption =
    Assumption { text: "A tenth of the capacity is rounded up to whole instances.", section: "11.3" };
const OF_TOTAL_CAPACITY: Assumption = Assumption {
    text: "The tenth is taken of Total Capacity, as written; later editions of the document take it of MaxSize.",
    section: "11.3",
};
const OVER_ALREADY: Assumption = Assumption {
    text: "A group that is already over its limit does not grow while instances are replaced.",
    section: "11.3",
};

/// A group and how many instances each of its zones has.
///
/// A value built by hand is taken as it is: no field makes [`rebalance`] panic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RebalanceInput {
    /// State of the group.
    pub status: GroupStatus,
    /// How the group spreads its instances.
    pub policy: MultiAzPolicy,
    /// Most instances of the group.
    pub max_size: i64,
    /// Instances by zone. The names are in the order of priority, the highest first.
    pub zones: BTreeMap<String, i64>,
}

/// What `RebalanceInstances` does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RebalanceAnswer {
    /// Whether an activity starts.
    pub accepted: bool,
    /// Why not: the API error code.
    pub error: Option<&'static str>,
    /// Instances that are replaced by new ones in another zone.
    pub replaced: i64,
    /// Instances by zone afterwards.
    pub zones: BTreeMap<String, i64>,
    /// By how many instances the group may pass `MaxSize` meanwhile; 0 when refused.
    pub overshoot_limit: i64,
    /// Most instances that the group has meanwhile.
    pub peak_capacity: i64,
    /// Change of the capacity in the end: always 0.
    pub delta: i64,
    /// Capacity in the end: as before.
    pub new_capacity: i64,
    /// The documented rules that decided, in the order in which they applied.
    pub reasons: Vec<Reason>,
    /// The readings on which this answer rests where the document is silent.
    pub assumptions: Vec<Assumption>,
}

impl RebalanceInput {
    /// An active group of up to `max_size` instances, without zones yet.
    pub fn new(max_size: i64) -> Self {
        Self { status: GroupStatus::default(), policy: MultiAzPolicy::default(), max_size, zones: BTreeMap::new() }
    }

    /// Reads the fields from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("rebalance", input, Self::read)
    }

    fn read(fields: &mut Fields) -> Self {
        let zones = fields.required("zones").entries(|count| count.integer(COUNT));
        Self {
            status: fields.optional("status").choice(&GroupStatus::NAMES).unwrap_or_default(),
            policy: fields.optional("multiAZPolicy").choice(&MultiAzPolicy::NAMES).unwrap_or_default(),
            max_size: fields.required("maxSize").integer(COUNT).unwrap_or_default(),
            zones: zones.unwrap_or_default(),
        }
    }
}

/// Answers what `RebalanceInstances` does with a group of several zones (ESS 11.3).
pub fn rebalance(input: &RebalanceInput) -> RebalanceAnswer {
    let mut notes = Notes::default();
    let total = saturated(input.zones.values().map(|count| i128::from(*count)).sum());
    let mut answer = RebalanceAnswer {
        accepted: false,
        error: refusal(input, &mut notes),
        replaced: 0,
        zones: input.zones.clone(),
        overshoot_limit: 0,
        peak_capacity: total,
        delta: 0,
        new_capacity: total,
        reasons: Vec::new(),
        assumptions: Vec::new(),
    };
    if answer.error.is_none() {
        answer.accepted = true;
        answer.replaced = moves::level(&mut answer.zones);
        let replaced = answer.replaced;
        let apart = moves::apart(&answer.zones);
        notes.because(
            REBALANCE,
            format!(
                "The call replaces {}, at most {MOST_MOVES}; then the zones differ by {apart}.",
                counted(replaced, "instance")
            ),
        );
        notes.assume(FULLEST_TO_EMPTIEST);
        answer.overshoot_limit = overshoot_limit(total);
        answer.peak_capacity = peak(&answer, input.max_size, &mut notes);
    }
    RebalanceAnswer { reasons: notes.reasons, assumptions: notes.assumptions, ..answer }
}

/// The code by which the call is refused.
fn refusal(input: &RebalanceInput, notes: &mut Notes) -> Option<&'static str> {
    if input.status != GroupStatus::Active {
        notes.because(REBALANCE, format!("The group is {}; only an active group is rebalanced.", input.status.name()));
        return Some("IncorrectScalingGroupStatus");
    }
    if input.policy != MultiAzPolicy::Balance {
        let policy = input.policy.name();
        notes.because(
            REBALANCE,
            format!(
                "The group has MultiAZPolicy {policy}; only a group with BALANCE is \
                                          rebalanced."
            ),
        );
        return Some("OperationDenied");
    }
    let apart = moves::apart(&input.zones);
    notes.because(REBALANCE, format!("The fullest and the emptiest zone differ by {}.", counted(apart, "instance")));
    if apart > 0 {
        notes.assume(TWO_APART);
    }
    (apart < 2).then_some("OperationDenied")
}

/// New instances start before old ones stop, as far as that passes `MaxSize` by no more than the limit.
fn peak(answer: &RebalanceAnswer, max_size: i64, notes: &mut Notes) -> i64 {
    let (total, allowance) = (answer.new_capacity, answer.overshoot_limit);
    let most = max_size.saturating_add(allowance);
    let peak = total.saturating_add(answer.replaced).min(most).max(total);
    notes.because(
        REBALANCE,
        format!(
            "The group may exceed MaxSize {max_size} by a tenth of {total}, at least by 1, which is {allowance}; \
                 the peak is {peak}."
        ),
    );
    if total > 10 && total % 10 != 0 {
        notes.assume(ROUNDED_UP);
    }
    if overshoot_limit(max_size) != allowance {
        notes.assume(OF_TOTAL_CAPACITY);
    }
    if total > most {
        notes.assume(OVER_ALREADY);
    }
    peak
}

fn overshoot_limit(capacity: i64) -> i64 {
    let tenth = (capacity / 10).saturating_add(i64::from(capacity % 10 > 0));
    tenth.max(1)
}
