// 10,000 calls through one client and 100,000 groups in pages, over HTTP on loopback: does the heap stay flat?
//
// node --expose-gc benches/client-memory.mjs [scale]; a scale of 0.1 does a tenth of it.
import http from 'node:http';
import { createClient } from 'autoscale-kit';

const scale = Number(process.argv[2] ?? 1);
const CALLS = 10_000 * scale;
const GROUPS = 100_000 * scale;
const MOST_GROWTH_MB = 4;

const server = http.createServer(({ url }, response) => {
  const params = new URL(url, 'http://host').searchParams;
  if (params.get('Action') === 'ExecuteScalingRule') return response.end('{"RequestId":"r","ScalingActivityId":"a"}');
  const size = Number(params.get('PageSize'));
  const first = (Number(params.get('PageNumber')) - 1) * size;
  const group = (_, n) => ({ ScalingGroupId: `g-${first + n}`, MinSize: 0, MaxSize: 10 });
  const ScalingGroup = Array.from({ length: Math.min(size, GROUPS - first) }, group);
  response.end(JSON.stringify({ TotalCount: GROUPS, ScalingGroups: { ScalingGroup } }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const client = createClient({
  service: 'alibaba-ess',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' },
  region: 'cn-qingdao',
  endpoint: `http://127.0.0.1:${server.address().port}`,
});

const heap = () => {
  gc();
  return process.memoryUsage().heapUsed / 1e6;
};
const { signal } = new AbortController();
let worst = 0;

/** Runs a tenth to warm up, then all of it. */
async function measured(what, count, run) {
  await run(count / 10);
  const before = heap();
  const began = performance.now();
  await run(count);
  const growth = heap() - before;
  worst = Math.max(worst, growth);
  const seconds = (performance.now() - began) / 1000;
  console.log(`${String(count).padStart(7)} ${what}: ${seconds.toFixed(1)} s, heap ${before.toFixed(1)} MB, grown by ${growth.toFixed(2)} MB`);
}

await measured('calls', CALLS, async (count) => {
  for (let n = 0; n < count; n++) await client.call('ExecuteScalingRule', { ScalingRuleAri: 'ari' }, { signal });
});
await measured('groups', GROUPS, async (count) => {
  let seen = 0;
  for await (const { ScalingGroupId } of client.items('DescribeScalingGroups', {}, { signal })) {
    if (ScalingGroupId !== `g-${seen}`) throw new Error(`${ScalingGroupId} came as number ${seen}`);
    if (++seen === count) break;
  }
});
server.close();
server.closeAllConnections();
if (worst > MOST_GROWTH_MB) {
  console.error(`the heap grew by more than ${MOST_GROWTH_MB} MB`);
  process.exitCode = 1;
}
