//! Alibaba RPC: `Action`, `Version`, `Format` and the parameters; lists are numbered from 1.

use super::call::Call;
use super::flatten::Flat;
use crate::error::Error;
use crate::http::Fields;

/// The common parameter for the form of the answer.
pub(super) const FORMAT: &str = "Format";

pub(super) fn fields(call: &Call) -> Result<Fields, Error> {
    let mut out = Fields::default();
    out.push("Action", call.operation.name);
    for (name, value) in [("Version", call.service.version), (FORMAT, call.format)] {
        value.into_iter().for_each(|value| out.push(name, value));
    }
    let mut flat = Flat { base: 1, out: &mut out };
    flat.call(call)?;
    Ok(out)
}
