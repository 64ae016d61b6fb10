//! What a service wants with every call beside the parameters of the operation: its name, the version, the region.

use super::call::Call;
use crate::catalog::{CallOption, CommonParam, Location, Origin};

/// What stands in headers, or what stands among the fields, in the order of the catalogue.
pub(super) fn carried(call: &Call, in_headers: bool) -> Vec<(&'static str, String)> {
    let common = call.service.common.iter().filter(|common| common.header.is_some() == in_headers);
    common
        .filter_map(|common| Some((common.header.unwrap_or(common.param.name), value(call, common)?.to_owned())))
        .collect()
}

fn value<'a>(call: &Call<'a>, common: &CommonParam) -> Option<&'a str> {
    match (common.from, common.option) {
        (Origin::Operation, _) => Some(call.operation.name),
        (Origin::Version, _) => call.service.version,
        (Origin::Option, Some(CallOption::Format)) => call.format,
        // An operation may have the region among its own parameters: there it stands already, unless it is only passed on.
        (Origin::Option, Some(CallOption::Region)) => {
            let own = call.operation.params.iter().find(|param| param.name == common.param.name);
            call.region.filter(|_| own.is_none_or(|own| own.location == Location::Region))
        }
        (Origin::Option, None) | (Origin::Caller | Origin::Signer, _) => None,
    }
}
