// A folder as a page in Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript' };
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-dev-shm-usage'];

/** Opens a file of the folder, lets `use` have the page, and fails when anything went wrong in it. */
export async function onPage(folder, name, use) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://page');
    const content = await readFile(join(folder, pathname)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    const failures = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
    await use(page);
    assert.deepEqual(failures, []);
  } finally {
    await browser.close();
    server.close();
  }
}
