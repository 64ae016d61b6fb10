// Generated requests, signed by this package and by the vendors' own signers.
//
// They agree on all but the forms listed in support/disputes.js. SEED and CASES in the environment try others.
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { explainMismatch } from 'autoscale-kit';
import { disputes, disputesOf } from './support/disputes.js';
import { kinds } from './support/generate.js';
import { signOurs } from './support/ours.js';
import { overheard } from './support/overheard.js';
import { prng } from './support/prng.js';
import { smallest } from './support/reduce.js';
import { vendors } from './support/vendors/index.js';

const SEED = Number(process.env.SEED ?? 20_140_828);
const CASES = Number(process.env.CASES ?? 2400);

const found = new Map(disputes.map((dispute) => [dispute, 0]));
const rows = [];

after(() => {
  for (const { close } of vendors) close?.();
  console.log(`seed ${SEED}: requests signed by us and by`);
  console.table(Object.fromEntries(rows.map(({ kind, vendor, ...counts }) => [`${kind}, ${vendor}`, counts])));
  console.log('disputed forms, with the number of requests');
  for (const [{ scheme, form, signers, forms }, count] of found) {
    console.log(`  ${scheme} ${form}: ${count}${forms === undefined ? '' : ` ${JSON.stringify(forms)}`} (${Object.keys(signers).join(', ')})`);
  }
});

const signatures = new WeakMap();

/** Our signature of a call, which several vendors' are compared with. */
function documentedOf(scheme, call) {
  if (!signatures.has(call)) signatures.set(call, signOurs(scheme, call).signature);
  return signatures.get(call);
}

/** What is wrong with how a call is signed, if anything is. */
async function complaint(scheme, vendor, call, disputed = disputesOf(scheme, vendor.package, call)) {
  const theirs = await vendor.signs[scheme](call);
  const documented = documentedOf(scheme, call);
  if (disputed.length === 0) return theirs === documented ? undefined : 'the signatures differ, and no dispute is listed';
  const names = disputed.map(({ form }) => form).join(', ');
  if (theirs === documented) return `the signatures agree, although it falls under ${names}`;
  if (disputed.some(({ forms }) => forms === undefined)) return undefined;
  const forms = Object.assign({}, ...disputed.map((dispute) => dispute.forms));
  return theirs === signOurs(scheme, call, forms).signature ? undefined : `the signatures differ with ${JSON.stringify(forms)} too (${names})`;
}

const shown = (value) => {
  const text = JSON.stringify(value, null, 1);
  return text.length > 4000 ? `${text.slice(0, 4000)} ..` : text;
};

async function report(scheme, vendor, call, index) {
  const why = await complaint(scheme, vendor, call);
  const small = await smallest(call, async (smaller) => (await complaint(scheme, vendor, smaller).catch(() => undefined)) === why);
  const { trace } = signOurs(scheme, small);
  const theirs = await overheard(() => vendor.signs[scheme](small));
  return [
    `${vendor.package}: ${why}`,
    `request ${index} of seed ${SEED}, made smaller: ${shown(small)}`,
    `ours: ${shown(trace)}`,
    `theirs: ${shown(theirs)}`,
    `the difference: ${shown(explainMismatch(trace, theirs.canonical ?? theirs.stringToSign))}`,
  ].join('\n');
}

/** Each kind has its own requests. */
function callsOf({ kind, generate }) {
  const random = prng(SEED + kinds.findIndex((other) => other.kind === kind));
  return random.times(CASES, () => generate(random));
}

for (const { kind, scheme, generate } of kinds) {
  test(kind, async () => {
    const calls = callsOf({ kind, generate });
    const signers = vendors.filter((vendor) => scheme in vendor.signs);
    assert.ok(signers.length > 0);
    for (const vendor of signers) {
      const row = { kind, vendor: vendor.package, agreed: 0, 'agreed with an option': 0, disputed: 0 };
      for (const [index, call] of calls.entries()) {
        const disputed = disputesOf(scheme, vendor.package, call);
        if ((await complaint(scheme, vendor, call, disputed)) !== undefined) assert.fail(await report(scheme, vendor, call, index));
        for (const dispute of disputed) found.set(dispute, found.get(dispute) + 1);
        if (disputed.length === 0) row.agreed += 1;
        else if (disputed.every(({ forms }) => forms !== undefined)) row['agreed with an option'] += 1;
        else row.disputed += 1;
      }
      rows.push(row);
      assert.ok(row.agreed >= CASES * 0.85, `${vendor.package}: disputes leave ${row.agreed} of ${CASES} requests to agree on`);
    }
  });
}

test('every listed dispute occurs', () => {
  for (const [{ scheme, form }, count] of found) assert.ok(count > 0, `${scheme}: no request falls under ${form}; take it off the list`);
});

/** The requests must hold what trips signers over. */
test('the requests are hard', () => {
  for (const one of kinds) {
    const text = callsOf(one).map((call) => JSON.stringify(call));
    const expected = [' ', '+', '*', '~', '%', '/', '=', '&', "'", '\\"', '伸缩组', '🚀', '👩‍🚀', 'e\u0301', 'é', '""', '"a"', '"a.1"', '"a.10"', '"a.2"', '"A"'];
    for (const piece of expected) {
      assert.ok(text.some((call) => call.includes(piece)), `${one.kind}: no request with ${piece}`);
    }
    assert.ok(text.some((call) => Buffer.byteLength(call) > 16 * 1024), `${one.kind}: no value of 16 KB`);
  }
});
