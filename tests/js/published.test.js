// The signatures printed in the documents, and one of each other scheme of the documents from the vendor's own signer.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import test from 'node:test';
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import tencent from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js';
import { sign, signRequest } from 'autoscale-kit';
import { PUBLISHED } from './support/cases.js';

const Tencent = tencent.default;
const commonJs = createRequire(import.meta.url)('autoscale-kit');
const keys = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };

for (const [entry, kit] of [['import', { sign, signRequest }], ['require', commonJs]]) {
  test(`ESS DescribeScalingGroups, chapter 7, as printed (${entry})`, () => {
    const signed = kit.signRequest(
      'alibaba-rpc-v1',
      { url: PUBLISHED.endpoint, query: PUBLISHED.query },
      { credentials: { accessKeyId: 'testid', secretKey: 'testsecret' } },
    );
    assert.equal(signed.signature, 'SmhZuLUnXmqxSEZ/GqyiwGqmf+M=');
    assert.ok(signed.url.endsWith('&Signature=SmhZuLUnXmqxSEZ%2FGqyiwGqmf%2BM%3D'));
  });

  test(`ESS DescribeScalingGroups with the real name Timestamp (${entry})`, () => {
    const signed = kit.sign('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-qingdao' }, {
      credentials: { accessKeyId: 'testid', secretKey: 'testsecret' },
      date: new Date('2014-08-15T11:10:07.999Z'),
      nonce: '1324fd0e-e2bb-4bb1-917c-bd6e437f1710',
      format: 'xml',
    });
    assert.equal(signed.signature, 'qlSomeBEiury9fafnpLRfOykPmo=');
  });

  test(`Tencent DescribeInstances, Signature Method (${entry})`, () => {
    const signed = kit.signRequest(
      'tencent-v1',
      {
        url: 'https://cvm.api.qcloud.com/v2/index.php',
        query: [['Action', 'DescribeInstances'], ['Region', 'gz'], ['instanceIds.0', 'ins-09dx96dg'], ['offset', 0], ['limit', 20]],
      },
      {
        credentials: { accessKeyId: 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA', secretKey: 'Gu5t9xGARNpq86cd98joQYCN3Cozk1qA' },
        date: 1465185768,
        nonce: 11886,
      },
    );
    assert.equal(signed.signature, 'NSI3UqqD99b/UJb4tbG/xZpRW64=');
    assert.equal(
      signed.trace.stringToSign,
      'GETcvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&Nonce=11886&Region=gz&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA&Timestamp=1465185768&instanceIds.0=ins-09dx96dg&limit=20&offset=0',
    );
  });
}

test('HmacSHA256 as the Tencent SDK signs it', () => {
  const signed = sign(
    'tencent-as-v2.DescribeScalingGroup',
    { scalingGroupIds: ['asg-d4hmoms6'], limit: 5 },
    { credentials: keys, date: 1465185768, nonce: 11886, region: 'gz', algorithm: 'HmacSHA256' },
  );
  const text =
    'GETscaling.api.qcloud.com/v2/index.php?Action=DescribeScalingGroup&Nonce=11886&Region=gz&SecretId=AKIDEXAMPLE' +
    '&SignatureMethod=HmacSHA256&Timestamp=1465185768&limit=5&scalingGroupIds.0=asg-d4hmoms6';
  assert.equal(signed.trace.stringToSign, text);
  assert.equal(signed.signature, Tencent.sign(keys.secretKey, text, 'HmacSHA256'));
});

test('TC3-HMAC-SHA256 as the Tencent SDK signs it', () => {
  const params = { AutoScalingGroupId: 'asg-h7tgd87d', RefreshActivityId: 'asr-juhf6ytr', ResumeMode: 'RETRY' };
  const signed = sign('tencent-as.ResumeInstanceRefresh', params, { credentials: keys, date: 1763500000, region: 'ap-guangzhou' });
  const authorization = Tencent.sign3({
    method: 'POST',
    url: 'https://as.tencentcloudapi.com/',
    payload: params,
    timestamp: 1763500000,
    service: 'as',
    secretId: keys.accessKeyId,
    secretKey: keys.secretKey,
    headers: { 'Content-Type': 'application/json' },
  });
  const header = Object.fromEntries(Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value]));
  assert.equal(header.authorization, authorization);
  assert.equal(header['x-tc-action'], 'ResumeInstanceRefresh');
  assert.equal(header['x-tc-region'], 'ap-guangzhou');
  assert.deepEqual(JSON.parse(signed.body), params);
});

test('SDK-HMAC-SHA256 as the Huawei SDK signs it', () => {
  const signed = sign(
    'huawei-as.ListScalingActivityV2Logs',
    { project_id: 'p1', scaling_group_id: 'e5d27f5c-dd76-4a61-b4bc-a67c5686719a', start_time: '2018-11-22T00:00:00Z', type: ['NORMAL', 'DIFF'] },
    { credentials: keys, date: '2018-11-22T14:00:00Z', endpoint: 'as.example.com' },
  );
  const theirs = AKSKSigner.sign(
    {
      endpoint: 'https://as.example.com/autoscaling-api/v2/p1/scaling_activity_log/e5d27f5c-dd76-4a61-b4bc-a67c5686719a',
      method: 'GET',
      queryParams: { start_time: '2018-11-22T00:00:00Z', type: 'NORMAL,DIFF' },
      headers: { 'X-Sdk-Date': '20181122T140000Z' },
    },
    new BasicCredentials().withAk(keys.accessKeyId).withSk(keys.secretKey),
  );
  assert.equal(signed.headers.Authorization, theirs.Authorization);
});
