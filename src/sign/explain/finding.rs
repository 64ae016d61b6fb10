//! What was found where two texts differ.

use serde::Serialize;

use super::cause::Cause;
use super::mistake::{Mistake, Mistakes};
use super::secret;

/// One of the places where two texts differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Finding {
    /// The likely mistake; either side may have made it.
    pub cause: Cause,
    /// What is known about it more exactly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<&'static str>,
    /// What to do about it.
    pub hint: &'static str,
    /// The parameter, header or part.
    pub parameter: String,
    /// What the service has, cut where it is long.
    pub expected: String,
    /// What was signed, cut where it is long.
    pub received: String,
}

/// What a comparison finds.
#[derive(Default)]
pub(super) struct Findings {
    pub list: Vec<Finding>,
    /// Whether something is masked on one side.
    pub is_masked: bool,
}

/// So many are listed.
const MOST: usize = 100;

impl Findings {
    pub fn add(&mut self, mistake: impl Into<Mistake>, part: &str, signed: &str, other: &str) {
        self.push(mistake.into(), part, signed, other);
    }

    pub fn add_all(&mut self, mistakes: Mistakes, part: &str, signed: &str, other: &str) {
        mistakes.each().for_each(|mistake| self.push(mistake, part, signed, other));
    }

    fn push(&mut self, mistake: Mistake, part: &str, signed: &str, other: &str) {
        if self.list.len() < MOST {
            let (cause, detail, hint) = mistake.row();
            let (received, expected) = (secret::shown(part, signed), secret::shown(part, other));
            self.list.push(Finding { cause, detail, hint, parameter: secret::cut(part), expected, received });
        }
    }

    pub fn has(&self, cause: Cause) -> bool {
        self.list.iter().any(|finding| finding.cause == cause)
    }

    /// How little the findings explain: a mistake that is known exactly counts less than texts that merely differ.
    pub fn score(&self) -> usize {
        self.list.len().saturating_mul(2).saturating_add(self.vague())
    }

    /// How many of them say only that something differs.
    pub fn vague(&self) -> usize {
        let is_vague = |finding: &&Finding| {
            finding.detail.is_none()
                && matches!(
                    finding.cause,
                    Cause::ValueDiffers
                        | Cause::ParameterMissing
                        | Cause::HeaderDiffers
                        | Cause::PathDiffers
                        | Cause::HostDiffers
                        | Cause::BodyDiffers
                        | Cause::SignedHeadersDiffer
                        | Cause::OtherOrder
                )
        };
        self.list.iter().filter(is_vague).count()
    }
}
