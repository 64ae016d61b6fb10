//! The documented APIs as data.
//!
//! The facts stand in `data/<service>`, one folder or file for each service in one edition; what a vendor's gateway answers,
//! which no document of a service lists, stands in `gateways/<vendor>.toml`. The build reads them, refuses an entry that
//! contradicts itself, and writes packs: the facts of a service, and apart from them its texts. The registry holds packs and
//! reads an operation when it is first asked for.

#[cfg(feature = "scaling")]
mod activities;
#[cfg(feature = "scaling")]
pub(crate) mod documents;
mod format;
mod pack;
mod read;
pub(crate) mod region;
mod registry;
mod types;
mod words;

use std::borrow::Cow;

#[cfg(feature = "scaling")]
pub use activities::activity_codes;
pub use registry::BuiltIn;
pub use types::*;
pub use words::{Language, Word};

use crate::error::{Error, ErrorCode};
use crate::suggest;

/// Adds packs, one behind the other: a service in one edition, or the texts of one that is there. A newer pack takes the
/// place of an older one of the same service; what was read of the older one stays as it is.
///
/// # Errors
///
/// `invalid_pack` for bytes that are no pack of this format, or are damaged, or are texts without their service.
pub fn add(pack: impl Into<Cow<'static, [u8]>>) -> Result<(), Error> {
    registry::add(pack.into())
}

/// The services that packs hold, with their operations; the packs are not added.
///
/// # Errors
///
/// Those of [`add`].
pub fn contents<P>(
    packs: impl IntoIterator<Item = P>,
) -> Result<Vec<(&'static Service, Vec<&'static Operation>)>, Error>
where
    P: Into<Cow<'static, [u8]>>,
{
    let editions = registry::contents(packs.into_iter().map(Into::into))?;
    let operations = |edition: &'static registry::Edition| {
        let all = 0..edition.service.operation_names.len();
        (&edition.service, all.filter_map(|index| edition.operation(index)).collect())
    };
    Ok(editions.into_iter().map(operations).collect())
}

/// The packs inside the library: those of the services that its features name.
pub fn built_in() -> &'static [BuiltIn] {
    registry::built_in()
}

/// Every service, in order of its id.
pub fn services() -> Vec<&'static Service> {
    let mut services: Vec<_> = registry::editions().into_iter().map(|edition| &edition.service).collect();
    services.sort_by_key(|service| service.id);
    services
}

/// The service with this id.
///
/// ```
/// use autoscale_kit::catalog;
/// assert_eq!(catalog::service("alibaba-ess").unwrap().version, Some("2014-08-28"));
/// assert!(catalog::service("alibaba-es").unwrap_err().message().contains("alibaba-ess"));
/// ```
pub fn service(id: &str) -> Result<&'static Service, Error> {
    Ok(&edition(id)?.service)
}

const NO_PACKS: &str = "no service was added; add its pack before the first call";

fn edition(id: &str) -> Result<&'static registry::Edition, Error> {
    registry::editions().into_iter().find(|edition| edition.service.id == id).ok_or_else(|| {
        let known: Vec<&str> = services().iter().map(|service| service.id).collect();
        if known.is_empty() {
            return Error::new(ErrorCode::UnknownService, format!("service {}: {NO_PACKS}", suggest::shown(id)));
        }
        Error::new(ErrorCode::UnknownService, suggest::sentence("service", id, &known))
    })
}

