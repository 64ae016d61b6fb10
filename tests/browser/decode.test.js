// Decode: answers, errors and bare codes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inBrowser } from './browser.js';

const open = inBrowser();
const printed = (name) => readFileSync(new URL(`../data/responses/${name}`, import.meta.url), 'utf8');
const paste = (page, text) => page.getByLabel('Answer, error or code').fill(text);
const verdict = (page) => page.locator('.decode .verdict').textContent();

for (const [id, file, field] of [
  ['alibaba-ess.DescribeScalingGroups', 'alibaba-ess.DescribeScalingGroups.json', 'ScalingGroupId'],
  ['alibaba-ess.DescribeScalingGroups', 'alibaba-ess.DescribeScalingGroups.xml', 'ScalingGroupId'],
  ['alibaba-emr.RunScalingActionV2', 'alibaba-emr.RunScalingActionV2.json', ''],
  ['tencent-as-v2.DescribeScalingGroup', 'tencent-as-v2.DescribeScalingGroup.json', 'scalingGroupId'],
  ['tencent-as.ResumeInstanceRefresh', 'tencent-as.ResumeInstanceRefresh.json', ''],
  ['huawei-as.ListScalingActivityV2Logs', 'huawei-as.ListScalingActivityV2Logs.json', 'scaling_value'],
]) {
  test(`the printed answer ${file} is read, each field with its description`, async () => {
    const page = await open(`#decode/${id}`);
    await paste(page, printed(file));
    assert.equal(await verdict(page), 'The call succeeded.');
    if (field !== '') {
      await page.locator('.data .name').getByText(field, { exact: true }).first().waitFor();
      assert.equal(await page.locator('.data dd .quiet').first().isVisible(), true);
    }
    assert.deepEqual(page.failures, []);
    await page.close();
  });
}

test('an error is named, with what to do', async () => {
  const page = await open('#decode/alibaba-ess.ExecuteScalingRule');
  await paste(page, '{"Code":"IncorrectScalingGroupStatus","Message":"The status does not support this action.","RequestId":"r-1"}');
  await page.getByLabel('HTTP status').fill('400');
  assert.equal(await verdict(page), 'The call was refused.');
  const card = await page.locator('.error-card').innerText();
  for (const text of ['IncorrectScalingGroupStatus', 'HTTP 400', 'Enable the group', 'Do not send it again as it is.', 'r-1']) assert.ok(card.includes(text), text);
  await paste(page, 'HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\n\r\n{"Code":"ServiceUnavailable","Message":"m"}');
  assert.match(await page.locator('.error-card').innerText(), /HTTP 503/, 'the status line goes first');
  await page.close();
});

test('a bare code is explained, also one that is misspelt or not known', async () => {
  const page = await open('#decode/tencent-as-v2.CreateScalingPolicy');
  await paste(page, '4000');
  assert.equal(await verdict(page), 'What is known of this code.');
  await page.getByText('A required parameter is absent, or a value has the wrong form.').waitFor();
  await page.getByLabel('Service').selectOption('alibaba-ess');
  await paste(page, 'IncorectScalingGroupStatus');
  await page.locator('.error-card').getByText('IncorrectScalingGroupStatus', { exact: true }).waitFor();
  await paste(page, 'Whatever');
  assert.match(await page.locator('.error-card').innerText(), /not documented/);
  await page.close();
});

test('what is neither says so, and broken answers do not stop the page', async () => {
  const page = await open('#decode/huawei-as.ListScalingActivityV2Logs');
  for (const text of ['two\nlines', 'https://as.example.com/?x=y', '{"cut', '[]', '<', '{"a":{"b":[1,[2,{"c":null}],{}]}}', '{"__proto__":{"x":1}}', 'x'.repeat(5000)]) {
    await paste(page, text);
    assert.notEqual(await verdict(page), 'Paste an answer to see what it means.', text.slice(0, 20));
  }
  await paste(page, '{"text":"<img src=x onerror=alert(1)>"}');
  assert.equal(await page.locator('.outcome img').count(), 0, 'markup stays text');
  assert.deepEqual(page.failures, []);
  await page.close();
});

const ERRORS = [
  ['another vendor\'s', '{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"expired"},"RequestId":"r-1"}}', 'AuthFailure.TokenFailure'],
  ['a gateway\'s', '{"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information","request_id":"r-1"}', 'APIGW.0301'],
  ['a nested one', '{"error":{"code":"AS.2007"}}', 'AS.2007'],
  ['one of API v2', '{"code":4000,"codeDesc":"InvalidParameter","message":"m"}', 'InvalidParameter'],
  ['a web page', '<html><body><h1>502 Bad Gateway</h1></body></html>', 'UnreadableResponse'],
  ['aliyun', 'ERROR: SDK.ServerError\nErrorCode: InvalidAccessKeyId.NotFound\nRecommend: \nRequestId: r-1\nMessage: Specified access key is not found.', 'InvalidAccessKeyId.NotFound'],
  ['tccli', '[TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:The SecretId is not found requestId:r-1', 'AuthFailure.SecretIdNotFound'],
  ['Python', 'aliyunsdkcore.acs_exception.exceptions.ServerException: HTTP Status: 400 Error:IllegalTimestamp The input parameter is wrong. RequestID: r-1', 'IllegalTimestamp'],
  ['several heads', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/2 403\r\ncontent-type: text/html\r\n\r\n<html></html>', 'UnreadableResponse'],
  ['a head alone', 'HTTP/1.1 503 Service Unavailable', 'UnreadableResponse'],
];

for (const id of ['alibaba-ess.CreateScalingRule', 'tencent-as.ResumeInstanceRefresh']) {
  test(`${id}: no error is shown as success, and no status is made up`, async () => {
    const page = await open(`#decode/${id}`);
    for (const [what, text, code] of ERRORS) {
      await paste(page, text);
      assert.equal(await verdict(page), 'The call was refused.', what);
      assert.equal(await page.locator('.error-card .code').textContent(), code, what);
      const card = await page.locator('.error-card').innerText();
      if (!text.startsWith('HTTP/')) assert.doesNotMatch(card, /HTTP \d/, what);
    }
    assert.match(await page.locator('.error-card').innerText(), /HTTP 503/);
    assert.deepEqual(page.failures, []);
    await page.close();
  });
}
