// What no question can be asked with is named as what it is, in every question of every service and wherever it stands.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { scaling } from 'autoscale-kit';

const folder = new URL('../data/scaling/', import.meta.url);

/** An answer of the service may hold more than is documented. */
const OPEN = ['activity', 'logReplay'];

/** One accepted input of each question of each service. */
const INPUTS = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  for (const { service, question = basename(file, '.json'), input, issues } of JSON.parse(readFileSync(new URL(file, folder)))) {
    if (issues === undefined && !INPUTS.has(`${service} ${question}`)) INPUTS.set(`${service} ${question}`, input);
  }
}

function messagesOf(service, question, input) {
  try {
    scaling[question](service, input);
  } catch (error) {
    assert.equal(error.code, 'invalid_question', String(error));
    return error.issues.map(({ message }) => message);
  }
  return [];
}

const WRONG = [
  [undefined, 'undefined'],
  [null, 'null'],
  [NaN, 'NaN'],
  [() => {}, 'a function'],
  [Symbol('x'), 'a symbol'],
  [new Date(NaN), 'an invalid date'],
  [new Map(), 'a Map'],
  [7, '7'],
  ['{}', '"{}"'],
];

test('an input that is no object is named as what it is, and nothing else is said of it', () => {
  assert.equal(INPUTS.size, 26);
  for (const key of INPUTS.keys()) {
    for (const [input, name] of WRONG) {
      assert.deepEqual(messagesOf(...key.split(' '), input), [`the input must be an object, not ${name}`], key);
    }
  }
});

test('a field that JSON cannot hold is named as what it is', () => {
  for (const [key, input] of INPUTS) {
    const [service, question] = key.split(' ');
    for (const field of Object.keys(input)) {
      for (const [value, name] of [[NaN, 'NaN'], [() => {}, 'a function'], [new Date(NaN), 'an invalid date']]) {
        const messages = messagesOf(service, question, { ...input, [field]: value });
        assert.ok(messages.some((message) => message.startsWith(`${field} must `) && message.endsWith(`, not ${name}`)), `${key} ${field}: ${messages}`);
      }
    }
  }
});

test('an undefined item of a list is no null', () => {
  const alarm = INPUTS.get('tencent-as-v2 alarm');
  assert.deepEqual(messagesOf('tencent-as-v2', 'alarm', { ...alarm, datapoints: [1, undefined] }), [
    'datapoints[1] must be a number or null, not undefined',
  ]);
  assert.deepEqual(messagesOf('tencent-as-v2', 'alarm', { ...alarm, datapoints: [1, null] }), []);
  const requests = [{ scalingRuleAri: 'ari' }, undefined];
  assert.deepEqual(messagesOf('alibaba-ess', 'rule', { requests }), ['requests[1] must be an object, not undefined']);
});

test('a field that is undefined counts as absent', () => {
  for (const [key, input] of INPUTS) {
    const [service, question] = key.split(' ');
    assert.deepEqual(scaling[question](service, { ...input, colour: undefined }), scaling[question](service, input), key);
    assert.ok(messagesOf(service, question, { ...input, colour: 'red' }).includes('colour is not a known field') || OPEN.includes(question), key);
  }
});

test('requests are enough for the question whether one of them is a repetition', () => {
  const { results } = scaling.rule('alibaba-ess', { requests: [{ scalingRuleAri: 'a', clientToken: 't' }, { scalingRuleAri: 'a', clientToken: 't' }] });
  assert.deepEqual(results.map(({ activity, delta }) => [activity, delta]), [[1, null], [1, null]]);
});

test('a Date for a service without zones is taken as it is written in UTC, with the assumption', () => {
  const { next, assumptions } = scaling.nextRuns('tencent-as-v2', { startTime: new Date('2026-12-01T08:00:00Z') });
  assert.deepEqual(next, ['2026-12-01 08:00:00']);
  assert.match(assumptions[0].text, /its zone is ignored/);
});
