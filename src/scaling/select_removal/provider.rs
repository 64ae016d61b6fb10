//! Where each service documents the choice, and what its document leaves open.

use crate::scaling::{
    notes::{Assumption, Rule},
    placement::ESS_STATUSES,
};

/// The differences between the services, apart from the policies themselves.
#[derive(Debug)]
pub(super) struct Provider {
    pub(super) standby: Rule,
    pub(super) protected: Rule,
    pub(super) state: Rule,
    pub(super) policies: Rule,
    pub(super) released: Rule,
    pub(super) shortfall: Rule,
    pub(super) only_in_service: Assumption,
    pub(super) ties: Assumption,
    pub(super) takes_what_there_is: Assumption,
    /// How an activity ends: all done, some, none.
    pub(super) statuses: [&'static str; 3],
}

pub(super) const POLICY: Rule = Rule::ess("1.9", "9.1");
pub(super) const ZONE_POLICY: Rule = Rule::ess("1.13", "9.1");
pub(super) const TENCENT_POLICY: Rule = Rule::tencent("2.3", CREATING);

const CREATING: &str = "Creating Scaling Groups";
const PROTECTION: &str = "CVM Removal Protection";
const BOUND: &str = "Querying Bound CVM Of A Scaling Group";

pub(super) const ESS: Provider = Provider {
    standby: Rule::ess("1.9", "11.1"),
    protected: Rule::ess("1.9", "11.4"),
    state: Rule::ess("1.9", "9.7"),
    policies: POLICY,
    released: Rule::ess("1.9", "12.3"),
    shortfall: Rule::ess("1.9", "9.8"),
    only_in_service: Assumption {
        text: "Only instances in service are chosen, none that is still joining or already leaving.",
        section: "9.1",
    },
    ties: Assumption {
        text: "If the policies leave several instances, the one that joined earlier is chosen, then the one with the \
               smaller id; the service may choose at random.",
        section: "9.1",
    },
    takes_what_there_is: Assumption {
        text: "If fewer instances may be chosen than should leave, all of them leave.",
        section: "9.1",
    },
    statuses: ESS_STATUSES,
};

pub(super) const TENCENT: Provider = Provider {
    standby: Rule::tencent("2.3", BOUND),
    protected: Rule::tencent("2.3", PROTECTION),
    state: Rule::tencent("2.3", BOUND),
    policies: TENCENT_POLICY,
    released: Rule::tencent("2.3", BOUND),
    shortfall: Rule::tencent("2.3", "Querying Scaling Activities"),
    only_in_service: Assumption {
        text: "Only instances in service are chosen, none that is still joining or already leaving.",
        section: CREATING,
    },
    ties: Assumption {
        text: "Among instances that joined together, the one with the smaller id is chosen.",
        section: CREATING,
    },
    takes_what_there_is: Assumption {
        text: "If fewer instances may be chosen than should leave, all of them leave.",
        section: PROTECTION,
    },
    statuses: ["Successful", "Partially successful", "Failed"],
};

pub(super) const TENCENT_CODE: Assumption = Assumption {
    text: "An unknown removePolicy is refused with the common code for wrong parameters.",
    section: "Error Codes",
};
pub(super) const ALIKE: Assumption = Assumption {
    text: "Instances made by the group and added by hand are treated alike; one later page of Tencent takes the \
           former first, a still later one does not.",
    section: CREATING,
};
pub(super) const ATTACHED_LAST: Assumption = Assumption {
    text: "Instances without a scaling configuration, which were attached, are skipped while any instance with one \
           is left.",
    section: "9.1",
};
pub(super) const NEWEST: Assumption = Assumption {
    text: "NewestInstance takes the instance that joined last, as its name says; its description repeats that of \
           OldestInstance.",
    section: "9.1",
};
pub(super) const FULLEST_ZONE: Assumption = Assumption {
    text: "With BALANCE each instance is chosen by the removal policies in the zone that has the most instances, \
           counting all of them; if several zones are equally full, or the fullest has no candidate, in the fullest \
           zones that have one.",
    section: "9.1",
};
pub(super) const DEAREST: Assumption = Assumption {
    text: "With COST_OPTIMIZED the instances with the highest vCPU price leave first; among them the removal \
           policies decide.",
    section: "9.1",
};
pub(super) const ANY_ZONE: Assumption =
    Assumption { text: "With PRIORITY the zones play no part in which instances leave.", section: "9.1" };
