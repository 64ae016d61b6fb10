// Two scheduled tasks at the same minute (ESS 13.3): the second one waits for the activity of the first, as long as it may.
import { scaling } from "autoscale-kit";

const at = "2019-06-03T08:00Z";
const rules = [
  { id: "ten in all", adjustmentType: "TotalCapacity", adjustmentValue: 10 },
  { id: "half as many more", adjustmentType: "PercentChangeInCapacity", adjustmentValue: 50 },
];

for (const launchExpirationTime of [600, 120]) {
  const { events, decisions, summary } = scaling.simulate("alibaba-ess", {
    start: at,
    horizonSeconds: 3600,
    group: { minSize: 0, maxSize: 20, totalCapacity: 4 },
    rules,
    scheduledTasks: [
      { id: "opening", rule: "ten in all", launchTime: at },
      { id: "campaign", rule: "half as many more", launchTime: at, launchExpirationTime },
    ],
    activitySeconds: { scaleOut: 300 },
  });
  console.log(`The second task may wait ${launchExpirationTime} s: ${summary.finalCapacity} instances in the end`);
  for (const event of events) {
    console.log(`${event.at.slice(11, 19)} ${event.cause.id}: ${words(event)}`);
    if (event.kind === "activityEnded" || event.decision === null) continue;
    for (const { text } of decisions[event.decision].answer.reasons) console.log(`         - ${text}`);
  }
  console.log();
}

function words({ kind, delta, totalCapacity, error }) {
  switch (kind) {
    case "activityStarted":
      return `+${delta} begins`;
    case "activityEnded":
      return `done, ${totalCapacity} in all`;
    case "waiting":
      return `waits (${error})`;
    default:
      return `${kind} (${error})`;
  }
}
