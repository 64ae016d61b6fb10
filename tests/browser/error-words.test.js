// What the catalogue says of errors, in Chinese: in the preview where a call is refused, and in the decode view.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { decode, explainError } from 'autoscale-kit';
import { ERRORS, errorWords } from '../../www/decode/words/zh/errors.js';
import { inBrowser } from './browser.js';
import { englishIn, zh } from './words.js';

const open = inBrowser();
const CATALOGUE = new URL('../../src/catalog/', import.meta.url);
/** Names and values in small letters, which stay as they are. */
const NAMES = ['cpu', 'mem', 'metric', 'transition', 'recurrence', 'recycle', 'release', 'cloudmonitor', 'true', 'application', 'json'];

/** Every meaning and every advice of the catalogue. */
const inCatalogue = readdirSync(CATALOGUE, { recursive: true }).filter((name) => name.endsWith('.toml') && !/\bzh\b/.test(name)).flatMap((name) =>
  [...readFileSync(new URL(name, CATALOGUE), 'utf8').matchAll(/^\s*(?:meaning|advice) = "((?:[^"\\]|\\.)*)"/gm)]
    .map(([, text]) => text.replaceAll('\\"', '"')));

/** What is told of errors that no document lists: a code of each kind, one below a documented one, an answer that is none. */
function* ofOthers() {
  const id = 'alibaba-ess.ExecuteScalingRule';
  const codes = [
    'Signature.Odd', 'Forbidden.Odd', 'Invalid.Odd', 'Incorrect.Odd', 'QuotaExceeded.Odd', 'Throttling.Odd', 'Odd.Conflict', 'Odd',
  ];
  for (const Code of codes) {
    const body = JSON.stringify({ Code, Message: 'm' });
    for (const status of [400, 401, 403, 409, 429, 500]) yield decode(id, { status, body }).error.advice;
    // A bare code, with a status and without; of another service, too, where nothing coarser is documented.
    for (const [scope, options] of [[id], [id, { status: 500 }], ['alibaba-emr'], ['huawei-as', { status: 403 }]]) {
      const { meaning, advice } = explainError(scope, Code, options);
      yield meaning;
      yield advice;
    }
  }
  for (const status of [undefined, 200, 500]) yield decode(id, { status, body: '{' }).error.advice;
  yield decode(id, { body: '{"error":"it failed"}' }).error.advice;
}

test('meaning and advice of every error have Chinese words, and every entry is of use', () => {
  assert.ok(inCatalogue.length > 800, `${inCatalogue.length} sentences`);
  const used = new Set();
  const left = [...inCatalogue, ...ofOthers()].filter((text) => {
    const words = errorWords(text, (key) => used.add(key));
    return words === undefined || englishIn(words).some((word) => !NAMES.includes(word));
  });
  assert.deepEqual(left.slice(0, 5), []);
  assert.deepEqual(Object.keys(ERRORS).filter((key) => !used.has(key)), []);
});

test('an error in Chinese has the names of the English one', () => {
  for (const [text, words] of [
    ['Check RegionId.', '检查 RegionId。'],
    ['Check ScalingRuleId, and that the key belongs to the account and the call goes to the region of the group.', '检查 ScalingRuleId，并确认密钥属于该账号、调用发往伸缩组所在的地域。'],
    ['The document does not list the code "Odd". It looks like a wrong parameter: correct what the message names.', '文档没有列出错误码 "Odd"。可能是参数有误：更正错误信息所指之处。'],
    ['Check something that nobody has said.', undefined],
  ]) assert.equal(zh.decode.sentence(text), words);
});

test('the Chinese page explains a refusal in Chinese, with the English original behind it', async () => {
  const page = await open('#preview/alibaba-ess.CreateScalingRule?.preview.question=rule&.preview.status=Inactive&.language=zh');
  const titled = (place) => page.locator(`${place} [title]`).evaluateAll((all) => all.map(({ title, textContent }) => [title, textContent]));
  const expected = [['The group of the rule is not active.', '该伸缩规则的伸缩组未启用。'], ['Enable the group with EnableScalingGroup.', '用 EnableScalingGroup 启用伸缩组。']];
  await page.locator('.code-card').waitFor();
  assert.deepEqual(await titled('.code-card'), expected);
  await page.goto(`${page.home}#decode/alibaba-ess.ExecuteScalingRule?.language=zh`);
  await page.locator('.decode textarea').fill('IncorrectScalingGroupStatus');
  await page.locator('.error-card').waitFor();
  assert.deepEqual((await titled('.error-card')).slice(0, 2), expected);
  assert.equal(await page.locator('.code-card [lang=en], .error-card [lang=en]').count(), 0);
  assert.deepEqual(page.failures, []);
  await page.close();
});
