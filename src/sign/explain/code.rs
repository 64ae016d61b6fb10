//! Answers that hold no text to compare: what their code or message says.

use super::cause::Cause;
use super::mistake::{DATE_REFUSED, Mistake};

/// What an answer says in its code or message, in lower case. The first line that fits counts.
///
/// Sources: the common error codes of Alibaba Cloud's gateway, Tencent Cloud API v2 and 3.0, and Huawei Cloud's API Gateway
/// ("Common Errors Related to IAM Authentication Information").
const WORDS: [(&str, Cause); 33] = [
    ("signaturenonceused", Cause::NonceReused),
    ("requestreplayed", Cause::NonceReused),
    ("invalidsecuritytoken.expired", Cause::TokenExpired),
    ("securitytokenexpired", Cause::TokenExpired),
    ("token expired", Cause::TokenExpired),
    ("token has expired", Cause::TokenExpired),
    ("token is expired", Cause::TokenExpired),
    ("invalidsecuritytoken", Cause::TokenInvalid),
    ("missingsecuritytoken", Cause::TokenInvalid),
    ("tokenfailure", Cause::TokenInvalid),
    ("decrypt token fail", Cause::TokenInvalid),
    ("x-auth-token is invalid", Cause::TokenInvalid),
    ("token错误", Cause::TokenInvalid),
    ("token 错误", Cause::TokenInvalid),
    ("invalidtimestamp", Cause::ClockSkew),
    ("illegaltimestamp", Cause::ClockSkew),
    ("signatureexpire", Cause::ClockSkew),
    ("signature expired", Cause::ClockSkew),
    ("签名过期", Cause::ClockSkew),
    ("签名已过期", Cause::ClockSkew),
    ("invalidaccesskeyid", Cause::UnknownKey),
    ("secretidnotfound", Cause::UnknownKey),
    ("invalidsecretid", Cause::UnknownKey),
    ("app not found", Cause::UnknownKey),
    ("get secretkey failed", Cause::UnknownKey),
    ("密钥不存在", Cause::UnknownKey),
    ("密钥非法", Cause::UnknownKey),
    ("ak access failed to reach the limit", Cause::KeyLocked),
    ("invalidaccesskeysecret", Cause::Key),
    ("signature method `tc3-hmac-sha256", Cause::OtherScheme),
    ("signature method tc3-hmac-sha256", Cause::OtherScheme),
    ("use tc3", Cause::OtherScheme),
    ("使用 tc3", Cause::OtherScheme),
];

/// The codes of Tencent's API v2.
const NUMBERS: [(&str, Cause); 2] = [("4500", Cause::NonceReused), ("4200", Cause::ClockSkew)];

pub(super) fn mistake(answer: &str) -> Option<Mistake> {
    let text = answer.to_ascii_lowercase();
    if text.contains("invalidtimestamp.format") {
        return Some(DATE_REFUSED);
    }
    let by_word = WORDS.iter().find(|(word, _)| text.contains(word)).map(|(_, cause)| *cause);
    let cause = by_word.or_else(|| number(&text)).or_else(|| names_no_key(&text).then_some(Cause::UnknownKey));
    cause.map(Mistake::from)
}

/// A number that stands alone, behind the word code or in brackets.
fn number(text: &str) -> Option<Cause> {
    NUMBERS
        .iter()
        .find(|(number, _)| text.match_indices(number).any(|(at, _)| is_code(text, at, number)))
        .map(|(_, c)| *c)
}

fn is_code(text: &str, at: usize, number: &str) -> bool {
    let (before, rest) = text.split_at_checked(at).unwrap_or_default();
    let after = rest.get(number.len()..).unwrap_or_default();
    let name = before.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
    let ends = |c: char| c.is_ascii_alphanumeric();
    !before.ends_with(ends)
        && !after.starts_with(ends)
        && (name.is_empty() || name.ends_with("code") || before.ends_with('('))
}

/// `ak LTAI... not exist`, or `ak not exist`.
fn names_no_key(text: &str) -> bool {
    let words: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.windows(3).any(|three| three == ["ak", "not", "exist"])
        || words.windows(4).any(|four| matches!(four, ["ak", _, "not", "exist"]))
}
