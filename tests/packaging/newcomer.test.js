// Somebody who follows the README that a registry shows, in an empty project: each script of it runs, and signing takes less
// than ten lines.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { launch, serve } from './support/pages.js';
import { PROJECTS } from './support/places.js';
import { run } from './support/run.js';

const readme = readFileSync(`${PROJECTS}/node_modules/autoscale-kit/README.md`, 'utf8');
const blocks = (language) => [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code);
const linesOf = (code) => code.trimEnd().split('\n').length;
const folder = `${PROJECTS}/newcomer`;
mkdirSync(folder, { recursive: true });

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

test('scripts in Node.js', async () => {
  for (const [index, code] of blocks('js').entries()) {
    writeFileSync(`${folder}/script-${index}.js`, code);
    assert.notEqual(await run(process.execPath, [`script-${index}.js`], 'newcomer'), '');
  }
  const signing = blocks('js').find((code) => /\bsign\(/.test(code));
  assert.ok(linesOf(signing) < 10, `${linesOf(signing)} lines`);
});

test('a page of one file beside the package', async () => {
  const [html] = blocks('html');
  assert.ok(linesOf(html) < 10, `${linesOf(html)} lines`);
  writeFileSync(`${folder}/page.html`, html);
  writeFileSync(`${folder}/autoscale-kit.js`, readFileSync(`${PROJECTS}/node_modules/autoscale-kit/dist/index.js`));
  const server = await serve('newcomer', { policy: "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'" });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}page.html`);
    await page.waitForFunction(() => document.body.textContent.trim() !== '', undefined, { timeout: 15_000 });
  } finally {
    server.close();
  }
});

test('nothing of it leads nowhere, or speaks of building', () => {
  assert.doesNotMatch(readme, /\]\((?!https?:|#)/);
  assert.doesNotMatch(readme, /cargo xtask/);
});
