//! What an error means and what to do about it: the document's word, or else the best guess, marked as one.

use std::borrow::Cow;

use serde_json::Value;

use super::answer::ApiError;
use super::fault::{Fault, UNREADABLE};
use super::guess;
use crate::catalog::{self, Category, ErrorInfo, Operation, Retry, Service};
use crate::suggest;

/// An error that the service named.
pub(super) fn fault(operation: &'static Operation, status: Option<u16>, fault: Fault) -> ApiError {
    let listed = documented(operation, &fault.code);
    // What the module says of a code that stands for many things is the more telling.
    let finer =
        fault.module.as_deref().filter(|_| fault.coarser.is_empty()).and_then(|code| documented(operation, code));
    let (category, retry, advice) = match finer.or(listed) {
        Some(info) => (Some(info.category), info.retry, info.advice.into()),
        None => {
            let said = match catalog::service(operation.service) {
                Ok(service) => unlisted(service, Some(operation), &fault.code, &fault.coarser, status),
                Err(_) => Unlisted::default(),
            };
            (said.category, said.retry, said.with_meaning())
        }
    };
    ApiError {
        documented: listed.is_some(),
        code: fault.code,
        message: fault.message,
        module: fault.module,
        request_id: fault.request_id,
        status,
        category: category.unwrap_or(Category::Server),
        retry,
        advice: advice.into_owned(),
        details: (!fault.details.is_empty()).then_some(Value::Object(fault.details)),
    }
}

/// What can be said of a code that the document does not list.
pub(super) struct Unlisted {
    pub category: Option<Category>,
    pub retry: Retry,
    pub meaning: Cow<'static, str>,
    pub advice: Cow<'static, str>,
    /// The advice is for this very code, or says itself what it is about.
    is_complete: bool,
}

impl Default for Unlisted {
    fn default() -> Self {
        Self {
            category: None,
            retry: Retry::Never,
            meaning: "".into(),
            advice: "Read the message that came with it, and look the code up at the vendor.".into(),
            is_complete: false,
        }
    }
}

impl Unlisted {
    /// The advice, for a reader who does not see the meaning.
    fn with_meaning(self) -> Cow<'static, str> {
        if self.is_complete { self.advice } else { format!("{} {}", self.meaning, self.advice).into() }
    }
}

/// A code that the vendor's gateway is known to answer has words of its own. Any other goes by the code that it is a kind
/// of, or by one that came with it (`coarser`), else by its words and the status.
///
/// What the document advises for `A` may be wrong for `A.B`: a kind of a documented code has its category, and is told
/// what that one means, but the advice is the general one for the category.
pub(super) fn unlisted(
    service: &'static Service,
    operation: Option<&'static Operation>,
    code: &str,
    coarser: &[String],
    status: Option<u16>,
) -> Unlisted {
    if let Some(info) = service.known.iter().find(|info| info.code.eq_ignore_ascii_case(code)) {
        let (meaning, advice) = (info.meaning.into(), info.advice.into());
        return Unlisted { category: Some(info.category), retry: info.retry, meaning, advice, is_complete: true };
    }
    let status = status.or_else(|| code.parse().ok().filter(|status| (400..600).contains(status)));
    let named = format!("The document does not list the code {}", suggest::shown(code));
    let guessed = guess::category(code, status);
    let common = |code: &str| operation.and_then(|own| find(own.errors, code)).or_else(|| find(service.errors, code));
    for (at, _) in code.rmatch_indices('.') {
        let parent = code.get(..at).unwrap_or_default();
        let shared = common(parent);
        let others = || service.operations().find_map(|operation| find(operation.errors, parent));
        let Some(info) = shared.or_else(others) else { continue };
        // What one operation means by it is not what another one does.
        let meaning =
            shared.map_or_else(|| format!("{named}."), |_| format!("{named}; of {parent} it says: {}", info.meaning));
        return Unlisted {
            category: Some(info.category),
            retry: info.retry,
            meaning: meaning.into(),
            advice: guess::advice(info.category).into(),
            is_complete: false,
        };
    }
    let answered = coarser.iter().find_map(|code| common(code));
    // That an action failed (5100), was wrong (400) or refused (403) says less than the words of the finer code.
    let is_vague = |info: &ErrorInfo| {
        let words = guess::by_words(code).is_some_and(|category| category != info.category);
        words && matches!(info.category, Category::State | Category::Parameter | Category::Permission)
    };
    if let Some(info) = answered.filter(|info| !is_vague(info)) {
        let advice = format!("{named}; of {} it says: {}", info.code, info.advice).into();
        let meaning = format!("{named}.").into();
        return Unlisted { category: Some(info.category), retry: info.retry, meaning, advice, is_complete: true };
    }
    let meaning = if code == UNREADABLE { "The answer names no code.".into() } else { format!("{named}.").into() };
    match guessed {
        Some(category) => {
            let retry = guess::retry(operation.map_or(Retry::Backoff, guess::again), category, status);
            let advice = guess::advice(category).into();
            Unlisted { category: Some(category), retry, meaning, advice, is_complete: false }
        }
        None => Unlisted { meaning, ..Unlisted::default() },
    }
}

/// An answer whose body could not be read.
pub(super) fn unreadable(operation: &'static Operation, status: Option<u16>, why: &str) -> ApiError {
    let advice = if status.is_some_and(|status| (200..300).contains(&status)) {
        "The status says that the call was taken; look up its effect before sending it again."
    } else {
        "Check the host and what stands between here and there; whether the call had an effect is not known."
    };
    let message = match status {
        Some(status) => format!("HTTP {status}, and the answer cannot be read: {why}"),
        None => format!("the answer cannot be read: {why}"),
    };
    ApiError {
        code: UNREADABLE.into(),
        message,
        module: None,
        request_id: None,
        status,
        documented: false,
        category: Category::Server,
        retry: guess::retry_unread(operation, status),
        advice: advice.into(),
        details: None,
    }
}

/// The operation's own word on a code goes before that of its service.
fn documented(operation: &'static Operation, code: &str) -> Option<&'static ErrorInfo> {
    let common = catalog::service(operation.service).map_or(&[][..], |service| service.errors);
    find(operation.errors, code).or_else(|| find(common, code))
}

fn find(errors: &'static [ErrorInfo], code: &str) -> Option<&'static ErrorInfo> {
    errors.iter().find(|info| info.code == code)
}
