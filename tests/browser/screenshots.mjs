// The views as pictures: all of them into target/screenshots, to be looked at, or with --readme those of the README into
// docs/images. `pngquant` makes these small enough for a front page.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { menu } from '../../www/examples/links.js';
import { BROWSERS } from './browser.js';
import { serve } from './server.js';

const ROOT = new URL('../../', import.meta.url);
const hashOf = (view, wanted) => menu[view].find(({ name }) => name === wanted).hash;

/** What is shown of each view. */
const VIEWS = {
  compose: hashOf('compose', 'groupBounds'),
  sign: hashOf('sign', 'published'),
  refused: hashOf('refused', 'otherRegion'),
  preview: hashOf('preview', 'atTheLimit'),
  simulator: hashOf('preview', 'aDay'),
  decode: hashOf('decode', 'inactive'),
  data: hashOf('decode', 'groups'),
};
const README = [
  { name: 'sign', view: 'sign', colorScheme: 'light', height: 1040 },
  { name: 'simulator', view: 'simulator', colorScheme: 'dark' },
];

function everyView() {
  const settings = [390, 1440].flatMap((width) => ['light', 'dark'].flatMap((colorScheme) => ['en', 'zh'].map((language) => ({ width, colorScheme, language }))));
  return settings.flatMap((setting) => Object.keys(VIEWS).map((view) => {
    const name = `${view}-${setting.width}-${setting.colorScheme}-${setting.language}`;
    return { name, view, ...setting, fullPage: true };
  }));
}

async function picture(browser, home, folder, { name, view, width = 1280, height = 860, colorScheme, language = 'en', fullPage = false }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`${home}${VIEWS[view]}&.language=${language}`);
  await page.locator('main .card').first().waitFor();
  const path = fileURLToPath(new URL(`${name}.png`, folder));
  await page.screenshot({ path, fullPage });
  await page.close();
  return path;
}

const isForReadme = process.argv.includes('--readme');
const folder = new URL(isForReadme ? 'docs/images/' : 'target/screenshots/', ROOT);
mkdirSync(folder, { recursive: true });
const [browser, { server, home }] = await Promise.all([BROWSERS.chromium.launch(), serve()]);
try {
  for (const one of isForReadme ? README : everyView()) {
    const path = await picture(browser, home, folder, one);
    if (isForReadme) execFileSync('pngquant', ['--force', '--ext', '.png', '--speed', '1', '--strip', path]);
    console.log(path);
  }
} finally {
  await browser.close();
  server.close();
}
