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

/// What a verifier is told, but for its functions.
pub(super) struct Verifying {
    pub now: Timestamp,
    pub max_skew_seconds: u64,
    pub allow_uncovered_body: bool,
    pub require_signed: Vec<String>,
}

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

    /// `now`, `maxSkewSeconds`, `allowUncoveredBody` and `requireSigned`.
    pub fn verifying(&mut self) -> Result<Verifying, Error> {
        let now = self.date("now")?.ok_or_else(|| invalid("now: is missing"))?;
        let skew = match self.take("maxSkewSeconds") {
            None => DEFAULT_SKEW_SECONDS,
            Some(value) => value.as_u64().ok_or_else(|| self.not("maxSkewSeconds", "a whole number of seconds"))?,
        };
        let uncovered = match self.take("allowUncoveredBody") {
            None => false,
            Some(value) => value.as_bool().ok_or_else(|| self.not("allowUncoveredBody", "true or false"))?,
        };
        let names = |value| match value {
            Value::Array(names) => names.iter().map(|name| name.as_str().map(str::to_owned)).collect(),
            _ => None,
        };
        let require_signed = match self.take("requireSigned") {
            None => Vec::new(),
            Some(value) => names(value).ok_or_else(|| self.not("requireSigned", "a list of header names"))?,
        };
        Ok(Verifying { now, max_skew_seconds: skew, allow_uncovered_body: uncovered, require_signed })
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
        let few = message(r#"{"now":5}"#).verifying().unwrap();
        assert_eq!((few.now.unix(), few.max_skew_seconds, few.allow_uncovered_body), (5, 900, false));
        let all = r#"{"now":5,"maxSkewSeconds":0,"allowUncoveredBody":true,"requireSigned":["x-tc-action"]}"#;
        let all = message(all).verifying().unwrap();
        assert_eq!((all.max_skew_seconds, all.allow_uncovered_body), (0, true));
        assert_eq!(all.require_signed, ["x-tc-action"]);
        for json in [
            "{}",
            r#"{"now":5,"maxSkewSeconds":-1}"#,
            r#"{"now":5,"maxSkewSeconds":"9"}"#,
            r#"{"now":5,"allowUncoveredBody":"no"}"#,
            r#"{"now":5,"requireSigned":"host"}"#,
            r#"{"now":5,"requireSigned":[1]}"#,
        ] {
            assert!(message(json).verifying().is_err(), "{json}");
        }
    }
}
