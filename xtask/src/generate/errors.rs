//! `docs/ERRORS.md`: every documented error code, what it means and what to do.

use super::MARKDOWN_HEAD;
use super::words::{category, code, retry, row};
use autoscale_kit::catalog::Service;
use autoscale_kit::response::{Explanation, Reading, Scope, explain_error};
use std::collections::BTreeSet;

const INTRODUCTION: &str = "# Error codes

What the documents list, by service; `explainError(service, code)` gives the same, and `decode` puts it into every error. Where \
operations read a code in different ways, each reading has a row.

**Retry** says whether sending the call again can help: *never*; only after one has to *fix the request*; *backoff*, after waiting \
longer each time and signed anew; *same token*, likewise and with the ClientToken of the first call, so that nothing happens twice. \
It follows the documents. ESS, chapter 17: only 503 or no answer, other failures only where the message asks for it. \
Tencent AS v2: where its tables say to try again later. Huawei: failures of the server, since its one operation only reads. \
A code that is not listed goes by a listed one above it (`Throttling` for `Throttling.User`), by the HTTP status, or by its words.
";

pub fn page(services: &[&Service]) -> String {
    let mut page = format!("{MARKDOWN_HEAD}{INTRODUCTION}");
    for service in services {
        let codes = codes(service);
        page += &format!("\n## {} (`{}`), {} codes\n\n", service.title, service.id, codes.len());
        page += "| code | status | meaning | kind, retry | advice | answered by |\n|---|---|---|---|---|---|\n";
        page += &codes
            .into_iter()
            .filter_map(|code| explain_error(service.id, code, None).ok())
            .map(rows)
            .collect::<String>();
    }
    page
}

/// Every code of a service once, in order of its text.
fn codes(service: &Service) -> BTreeSet<&'static str> {
    let own = service.operations().flat_map(|operation| operation.errors);
    let activity = service.activity.iter().flat_map(|codes| codes.errors);
    service.errors.iter().chain(activity).chain(own).map(|error| error.code).collect()
}

fn rows(explained: Explanation) -> String {
    let elsewhere: BTreeSet<_> = explained.otherwise.iter().flat_map(|reading| reading.within.iter()).collect();
    let here: Vec<_> = explained.operations.iter().filter(|id| !elsewhere.contains(id)).copied().collect();
    let who = match explained.scope {
        Some(Scope::Service) => "any operation".to_owned(),
        Some(Scope::Activity) => "a failed scaling activity".to_owned(),
        _ => names(&here),
    };
    let line = |reading: &Reading, who: String| {
        row(&[
            code(&explained.code),
            reading.status.map(|status| status.to_string()).unwrap_or_default(),
            reading.meaning.to_string(),
            format!("{}, {}", reading.category.map(category).unwrap_or_default(), retry(reading.retry)),
            reading.advice.to_string(),
            who,
        ])
    };
    let others = explained.otherwise.iter().map(|reading| line(reading, names(&reading.within)));
    line(&explained.reading, who) + &others.collect::<String>()
}

/// Operations without the service in front.
fn names(ids: &[&str]) -> String {
    ids.iter().map(|id| id.rsplit('.').next().unwrap_or(id)).collect::<Vec<_>>().join(", ")
}
