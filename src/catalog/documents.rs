//! The documents by service: what scaling rules cite, without reading a pack.

/// A document in one edition.
pub(crate) struct Document {
    /// As a person knows it.
    pub(crate) title: &'static str,
    /// Date of the edition.
    pub(crate) edition: &'static str,
}

// One constant for each service, from its `document` and `edition`.
include!(concat!(env!("OUT_DIR"), "/documents.rs"));
