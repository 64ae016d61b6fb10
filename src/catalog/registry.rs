//! The packs that there are, and what has been read of them.

use std::borrow::Cow;
use std::sync::{OnceLock, PoisonError, RwLock};

use super::format::Content;
use super::pack::{Pack, invalid};
use super::read::{self, Context, Reader};
use super::types::{Operation, Service};
use crate::error::Error;

// `BUILT_IN`: the packs of the services that the features of the crate name.
include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// A service in one edition, with its texts where there are some.
pub(super) struct Edition {
    pub(super) service: Service,
    facts: &'static Pack,
    texts: Option<&'static Pack>,
    context: Context,
    operations: Vec<OnceLock<&'static Operation>>,
}

impl Edition {
    fn new(facts: &'static Pack, texts: Option<&'static Pack>) -> Result<Self, Error> {
        let mut from =
            Reader { facts: facts.head(), texts: texts.map(Pack::head_of_texts), context: Context::default() };
        let service = read::service(&mut from)?;
        let operations = service.operation_names.iter().map(|_| OnceLock::new()).collect();
        Ok(Self { service, facts, texts, context: from.context, operations })
    }

    /// An operation, read when it is first asked for.
    pub(super) fn operation(&self, index: usize) -> Option<&'static Operation> {
        let read = self.operations.get(index)?;
        let facts = self.facts.block(index)?;
        Some(read.get_or_init(|| {
            let texts = self.texts.and_then(|texts| texts.block(index));
            Box::leak(Box::new(read::operation(&mut Reader { facts, texts, context: self.context })))
        }))
    }

    /// The index of an operation, by its name or a misprint of it.
    pub(super) fn index_of(&self, name: &str) -> Option<usize> {
        let names = self.service.operation_names;
        let exact = names.binary_search_by(|known| known.name.cmp(name)).ok();
        exact.or_else(|| names.iter().position(|known| known.aliases.contains(&name)))
    }

    /// How many of its operations have been read.
    #[cfg(test)]
    pub(super) fn operations_read(&self) -> usize {
        self.operations.iter().filter(|operation| operation.get().is_some()).count()
    }
}

type Editions = Vec<&'static Edition>;

fn registry() -> &'static RwLock<Editions> {
    static REGISTRY: OnceLock<RwLock<Editions>> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        let mut editions = Editions::new();
        for pack in BUILT_IN {
            // They were made together with this code; a test reads each of them.
            let _ = add_to(&mut editions, Cow::Borrowed(*pack));
        }
        RwLock::new(editions)
    })
}

