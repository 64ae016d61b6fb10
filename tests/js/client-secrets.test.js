// However a call ends, no secret shows: not in the error, not on the client, not on the console.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createClient } from 'autoscale-kit';
import { SECRET, TOKEN, holds, printed, temporary } from './support/canary.js';
import { answer, cut, drop, fastClock, hang, page, serve } from './support/faults.js';

const CALLS = {
  'alibaba-ess.ExecuteScalingRule': { ScalingRuleAri: 'ari' },
  'alibaba-ess.RemoveInstances': { ScalingGroupId: 'g', InstanceId: ['i-1'] },
  'tencent-as-v2.DescribeScalingGroup': {},
  'tencent-as.ResumeInstanceRefresh': { AutoScalingGroupId: 'asg-1', RefreshActivityId: 'ira-1' },
  'huawei-as.ListScalingActivityV2Logs': { project_id: 'p', scaling_group_id: 'g' },
};
const CREDENTIALS = [temporary, { token: TOKEN }];

/** Quotes the request as services do: as it came, and encoded once more in the string to sign. */
const echo = (status) => (response, { url, headers, body }) => {
  const text = [decodeURIComponent(url), url, encodeURIComponent(url), ...Object.values(headers), body, SECRET].join(' ');
  const code = 'SignatureDoesNotMatch';
  const all = { Code: code, Message: text, code, message: text, codeDesc: code, error_code: code, error_msg: text, HostId: text };
  answer(status, { ...all, Response: { Error: { Code: code, Message: text } } })(response);
};

/** What foreign code may say of a request. */
const tattling = async (url, { headers }) => {
  throw Object.assign(new Error(`request to ${decodeURIComponent(url)} failed, ${JSON.stringify(headers)}`), { code: `E ${TOKEN}`, url });
};

test('no secret in whatever a call ends with, and nothing on the console', async (t) => {
  const spoken = ['log', 'info', 'warn', 'error', 'debug'].map((name) => t.mock.method(console, name, () => {}));
  const faults = [echo(400), echo(403), echo(500), echo(503), drop, cut('{"a":"b"}'), hang, page(200), page(502)];
  let errors = 0;
  for (const fault of faults) {
    const { endpoint, close } = await serve((arrival, response) => fault(response, arrival));
    for (const credentials of CREDENTIALS) {
      for (const [id, params] of Object.entries(CALLS)) {
        const timeoutMs = fault === hang ? 10_000 : 2 ** 30;
        for (const fetch of [undefined, tattling]) {
          const settings = { credentials, endpoint, fetch, timeoutMs, region: 'r', retry: { attempts: 2 }, clock: fastClock() };
          const client = createClient(settings);
          const error = await client.call(id, params).catch((thrown) => thrown);
          errors += 1;
          const text = printed(error) + printed(client) + printed(error.api) + JSON.stringify(error) + error.stack;
          // What a service quotes is blotted out as far as the client knows it.
          const known = credentials === temporary ? [SECRET, TOKEN] : [TOKEN];
          for (const secret of known) assert.ok(!holds(text, secret), `${id}: ${text}`);
        }
      }
    }
    await close();
  }
  assert.equal(errors, faults.length * CREDENTIALS.length * Object.keys(CALLS).length * 2);
  for (const { mock } of spoken) assert.equal(mock.callCount(), 0);
});

test('a secret parameter that the service quotes is blotted out too', async () => {
  const { endpoint, close } = await serve(({ url }, response) => answer(200, { code: 4100, message: url })(response));
  const client = createClient({ credentials: temporary, endpoint, region: 'gz' });
  const params = {
    scalingConfigurationName: 'c', projectId: '0', imageId: 'img-1', imageType: 1, cpu: 1, mem: 1, storageType: 2, storageSize: 0,
    bandwidthType: 'PayByTraffic', bandwidth: 1, needMonitorAgent: 0, needSecurityAgent: 0, password: 'Canary!(9)^Pass',
  };
  const error = await client.call('tencent-as-v2.CreateScalingConfiguration', params).catch((thrown) => thrown);
  await close();
  assert.equal(error.code, 'api_error', error.message);
  assert.ok(!holds(printed(error), 'Canary!(9)^Pass'), error.message);
});

test('a redirect takes no token elsewhere', async () => {
  const other = await serve((_, response) => answer(200, {})(response));
  const { endpoint, close } = await serve((_, response) => answer(307, '', { location: other.endpoint })(response));
  const client = createClient({ credentials: { token: TOKEN }, endpoint });
  await assert.rejects(client.call('huawei-as.ListScalingActivityV2Logs', CALLS['huawei-as.ListScalingActivityV2Logs']));
  assert.equal(other.arrivals.length, 0);
  await Promise.all([close(), other.close()]);
});
