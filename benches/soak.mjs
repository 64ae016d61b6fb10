// Random calls, sound and spoilt, through everything that is public, for as long as told: nothing may be thrown but what is
// documented, and memory may not grow. It begins with laps of the same calls, which need no more in the last than in the second;
// then each call is new, and memory may grow a little, where several of the longest texts come together late.
//
// node benches/soak.mjs [--minutes 60] [--seed n]; --call n --seed s makes one call again and prints it.
import { parseArgs, inspect } from 'node:util';
import { memory, memoryText } from './soak/memory.mjs';
import * as kit from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';
import { CALLS, heaviest, SECRET } from './soak/calls.mjs';
import { Bitten, hostile, spoilt } from './soak/hostile.mjs';
import { close, sendOne } from './soak/over-http.mjs';
import { prng } from '../tests/js/support/prng.js';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' }, seed: { type: 'string' }, call: { type: 'string' } } });
const MINUTES = Number(values.minutes);
const SEED = Number(values.seed ?? Date.now() % 1e9);
/** One call over HTTP takes as long as a hundred others. */
const CALLS_PER_SENT = 200;
const LAPS = 5;
const CALLS_PER_LAP = Math.ceil(MINUTES * 300);
/** From the second lap to the last; and from the end of the warm-up, a sixth of the time, to the end. */
const MOST_GROWTH_MB = { laps: { wasm: 0, heap: 2 }, random: { wasm: 16, heap: 4 } };

const names = Object.keys(CALLS);
const totals = new Map();
const codes = new Map();
const failures = new Map();
const slowest = { milliseconds: 0 };
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
const randomOf = (number) => prng(Math.imul(SEED, 2654435761) + number);
const shown = (value) => inspect(value, { depth: 6, maxStringLength: 300, maxArrayLength: 20, breakLength: 130 }).slice(0, 3000);

/** Name, function and arguments of call `number`. */
function made(number) {
  const random = randomOf(number);
  const name = random.pick(names);
  const [run, ...args] = CALLS[name](random);
  if (random.chance(0.4)) return { name, run, args };
  const places = random.chance(0.8) ? 1 : 1 + random.int(args.length);
  for (let place = 0; place < places && args.length > 0; place += 1) {
    const at = random.int(args.length);
    args[at] = spoilt(random, args[at]);
  }
  if (random.chance(0.02)) args.push(hostile(random));
  return { name, run, args };
}

function failed(name, number, problem, args) {
  const key = `${name}: ${problem}`;
  count(failures, key);
  if (failures.get(key) > 1) return;
  console.error(`FAILED ${key}\n  again: node benches/soak.mjs --seed ${SEED} --call ${number}\n  ${shown(args)}`);
}

/** What reading a value throws is the caller's own: getters, traps, proxies that are gone, methods without their object. */
const isCallers = (thrown) => thrown instanceof Bitten || (thrown instanceof TypeError && OWN.test(thrown.message));
const OWN = new RegExp([
  'on a proxy that has been revoked', 'Illegal invocation', 'incompatible receiver', 'is not a typed array', 'Value of "this" must be',
  '^Class constructor',
].join('|'));

/** What is wrong with something thrown, if anything. */
function wrongWith(thrown) {
  if (isCallers(thrown)) return undefined;
  const isOurs = thrown instanceof kit.AutoscaleError || thrown instanceof alone.AutoscaleError;
  if (!isOurs) return `${thrown?.name}: ${thrown?.message ?? inspect(thrown)}`.slice(0, 200);
  const { code, message, issues, api } = thrown;
  const isWhole = typeof code === 'string' && typeof message === 'string' && message !== '';
  if (!isWhole) return `an error without code or message: ${inspect(thrown)}`;
  if (`${code} ${message} ${JSON.stringify({ issues, api })}`.includes(SECRET)) return 'an error shows the secret';
  return undefined;
}

