//! Tencent API v2: `Action`, `Region` and the parameters; lists are numbered from 0.

use super::call::Call;
use super::flatten::Flat;
use crate::catalog::Location;
use crate::error::Error;
use crate::http::Fields;

pub(super) fn fields(call: &Call) -> Result<Fields, Error> {
    let mut out = Fields::default();
    out.push("Action", call.operation.name);
    let own = call.operation.params.iter().any(|param| param.location == Location::Region);
    if let (Some(region), false) = (call.region, own) {
        out.push("Region", region);
    }
    let mut flat = Flat { base: 0, out: &mut out };
    flat.call(call)?;
    Ok(out)
}
