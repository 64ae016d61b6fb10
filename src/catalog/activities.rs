//! The numbers of scaling activities, apart from all else: the scaling questions need nothing more of the catalogue.

use std::sync::OnceLock;

use super::pack::Pack;
use super::read::{self, Context, Reader};
use super::types::ActivityCodes;

type Known = &'static [(&'static str, ActivityCodes)];

/// What the numbers of its scaling activities mean, where the service has such numbers. Like `service(id)?.activity`, but
/// nothing else of the catalogue is read for it.
pub fn activity_codes(service: &str) -> Option<&'static ActivityCodes> {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let facts = Pack::open(&include_bytes!(concat!(env!("OUT_DIR"), "/activities.facts"))[..]);
        let texts = Pack::open(&include_bytes!(concat!(env!("OUT_DIR"), "/activities.texts"))[..]);
        let (Ok(facts), Ok(texts)) = (facts, texts) else { return &[] };
        Reader { facts: facts.head(), texts: Some(texts.head_of_texts()), notes: None, context: Context::default() }
            .list(|from| {
                from.context = Context { document: from.text(), edition: from.text(), ..Context::default() };
                (from.text(), read::activity(from))
            })
    });
    known.iter().find(|(id, _)| *id == service).map(|(_, codes)| codes)
}
