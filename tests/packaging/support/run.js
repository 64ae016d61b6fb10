// Runs a program in a project; what it prints is compared with expected.json.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { HERE, PROJECTS } from './places.js';

const expected = JSON.parse(readFileSync(`${HERE}/expected.json`, 'utf8'));
const start = promisify(execFile);

/** What the program printed. It gets the path, and nothing else of the environment. */
export async function run(program, args, project = '.', env = {}) {
  const { PATH, HOME } = process.env;
  const { stdout } = await start(program, args, { cwd: `${PROJECTS}/${project}`, env: { PATH, HOME, ...env }, timeout: 60_000 });
  return stdout;
}

/** Fails unless the text is what every project has to print. */
export function assertChecked(text) {
  assert.deepEqual(JSON.parse(text), expected);
}
