//! What the shapes of API work from, and what they make.

use std::borrow::Cow;

use crate::catalog::{Operation, Service};
use crate::http::{Body, Fields};
use crate::plain::Plain;

/// What the shapes work from.
pub(super) struct Call<'a> {
    pub service: &'static Service,
    pub operation: &'static Operation,
    /// The operation's own parameters, and common ones.
    pub value: &'a [(Cow<'a, str>, Plain<'a>)],
    pub region: Option<&'a str>,
    pub format: Option<&'a str>,
}

/// What the shapes make.
#[derive(Default)]
pub(super) struct RequestParts {
    pub path: String,
    pub query: Fields,
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
}
