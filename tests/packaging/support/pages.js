// Chromium, and a server for the pages of a project. The policy is the strictest that lets WebAssembly run.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { PROJECTS } from './places.js';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const POLICY = "default-src 'none'; connect-src 'self'; worker-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

/** Serves a folder of target/packaging on 127.0.0.1. */
export async function serve(folder, { policy = POLICY } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://page');
    const content = await readFile(join(PROJECTS, folder, pathname)).catch(() => undefined);
    const headers = { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream', 'content-security-policy': policy };
    response.writeHead(content === undefined ? 404 : 200, headers).end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });

/** The text that a page shows in the end; rejects with what went wrong in it. */
export async function shown(browser, url) {
  const page = await browser.newPage();
  try {
    const failed = new Promise((_, reject) => page.on('pageerror', reject));
    const refused = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.goto(url);
    const text = page.waitForFunction(() => document.body?.textContent.trim().startsWith('{') && document.body.textContent, undefined, { timeout: 15_000 });
    const handle = await Promise.race([text, failed]).catch((error) => {
      throw new Error([error.message, ...refused].join('\n'));
    });
    return await handle.jsonValue();
  } finally {
    await page.close();
  }
}