function told(name, number, thrown, args) {
  count(codes, isCallers(thrown) ? "the caller's own" : (thrown?.code ?? String(thrown?.name)));
  const problem = wrongWith(thrown);
  if (problem !== undefined) failed(name, number, problem, args);
  // Whatever follows would only be its consequence.
  if (thrown instanceof WebAssembly.RuntimeError) throw thrown;
}

function callOnce(number) {
  const { name, run, args } = made(number);
  count(totals, name);
  const start = performance.now();
  try {
    run(...args);
    count(codes, 'none');
  } catch (thrown) {
    told(name, number, thrown, args);
  }
  const milliseconds = performance.now() - start;
  if (milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds, name, number });
  if (Object.keys(Object.prototype).length > 0 || {}.polluted !== undefined) failed(name, number, 'Object.prototype was written to', args);
}

async function sendOnce(number) {
  count(totals, 'createClient');
  const { thrown, args } = await sendOne(randomOf(number));
  if (thrown !== undefined) told('createClient', number, thrown, args);
}

function table(title, map) {
  console.log(`\n${title}`);
  for (const [name, number] of [...map].sort((a, b) => b[1] - a[1])) console.log(`${String(number).padStart(12)} ${name}`);
}

if (values.call !== undefined) {
  const { name, args } = made(Number(values.call));
  console.log(`${name} ${shown(args)}`);
  callOnce(Number(values.call));
  process.exit(failures.size > 0 ? 1 : 0);
}

console.log(`seed ${SEED}, ${MINUTES} minutes, node ${process.version}`);
process.on('unhandledRejection', (thrown) => failed('unhandled rejection', 0, String(thrown), []));
const start = memory();
console.log(`start ${memoryText(start)}`);
const laps = [];
for (let lap = 1; lap <= LAPS; lap += 1) {
  for (let call = 0; call < CALLS_PER_LAP; call += 1) callOnce(call);
  laps.push(memory());
  console.log(`lap ${lap} ${memoryText(laps.at(-1))}`);
}
heaviest();
const samples = [memory()];
console.log(`  0 min ${memoryText(samples[0])}`);
const began = performance.now();
const minutes = () => (performance.now() - began) / 60_000;
let number = CALLS_PER_LAP;
try {
  for (let minute = 1; minute <= Math.max(1, MINUTES); minute += 1) {
    while (minutes() < (minute * MINUTES) / Math.max(1, MINUTES)) {
      for (let call = 0; call < CALLS_PER_SENT; call += 1) callOnce((number += 1));
      await sendOnce((number += 1));
    }
    samples.push(memory());
    console.log(`${String(minute).padStart(3)} min ${memoryText(samples.at(-1))}, ${number} calls, ${failures.size} kinds of failure`);
  }
} catch (fatal) {
  console.error(`stopped at call ${number}: ${fatal.stack}`);
  process.exitCode = 1;
}
await close();

table(`${[...totals.values()].reduce((sum, one) => sum + one)} calls`, totals);
table('errors by code', codes);
table(`${failures.size} kinds of failure`, failures);
console.log(`\nslowest: ${slowest.name}, ${slowest.milliseconds.toFixed(0)} ms (--call ${slowest.number})`);
const [warm, end] = [samples[Math.ceil((samples.length - 1) / 6)], samples.at(-1)];
console.log(`start         ${memoryText(start)}\nafter warm-up ${memoryText(warm)}\nend           ${memoryText(end)}`);
hold('laps', laps[1], laps.at(-1));
hold('random', warm, end);
if (failures.size > 0) process.exitCode = 1;

/** Fails where memory grew by more than it may. */
function hold(part, before, after) {
  for (const [what, most] of Object.entries(MOST_GROWTH_MB[part])) {
    if (after[what] - before[what] <= most) continue;
    console.error(`${part}: ${what} grew by more than ${most} MB`);
    process.exitCode = 1;
  }
}
