//! The documented APIs as data.
//!
//! The facts stand in `data/<service>.toml`, one file per service and edition; what a vendor's gateway answers, which no
//! document of a service lists, stands in `gateways/<vendor>.toml`. The build reads them, refuses an
//! entry that contradicts itself, and writes them in a compact form, from which the first look-up makes tables that stay.

mod read;
pub(crate) mod region;
mod tables;
mod types;

pub use types::*;

use crate::error::{Error, ErrorCode};
use crate::suggest;

/// Every service, in order of its id.
pub fn services() -> &'static [Service] {
    tables::services()
}

/// The service with this id.
///
/// ```
/// use autoscale_kit::catalog;
/// assert_eq!(catalog::service("alibaba-ess").unwrap().version, Some("2014-08-28"));
/// assert!(catalog::service("alibaba-es").unwrap_err().message().contains("alibaba-ess"));
/// ```
pub fn service(id: &str) -> Result<&'static Service, Error> {
    services().iter().find(|service| service.id == id).ok_or_else(|| {
        let known: Vec<&str> = services().iter().map(|service| service.id).collect();
        Error::new(ErrorCode::UnknownService, suggest::sentence("service", id, &known))
    })
}

/// What the numbers of its scaling activities mean, where the service has such numbers. Like `service(id)?.activity`, but
/// nothing else of the catalogue is read for it.
pub fn activity_codes(service: &str) -> Option<&'static ActivityCodes> {
    tables::activity_codes(service)
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
    let service = service(service_id)?;
    let exact = service.operations.binary_search_by(|operation| operation.name.cmp(name));
    exact
        .ok()
        .and_then(|index| service.operations.get(index))
        .or_else(|| service.operations.iter().find(|operation| operation.aliases.contains(&name)))
        .ok_or_else(|| {
            let known: Vec<&str> = service.operations.iter().map(|operation| operation.name).collect();
            Error::new(ErrorCode::UnknownOperation, suggest::sentence(&format!("{service_id} operation"), name, &known))
        })
}

/// Every operation of every service.
pub fn all_operations() -> impl Iterator<Item = &'static Operation> + Clone {
    services().iter().flat_map(|service| service.operations)
}
