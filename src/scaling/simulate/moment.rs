//! An instant of a run, spelt as the service spells its times.

use serde::{Serialize, Serializer};

use super::Service;
use crate::time::Timestamp;

/// An instant; in JSON `2019-06-03T08:30:00Z`, for Tencent `2019-06-03 08:30:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The instant.
    pub at: Timestamp,
    /// Whose spelling.
    pub service: Service,
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&(super::provider::of(self.service).spell)(self.at))
    }
}
