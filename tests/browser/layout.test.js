// Light and dark, phone and wide screen. Screenshots go to a folder for temporary files, named at the end.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { EXAMPLES, inBrowser, press } from './browser.js';

const open = inBrowser();
const shots = mkdtempSync(join(tmpdir(), 'autoscale-kit-page-'));

/** Red, green and blue of what the page draws a colour as. */
const colours = (page) => page.evaluate(() => {
  const read = (selector, property) => getComputedStyle(document.querySelector(selector))[property].match(/[\d.]+/g).slice(0, 3).map(Number);
  return { ground: read('body', 'backgroundColor'), card: read('.card', 'backgroundColor'), text: read('body', 'color') };
});
const light = (colour) => colour.reduce((sum, part) => sum + part, 0) / 3;

test('the page follows the colour scheme', async () => {
  const [day, night] = await Promise.all(['light', 'dark'].map(async (colorScheme) => {
    const page = await open('', { colorScheme });
    const seen = await colours(page);
    await page.context().close();
    return seen;
  }));
  for (const name of ['ground', 'card']) {
    assert.ok(light(day[name]) > 230, `${name} by day`);
    assert.ok(light(night[name]) < 40, `${name} by night`);
  }
  assert.ok(light(day.text) < 60 && light(night.text) > 200);
});

for (const [width, height] of [[390, 844], [1440, 900]]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`${width} px, ${colorScheme}: nothing runs over the side, whatever is open`, async (t) => {
      const page = await open('', { colorScheme, viewport: { width, height } });
      for (const id of EXAMPLES) {
        await page.getByRole('combobox', { name: 'Operation' }).fill(id);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: id.split('.')[1], exact: true }).waitFor();
        await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
        for (const button of ['Fill example', 'Break it', 'Clear']) {
          await press(page, button);
          const over = await page.evaluate(() => {
            const edge = document.documentElement.clientWidth;
            const isShown = (element) => element.checkVisibility() && !element.closest('.unseen, .skip');
            const beyond = [...document.querySelectorAll('body *')].filter((element) => isShown(element) && element.getBoundingClientRect().right > edge + 0.5);
            return { scrolls: document.documentElement.scrollWidth - edge, beyond: beyond.map((element) => element.outerHTML.slice(0, 80)) };
          });
          assert.deepEqual(over, { scrolls: 0, beyond: [] }, `${id}, ${button}`);
          if (button === 'Break it') await page.screenshot({ path: join(shots, `${width}-${colorScheme}-${id}.png`) });
        }
      }
      assert.deepEqual(page.failures, []);
      t.diagnostic(`screenshots: ${shots}`);
      await page.context().close();
    });
  }
}

test('on a wide screen the result stays in view beside a long form', async () => {
  const page = await open('#alibaba-ess.CreateScalingGroup');
  await press(page, 'Fill example');
  await page.getByRole('textbox', { name: 'LaunchTemplateVersion' }).scrollIntoViewIfNeeded();
  assert.ok(await page.evaluate(() => scrollY > 300), 'the form is long');
  const box = await page.locator('.check').boundingBox();
  assert.ok(box.y >= 0 && box.y < 200, `check at ${box.y}`);
  await page.context().close();
});
