// The simulator of the preview: whatever the scenario, it is drawn; and how long a change takes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inBrowser } from './browser.js';
import { randomValues } from './scenarios.js';

const open = inBrowser();
const SIMULATOR = '#preview/alibaba-ess.CreateScalingRule?.preview.question=simulate';
const RUNS = 1000;

test('1,000 random scenarios are drawn, or say what is wrong with them', async (t) => {
  const page = await open(SIMULATOR);
  const sets = randomValues(RUNS);
  const counts = await page.evaluate(async (all) => {
    const { simulator } = await import(new URL('preview/simulation/view.js', document.baseURI));
    const counts = { drawn: 0, refused: 0, events: 0 };
    for (const [service, sets] of Object.entries(all)) {
      const values = { ...sets[0] };
      const view = simulator(values, service, () => {});
      document.querySelector('main').append(view.node);
      for (const set of sets) {
        Object.assign(values, set);
        view.show();
        const said = JSON.stringify(values);
        if (view.node.querySelector('.result').hidden) {
          if (view.node.querySelector('.problem li') === null) throw new Error(`no reason: ${said}`);
          counts.refused += 1;
          continue;
        }
        const paths = [...view.node.querySelectorAll('.plot path')].map(
          (path) => path.getAttribute('d') + path.getAttribute('transform'),
        );
        if (!view.node.querySelector('.step.total').getAttribute('d').startsWith('M')) throw new Error(`no steps: ${said}`);
        const wrong = paths.find((path) => /NaN|Infinity|undefined/.test(path));
        if (wrong !== undefined) throw new Error(`${wrong.slice(0, 80)}: ${said}`);
        counts.drawn += 1;
        counts.events += view.node.querySelectorAll('.events tbody tr').length;
      }
      view.node.remove();
    }
    return counts;
  }, { 'alibaba-ess': sets.slice(0, RUNS / 2), 'tencent-as-v2': sets.slice(RUNS / 2) });
  t.diagnostic(JSON.stringify(counts));
  assert.equal(counts.drawn + counts.refused, RUNS);
  assert.ok(counts.drawn > RUNS * 0.7, `${counts.drawn} drawn`);
  assert.ok(counts.refused > 0 && counts.events > RUNS);
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('what a change costs, printed and not judged', async (t) => {
  const page = await open(SIMULATOR);
  const took = (label) =>
    page.getByLabel(label, { exact: true }).evaluate((input) => {
      const times = [];
      for (let step = 0; step < 60; step += 1) {
        input.value = String(Number(input.min) + (step % 20));
        const begun = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
        document.body.getBoundingClientRect();
        times.push(performance.now() - begun);
      }
      times.sort((a, b) => a - b);
      return { best: times[5], median: times[30] };
    });
  for (const label of ['Highest load, slider', 'MaxSize, slider', 'Cooldown, s, slider']) {
    const { best, median } = await took(label);
    t.diagnostic(`${label}: ${best.toFixed(1)} ms, half of them under ${median.toFixed(1)} ms`);
  }
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('run, chart and events follow the scenario, and a link holds them', async () => {
  const page = await open(SIMULATOR);
  const chart = page.getByRole('img', { name: /^From 03-02 00:00 to 03-03 00:00: 3 to 10 instances/ });
  await chart.waitFor();
  await page.getByLabel('MaxSize', { exact: true }).fill('5');
  await page.getByRole('img', { name: /: 3 to 5 instances/ }).waitFor();
  assert.match(await page.locator('[data-number=range] dd').textContent(), /^3–5$/);
  assert.ok((await page.locator('.plot .mark.refused').count()) > 0, 'refused triggers are marked');
  await page.locator('.events [data-event]').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('.decision').getByText('The rule asks for +1 from 3.').waitFor();
  assert.equal(await page.locator('.plot .cursor').count(), 1);
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.decision').count(), 0);
  await page.waitForURL(/\.preview\.simMax=5/);
  await page.reload();
  await page.getByRole('img', { name: /: 3 to 5 instances/ }).waitFor();
  await page.getByLabel('MinSize', { exact: true }).fill('7');
  await page.getByRole('alert').getByText('minSize must not be greater than maxSize').waitFor();
  await page.getByLabel('Highest load', { exact: true }).fill('much');
  await page.getByRole('alert').getByText('Highest load must be a number').waitFor();
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('pressing the chart opens the nearest event', async () => {
  const page = await open(SIMULATOR);
  await page
    .locator('.plot svg')
    .first()
    .click({ position: { x: 300, y: 40 } });
  assert.equal(await page.locator('.decision').count(), 1);
  await page.close();
});

test('Tencent sets sizes by the clock: its bounds move', async () => {
  const page = await open(
    '#preview/tencent-as-v2.CreateScalingPolicy?.preview.question=simulate&.preview.simTimed=06%3A00%2C4%2C6',
  );
  await page.getByText('As a table').click();
  const rows = await page
    .locator('details.table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.deepEqual(rows[0], ['03-02 00:00', '3', '3', '1', '10']);
  assert.ok(
    rows.some(([at, , , min, max]) => at === '03-02 06:00' && min === '4' && max === '6'),
    'sizes of the task',
  );
  await page.close();
});

test('calls at their time: a rule by hand, instances that join and leave, a group that is disabled for a while', async () => {
  const calls = '01:00,out,;02:00,attach,2;03:00,remove,joins-2-1 i-1;04:00,disable,;06:10,enable,;09:00,maxSize,4;10:00,remove,nobody';
  const page = await open(`${SIMULATOR}&.preview.simTasks=&.preview.simCurve=quiet&.preview.simHigh=100&.preview.simLow=0&.preview.simCalls=${encodeURIComponent(calls)}`);
  const rows = await page.locator('.events tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.deepEqual(rows, [
    ['03-02 01:00', 'activity', 'call 1', '+1', '4'],
    ['03-02 02:00', 'activity', 'call 2', '+2', '6'],
    ['03-02 03:00', 'activity', 'call 3', '−2', '4'],
    ['03-02 04:00', 'done', 'call 4', '', '4'],
    ['03-02 06:10', 'done', 'call 5', '', '4'],
    ['03-02 09:00', 'done', 'call 6', '', '4'],
    ['03-02 10:00', 'refused InvalidInstanceId.NotFound', 'call 7', '', '4'],
  ]);
  await page.locator('[data-part=calls]').getByLabel('Value 2').fill('many');
  await page.getByRole('alert').getByText('calls[1].instances').waitFor();
  await page.locator('[data-part=calls]').getByLabel('Value 2').fill('1');
  await page.locator('[data-part=calls]').getByLabel('Time 1').fill('soon');
  await page.getByRole('alert').getByText('calls[0].at').waitFor();
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('the calls of Tencent are its own', async () => {
  const page = await open('#preview/tencent-as-v2.CreateScalingPolicy?.preview.question=simulate&.preview.simTimed=&.preview.simCurve=quiet&.preview.simHigh=100&.preview.simLow=0&.preview.simTencentCalls=01%3A00%2Cattach%2C2%3B02%3A00%2CminSize%2C6');
  const rows = await page.locator('.events tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.deepEqual(rows.map(([at, , by, change]) => [at, by, change]), [['03-02 01:00', 'call 1', '+2'], ['03-02 02:00', 'call 2', '+1']]);
  assert.deepEqual(await page.locator('[data-part=calls] select').first().locator('option').allTextContents(), ['attach (number)', 'remove (ids)', 'set MinSize', 'set MaxSize']);
  await page.close();
});

test('the instances of an event are those that it leads to, whether they come or go', async () => {
  const page = await open(SIMULATOR);
  const show = page.getByRole('button', { name: /^Show all/ });
  if (await show.isVisible()) await show.click();
  const rows = await page.locator('.events tbody tr[data-kind]').evaluateAll((all) => all.map((row) => ({
    kind: row.dataset.kind,
    change: Number(row.querySelector('[data-cell=change]').textContent.replace('−', '-') || 0),
    instances: Number(row.querySelector('[data-cell=instances]').textContent),
  })));
  const changes = rows.filter(({ kind, change }) => kind === 'activityStarted' && change !== 0);
  assert.ok(changes.some(({ change }) => change > 0) && changes.some(({ change }) => change < 0));
  // 3 at the start; each activity is over before the next one begins.
  let before = 3;
  for (const { change, instances } of changes) {
    assert.equal(instances, before + change, JSON.stringify({ before, change, instances }));
    before = instances;
  }
  await page.close();
});

test('an instance uses 100 % at most', async () => {
  const page = await open(SIMULATOR);
  await page.getByLabel('MaxSize', { exact: true }).fill('2');
  await page.getByLabel('Highest load', { exact: true }).fill('40');
  const most = await page.evaluate(async () => {
    const module = (name) => import(new URL(`preview/simulation/${name}.js`, document.baseURI));
    const [{ pictureOf }, { scenarioOf }, { SIM }, { scaling }] = await Promise.all([
      module('picture'), module('scenario'), module('fields'), import(new URL('lib/autoscale-kit.js', document.baseURI)),
    ]);
    const values = { ...Object.fromEntries(Object.entries(SIM).map(([name, { start }]) => [name, start])), simMax: '2', simPeak: '40' };
    return ['alibaba-ess', 'tencent-as-v2'].map((service) => {
      const scenario = scenarioOf(values, service);
      const { panels } = pictureOf(scaling.simulate(service, scenario), scenario);
      return Math.max(...panels.flatMap(({ lines = [] }) => lines.flatMap(({ points }) => points.map(([, value]) => value ?? 0))));
    });
  });
  assert.deepEqual(most, [100, 100]);
  await page.close();
});
