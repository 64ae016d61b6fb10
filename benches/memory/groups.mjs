// Days of many groups in one call. Prints JSON: memory before and after.
import { memory } from '../soak/memory.mjs';
import { scaling } from 'autoscale-kit';
import { ALARMS, scenario } from '../scaling/day.mjs';

const GROUPS = Number(process.argv[2]);
const PHASES = 360;

const scenarios = Array.from({ length: GROUPS }, (_, group) => scenario({ alarms: ALARMS['one alarm'], group: group % PHASES }));
scaling.simulate('alibaba-ess', scenarios.slice(0, PHASES));
const before = memory();
const start = performance.now();
const results = scaling.simulate('alibaba-ess', scenarios);
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ calls: GROUPS, seconds, samples: [before, memory()], bytes: JSON.stringify(results).length }));
