//! Alibaba RPC: `Action`, `Version`, `Format` and the parameters; lists are numbered from 1.

use super::{Call, flatten};
use crate::error::Error;
use crate::http::Pairs;

pub(super) fn pairs(call: &Call) -> Result<Pairs, Error> {
    let mut pairs: Pairs = vec![("Action".into(), call.operation.name.into())];
    let common = [("Version", call.service.version), ("Format", call.format)];
    pairs.extend(common.into_iter().filter_map(|(name, value)| Some((name.into(), value?.into()))));
    pairs.extend(flatten::pairs(call.operation.params, call.value, 1)?);
    Ok(pairs)
}
