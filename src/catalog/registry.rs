//! The packs that there are, and what has been read of them.

use std::borrow::Cow;
use std::sync::{OnceLock, PoisonError, RwLock};

use super::format::Content;
use super::pack::{self, Pack, invalid};
use super::read::{self, Context, Reader};
use super::types::{Operation, Service};
use super::words::Language;
use crate::error::Error;

/// A pack inside the library.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    /// `<service>.facts`, `.texts` or `.notes`; texts and notes that are not English end with their language: `.texts.zh`.
    pub name: &'static str,
    /// The pack, as [`super::add`] takes it.
    pub bytes: &'static [u8],
}

// `BUILT_IN`: the packs of the services that the features of the crate name; the texts of a service follow its facts.
include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// A service in one edition, with its texts in one language where there are some.
pub(super) struct Edition {
    pub(super) service: Service,
    language: Language,
    facts: &'static Pack,
    texts: Option<&'static Pack>,
    notes: Option<&'static Pack>,
    context: Context,
    operations: Vec<OnceLock<&'static Operation>>,
}

impl Edition {
    fn new(facts: &'static Pack, texts: Option<&'static Pack>, notes: Option<&'static Pack>) -> Result<Self, Error> {
        let language = texts.map_or(Ok(Language::English), Pack::language)?;
        let mut from = Reader {
            facts: facts.head(),
            texts: texts.map(Pack::head_of_texts),
            notes: None,
            context: Context::default(),
        };
        let service = read::service(&mut from)?;
        let operations = service.operation_names.iter().map(|_| OnceLock::new()).collect();
        Ok(Self { service, language, facts, texts, notes, context: from.context, operations })
    }

