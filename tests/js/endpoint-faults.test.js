// One client, one endpoint, and between them a proxy that breaks what it can: no scaling activity runs twice, and every call
// ends in a right result or in one clear error. 1,000 seeded runs; RUNS and SEED choose others.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { createClient } from 'autoscale-kit';
import { serve } from 'autoscale-kit/serve';
import { prng } from './support/prng.js';

const RUNS = Number(process.env.RUNS ?? 1000);
const SEED = Number(process.env.SEED ?? 20261120);
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const RegionId = 'cn-qingdao';

let endpoint;
let proxy;
let plan = []; // what happens to the next requests; then nothing does

before(async () => {
  endpoint = await serve();
  proxy = http.createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const fault = FAULTS[plan.shift() ?? 'none'];
    const forward = () => forwarded(request, Buffer.concat(chunks));
    await fault(response, forward).catch(() => response.destroy());
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  proxy.close();
  proxy.closeAllConnections();
  await endpoint.close();
});

function forwarded({ method, url, headers }, body) {
  return new Promise((resolve, reject) => {
    const request = http.request({ port: endpoint.port, method, path: url, headers }, async (answer) => {
      const chunks = [];
      for await (const chunk of answer) chunks.push(chunk);
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
    });
    request.on('error', reject).end(body);
  });
}

const refusal = (status, Code, headers = {}) => async (response) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ RequestId: 'proxy', HostId: 'proxy', Code, Message: 'from the proxy' }));

/** Before or after the service has seen the request: the client cannot tell. */
const FAULTS = {
  none: async (response, forward) => {
    const { status, headers, body } = await forward();
    response.writeHead(status, headers).end(body);
  },
  'dropped before': async (response) => response.destroy(),
  'dropped after': async (response, forward) => {
    await forward();
    response.destroy();
  },
  unavailable: refusal(503, 'ServiceUnavailable'),
  'unavailable after': async (response, forward) => {
    await forward();
    await refusal(503, 'ServiceUnavailable')(response);
  },
  throttled: refusal(400, 'Throttling', { 'retry-after': '0' }),
  truncated: async (response, forward) => {
    const { status, headers, body } = await forward();
    response.writeHead(status, { 'content-type': headers['content-type'] }).end(body.subarray(0, body.length >> 1));
  },
  'wrong type': async (response, forward) => {
    await forward();
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>It works!</body></html>');
  },
  hung: async (_response, forward) => {
    await forward();
  },
};

/** The codes that a call may end with; each says by itself what is known. */
const ENDS = ['api_error', 'bad_answer', 'no_answer'];

test(`${RUNS} runs`, async () => {
  const random = prng(SEED);
  const direct = createClient({ service: 'alibaba-ess', credentials, region: RegionId, endpoint: endpoint.url });
  const { ScalingGroupId } = await direct.call('CreateScalingGroup', { RegionId, MinSize: 0, MaxSize: 100 });
  const { ScalingConfigurationId } = await direct.call('CreateScalingConfiguration', {
    ScalingGroupId, ImageId: 'centos6u5_64', InstanceType: 'ecs.t1.xsmall', SecurityGroupId: 'sg-280ih3w4b',
  });
  await direct.call('EnableScalingGroup', { ScalingGroupId, ActiveScalingConfigurationId: ScalingConfigurationId });
  const rule = (AdjustmentType, AdjustmentValue) => direct.call('CreateScalingRule', { ScalingGroupId, AdjustmentType, AdjustmentValue });
  const up = await rule('QuantityChangeInCapacity', 1);
  const empty = await rule('TotalCapacity', 0);
  const activities = async () => {
    const { TotalCount, ScalingActivities } = await direct.call('DescribeScalingActivities', { RegionId, ScalingGroupId });
    return { count: TotalCount, last: ScalingActivities.ScalingActivity[0]?.ScalingActivityId };
  };

  const client = createClient({
    service: 'alibaba-ess', credentials, region: RegionId, endpoint: `http://127.0.0.1:${proxy.address().port}`,
    retry: { attempts: 4, baseDelayMs: 1, maxDelayMs: 4 }, timeoutMs: 150,
  });
  let before = (await activities()).count;
  let size = 0;
  const ends = new Map();
  for (let run = 0; run < RUNS; run++) {
    const faults = random.times(random.int(6), () => random.pick(Object.keys(FAULTS)));
    // A hung call costs its whole time, so there are few of them.
    plan = faults.map((fault) => (fault === 'hung' && !random.chance(0.1) ? 'dropped after' : fault));
    const what = `run ${run}: ${plan.join(', ')}`;
    let result;
    let end = 'ok';
    try {
      result = await client.call('ExecuteScalingRule', { ScalingRuleAri: up.ScalingRuleAri });
    } catch (error) {
      end = error.code;
      assert.ok(ENDS.includes(end), `${what}: ${error.stack}`);
      assert.ok(!error.message.includes(credentials.secretKey));
    }
    plan = [];
    const { count, last } = await activities();
    assert.ok(count - before <= 1, `${what}: ran ${count - before} times`);
    if (result !== undefined) {
      assert.equal(count - before, 1, `${what}: answered, and did not run`);
      assert.equal(result.ScalingActivityId, last, what);
    }
    ends.set(end, (ends.get(end) ?? 0) + 1);
    size += count - before;
    before = count;
    if (size === 100) {
      await direct.call('ExecuteScalingRule', { ScalingRuleAri: empty.ScalingRuleAri });
      size = 0;
      before += 1;
    }
  }
  const carriedOut = endpoint.record.filter(({ operation, code }) => operation === 'alibaba-ess.ExecuteScalingRule' && code === null);
  const tokens = new Set(carriedOut.map(({ params }) => params.ClientToken));
  console.log(`${[...ends].map(([end, count]) => `${end} ${count}`).join(', ')}; ${carriedOut.length} answered for ${tokens.size} tokens`);
  assert.ok(ends.get('ok') > RUNS / 2);
});
