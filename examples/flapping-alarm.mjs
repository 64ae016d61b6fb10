// Two alarms that undo each other, minute by minute, until a cooldown tames them (ESS).
//
// Four instances are too few for the load, six too many: every change sets off the other alarm.
import { scaling } from "autoscale-kit";

const LOAD = 300; // percent of one instance
const MINUTES = 20;
const START = Date.UTC(2019, 5, 3, 8) / 1000;

const alarms = [
  { name: "scale out", fires: (cpu) => cpu > 70, adjustmentValue: 2 },
  { name: "scale in", fires: (cpu) => cpu < 55, adjustmentValue: -2 },
];

function run(defaultCooldown) {
  let totalCapacity = 4;
  let lastActivity = null;
  let activities = 0;
  let refused = 0;
  console.log(`A cooldown of ${defaultCooldown} s`);
  for (let minute = 0; minute < MINUTES; minute++) {
    const now = START + 60 * minute;
    const cpu = LOAD / totalCapacity;
    const alarm = alarms.find(({ fires }) => fires(cpu));
    if (alarm === undefined) continue;
    const { accepted, error, newCapacity } = scaling.rule("alibaba-ess", {
      minSize: 2, maxSize: 10, totalCapacity,
      adjustmentType: "QuantityChangeInCapacity", adjustmentValue: alarm.adjustmentValue,
      trigger: "alarm", now, lastActivity, defaultCooldown,
    });
    if (accepted) {
      console.log(`  minute ${minute}: ${cpu} % of CPU, ${alarm.name}: ${totalCapacity} to ${newCapacity}`);
      totalCapacity = newCapacity;
      lastActivity = { endTime: now }; // it takes no time here
      activities++;
    } else if (error === "Cooldown") {
      refused++;
    }
  }
  console.log(`  ${activities} activities, ${refused} alarms refused`);
}

run(0);
run(300);
