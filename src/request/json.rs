//! Tencent API 3.0: the parameters as a JSON body; action, version and region as headers.

use serde_json::Map;

use super::call::{Call, RequestParts};
use super::structure::{ordered, own};
use crate::catalog::Location;
use crate::error::Error;
use crate::http::Body;
use crate::json;

pub(super) fn parts(call: &Call) -> Result<RequestParts, Error> {
    let mut body = Map::new();
    for (param, value) in own(call)? {
        if param.location != Location::Region {
            body.insert(param.name.to_owned(), ordered(param.name, param, value)?);
        }
    }
    let mut headers =
        vec![("content-type", "application/json".to_owned()), ("X-TC-Action", call.operation.name.to_owned())];
    let common = [("X-TC-Version", call.service.version), ("X-TC-Region", call.region)];
    headers.extend(common.into_iter().filter_map(|(name, value)| Some((name, value?.to_owned()))));
    let body = Body::Bytes(json::text(&body).into_bytes());
    Ok(RequestParts { path: call.operation.path.to_owned(), headers, body, ..RequestParts::default() })
}
