// Lists in pages: each way of asking for them, each way of ending, and what is no list.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createClient } from 'autoscale-kit';
import { pagesOf } from '../../pkg/src/client/paging.js';
import { answer, fastClock, refuse, serve } from './support/faults.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const LOGS = { project_id: 'p', scaling_group_id: 'g' };

/** Serves `count` items by what `ask` reads of a request: `{ from, size }`; `body` prints a page. */
function lister(count, ask, body) {
  return serve(({ params }, response) => {
    const { from, size } = ask((name, usual) => Number(params.get(name) ?? usual));
    const list = Array.from({ length: Math.max(0, Math.min(size, count - from)) }, (_, n) => ({ id: from + n }));
    answer(200, body(list, count))(response);
  });
}

/** The ways to ask, each with an operation, the size that is asked for, and its answer. */
const STYLES = {
  'page numbers': [
    'alibaba-ess.DescribeScalingGroups', {}, 50,
    (get) => ({ from: (get('PageNumber', 1) - 1) * get('PageSize', 10), size: get('PageSize', 10) }),
    (ScalingGroup, TotalCount) => ({ TotalCount, ScalingGroups: { ScalingGroup } }),
  ],
  'an offset': [
    'tencent-as-v2.DescribeScalingGroup', {}, 20,
    (get) => ({ from: get('offset', 0), size: get('limit', 20) }),
    (scalingGroupSet, totalCount) => ({ code: 0, data: { totalCount, scalingGroupSet } }),
  ],
  'a start number': [
    'huawei-as.ListScalingActivityV2Logs', LOGS, 100,
    (get) => ({ from: get('start_number', 0), size: get('limit', 20) }),
    (scaling_activity_log, total_number) => ({ total_number, scaling_activity_log }),
  ],
  'an offset without a total': [
    'tencent-as-v2.DescribeLifeCycleHook', {}, 7,
    (get) => ({ from: get('offset', 0), size: get('limit', 7) }),
    (lifeCycleHookSet) => ({ code: 0, data: { lifeCycleHookSet } }),
  ],
};

const clientOf = ({ endpoint }, fetch) =>
  createClient({ credentials, endpoint, fetch, region: 'r', clock: fastClock(), timeoutMs: 2 ** 30 });

async function all(each) {
  const list = [];
  for await (const one of each) list.push(one);
  return list;
}

for (const [name, [id, params, size, ask, body]] of Object.entries(STYLES)) {
  test(`every item comes once, by ${name}`, async () => {
    for (const count of [0, 1, size - 1, size, size + 1, 3 * size]) {
      const server = await lister(count, ask, body);
      const ids = (await all(clientOf(server).items(id, params))).map((item) => item.id);
      await server.close();
      assert.deepEqual(ids.map(Number), Array.from({ length: count }, (_, n) => n));
      const pages = Math.max(1, Math.ceil(count / size));
      // Where there is no total, the end is an empty page.
      const more = name.endsWith('total') && count > 0 ? 1 : 0;
      assert.equal(server.arrivals.length, pages + more, `${count}`);
    }
  });
}

test('a caller may begin later, and choose the size', async () => {
  const [id, , , ask, body] = STYLES['page numbers'];
  const server = await lister(25, ask, body);
  const items = await all(clientOf(server).items(id, { PageNumber: 2, PageSize: '10' }));
  await server.close();
  assert.deepEqual(items.map((item) => item.id), Array.from({ length: 15 }, (_, n) => n + 10));
  assert.equal(server.arrivals.length, 2);
});

test('an operation without pages gives its one answer', async () => {
  const server = await serve((_, response) => answer(200, { NotificationTypes: { NotificationType: ['a', 'b'] } })(response));
  const client = clientOf(server);
  assert.deepEqual(await all(client.items('alibaba-ess.DescribeNotificationTypes', {})), ['a', 'b']);
  assert.equal((await all(client.pages('alibaba-ess.DescribeNotificationTypes', {}))).length, 1);
  await assert.rejects(all(client.items('alibaba-ess.EnterStandby', {})), { code: 'invalid_option' });
  await server.close();
});

test('a page that fails for a moment is asked for again, and one that fails ends the list', async () => {
  const [id, , , ask, body] = STYLES['page numbers'];
  let count = 0;
  const good = await lister(120, ask, body);
  const fetch = async (url, init) => {
    count += 1;
    return count === 2 ? new Response('{"Code":"Throttling","Message":"m"}', { status: 400 }) : globalThis.fetch(url, init);
  };
  const client = clientOf(good, fetch);
  assert.equal((await all(client.items(id, {}))).length, 120);
  assert.equal(count, 4);
  await good.close();
  const bad = await serve((_, response) => refuse(403, 'Forbidden')(response));
  await assert.rejects(all(clientOf(bad).items(id, {})), { code: 'api_error' });
  await bad.close();
});

