// The scaling questions of the preview: each answers, in both languages, by day and night, on a phone and a wide screen.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { operations } from 'autoscale-kit';
import { FIELDS } from '../../www/preview/fields.js';
import { FITS } from '../../www/preview/fits.js';
import { control, go, inBrowser, settled } from './browser.js';
import { NOTHING, beyond, violations } from './everybody.js';
import { en, zh } from './words.js';

const open = inBrowser();
const RULE = '#preview/alibaba-ess.CreateScalingRule?ScalingGroupId=g&AdjustmentType=QuantityChangeInCapacity&AdjustmentValue=2';
const answer = (page) => page.locator('.outcome .answer').textContent();
const facts = (page) => page.locator('.facts > dd').allTextContents();

/** One question of each service: a link, what it answers, and one more value with its answer. */
const WALK = [
  [
    'alibaba-ess.RemoveInstances?InstanceId.1=i-a&InstanceId.2=i-b',
    (p) => p.heads.capacity({ from: 6, to: 4, delta: -2, clampedTo: null }),
    'minSize',
    '5',
    (p) => p.refused('IncorrectCapacity.MinSize'),
  ],
  [
    'alibaba-emr.RunScalingActionV2?ScalingActionType=START_SCALING_GROUP',
    (p) => p.heads.becomes({ from: 'STOPPED', to: 'RUNNING' }),
    'groupState',
    'RUNNING',
    undefined,
  ],
  [
    'tencent-as-v2.CreateScalingPolicy?metric.threshold=70',
    (p) => p.heads.capacity({ from: 6, to: 8, delta: 2, clampedTo: null }),
    'repeatTimes',
    '9',
    (p) => p.heads.quiet(),
  ],
  [
    'tencent-as.ResumeInstanceRefresh?ResumeMode=RETRY',
    (p) => p.heads.becomes({ from: 'FAILED_PAUSE', to: 'RUNNING' }),
    'roleAuthorized',
    false,
    undefined,
  ],
  ['huawei-as.ListScalingActivityV2Logs?', (p) => p.heads.replayed({ from: 0, to: 1 }), 'log', '[', (p) => p.unanswered],
];

for (const [language, table] of Object.entries({ en, zh })) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [390, 1440]) {
      test(`${language}, ${colorScheme}, ${width} px: a question of each service`, async () => {
        const page = await open('', { viewport: { width, height: 900 }, colorScheme });
        const words = table.preview;
        for (const [link, first, field, value, second] of WALK) {
          await page.goto(`${page.home}#preview/${link}&.language=${language}`);
          await page.waitForFunction((name) => document.title.includes(` ${name} `), /\.(\w+)/.exec(link)[1]);
          await page.locator('.preview').waitFor();
          await settled(page);
          assert.equal(await answer(page), first(words), link);
          const input = page.getByLabel(words.fields[field], { exact: true });
          if (typeof value === 'boolean') await input.setChecked(value);
          else if (FIELDS[field].kind === 'choice') await input.selectOption(value);
          else await input.fill(value);
          if (second) assert.equal(await answer(page), second(words), link);
          else assert.notEqual(await answer(page), '', link);
          assert.deepEqual(await beyond(page), NOTHING, link);
          assert.deepEqual(await violations(page), [], link);
        }
        if (language === (colorScheme === 'light' ? 'en' : 'zh')) {
          await page.goto(`${page.home}#preview/alibaba-ess.CreateScalingRule?.preview.question=simulate&.language=${language}`);
          await page.locator('.events [data-event]').first().click();
          await page.locator('details.table summary').first().click();
          assert.deepEqual(await beyond(page), NOTHING, 'simulation');
          assert.deepEqual(await violations(page), [], 'simulation');
        }
        assert.deepEqual(page.failures, []);
        await page.close();
      });
    }
  }
}

