//! The error in the text that a command line tool or an SDK prints of it.
//!
//! | tool | text |
//! |---|---|
//! | aliyun | `ERROR: SDK.ServerError`, then `ErrorCode: ...`, `RequestId: ...`, `Message: ...` on lines of their own |
//! | Alibaba Cloud's SDKs | `HTTP Status: 400 Error:CODE message RequestID: ...`, `CODE: message`, `...Exception: CODE : message` |
//! | tccli, Tencent Cloud's SDKs | `[TencentCloudSDKException] code:CODE message:... requestId:...`, `Code=CODE, Message=..., RequestId=...` |
//! | Huawei Cloud's SDKs | `ClientRequestException - {status_code:400,request_id:...,error_code:CODE,error_msg:...}` |
//! | hcloud | `[USE_ERROR]message` |
//!
//! All of them are labels with a value behind a colon or an equals sign; a value ends where the next label begins.

use super::error_body::plain;
use super::fault::Fault;
use super::guess;

/// What a label announces.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Code,
    /// `Error:`, `SomeException:`: a code where nothing else is one.
    Head,
    Message,
    Request,
    Status,
    /// Nothing that is read, but the end of the value before.
    Other,
}

struct Labelled<'a> {
    kind: Kind,
    value: &'a str,
}

/// The error, if the text names one.
pub(super) fn read(text: &str, failure: Option<u16>) -> Option<Fault> {
    let fields = labelled(text);
    let of = |kind| fields.iter().filter(move |field| field.kind == kind);
    let status = of(Kind::Status).find_map(|field| first_word(field.value).parse().ok()).filter(is_failing);
    let coded = of(Kind::Code).chain(of(Kind::Head)).filter(|field| is_code(first_word(field.value)));
    let (numbers, names): (Vec<_>, Vec<_>) = coded.partition(|field| is_number(first_word(field.value)));
    let message = of(Kind::Message).map(|field| trimmed(field.value)).find(|text| !text.is_empty());

    let named = names.first().map(|field| first_word(field.value).to_owned());
    let named =
        named.or_else(|| message.and_then(leading_code)).or_else(|| leading_code(text)).or_else(|| tool_code(text));
    let numbered = || numbers.iter().map(|field| first_word(field.value)).find(|code| !matches!(*code, "0" | "200"));
    let code = named.or_else(|| numbered().map(str::to_owned)).or_else(|| status.map(|status| status.to_string()))?;
    // `Error:CODE message`, `code: 404, message`: what follows the code.
    let behind = || names.iter().chain(&numbers).map(|field| behind_code(field.value)).find(|text| !text.is_empty());
    let after = || text.split_once(&code).map(|(_, rest)| trimmed(rest.lines().next().unwrap_or_default()));
    let message = message.or_else(behind).or_else(after).filter(|text| !text.is_empty()).map(str::to_owned);
    let request = of(Kind::Request).map(|field| first_word(field.value)).find(|id| !id.is_empty()).map(str::to_owned);
    Some(Fault { request_id: request, ..Fault::new(Some(code), message, failure) })
}

