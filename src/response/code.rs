//! What an error code means, asked without an answer at hand.

use super::explain;
use super::explanation::{Explanation, Reading, Scope};
use crate::catalog::{self, ErrorInfo, Operation, Service};
use crate::error::Error;
use crate::suggest;

/// Explains a code of a service, or of an operation, whose own word then goes first.
///
/// The code may come as it stands in a message: `(100004) incorrect projectId`, `5100 (100004)`, `404 Not Found`.
/// An HTTP status helps with a code that the document does not list.
///
/// ```
/// use autoscale_kit::catalog::{Category, Retry};
/// use autoscale_kit::response::explain_error;
///
/// let explained = explain_error("tencent-as-v2", "4400", None)?;
/// assert!(explained.documented);
/// assert_eq!(explained.reading.category, Some(Category::Throttling));
/// assert_eq!(explained.reading.retry, Retry::Backoff);
/// # Ok::<(), autoscale_kit::Error>(())
/// ```
pub fn explain_error(service_or_operation: &str, code: &str, status: Option<u16>) -> Result<Explanation, Error> {
    let operation = service_or_operation.contains('.').then(|| catalog::operation(service_or_operation)).transpose()?;
    let service = catalog::service(operation.map_or(service_or_operation, |operation| operation.service))?;
    let spellings = spellings(code);
    let entries = entries(service);
    let is_known = |code: &&&str| service.known.iter().any(|info| info.code.eq_ignore_ascii_case(code));
    Ok(match spellings.iter().find_map(|code| find(&entries, code)) {
        Some(info) => documented(service, operation, &entries, info.code),
        None => {
            let code = spellings.iter().find(is_known).or(spellings.first()).copied().unwrap_or_default();
            undocumented(service, operation, &entries, code, status)
        }
    })
}

/// What a text may mean by a code, the most specific first: what stands in brackets, the text itself, its first word.
fn spellings(text: &str) -> Vec<&str> {
    let text = text.trim();
    let inside =
        text.split_once(['(', '[']).and_then(|(_, rest)| rest.split_once([')', ']'])).map(|(code, _)| code.trim());
    let first = text.split(|c: char| c.is_whitespace() || "()[]:,;".contains(c)).find(|word| !word.is_empty());
    inside.into_iter().chain([text]).chain(first).filter(|code| !code.is_empty()).collect()
}

/// An error, with the id of the operation whose own it is.
type Entry = (Option<&'static str>, &'static ErrorInfo);

/// Every error of the service, those that operations share first.
fn entries(service: &'static Service) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut add = |id: Option<&'static str>, errors: &'static [ErrorInfo]| {
        entries.extend(errors.iter().map(|info| (id, info)));
    };
    add(None, service.errors);
    add(None, activity(service));
    for operation in service.operations() {
        add(Some(operation.id), operation.errors);
    }
    entries
}

fn activity(service: &'static Service) -> &'static [ErrorInfo] {
    service.activity.map_or(&[], |codes| codes.errors)
}

/// By the exact spelling, or else in any case.
fn find(entries: &[Entry], code: &str) -> Option<&'static ErrorInfo> {
    let exact = entries.iter().find(|(_, info)| info.code == code);
    exact.or_else(|| entries.iter().find(|(_, info)| info.code.eq_ignore_ascii_case(code))).map(|(_, info)| *info)
}

fn documented(
    service: &'static Service,
    asked: Option<&'static Operation>,
    entries: &[Entry],
    code: &'static str,
) -> Explanation {
    let mut listed: Vec<Entry> = entries.iter().filter(|(_, info)| info.code == code).copied().collect();
    let operations = listed.iter().filter_map(|(id, _)| *id).collect();
    let scope = match listed.first() {
        Some((None, info)) if activity(service).iter().any(|known| known.code == info.code) => Scope::Activity,
        Some((None, _)) => Scope::Service,
        _ => Scope::Operation,
    };
    // The word of the operation that was asked for goes first.
    let own = listed.iter().position(|(id, _)| id.is_some() && *id == asked.map(|operation| operation.id));
    if let Some(head) = own.and_then(|own| listed.get_mut(..=own)) {
        head.rotate_right(1);
    }
    let mut readings: Vec<Reading> = Vec::new();
    for (id, info) in listed {
        let reading = Reading::of(info);
        match readings.iter_mut().find(|known| known.says_the_same(&reading)) {
            Some(known) => known.within.extend(id),
            None => readings.push(Reading { within: id.into_iter().collect(), ..reading }),
        }
    }
    let mut readings = readings.into_iter();
    let main = readings.next().map(|reading| Reading { within: Vec::new(), ..reading });
    Explanation {
        service: service.id,
        code: code.into(),
        documented: true,
        scope: Some(scope),
        operations,
        reading: main.unwrap_or_else(|| Reading::unlisted(explain::Unlisted::default(), None)),
        otherwise: readings.collect(),
        did_you_mean: None,
    }
}

fn undocumented(
    service: &'static Service,
    operation: Option<&'static Operation>,
    entries: &[Entry],
    code: &str,
    status: Option<u16>,
) -> Explanation {
    let coarser: Vec<String> = status.iter().map(u16::to_string).collect();
    let said = explain::unlisted(service, operation, code, &coarser, status);
    Explanation {
        service: service.id,
        code: code.to_owned().into(),
        documented: false,
        scope: None,
        operations: Vec::new(),
        reading: Reading::unlisted(said, status),
        otherwise: Vec::new(),
        did_you_mean: suggest::near(code, entries.iter().map(|(_, info)| info.code)),
    }
}