/// Every edition, in the order of coming.
pub(super) fn editions() -> Editions {
    registry().read().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Takes a pack: a service, or the texts of one that is there.
pub(super) fn add(bytes: Cow<'static, [u8]>) -> Result<(), Error> {
    add_to(&mut registry().write().unwrap_or_else(PoisonError::into_inner), bytes)
}

fn add_to(editions: &mut Editions, bytes: Cow<'static, [u8]>) -> Result<(), Error> {
    let pack: &'static Pack = Box::leak(Box::new(Pack::open(bytes)?));
    let edition = match pack.content {
        Content::Facts => Edition::new(pack, None)?,
        Content::Texts => {
            let digest = pack.belongs_to();
            let facts = editions.iter().map(|edition| edition.facts).find(|facts| facts.digest == digest);
            Edition::new(
                facts.ok_or_else(|| invalid("the texts belong to a pack that is not there: add it first"))?,
                Some(pack),
            )?
        }
    };
    let edition: &'static Edition = Box::leak(Box::new(edition));
    match editions.iter_mut().find(|known| known.service.id == edition.service.id) {
        Some(known) => *known = edition,
        None => editions.push(edition),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::format::VERSION;
    use super::*;
    use crate::error::ErrorCode;

    /// A registry of its own with the packs of `alibaba-emr`, the smallest service.
    fn emr() -> (Cow<'static, [u8]>, Cow<'static, [u8]>) {
        let packs: Vec<_> = BUILT_IN.iter().copied().filter(|pack| holds(pack, "alibaba-emr")).collect();
        let [facts, texts] = packs[..] else { panic!("a pack of facts and one of texts") };
        (facts.into(), texts.into())
    }

    fn holds(pack: &'static [u8], service: &str) -> bool {
        let mut editions = Editions::new();
        let facts = BUILT_IN.iter().filter(|facts| facts[6] == 0);
        let digest = |pack: &'static Pack| if pack.content == Content::Facts { pack.digest } else { pack.belongs_to() };
        let pack = digest(Box::leak(Box::new(Pack::open(pack).unwrap())));
        facts.for_each(|facts| add_to(&mut editions, Cow::Borrowed(*facts)).unwrap());
        editions.iter().any(|edition| edition.service.id == service && edition.facts.digest == pack)
    }

    fn refusal(pack: &[u8]) -> String {
        let error = add_to(&mut Editions::new(), pack.to_vec().into()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidPack);
        error.message().to_owned()
    }

    #[test]
    fn every_built_in_pack_is_there() {
        let mut editions = Editions::new();
        for pack in BUILT_IN {
            add_to(&mut editions, Cow::Borrowed(*pack)).unwrap();
        }
        assert_eq!(editions.len() * 2, BUILT_IN.len());
        for edition in editions {
            assert!(!edition.service.document.is_empty());
            for index in 0..edition.service.operation_names.len() {
                let operation = edition.operation(index).unwrap();
                assert_eq!(operation.name, edition.service.operation_names[index].name);
                assert!(!operation.summary.is_empty(), "{}", operation.id);
            }
        }
    }

    #[test]
    fn a_look_up_reads_one_operation() {
        let mut editions = Editions::new();
        for pack in BUILT_IN {
            add_to(&mut editions, Cow::Borrowed(*pack)).unwrap();
        }
        let edition = editions.iter().find(|edition| edition.service.id == "alibaba-ess").unwrap();
        assert_eq!(edition.operations_read(), 0);
        let index = edition.index_of("CreateScalingRule").unwrap();
        let operation = edition.operation(index).unwrap();
        assert_eq!((operation.name, edition.operations_read()), ("CreateScalingRule", 1));
        assert!(std::ptr::eq(operation, edition.operation(index).unwrap()));
        assert_eq!(edition.operations_read(), 1);
    }

    #[test]
    fn facts_without_texts_say_what_they_can() {
        let (facts, texts) = emr();
        let mut editions = Editions::new();
        assert!(add_to(&mut editions, texts.clone()).unwrap_err().message().contains("add it first"));
        add_to(&mut editions, facts).unwrap();
        let operation = editions[0].operation(0).unwrap();
        assert_eq!((operation.name, operation.summary), ("RunScalingActionV2", ""));
        add_to(&mut editions, texts).unwrap();
        assert_eq!(editions.len(), 1);
        assert!(!editions[0].operation(0).unwrap().summary.is_empty());
    }

    #[test]
    fn a_flipped_byte_is_found_wherever_it_stands() {
        for pack in <[_; 2]>::from(emr()) {
            for at in 0..pack.len() {
                let mut damaged = pack.to_vec();
                damaged[at] ^= 1 << (at % 8);
                assert!(!refusal(&damaged).is_empty(), "byte {at}");
            }
        }
    }

    #[test]
    fn what_is_no_pack_says_so() {
        let (facts, _) = emr();
        for foreign in [&b""[..], b"ASK", b"PK\x03\x04", b"\0asm\x01\0\0\0", b"{}"] {
            assert_eq!(refusal(foreign), "these bytes are not a pack of autoscale-kit");
        }
        for length in 4..facts.len() {
            let message = refusal(&facts[..length]);
            assert!(message.contains("cut off"), "{length}: {message}");
        }
        let mut newer = facts.to_vec();
        newer[4] = u8::try_from(VERSION).unwrap() + 1;
        assert!(refusal(&newer).ends_with("update autoscale-kit"));
        let longer = [&facts[..], b"\n"].concat();
        assert!(refusal(&longer).contains("damaged"));
    }
}
