//! Alibaba RPC: `Action`, `Version`, `Format` and the parameters; lists are numbered from 1.

use super::Call;
use super::flatten::Flat;
use crate::error::Error;
use crate::http::Fields;

pub(super) fn fields(call: &Call) -> Result<Fields, Error> {
    let mut out = Fields::default();
    out.push("Action", call.operation.name);
    for (name, value) in [("Version", call.service.version), ("Format", call.format)] {
        value.into_iter().for_each(|value| out.push(name, value));
    }
    Flat { base: 1, out: &mut out }.params(call.operation.params, call.value)?;
    Ok(out)
}
