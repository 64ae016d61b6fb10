//! What a scheme wants to find in headers instead of fields.

use crate::catalog::{Operation, Origin};
use crate::http::{Body, Fields, Request};

/// The request as `scheme` wants it before it signs: what its gateway reads from headers moves there.
pub(crate) fn for_scheme(operation: &Operation, mut request: Request, scheme: &str) -> Request {
    let Some(service) = operation.of_service() else { return request };
    for header in service.headers.iter().filter(|header| header.scheme == scheme) {
        let value = match header.from {
            Origin::Operation => Some(operation.name),
            Origin::Version => service.version,
            Origin::Option | Origin::Caller | Origin::Signer => None,
        };
        let Some(value) = value else { continue };
        request.default_header(header.name, value);
        for common in service.common.iter().filter(|common| common.from == header.from) {
            request.query = without(&request.query, common.param.name);
            if let Body::Form(form) = &mut request.body {
                *form = without(form, common.param.name);
            }
        }
    }
    request
}

/// The fields of a request that was built here, all but one.
fn without(fields: &Fields, name: &str) -> Fields {
    fields.pairs().filter(|(known, _)| *known != name).collect()
}
