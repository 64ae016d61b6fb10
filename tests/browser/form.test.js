// The form: issues as one types, conditional limits, lists and groups that grow.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { control, inBrowser, issuesOf, part, press, verdict } from './browser.js';

const open = inBrowser();

test('CreateScalingRule: 501 is refused under its field, 500 passes', async () => {
  const page = await open();
  const value = control(page, 'AdjustmentValue');
  await value.fill('501');
  assert.deepEqual(await issuesOf(page, 'AdjustmentValue'), [
    'Error, out of range: AdjustmentValue is 501; documented range is -500 to 500 when AdjustmentType is QuantityChangeInCapacity (Alibaba ESS 2014-08-28, 1.2)',
  ]);
  assert.equal(await value.getAttribute('aria-invalid'), 'true');
  const described = (await value.getAttribute('aria-describedby')).split(' ');
  const texts = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()));
  assert.ok(texts.some((text) => text.includes('documented range is -500 to 500')), 'the issue describes the control');

  await value.fill('500');
  assert.deepEqual(await issuesOf(page, 'AdjustmentValue'), []);
  assert.equal(await value.getAttribute('aria-invalid'), null);
  assert.match(await part(page, 'url').textContent(), /AdjustmentValue=500&/);

  await control(page, 'AdjustmentType').selectOption('PercentChangeInCapacity');
  await value.fill('-101');
  assert.match((await issuesOf(page, 'AdjustmentValue')).join(), /is -101; documented range is -100 to 10000 when/);
  await value.fill('-100');
  assert.deepEqual(await issuesOf(page, 'AdjustmentValue'), []);
  await page.close();
});

test('the documented limits are native ones, and follow the other fields', async () => {
  const page = await open();
  const native = (name, ...attributes) => control(page, name).evaluate((input, wanted) => wanted.map((one) => input.getAttribute(one)), attributes);
  assert.deepEqual(await native('AdjustmentValue', 'type', 'min', 'max', 'step', 'required'), ['number', '-500', '500', '1', '']);
  await control(page, 'AdjustmentType').selectOption('TotalCapacity');
  assert.deepEqual(await native('AdjustmentValue', 'min', 'max'), ['0', '1000']);
  await control(page, 'AdjustmentType').selectOption('');
  assert.deepEqual(await native('AdjustmentValue', 'min', 'max'), [null, null]);
  assert.deepEqual(await native('ScalingRuleName', 'required', 'maxlength'), [null, null]);
  await page.getByRole('combobox', { name: 'Operation' }).fill('CreateLifecycleHook alibaba');
  await page.keyboard.press('Enter');
  const name = control(page, 'LifecycleHookName');
  const fits = (text) => name.evaluate((input, value) => {
    input.value = value;
    return input.checkValidity();
  }, text);
  // 2 to 40 characters of a documented kind; nothing is cut.
  assert.deepEqual(await Promise.all(['ab', '二号.-_', 'a', 'a b', 'x'.repeat(40), 'x'.repeat(41)].map(fits)), [true, true, false, false, true, false]);
  await name.fill('x'.repeat(50));
  assert.equal((await name.inputValue()).length, 50);
  assert.match((await issuesOf(page, 'LifecycleHookName')).join(), /has 50 characters/);
  await page.close();
});

