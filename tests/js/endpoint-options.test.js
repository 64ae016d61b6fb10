// What the endpoint is started with, from JavaScript and from the command line.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClient } from 'autoscale-kit';
import { EXAMPLE_KEYS, serve } from 'autoscale-kit/serve';

const CLI = fileURLToPath(new URL('../../pkg/dist/cli.js', import.meta.url));
const LOGS = ['huawei-as.ListScalingActivityV2Logs', { project_id: 'p', scaling_group_id: 'g' }];
const GROUPS = ['alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-qingdao' }];
const SOCKET = join(tmpdir(), `endpoint-${process.pid}.sock`);

const ask = (endpoint, credentials, [id, params]) => createClient({ credentials, endpoint, retry: { attempts: 1 } }).call(id, params);

test('options that make no sense are refused before anything listens', async () => {
  const wrong = {
    port: ['80', '', 'http', SOCKET, NaN, Infinity, 70_000, 65_536, -1, 1.5, null, true, {}, 80n],
    keys: [null, 'testid', 5, [], ['testid:testsecret'], new Map([['a', 'b']]), { testid: '' }, { '': 'testsecret' }, { testid: null }, { testid: 5 }, { testid: ' ' }, { a: 'b', c: '' }],
    token: ['', ' ', null, 5, 'a\nb', {}],
    now: [null, 5, '2026-01-01'],
    activitySeconds: ['1', -1, NaN, Infinity, null, 86_401],
  };
  for (const [name, values] of Object.entries(wrong)) {
    for (const value of values) {
      await assert.rejects(serve({ [name]: value }), (error) => {
        assert.deepEqual([error.name, error.code], ['AutoscaleError', 'invalid_option'], String(error));
        assert.ok(error.message.startsWith(name), error.message);
        assert.ok(!error.message.includes('testsecret'), error.message);
        return true;
      });
    }
  }
  assert.ok(!existsSync(SOCKET));
});

test('misspelt options are refused, and the right name is said', async () => {
  for (const [wrong, meant] of [['Port', 'port'], ['key', 'keys'], ['tokn', 'token'], ['activitySecond', 'activitySeconds'], ['nwo', 'known are port, keys, token, now']]) {
    await assert.rejects(serve({ [wrong]: undefined ?? 1 }), { code: 'invalid_option', message: new RegExp(`^${wrong}: unknown option; .*${meant}`) });
  }
});

test('options that are no object are none, and each option is taken', async (t) => {
  for (const options of [undefined, null, 5, 'x', {}, { port: undefined, keys: undefined, token: undefined }]) {
    const endpoint = await serve(options);
    t.after(() => endpoint.close());
    await ask(endpoint.url, { accessKeyId: 'testid', secretKey: EXAMPLE_KEYS.testid }, GROUPS);
    await ask(endpoint.url, { token: 'testtoken' }, LOGS);
  }
  const keys = { mine: 'my-secret', other: 'other-secret' };
  let calls = 0;
  const now = () => (calls += 1, Date.now());
  const endpoint = await serve({ port: 0, keys, token: 'my-token', now, activitySeconds: 0.5 });
  t.after(() => endpoint.close());
  // What is changed afterwards changes nothing.
  keys.mine = '';
  keys.late = 'late-secret';
  await ask(endpoint.url, { accessKeyId: 'mine', secretKey: 'my-secret' }, GROUPS);
  await ask(endpoint.url, { accessKeyId: 'other', secretKey: 'other-secret' }, GROUPS);
  await ask(endpoint.url, { token: 'my-token' }, LOGS);
  for (const credentials of [{ accessKeyId: 'testid', secretKey: 'testsecret' }, { accessKeyId: 'late', secretKey: 'late-secret' }, { accessKeyId: 'constructor', secretKey: 'x' }]) {
    await assert.rejects(ask(endpoint.url, credentials, GROUPS), { code: 'api_error' });
  }
  await assert.rejects(ask(endpoint.url, { token: 'testtoken' }, LOGS), { code: 'api_error' });
  assert.ok(calls > 0);
});

test('time passes by a number of seconds', async (t) => {
  const endpoint = await serve();
  t.after(() => endpoint.close());
  for (const seconds of [NaN, Infinity, -1, '5', undefined, null, 315_360_001]) {
    assert.throws(() => endpoint.advance(seconds), { code: 'invalid_option', message: /^advance: expected a number of seconds/ });
  }
  endpoint.advance(0.5);
  endpoint.advance(315_360_000);
  await ask(endpoint.url, { accessKeyId: 'testid', secretKey: 'testsecret' }, GROUPS);
});

