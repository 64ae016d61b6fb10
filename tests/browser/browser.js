// The page in a browser.
import { after, before } from 'node:test';
import { operations } from 'autoscale-kit';
import { chromium, firefox } from 'playwright-core';
import { examples } from '../../www/examples.js';
import { serve } from './server.js';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage',
];

/**
 * How each browser is started, and what its pages may do. A channel `moz-` is driven by WebDriver BiDi, as the Firefox that a
 * distribution ships understands it; playwright-core 1.65 asks it for more than the ESR of today knows, hence 1.64.
 */
export const BROWSERS = {
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

/**
 * Starts browser and server for the tests of a file. `open(hash, options)` gives a page that has started. The browser keeps
 * the files, which is most of what a page costs, unless told by `keep` (a Cache-Control) not to.
 */
export function inBrowser({ name = 'chromium', without = [], keep = 'max-age=600' } = {}) {
  const { launch, usual } = BROWSERS[name];
  let browser;
  let server;
  let home;
  before(async () => {
    [browser, { server, home }] = await Promise.all([launch(), serve({ without, keep })]);
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
    page.home = home;
    // From elsewhere, for a hash alone would not load the page anew.
    await page.goto('about:blank');
    Object.assign(page, { said: [], failures: [], asked: [] });
    await page.goto(page.home + hash);
    if (options.javaScriptEnabled !== false) await page.locator('main, [role=alert]').first().waitFor();
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

export const verdict = (page) => page.locator('.check .verdict').textContent();
export const part = (page, name) => page.locator(`pre[data-part=${name}]`);
/** The control of a parameter, by the name in front of its label. */
export const control = (page, name) => page.locator(`.params [name="${name}"]`);
/** What stands under it as issues. */
export const issuesOf = (page, name) => control(page, name).locator('xpath=following-sibling::ul[contains(@class, "issues")]/li').allTextContents();
/** Presses a button, or follows a link of the menu or to a view; what is asked for with it is there then. */
export const press = (page, name) => used(page, page.getByRole('button', { name, exact: true }));
export const follow = (page, name) => used(page, page.getByRole('link', { name, exact: true }));
export const go = (page, view) => used(page, page.locator(`nav [data-view=${view}]`));
async function used(page, control) {
  await control.click();
  await settled(page);
}
/** Waits for what was asked for. */
export const settled = (page) => page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
