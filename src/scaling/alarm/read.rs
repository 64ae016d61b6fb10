//! How the input is read from JSON.

use super::{Adjustment, AlarmGroup, AlarmInput, AlarmSizes, Metric};
use crate::{
    issue::IssueCode,
    scaling::{
        field::{ANY, COUNT},
        fields::Fields,
        group::owned,
    },
};

pub(super) fn alarm_input(fields: &mut Fields) -> AlarmInput {
    fields.without_zones();
    let input = AlarmInput {
        metric: fields.required("metric").object(metric).unwrap_or_default(),
        datapoints: fields.optional("datapoints").list(|item| item.datapoint()),
        adjustment: adjustment(fields),
        cooldown: fields.optional("cooldown").integer(COUNT),
        group: fields.optional("group").object(group).unwrap_or_default(),
        now: fields.optional("now").time(),
    };
    if input.datapoints.is_some() && input.group.locked_until.is_some() && !fields.has("now") {
        fields.report("now", IssueCode::Missing, "is required to tell whether the cooldown is over");
    }
    input
}

fn metric(fields: &mut Fields) -> Metric {
    // The document's own example begins with a capital letter.
    let dimension = fields.one_of(&["dimensionName", "DimensionName"]);
    Metric {
        dimension_name: owned(fields.optional(dimension)),
        comparison_operator: owned(fields.optional("comparisonOperator")),
        threshold: fields.optional("threshold").number(),
        repeat_times: fields.optional("repeatTimes").integer(ANY),
    }
}

/// Both of its fields or neither.
fn adjustment(fields: &mut Fields) -> Option<Adjustment> {
    let asked = ["adjustmentType", "adjustmentValue"].iter().any(|name| fields.has(name));
    let kind = owned(fields.required_when(asked, "adjustmentType"));
    let value = fields.required_when(asked, "adjustmentValue").integer(ANY);
    Some(Adjustment { adjustment_type: kind?, adjustment_value: value? })
}

fn group(fields: &mut Fields) -> AlarmGroup {
    AlarmGroup {
        activity_in_progress: fields.optional("activityInProgress").boolean().unwrap_or_default(),
        locked_until: fields.optional("lockedUntil").time(),
        sizes: sizes(fields),
    }
}

/// All three or none; `totalCapacity` is another word for `instanceNum`.
fn sizes(fields: &mut Fields) -> Option<AlarmSizes> {
    let number = fields.one_of(&["instanceNum", "totalCapacity"]);
    let asked = ["minSize", "maxSize", number].iter().any(|name| fields.has(name));
    let min = fields.required_when(asked, "minSize").integer(COUNT);
    let max = fields.required_when(asked, "maxSize").integer(COUNT);
    let present = fields.required_when(asked, number).integer(COUNT);
    if min.zip(max).is_some_and(|(min, max)| min > max) {
        fields.report("minSize", IssueCode::Conflict, "must not be greater than maxSize");
    }
    Some(AlarmSizes { min_size: min?, max_size: max?, instance_num: present? })
}
