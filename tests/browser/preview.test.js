// The preview of a scaling rule.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { control, go, inBrowser, press } from './browser.js';

const open = inBrowser();
const RULE = '#preview/alibaba-ess.CreateScalingRule?ScalingGroupId=g&AdjustmentType=QuantityChangeInCapacity&AdjustmentValue=2';

/** The form is another view. */
async function adjust(page, value) {
  await go(page, 'compose');
  await control(page, 'AdjustmentValue').fill(value);
  await go(page, 'preview');
}
const answer = (page) => page.locator('.preview .answer').textContent();

test('CreateScalingRule: the answer follows form and group, with its reasons', async () => {
  const page = await open(RULE);
  assert.equal(await answer(page), '6 → 8 instances (+2)');
  await page.locator('.why').getByText('The rule asks for +2 from 6.').waitFor();
  await adjust(page, '8');
  assert.equal(await answer(page), '6 → 10 instances (+4), held at MaxSize');
  await page.getByLabel('MaxSize', { exact: true }).fill('20');
  assert.equal(await answer(page), '6 → 14 instances (+8)');
  await page.getByLabel('Total Capacity now, slider').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.getByLabel('Total Capacity now', { exact: true }).inputValue(), '7');
  assert.equal(await answer(page), '7 → 15 instances (+8)');
  await page.getByLabel('State of the group').selectOption('Inactive');
  assert.equal(await answer(page), 'Refused: IncorrectScalingGroupStatus');
  await page.close();
});

test('where the document is silent, the preview says what it assumes', async () => {
  const page = await open('#preview/alibaba-ess.ExecuteScalingRule?.preview.totalCapacity=5');
  await page.getByLabel('AdjustmentType of the rule').selectOption('PercentChangeInCapacity');
  await page.getByLabel('AdjustmentValue of the rule').fill('-50');
  assert.equal(await answer(page), '5 → 2 instances (-3)');
  await page.getByText('Our reading, where the document is silent').waitFor();
  await page.getByText('A half is rounded away from zero').waitFor();
  await page.close();
});

test('a group that cannot be gets no answer, but the reason', async () => {
  const page = await open(RULE);
  await page.getByLabel('MinSize', { exact: true }).fill('30');
  assert.equal(await answer(page), 'No answer yet');
  await page.locator('.why').getByText('minSize must not be greater than maxSize').waitFor();
  await page.getByLabel('MinSize', { exact: true }).fill('two');
  await page.locator('.why').getByText('minSize must be a whole number').waitFor();
  await adjust(page, '');
  await page.locator('.why').getByText('It needs AdjustmentValue.').waitFor();
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('other calls have no preview, and lead to those that have one', async () => {
  const page = await open('#preview/alibaba-ess.CreateScalingGroup');
  await page.getByText('There is no preview for this call.').waitFor();
  await press(page, 'alibaba-ess.ExecuteScalingRule');
  assert.equal(await answer(page), '6 → 8 instances (+2)');
  await page.close();
});
