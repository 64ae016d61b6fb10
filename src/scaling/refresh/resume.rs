//! What a refresh goes on with once it is resumed.

use super::{DESCRIPTION, InstanceStatus, MODE, RefreshAnswer, RefreshInput, RefreshPhase, RefreshStatus, ResumeMode};
use crate::scaling::notes::{Assumption, Notes};

const WAITING_FIRST: Assumption = Assumption {
    text: "Instances of the current batch that still wait come before the next batch.",
    section: "2. Input Parameters",
};
const CONTINUE_AT_THE_END: Assumption = Assumption {
    text: "Skipping what failed in the last batch ends the refresh successfully, after the scale-in if MaxSurge is set.",
    section: "2. Input Parameters",
};
const SCALING_IS_RETRIED: Assumption = Assumption {
    text: "A scale-out or scale-in that failed is retried in either mode: CONTINUE is about instances only.",
    section: "2. Input Parameters",
};

/// A paused refresh goes on: with its own scaling, with the failed instances, or past them.
pub(super) fn resume(input: &RefreshInput, mut notes: Notes) -> RefreshAnswer {
    let status = input.status.map_or("", RefreshStatus::name);
    notes.because(DESCRIPTION, format!("The refresh is paused ({status}), so it is resumed."));
    match input.phase {
        RefreshPhase::Refresh => batches(input, notes),
        RefreshPhase::ScaleOut => {
            let next = waiting(input).next().map(|(_, ids)| ids).unwrap_or_default();
            RefreshAnswer { next, ..scaling(input, "scale-out before", notes) }
        }
        RefreshPhase::ScaleIn => scaling(input, "scale-in after", notes),
    }
}

fn scaling(input: &RefreshInput, what: &str, mut notes: Notes) -> RefreshAnswer {
    notes.because(DESCRIPTION, format!("The {what} the refresh is retried."));
    if input.resume_mode == ResumeMode::Continue {
        notes.assume(SCALING_IS_RETRIED);
    }
    RefreshAnswer::accepted(input, RefreshStatus::Running, notes)
}

fn batches(input: &RefreshInput, mut notes: Notes) -> RefreshAnswer {
    let current = input.current();
    let failed = current.map(|batch| batch.ids(InstanceStatus::is_failed)).unwrap_or_default();
    let (retry, skipped) = match input.resume_mode {
        ResumeMode::Retry => (failed, Vec::new()),
        ResumeMode::Continue => (Vec::new(), failed),
    };
    match (retry.len(), skipped.len()) {
        _ if input.batches.is_empty() => {
            notes.because(DESCRIPTION, "The batches are not given, so it is not known what comes next.");
        }
        (0, 0) => notes.because(MODE, "Nothing failed in the current batch, so ResumeMode has no effect."),
        (0, count) => notes.because(
            MODE,
            format!(
                "CONTINUE skips the failed instances of the current batch: \
                                                   {count}."
            ),
        ),
        (count, _) => notes.because(
            MODE,
            format!(
                "RETRY refreshes the failed instances of the current batch again: \
                                                   {count}."
            ),
        ),
    }
    let mut waiting = waiting(input);
    let first = waiting.next();
    let stays = !retry.is_empty() || current.is_some_and(|batch| batch.any(InstanceStatus::is_running));
    // Without batches nobody knows what is left.
    let over = first.is_none() && !stays && !input.batches.is_empty();
    if let Some((batch, _)) = &first {
        notes.because(DESCRIPTION, format!("Then the waiting instances of batch {batch} follow."));
        if input.current_batch == Some(*batch) && waiting.next().is_some() {
            notes.assume(WAITING_FIRST);
        }
    }
    if over {
        let follows = if input.surges() { "the scale-in of MaxSurge follows" } else { "the refresh is over" };
        notes.because(DESCRIPTION, format!("No batch is left, so {follows}."));
        if !skipped.is_empty() {
            notes.assume(CONTINUE_AT_THE_END);
        }
    }
    let (status, phase) = match (over, input.surges()) {
        (false, _) => (RefreshStatus::Running, RefreshPhase::Refresh),
        (true, true) => (RefreshStatus::Running, RefreshPhase::ScaleIn),
        (true, false) => (RefreshStatus::Successful, RefreshPhase::Refresh),
    };
    let (batch, next) = first.unzip();
    RefreshAnswer {
        phase,
        current_batch: if stays { input.current_batch } else { batch.or(input.current_batch) },
        retry,
        skipped,
        next: next.unwrap_or_default(),
        ..RefreshAnswer::accepted(input, status, notes)
    }
}

/// The batches from the current one on in which instances wait, and these.
fn waiting(input: &RefreshInput) -> impl Iterator<Item = (i64, Vec<String>)> {
    let from = input.current_batch.unwrap_or(1);
    let ahead = (1..).zip(&input.batches).filter(move |(number, _)| *number >= from);
    ahead.map(|(number, batch)| (number, batch.ids(InstanceStatus::is_waiting))).filter(|(_, ids)| !ids.is_empty())
}
