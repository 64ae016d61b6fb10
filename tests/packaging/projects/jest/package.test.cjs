// Runs inside jsdom, which has no TextEncoder and no TextDecoder. `expected` comes from the configuration.
const { readFileSync } = require('node:fs');
const { check } = require('../check.cjs');

test('these are missing, so that the test tells something', () => {
  expect([typeof window, typeof TextEncoder, typeof TextDecoder]).toEqual(['object', 'undefined', 'undefined']);
});

test('the main entry', () => {
  expect(check(require('autoscale-kit'))).toEqual(expected);
});

test('slim, with the module read from a file', () => {
  const slim = require('autoscale-kit/slim');
  slim.initSync(readFileSync(require.resolve('autoscale-kit/autoscale.wasm')));
  expect(check(slim)).toEqual(expected);
});

test('signing alone', () => {
  const options = { credentials: { accessKeyId: 'testid', secretKey: 'testsecret' }, service: 'as', date: '2026-11-30T00:00:00Z' };
  const body = '{"名":"é\u{1f600}"}';
  const request = { method: 'POST', url: 'https://as.intl.tencentcloudapi.com/', headers: { 'content-type': 'application/json' } };
  const signed = require('autoscale-kit/sign').signRequest('tencent-tc3', { ...request, body }, options);
  const bytes = require('autoscale-kit').signRequest('tencent-tc3', { ...request, body: Buffer.from(body) }, options);
  expect(signed.signature).toBe(bytes.signature);
  expect(signed.headers).toEqual(bytes.headers);
  expect(signed.toCurl()).toContain(body);
  expect(bytes.toCurl()).toBe(signed.toCurl());
});

test('texts of every kind cross and come back', () => {
  const { decode, validate } = require('autoscale-kit');
  for (const name of ['', 'a', 'é', '中文', '\u{1f600}', '\ufeffx', 'x'.repeat(100_000), '中'.repeat(100_000)]) {
    const { data } = decode('alibaba-ess.CreateScalingRule', { status: 200, body: JSON.stringify({ RequestId: 'r', ScalingRuleId: name }) });
    expect(data.ScalingRuleId).toBe(name);
  }
  expect(validate('alibaba-ess.CreateScalingRule', { ScalingGroupId: '组', AdjustmentType: '中', AdjustmentValue: 1 }).issues[0].message).toContain('中');
});
