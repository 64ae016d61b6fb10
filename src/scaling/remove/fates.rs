//! What becomes of the instances that a call names.

use std::collections::BTreeSet;

use serde::{Serialize, Serializer};

use crate::scaling::notes::{Notes, Rule};

/// What becomes of one instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Fate {
    /// It joins the group.
    Attached,
    /// Stopped and released.
    Released,
    /// Stopped, and kept without fees.
    Recycled,
    /// Out of the group, not touched.
    Removed,
    /// Out of the group by `DetachInstances`, not touched.
    Detached,
    /// Out of a Tencent group, not touched.
    Kept,
}

impl Fate {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Attached, "joining"),
        (Self::Released, "stopped and released"),
        (Self::Recycled, "stopped and kept without fees"),
        (Self::Removed, "only removed from the group, neither stopped nor released"),
        (Self::Detached, "detached, neither stopped nor released"),
        (Self::Kept, "unbound and kept, neither stopped nor released"),
    ];
}

/// What becomes of each instance, in order. In JSON an object, by id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fates(Vec<(String, Fate)>);

impl Fates {
    /// What becomes of the instance with this id.
    pub fn of(&self, id: &str) -> Option<Fate> {
        self.iter().find(|(known, _)| *known == id).map(|(_, fate)| fate)
    }

    /// Ids and fates in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Fate)> {
        self.0.iter().map(|(id, fate)| (id.as_str(), *fate))
    }

    /// Says how many have each fate.
    pub(in crate::scaling) fn tell(&self, rule: Rule, notes: &mut Notes) {
        for (fate, words) in Fate::ALL {
            let count = self.iter().filter(|(_, its)| *its == fate).count();
            if count > 0 {
                notes.because(rule, format!("Instances {words}: {count}."));
            }
        }
    }
}

impl FromIterator<(String, Fate)> for Fates {
    /// Of an id that comes more than once, the first fate counts.
    fn from_iter<I: IntoIterator<Item = (String, Fate)>>(fates: I) -> Self {
        let mut seen = BTreeSet::new();
        Self(fates.into_iter().filter(|(id, _)| seen.insert(id.clone())).collect())
    }
}

impl Serialize for Fates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}
