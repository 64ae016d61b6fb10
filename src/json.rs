//! JSON text, read and written.
//!
//! Everything is read to a [`Value`] by one reader and written by one writer: each further reader or writer of
//! `serde_json` would be compiled once more for every type.

use serde::Serialize;
use serde_json::{Number, Value};

/// Reads a whole text.
pub(crate) fn read(text: &[u8]) -> serde_json::Result<Value> {
    serde_json::from_slice(text)
}

/// A finite number as it is written in JSON; text that is none gives none.
pub(crate) fn number(text: &str) -> Option<Number> {
    match read(text.as_bytes()) {
        Ok(Value::Number(number)) if !text.contains(char::is_whitespace) => Some(number),
        _ => None,
    }
}

/// A number that is written without a fraction where it has none.
pub(crate) fn plain(number: f64) -> Value {
    whole(number).map_or_else(|| number.into(), Value::from)
}

/// The integer of 64 bits that the number is, if it is one.
pub(crate) fn whole(number: f64) -> Option<i64> {
    /// The first integer that is none of 64 bits; its negative is the last that is one.
    const END: f64 = 9_223_372_036_854_775_808.0;
    let is_whole = number.fract() == 0.0 && (-END..END).contains(&number);
    #[expect(clippy::cast_possible_truncation, reason = "nothing is cut off")]
    is_whole.then_some(number as i64)
}

/// A single value as text: text as it is, numbers and booleans as JSON spells them.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(self::text(value)),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Compact text.
pub(crate) fn text(value: &(impl Serialize + ?Sized)) -> String {
    // It fails for maps whose names are no text only, and no type of this crate has one.
    serde_json::to_string(value).unwrap_or_default()
}