test('every pattern of the catalogue is one for browsers, too', async () => {
  const page = await open();
  const wrong = await page.evaluate(async () => {
    const { operations } = await import('./lib/autoscale-kit.js');
    const { nativeLimits } = await import('./compose/limits.js');
    const found = [];
    const look = (param) => {
      const control = document.createElement('input');
      for (const limit of param.constraints) {
        nativeLimits(control, { ...param, constraints: [{ ...limit, when: undefined }] }, [])({ params: [], values: {} }, { params: [], values: {} });
        try {
          new RegExp(control.getAttribute('pattern') ?? '', 'v');
        } catch (error) {
          found.push(`${param.name}: ${error.message}`);
        }
      }
      param.fields?.forEach(look);
    };
    operations().forEach(({ params }) => params.forEach(look));
    return found;
  });
  assert.deepEqual(wrong, []);
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('the conditional limit that applies is marked, and follows the other field', async () => {
  const page = await open();
  const applying = () => page.locator('.limits .applies b').allTextContents();
  assert.deepEqual(await applying(), ['−500 to 500']);
  await control(page, 'AdjustmentType').selectOption('TotalCapacity');
  assert.deepEqual(await applying(), ['0 to 1000']);
  await control(page, 'AdjustmentType').selectOption('');
  assert.deepEqual(await applying(), []);
  await page.close();
});

test('a parameter that is missing shows under its field only once the field was touched', async () => {
  const page = await open();
  await press(page, 'Clear');
  assert.deepEqual(await page.locator('.summary .needed a').allTextContents(), ['ScalingGroupId', 'AdjustmentType', 'AdjustmentValue']);
  await control(page, 'ScalingGroupId').fill('x');
  assert.deepEqual(await page.locator('.summary .needed a').allTextContents(), ['AdjustmentType', 'AdjustmentValue']);
  await control(page, 'ScalingGroupId').fill('');
  assert.match((await issuesOf(page, 'ScalingGroupId')).join(), /ScalingGroupId is missing/);
  assert.deepEqual(await issuesOf(page, 'AdjustmentType'), []);
  await page.close();
});

test('a link of the summary leads to the field, also into a list that is folded away', async () => {
  const page = await open('#alibaba-ess.CreateScalingGroup');
  await press(page, 'Fill example');
  await press(page, 'Add VServerGroup');
  await press(page, 'Add VServerGroupAttribute');
  await control(page, 'Port').fill('0');
  await page.locator('details.optional > summary').click();
  assert.equal(await control(page, 'Port').isVisible(), false);
  await page.getByRole('link', { name: /Port is 0/ }).click();
  assert.equal(await control(page, 'Port').evaluate((port) => port === document.activeElement), true);
  await page.waitForURL(/#compose\/alibaba-ess\.CreateScalingGroup\?.*Port=0/);
  await page.close();
});

test('an issue that belongs to no field is in the summary, without a link', async () => {
  const page = await open();
  const shown = await page.evaluate(async () => {
    const { issueSummary } = await import('./compose/issues.js');
    const summary = issueSummary(() => undefined);
    summary.show([{ path: ['Nope'], code: 'unknown', severity: 'error', message: 'Nope is not a documented parameter' }]);
    return [summary.node.textContent, summary.node.querySelectorAll('a').length];
  });
  assert.match(shown[0], /1 error.*Nope is not a documented parameter/);
  assert.equal(shown[1], 0);
  await page.close();
});

test('warnings are told apart from errors, and do not stop the signature', async () => {
  const page = await open('#alibaba-ess.CreateScalingGroup');
  await press(page, 'Fill example');
  await control(page, 'VSwitchId').fill('vsw-1');
  assert.equal(await verdict(page), 'Valid, with 1 warning.');
  assert.match((await issuesOf(page, 'VSwitchId')).join(), /^Warning, no effect: VSwitchId has no effect/);
  assert.equal(await control(page, 'VSwitchId').getAttribute('aria-invalid'), null);
  assert.equal(await part(page, 'url').isVisible(), true);
  await page.close();
});

test('lists grow and shrink, and an empty item neither is sent nor shifts the issues', async () => {
  const page = await open('#alibaba-ess.CreateScalingGroup');
  await press(page, 'Fill example');
  await press(page, 'Add RemovalPolicy');
  await press(page, 'Add RemovalPolicy');
  await page.getByLabel('RemovalPolicy 2', { exact: true }).selectOption('NewestInstance');
  assert.match(await part(page, 'url').textContent(), /&RemovalPolicy\.1=NewestInstance&/);
  assert.doesNotMatch(await part(page, 'url').textContent(), /RemovalPolicy\.2/);
  await press(page, 'Remove RemovalPolicy 1');
  await page.getByLabel('RemovalPolicy 1', { exact: true }).waitFor();
  assert.equal(await page.getByLabel('RemovalPolicy 2', { exact: true }).count(), 0);
  await press(page, 'Remove RemovalPolicy 1');
  assert.doesNotMatch(await part(page, 'url').textContent(), /RemovalPolicy/);

  for (const value of ['', 'a', 'b', 'c', 'd']) {
    await press(page, 'Add LoadBalancerIds');
    await page.locator(':focus').fill(value);
  }
  assert.match(await verdict(page), /^Valid/, 'five, and one of them empty');
  for (const value of ['e', 'f']) {
    await press(page, 'Add LoadBalancerIds');
    await page.locator(':focus').fill(value);
  }
  await page.locator('fieldset').filter({ hasText: 'LoadBalancerIds has 6 items' }).first().waitFor();
  await page.close();
});

test('an issue stays with its item when one before it is emptied', async () => {
  const page = await open('#huawei-as.ListScalingActivityV2Logs?project_id=p&scaling_group_id=g&type.1=NORMAL&type.2=WRONG');
  const item = (index) => page.getByLabel(`type ${index}`, { exact: true });
  assert.equal(await item(2).getAttribute('aria-invalid'), 'true');
  await item(1).selectOption('');
  assert.deepEqual(await Promise.all([1, 2].map((index) => item(index).getAttribute('aria-invalid'))), [null, 'true']);
  await page.getByRole('link', { name: /^type\[0\] is "WRONG"/ }).click();
  assert.equal(await item(2).evaluate((control) => control === document.activeElement), true);
  await page.close();
});

test('a group that is required asks for each of its fields by name', async () => {
  const page = await open('#tencent-as-v2.CreateScalingPolicy');
  const needed = await page.locator('.summary .needed a').allTextContents();
  assert.ok(needed.includes('metric.dimensionName') && needed.includes('metric.threshold'), needed.join());
  await press(page, 'Fill example');
  assert.match(decodeURIComponent(await part(page, 'url').textContent()), /metric=\{"comparisonOperator":"EqualOrGreater",/);
  await control(page, 'dimensionName').selectOption('lan_intraffic');
  await control(page, 'threshold').fill('0');
  assert.match((await issuesOf(page, 'threshold')).join(), /metric\.threshold is 0; documented range is .*when dimensionName is lan_/);
  await page.close();
});

test('limits and types of catalogue entries to come have words and a control', async () => {
  const page = await open();
  const made = await page.evaluate(async () => {
    const { field } = await import('./compose/field.js');
    const source = { document: 'A document, 2020-01-01', section: '1', edition: '2020-01-01' };
    const limits = [{ kind: 'base64', max: 16384 }, { kind: 'within-days', days: 90 }, { kind: 'not-pattern', regex: 'http.*', text: 'a URL' }, { kind: 'format', format: 'cron' }];
    const common = { required: false, in: 'query', description: 'About.' };
    const text = field({ ...common, name: 'Text', type: 'string', also: ['none'], constraints: limits.map((limit) => ({ ...limit, source })) }, { source, suggest: () => [], rules: () => [], documented: (text) => text, changed() {} });
    const map = field({ ...common, name: 'Tags', type: 'map', item: 'string', constraints: [] }, { source, suggest: () => [], rules: () => [], documented: (text) => text, changed() {} });
    map.write({ a: '1', b: 'x=y' });
    return { facts: [...text.node.querySelectorAll('.fact')].map((fact) => fact.textContent), tags: map.read() };
  });
  assert.deepEqual(made.facts, ['Base64 of at most 16384 bytes', 'within 90 days from now', 'not a URL', 'cron expression of five fields, in UTC', 'or none', 'section 1']);
  assert.deepEqual(made.tags, { a: '1', b: 'x=y' });
  await page.close();
});

test('what was typed comes back with its operation', async () => {
  const page = await open();
  await control(page, 'AdjustmentValue').fill('77');
  await page.getByLabel('Service').selectOption('tencent-as');
  await page.getByRole('heading', { name: 'AttachInstances' }).first().waitFor();
  await page.getByLabel('Service').selectOption('alibaba-ess');
  await page.getByRole('combobox', { name: 'Operation' }).fill('CreateScalingRule');
  await page.keyboard.press('Enter');
  assert.equal(await control(page, 'AdjustmentValue').inputValue(), '77');
  await page.goBack();
  await page.goBack();
  assert.equal(await page.getByLabel('Service').inputValue(), 'tencent-as');
  await page.close();
});

test('white space around a pasted id is left out, and the page says so', async () => {
  const page = await open();
  const id = control(page, 'ScalingGroupId');
  const note = page.getByText('White space around it was left out.');
  await id.fill('');
  await page.evaluate(() => navigator.clipboard.writeText(' \tasg-12 '));
  await id.focus();
  await page.keyboard.press('Control+V');
  assert.equal(await id.inputValue(), 'asg-12');
  await note.waitFor();
  assert.match(await part(page, 'url').textContent(), /ScalingGroupId=asg-12(&|$)/);
  // What is typed stays until the field is left.
  await id.press('End');
  await page.keyboard.type(' ');
  assert.equal(await id.inputValue(), 'asg-12 ');
  await note.waitFor({ state: 'hidden' });
  await page.keyboard.press('Tab');
  assert.equal(await id.inputValue(), 'asg-12');
  await note.waitFor();
  // What is no id is as it was typed, and checked as that.
  await control(page, 'ScalingRuleName').fill(' name');
  assert.equal(await control(page, 'ScalingRuleName').inputValue(), ' name');
  await page.close();
});

test('white space around a pasted key id is left out, too', async () => {
  const page = await open('#sign/alibaba-ess.CreateScalingRule');
  const id = page.getByLabel('Access key id', { exact: true });
  await id.fill(' LTAI1 ');
  assert.equal(await id.inputValue(), 'LTAI1');
  await page.getByText('White space around it was left out.').waitFor();
  await page.close();
});
