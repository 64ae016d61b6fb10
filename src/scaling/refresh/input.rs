//! The input of the question, and how it is read from JSON.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    issue::IssueCode,
    scaling::{
        ScalingError,
        field::COUNT,
        fields::{self, Fields},
        number,
    },
};

/// A call, and the refresh that it is about.
///
/// In JSON the fields have these names in camel case; batches are objects of instance ids and statuses.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Value")]
pub struct RefreshInput {
    /// The call.
    pub operation: RefreshOperation,
    /// Status of the refresh; `None` only where it does not come to that.
    pub status: Option<RefreshStatus>,
    /// What it was doing when it was paused, or is doing.
    pub phase: RefreshPhase,
    /// All batches in their order.
    pub batches: Vec<RefreshBatch>,
    /// The batch that it is at, from 1.
    pub current_batch: Option<i64>,
    /// What becomes of failed instances of the current batch.
    pub resume_mode: ResumeMode,
    /// Instances that were added for the time of the refresh; 0 for none.
    pub max_surge: i64,
    /// Whether there is such a refresh at all.
    pub exists: bool,
    /// Whether Auto Scaling may act for the account.
    pub role_authorized: bool,
}

/// Instances that are refreshed together, by id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RefreshBatch(pub BTreeMap<String, InstanceStatus>);

/// The calls on a refresh that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RefreshOperation {
    /// `ResumeInstanceRefresh`
    #[default]
    Resume,
    /// `StopInstanceRefresh`, which is not in the document.
    Stop,
    /// `CancelInstanceRefresh`, which is not in the document.
    Cancel,
}

/// Status of a refresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RefreshStatus {
    /// About to begin.
    Init,
    /// Under way.
    Running,
    /// Paused because a batch, or the scaling of MaxSurge, failed.
    FailedPause,
    /// Paused by the policy of the refresh.
    AutoPause,
    /// Paused by a call.
    ManualPause,
    /// Over.
    Successful,
    /// Over, before its end.
    Cancelled,
    /// Over, without success.
    Failed,
}

/// What a refresh is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RefreshPhase {
    /// The instances of MaxSurge are added.
    ScaleOut,
    /// The batches are refreshed.
    #[default]
    Refresh,
    /// The instances of MaxSurge are removed.
    ScaleIn,
}

/// What becomes of failed instances of the current batch on resume.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ResumeMode {
    /// They are refreshed again.
    #[default]
    Retry,
    /// They are skipped.
    Continue,
}

/// Status of an instance in a refresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InstanceStatus {
    /// To be refreshed.
    Waiting,
    /// About to be refreshed.
    Init,
    /// Being refreshed.
    Running,
    /// Its refresh failed.
    Failed,
    /// Left out.
    Cancelled,
    /// Refreshed.
    Successful,
    /// Gone from the group.
    NotFound,
}

impl RefreshOperation {
    const NAMES: [(&'static str, Self); 6] = [
        ("resume", Self::Resume),
        ("stop", Self::Stop),
        ("cancel", Self::Cancel),
        ("ResumeInstanceRefresh", Self::Resume),
        ("StopInstanceRefresh", Self::Stop),
        ("CancelInstanceRefresh", Self::Cancel),
    ];
}

impl RefreshStatus {
    const NAMES: [(&'static str, Self); 8] = [
        ("INIT", Self::Init),
        ("RUNNING", Self::Running),
        ("FAILED_PAUSE", Self::FailedPause),
        ("AUTO_PAUSE", Self::AutoPause),
        ("MANUAL_PAUSE", Self::ManualPause),
        ("SUCCESSFUL", Self::Successful),
        ("CANCELLED", Self::Cancelled),
        ("FAILED", Self::Failed),
    ];

    /// The name of the service.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
    }

    /// Whether it can go on.
    pub fn is_paused(self) -> bool {
        matches!(self, Self::FailedPause | Self::AutoPause | Self::ManualPause)
    }

    /// Whether it is over.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Successful | Self::Cancelled | Self::Failed)
    }
}

