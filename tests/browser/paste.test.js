// A pasted request fills the form: URL, curl, text of HTTP, JSON.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations, sign, services } from 'autoscale-kit';
import { examples, firstRegion } from '../../www/examples.js';
import { minimal } from '../../www/minimal.js';
import { shellWords } from '../../www/compose/shell-words.js';
import { control, inBrowser, part, verdict } from './browser.js';

const open = inBrowser();
const now = new Date();
const credentials = { accessKeyId: 'CANARY-id', secretKey: 'CANARY-key', securityToken: 'CANARY-session' };

async function paste(page, text) {
  await page.locator('.paste').evaluate((fold) => { fold.open = true; });
  await page.locator('.paste textarea').fill(text);
  await page.getByRole('button', { name: 'Fill the form' }).click();
  // Read, and gone; or told that it cannot be.
  await page.waitForFunction(() => document.querySelector('.paste textarea').value === '' || document.querySelector('.paste [role=status]').textContent !== '');
}

for (const { id: service } of services()) {
  test(`${service}: every signed call comes back into the form, by URL, curl and HTTP`, async () => {
    const page = await open('#compose/alibaba-ess.DescribeRegions');
    for (const [index, info] of operations(service).entries()) {
      const params = examples[info.id]?.params ?? minimal(info);
      const method = info.methods[index % info.methods.length];
      const signed = sign(info.id, params, { credentials, region: firstRegion(services().find(({ id }) => id === service)), method, date: now, nonce: '1' });
      const read = await page.evaluate(async ({ id, texts }) => {
        const [{ ask }, { catalogueOf }] = [await import('./fetched.js'), await import('./operations.js')];
        const { readRequest } = await import('./compose/read-request.js');
        window.catalogue ??= catalogueOf(await ask('index.json'));
        const page = await window.catalogue.whole(id);
        return Promise.all(texts.map(async (text) => {
          const found = await readRequest(text, page, window.catalogue);
          return found && { id: found.info.id, params: found.params, unknown: found.unknown };
        }));
      }, { id: info.id, texts: [signed.toCurl(), ...(signed.body === undefined && method === 'GET' ? [signed.url] : [])] });
      for (const one of read) {
        assert.equal(one?.id, info.id);
        assert.deepEqual(one.unknown, [], info.id);
        const again = sign(info.id, one.params, { credentials, region: firstRegion(services().find(({ id }) => id === service)), method, date: now, nonce: '1' });
        assert.equal(again.toCurl(), signed.toCurl(), info.id);
      }
    }
    await page.close();
  });
}

test('a curl command opens its own operation, and drops the keys', async () => {
  const page = await open();
  const signed = sign('tencent-as-v2.CreateScalingPolicy', examples['tencent-as-v2.CreateScalingPolicy'].params, { credentials, method: 'POST' });
  await paste(page, signed.toCurl());
  assert.equal(await page.getByLabel('Service').inputValue(), 'tencent-as-v2');
  assert.equal(await control(page, 'threshold').inputValue(), '50');
  assert.equal(await page.getByLabel('notifyIds 2', { exact: true }).inputValue(), '1833');
  assert.match(await verdict(page), /^Valid/);
  await page.getByText('Read from the request: CreateScalingPolicy.').waitFor();
  assert.match(await part(page, 'http').textContent(), /^POST /);
  assert.doesNotMatch(await page.content(), /CANARY/);
  assert.doesNotMatch(page.url(), /CANARY/);
  await page.close();
});

test('JSON: nested, flat, with an operation of its own', async () => {
  const page = await open('#compose/alibaba-ess.CreateScalingGroup');
  await paste(page, JSON.stringify({ RegionId: 'cn-qingdao', MaxSize: 10, MinSize: 2, LoadBalancerIds: ['a', 'b'], Bogus: 1 }));
  assert.equal(await control(page, 'MaxSize').inputValue(), '10');
  assert.equal(await page.getByLabel('LoadBalancerIds 2', { exact: true }).inputValue(), 'b');
  await page.getByText('Not documented, and left out: Bogus.').waitFor();
  await paste(page, JSON.stringify({ RegionId: 'cn-qingdao', MaxSize: 10, MinSize: 2, 'RemovalPolicy.1': 'NewestInstance' }));
  assert.equal(await page.getByLabel('RemovalPolicy 1', { exact: true }).inputValue(), 'NewestInstance');
  await paste(page, JSON.stringify({ operation: 'huawei-as.ListScalingActivityV2Logs', params: { project_id: 'p', limit: 7 } }));
  assert.equal(await page.getByLabel('Service').inputValue(), 'huawei-as');
  assert.equal(await control(page, 'limit').inputValue(), '7');
  await page.close();
});

