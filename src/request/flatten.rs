//! Structured values as the name and value pairs of a query or form.

use serde_json::{Map, Value};

use super::structure::{fields, ordered, request_error};
use crate::catalog::{Param, Style, Type};
use crate::error::Error;
use crate::http::Pairs;
use crate::json;

/// The pairs of all parameters, in the order of the catalogue.
///
/// `base` is the number of the first item of a list: 1 with Alibaba, 0 with Tencent.
pub(super) fn pairs(params: &'static [Param], value: &Map<String, Value>, base: usize) -> Result<Pairs, Error> {
    let mut flat = Flat { base, pairs: Pairs::new() };
    for (param, value) in fields("", params, value)? {
        flat.param(param.name, param, value)?;
    }
    Ok(flat.pairs)
}

/// The pairs of one parameter.
pub(super) fn param_pairs(param: &'static Param, value: &Value, base: usize) -> Result<Pairs, Error> {
    let mut flat = Flat { base, pairs: Pairs::new() };
    flat.param(param.name, param, value)?;
    Ok(flat.pairs)
}

struct Flat {
    base: usize,
    pairs: Pairs,
}

impl Flat {
    fn param(&mut self, name: &str, param: &'static Param, value: &Value) -> Result<(), Error> {
        match (param.kind, param.style, value) {
            (Type::Json, _, Value::String(text)) => self.push(name, text.clone()),
            (Type::Json, ..) => self.push(name, json::text(value)),
            (Type::List | Type::Object | Type::Map, Some(Style::Json), Value::Array(_) | Value::Object(_)) => {
                self.push(name, json::text(&ordered(name, param, value)?));
            }
            (Type::List, Some(Style::Comma), Value::Array(items)) => {
                let items = items.iter().map(|item| scalar(name, item)).collect::<Result<Vec<_>, _>>()?;
                if !items.is_empty() {
                    self.push(name, items.join(","));
                }
            }
            (Type::List, _, Value::Array(items)) => {
                for (index, item) in items.iter().filter(|item| !item.is_null()).enumerate() {
                    self.item(&format!("{name}.{}", index + self.base), param, item)?;
                }
            }
            (Type::Object, _, Value::Object(_)) => self.object(name, param, value)?,
            _ => self.push(name, scalar(name, value)?),
        }
        Ok(())
    }

    fn item(&mut self, name: &str, list: &'static Param, item: &Value) -> Result<(), Error> {
        match (list.item, item) {
            (Some(Type::Object), Value::Object(_)) => self.object(name, list, item)?,
            (Some(Type::Json), Value::Array(_) | Value::Object(_)) => self.push(name, json::text(item)),
            _ => self.push(name, scalar(name, item)?),
        }
        Ok(())
    }

    fn object(&mut self, name: &str, param: &'static Param, value: &Value) -> Result<(), Error> {
        let Value::Object(value) = value else { return Ok(()) };
        for (field, value) in fields(name, param.fields, value)? {
            self.param(&format!("{name}.{}", field.name), field, value)?;
        }
        Ok(())
    }

    fn push(&mut self, name: &str, value: String) {
        self.pairs.push((name.to_owned(), value));
    }
}

/// Text as it is, numbers and booleans as JSON prints them.
pub(super) fn scalar(name: &str, value: &Value) -> Result<String, Error> {
    json::scalar(value).ok_or_else(|| request_error(format!("{name}: expected a single value in a checked value")))
}
