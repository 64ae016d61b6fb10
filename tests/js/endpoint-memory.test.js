// A process of its own that is sent the most expensive requests that anybody can make, and is asked for its memory afterwards.
// BOMBS=250 sends a thousand in all.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClient, signRequest } from 'autoscale-kit';

const CLI = fileURLToPath(new URL('../../pkg/dist/cli.js', import.meta.url));
const BOMBS = Number(process.env.BOMBS ?? 20);
const NAMES = 20_000;
const MOST_MB = 300;
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };

/** A genuine request of each scheme that signs headers. */
const SIGNED = {
  'alibaba-acs3': (url) =>
    signRequest('alibaba-acs3', { method: 'POST', url: `${url}/`, headers: { 'x-acs-action': 'DescribeScalingGroups', 'x-acs-version': '2014-08-28' }, query: { RegionId: 'cn-qingdao' } }, { credentials }),
  'tencent-tc3': (url) =>
    signRequest('tencent-tc3', { method: 'POST', url: `${url}/`, headers: { 'Content-Type': 'application/json', 'X-TC-Action': 'ResumeInstanceRefresh' }, body: '{}' }, { credentials, service: 'as' }),
  'huawei-sdk': (url) => signRequest('huawei-sdk', { method: 'GET', url: `${url}/autoscaling-api/v2/p/scaling_activity_log/g` }, { credentials }),
  'huawei-v11': (url) =>
    signRequest('huawei-v11', { method: 'GET', url: `${url}/autoscaling-api/v2/p/scaling_activity_log/g` }, { credentials, region: 'cn-north-4', service: 'as' }),
};

/** The request with one name many times among its signed headers, beside a large header of that name. */
function bomb({ url, method, headers, body }) {
  const names = 'x-big;'.repeat(NAMES);
  const changed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, /^authorization$/i.test(name) ? value.replace('SignedHeaders=', `SignedHeaders=${names}`) : value]));
  return { url, method, headers: { ...changed, 'x-big': 'x'.repeat(440_000) }, body };
}

function statusOf({ url, method, headers, body }, agent) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (response) => response.resume().on('end', () => resolve(response.statusCode)));
    request.on('error', reject).end(body);
  });
}

test(`${BOMBS} requests with ${NAMES} signed headers, of each scheme: the endpoint goes on in ${MOST_MB} MB`, async () => {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise((resolve) => child.stdout.once('data', (text) => resolve(/http:\S+/.exec(text)[0])));
    const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
    for (const [scheme, sign] of Object.entries(SIGNED)) {
      const request = bomb(sign(url));
      const began = performance.now();
      for (let sent = 0; sent < BOMBS; sent += 4) await Promise.all([1, 2, 3, 4].map(() => statusOf(request, agent)));
      const milliseconds = (performance.now() - began) / BOMBS;
      assert.ok(milliseconds < 1000, `${scheme}: ${milliseconds} ms each`);
      assert.ok((await statusOf(sign(url), agent)) < 500, scheme);
    }
    agent.destroy();
    const ess = createClient({ service: 'alibaba-ess', credentials, region: 'cn-qingdao', endpoint: url });
    const { ScalingGroupId } = await ess.call('CreateScalingGroup', { RegionId: 'cn-qingdao', MinSize: 0, MaxSize: 3 });
    for await (const group of ess.items('DescribeScalingGroups', { RegionId: 'cn-qingdao' })) assert.equal(group.ScalingGroupId, ScalingGroupId);
    const logs = createClient({ credentials, endpoint: url }).call('huawei-as.ListScalingActivityV2Logs', { project_id: 'p', scaling_group_id: 'g' });
    assert.equal((await logs).total_number, 0);
    if (process.platform === 'linux') {
      const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${child.pid}/status`, 'utf8'));
      console.log(`${BOMBS} requests of each scheme: ${Math.round(kilobytes / 1024)} MB resident`);
      assert.ok(kilobytes / 1024 < MOST_MB, `${kilobytes} kB`);
    }
  } finally {
    child.kill();
  }
});
