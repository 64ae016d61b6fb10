//! The state of a scaling group.

/// Life cycle state of an ESS scaling group (ESS 9.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum GroupStatus {
    /// Enabled: takes rule executions and starts scaling activities.
    #[default]
    Active,
    /// Disabled, or created and not yet enabled.
    Inactive,
    /// Being deleted.
    Deleting,
}

impl GroupStatus {
    pub(super) const NAMES: [(&'static str, Self); 3] =
        [("Active", Self::Active), ("Inactive", Self::Inactive), ("Deleting", Self::Deleting)];
}
