// The core walk, the same in each browser: a call of each service composed, broken, signed, refused, previewed, decoded.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { services, sign } from 'autoscale-kit';
import { firstRegion, good } from '../../www/examples.js';
import { control, go, inBrowser, issuesOf, part, press, verdict } from './browser.js';
import { zh } from './words.js';

const STAMPS = { date: '2024-02-29T12:00:00Z', nonce: '4711' };
const FIXED = `.signing.date=fixed&.signing.dateFixed=${STAMPS.date}&.signing.nonce=fixed&.signing.nonceFixed=${STAMPS.nonce}`;
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };

/** A call of each service, and an error as the service writes it. */
const CALLS = {
  'alibaba-ess.CreateScalingRule': '{"Code":"Throttling","Message":"m","RequestId":"r"}',
  'alibaba-emr.RunScalingActionV2': '<Error><Code>Throttling</Code><Message>m</Message></Error>',
  'tencent-as-v2.CreateScalingPolicy': '{"code":4000,"message":"m"}',
  'tencent-as.ResumeInstanceRefresh': '{"Response":{"Error":{"Code":"AuthFailure","Message":"m"},"RequestId":"r"}}',
  'huawei-as.ListScalingActivityV2Logs': '{"error":{"code":"AS.0001","message":"m"}}',
};

/** What the package makes of the same call in Node. */
const regionOf = (id) => firstRegion(services().find((one) => id.startsWith(`${one.id}.`)));
const signedInNode = (id) => sign(id, good(id), { credentials, region: regionOf(id) || undefined, ...STAMPS });
/** The text that a service would print, and the same with one thing of the request changed. */
function texts({ stringToSign, canonicalRequest }) {
  if (stringToSign.includes('-HMAC-')) return [canonicalRequest, canonicalRequest.replace('host:', 'host:other.')];
  return [stringToSign, stringToSign.replace(/^GET/, 'POST')];
}

for (const name of ['chromium', 'firefox']) {
  describe(name, () => {
    const open = inBrowser({ name });

    for (const [id, error] of Object.entries(CALLS)) {
      test(`${id}: compose, sign, why refused, preview, decode`, async () => {
        const page = await open(`#compose/${id}?${FIXED}`);
        await press(page, 'Break it');
        assert.match(await verdict(page), /error/);
        assert.ok((await page.locator('.params .issues li').count()) > 0);
        assert.equal(await part(page, 'url').isVisible(), false, 'nothing signed stays on the page');
        await press(page, 'Fill example');
        assert.match(await verdict(page), /^Valid/);

        const { url, signature, trace } = signedInNode(id);
        assert.equal(await part(page, 'url').textContent(), url);
        await go(page, 'sign');
        assert.equal(await part(page, 'stringToSign').textContent(), trace.stringToSign);
        assert.equal(await part(page, 'signature').textContent(), signature);

        await go(page, 'refused');
        const [same, other] = texts(trace);
        const cause = page.locator('.outcome .verdict').first();
        await page.getByLabel('Answer of the service').fill(same);
        assert.match(await cause.textContent(), /^The key differs/);
        await page.getByLabel('Answer of the service').fill(other);
        assert.match(await cause.textContent(), /^Another (method|host)$/);

        await go(page, 'preview');
        assert.equal(await page.locator('.preview .answer').first().getAttribute('data-state'), 'accepted');

        await go(page, 'decode');
        await page.getByLabel('Answer, error or code').fill(error);
        assert.equal(await page.locator('.decode .verdict').textContent(), 'The call was refused.');
        await page.locator('.error-card .code').waitFor();
        assert.deepEqual(page.failures, []);
        await page.close();
      });
    }

    test('what is typed or pasted into a field for numbers is judged, not swallowed', async () => {
      const page = await open();
      const field = control(page, 'AdjustmentValue');
      const issues = async () => (await issuesOf(page, 'AdjustmentValue')).join();
      for (const [typed, expected] of [['12 or so', /"12 or so"; expected a whole number/], ['501', /is 501; documented range/], ['-7', /^$/], ['1.5', /1\.5"?; expected a whole/], ['1-2', /expected a whole number/]]) {
        await field.fill('');
        await field.pressSequentially(typed);
        assert.match(await issues(), expected, typed);
      }
      await press(page, 'Fill example');
      assert.equal(await field.getAttribute('type'), 'number');
      await field.press('ArrowUp');
      assert.equal(await field.inputValue(), '3', 'it counts by keys');
      await field.hover();
      await page.mouse.wheel(0, 200);
      await page.waitForTimeout(100);
      assert.equal(await field.inputValue(), '3', 'it does not count by the wheel');
      assert.equal(await field.evaluate((input) => input === document.activeElement), true);
      assert.deepEqual(page.failures, []);
      await page.close();
    });

    test('the simulator draws a day, and a row opens to its reasons', async () => {
      const page = await open('#preview/alibaba-ess.ExecuteScalingRule?.preview.question=simulate');
      await page.locator('.events [data-event]').first().click();
      await page.locator('.events .decision li').first().waitFor();
      assert.ok((await page.locator('.preview svg path').count()) > 0);
      assert.deepEqual(page.failures, []);
      await page.close();
    });

    test('picker, examples, another language, a copied link and the way back', async () => {
      const page = await open();
      await page.getByRole('combobox', { name: 'Operation' }).fill('resume refresh');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Compose: ResumeInstanceRefresh' }).waitFor();
      await page.getByText('Examples', { exact: true }).click();
      await page.getByRole('link', { name: 'Two instances more' }).click();
      await page.getByRole('heading', { name: 'Preview: CreateScalingRule' }).waitFor();
      await press(page, '简体中文');
      await page.locator('nav [aria-current]').getByText(zh.views.preview, { exact: true }).waitFor();
      await press(page, zh.link.copy);
      await page.getByRole('status').filter({ hasText: zh.result.copied(zh.link.name) }).waitFor();
      await page.goBack();
      await page.goBack();
      await page.getByRole('heading', { name: 'Compose: ResumeInstanceRefresh' }).waitFor();
      assert.deepEqual(page.failures, []);
      await page.close();
    });

    test('an inline script is against the policy, and everything comes from the folder of the page', async () => {
      const page = await open();
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
      });
      assert.equal(await page.evaluate(() => globalThis.ran === true), false);
      await page.waitForTimeout(50);
      assert.ok(page.failures.some((text) => text.startsWith('Against the policy: script-src')), page.failures.join());
      assert.deepEqual(page.asked.filter((url) => !url.startsWith(page.home) && url !== 'about:blank'), []);
      await page.close();
    });
  });
}