test('what any call may carry stays with the call, but for what signing fills in', async () => {
  const page = await open();
  const query = 'Action=EnableScalingGroup&Version=2014-08-28&AccessKeyId=CANARY-id&ScalingGroupId=g&OwnerId=123&RegionId=cn-zhangjiakou';
  await paste(page, `https://ess.aliyuncs.com/?${query}`);
  await page.getByText('Read from the request: EnableScalingGroup.', { exact: true }).waitFor();
  assert.match(await verdict(page), /^Valid/);
  for (let round = 0; round < 2; round++) {
    assert.match(await part(page, 'url').textContent(), /&OwnerId=123(&|$)/);
    assert.match(await part(page, 'url').textContent(), /&RegionId=cn-zhangjiakou(&|$)/);
    // The link holds them, too.
    await page.waitForFunction(() => location.hash.includes('OwnerId=123'));
    await page.reload();
    await part(page, 'url').waitFor();
  }
  await paste(page, 'https://scaling.api.qcloud.com/v2/index.php?Action=DescribeScalingGroup&Region=ap-beijing&Nonce=5&SecretId=CANARY-id');
  await page.getByText('Read from the request: DescribeScalingGroup.', { exact: true }).waitFor();
  assert.match(await part(page, 'url').textContent(), /Region=ap-beijing/);
  assert.doesNotMatch(await page.content(), /CANARY/);
  await page.close();
});

test('a request of another version of the API is told as such, and never checked as one of ours', async () => {
  const page = await open('#compose/alibaba-ess.CreateScalingGroup');
  const before = await control(page, 'MaxSize').inputValue();
  for (const text of [
    'https://ess.aliyuncs.com/?Action=CreateScalingGroup&Version=2022-02-22&MaxSize=77',
    'Action=CreateScalingGroup&Version=2022-02-22&MaxSize=77',
    'Version=2022-02-22&MaxSize=77',
    '{"Action":"CreateScalingGroup","Version":"2022-02-22","MaxSize":77}',
    '{"operation":"alibaba-ess.CreateScalingGroup","params":{"Version":"2022-02-22","MaxSize":77}}',
    "curl -X POST https://ess.aliyuncs.com/ -d 'Action=CreateScalingGroup&Version=2022-02-22&MaxSize=77'",
    "curl -X POST 'https://ess.aliyuncs.com/?MaxSize=77' -H 'x-acs-action: CreateScalingGroup' -H 'x-acs-version: 2022-02-22'",
    'https://ess.aliyuncs.com/?Action=CreateAlarm&Version=2022-02-22&MaxSize=77',
    "curl https://as.tencentcloudapi.com/ -H 'X-TC-Action: ResumeInstanceRefresh' -H 'X-TC-Version: 2022-02-22' -d '{}'",
    'https://as.api.qcloud.com/v2/index.php?Action=CreateScalingGroup&Version=2022-02-22',
  ]) {
    await paste(page, text);
    assert.match(await page.locator('.paste [role=status]').textContent(), /API version 2022-02-22, which is not known here/, text);
    assert.equal(await control(page, 'MaxSize').inputValue(), before, text);
    assert.equal(await page.getByLabel('Service').inputValue(), 'alibaba-ess', text);
  }
  // The version of another service here is a call of that one.
  await paste(page, 'https://ess.aliyuncs.com/?Action=CreateScalingGroup&Version=2014-08-28&MaxSize=7');
  assert.equal(await control(page, 'MaxSize').inputValue(), '7');
  await page.close();
});

test('white space around ids is left out of a pasted request, and told', async () => {
  const page = await open('#compose/alibaba-ess.CreateScalingGroup');
  await paste(page, JSON.stringify({ RegionId: ' cn-qingdao\n', MaxSize: 9, MinSize: 2, ScalingGroupName: ' n', LoadBalancerIds: ['a ', 'b'] }));
  assert.equal(await control(page, 'RegionId').inputValue(), 'cn-qingdao');
  assert.equal(await control(page, 'ScalingGroupName').inputValue(), ' n', 'a name is not an id');
  assert.equal(await page.getByLabel('LoadBalancerIds 1', { exact: true }).inputValue(), 'a');
  await page.getByText('White space left out around: RegionId, LoadBalancerIds.').waitFor();
  await paste(page, 'https://ess.aliyuncs.com/?Action=DeleteScalingGroup&Version=2014-08-28&ScalingGroupId=%20asg-1%20');
  assert.equal(await control(page, 'ScalingGroupId').inputValue(), 'asg-1');
  await page.getByText('White space left out around: ScalingGroupId.').waitFor();
  await page.close();
});

test('what cannot be read says so, and nothing of it stays behind', async () => {
  const page = await open();
  for (const text of ['', 'nothing', 'curl', 'curl -X', "curl 'https://", 'https://', 'https://example.com/?Action=Nope', 'GET / HTTP/1.1', '[1]', '{"a":', '\u0000', 'https://x/autoscaling-api/v2/%E0%A4%A/scaling_activity_log/g']) {
    await paste(page, text);
    assert.match(await verdict(page), /./, text);
  }
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('words of a shell: quotes of each kind, escapes, lines that go on', () => {
  assert.deepEqual(shellWords(`curl  'a b'"c \\"d\\""e \\\n -H $'x\\'y\\n\\u00e9' ''`), ['curl', 'a bc "d"e', '-H', "x'y\né", '']);
  assert.deepEqual(shellWords("curl 'it'\\''s' \"$x\\$y\" unclosed' rest"), ['curl', "it's", '$x$y', "unclosed'", 'rest']);
});
