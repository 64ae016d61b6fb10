// From load to a copied signed URL, without a mouse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser, part, settled, verdict } from './browser.js';

const open = inBrowser();

const focused = (page) => page.evaluate(() => {
  const { activeElement: element } = document;
  return element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
});

async function tabTo(page, wanted, key = 'Tab') {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return step + 1;
  }
  return assert.fail(`${wanted} is not reached with ${key}`);
}

test('the keyboard alone chooses, fills, mends and copies', async () => {
  const page = await open();
  await tabTo(page, 'Operation');
  await page.keyboard.type('describe scaling groups');
  await page.keyboard.press('Enter');
  assert.match(await page.evaluate(() => location.hash), /^#compose\/alibaba-ess\.DescribeScalingGroups/);

  await tabTo(page, 'Break it');
  await page.keyboard.press('Enter');
  await settled(page);
  assert.match(await verdict(page), /^1 error/);

  await tabTo(page, /^PageSize is 51/);
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /^PageSize/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5');
  assert.match(await verdict(page), /^Valid/);

  await tabTo(page, 'Copy URL');
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'URL copied.' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied, await part(page, 'url').textContent());
  assert.match(copied, /^https:\/\/ess\.aliyuncs\.com\/\?Action=DescribeScalingGroups&.*&Signature=/);
  await page.close();
});

test('arrow keys walk the operations, and Escape leaves everything as it was', async () => {
  const page = await open();
  const box = page.getByRole('combobox', { name: 'Operation' });
  await tabTo(page, 'Operation');
  await page.keyboard.press('ArrowDown');
  const active = () => box.getAttribute('aria-activedescendant').then((id) => page.locator(`[id="${id}"]`).getAttribute('data-operation'));
  assert.equal(await box.getAttribute('aria-expanded'), 'true');
  assert.equal(await active(), 'alibaba-ess.CreateScalingRule');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(), 'alibaba-ess.CreateScheduledTask');
  await page.keyboard.press('Escape');
  assert.equal(await box.getAttribute('aria-expanded'), 'false');
  assert.equal(await box.inputValue(), 'CreateScalingRule');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  assert.equal(await box.inputValue(), 'CreateScalingGroup');
  await page.close();
});

test('the first stop leads past the head, and every stop is visible', async () => {
  const page = await open();
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Skip to the content');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Compose: CreateScalingRule');
  assert.equal(await tabTo(page, 'Fill example'), 1);
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.equal(outline, 'solid');
  await page.close();
});

test('a list item that is removed hands the focus on', async () => {
  const page = await open('#tencent-as-v2.DescribeScalingGroup');
  await tabTo(page, 'Add scalingGroupIds');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'scalingGroupIds 1');
  await page.keyboard.type('asg-1');
  await tabTo(page, 'Remove scalingGroupIds 1');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Add scalingGroupIds');
  await page.close();
});

test('Enter takes the operation whose name fits best', async () => {
  const page = await open('#compose/alibaba-ess.CreateScalingRule');
  const box = page.getByRole('combobox', { name: 'Operation' });
  const service = page.getByLabel('Service');
  for (const [typed, name, owner] of [
    // Other operations stand before it, and have the text in their names or their descriptions.
    ['DescribeScalingGroup', 'DescribeScalingGroup', 'tencent-as-v2'],
    ['modifyscalinggroup', 'ModifyScalingGroup', 'tencent-as-v2'],
    ['delete scaling group', 'DeleteScalingGroup', 'tencent-as-v2'],
    ['alibaba-ess.DeleteScalingGroup', 'DeleteScalingGroup', 'alibaba-ess'],
    ['attachinstance', 'AttachInstance', 'tencent-as-v2'],
    ['resume instance', 'ResumeInstanceRefresh', 'tencent-as'],
    [' EnterStandby ', 'EnterStandby', 'tencent-as'],
    ['alibaba-ess.ExitStandby', 'ExitStandby', 'alibaba-ess'],
    ['describe instance', 'DescribeScalingInstances', 'alibaba-ess'],
    ['run scaling', 'RunScalingActionV2', 'alibaba-emr'],
    ['createscalinggroup', 'CreateScalingGroup', 'alibaba-ess'],
  ]) {
    await box.fill(typed);
    await page.keyboard.press('Enter');
    const seen = async () => [await box.inputValue(), await service.inputValue()].join();
    // The pack of another service may be on its way.
    for (let tries = 0; tries < 50 && await seen() !== [name, owner].join(); tries += 1) await page.waitForTimeout(50);
    assert.equal(await seen(), [name, owner].join(), typed);
  }
  await page.close();
});
