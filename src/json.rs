//! JSON text, read and written.
//!
//! Everything goes through one reader, which makes a [`Value`], and one writer, which takes whatever serialises:
//! each further reader or writer of `serde_json` would be compiled once more for every type.

use std::fmt::{self, Write};

use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple};
use serde::{Serialize, Serializer};
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

/// A single value as text: text as it is, numbers and booleans as JSON spells them.
pub(crate) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(self::text(value)),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Compact text, as `serde_json` writes it.
pub(crate) fn text(value: &(impl Serialize + ?Sized)) -> String {
    let mut writer = Writer(String::new());
    // Only the forms that no type of this crate has are refused.
    let _ = value.serialize(&mut writer);
    writer.0
}

struct Writer(String);

impl Writer {
    fn separate(&mut self) {
        if !self.0.ends_with(['{', '[']) {
            self.0.push(',');
        }
    }

    fn quoted(&mut self, text: &str) -> fmt::Result {
        self.0.push('"');
        let mut rest = text;
        while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..b' ')) {
            let (plain, special) = rest.split_at(at);
            self.0.push_str(plain);
            match special.as_bytes().first() {
                Some(b'\x08') => self.0.push_str("\\b"),
                Some(b'\t') => self.0.push_str("\\t"),
                Some(b'\n') => self.0.push_str("\\n"),
                Some(b'\x0c') => self.0.push_str("\\f"),
                Some(b'\r') => self.0.push_str("\\r"),
                Some(byte @ 0..b' ') => write!(self.0, "\\u{byte:04x}")?,
                Some(byte) => self.0.extend(['\\', char::from(*byte)]),
                None => {}
            }
            rest = special.get(1..).unwrap_or_default();
        }
        self.0.push_str(rest);
        self.0.push('"');
        Ok(())
    }
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Impossible<(), fmt::Error>;
    type SerializeTupleVariant = Impossible<(), fmt::Error>;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<(), fmt::Error>;

    fn serialize_bool(self, flag: bool) -> fmt::Result {
        self.0.push_str(if flag { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> fmt::Result {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> fmt::Result {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> fmt::Result {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> fmt::Result {
        write!(self.0, "{number}")
    }

    fn serialize_u8(self, number: u8) -> fmt::Result {
        self.serialize_u64(number.into())
    }

    fn serialize_u16(self, number: u16) -> fmt::Result {
        self.serialize_u64(number.into())
    }

    fn serialize_u32(self, number: u32) -> fmt::Result {
        self.serialize_u64(number.into())
    }

    fn serialize_u64(self, number: u64) -> fmt::Result {
        write!(self.0, "{number}")
    }

    fn serialize_f32(self, number: f32) -> fmt::Result {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> fmt::Result {
        match number.abs() {
            size if !size.is_finite() => self.serialize_unit(),
            // Where `{:?}` goes over to exponents, and how it writes them, it differs from `serde_json`.
            1e-5..1e-4 => write!(self.0, "{number}"),
            1e16.. => write!(self.0, "{}", format!("{number:?}").replace('e', "e+")),
            _ => write!(self.0, "{number:?}"),
        }
    }

    fn serialize_char(self, character: char) -> fmt::Result {
        self.quoted(character.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> fmt::Result {
        self.quoted(text)
    }

    fn serialize_bytes(self, _: &[u8]) -> fmt::Result {
        Err(fmt::Error)
    }

    fn serialize_none(self) -> fmt::Result {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_unit(self) -> fmt::Result {
        self.0.push_str("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> fmt::Result {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> fmt::Result {
        self.quoted(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> fmt::Result {
        let mut map = self.serialize_map(None)?;
        map.serialize_entry(variant, value)?;
        SerializeMap::end(map)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, fmt::Error> {
        self.0.push('[');
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, fmt::Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, fmt::Error> {
        Err(fmt::Error)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, fmt::Error> {
        self.0.push('{');
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, fmt::Error> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, fmt::Error> {
        Err(fmt::Error)
    }
}

impl SerializeSeq for &mut Writer {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.separate();
        value.serialize(&mut **self)
    }

    fn end(self) -> fmt::Result {
        self.0.push(']');
        Ok(())
    }
}

impl SerializeTuple for &mut Writer {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> fmt::Result {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for &mut Writer {
    type Ok = ();
    type Error = fmt::Error;

    /// Names are texts in every type of this crate.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, name: &T) -> fmt::Result {
        self.separate();
        name.serialize(&mut **self)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.0.push(':');
        value.serialize(&mut **self)
    }

    fn end(self) -> fmt::Result {
        self.0.push('}');
        Ok(())
    }
}

impl SerializeStruct for &mut Writer {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> fmt::Result {
        self.serialize_entry(name, value)
    }

    fn end(self) -> fmt::Result {
        SerializeMap::end(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn same(value: &impl Serialize) {
        assert_eq!(text(value), serde_json::to_string(value).unwrap());
    }

    #[test]
    fn the_same_text_as_serde_json() {
        same(
            &json!({ "a": [1, -2, 2.5, 1e300, null, true], "b": {}, "c": [], "d\"": "\u{1}\u{8}\u{c}\n\r\t\\é\u{7f}" }),
        );
        same(&[1e16, 1e15, 1.0, -0.0, 1e-4, 1e-5, 9.9e-5, 1e-6, 5e-324, f64::MAX, f64::NAN, 0.1]);
        same(&(Some('x'), None::<()>, u64::MAX, i64::MIN, 1u8, 1.5f32));
        for service in crate::catalog::services() {
            same(service);
            same(&service.operations);
        }
    }

    #[test]
    fn numbers_are_those_of_json() {
        assert_eq!(number("-2.50"), Number::from_f64(-2.5));
        assert_eq!(number("1e3"), Number::from_f64(1000.0));
        for text in ["", "+1", ".5", "1.", "0x1", "inf", "NaN", "\"1\"", "1e999", " 1"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_number_and_any_text(number: f64, words in "\\PC*|[\\x00-\\x7f]*") {
            same(&number);
            same(&words);
        }
    }
}