test('every question of every service answers as it begins, with its reasons', async () => {
  const page = await open('#preview/alibaba-ess.CreateScalingRule?');
  const firsts = [
    'alibaba-ess.DescribeRegions',
    'alibaba-ess.CreateScalingRule',
    'alibaba-emr.RunScalingActionV2',
    'tencent-as-v2.DescribeScalingGroup',
    'tencent-as.ResumeInstanceRefresh',
    'huawei-as.ListScalingActivityV2Logs',
  ];
  const ids = operations().map(({ id }) => id);
  const seen = new Set();
  for (const id of firsts.filter((one) => ids.includes(one))) {
    const service = id.split('.')[0];
    const names = await page.evaluate(async (one) => {
      const { questionsOf } = await import(new URL('preview/questions.js', document.baseURI));
      return questionsOf(one);
    }, service);
    for (const name of names) {
      await page.goto(`${page.home}#preview/${id}?.preview.question=${name}`);
      await page.locator('.outcome').waitFor();
      const [said, state] = await page
        .locator('.outcome .answer')
        .evaluate((output) => [output.textContent, output.dataset.state]);
      assert.equal(state, 'accepted', `${service} ${name}: ${said}`);
      assert.ok((await page.locator('.why .cite').count()) > 0, `${service} ${name} cites nothing`);
      assert.doesNotMatch(await page.locator('.preview').textContent(), /undefined|\[object|NaN/, `${service} ${name}`);
      seen.add(`${service} ${name}`);
    }
  }
  assert.equal(seen.size, 27);
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('every call that fits a question is one of the catalogue, and its words are of the question', async () => {
  const infos = new Map(operations().map((info) => [info.id, info]));
  for (const [id, fits] of Object.entries(FITS)) {
    const info = infos.get(id);
    assert.ok(info, id);
    for (const from of Object.values(fits)) {
      for (const [field, way] of Object.entries(from)) {
        assert.ok(FIELDS[field], `${id}: ${field}`);
        if (way.startsWith('=')) continue;
        let params = info.params;
        for (const name of way.replace('!', '').split('.')) {
          const param = params.find((one) => one.name === name);
          assert.ok(param, `${id}: ${way}`);
          params = param.fields;
        }
      }
    }
  }
});

test('CreateScalingRule: the answer follows call and group, with its reasons and the documented code', async () => {
  const page = await open(RULE);
  assert.equal(await answer(page), '6 → 8 instances (+2)');
  await page.locator('.why').getByText('The rule asks for +2 from 6.').waitFor();
  await go(page, 'compose');
  await control(page, 'AdjustmentValue').fill('8');
  await go(page, 'preview');
  assert.equal(await answer(page), '6 → 10 instances (+4), held at MaxSize');
  await page.getByLabel('MaxSize', { exact: true }).fill('20');
  assert.equal(await answer(page), '6 → 14 instances (+8)');
  await page.getByLabel('Instances now, slider').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.getByLabel('Instances now', { exact: true }).inputValue(), '7');
  assert.equal(await answer(page), '7 → 15 instances (+8)');
  await page.getByLabel('Triggered').selectOption('alarm');
  await page.getByLabel('Last activity ended, s ago').fill('60');
  assert.equal(await answer(page), 'Refused: Cooldown');
  await page.getByLabel('State of the group').selectOption('Inactive');
  assert.equal(await answer(page), 'Refused: IncorrectScalingGroupStatus');
  await page.locator('.code-card').getByText('Enable the group with EnableScalingGroup.').waitFor();
  await page.close();
});

test('where the document is silent, the preview says what it assumes', async () => {
  const page = await open('#preview/alibaba-ess.ExecuteScalingRule?.preview.totalCapacity=5');
  await page.getByLabel('Adjustment', { exact: true }).selectOption('PercentChangeInCapacity');
  await page.getByLabel('Value of the adjustment', { exact: true }).fill('-50');
  assert.equal(await answer(page), '5 → 2 instances (−3)');
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
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('the printed log of Huawei is drawn as a step from 0 to 1; another one can be pasted', async () => {
  const page = await open('#preview/huawei-as.ListScalingActivityV2Logs?');
  const log = page.getByLabel('Answer of the call, as JSON');
  const [printed] = JSON.parse(readFileSync(new URL('../data/scaling/logReplay.json', import.meta.url), 'utf8'));
  await log.fill(JSON.stringify(printed.input));
  assert.equal(await answer(page), '0 → 1 instance');
  await page.getByRole('img', { name: '0 → 1 instance' }).waitFor();
  const path = await page.locator('.plot .step').getAttribute('d');
  const heights = [...path.matchAll(/(?:^M[\d.]+ |V)([\d.]+)/g)].map(([, y]) => Number(y));
  const base = heights[0];
  assert.deepEqual(
    heights.map((y) => y < base),
    [false, false, true],
    path,
  );
  await page.getByText('As a table').click();
  const cells = await page
    .locator('details.table tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.deepEqual(cells.slice(1), [
    ['11-22 13:44:22', '0'],
    ['11-22 13:46:02', '1'],
  ]);
  await log.fill('{}{');
  assert.equal(await answer(page), 'No answer yet');
  await page.locator('.why').getByText('The log is no JSON.').waitFor();
  await page.close();
});

test('the next runs are a list and marks on a line of time', async () => {
  const page = await open(
    '#preview/alibaba-ess.CreateScheduledTask?LaunchTime=2026-03-02T08:00Z&RecurrenceType=Weekly&RecurrenceValue=1,3' +
      '&RecurrenceEndTime=2026-05-02T08:00Z',
  );
  assert.equal(await answer(page), 'Next run: 2026-03-02T08:00Z');
  assert.deepEqual((await page.locator('.runs li').allTextContents()).slice(0, 3), [
    '2026-03-02T08:00Z',
    '2026-03-04T08:00Z',
    '2026-03-09T08:00Z',
  ]);
  await page.getByRole('img', { name: '12 runs on a line of time' }).waitFor();
  assert.equal(await page.locator('.plot .mark').count(), 12);
  await page.getByLabel('How many runs', { exact: true }).fill('3');
  assert.equal(await page.locator('.plot .mark').count(), 3);
  await page.close();
});

test('rows are added and taken away by keyboard, and a link holds them', async () => {
  const page = await open('#preview/alibaba-ess.RebalanceInstances?');
  assert.equal(await answer(page), '3 instances are replaced');
  await page.getByRole('button', { name: 'Add a row' }).press('Enter');
  await page.keyboard.type('m');
  await page.getByLabel('Instances 4').fill('6');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Instances 4');
  await page.waitForURL(/zones=h%2C7%3Bi%2C1%3Bk%2C2%3B\w*%2C6/);
  const before = await answer(page);
  await page.reload();
  await page.locator('.outcome').waitFor();
  assert.equal(await answer(page), before);
  await page.getByRole('button', { name: 'Remove row 4' }).press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Add a row');
  assert.equal(await answer(page), '3 instances are replaced');
  await page.close();
});

test('tabs and the other questions are reached by keyboard, and a link holds the choice', async () => {
  const page = await open(RULE);
  const tab = (name) => page.getByRole('tab', { name, exact: true });
  await tab('A scaling rule').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await tab('Simulation').getAttribute('aria-selected'), 'true');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Simulation');
  await page.getByLabel('Other questions…').selectOption('health');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Unhealthy instances');
  assert.deepEqual((await facts(page)).slice(0, 1), ['i-2: released']);
  await page.waitForURL(/\.preview\.question=health/);
  await page.reload();
  await tab('Unhealthy instances').waitFor();
  await page.close();
});

test('a call without a question of its own leads to a run of its group', async () => {
  const page = await open('#preview/alibaba-ess.CreateScalingConfiguration?');
  await page.getByText('This call itself changes no capacity.').waitFor();
  await page.getByRole('img', { name: /^From 03-02 00:00/ }).waitFor();
  await page.close();
});
