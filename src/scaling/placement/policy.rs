//! The policy of a group with several zones.

/// How a group spreads its instances over zones or instance types (`MultiAZPolicy`, ESS 9.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MultiAzPolicy {
    /// In the order of the vSwitches.
    #[default]
    Priority,
    /// Evenly over the zones.
    Balance,
    /// The lowest price per vCPU first.
    CostOptimized,
}

impl MultiAzPolicy {
    pub(in crate::scaling) const NAMES: [(&'static str, Self); 3] =
        [("PRIORITY", Self::Priority), ("BALANCE", Self::Balance), ("COST_OPTIMIZED", Self::CostOptimized)];

    /// The policy of that exact name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, policy)| *policy)
    }

    /// The name of the service.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, known)| *known == self).map_or("", |(name, _)| name)
    }
}
