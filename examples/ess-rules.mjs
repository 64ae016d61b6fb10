// The two worked examples of ESS 1.2: what becomes of a rule that would leave the bounds of its group.
import { scaling } from "autoscale-kit";

const examples = [
  {
    title: "Add 3 to a group of 2 that may have 3",
    input: { minSize: 0, maxSize: 3, totalCapacity: 2, adjustmentType: "QuantityChangeInCapacity", adjustmentValue: 3 },
  },
  {
    title: "Remove 5 from a group of 3 that must keep 2",
    input: { minSize: 2, maxSize: 10, totalCapacity: 3, adjustmentType: "QuantityChangeInCapacity", adjustmentValue: -5 },
  },
  {
    title: "The first one again, now that the group is at its bound",
    input: { minSize: 0, maxSize: 3, totalCapacity: 3, adjustmentType: "QuantityChangeInCapacity", adjustmentValue: 3 },
  },
  {
    title: "A quarter less of 10: a half, and the document does not say which way it goes",
    input: { minSize: 0, maxSize: 10, totalCapacity: 10, adjustmentType: "PercentChangeInCapacity", adjustmentValue: -25 },
  },
];

for (const { title, input } of examples) {
  const { error, delta, newCapacity, reasons, assumptions } = scaling.rule("alibaba-ess", input);
  console.log(title);
  console.log(error === null ? `  ${delta > 0 ? "+" : ""}${delta}, so ${newCapacity} in all` : `  refused: ${error}`);
  for (const { text, source } of reasons) console.log(`  - ${text} (ESS ${source.section})`);
  for (const { text, section } of assumptions) console.log(`  ? ${text} (ESS ${section} is silent)`);
}
