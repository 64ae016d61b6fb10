// The colour scheme, and what stays in view beside a long form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, press } from './browser.js';

const open = inBrowser();

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
    await page.close();
    return seen;
  }));
  for (const name of ['ground', 'card']) {
    assert.ok(light(day[name]) > 230, `${name} by day`);
    assert.ok(light(night[name]) < 40, `${name} by night`);
  }
  assert.ok(light(day.text) < 60 && light(night.text) > 200);
});

test('on a wide screen the result stays in view beside a long form', async () => {
  const page = await open('#alibaba-ess.CreateScalingGroup');
  await press(page, 'Fill example');
  await page.getByRole('textbox', { name: 'LaunchTemplateVersion' }).scrollIntoViewIfNeeded();
  assert.ok(await page.evaluate(() => scrollY > 300), 'the form is long');
  const box = await page.locator('.check').boundingBox();
  assert.ok(box.y >= 0 && box.y < 200, `check at ${box.y}`);
  await page.close();
});
