//! Structured values as the name and value pairs of a query or form.

use super::call::Call;
use super::structure::{fields, joined, ordered, own, scalar};
use crate::catalog::{CommonParam, Origin, Param, Style, Type};
use crate::error::Error;
use crate::http::Fields;
use crate::json;
use crate::plain::{self, Plain};

/// Adds the pairs of parameters to a query or form.
pub(super) struct Flat<'o> {
    /// The number of the first item of a list: 1 with Alibaba, 0 with Tencent.
    pub base: usize,
    pub out: &'o mut Fields,
}

impl Flat<'_> {
    /// The pairs of all parameters, in the order of the catalogue; then those that any call may carry, as the caller gives them.
    pub fn call(&mut self, call: &Call) -> Result<(), Error> {
        for (param, value) in own(call)? {
            self.param(param.name, param, value)?;
        }
        for CommonParam { param, .. } in call.service.common.iter().filter(|common| common.from == Origin::Caller) {
            let given = plain::get(call.value, param.name).filter(|value| **value != Plain::Null);
            if let Some(value) = given
                && call.operation.params.iter().all(|own| own.name != param.name)
            {
                self.param(param.name, param, value)?;
            }
        }
        Ok(())
    }

    /// The pairs of one parameter.
    pub fn param(&mut self, name: &str, param: &'static Param, value: &Plain) -> Result<(), Error> {
        match (param.kind, param.style, value) {
            (Type::Json, _, Plain::Text(text)) => self.out.push(name, text),
            (Type::Json, ..) => self.push_json(name, value),
            (Type::List | Type::Object | Type::Map, Some(Style::Json), Plain::List(_) | Plain::Object(_)) => {
                self.out.push(name, &json::text(&ordered(name, param, value)?));
            }
            (Type::List, Some(Style::Comma), Plain::List(items)) => {
                if !items.is_empty() {
                    self.out.push(name, &joined(name, items)?);
                }
            }
            (Type::List, _, Plain::List(items)) => {
                for (number, item) in (self.base..).zip(items.iter().filter(|item| **item != Plain::Null)) {
                    self.item(&format!("{name}.{number}"), param, item)?;
                }
            }
            (Type::Object, _, Plain::Object(_)) => self.object(name, param, value)?,
            _ => self.out.push(name, &scalar(name, value)?),
        }
        Ok(())
    }

    fn item(&mut self, name: &str, list: &'static Param, item: &Plain) -> Result<(), Error> {
        match (list.item, item) {
            (Some(Type::Object), Plain::Object(_)) => self.object(name, list, item)?,
            (Some(Type::Json), Plain::List(_) | Plain::Object(_)) => self.push_json(name, item),
            _ => self.out.push(name, &scalar(name, item)?),
        }
        Ok(())
    }

    fn object(&mut self, name: &str, param: &'static Param, value: &Plain) -> Result<(), Error> {
        let Plain::Object(value) = value else { return Ok(()) };
        for (field, value) in fields(name, param.fields, &[], value)? {
            self.param(&[name, ".", field.name].concat(), field, value)?;
        }
        Ok(())
    }

    fn push_json(&mut self, name: &str, value: &Plain) {
        self.out.push(name, &json::text(&serde_json::Value::from(value.clone())));
    }
}