test('an answer without the documented list is no empty list', async () => {
  const lists = ['oops', 7, { ScalingGroup: 'oops' }, { ScalingGroup: [5] }, undefined];
  const totals = ['x', undefined];
  const answers = [
    ...lists.map((ScalingGroups) => ({ TotalCount: 5, ScalingGroups })),
    ...totals.map((TotalCount) => ({ TotalCount, ScalingGroups: { ScalingGroup: [{}] } })),
  ];
  for (const wrong of answers) {
    const server = await serve((_, response) => answer(200, wrong)(response));
    const listed = all(clientOf(server).items('alibaba-ess.DescribeScalingGroups', {}));
    const outcome = await listed.catch((error) => error);
    await server.close();
    assert.equal(outcome.code, 'bad_answer', `${JSON.stringify(wrong)} ${JSON.stringify(outcome)}`);
  }
});

test('who stops listening asks for no more', async () => {
  const [id, , , ask, body] = STYLES['page numbers'];
  const server = await lister(500, ask, body);
  for await (const item of clientOf(server).items(id, {})) if (item.id === 60) break;
  await server.close();
  assert.equal(server.arrivals.length, 2);
});

test('a page that came before ends the list, and is an error where more items should come', async () => {
  const item = (n) => ({ id: n });
  /** Pages that a service gives in turn whatever is asked for. */
  const cycles = { 'the same page': [[1]], 'two in turn': [[1], [2]], 'the last two in turn': [[1], [2], [3], [4], [3], [4]], 'the last one': [[1], [2], [3], [3]] };
  for (const [name, pages] of Object.entries(cycles)) {
    const once = [...new Set(pages.flat())];
    const given = (total) => serve((_, response, count) => {
      const list = pages[(count - 1) % pages.length].map(item);
      answer(200, total === undefined ? { code: 0, data: { lifeCycleHookSet: list } } : { TotalCount: total, ScalingGroups: { ScalingGroup: list } })(response);
    });
    const open = await given(undefined);
    const ids = (await all(clientOf(open).items('tencent-as-v2.DescribeLifecycleHook', {}))).map(({ id }) => Number(id));
    await open.close();
    assert.deepEqual([ids, open.arrivals.length], [once, once.length + 1], name);

    const counted = await given(1000);
    const seen = [];
    const reading = (async () => {
      for await (const { id } of clientOf(counted).items('alibaba-ess.DescribeScalingGroups', { PageSize: 1 })) seen.push(Number(id));
    })();
    await assert.rejects(reading, { code: 'bad_answer', message: /^alibaba-ess.DescribeScalingGroups: .* came before, with PageNumber \d+, though a total of 1000$/ });
    await counted.close();
    assert.deepEqual([seen, counted.arrivals.length], [once, once.length + 1], name);
  }
});

test('a page may name the next one', async () => {
  const info = {
    id: 'any.List',
    list: 'Items',
    paging: { style: 'token', at: 'From', size: 'Most', next: 'Next', total: 'All' },
    params: [{ name: 'From', type: 'string', constraints: [] }, { name: 'Most', type: 'integer', constraints: [{ kind: 'range', min: 1, max: 50 }] }],
    response: [{ name: 'Items', type: 'list', item: 'string' }],
  };
  const pages = {
    first: { Items: ['a', 'b'], Next: 't1', All: 3 },
    t1: { Items: [], Next: 't2' },
    t2: { Items: ['c'], Next: '', All: 3 },
    self: { Items: ['d'], Next: 'self', All: 9 },
  };
  const asked = [];
  const ask = async (params) => {
    asked.push(params);
    return pages[params.From ?? 'first'];
  };
  assert.deepEqual(await all(pagesOf(ask, info, { Kind: 'k' })), [pages.first, pages.t1, pages.t2]);
  assert.deepEqual(asked.map(({ Kind, From, Most }) => [Kind, From, Most]), [['k', undefined, 50], ['k', 't1', 50], ['k', 't2', 50]]);
  assert.deepEqual(await all(pagesOf(ask, info, { From: 't2', Most: 5 })), [pages.t2]);
  await assert.rejects(all(pagesOf(ask, info, { From: 'self' })), { code: 'bad_answer', message: /^any.List: the answer names itself as the next page/ });
});