/// `CODE` of `CODE: message`, `CODE : message`, `CODE-message` and of a text that is a code and nothing else. One word
/// before a colon is a code if it has two capitals, a dot, or a word of an error in it.
pub(super) fn leading_code(text: &str) -> Option<String> {
    let text = text.trim();
    let end = text.find(|c: char| !is_of_code(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    let rest = rest.trim_start();
    let (code, is_apart) = match word.split_once('-') {
        Some((head, _)) if head.contains('.') => (head, true),
        _ => (word.trim_end_matches(['.', '-']), rest.is_empty() || rest.starts_with([':', '-', ','])),
    };
    if !is_apart || is_number(code) || !is_code(code) {
        return None;
    }
    let is_word = ["error", "exception", "traceback", "http", "https"].contains(&&*plain(code));
    let capitals = code.bytes().filter(u8::is_ascii_uppercase).count();
    let is_telling = capitals > 1 || code.contains('.') || rest.is_empty() || guess::by_words(code).is_some();
    (is_telling && !is_word).then(|| code.to_owned())
}

/// `USE_ERROR` of `[USE_ERROR]message`.
fn tool_code(text: &str) -> Option<String> {
    let (code, _) = text.trim_start().strip_prefix('[')?.split_once(']')?;
    let is_tool = code.ends_with("_ERROR") && code.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    is_tool.then(|| code.to_owned())
}

/// Every label of the text with its value.
fn labelled(text: &str) -> Vec<Labelled<'_>> {
    let mut fields: Vec<Labelled> = Vec::new();
    for (at, mark) in text.match_indices([':', '=']) {
        let before = text.get(..at).unwrap_or_default();
        let Some((kind, start)) = label(before) else { continue };
        if let Some(last) = fields.last_mut() {
            // The value before ends here, unless this label is part of it.
            let kept = last.value.len().saturating_sub(text.len().saturating_sub(start));
            last.value = last.value.get(..kept).unwrap_or_default();
        }
        let value = text.get(at.saturating_add(mark.len())..).unwrap_or_default();
        fields.push(Labelled { kind, value });
    }
    fields
}

/// What the label at the end of a text announces, and where it begins.
fn label(before: &str) -> Option<(Kind, usize)> {
    let end = before.trim_end_matches([' ', '"', '\'', '\\']);
    let word = |text: &str| {
        text.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |at| {
            at.saturating_add(text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8))
        })
    };
    let start = word(end);
    let name = plain(end.get(start..)?);
    // `request id` and `HTTP Status` are two words.
    let head = end.get(..start)?;
    let two = head.strip_suffix(' ').map(word).filter(|two| {
        matches!(
            (plain(head.get(*two..).unwrap_or_default()).as_str(), name.as_str()),
            ("request", "id") | ("http", "status")
        )
    });
    let kind = match name.as_str() {
        "code" | "errorcode" | "errcode" => Kind::Code,
        "message" | "msg" | "errormsg" | "errormessage" | "errmsg" => Kind::Message,
        "requestid" => Kind::Request,
        "id" if two.is_some() => Kind::Request,
        "statuscode" | "httpstatuscode" => Kind::Status,
        "status" if two.is_some() => Kind::Status,
        "recommend" | "respheaders" | "encodedauthorizationmessage" | "hostid" | "data" | "url" => Kind::Other,
        name if name.ends_with("error") || name.ends_with("exception") => Kind::Head,
        _ => return None,
    };
    Some((kind, two.unwrap_or(start)))
}

fn is_failing(status: &u16) -> bool {
    (400..600).contains(status)
}

fn is_of_code(c: char) -> bool {
    c.is_ascii_alphanumeric() || ".-_".contains(c)
}

/// A code, or the number of one.
fn is_code(text: &str) -> bool {
    (1..=100).contains(&text.len())
        && text.chars().all(is_of_code)
        && (text.starts_with(|c: char| c.is_ascii_uppercase()) || is_number(text))
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit())
}

const QUOTES: &[char] = &[' ', '\t', '\r', '\n', '"', '\'', '\\'];

/// The first word of a value, without the quotes around it.
fn first_word(value: &str) -> &str {
    let value = value.trim_start_matches(QUOTES);
    let end = value.find(|c: char| c.is_whitespace() || "\"'\\,;})]:".contains(c)).unwrap_or(value.len());
    value.get(..end).unwrap_or_default().trim_end_matches('.')
}

/// What stands behind the first word, on its line.
fn behind_code(value: &str) -> &str {
    let behind = value.trim_start_matches(QUOTES).strip_prefix(first_word(value)).unwrap_or_default();
    trimmed(behind.lines().next().unwrap_or_default())
}

/// A value without the punctuation around it.
fn trimmed(value: &str) -> &str {
    let value = value.trim_start_matches(|c: char| QUOTES.contains(&c) || ":,;-]".contains(c));
    value.trim_end_matches(|c: char| QUOTES.contains(&c) || ",;}".contains(c))
}
