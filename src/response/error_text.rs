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

use super::fault::Fault;
use super::guess;
use super::scan::{plain, run, run_back};

/// What a label announces.
#[derive(Clone, Copy)]
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

const LABELS: &[(&str, Kind)] = &[
    ("code", Kind::Code),
    ("errorcode", Kind::Code),
    ("errcode", Kind::Code),
    ("message", Kind::Message),
    ("msg", Kind::Message),
    ("errormessage", Kind::Message),
    ("errormsg", Kind::Message),
    ("errmsg", Kind::Message),
    ("requestid", Kind::Request),
    ("statuscode", Kind::Status),
    ("httpstatuscode", Kind::Status),
    ("httpstatus", Kind::Status),
    ("recommend", Kind::Other),
    ("respheaders", Kind::Other),
    ("encodedauthorizationmessage", Kind::Other),
    ("hostid", Kind::Other),
    ("data", Kind::Other),
    ("url", Kind::Other),
];

/// The first of each that the text names.
#[derive(Default)]
struct Found<'a> {
    code: &'a str,
    head: &'a str,
    number: &'a str,
    message: &'a str,
    /// What follows a code on its line.
    behind: &'a str,
    request: &'a str,
}

impl<'a> Found<'a> {
    fn take(&mut self, kind: Kind, value: &'a str) {
        let (word, rest) = first_word(value);
        let (place, text) = match kind {
            Kind::Message => (&mut self.message, trimmed(value)),
            Kind::Request => (&mut self.request, word),
            Kind::Status if is_failing(word) => (&mut self.number, word),
            Kind::Code | Kind::Head if is_code(word) && !matches!(word, "0" | "200") => {
                if self.behind.is_empty() {
                    self.behind = trimmed(run(rest, |byte| byte != b'\n').0);
                }
                match kind {
                    _ if is_number(word) => (&mut self.number, word),
                    Kind::Code => (&mut self.code, word),
                    _ => (&mut self.head, word),
                }
            }
            _ => return,
        };
        if place.is_empty() {
            *place = text;
        }
    }
}

/// The error, if the text names one.
pub(super) fn read(text: &str, failure: Option<u16>) -> Option<Fault> {
    let found = found(text);
    let named = [
        found.code,
        found.head,
        leading_code(found.message).unwrap_or_default(),
        leading_code(text).unwrap_or_default(),
        tool_code(text),
        found.number,
    ];
    let code = *named.iter().find(|code| !code.is_empty())?;
    let after = text.split_once(code).map(|(_, rest)| trimmed(run(rest, |byte| byte != b'\n').0)).unwrap_or_default();
    let message = [found.message, found.behind, after].into_iter().find(|text| !text.is_empty());
    let request_id = Some(found.request.to_owned()).filter(|id| !id.is_empty());
    Some(Fault { request_id, ..Fault::new(Some(code.to_owned()), message.map(str::to_owned), failure) })
}

/// `CODE` of `CODE: message`, `CODE : message`, `CODE-message` and of a text that is a code and nothing else. One word
/// before a colon is a code if it has two capitals, a dot, or a word of an error in it.
pub(super) fn leading_code(text: &str) -> Option<&str> {
    let (word, rest) = run(text.trim(), is_of_code);
    let rest = rest.trim_start();
    let (code, is_apart) = match word.split_once('-') {
        Some((head, _)) if head.contains('.') => (head, true),
        _ => (
            run_back(word, |byte| b".-".contains(&byte)).0,
            matches!(rest.as_bytes().first(), None | Some(b':' | b'-' | b',')),
        ),
    };
    if !is_apart || is_number(code) || !is_code(code) {
        return None;
    }
    let is_word = ["error", "exception", "traceback", "http", "https"].contains(&&*plain(code));
    let capitals = code.bytes().filter(u8::is_ascii_uppercase).count();
    let is_telling = capitals > 1 || code.contains('.') || rest.is_empty() || guess::by_words(code).is_some();
    (is_telling && !is_word).then_some(code)
}

/// `USE_ERROR` of `[USE_ERROR]message`.
fn tool_code(text: &str) -> &str {
    let code = text.strip_prefix('[').map_or("", |text| run(text, |byte| byte.is_ascii_uppercase() || byte == b'_').0);
    if code.ends_with("_ERROR") { code } else { "" }
}

fn found(text: &str) -> Found<'_> {
    let mut found = Found::default();
    // The label before, and where its value begins.
    let mut open: Option<(Kind, usize)> = None;
    for (at, byte) in text.bytes().enumerate() {
        if byte != b':' && byte != b'=' {
            continue;
        }
        let Some((kind, start)) = text.get(..at).and_then(label) else { continue };
        if let Some((kind, from)) = open {
            found.take(kind, text.get(from..start).unwrap_or_default());
        }
        open = Some((kind, at.saturating_add(1)));
    }
    if let Some((kind, from)) = open {
        found.take(kind, text.get(from..).unwrap_or_default());
    }
    found
}

/// What the label at the end of a text announces, and where it begins.
fn label(before: &str) -> Option<(Kind, usize)> {
    let (end, _) = run_back(before, is_space);
    let (head, word) = run_back(end, is_name);
    let mut name = plain(word);
    let mut start = head.len();
    // `request id` and `HTTP Status` are two words.
    if matches!(name.as_str(), "id" | "status") {
        let (head, first) = run_back(head.strip_suffix(' ')?, is_name);
        (name, start) = (plain(first) + &name, head.len());
    }
    let known = LABELS.iter().find(|(label, _)| *label == name).map(|(_, kind)| *kind);
    let is_head = name.ends_with("error") || name.ends_with("exception");
    Some((known.or(is_head.then_some(Kind::Head))?, start))
}

fn is_of_code(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".-_".contains(&byte)
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// White space and quotes.
fn is_space(byte: u8) -> bool {
    b" \t\r\n\"'\\".contains(&byte)
}

/// A code, or the number of one.
fn is_code(text: &str) -> bool {
    let is_begun = text.starts_with(|c: char| c.is_ascii_uppercase()) || is_number(text);
    is_begun && text.len() <= 100 && text.bytes().all(is_of_code)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// An HTTP status of a failure.
pub(super) fn is_failing(text: &str) -> bool {
    text.len() == 3 && is_number(text) && text.starts_with(['4', '5'])
}

/// The first word of a value, without the quotes around it, and what follows.
fn first_word(value: &str) -> (&str, &str) {
    let (word, rest) = run(run(value, is_space).1, |byte| !is_space(byte) && !b",;})]:".contains(&byte));
    (run_back(word, |byte| byte == b'.').0, rest)
}

/// A value without the punctuation around it.
fn trimmed(value: &str) -> &str {
    let (_, value) = run(value, |byte| is_space(byte) || b":,;-]".contains(&byte));
    run_back(value, |byte| is_space(byte) || b",;}".contains(&byte)).0
}