impl RefreshPhase {
    const NAMES: [(&'static str, Self); 3] =
        [("SCALE_OUT", Self::ScaleOut), ("REFRESH", Self::Refresh), ("SCALE_IN", Self::ScaleIn)];
}

impl ResumeMode {
    const NAMES: [(&'static str, Self); 2] = [("RETRY", Self::Retry), ("CONTINUE", Self::Continue)];
}

impl InstanceStatus {
    const NAMES: [(&'static str, Self); 7] = [
        ("WAITING", Self::Waiting),
        ("INIT", Self::Init),
        ("RUNNING", Self::Running),
        ("FAILED", Self::Failed),
        ("CANCELLED", Self::Cancelled),
        ("SUCCESSFUL", Self::Successful),
        ("NOT_FOUND", Self::NotFound),
    ];

    pub(super) fn is_waiting(self) -> bool {
        self == Self::Waiting
    }

    pub(super) fn is_running(self) -> bool {
        matches!(self, Self::Init | Self::Running)
    }

    pub(super) fn is_failed(self) -> bool {
        self == Self::Failed
    }
}

impl RefreshBatch {
    /// The instances of a status, sorted by id.
    pub(super) fn ids(&self, wanted: fn(InstanceStatus) -> bool) -> Vec<String> {
        self.0.iter().filter(|(_, status)| wanted(**status)).map(|(id, _)| id.clone()).collect()
    }

    pub(super) fn any(&self, wanted: fn(InstanceStatus) -> bool) -> bool {
        self.0.values().any(|status| wanted(*status))
    }
}

impl Default for RefreshInput {
    fn default() -> Self {
        Self {
            operation: RefreshOperation::default(),
            status: None,
            phase: RefreshPhase::default(),
            batches: Vec::new(),
            current_batch: None,
            resume_mode: ResumeMode::default(),
            max_surge: 0,
            exists: true,
            role_authorized: true,
        }
    }
}

impl RefreshInput {
    /// Whether instances were added for the time of the refresh.
    pub(super) fn surges(&self) -> bool {
        self.max_surge > 0
    }

    pub(super) fn current(&self) -> Option<&RefreshBatch> {
        let index = usize::try_from(self.current_batch?.checked_sub(1)?).ok()?;
        self.batches.get(index)
    }

    /// Reads the fields from a JSON object.
    ///
    /// # Errors
    ///
    /// Every missing, misspelt or wrong field, all of them at once: among them a current batch that is not
    /// there, and an instance in two batches.
    pub fn from_json(input: &Value) -> Result<Self, ScalingError> {
        fields::read("refresh", input, read)
    }
}

fn read(fields: &mut Fields) -> RefreshInput {
    let exists = fields.optional("exists").boolean().unwrap_or(true);
    let role_authorized = fields.optional("roleAuthorized").boolean().unwrap_or(true);
    let status = fields.required_when(exists && role_authorized, "status").choice(&RefreshStatus::NAMES);
    let mut input = RefreshInput {
        operation: fields.optional("operation").choice(&RefreshOperation::NAMES).unwrap_or_default(),
        status,
        phase: fields.optional("phase").choice(&RefreshPhase::NAMES).unwrap_or_default(),
        batches: batches(fields),
        current_batch: None,
        resume_mode: fields.optional("resumeMode").choice(&ResumeMode::NAMES).unwrap_or_default(),
        max_surge: fields.optional("maxSurge").integer(COUNT).unwrap_or_default(),
        exists,
        role_authorized,
    };
    let last = number::of(input.batches.len());
    let implied = match input.phase {
        _ if last == 0 => None,
        RefreshPhase::ScaleOut => Some(1),
        RefreshPhase::ScaleIn => Some(last),
        RefreshPhase::Refresh => Some(1).filter(|_| last == 1),
    };
    let matters = input.operation == RefreshOperation::Resume && exists && role_authorized;
    let needed = matters && last > 1 && implied.is_none();
    let known = if last == 0 { i64::MAX } else { last };
    input.current_batch = fields.required_when(needed, "currentBatch").integer(1..=known).or(implied);
    input
}

fn batches(fields: &mut Fields) -> Vec<RefreshBatch> {
    let batches =
        fields.optional("batches").list(|batch| batch.entries(|status| status.choice(&InstanceStatus::NAMES)));
    let batches: Vec<_> = batches.unwrap_or_default().into_iter().map(RefreshBatch).collect();
    let mut seen = BTreeMap::new();
    for (number, RefreshBatch(batch)) in (1_usize..).zip(&batches) {
        for id in batch.keys() {
            if let Some(first) = seen.insert(id.as_str(), number) {
                let words = format!("has an instance in two batches, {first} and {number}");
                fields.report("batches", IssueCode::Conflict, &words);
            }
        }
    }
    batches
}

impl TryFrom<Value> for RefreshInput {
    type Error = ScalingError;

    fn try_from(input: Value) -> Result<Self, ScalingError> {
        Self::from_json(&input)
    }
}
