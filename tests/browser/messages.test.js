// The table of messages: the same keys in both languages, and nothing left untranslated.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations, services, sign, validate } from 'autoscale-kit';
import { firstRegion, good } from '../../www/examples.js';
import { menu } from '../../www/examples/links.js';
import { minimal } from '../../www/minimal.js';
import { EXAMPLES, inBrowser, issuesOf } from './browser.js';
import { en, zh } from './words.js';

const open = inBrowser();

/** Every text by its dotted way; a function stands for the texts it makes. */
function texts(table, way = []) {
  return Object.entries(table).flatMap(([name, value]) => (typeof value === 'object' ? texts(value, [...way, name]) : [[[...way, name].join('.'), value]]));
}

test('both languages have the same keys, and the same kind of text under each', () => {
  const shape = (table) => texts(table).map(([way, value]) => `${way}: ${typeof value}${typeof value === 'function' ? value.length : ''}`).sort();
  assert.deepEqual(shape(zh), shape(en));
});

test('Chinese texts are Chinese, but for names that stay as they are', () => {
  const same = /^(language|name)$|placeholder|^(check\.codes|field\.types|signing\.formats)\.\w*(json|xml)|signing\.(token|kinds\.token)$|result\.outputs|^preview\.(min|max)Size$/;
  const left = texts(zh).filter(([way, value]) => typeof value === 'string' && !same.test(way) && !/\p{Script=Han}/u.test(value));
  assert.deepEqual(left, []);
});

test('every example has its words', () => {
  for (const { name } of Object.values(menu).flat()) assert.equal(typeof en.exampleNames[name], 'string', name);
  assert.deepEqual(Object.keys(en.exampleWhy).sort(), EXAMPLES);
});

const RULE = { ScalingGroupId: 'g', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: '1' };
const GROUP = { RegionId: 'cn-qingdao', MinSize: '1', MaxSize: '2' };
const HOOK = { ScalingGroupId: 'g', LifecycleTransition: 'SCALE_OUT' };
const TASK = { RegionId: 'cn-qingdao', ScheduledAction: 'ari:acs:ess:cn-qingdao:1:scalingrule/x', LaunchTime: '2018-01-01T12:00Z' };
const CONFIGURATION = { ScalingGroupId: 'g', SecurityGroupId: 's', ImageId: 'i', InstanceType: 't' };
const TENCENT = { scalingConfigurationName: 'n', imageId: 'i', cpu: '1', mem: '1', storageType: '2', storageSize: '15', bandwidthType: 'PayByHour', bandwidth: '0' };

/** An issue of each code, said in Chinese. */
const CHINESE = [
  ['alibaba-ess.CreateScalingRule', { ...RULE, ScalingGroupId: undefined }, 'missing', '缺少 ScalingGroupId；应为文本（Alibaba ESS 2014-08-28，1.2）'],
  ['alibaba-ess.CreateScalingRule', { ...RULE, AdjustmentVaule: '1' }, 'unknown', 'AdjustmentVaule 不是文档中的参数；是否指 AdjustmentValue？（Alibaba ESS 2014-08-28，1.2）'],
  ['alibaba-ess.CreateScalingRule', { ...RULE, AdjustmentValue: 'x' }, 'type', 'AdjustmentValue 为 "x"；应为整数（Alibaba ESS 2014-08-28，1.2）'],
  ['tencent-as.ResumeInstanceRefresh', { Region: 'ap-guangzhou', AutoScalingGroupId: 'a', RefreshActivityId: 'b', ResumeMode: 'RETRI' }, 'enum', 'ResumeMode 为 "RETRI"；文档可选值：RETRY、CONTINUE；是否指 RETRY？（Tencent AS 2018-04-19，ResumeInstanceRefresh）'],
  ['alibaba-ess.CreateScalingRule', { ...RULE, AdjustmentValue: '501' }, 'range', 'AdjustmentValue 为 501；当 AdjustmentType 为 QuantityChangeInCapacity 时文档范围：-500 至 500（Alibaba ESS 2014-08-28，1.2）'],
  ['alibaba-ess.CreateLifecycleHook', { ...HOOK, LifecycleHookName: 'x' }, 'length', 'LifecycleHookName 有 1 个字符；文档长度：2 至 40 个字符（Alibaba ESS 2014-08-28，14.1）'],
  ['alibaba-ess.CreateLifecycleHook', { ...HOOK, LifecycleHookName: 'a b' }, 'pattern', 'LifecycleHookName 为 "a b"；应为由字母、数字、汉字、“_”、“-”和“.”组成的名称（Alibaba ESS 2014-08-28，14.1）'],
  ['alibaba-ess.CreateScheduledTask', { ...TASK, LaunchTime: 'soon' }, 'format', 'LaunchTime 为 "soon"；应为 UTC 时间，例如 2018-01-01T12:00Z（Alibaba ESS 2014-08-28，13.3）'],
  ['tencent-as-v2.CreateScalingConfiguration', TENCENT, 'multiple', 'storageSize 为 15；文档要求：10 的倍数（Tencent AS v2 2018-09-19，Creating Startup Configuration）'],
  ['alibaba-ess.CreateScalingGroup', { ...GROUP, LoadBalancerIds: ['1', '2', '3', '4', '5', '6'] }, 'count', 'LoadBalancerIds 有 6 项；文档数量：最多 5 项（Alibaba ESS 2014-08-28，9.1）'],
  ['alibaba-ess.CreateScalingConfiguration', { ...CONFIGURATION, UserData: 'A'.repeat(40_000) }, 'bytes', 'UserData 有 30000 字节（解码后）；文档大小：最多 16384 字节（解码后）（Alibaba ESS 2014-08-28，10.2）'],
  ['alibaba-ess.CreateScalingGroup', { ...GROUP, LoadBalancerIds: 'x' }, 'json', 'LoadBalancerIds 为 "x"；应为列表的 JSON 文本（Alibaba ESS 2014-08-28，9.1）'],
  ['alibaba-ess.CreateScalingGroup', { ...GROUP, MinSize: '3' }, 'conflict', 'MinSize 为 3，而 MaxSize 为 2；MinSize 不能大于 MaxSize（Alibaba ESS 2014-08-28，9.1）'],
  ['alibaba-ess.CreateScheduledTask', { ...TASK, RecurrenceType: 'Daily', RecurrenceEndTime: '2018-01-02T12:00Z' }, 'requires', '缺少 RecurrenceValue；已给出 RecurrenceType，RecurrenceType、RecurrenceValue、RecurrenceEndTime 须一同给出（Alibaba ESS 2014-08-28，13.3）'],
  ['alibaba-ess.CreateScalingGroup', { ...GROUP, VSwitchId: 'v', VSwitchIds: ['w'] }, 'ignored', 'VSwitchId 当给出 VSwitchIds 时不起作用（Alibaba ESS 2014-08-28，9.1）'],
];

