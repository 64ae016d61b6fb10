// Chromium without a bundler: a page, a module worker, a service worker.
import test, { after, before } from 'node:test';
import { launch, serve, shown } from './support/pages.js';
import { assertChecked } from './support/run.js';

let browser;
let server;
before(async () => ([browser, server] = await Promise.all([launch(), serve('plain')])));
after(async () => {
  await browser?.close();
  server?.close();
});

for (const [name, file] of [['plain page', 'page'], ['module worker', 'worker'], ['service worker', 'service-worker']]) {
  test(`${name} in Chromium`, async (t) => {
    t.diagnostic(`Chromium ${browser.version()}`);
    assertChecked(await shown(browser, `${server.url}${file}.html`));
  });
}
