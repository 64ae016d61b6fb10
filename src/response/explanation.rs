//! What is known of an error code, as data.

use std::borrow::Cow;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::explain;
use crate::catalog::{Category, ErrorInfo, Retry};
use crate::issue::Source;

/// What is known of an error code.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// Id of the service.
    pub service: &'static str,
    /// The code as the document spells it; one that it does not list, as it was asked for.
    pub code: Cow<'static, str>,
    /// Whether the document lists the code.
    pub documented: bool,
    /// Who says it; absent where the document does not list it.
    pub scope: Option<Scope>,
    /// The operations whose own table lists it.
    pub operations: Vec<&'static str>,
    /// What it means and what to do.
    pub reading: Reading,
    /// What it means to operations that read it in another way than [`reading`](Self::reading) says.
    pub otherwise: Vec<Reading>,
    /// A documented code that looks like the one asked for.
    pub did_you_mean: Option<&'static str>,
}

/// Who says a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Any operation may answer with it.
    Service,
    /// Some operations answer with it.
    Operation,
    /// No operation answers with it: it tells why a scaling activity failed.
    Activity,
}

/// One meaning of a code.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// HTTP status, where documented, or else as it was given.
    pub status: Option<u16>,
    /// What it means.
    pub meaning: Cow<'static, str>,
    /// What kind of trouble it is; absent where nothing tells.
    pub category: Option<Category>,
    /// Whether sending the call again can help.
    pub retry: Retry,
    /// What to do next.
    pub advice: Cow<'static, str>,
    /// In [`Explanation::otherwise`]: the operations that read it so.
    pub within: Vec<&'static str>,
    /// Where it is documented.
    pub source: Option<Source>,
}

/// The members of the reading stand beside those of the explanation; what is absent is left out.
impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("service", self.service)?;
        map.serialize_entry("code", self.code.as_ref())?;
        map.serialize_entry("documented", &self.documented)?;
        if let Some(scope) = &self.scope {
            map.serialize_entry("scope", scope)?;
        }
        map.serialize_entry("operations", &self.operations)?;
        self.reading.members(&mut map)?;
        if !self.otherwise.is_empty() {
            map.serialize_entry("otherwise", &self.otherwise)?;
        }
        if let Some(name) = self.did_you_mean {
            map.serialize_entry("didYouMean", name)?;
        }
        map.end()
    }
}

impl Serialize for Reading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if !self.within.is_empty() {
            map.serialize_entry("operations", &self.within)?;
        }
        self.members(&mut map)?;
        map.end()
    }
}

impl Reading {
    pub(super) fn of(info: &'static ErrorInfo) -> Self {
        Self {
            status: info.status,
            meaning: info.meaning.into(),
            category: Some(info.category),
            retry: info.retry,
            advice: info.advice.into(),
            within: Vec::new(),
            source: Some(info.source),
        }
    }

    pub(super) fn unlisted(said: explain::Unlisted, status: Option<u16>) -> Self {
        Self {
            status,
            meaning: said.meaning,
            category: said.category,
            retry: said.retry,
            advice: said.advice,
            within: Vec::new(),
            source: None,
        }
    }

    fn members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        if let Some(status) = &self.status {
            map.serialize_entry("status", status)?;
        }
        map.serialize_entry("meaning", self.meaning.as_ref())?;
        if let Some(category) = &self.category {
            map.serialize_entry("category", category)?;
        }
        map.serialize_entry("retry", &self.retry)?;
        map.serialize_entry("advice", self.advice.as_ref())?;
        match &self.source {
            Some(source) => map.serialize_entry("source", source),
            None => Ok(()),
        }
    }

    /// Whether it differs at most in where it stands.
    pub(super) fn says_the_same(&self, other: &Self) -> bool {
        let words = |reading: &Self| (reading.status, reading.category, reading.retry);
        words(self) == words(other) && self.meaning == other.meaning && self.advice == other.advice
    }
}
