// The preview of a scaling rule.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { control, inBrowser } from './browser.js';

const open = inBrowser();
const answer = (page) => page.locator('.preview .answer').textContent();

test('CreateScalingRule: the answer follows form and group, with its reasons', async () => {
  const page = await open();
  assert.equal(await answer(page), '6 → 8 instances (+2)');
  await page.locator('.why').getByText('The rule asks for +2 from 6.').waitFor();
  await control(page, 'AdjustmentValue').fill('8');
  assert.equal(await answer(page), '6 → 10 instances (+4), held at MaxSize');
  await page.getByLabel('MaxSize', { exact: true }).fill('20');
  assert.equal(await answer(page), '6 → 14 instances (+8)');
  await page.getByLabel('Total Capacity now, slider').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.getByLabel('Total Capacity now', { exact: true }).inputValue(), '7');
  assert.equal(await answer(page), '7 → 15 instances (+8)');
  await page.getByLabel('State of the group').selectOption('Inactive');
  assert.equal(await answer(page), 'Refused: IncorrectScalingGroupStatus');
  await page.context().close();
});

test('where the document is silent, the preview says what it assumes', async () => {
  const page = await open('#alibaba-ess.ExecuteScalingRule?.preview.totalCapacity=5');
  await page.getByLabel('AdjustmentType of the rule').selectOption('PercentChangeInCapacity');
  await page.getByLabel('AdjustmentValue of the rule').fill('-50');
  assert.equal(await answer(page), '5 → 2 instances (-3)');
  await page.getByText('Our reading, where the document is silent').waitFor();
  await page.getByText('A half is rounded away from zero').waitFor();
  await page.context().close();
});

test('a group that cannot be gets no answer, but the reason', async () => {
  const page = await open();
  await page.getByLabel('MinSize', { exact: true }).fill('30');
  assert.equal(await answer(page), 'No answer yet');
  await page.locator('.why').getByText('minSize must not be greater than maxSize').waitFor();
  await page.getByLabel('MinSize', { exact: true }).fill('two');
  await page.locator('.why').getByText('minSize must be a whole number').waitFor();
  await control(page, 'AdjustmentValue').fill('');
  await page.locator('.why').getByText('It needs AdjustmentValue.').waitFor();
  assert.deepEqual(page.failures, []);
  await page.context().close();
});

test('other calls have no preview', async () => {
  const page = await open('#alibaba-ess.CreateScalingGroup');
  assert.equal(await page.locator('.preview').count(), 0);
  await page.context().close();
});
