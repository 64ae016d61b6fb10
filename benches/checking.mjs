// Checking parameters: ours beside the checkers that somebody would write a schema for, with the same limits. Who finds something
// wrong has the path and the message of each issue read.
import { ajv, ajvAhead } from './checkers/ajv.mjs';
import { OPERATIONS } from './checkers/inputs.mjs';
import { joi } from './checkers/joi.mjs';
import { ours } from './checkers/ours.mjs';
import { typebox } from './checkers/typebox.mjs';
import { valibot } from './checkers/valibot.mjs';
import { zod } from './checkers/zod.mjs';
import { measure, times } from './harness.mjs';
import { against, percent, rateOf, ratio } from './tables.mjs';

const CHECKERS = [ours, ajv, ajvAhead, zod, valibot, typebox, joi];
const MANY = 100;
const BYTES = 'their bytes';
/** Times the rate of the other, as the goals have it. */
const GOALS = {
  'valid one object': { zod: 1.5 },
  'invalid one object': { zod: 5 },
  'valid one text': { ajv: 1, 'ajv, ahead of time': 1 },
  'invalid one text': { ajv: 1, 'ajv, ahead of time': 1 },
  'valid many object': { ajv: 1, 'ajv, ahead of time': 1 },
  'invalid many object': { ajv: 1, 'ajv, ahead of time': 1 },
  'valid many text': { ajv: 1, 'ajv, ahead of time': 1 },
  'invalid many text': { ajv: 1, 'ajv, ahead of time': 1 },
};

/** Verdicts of all checkers, on everything; and that the mistakes are found, each of them. */
function compare({ valid, invalid, sound, wrong, mistakes }, which) {
  for (const checker of CHECKERS) {
    const { check, isValid, issuesOf } = checker[which];
    const say = (problem, params) => new Error(`${checker.name}, ${which}: ${problem} ${JSON.stringify(params)}`);
    for (const params of [...valid, ...sound]) if (!isValid(check(params))) throw say('refuses', [params, issuesOf(check(params))]);
    for (const params of [...invalid, ...wrong]) if (isValid(check(params))) throw say('takes', params);
    for (const params of invalid) {
      const found = issuesOf(check(params));
      if (found.length < mistakes) throw say(`finds less than ${mistakes} mistakes:`, found);
    }
  }
}

/** Reads what was found: the length of all paths and messages. */
function read(issues) {
  let length = 0;
  for (const [path, message] of issues) length += path.length + message.length;
  return length;
}

/** For scale: the same values as bytes, by JSON.stringify and a TextEncoder, as they would travel to a server, or into a module. */
function asBytes(operation, soundness, count, form) {
  const values = operation[soundness].map((params) => (form === 'text' ? JSON.stringify(params) : params));
  const encode = (value) => encoder.encodeInto(form === 'text' ? value : JSON.stringify(value), room).written;
  if (count === 'one') return (call) => encode(values[call & 7]);
  return () => {
    let sum = 0;
    for (let index = 0; index < MANY; index += 1) sum += encode(values[index & 7]);
    return sum;
  };
}

const encoder = new TextEncoder();
const room = new Uint8Array(1 << 14);

/** What is timed of a checker: one value or many, as objects or as text, sound or not. */
function contender(checker, operation, soundness, count, form) {
  const values = operation[soundness].map((params) => (form === 'text' ? JSON.stringify(params) : params));
  const { check, isValid, issuesOf } = checker;
  const checkText = checker.checkText ?? ((text) => check(JSON.parse(text)));
  const one = form === 'text' ? checkText : check;
  const finish = soundness === 'valid' ? (result) => isValid(result) : (result) => read(issuesOf(result));
  if (count === 'one') return (call) => finish(one(values[call & 7]));
  const list = Array.from({ length: MANY }, (_, index) => values[index & 7]);
  const together = form === 'text' ? checker.checkManyTexts : checker.checkMany;
  if (together !== undefined) return () => together(list).reduce((sum, result) => sum + Number(finish(result)), 0);
  // The errors of ajv last until its next call: so each result is finished at once.
  return () => {
    let sum = 0;
    for (const value of list) sum += Number(finish(one(value)));
    return sum;
  };
}

export async function run() {
  const tables = [];
  const results = [];
  for (const [which, operation] of Object.entries(OPERATIONS)) {
    compare(operation, which);
    const rows = [];
    for (const count of ['one', 'many']) {
      for (const form of ['object', 'text']) {
        for (const soundness of ['valid', 'invalid']) {
          const contenders = CHECKERS.map((checker) => [checker.name, contender(checker[which], operation, soundness, count, form)]);
          const measured = await measure([...contenders, [BYTES, asBytes(operation, soundness, count, form)]]);
          const each = count === 'many' ? measured.map((result) => ({ ...result, time: result.time / MANY })) : measured;
          const bytes = each.pop();
          const [us, ...others] = each;
          const goals = GOALS[`${soundness} ${count} ${form}`] ?? {};
          const what = form === 'text' ? 'JSON text' : 'object';
          const title = `${soundness}, ${count === 'many' ? `${MANY} ${what}s` : what}`;
          const ratios = others.map((other) => against(times(us, other), goals[other.name]));
          const spread = Math.max(...each.map((one) => one.spread));
          rows.push([title, rateOf(us), ratio(times(bytes, us)), ...ratios, percent(spread)]);
          const all = Object.fromEntries(each.map(({ name, time }) => [name, time]));
          results.push({ operation: operation.name, soundness, count, form, times: all });
        }
      }
    }
    tables.push({
      title: `Checking ${operation.name}`,
      head: ['', ours.name, `times ${BYTES}`, ...CHECKERS.slice(1).map(({ name }) => name), 'spread'],
      rows,
      note: 'Ours as a rate, and its time as that of turning the values into bytes; the others as how many times their rate ours is (goal). ' +
        `The invalid ones have ${operation.mistakes} mistakes each.`,
    });
  }
  return { results, tables };
}
