//! Plain objects for JavaScript.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::super::invalid;
use crate::error::Error;
use crate::json;

/// What an export answers with, or throws.
pub(super) type Answer = Result<JsValue, JsValue>;

/// A plain object. It crosses as JSON text: a field may have any name, `__proto__` too, and `JSON.parse` makes a plain
/// field of it.
pub(super) fn object(value: &(impl Serialize + ?Sized)) -> Result<JsValue, Error> {
    parsed(&json::text(value))
}

fn parsed(text: &str) -> Result<JsValue, Error> {
    js_sys::JSON::parse(text).map_err(|_| unlikely())
}

pub(super) fn unlikely() -> Error {
    invalid("the answer did not reach JavaScript")
}
