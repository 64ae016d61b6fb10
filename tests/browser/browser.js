// The page in a browser, served from a subfolder, so that an absolute URL in it would not be found.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { after, before } from 'node:test';
import { operations } from 'autoscale-kit';
import { chromium, firefox } from 'playwright-core';
import { examples } from '../../www/examples.js';

const WWW = new URL('../../www/', import.meta.url);
const FOLDER = '/some/folder/';
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' };
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

/**
 * How each browser is started, and what its pages may do. A channel `moz-` is driven by WebDriver BiDi, as the Firefox that a
 * distribution ships understands it; playwright-core 1.65 asks it for more than the ESR of today knows, hence 1.64.
 */
const BROWSERS = {
  chromium: {
    launch: () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS }),
    usual: { permissions: ['clipboard-read', 'clipboard-write'] },
  },
  firefox: {
    launch: () => firefox.launch({ channel: 'moz-firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' }),
    usual: {},
  },
};
const WIDE = { viewport: { width: 1440, height: 900 } };

/** Serves www/ below FOLDER, but not the files `without` names. */
async function serve(without, keep) {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, 'http://page');
      const name = pathname.startsWith(FOLDER) && !pathname.includes('..') ? pathname.slice(FOLDER.length) || 'index.html' : undefined;
      if (name === undefined || without.includes(name)) throw new Error('not here');
      const content = await readFile(new URL(name, WWW));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream', 'cache-control': keep }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * Starts browser and server for the tests of a file. `open(hash, options)` gives a page that has started. The browser keeps
 * the files, which is most of what a page costs, unless told by `keep` (a Cache-Control) not to; and a page is waited for until
 * it has asked for everything, unless it need not be `whole`.
 */
export function inBrowser({ name = 'chromium', without = [], keep = 'max-age=600', whole = true } = {}) {
  const { launch, usual } = BROWSERS[name];
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(without, keep)]);
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });
  // A page that is closed is used again for the next of its kind: to make one takes longer than most tests.
  const idle = new Map();
  return async function open(hash = '', options = {}) {
    const key = JSON.stringify(options);
    if (!idle.has(key)) idle.set(key, []);
    const page = idle.get(key).pop() ?? await newPage(browser, { ...WIDE, ...usual, ...options });
    page.close = () => idle.get(key).push(page);
    page.home = `http://127.0.0.1:${server.address().port}${FOLDER}`;
    // From elsewhere, for a hash alone would not load the page anew.
    await page.goto('about:blank');
    Object.assign(page, { said: [], failures: [], asked: [] });
    await page.goto(page.home + hash);
    if (options.javaScriptEnabled !== false) await page.locator('main, [role=alert]').first().waitFor();
    // What a page asks for when it is idle is there, too: a test that is quicker than the server would be about the server.
    if (whole && (await page.locator('main').count()) > 0) await page.waitForFunction(() => performance.getEntriesByName('complete').length > 0);
    return page;
  };
}

/** A page that keeps what it said, what failed and what it asked for. */
async function newPage(browser, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  // Not every browser says on the console what the Content-Security-Policy kept from happening.
  await page.addInitScript(() => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`Against the policy: ${violatedDirective} ${blockedURI}`);
  }));
  page.setDefaultTimeout(20_000);
  page.on('console', (message) => {
    page.said.push(message.text());
    if (['error', 'warning'].includes(message.type())) page.failures.push(message.text());
  });
  page.on('pageerror', (error) => page.failures.push(String(error)));
  page.on('request', (request) => page.asked.push(request.url()));
  return page;
}

/** Every operation of the catalogue, and those the page has examples for. */
export const OPERATIONS = operations().map(({ id }) => id).sort();
export const EXAMPLES = Object.keys(examples).sort();

export const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
export const verdict = (page) => page.locator('.check .verdict').textContent();
export const part = (page, name) => page.locator(`pre[data-part=${name}]`);
/** The control of a parameter, by the name in front of its label. */
export const control = (page, name) => page.locator(`.params [name="${name}"]`);
/** What stands under it as issues. */
export const issuesOf = (page, name) => control(page, name).locator('xpath=following-sibling::ul[contains(@class, "issues")]/li').allTextContents();
/** Goes to a view by its link. */
export const go = (page, view) => page.locator(`nav [data-view=${view}]`).click();
