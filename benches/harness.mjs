// Contenders timed in interleaved rounds of one process. Runs in pages too.
//
// What counts is what the fastest tenth of the rounds stays within: the others were disturbed by whatever else runs. How far the
// median lies above is the spread.

const environment = globalThis.process?.env ?? {};
const ROUNDS = Number(environment.ROUNDS ?? 101);
/** Long enough for the clock, short enough that most rounds are left alone by whatever else runs. */
const ROUND_MS = Number(environment.ROUND_MS ?? 1.5);
/**
 * Of processor time, where it can be told, for a busy machine is slow to optimize. A single round only shows that everything
 * runs.
 */
const WARM_UP_MS = ROUNDS > 1 ? 300 : 0;

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
export const median = (numbers) => sorted(numbers)[numbers.length >> 1];
const undisturbed = (numbers) => sorted(numbers)[Math.floor(numbers.length / 10)];

/** Results go here, so that no call is left out for being of no use. */
export let sink;

async function timed({ run, isAsync }, calls) {
  const start = performance.now();
  if (isAsync) for (let call = 0; call < calls; call += 1) sink = await run(call);
  else for (let call = 0; call < calls; call += 1) sink = run(call);
  return performance.now() - start;
}

function spent() {
  const { user, system } = globalThis.process?.cpuUsage?.() ?? {};
  return user === undefined ? performance.now() : (user + system) / 1000;
}

/** How many calls a round has; warms up on the way. */
async function callsOfARound(entry, roundMs) {
  const end = spent() + WARM_UP_MS;
  let calls = 1;
  for (let took = 0; took < roundMs || spent() < end; ) {
    took = await timed(entry, calls);
    if (took < roundMs) calls *= 2;
  }
  return calls;
}

/**
 * Times `[name, run]` pairs against each other; `run` gets the number of the call. Gives nanoseconds a call, and the spread in
 * percent.
 */
export async function measure(contenders, { rounds = ROUNDS, roundMs = ROUND_MS } = {}) {
  const entries = [];
  for (const [name, run] of contenders) {
    const entry = { name, run, isAsync: typeof run(0)?.then === 'function', times: [] };
    entry.calls = await callsOfARound(entry, roundMs);
    entries.push(entry);
  }
  for (let round = 0; round < Math.min(rounds, ROUNDS); round += 1) {
    for (const entry of entries) entry.times.push(((await timed(entry, entry.calls)) * 1e6) / entry.calls);
  }
  return entries.map(({ name, times }) => {
    const time = undisturbed(times);
    return { name, time, spread: (median(times) / time - 1) * 100 };
  });
}

/** How many times the rate of `theirs` the rate of `ours` is. */
export const times = (ours, theirs) => theirs.time / ours.time;

export const fastest = (results) => results.reduce((best, one) => (one.time < best.time ? one : best));
