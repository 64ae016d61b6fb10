//! The run in numbers, from its timeline.

use super::{Cut, Simulation, Summary, alarms::Alarms, run::Run};

pub(super) fn simulation(run: Run, alarms: &Alarms, cut: Option<Cut>) -> Simulation {
    let Run { scenario, provider, state, record, mut readings, .. } = run;
    readings.no_bearer |= alarms.no_bearer;
    let end = cut.as_ref().map_or(scenario.end, |cut| cut.at.at);
    let mut summary = Summary {
        end: record.moment(end),
        instance_seconds: 0,
        instance_hours: 0.0,
        seconds_at_max: 0,
        seconds_at_min: 0,
        lowest_capacity: i64::MAX,
        highest_capacity: 0,
        final_capacity: state.counts.total,
        final_status: state.group.status.name(),
        samples: alarms.samples,
        activities: state.activities,
        refused: record.refused.iter().map(|refusals| refusals.count).sum(),
        refused_by_error: record.refused,
        reversals: record.reversals,
        flapping_window_seconds: scenario.flapping_window_seconds,
    };
    let ends = record.timeline.iter().skip(1).map(|entry| entry.at.at).chain([end]);
    for (entry, until) in record.timeline.iter().zip(ends) {
        let seconds = until.unix().saturating_sub(entry.at.at.unix());
        let total = entry.total_capacity;
        summary.instance_seconds = summary.instance_seconds.saturating_add(total.saturating_mul(seconds));
        for (sum, is_there) in [
            (&mut summary.seconds_at_max, total >= entry.max_size),
            (&mut summary.seconds_at_min, total <= entry.min_size),
        ] {
            *sum = sum.saturating_add(if is_there { seconds } else { 0 });
        }
        summary.lowest_capacity = summary.lowest_capacity.min(total);
        summary.highest_capacity = summary.highest_capacity.max(total);
    }
    summary.instance_hours = hours(summary.instance_seconds);
    let seconds = end.unix().saturating_sub(scenario.start.unix());
    let notes = readings.notes(provider, seconds, &summary, cut.as_ref().map(|cut| cut.why));
    Simulation {
        accepted: true,
        error: None,
        timeline: record.timeline,
        events: record.events,
        decisions: record.decisions,
        summary,
        cut,
        reasons: notes.reasons,
        assumptions: notes.assumptions,
    }
}

#[expect(clippy::cast_precision_loss, reason = "the seconds beside them are exact")]
fn hours(seconds: i64) -> f64 {
    seconds as f64 / 3600.0
}
