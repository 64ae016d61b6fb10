// Runtimes other than Node.js. Their programs come from npm; without install scripts they stand in a package per system.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { build } from 'esbuild';
import { HERE, PROJECTS } from './support/places.js';
import { assertChecked, run } from './support/run.js';

/** The program, wherever the package for this system has it. */
function program(scope, path) {
  const folders = readdirSync(`${HERE}/node_modules/${scope}`).map((name) => `${HERE}/node_modules/${scope}/${name}/${path}`);
  const found = folders.find(existsSync);
  if (found === undefined) throw new Error(`${scope} has no ${path} for this system`);
  return found;
}

const version = (name) => JSON.parse(readFileSync(`${HERE}/node_modules/${name}/package.json`, 'utf8')).version;

test(`Deno ${version('deno')}, without any permission`, async () => {
  const env = { DENO_NO_UPDATE_CHECK: '1', DENO_DIR: `${PROJECTS}/deno/cache` };
  assertChecked(await run(program('@deno', 'deno'), ['run', '--no-prompt', '--cached-only', 'main.js'], 'deno', env));
});

test(`Bun ${version('bun')}`, async () => {
  assertChecked(await run(program('@oven', 'bin/bun'), ['run', 'main.js'], 'bun', { DO_NOT_TRACK: '1' }));
});

test(`workerd ${version('workerd')}`, async () => {
  const folder = `${PROJECTS}/workerd`;
  // What wrangler does: bundle for the condition `workerd`, and leave modules of WebAssembly to the runtime.
  await build({
    entryPoints: [`${folder}/worker.js`], outfile: `${folder}/bundle.js`, bundle: true, format: 'esm', conditions: ['workerd'],
    external: ['*.wasm'], logLevel: 'warning',
  });
  for (const name of ['core.wasm', 'diagnosis.wasm', 'scaling.wasm']) copyFileSync(`${PROJECTS}/node_modules/autoscale-kit/dist/${name}`, `${folder}/${name}`);
  const runtime = spawn(program('@cloudflare', 'bin/workerd'), ['serve', 'config.capnp', '--control-fd=1'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await Promise.race([once(createInterface(runtime.stdout), 'line'), once(runtime, 'exit')]);
    const { port } = JSON.parse(line);
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    assertChecked(await answer.text());
  } finally {
    runtime.kill();
  }
});
