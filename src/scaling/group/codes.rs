//! What two services answer to a call about a group: the codes of the conditions that calls share, and the
//! readings that go with them.

use crate::scaling::{
    fields::Fields,
    notes::{Assumption, Rule},
};

/// A service whose groups take calls by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Alibaba Cloud ESS, `alibaba-ess`.
    AlibabaEss,
    /// Tencent Cloud AS, API v2, `tencent-as-v2`.
    TencentAsV2,
}

/// The code of a condition, and the reading behind it where the document gives none.
#[derive(Debug, Clone, Copy)]
pub(in crate::scaling) struct Code {
    pub(super) name: &'static str,
    pub(super) reading: Option<Assumption>,
}

impl Code {
    /// Tencent's common code, for a condition that has none on its page.
    pub(in crate::scaling) const COMMON_5100: Self = Self::reading(
        "5100",
        Assumption {
            text: "The page has no code for this condition, so the common code 5100 (resource operation failed) is \
                   assumed.",
            section: "Error Codes",
        },
    );
    /// Tencent's common code, for an argument that has none on its page.
    pub(in crate::scaling) const COMMON_4000: Self = Self::reading(
        "4000",
        Assumption {
            text: "The page has no code for this argument, so the common code 4000 (invalid request parameter) is \
                   assumed.",
            section: "Error Codes",
        },
    );

    /// A code that the document gives for the condition.
    pub(in crate::scaling) const fn documented(name: &'static str) -> Self {
        Self { name, reading: None }
    }

    /// A code that is taken for the condition.
    const fn reading(name: &'static str, reading: Assumption) -> Self {
        Self { name, reading: Some(reading) }
    }
}

/// Codes that the calls of one service share.
pub(in crate::scaling) struct Codes {
    pub(in crate::scaling) no_group: Code,
    pub(in crate::scaling) status: Code,
    pub(in crate::scaling) activity: Code,
    /// Says that a group runs one activity at a time.
    pub(in crate::scaling) one_activity: Rule,
    pub(in crate::scaling) missing: Code,
    pub(in crate::scaling) argument: Code,
    pub(in crate::scaling) no_instance: Code,
    pub(in crate::scaling) over_max: Code,
    pub(in crate::scaling) under_min: Code,
}

// Readings of calls that name instances.
pub(in crate::scaling) const WHOLE_CALL: &str = "One instance that does not meet the conditions makes the whole call \
                                                 fail.";
pub(in crate::scaling) const REPEATED_ID: &str = "An instance that is named more than once counts once.";
pub(in crate::scaling) const MOST_IDS: &str = "A call that names too many instances is refused, not shortened.";

const ESS: Codes = Codes {
    no_group: Code::documented("InvalidScalingGroupId.NotFound"),
    status: Code::documented("IncorrectScalingGroupStatus"),
    activity: Code::documented("ScalingActivityInProgress"),
    one_activity: Rule::ess("1.3", "13.3"),
    missing: Code::documented("MissingParameter"),
    argument: Code::documented("InvalidParameter"),
    no_instance: Code::documented("InvalidInstanceId.NotFound"),
    over_max: Code::documented("IncorrectCapacity.MaxSize"),
    under_min: Code::documented("IncorrectCapacity.MinSize"),
};

const TENCENT: Codes = Codes {
    no_group: Code::documented("InvalidParameter.ScalingGroupIdError"),
    status: Code::COMMON_5100,
    activity: Code::COMMON_5100,
    one_activity: Rule::tencent("2.1", "Querying Scaling Group List"),
    missing: Code::documented("4000"),
    argument: Code::COMMON_4000,
    no_instance: Code::documented("InvalidParameter.InstanceIdError"),
    over_max: Code::COMMON_5100,
    under_min: Code::COMMON_5100,
};

impl Service {
    /// How the times of an input are read.
    pub(in crate::scaling) fn read_times(self, fields: &mut Fields) {
        if self == Self::TencentAsV2 {
            fields.without_zones();
        }
    }

    pub(in crate::scaling) const fn codes(self) -> &'static Codes {
        match self {
            Self::AlibabaEss => &ESS,
            Self::TencentAsV2 => &TENCENT,
        }
    }
}
