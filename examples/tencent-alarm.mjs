// An alarm policy of Tencent's AS API v2 over an hour of measurements: when it fires, and when the lock stops it.
import { scaling } from "autoscale-kit";

const policy = {
  metric: { dimensionName: "cpu_usage", comparisonOperator: "Greater", threshold: 70, repeatTimes: 2 },
  adjustmentType: "PercentChangeInCapacity",
  adjustmentValue: 50,
  cooldown: 900,
};
// One per five minutes; in one of them nothing was measured.
const datapoints = [65, 80, 60, 75, 82, 85, null, 88, 90, 91, 72, 40];
const PERIOD = 300;
const START = Date.UTC(2016, 2, 17, 8) / 1000;
const clock = (seconds) => new Date(seconds * 1000).toISOString().slice(11, 16);

const group = { minSize: 1, maxSize: 8, instanceNum: 3 };
let from = 0; // what was measured before has led to its activity already
for (let end = 1; end <= datapoints.length; end++) {
  const now = START + PERIOD * end;
  const { fires, accepted, error, newCapacity, cooldownSeconds, reasons, assumptions } = scaling.alarm("tencent-as-v2", {
    ...policy, group, now,
    datapoints: datapoints.slice(Math.max(from, end - policy.metric.repeatTimes), end),
  });
  if (!fires) continue;
  console.log(`${clock(now)} ${accepted ? `${group.instanceNum} to ${newCapacity} instances` : `refused, ${error ?? "nothing to change"}`}`);
  for (const { text } of reasons) console.log(`  - ${text}`);
  for (const { text } of assumptions) console.log(`  ? ${text}`);
  if (!accepted) continue;
  group.instanceNum = newCapacity;
  group.lockedUntil = now + cooldownSeconds;
  from = end;
}
