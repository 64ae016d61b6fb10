//! Any answer to every operation, JSON and XML.
//!
//! Input: a line with operation, status and, if any, a header; the body.
#![no_main]

use autoscale_kit::response::{Decoded, Response, decode};
use autoscale_kit_fuzz::{operation, text};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut body = data;
    let first = text(&mut body);
    let mut words = first.splitn(3, ' ');
    let operation = operation(words.next().unwrap_or_default());
    let status = words.next().and_then(|word| word.parse().ok()).unwrap_or(200);
    let header = words.next().and_then(|header| header.split_once(':'));
    let headers: Vec<_> = header.map(|(name, value)| (name.to_owned(), value.trim().to_owned())).into_iter().collect();
    let read = |status, body| decode(operation, &Response { status: Some(status), headers: &headers, body });

    let decoded = read(status, body);
    let shown = serde_json::to_string(&decoded).expect("an answer has a JSON form");
    // The shortest spelling of an empty object gets its documented list; advice and names have a length of their own.
    let most = 64 * body.len() + 2 * first.len() + 8_192;
    assert!(shown.len() <= most, "{} bytes of {}", shown.len(), body.len());
    assert_eq!(read(status, body), decoded);

    match &decoded {
        Decoded::Ok { .. } => {
            assert!((200..300).contains(&status), "HTTP {status} is no success");
            // What is cut off is not an answer. (XML without a root element may end anywhere between two, and a call that
            // returns nothing may be answered with an empty body.)
            let body = body.trim_ascii_end();
            if body.ends_with(b"}") {
                let may_be_empty = operation.response.is_empty();
                for end in [body.len() - 1, body.len() / 2, 0].into_iter().filter(|end| *end > 0 || !may_be_empty) {
                    assert!(matches!(read(status, &body[..end]), Decoded::Err(_)), "cut at {end}");
                }
            }
        }
        Decoded::Err(error) => {
            assert_eq!(error.status, Some(status));
            assert!(!error.code.is_empty() && !error.message.is_empty() && !error.advice.is_empty(), "{error:?}");
        }
    }
});
