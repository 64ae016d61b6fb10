// The cases of tests/data/scaling, asked through the package. What a case is stands in the README there.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { AutoscaleError, scaling } from 'autoscale-kit';

const folder = new URL('../data/scaling/', import.meta.url);

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  test(`scaling.${basename(file, '.json')}: every documented case`, () => {
    for (const { name, service, question = basename(file, '.json'), input, expect, issues } of JSON.parse(readFileSync(new URL(file, folder)))) {
      const ask = () => scaling[question](service, input);
      if (issues !== undefined) {
        assert.throws(ask, (error) => {
          assert(error instanceof AutoscaleError, String(error));
          assert.equal(error.code, 'invalid_question', name);
          assert.deepEqual(error.issues.map(({ path, code }) => `${pathText(path)} ${code}`), issues, name);
          return true;
        });
      } else {
        assert.deepEqual(only(ask(), expect), expect, name);
      }
    }
  });
}

const pathText = (path) => path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('').slice(1);

/** Of an answer, what a case speaks of. */
function only(answer, expect) {
  if (Array.isArray(answer) && Array.isArray(expect)) return answer.map((item, index) => only(item, expect[index]));
  if (answer === null || expect === null || typeof answer !== 'object' || typeof expect !== 'object') return answer;
  const named = Object.keys(expect).filter((name) => Object.hasOwn(answer, name));
  return Object.fromEntries(named.map((name) => [name, only(answer[name], expect[name])]));
}
