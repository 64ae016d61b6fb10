// What crosses from JavaScript: a Date is never shifted or cut without a word, and an unknown region is told of by every call.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, createClient, operations, services, sign, validate } from 'autoscale-kit';

const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const about = (issues = [], name, kind = 'error') =>
  issues.filter(({ path, severity }) => path[0] === name && severity === kind).map(({ code }) => code);

test('a Date, an ISO text and Unix seconds for each time of each operation', () => {
  const seen = { plain: 0, iso: 0 };
  for (const info of operations()) {
    for (const { name } of info.params.filter(({ type }) => type === 'datetime')) {
      const { format } = info.params.find((one) => one.name === name).constraints.find(({ kind }) => kind === 'format');
      const said = (value) => {
        // The rest of the call is missing, so the warnings stand among the issues.
        const { issues, warnings } = validate(info.id, { [name]: value });
        return [about(issues, name), about(issues ?? warnings, name, 'warning')];
      };
      if (format === 'plain') {
        for (const value of [new Date(0), '1970-01-01T00:00:00.000Z']) assert.deepEqual(said(value)[0], ['format'], `${info.id} ${name}`);
        assert.deepEqual(said(0)[0], ['type'], `${info.id} ${name}`);
        assert.deepEqual(said('1970-01-01 00:00:00')[0], [], `${info.id} ${name}`);
        seen.plain += 1;
      } else {
        const last = Date.UTC(2018, 0, 1, 12);
        const toTheMinute = format === 'iso-minutes' ? ['format'] : [];
        for (const [value, warned] of [
          [new Date(last), []], [last / 1000, []], [new Date(last + 500), ['format']],
          [new Date(last + 30_000), toTheMinute], [last / 1000 + 30, toTheMinute],
        ]) assert.deepEqual(said(value), [[], warned], `${info.id} ${name} ${value}`);
        seen.iso += 1;
      }
    }
  }
  assert.deepEqual(seen, { plain: 6, iso: 16 });
});

test('what the form cannot hold is in the warnings of a call', () => {
  const huawei = { project_id: 'p', scaling_group_id: 'g', start_time: new Date('2018-11-22T00:00:00.123Z') };
  const signed = sign('huawei-as.ListScalingActivityV2Logs', huawei, { credentials, region: 'cn-north-4' });
  assert.deepEqual(signed.warnings.map(({ message }) => message), [
    'start_time is "2018-11-22T00:00:00.123Z", which the documented form cannot hold whole; "2018-11-22T00:00:00Z" is sent '
    + '(Huawei AS 2018-11-22, Querying Scaling Action Logs (V2))',
  ]);
  const whole = { ...huawei, start_time: new Date('2018-11-22T00:00:00Z') };
  assert.equal(sign('huawei-as.ListScalingActivityV2Logs', whole, { credentials, region: 'cn-north-4' }).warnings?.length ?? 0, 0);
  const task = { ScheduledTaskId: 't', LaunchTime: new Date(1_408_359_150_000) };
  const { url, warnings } = build('alibaba-ess.ModifyScheduledTask', task, { now: 1_408_359_000 });
  assert.match(url, /LaunchTime=2014-08-18T10%3A52Z/);
  assert.deepEqual(about(warnings, 'LaunchTime', 'warning'), ['format']);
});

test('hosts by region, for all who ask: build, sign, a client', async () => {
  const id = 'alibaba-ess.DescribeScalingGroups';
  const asked = [];
  const fetch = async (url) => {
    asked.push(new URL(url).host);
    return new Response('{"RequestId":"r"}', { status: 200 });
  };
  for (const [region, host, warned] of [
    ['cn-hangzhou', 'ess.aliyuncs.com', 0], ['cn-wulanchabu', 'ess.cn-wulanchabu.aliyuncs.com', 0], ['cn-atlantis', 'ess.cn-atlantis.aliyuncs.com', 1],
  ]) {
    const built = build(id, {}, { region });
    assert.deepEqual([new URL(built.url).host, built.warnings?.length ?? 0], [host, warned], region);
    const signed = sign(id, {}, { region, credentials });
    assert.deepEqual([new URL(signed.url).host, signed.warnings?.length ?? 0], [host, warned], region);
    await createClient({ service: 'alibaba-ess', credentials, region, fetch }).call('DescribeScalingGroups', {});
    assert.equal(asked.at(-1), host);
  }
  for (const { id: service, endpoints, regionEndpoint } of services()) {
    assert.ok(endpoints.length >= 20, service);
    if (regionEndpoint) assert.match(regionEndpoint, /^\w+\.\{region\}\.[\w.]+$/);
  }
});
