//! Alibaba RPC and Tencent API v2: everything is a field of the query or form.

use super::call::Call;
use super::carried::carried;
use super::flatten::Flat;
use crate::error::Error;
use crate::http::Fields;

pub(super) fn fields(call: &Call) -> Result<Fields, Error> {
    let mut out = Fields::default();
    for (name, value) in carried(call, false) {
        out.push(name, &value);
    }
    let mut flat = Flat { base: call.service.first_index, out: &mut out };
    flat.call(call)?;
    Ok(out)
}
