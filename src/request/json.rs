//! Tencent API 3.0: the parameters as a JSON body; action, version and region as headers.

use serde_json::Map;

use super::call::{Call, RequestParts};
use super::carried::carried;
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
    let mut headers = vec![("content-type", "application/json".to_owned())];
    headers.extend(carried(call, true));
    let body = Body::Bytes(json::text(&body).into_bytes());
    Ok(RequestParts { path: call.operation.path.to_owned(), headers, body, ..RequestParts::default() })
}
