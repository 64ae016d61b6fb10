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
          // What a service quotes is replaced as far as the client knows it.
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

const odd = 'k/9f+=*&%7"<\\x> \'y~z';
const percent = (text, isKept = /[A-Za-z0-9]/) => Array.from(text, (char) => (isKept.test(char) ? char : [...Buffer.from(char)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))).join('');
const upper = (text) => text.replace(/%[0-9a-f]{2}/g, (escape) => escape.toUpperCase());
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const units = (text) => text.replace(/[^A-Za-z0-9]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The ways in which other programs write a text. */
const SPELLINGS = {
  'as it is': (text) => text,
  'percent-encoded': (text) => upper(percent(text)),
  'in lower case': percent,
  'in part': (text) => percent(text, /[A-Za-z0-9/=*&%"<>\\ ~]/),
  'in another part': (text) => upper(percent(text, /[A-Za-z0-9+%'~]/)),
  'every character': (text) => percent(text, /(?!)/),
  'twice': (text) => percent(percent(text), /[A-Za-z0-9]/),
  'twice, in either case': (text) => percent(upper(percent(text)), /[A-Za-z0-9]/),
  'three times': (text) => percent(percent(percent(text))),
  'as a form': (text) => new URLSearchParams({ '': text }).toString().slice(1),
  'a form that was read as none': (text) => text.replaceAll('+', ' '),
  'encodeURIComponent': encodeURIComponent,
  'encodeURI': encodeURI,
  'HTML': (text) => text.replace(/[&<>"']/g, (char) => NAMED[char]),
  'HTML in numbers': (text) => Array.from(text, (char) => (/[A-Za-z0-9]/.test(char) ? char : `&#${char.codePointAt(0)};`)).join(''),
  'HTML in hexadecimal': (text) => Array.from(text, (char) => (/[A-Za-z0-9]/.test(char) ? char : `&#x${char.codePointAt(0).toString(16)};`)).join(''),
  'HTML twice': (text) => text.replace(/[&<>"']/g, (char) => NAMED[char]).replaceAll('&', '&amp;'),
  'JSON': (text) => JSON.stringify(text).slice(1, -1),
  'JSON of PHP': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'JSON in numbers': units,
  'JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  'Base64': (text) => Buffer.from(text).toString('base64'),
  'Base64 without its end': (text) => Buffer.from(text).toString('base64').replace(/=+$/, ''),
  'Base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'Base64, percent-encoded': (text) => encodeURIComponent(Buffer.from(text).toString('base64')),
  'Base64 of a pair': (text) => Buffer.from(`u:${text}`).toString('base64'),
  'Base64 of a longer pair': (text) => Buffer.from(`us:${text}&x`).toString('base64'),
  'hexadecimal': (text) => Buffer.from(text).toString('hex'),
  'hexadecimal in upper case': (text) => Buffer.from(text).toString('hex').toUpperCase(),
};

/** The message of an error, whose service says `said`, and with it everything that shows of it. */
async function quoted(said, credentials, id = 'huawei-as.ListScalingActivityV2Logs', params = CALLS[id]) {
  const fetch = async () => new Response(JSON.stringify({ error_code: 'x', error_msg: said, Code: 'x', Message: said, code: 4100, message: said, codeDesc: 'x' }), { status: 400 });
  const error = await createClient({ credentials, fetch, region: 'r', endpoint: 'h.example', retry: { attempts: 1 } }).call(id, params).catch((thrown) => thrown);
  assert.equal(error.code, 'api_error', error.message);
  return error.api.message;
}

test('a secret is replaced in every spelling, and what stands around it stays', async () => {
  for (const [name, spell] of Object.entries(SPELLINGS)) {
    for (const secret of [odd, SECRET, TOKEN, 'plainsecret', 'aaaabaaaa', '%41%2541%', '&amp;&lt;x']) {
      const spelling = spell(secret);
      const message = await quoted(`before=${spelling}&after, ${spelling}.`, { accessKeyId: 'id', secretKey: secret });
      assert.match(message, /^before=[\w+/-]{0,5}\*\*\*[\w+/=%-]{0,7}&after, [\w+/-]{0,5}\*\*\*[\w+/=%-]{0,7}\.$/, `${name}: ${spelling}: ${message}`);
      if (!name.startsWith('Base64')) assert.equal(message, 'before=***&after, ***.', name);
    }
  }
});

test('secrets that stand in one another, or overlap, leave nothing behind', async () => {
  const credentials = { accessKeyId: 'id', secretKey: 'abcdefgh', securityToken: 'defg', token: undefined };
  const id = 'alibaba-ess.DescribeScalingGroups';
  for (const [said, left] of [['<abcdefgh>', '<***>'], ['<defg>', '<***>'], ['<abcdefgabcdefgh>', '<abc******>']]) {
    assert.equal(await quoted(said, credentials, id, {}), left);
    assert.equal(await quoted(said, { ...credentials, secretKey: 'defg', securityToken: 'abcdefgh' }, id, {}), left);
  }
  const overlapping = { accessKeyId: 'id', secretKey: 'abcdef', securityToken: 'defghi' };
  assert.equal(await quoted('<abcdefghi>', overlapping, id, {}), '<***>');
});

test('a long answer is searched in time', async () => {
  const token = 'aZ09+/='.repeat(600);
  const began = performance.now();
  for (const unit of ['a', '%25', '%', '&amp;', '\\', 'aZ09%2B', 'aZ09+/=']) {
    const said = unit.repeat(300_000 / unit.length);
    await quoted(said, { accessKeyId: 'id', secretKey: 'aaaaaaaab', securityToken: token }, 'alibaba-ess.DescribeScalingGroups', {});
  }
  const seconds = (performance.now() - began) / 1000;
  assert.ok(seconds < 5, `${seconds} s`);
});

test('a secret parameter that the service quotes is replaced too', async () => {
  const { endpoint, close } = await serve(({ url }, response) => answer(200, { code: 4100, message: url })(response));
  const client = createClient({ credentials: temporary, endpoint, region: 'gz' });
  const params = {
    scalingConfigurationName: 'c', projectId: '0', imageId: 'img-1', imageType: 1, cpu: 1, mem: 1, storageType: 2, storageSize: 0,
    bandwidthType: 'PayByTraffic', bandwidth: 1, needMonitorAgent: 0, needSecurityAgent: 0, password: 'Canary!(9)^Pass',
  };
  for (const password of ['Canary!(9)^Pass', 'Canary 9 + Pass']) {
    const error = await client.call('tencent-as-v2.CreateScalingConfiguration', { ...params, password }).catch((thrown) => thrown);
    if (error.code === 'invalid_params') continue;
    assert.equal(error.code, 'api_error', error.message);
    assert.ok(!holds(printed(error), password), error.message);
  }
  await close();
});

test('a redirect takes no token elsewhere', async () => {
  const other = await serve((_, response) => answer(200, {})(response));
  const { endpoint, close } = await serve((_, response) => answer(307, '', { location: other.endpoint })(response));
  const client = createClient({ credentials: { token: TOKEN }, endpoint });
  await assert.rejects(client.call('huawei-as.ListScalingActivityV2Logs', CALLS['huawei-as.ListScalingActivityV2Logs']));
  assert.equal(other.arrivals.length, 0);
  await Promise.all([close(), other.close()]);
});
