// How long until the first answer: in fresh processes of Node.js, and in fresh pages of Chromium on loopback.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './harness.mjs';
import { pageOf, withPages } from './pages.mjs';
import { milliseconds } from './tables.mjs';

const STARTS = Number(process.env.STARTS ?? 15);
const GOAL = 10;
const DIST = new URL('../pkg/dist/', import.meta.url);
const SCRIPT = fileURLToPath(new URL('./start/in-node.mjs', import.meta.url));

const inNode = (entry) => JSON.parse(execFileSync(process.execPath, [SCRIPT, entry], { encoding: 'utf8' }));

const CHECK = "kit.validate('alibaba-ess.CreateScalingRule', { ScalingGroupId: 'g', AdjustmentType: 'TotalCapacity', AdjustmentValue: 1 })";
const SIGN = "kit.createSigner('alibaba-rpc-v1', { accessKeyId: 'a', secretKey: 'b' }).sign({ url: 'https://ess.aliyuncs.com/' })";
/** Fetching is part of the import where the module is inside, so a preload takes it out. */
const page = (entry, fetched, start, first) => pageOf(`
  await fetch('${entry}.js').then((response) => response.text());
  const bytes = ${fetched};
  const times = [performance.now()];
  const kit = await import('/${entry}.js');
  times.push(performance.now());
  ${start};
  times.push(performance.now());
  ${first};
  times.push(performance.now());
  const [imported, started, called] = times.slice(1).map((time, index) => time - times[index]);
  globalThis.done = { imported, started, called };
`);
const PAGES = {
  'index.html': page('index', 'undefined', 'kit.version()', CHECK),
  'slim.html': page('slim', "await fetch('core.wasm').then((response) => response.arrayBuffer())", 'await kit.init(bytes)', CHECK),
  'sign.html': page('sign', 'undefined', 'kit.version()', SIGN),
};

const ENTRIES = { index: '`autoscale-kit`, the module inside', slim: '`/slim` beside `core.wasm`', sign: '`/sign`, the module inside' };

/** Entries take turns; medians of each part. */
async function startsOf(start) {
  const found = Object.fromEntries(Object.keys(ENTRIES).map((entry) => [entry, []]));
  for (let round = 0; round < STARTS; round += 1) {
    for (const entry of Object.keys(ENTRIES)) found[entry].push(await start(entry));
  }
  return Object.entries(found).map(([entry, starts]) => {
    const parts = Object.fromEntries(['imported', 'started', 'called'].map((part) => [part, median(starts.map((one) => one[part]))]));
    return { entry, ...parts, best: Math.min(...starts.map(({ started }) => started)) };
  });
}

function table(where, found) {
  return {
    title: `Start in ${where}, medians of ${STARTS}`,
    head: ['', 'import', 'start of the module (goal)', 'at best', 'first call'],
    rows: found.map(({ entry, imported, started, best, called }) => [
      ENTRIES[entry], milliseconds(imported), `${milliseconds(started)} (${GOAL} ms)`, milliseconds(best), milliseconds(called),
    ]),
  };
}

export async function run() {
  const node = await startsOf(inNode);
  const inPages = async (open, version) => ({ chromium: await startsOf((entry) => open(`${entry}.html`)), version });
  const { chromium, version } = await withPages(DIST, PAGES, inPages);
  const note = 'Once fetched. Where the module is inside, its start begins with reading its text; the first call also compiles what ' +
    'it needs.';
  const tables = [table(`Node.js ${process.versions.node}`, node), { ...table(`Chromium ${version}`, chromium), note }];
  return { results: { node, chromium }, tables };
}