test('no header lets in who has no token, and none who signs with nothing', async (t) => {
  const endpoint = await serve();
  t.after(() => endpoint.close());
  for (const headers of [{ 'x-auth-token': '' }, { 'x-auth-token': ' ' }, {}]) {
    const response = await fetch(`${endpoint.url}/autoscaling-api/v2/p/scaling_activity_log/g`, { headers });
    assert.equal(response.status, 401, JSON.stringify(headers));
  }
});

/** Runs the command until it ends, or until it listens and `use` is done: `{ code, out, err }`. */
async function run(args, use) {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk) => (err += chunk));
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.stdout.on('data', (chunk) => {
    out += chunk;
    const [, url] = /^listening on (\S+)\n/.exec(out) ?? [];
    if (url !== undefined) void Promise.resolve(use?.(url)).catch((error) => (err += error.stack)).finally(() => child.kill());
  });
  return { code: await ended, out, err };
}

test('the command line: what is wrong is said, without secrets, and nothing listens', async () => {
  const known = 'known are port, key, token, activity-seconds, help';
  const wrong = {
    'servce': 'servce: unknown command; did you mean serve?',
    'start': 'start: unknown command; known are serve',
    'serve --prot 80': `--prot: unknown option; ${known}`,
    'serve --toekn=x': '--toekn: unknown option; did you mean token?',
    'serve --activity-second 5': '--activity-second: unknown option; did you mean activity-seconds?',
    'serve --port': 'port: expected a whole number from 0 to 65535',
    'serve --port=': 'port: expected a whole number from 0 to 65535',
    'serve --port http': 'port: expected a whole number from 0 to 65535',
    [`serve --port ${SOCKET}`]: 'port: expected a whole number from 0 to 65535',
    'serve --port 70000': 'port: expected a whole number from 0 to 65535',
    'serve --port 1.5': 'port: expected a whole number from 0 to 65535',
    'serve --port -1': 'port: expected a whole number from 0 to 65535',
    'serve --port 0x50': 'port: expected a whole number from 0 to 65535',
    'serve --token=': 'token: is empty',
    'serve --token': 'token: expected text',
    'serve --key id': '--key must be ID:SECRET',
    'serve --key id:': '--key must be ID:SECRET',
    'serve --key :hidden': '--key must be ID:SECRET',
    'serve --key': '--key must be ID:SECRET',
    'serve --key id:hidden --key id:hidden2': '--key: id is given twice',
    'serve --activity-seconds soon': 'activitySeconds: expected a number from 0 to 86400',
    'serve --activity-seconds 86401': 'activitySeconds: expected a number from 0 to 86400',
  };
  await Promise.all(Object.entries(wrong).map(async ([line, message]) => {
    const { code, out, err } = await run(line.split(' '));
    assert.equal(err.split('\n')[0], `autoscale-kit: ${message}`, line);
    assert.deepEqual([code, out], [2, ''], line);
    assert.ok(!err.includes('hidden'), line);
  }));
  assert.ok(!existsSync(SOCKET));
  // As a shell hands on an empty argument.
  assert.match((await run(['serve', '--token', ''])).err, /^autoscale-kit: token: is empty/);
});

test('the command line: help, and an endpoint with its keys', async () => {
  for (const args of [['--help'], ['serve', '-h']]) {
    const { code, out } = await run(args);
    assert.equal(code, 0);
    assert.match(out, /^usage: autoscale-kit serve \[options\]\n/);
  }
  for (const args of [[], ['serve', 'more']]) assert.equal((await run(args)).code, 2);
  const args = ['serve', '--port', '0', '--key', 'mine:my:secret', '--key', 'other:s', '--token', 'my-token', '--activity-seconds', '5'];
  const { out, err } = await run(args, async (url) => {
    await ask(url, { accessKeyId: 'mine', secretKey: 'my:secret' }, GROUPS);
    await ask(url, { accessKeyId: 'other', secretKey: 's' }, GROUPS);
    await ask(url, { token: 'my-token' }, LOGS);
    await assert.rejects(ask(url, { accessKeyId: 'testid', secretKey: 'testsecret' }, GROUPS), { code: 'api_error' });
  });
  assert.equal(err, '');
  assert.match(out, /^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
});
