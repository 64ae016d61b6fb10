//! Tencent API v2: `Action`, `Region` and the parameters; lists are numbered from 0.

use super::{Call, flatten};
use crate::catalog::Place;
use crate::error::Error;
use crate::http::Pairs;

pub(super) fn pairs(call: &Call) -> Result<Pairs, Error> {
    let mut pairs: Pairs = vec![("Action".into(), call.operation.name.into())];
    let own = call.operation.params.iter().any(|param| param.place == Place::Region);
    if let (Some(region), false) = (call.region, own) {
        pairs.push(("Region".into(), region.into()));
    }
    pairs.extend(flatten::pairs(call.operation.params, call.value, 0)?);
    Ok(pairs)
}
