//! Options of verifying, read from JSON.

use serde_json::Value;

use super::invalid;
use super::message::Message;
use crate::error::Error;
use crate::sign::DEFAULT_SKEW_SECONDS;
use crate::time::Timestamp;

/// What a verifier is told, but for its functions.
pub(super) struct Verifying {
    pub now: Timestamp,
    pub max_skew_seconds: u64,
    pub allow_uncovered_body: bool,
    pub require_signed: Vec<String>,
}

impl Message {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn message(json: &str) -> Message {
        Message::parse("options", json.as_bytes()).unwrap()
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
