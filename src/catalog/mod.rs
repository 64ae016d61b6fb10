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
pub use types::*;
pub use words::Word;

use crate::error::{Error, ErrorCode};
use crate::suggest;

/// Adds a pack: a service in one edition, or the texts of one that is there. A newer pack takes the place of an older one
/// of the same service; what was read of the older one stays as it is.
///
/// # Errors
///
/// `invalid_pack` for bytes that are no pack of this format, or are damaged, or are texts without their service.
pub fn add(pack: impl Into<Cow<'static, [u8]>>) -> Result<(), Error> {
    registry::add(pack.into())
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

fn edition(id: &str) -> Result<&'static registry::Edition, Error> {
    registry::editions().into_iter().find(|edition| edition.service.id == id).ok_or_else(|| {
        let known: Vec<&str> = services().iter().map(|service| service.id).collect();
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

/// Every operation of every service.
pub fn all_operations() -> impl Iterator<Item = &'static Operation> + Clone {
    services().into_iter().flat_map(|service| service.operations())
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

/// Where an operation stands: which pack, in the order of coming, and which operation of it. The place stays the same when
/// packs are added.
pub fn place_of(operation: &Operation) -> Option<(usize, usize)> {
    let editions = registry::editions();
    let pack = editions.iter().position(|edition| edition.service.id == operation.service)?;
    Some((pack, editions.get(pack)?.index_of(operation.name)?))
}

/// The operation at a place.
pub fn operation_at(pack: usize, index: usize) -> Option<&'static Operation> {
    registry::editions().get(pack)?.operation(index)
}
