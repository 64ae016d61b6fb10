//! Huawei: parameters stand in the path, in the query and in a JSON body.

use serde_json::Map;

use super::call::{Call, RequestParts};
use super::carried::carried;
use super::flatten::Flat;
use super::structure::{ordered, own, request_error, scalar};
use crate::catalog::Location;
use crate::encode::encode;
use crate::error::Error;
use crate::http::{Body, Fields, Pairs};
use crate::json;

pub(super) fn parts(call: &Call) -> Result<RequestParts, Error> {
    let mut query = Fields::default();
    let mut in_path = Pairs::new();
    let mut in_body = Map::new();
    let mut headers = carried(call, true);
    for (param, value) in own(call)? {
        match param.location {
            Location::Header => headers.push((param.name, scalar(param.name, value)?.into_owned())),
            Location::Path => in_path.push((param.name.to_owned(), scalar(param.name, value)?.into_owned())),
            Location::Body => {
                in_body.insert(param.name.to_owned(), ordered(param.name, param, value)?);
            }
            Location::Query | Location::Region => Flat { base: 0, out: &mut query }.param(param.name, param, value)?,
        }
    }
    let path = fill(call.operation.path, &in_path)?;
    if call.operation.params.iter().all(|param| param.location != Location::Body) {
        return Ok(RequestParts { path, query, headers, ..RequestParts::default() });
    }
    headers.push(("content-type", "application/json;charset=UTF-8".to_owned()));
    let body = Body::Bytes(json::text(&in_body).into_bytes());
    Ok(RequestParts { path, query, headers, body })
}

/// The path with each `{name}` replaced by its value.
fn fill(template: &str, values: &Pairs) -> Result<String, Error> {
    let mut path = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let value = values.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
        path.push_str(before);
        path.push_str(&segment(name, value)?);
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// One segment of the path; `.` and `..` would be taken for steps by every URL reader, encoded or not.
fn segment(name: &str, value: &str) -> Result<String, Error> {
    match value {
        "" => Err(request_error(format!("{name}: the path needs it, and it is absent or empty"))),
        "." | ".." => Err(request_error(format!("{name}: {value:?} cannot stand in a path"))),
        _ => Ok(encode(value)),
    }
}
