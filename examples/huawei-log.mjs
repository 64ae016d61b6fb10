// A log of scaling actions becomes a timeline: the answer that Huawei Cloud's page on action logs (V2) prints.
//
// An instance is added; the MODIFY_ELB row says nothing of the capacity, though it holds zeros.
import { readFileSync } from "node:fs";
import { decode, scaling } from "autoscale-kit";

const body = readFileSync(new URL('../tests/data/responses/huawei-as.ListScalingActivityV2Logs.json', import.meta.url), 'utf8');
const { data } = decode('huawei-as.ListScalingActivityV2Logs', { status: 200, headers: {}, body });
const { timeline, ignored, drift, reasons } = scaling.logReplay('huawei-as', data);

for (const { at, capacity } of timeline) console.log(`${at}  ${'#'.repeat(capacity) || '.'} ${capacity}`);
for (const row of ignored) console.log(`passed over: ${row.type}, ${row.why}`);
console.log(`rows that do not fit: ${drift.length}`);
for (const { text, source } of reasons) console.log(`- ${text} (${source.section})`);
