// jest with jsdom, where TextEncoder and TextDecoder are missing.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import test from 'node:test';
import { HERE, PROJECTS } from './support/places.js';
import { run } from './support/run.js';

const { resolve } = createRequire(import.meta.url);
const version = (name) => JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8')).version;

test(`jest ${version('jest')} with jsdom: every entry that is required`, async () => {
  const config = {
    rootDir: `${PROJECTS}/jest`,
    testEnvironment: resolve('jest-environment-jsdom'),
    testMatch: ['**/*.test.cjs'],
    transform: {},
    haste: { enableSymlinks: false },
    globals: { expected: JSON.parse(readFileSync(`${HERE}/expected.json`, 'utf8')) },
  };
  writeFileSync(`${PROJECTS}/jest/config.json`, JSON.stringify(config));
  const said = `${PROJECTS}/jest/said.json`;
  await run(process.execPath, [`${dirname(resolve('jest/package.json'))}/bin/jest.js`, '--config=config.json', '--ci', '--json', `--outputFile=${said}`, '--runInBand'], 'jest');
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(said, 'utf8'));
  assert.deepEqual([numPassedTests, numTotalTests], [5, 5]);
});