const found = (id, params) => {
  const { issues, warnings } = validate(id, params, { now: '2018-01-01T00:00:00Z' });
  return issues ?? warnings;
};
const wayOf = (path) => path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').slice(1);
const inChinese = (issue) => zh.issue(issue, wayOf(issue.path));

test('an issue of each code has its Chinese sentence', () => {
  assert.deepEqual(CHINESE.map(([, , code]) => code).sort(), Object.keys(en.check.codes).sort());
  for (const [id, params, code, sentence] of CHINESE) {
    const issue = found(id, params).find((one) => one.code === code);
    assert.equal(issue && inChinese(issue), sentence, code);
  }
});

test('what is sent otherwise than it came, and a region that nobody lists, are said in Chinese', () => {
  const group = (VServerGroupId) => ({ VServerGroupId, Port: 22 });
  const servers = { ScalingGroupId: 'g', RegionId: 'cn-hangzhou', VServerGroup: [{ LoadBalancerId: 'lb', VServerGroupAttribute: [group('a'), group('a')] }] };
  const sizes = { scalingGroupId: 'g', minSize: 3, maxSize: 4, removePolicy: 'RemoveOldestInstance', desiredCapacity: 1 };
  for (const [id, params, sentence] of [
    ['alibaba-ess.ModifyScheduledTask', { ScheduledTaskId: 't', LaunchTime: '2018-01-01T12:00:30Z' },
      'LaunchTime 为 "2018-01-01T12:00:30Z"，文档的形式容纳不下；发送的是 "2018-01-01T12:00Z"（Alibaba ESS 2014-08-28，13.4）'],
    ['tencent-as-v2.ModifyScheduledTask', { scalingScheduledTaskId: 't', startTime: '2018-01-01T12:00:00Z' },
      'startTime 为 "2018-01-01T12:00:00Z"；应为不带时区的时间（文档没有指明时区），如 2018-01-01 12:00:00（Tencent AS v2 2018-09-19，Modifying Timed Tasks）'],
    ['alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-hangzou' }, 'RegionId 为 "cn-hangzou"，不在厂商列出的地域之中；是否指 cn-hangzhou？（Alibaba ESS 2014-08-28，5-7）'],
    ['alibaba-ess.AttachVServerGroups', servers,
      'VServerGroup[0].VServerGroupAttribute[1] 不起作用；VServerGroup[0].VServerGroupAttribute[0] 的 VServerGroupId 与 Port 相同（Alibaba ESS 2014-08-28，9.13）'],
    ['tencent-as-v2.ModifyScalingGroup', sizes,
      'desiredCapacity 为 1，而 minSize 为 3；desiredCapacity 不能小于 minSize（Tencent AS v2 2018-09-19，Modifying Scaling Groups）'],
    ['tencent-as-v2.CreateScalingConfiguration', { ...TENCENT, storageType: '1', storageSize: '10', bandwidthType: 'PayByHour', imageType: '2' },
      'storageType 为 1；当 cpu 为 1 时且当 mem 为 1 时文档可选值：2、5、6（Tencent AS v2 2018-09-19，Creating Startup Configuration）'],
  ]) assert.ok(found(id, params).map(inChinese).includes(sentence), `${sentence}\n${found(id, params).map(inChinese).join('\n')}`);
});

