// Two alarms that undo each other for half an hour, and the same half hour with a cooldown (ESS), in one call each.
//
// Four instances are too few for the load, six too many: every change sets off the other alarm.
import { scaling } from "autoscale-kit";

const MINUTES = 30;

function halfHour(cooldown) {
  return {
    start: "2019-06-03T08:00Z",
    horizonSeconds: MINUTES * 60,
    group: { minSize: 2, maxSize: 8, totalCapacity: 4 },
    rules: [
      { id: "two more", adjustmentType: "QuantityChangeInCapacity", adjustmentValue: 2, cooldown },
      { id: "two fewer", adjustmentType: "QuantityChangeInCapacity", adjustmentValue: -2, cooldown },
    ],
    // Percent of one instance; those in service share it.
    metrics: [{ id: "cpu", intervalSeconds: 60, load: Array(MINUTES).fill(300) }],
    alarms: [
      { id: "busy", rule: "two more", metric: "cpu", comparisonOperator: "Greater", threshold: 70, repeatTimes: 1 },
      { id: "idle", rule: "two fewer", metric: "cpu", comparisonOperator: "Less", threshold: 60, repeatTimes: 1 },
    ],
    activitySeconds: { scaleOut: 30, scaleIn: 30 },
  };
}

for (const cooldown of [0, 600]) {
  const { timeline, events, decisions, summary } = scaling.simulate("alibaba-ess", halfHour(cooldown));
  const { activities, reversals, refused, instanceHours } = summary;
  console.log(`Cooldown of ${cooldown} s: ${activities} activities, ${reversals} of them against the one before,`);
  console.log(`${refused} alarms refused, ${instanceHours.toFixed(2)} instance-hours`);
  console.log(chart(timeline, summary.end));
  for (const { at, until, count, error, decision } of events.filter(({ kind }) => kind === "refused")) {
    console.log(`${at.slice(11, 16)} to ${until.slice(11, 16)}: ${error}, ${count} in all`);
    for (const { text, source } of decisions[decision].answer.reasons) console.log(`  - ${text} (ESS ${source.section})`);
  }
  console.log();
}

/** Instances in service, every half minute. */
function chart(timeline, end) {
  const STEP = 30_000;
  const first = Date.parse(timeline[0].at);
  const count = (Date.parse(end) - first) / STEP;
  const at = (step) => timeline.findLast((entry) => Date.parse(entry.at) <= first + step * STEP);
  return Array.from({ length: count }, (_, step) => at(step).inService).join("");
}
