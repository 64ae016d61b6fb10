//! The conditions of the call, in the order in which they are examined.

use super::RemoveInput;
use crate::{
    scaling::{
        GroupStatus,
        group::{MOST_IDS, Objections, WHOLE_CALL},
        notes::counted,
    },
    suggest::shown,
};

/// What stands against the call apart from the instances it names: the group, the arguments.
pub(super) fn of_the_call(input: &RemoveInput) -> Objections {
    let (rules, group) = (input.operation.rules(), &input.group);
    let codes = rules.service.codes();
    let mut found = Objections::new(codes, rules.conditions);
    if !found.group_exists(group) {
        return found;
    }
    found.status(group, &[GroupStatus::Active]);
    found.idle(group);
    let count = input.instance_ids.len();
    if count == 0 {
        found.add(codes.missing, "The call names no instance.");
    }
    if let Some(most) = rules.most_ids.filter(|most| count > *most) {
        found.add(codes.argument, format!("The call names {count} instances; at most {most} are allowed."));
        found.assume(MOST_IDS);
    }
    (rules.argument)(input, &mut found);
    found
}

/// Everything that stands against the call: the same, then the instances, then the capacity.
pub(super) fn objections(input: &RemoveInput) -> Objections {
    let mut found = of_the_call(input);
    if !input.group.exists {
        return found;
    }
    let codes = input.operation.rules().service.codes();
    let members = input.members();
    let mut strangers = input.instance_ids.iter().filter(|id| !members.contains_key(id.as_str()));
    if let Some(first) = strangers.next() {
        let others = strangers.count();
        let more = if others == 0 { String::new() } else { format!(" The same holds for {others} more.") };
        found.add(codes.no_instance, format!("Instance {} is not in the group.{more}", shown(first)));
        if others.saturating_add(1) < input.instance_ids.len() {
            found.assume(WHOLE_CALL);
        }
    }
    let count = input.leaving().len() as i128;
    if let (Some(total), Some(min)) = (input.group.total_capacity, input.group.min_size)
        && i128::from(total) - count < i128::from(min)
    {
        found.add(
            codes.under_min,
            format!("The group has {}; {count} fewer would be less than MinSize {min}.", counted(total, "instance")),
        );
    }
    found
}
