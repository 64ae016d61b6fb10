// Pages of a benchmark: files and texts on 127.0.0.1, and a headless Chromium that opens them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { launch } from '../tests/packaging/support/pages.js';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
/** With them, the clock of a page is exact to 5 µs; without, to 100 µs. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp', 'cache-control': 'no-store' };

/**
 * Serves a folder, and `texts` by their names, while `run` opens pages: `open(name)` gives what the page leaves in
 * `globalThis.done`, each time in a new context, so that nothing is cached. `run` also gets the version of the browser.
 */
export async function withPages(folder, texts, run) {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url, 'http://page').pathname.slice(1);
    const content = texts[name] ?? await readFile(new URL(name, folder)).catch(() => undefined);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    response.writeHead(content === undefined ? 404 : 200, { ...ISOLATED, 'content-type': type }).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch();
  try {
    return await run((name) => open(browser, `http://127.0.0.1:${server.address().port}/${name}`), browser.version());
  } finally {
    await browser.close();
    server.close();
  }
}

async function open(browser, url) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const failed = new Promise((_, reject) => page.on('pageerror', reject));
    // A page that measures is not loaded before it is done.
    await page.goto(url, { waitUntil: 'commit' });
    const done = page.waitForFunction(() => globalThis.done, undefined, { timeout: 300_000 });
    return await (await Promise.race([done, failed])).jsonValue();
  } finally {
    await context.close();
  }
}

/** A page that runs one module. */
export const pageOf = (code) =>
  `<!doctype html><title>bench</title><link rel="icon" href="data:,"><script type="module">${code}</script>`;