/// The operation `<service>.<Operation>`, by its canonical name or by a misprint of it in the document.
///
/// ```
/// use autoscale_kit::catalog;
/// let operation = catalog::operation("alibaba-ess.CreateScalingRule").unwrap();
/// assert_eq!(operation.source.section, "1.2");
/// ```
pub fn operation(id: &str) -> Result<&'static Operation, Error> {
    let Some((service_id, name)) = id.split_once('.') else {
        let known: Vec<&str> = all_operations().map(|operation| operation.id).collect();
        return Err(Error::new(ErrorCode::UnknownOperation, suggest::sentence("operation", id, &known)));
    };
    let edition = edition(service_id)?;
    edition.index_of(name).and_then(|index| edition.operation(index)).ok_or_else(|| {
        let known: Vec<&str> = edition.service.operation_names.iter().map(|known| known.name).collect();
        Error::new(ErrorCode::UnknownOperation, suggest::sentence(&format!("{service_id} operation"), name, &known))
    })
}

/// The same with its texts in a language, as far as there are such texts; English otherwise.
///
/// ```
/// # #[cfg(feature = "texts-zh")] {
/// use autoscale_kit::catalog::{self, Language};
/// let operation = catalog::operation_in("alibaba-ess.DeleteScalingRule", Language::Chinese).unwrap();
/// assert_eq!(operation.summary, "删除伸缩规则。");
/// # }
/// ```
pub fn operation_in(id: &str, language: Language) -> Result<&'static Operation, Error> {
    let operation = operation(id)?;
    let edition = registry::in_language(edition(operation.service)?, language);
    Ok(edition.index_of(operation.name).and_then(|index| edition.operation(index)).unwrap_or(operation))
}

/// A service with its texts in a language, as far as there are such texts; English otherwise.
pub fn service_in(id: &str, language: Language) -> Result<&'static Service, Error> {
    Ok(&registry::in_language(edition(id)?, language).service)
}

/// The language with this name: `en` or `zh`.
///
/// ```
/// use autoscale_kit::catalog;
/// assert_eq!(
///     catalog::language("fr").unwrap_err().message(),
///     "unknown language \"fr\"; expected one of en, zh",
/// );
/// ```
pub fn language(name: &str) -> Result<Language, Error> {
    Language::named(name).ok_or_else(|| {
        let known: Vec<&str> = Language::ALL.iter().map(|language| language.word()).collect();
        Error::new(ErrorCode::InvalidOption, suggest::sentence("language", name, &known))
    })
}

/// Every operation of every service.
pub fn all_operations() -> impl Iterator<Item = &'static Operation> + Clone {
    services().into_iter().flat_map(|service| service.operations())
}

impl Operation {
    /// The service it belongs to.
    pub(crate) fn of_service(&self) -> Option<&'static Service> {
        service(self.service).ok()
    }

    /// The version of its API.
    pub(crate) fn version(&self) -> Option<&'static str> {
        self.of_service()?.version
    }

    pub(crate) fn service_common(&self) -> &'static [CommonParam] {
        self.of_service().map(|service| service.common).unwrap_or_default()
    }

    /// The common parameters of its service, less those of which it has its own.
    pub fn common(&self) -> impl Iterator<Item = &'static CommonParam> + use<> {
        let own = self.params;
        self.service_common().iter().filter(move |common| own.iter().all(|param| param.name != common.param.name))
    }
}

impl Service {
    /// Its operations, sorted by name.
    pub fn operations(&self) -> impl ExactSizeIterator<Item = &'static Operation> + Clone + use<> {
        let operations: Vec<_> = match edition(self.id) {
            Ok(edition) => (0..self.operation_names.len()).filter_map(|index| edition.operation(index)).collect(),
            Err(_) => Vec::new(),
        };
        operations.into_iter()
    }
}

/// Which pack an operation is in, in the order of coming, and which operation of it. The index stays the same when
/// packs are added.
pub fn index_of(operation: &Operation) -> Option<(usize, usize)> {
    let editions = registry::editions();
    let pack = editions.iter().position(|edition| edition.service.id == operation.service)?;
    Some((pack, editions.get(pack)?.index_of(operation.name)?))
}

/// The operation with this index in this pack.
pub fn operation_at(pack: usize, index: usize) -> Option<&'static Operation> {
    registry::editions().get(pack)?.operation(index)
}
