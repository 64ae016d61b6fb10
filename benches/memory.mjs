// Memory over many calls, in processes of their own. MEMORY_CALLS in the environment makes it shorter.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { rate } from './tables.mjs';

const CALLS = Number(process.env.MEMORY_CALLS ?? 10_000_000);
const GROUPS = Number(process.env.MEMORY_GROUPS ?? 10_000);

function measured(script, count) {
  const path = fileURLToPath(new URL(`./memory/${script}.mjs`, import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [path, String(count)], { encoding: 'utf8' }));
}

const megabytes = (samples, what) => `${samples[0][what].toFixed(1)} → ${samples.at(-1)[what].toFixed(1)} MB`;
const highest = (samples, what) => `${Math.max(...samples.map((sample) => sample[what])).toFixed(1)} MB`;
const row = (name, { calls, seconds, samples }) => [
  name,
  rate((seconds * 1e9) / calls),
  megabytes(samples, 'wasm'),
  megabytes(samples, 'heap'),
  highest(samples, 'heap'),
  megabytes(samples, 'rss'),
];

export async function run() {
  const calls = measured('calls', CALLS);
  const groups = measured('groups', GROUPS);
  return {
    results: { calls, groups },
    tables: [{
      title: 'Memory of one instance',
      head: ['', 'rate', 'module', 'heap', 'heap at most', 'resident'],
      rows: [
        row(`${CALLS / 1e6} million calls: checks, signatures, decisions, refusals`, calls),
        row(`\`simulate\` of ${GROUPS} groups for a day, in one call`, groups),
      ],
      note: `After a warm-up, garbage collected. The results of the groups, ${(groups.bytes / 1e6).toFixed(0)} MB as JSON, are held.`,
    }],
  };
}
