// Runs of generated cron expressions, by this package and by the schedulers croner (npm) and croniter (PyPI).
//
// They agree on all but the differences listed in support/cron/dialects.js, each of which must occur. SEED and CASES in
// the environment try others.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { scaling } from 'autoscale-kit';
import { Cron } from 'croner';
import * as dialects from './support/cron/dialects.js';
import { pattern } from './support/cron/patterns.js';
import { prng } from './support/prng.js';

const SEED = Number(process.env.SEED ?? 20_190_603);
const CASES = Number(process.env.CASES ?? 20_000);
const RUNS = 3;
const DAY = 86_400;
/** Twelve years, so that 29 February is among them, from before and after 2100, which has none. */
const SPAN = 12 * 365 * DAY;
const [FIRST, LAST] = [Date.UTC(2019, 0) / 1000, Date.UTC(2099, 0) / 1000];

const random = prng(SEED);
const cases = random.times(CASES, () => {
  const launch = 60 * (FIRST / 60 + random.int((LAST - FIRST) / 60));
  const after = launch + random.int(400 * DAY);
  return { text: pattern(random), launch, after, until: launch + SPAN };
});

/** The runs in unix seconds, or null when the expression is refused. */
function ours({ text, launch, after, until }) {
  const { error, next } = scaling.nextRuns('alibaba-ess', {
    launchTime: launch, recurrenceType: 'Cron', recurrenceValue: text, recurrenceEndTime: until, after, limit: RUNS,
  });
  if (error === null) return next.map((run) => Date.parse(run) / 1000);
  assert.equal(error, 'InvalidParameter');
  return null;
}

function croner({ text, after, until }) {
  try {
    const runs = new Cron(text, { mode: '5-part', utcOffset: 0 }).nextRuns(RUNS, new Date(after * 1000));
    return runs.map((run) => run.getTime() / 1000).filter((run) => run <= until);
  } catch (error) {
    assert.match(error.message, /CronPattern|CronOptions|Weekday|nth|L modifier/, text);
    return null;
  }
}

/** All expressions in one process. */
function croniter(asked) {
  const root = new URL('../../', import.meta.url);
  const python = process.env.PYTHON ?? fileURLToPath(new URL('target/python/bin/python', root));
  const input = asked.map(({ text, after, until }) => JSON.stringify([text, after, until, RUNS])).join('\n');
  const script = fileURLToPath(new URL('tests/python/croniter_runs.py', root));
  const { status, stdout, stderr, error } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(status, 0, `${error ?? ''}${stderr}; \`cargo xtask setup\` installs croniter`);
  const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(answers.length, asked.length);
  return answers;
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Holds a scheduler that answers many cases at once against the package. A case in which they differ has a listed
 * difference, and each difference has a case; `least` is the part of the cases in which they agree.
 */
function compare(differences, byWords, least, answer) {
  const found = new Map([...differences, ...byWords.values()].map((difference) => [difference, 0]));
  let compared = 0;
  const asked = cases.map((given) => {
    const fields = given.text.split(' ').filter((field) => field !== '');
    const word = byWords.get(fields.length);
    const applying = fields.length === 5 ? differences.filter(({ applies }) => applies(fields)) : [word].filter(Boolean);
    const translations = applying.filter((difference) => difference.as);
    const translated = translations.reduce((before, { as }) => as(before), fields).join(' ');
    return { given, expected: ours(given), applying, translations, translated };
  });
  const theirs = answer(asked.map(({ given, translated }) => ({ ...given, text: translated })));
  // What is translated is refused as it stands.
  const needed = asked.filter(({ expected, applying, translations }) => expected !== null && translations.length > 0 && applying.every(({ as }) => as));
  answer(needed.map(({ given }) => given)).forEach((runs, index) => {
    const { given, translations } = needed[index];
    assert.equal(runs, null, `${given.text} needs no translation`);
    translations.forEach((difference) => found.set(difference, found.get(difference) + 1));
  });
  asked.forEach(({ given, expected, applying }, index) => {
    const others = applying.filter((difference) => !difference.as);
    const shown = () => `${JSON.stringify(given)}\n ours ${JSON.stringify(expected)}\n theirs ${JSON.stringify(theirs[index])}\n ${applying.map(({ name }) => name).join('; ')}`;
    if (same(theirs[index], expected)) {
      compared += 1;
      return;
    }
    const kind = expected === null ? 'accepts' : theirs[index] === null ? 'refuses' : 'otherwise';
    const explains = others.filter((difference) => difference[kind]);
    assert.notEqual(explains.length, 0, shown());
    explains.forEach((difference) => found.set(difference, found.get(difference) + 1));
  });
  console.log(`seed ${SEED}: ${compared} of ${CASES} expressions agree; differences:`);
  for (const [{ name }, count] of found) console.log(`  ${name}: ${count}`);
  for (const [{ name }, count] of found) assert.notEqual(count, 0, `no longer a difference, or not generated: ${name}`);
  assert(compared > CASES * least, `only ${compared} agree`);
}

test('croner runs cron expressions at the same times', () => {
  compare(dialects.croner, new Map([[1, dialects.nicknames]]), 0.8, (asked) => asked.map(croner));
});

test('croniter runs cron expressions at the same times', () => {
  compare(dialects.croniter, new Map([[1, dialects.nicknames], [6, dialects.seconds]]), 0.6, croniter);
});
