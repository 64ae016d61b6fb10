// The package beside what a user would pick instead. Results are compared before anything is timed.
//
// node benches/side-by-side.mjs [subject ...]; without any, all. `--markdown` prints Markdown, `--json` the numbers alone, and
// `--write` puts the tables into docs/performance.md, and into COMPARE.md where its subjects are among them.
//
// Times of a shared machine mean little, ratios of one run do. ROUNDS and ROUND_MS in the environment make it longer or shorter.
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { about, write } from './report.mjs';
import { asMarkdown, asText } from './tables.mjs';

const SUBJECTS = ['signing', 'checking', 'check-and-sign', 'scaling', 'start', 'chromium', 'memory'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { markdown: { type: 'boolean' }, json: { type: 'boolean' }, write: { type: 'boolean' } },
});
const unknown = positionals.find((name) => !SUBJECTS.includes(name));
if (unknown !== undefined) {
  console.error(`no subject \`${unknown}\`; there are ${SUBJECTS.join(', ')}`);
  process.exit(2);
}

const say = values.json ? () => {} : console.log;
const wanted = positionals.length > 0 ? positionals : SUBJECTS;
const found = {};
say(`${about()}\n`);
for (const name of wanted) {
  found[name] = await (await import(`./${name}.mjs`)).run();
  for (const table of found[name].tables) say(`${values.markdown ? asMarkdown(table) : asText(table)}\n`);
  if (values.write) write(name, found[name].tables);
}
if (values.json) console.log(numbers());
if (values.write && found.signing && found.checking) compare();

function compare() {
  const file = `${tmpdir()}/autoscale-kit-bench-${process.pid}.json`;
  writeFileSync(file, numbers());
  execFileSync(process.execPath, [`${import.meta.dirname}/compare.mjs`, '--write', '--from', file], { stdio: 'inherit' });
  rmSync(file);
}

function numbers() {
  return JSON.stringify(Object.fromEntries(Object.entries(found).map(([name, { results }]) => [name, results])));
}