    /// An operation, read when it is first asked for.
    pub(super) fn operation(&self, index: usize) -> Option<&'static Operation> {
        let read = self.operations.get(index)?;
        let facts = self.facts.block(index)?;
        Some(read.get_or_init(|| {
            let [texts, notes] = [self.texts, self.notes].map(|pack| pack.and_then(|pack| pack.block(index)));
            Box::leak(Box::new(read::operation(&mut Reader { facts, texts, notes, context: self.context })))
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

/// What has come so far.
#[derive(Clone, Default)]
struct Registry {
    /// Every service, in the order of coming, in English.
    editions: Editions,
    /// The same in other languages, where there are texts.
    translated: Editions,
}

fn registry() -> &'static RwLock<Registry> {
    static REGISTRY: OnceLock<RwLock<Registry>> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        let mut registry = Registry::default();
        for pack in BUILT_IN {
            // They were made together with this code; a test reads each of them.
            let _ = registry.add(Cow::Borrowed(pack.bytes));
        }
        RwLock::new(registry)
    })
}

/// Every edition, in the order of coming.
pub(super) fn editions() -> Editions {
    registry().read().unwrap_or_else(PoisonError::into_inner).editions.clone()
}

/// An edition in a language, or as it is where it has no texts in that language.
pub(super) fn in_language(edition: &'static Edition, language: Language) -> &'static Edition {
    registry().read().unwrap_or_else(PoisonError::into_inner).in_language(edition, language)
}

/// The services that these packs hold, without adding them.
pub(super) fn contents(packs: impl IntoIterator<Item = Cow<'static, [u8]>>) -> Result<Editions, Error> {
    let mut registry = Registry::default();
    packs.into_iter().try_for_each(|pack| registry.add(pack))?;
    Ok(registry.editions)
}

/// The packs inside the library.
pub(super) fn built_in() -> &'static [BuiltIn] {
    BUILT_IN
}

/// Takes packs, one behind the other: services, and the texts of services that are there. All of them, or none.
pub(super) fn add(bytes: Cow<'static, [u8]>) -> Result<(), Error> {
    let mut registry = registry().write().unwrap_or_else(PoisonError::into_inner);
    let mut more = registry.clone();
    more.add_all(bytes)?;
    *registry = more;
    Ok(())
}

impl Registry {
    fn in_language(&self, edition: &'static Edition, language: Language) -> &'static Edition {
        let is_it = |known: &&&Edition| known.language == language && known.facts.digest == edition.facts.digest;
        self.translated.iter().find(is_it).copied().unwrap_or(edition)
    }

    fn add_all(&mut self, bytes: Cow<'static, [u8]>) -> Result<(), Error> {
        let mut rest = match bytes {
            Cow::Borrowed(bytes) => bytes,
            Cow::Owned(bytes) => &*bytes.leak(),
        };
        loop {
            let pack;
            (pack, rest) = rest.split_at_checked(pack::length(rest)).unwrap_or((rest, &[]));
            self.add(Cow::Borrowed(pack))?;
            if rest.is_empty() {
                return Ok(());
            }
        }
    }

    fn add(&mut self, bytes: Cow<'static, [u8]>) -> Result<(), Error> {
        let pack: &'static Pack = Box::leak(Box::new(Pack::open(bytes)?));
        let edition = match pack.content {
            Content::Facts => Edition::new(pack, None, None)?,
            Content::Texts => {
                let digest = pack.belongs_to();
                let known = self.editions.iter().find(|edition| edition.facts.digest == digest);
                let missing = || invalid("the texts belong to a pack that is not there: add it first");
                Edition::new(known.ok_or_else(missing)?.facts, Some(pack), None)?
            }
            Content::Notes => {
                let (digest, language) = (pack.belongs_to(), pack.language()?);
                let is_it = |known: &&&Edition| known.facts.digest == digest && known.language == language;
                let known = self.editions.iter().chain(&self.translated).find(is_it);
                let missing = || invalid("the notes belong to texts that are not there: add them first");
                let known = known.ok_or_else(missing)?;
                Edition::new(known.facts, known.texts, Some(pack))?
            }
        };
        let list = if edition.language == Language::English { &mut self.editions } else { &mut self.translated };
        let same = |known: &&mut &Edition| known.service.id == edition.service.id && known.language == edition.language;
        match list.iter_mut().find(same) {
            Some(known) => *known = Box::leak(Box::new(edition)),
            None => list.push(Box::leak(Box::new(edition))),
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::format::VERSION;
    use super::*;
    use crate::error::ErrorCode;

    /// A registry of its own with the packs of `alibaba-emr`, the smallest service.
    fn emr() -> (Cow<'static, [u8]>, Cow<'static, [u8]>) {
        (bytes("alibaba-emr.facts"), bytes("alibaba-emr.texts"))
    }

    fn bytes(name: &str) -> Cow<'static, [u8]> {
        BUILT_IN.iter().find(|pack| pack.name == name).unwrap().bytes.into()
    }

    /// A registry with every pack that is inside.
    fn whole() -> Registry {
        let mut registry = Registry::default();
        for pack in BUILT_IN {
            registry.add(Cow::Borrowed(pack.bytes)).unwrap();
        }
        registry
    }

    fn refusal(pack: &[u8]) -> String {
        let error = Registry::default().add(pack.to_vec().into()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidPack);
        error.message().to_owned()
    }

    #[test]
    fn every_built_in_pack_is_there() {
        let registry = whole();
        assert_eq!(registry.editions.len() * 3 + registry.translated.len() * 2, BUILT_IN.len());
        for edition in registry.editions.into_iter().chain(registry.translated) {
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
        let registry = whole();
        let edition = registry.editions.iter().find(|edition| edition.service.id == "alibaba-ess").unwrap();
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
        let mut registry = Registry::default();
        assert!(registry.add(texts.clone()).unwrap_err().message().contains("add it first"));
        registry.add(facts).unwrap();
        let operation = registry.editions[0].operation(0).unwrap();
        assert_eq!((operation.name, operation.summary), ("RunScalingActionV2", ""));
        registry.add(texts).unwrap();
        assert_eq!(registry.editions.len(), 1);
        let operation = registry.editions[0].operation(0).unwrap();
        assert!(!operation.summary.is_empty() && operation.contradictions.is_empty());
        registry.add(bytes("alibaba-emr.notes")).unwrap();
        assert!(registry.editions[0].operation(0).unwrap().contradictions.iter().all(|note| note.contains(' ')));
        assert_eq!(registry.editions[0].operation(0).unwrap().contradictions.len(), 5);
    }

    #[test]
    fn notes_without_texts_are_refused() {
        let (facts, _) = emr();
        let mut registry = Registry::default();
        registry.add(facts).unwrap();
        let refusal = registry.add(bytes("alibaba-ess.notes")).unwrap_err();
        assert!(refusal.message().contains("add them first"));
    }

    #[cfg(feature = "texts-zh")]
    #[test]
    fn texts_of_another_language_stand_beside_the_english_ones() {
        let mut registry = Registry::default();
        let (facts, texts) = emr();
        registry.add(facts).unwrap();
        registry.add(bytes("alibaba-emr.texts.zh")).unwrap();
        registry.add(texts).unwrap();
        let summary = |language| {
            registry.in_language(registry.editions[0], language).operation(0).map(|operation| operation.summary)
        };
        assert_eq!(
            summary(Language::English),
            Some("Starts, stops or restarts a scaling group, or applies its latest configuration."),
        );
        assert_eq!(summary(Language::Chinese), Some("启动、停止或重启伸缩组，或应用其最新配置。"));
        // Texts of facts that are no longer there are not shown with others.
        registry.add(bytes("alibaba-ess.facts")).unwrap();
        let ess = *registry.editions.last().unwrap();
        assert!(std::ptr::eq(registry.in_language(ess, Language::Chinese), ess));
    }

    #[test]
    fn packs_may_follow_each_other() {
        let (facts, texts) = emr();
        let mut registry = Registry::default();
        registry.add_all([&facts[..], &texts[..]].concat().into()).unwrap();
        let operation = registry.editions[0].operation(0).unwrap();
        assert_eq!(operation.name, "RunScalingActionV2");
        assert!(!operation.summary.is_empty());
        for wrong in [&[&facts[..], &b"x"[..]].concat(), &[&facts[..], &texts[..30]].concat(), &vec![]] {
            let error = Registry::default().add_all(wrong.clone().into()).unwrap_err();
            assert_eq!(error.code(), ErrorCode::InvalidPack);
        }
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
