// Next.js: a page that the server renders and Chromium continues, and a route; with both of its bundlers.
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { launch } from '../support/pages.js';
import { HERE, PROJECTS } from '../support/places.js';
import { assertChecked, run } from '../support/run.js';

const PROJECT = `${PROJECTS}/next`;
const NEXT = `${PROJECT}/node_modules/next`;
const { version } = JSON.parse(readFileSync(`${HERE}/next/node_modules/next/package.json`, 'utf8'));

let browser;
before(async () => {
  rmSync(PROJECT, { recursive: true, force: true });
  cpSync(`${HERE}/next`, PROJECT, { recursive: true, filter: (path) => !path.endsWith('.test.js') });
  for (const [from, to] of [['check.js', 'check.js'], ['node_modules/autoscale-kit', 'node_modules/autoscale-kit']]) {
    cpSync(`${PROJECTS}/${from}`, `${PROJECT}/${to}`, { recursive: true });
  }
  browser = await launch();
});
after(() => browser?.close());

for (const bundler of ['turbopack', 'webpack']) {
  test(`Next.js ${version}, ${bundler}`, { timeout: 300_000 }, async () => {
    const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
    await run(process.execPath, [`${NEXT}/dist/bin/next`, 'build', `--${bundler}`], 'next', env);
    const server = await start(env);
    const page = await browser.newPage();
    try {
      const answer = await fetch(`${server.url}/checked`);
      assertChecked(await answer.text());
      const failures = [];
      page.on('pageerror', (error) => failures.push(error));
      await page.goto(server.url);
      assertChecked(await page.locator('#on-server').textContent());
      await page.locator('#in-browser:not(:empty)').waitFor({ timeout: 15_000 });
      assertChecked(await page.locator('#in-browser').textContent());
      assert.deepEqual(failures, []);
    } finally {
      await page.close();
      server.stop();
    }
  });
}

async function start(env) {
  const port = await freePort();
  const args = [`${NEXT}/dist/bin/next`, 'start', '--hostname', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: PROJECT, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`next start ended with ${child.exitCode}`);
    if (await fetch(`${url}/checked`).then(({ ok }) => ok, () => false)) return { url, stop: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error('next start does not answer');
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
