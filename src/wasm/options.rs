//! Options of checking and verifying, read from JSON.

use serde_json::Value;

use super::invalid;
use super::message::Message;
use crate::catalog::Bounds;
use crate::error::Error;
use crate::sign::DEFAULT_SKEW_SECONDS;
use crate::suggest;
use crate::time::Timestamp;
use crate::validate::{Limits, Options};

impl Message {
    /// `limits`, `overrides` and `now`.
    pub fn checks(&mut self) -> Result<Options, Error> {
        let words = [("strict", Limits::Strict), ("warn", Limits::Warn), ("off", Limits::Off)];
        let limits = self.word("limits", &words)?.unwrap_or_default();
        let mut overrides = Vec::new();
        if let Some(value) = self.take("overrides") {
            for (name, bounds) in Self::from_value("overrides", value)?.fields {
                overrides.push((name, read_bounds(bounds)?));
            }
        }
        Ok(Options { limits, overrides, now: self.date("now")? })
    }

    /// `now`, `maxSkewSeconds` and `allowUncoveredBody`.
    pub fn verifying(&mut self) -> Result<(Timestamp, u64, bool), Error> {
        let now = self.date("now")?.ok_or_else(|| invalid("now: is missing"))?;
        let skew = match self.take("maxSkewSeconds") {
            None => DEFAULT_SKEW_SECONDS,
            Some(value) => value.as_u64().ok_or_else(|| self.not("maxSkewSeconds", "a whole number of seconds"))?,
        };
        let uncovered = match self.take("allowUncoveredBody") {
            None => false,
            Some(value) => value.as_bool().ok_or_else(|| self.not("allowUncoveredBody", "true or false"))?,
        };
        Ok((now, skew, uncovered))
    }
}

fn read_bounds(value: Value) -> Result<Bounds, Error> {
    let Value::Object(fields) = value else {
        return Err(invalid("overrides: expected { min?, max? } for each parameter"));
    };
    let side = |name: &str| match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_f64().map(Some).ok_or_else(|| invalid(format!("overrides: {name} is not a number"))),
    };
    match fields.keys().find(|name| !matches!(name.as_str(), "min" | "max")) {
        Some(name) => Err(invalid(format!("overrides: {} is neither min nor max", suggest::shown(name)))),
        None => Ok(Bounds { min: side("min")?, max: side("max")? }),
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

    #[test]
    fn verifying_options() {
        let (now, skew, uncovered) = message(r#"{"now":5}"#).verifying().unwrap();
        assert_eq!((now.unix(), skew, uncovered), (5, 900, false));
        let all = message(r#"{"now":5,"maxSkewSeconds":0,"allowUncoveredBody":true}"#).verifying();
        assert_eq!(all.map(|(_, skew, uncovered)| (skew, uncovered)), Ok((0, true)));
        for json in [
            "{}",
            r#"{"now":5,"maxSkewSeconds":-1}"#,
            r#"{"now":5,"maxSkewSeconds":"9"}"#,
            r#"{"now":5,"allowUncoveredBody":"no"}"#,
        ] {
            assert!(message(json).verifying().is_err(), "{json}");
        }
    }
}
