//! Huawei: some parameters stand in the path, the others in the query.

use super::call::{Call, RequestParts};
use super::flatten::{Flat, scalar};
use super::structure::{own, request_error};
use crate::catalog::Location;
use crate::encode::encode;
use crate::error::Error;
use crate::http::{Fields, Pairs};

pub(super) fn parts(call: &Call) -> Result<RequestParts, Error> {
    let mut query = Fields::default();
    let mut in_path = Pairs::new();
    for (param, value) in own(call)? {
        if param.location == Location::Path {
            in_path.push((param.name.to_owned(), scalar(param.name, value)?.into_owned()));
        } else {
            Flat { base: 0, out: &mut query }.param(param.name, param, value)?;
        }
    }
    Ok(RequestParts { path: fill(call.operation.path, &in_path)?, query, ..RequestParts::default() })
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