test('no issue of any operation stays English', () => {
  const wrong = ['', 'x', '99999999999', '-99999', '1.5', 'x'.repeat(5000), '{', 'http://x', '中文', [], ['x'], Array(300).fill('x'), {}, { a: 1 }, true, 1e21, '2050-01-01T00:00:00Z'];
  const left = new Set();
  let count = 0;
  const judge = (id, params) => {
    for (const issue of found(id, params)) {
      count += 1;
      const sentence = inChinese(issue) ?? issue.message;
      // Names, values and examples stay as they are: what is left are the words in between.
      const between = sentence.replace(/（[^）]*(?:\([^)]*\)[^）]*)?）$|"[^"]*"|“[^”]*”/g, '');
      if (!/\p{Script=Han}/u.test(between) || /\b(is|are|has|the|when|unless|expected|and|of|than|given|or)\b/.test(between)) left.add(`${sentence} < ${issue.message}`);
    }
  };
  for (const info of operations()) {
    const usual = minimal(info);
    judge(info.id, {});
    const look = (params, whole) => {
      for (const { name, type, fields } of params) {
        for (const value of wrong) judge(info.id, whole({ [name]: value }));
        if (fields) look(fields, (one) => whole({ [name]: type === 'list' ? [one] : one }));
      }
    };
    look(info.params, (one) => ({ ...usual, ...one }));
    for (const { name } of services().find(({ id }) => id === info.service).common) judge(info.id, { ...usual, [name]: 'x' });
    for (const { params, when } of info.rules) {
      const value = when?.is?.[0] ?? 'x';
      judge(info.id, { ...usual, ...(when && { [when.param]: value }), ...Object.fromEntries(params.map((name) => [name, 'x'])) });
      judge(info.id, { ...usual, ...(when && { [when.param]: value }), [params[0]]: undefined });
    }
  }
  assert.ok(count > 5000);
  assert.deepEqual([...left].slice(0, 5), []);
});

test('the Chinese page says issues in Chinese, with the English original behind them', async () => {
  const page = await open('#compose/alibaba-ess.CreateScalingRule?AdjustmentType=TotalCapacity&AdjustmentValue=1001&.language=zh');
  const sentence = 'AdjustmentValue 为 1001；当 AdjustmentType 为 TotalCapacity 时文档范围：0 至 1000（Alibaba ESS 2014-08-28，1.2）';
  // The words come with the first mistake.
  await page.locator('.summary .errors a[title]').waitFor();
  assert.deepEqual(await issuesOf(page, 'AdjustmentValue'), [`错误（超出范围）： ${sentence}`]);
  const link = page.locator('.summary .errors a');
  assert.equal(await link.textContent(), sentence);
  assert.match(await link.getAttribute('title'), /^AdjustmentValue is 1001; documented range is 0 to 1000 when/);
  assert.equal(await link.getAttribute('lang'), null);
  await page.close();
});

test('why a call cannot be signed is said in Chinese, too', () => {
  const key = { accessKeyId: 'a', secretKey: 'b' };
  const refusal = (id, settings) => {
    try {
      const region = firstRegion(services().find((one) => id.startsWith(`${one.id}.`)));
      return sign(id, good(id), { credentials: key, region, ...settings }).url;
    } catch (error) {
      return zh.refusal(error.message) ?? error.message;
    }
  };
  const [huawei, tencent, emr] = ['huawei-as.ListScalingActivityV2Logs', 'tencent-as-v2.CreateScalingPolicy', 'alibaba-emr.RunScalingActionV2'];
  for (const [id, settings, words] of [
    [huawei, { credentials: { ...key, accessKeyId: '' } }, '访问密钥 ID 为空。'],
    [huawei, { credentials: { ...key, secretKey: ' b' } }, '私有密钥首尾有空白；请只粘贴密钥本身。'],
    [huawei, { credentials: { ...key, securityToken: 'é' } }, '安全令牌含有可打印 ASCII 以外的字符。'],
    [huawei, { credentials: { token: '' } }, '令牌为空。'],
    [huawei, { endpoint: 'a b' }, '主机 “a b” 不能作为主机；应为主机、主机:端口或 https://主机:端口。'],
    [huawei, { endpoint: '' }, '主机为空；应为主机、主机:端口或 https://主机:端口。'],
    [huawei, { region: 'x y' }, '地域 “x y” 应为地域 ID，如 cn-beijing。'],
    [huawei, { date: 'x' }, '日期应为带时区的 ISO 时间，如 2018-01-01T12:00:00Z。'],
    [emr, { nonce: '' }, '随机数为空。'],
    [tencent, { nonce: 'x' }, '随机数应为正整数。'],
  ]) {
    assert.equal(refusal(id, settings), words);
  }
});
