//! Options of checking, read from JSON.

use serde_json::Value;

use super::invalid;
use super::message::Message;
use crate::catalog::Bounds;
use crate::error::Error;
use crate::suggest;
use crate::validate::{Limits, Options, Override};

impl Message {
    /// `limits`, `overrides` and `now`.
    pub fn checks(&mut self) -> Result<Options, Error> {
        let words = [("strict", Limits::Strict), ("warn", Limits::Warn), ("off", Limits::Off)];
        let limits = self.word("limits", &words)?.unwrap_or_default();
        let mut overrides = Vec::new();
        if let Some(value) = self.take("overrides") {
            for (name, bounds) in Self::from_value("overrides", value)?.fields {
                overrides.push((name, read_override(bounds)?));
            }
        }
        Ok(Options { limits, overrides, now: self.date("now")? })
    }
}

fn read_override(value: Value) -> Result<Override, Error> {
    let fields = match value {
        Value::String(word) if word == "off" => return Ok(Override::Off),
        Value::Object(fields) => fields,
        _ => return Err(invalid("overrides: expected { min?, max? } or \"off\" for each parameter")),
    };
    let side = |name: &str| match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_f64().map(Some).ok_or_else(|| invalid(format!("overrides: {name} is not a number"))),
    };
    match fields.keys().find(|name| !matches!(name.as_str(), "min" | "max")) {
        Some(name) => Err(invalid(format!("overrides: {} is neither min nor max", suggest::shown(name)))),
        None => Ok(Override::Bounds(Bounds { min: side("min")?, max: side("max")? })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(json: &str) -> Message {
        Message::parse("options", json.as_bytes()).unwrap()
    }

    #[test]
    fn wrong_fields_are_named() {
        let error = message(r#"{"limits":"loose"}"#).checks().unwrap_err();
        assert_eq!(error.message(), "limits: is \"loose\"; expected strict or warn or off");
        let error = message(r#"{"overrides":{"MaxSize":{"maximum":1}}}"#).checks().unwrap_err();
        assert_eq!(error.message(), "overrides: \"maximum\" is neither min nor max");
    }
}
