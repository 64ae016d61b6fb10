//! What an undocumented code or status most likely means.

use super::scan::plain;
use crate::catalog::{Category, Operation, Retry};

/// Words that the vendors' codes share, the more telling ones first: what Tencent's families begin with says more than
/// what comes behind it.
const WORDS: &[(&str, Category)] = &[
    ("throttl", Category::Throttling),
    ("requestlimit", Category::Throttling),
    ("toomanyrequests", Category::Throttling),
    ("invalidparameter", Category::Parameter),
    ("missingparameter", Category::Parameter),
    ("sizelimit", Category::Parameter),
    ("resourceinsufficient", Category::State),
    ("resourceunavailable", Category::State),
    ("internalerror", Category::Server),
    ("signature", Category::Credentials),
    ("accesskey", Category::Credentials),
    ("authfailure", Category::Credentials),
    ("secretid", Category::Credentials),
    ("timestamp", Category::Credentials),
    ("nonce", Category::Credentials),
    ("replay", Category::Credentials),
    ("requestexpired", Category::Credentials),
    ("timetooskewed", Category::Credentials),
    ("securitytoken", Category::Credentials),
    ("tokenfailure", Category::Credentials),
    ("tokenexpired", Category::Credentials),
    ("expiredtoken", Category::Credentials),
    ("invalidtoken", Category::Credentials),
    ("unauthorized", Category::Permission),
    ("forbidden", Category::Permission),
    ("nopermission", Category::Permission),
    ("notauthorized", Category::Permission),
    ("quota", Category::Quota),
    ("limitexceeded", Category::Quota),
    ("insufficient", Category::Quota),
    ("duplicate", Category::Conflict),
    ("conflict", Category::Conflict),
    ("inuse", Category::Conflict),
    ("invalid", Category::Parameter),
    ("missing", Category::Parameter),
    ("notfound", Category::Parameter),
    ("unknown", Category::Parameter),
    ("unsupported", Category::Parameter),
    ("nosuch", Category::Parameter),
    ("internal", Category::Server),
    ("serviceunavailable", Category::Server),
    ("incorrect", Category::State),
    ("status", Category::State),
    ("unavailable", Category::State),
];

/// The kind of trouble, by the status where that says enough, else by the words of the code.
pub(super) fn category(code: &str, status: Option<u16>) -> Option<Category> {
    match status {
        Some(401 | 407) => Some(Category::Credentials),
        Some(409) => Some(Category::Conflict),
        Some(429) => Some(Category::Throttling),
        Some(408 | 500..) => Some(Category::Server),
        _ => by_words(code).or(match status {
            Some(403) => Some(Category::Permission),
            Some(400..500) => Some(Category::Parameter),
            _ => None,
        }),
    }
}

/// The kind of trouble by the words of the code alone.
pub(super) fn by_words(code: &str) -> Option<Category> {
    // A longer code than this is no code.
    let code = plain(code.get(..code.len().min(200))?);
    WORDS.iter().find(|(word, _)| code.contains(word)).map(|(_, category)| *category)
}

/// Whether to send the call again after an undocumented error; `again` is how, where that can help.
pub(super) fn retry(again: Retry, category: Category, status: Option<u16>) -> Retry {
    match category {
        Category::Parameter | Category::Credentials => Retry::FixRequest,
        Category::Throttling => Retry::Backoff,
        Category::Server if matches!(status, Some(408 | 503)) => again,
        Category::Server | Category::Permission | Category::State | Category::Quota | Category::Conflict => {
            Retry::Never
        }
    }
}

/// Whether to send the call again after an answer nobody could read.
pub(super) fn retry_unread(operation: &Operation, status: Option<u16>) -> Retry {
    match status {
        Some(408 | 503) => again(operation),
        Some(429) => Retry::Backoff,
        // The call was taken and only its answer is lost.
        Some(200..300) if operation.read_only => Retry::Backoff,
        Some(200..300) if operation.token_param.is_some() => Retry::SameToken,
        _ => Retry::Never,
    }
}

/// A call that may have been taken goes again under the token of the first one, where the operation has tokens.
pub(super) fn again(operation: &Operation) -> Retry {
    if operation.token_param.is_some() { Retry::SameToken } else { Retry::Backoff }
}

/// What to do about an undocumented error of this kind.
pub(super) fn advice(category: Category) -> &'static str {
    match category {
        Category::Credentials => {
            "It looks like the key, the signature or the clock: check them, and sign the call again."
        }
        Category::Permission => "It looks like a missing permission: have the account authorized for this call.",
        Category::Parameter => "It looks like a wrong parameter: correct what the message names.",
        Category::State => "It looks like the state of the resource: look it up before the next call.",
        Category::Quota => "It looks like a limit of the account: free something, or have the limit raised.",
        Category::Throttling => "It looks like too many calls: send it again, waiting longer each time.",
        Category::Conflict => "It looks like a clash with something that exists: look that up first.",
        Category::Server => {
            "It looks like a failure of the service: turn to the support with the request id if it lasts."
        }
    }
}
