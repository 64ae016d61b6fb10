//! The regions of a service.

use super::Service;
use crate::suggest;

/// The host that follows from the id of a region.
pub(crate) fn region_host(rule: &str, region: &str) -> String {
    let (before, after) = rule.split_once('{').unwrap_or_default();
    let (_, after) = after.split_once('}').unwrap_or_default();
    [before, region, after].concat()
}

impl Service {
    /// What is wrong with the id of a region that the vendor does not list, as the end of a sentence.
    pub(crate) fn unlisted_region(&self, id: &str) -> Option<String> {
        let known = || self.endpoints.iter().map(|(known, _)| *known);
        if known().any(|known| known.eq_ignore_ascii_case(id)) {
            return None;
        }
        // Another number is another region, and no slip.
        let digits =
            |id: &str| id.bytes().filter(u8::is_ascii_digit).fold(0u64, |all, digit| all << 8 | u64::from(digit));
        let near = suggest::near(id, known().filter(|known| digits(known) == digits(id)));
        let hint = near.map(|near| format!("; did you mean {near:?}?")).unwrap_or_default();
        Some(format!("is {}, a region that the vendor does not list{hint}", suggest::shown(id)))
    }
}
