// What the catalogue says of calls, in Chinese: in the form, the notes, the picker and the decode view.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations } from 'autoscale-kit';
import { chapterOf } from '../../www/chapter.js';
import { go, inBrowser } from './browser.js';
import { englishIn } from './words.js';

const open = inBrowser();
const openWithoutWords = inBrowser({ without: ['lib/words/zh/alibaba-ess-1.js'] });
const FOLDER = new URL('../../www/lib/words/zh/', import.meta.url);
/** Names and values in small letters, which stay as they are. */
const NAMES = [
  'true', 'false', 'null', 'cloud', 'recycle', 'cron', 'crontab', 'cpu', 'mem', 'password', 'bandwidth', 'threshold', 'recurrence',
  'description', 'type', 'hh', 'mm', 'ss', 'matches', 'root', 'spot', 'tenancy', 'dedicated', 'filter', 'count', 'tag',
];

const below = (params) => params.flatMap((param) => [param, ...below(param.fields ?? [])]);
/** Every text of a call that the page shows in the language of its reader. */
const textsOf = ({ summary, params, rules, quotas, preconditions, response }) => [
  summary,
  ...below([...params, ...response]).map(({ description }) => description),
  ...rules.map(({ text }) => text),
  ...quotas.map(({ what }) => what),
  ...preconditions.map(({ text }) => text),
].filter((text) => text !== undefined && text !== '');

test('every text of every call has Chinese words in its chapter', async () => {
  const chapters = new Map();
  for (const call of operations()) chapters.set(chapterOf(call), [...(chapters.get(chapterOf(call)) ?? []), call]);
  const files = [...chapters].flatMap(([chapter, calls]) => [
    [chapter, calls.flatMap(textsOf)],
    [`${chapter}-contradictions`, calls.flatMap(({ contradictions }) => contradictions)],
  ]);
  for (const [chapter, all] of files) {
    const { words } = await import(new URL(`${chapter}.js`, FOLDER));
    const texts = new Set(all);
    assert.deepEqual([...texts].filter((text) => !Object.hasOwn(words, text)), [], `${chapter}: without words`);
    // A contradiction quotes the document.
    const isQuoted = (word, original) => chapter.endsWith('-contradictions') && original.includes(word);
    const isEnglish = (original, text) => englishIn(text).some((word) => !NAMES.includes(word) && !isQuoted(word, original));
    const left = Object.entries(words).filter(([original, text]) => !/\p{Script=Han}/u.test(text) || isEnglish(original, text));
    assert.deepEqual(left, [], `${chapter}: not Chinese`);
  }
});

const ABOUT = '.reference .about span';
const shown = (page, place) => page.locator(place).evaluateAll((all) => all.map(({ title, lang, textContent }) => [title, lang, textContent]));

test('the Chinese form says what a parameter is in Chinese, with the English original behind it', async () => {
  const page = await open('#compose/alibaba-ess.CreateScalingRule?.language=zh');
  const { params } = operations('alibaba-ess').find(({ name }) => name === 'CreateScalingRule');
  const abouts = await shown(page, ABOUT);
  assert.deepEqual(abouts.map(([title]) => title).sort(), params.map(({ description }) => description).sort());
  for (const [, lang, text] of abouts) assert.ok(lang === '' && /\p{Script=Han}/u.test(text), text);
  assert.equal(page.asked.filter((url) => url.includes('/words/zh/alibaba')).length, 1, 'one chapter');
  // The notes, and another chapter with another call.
  await page.goto(`${page.home}#compose/alibaba-ess.CreateScalingGroup?.language=zh`);
  await page.locator('#call-title').getByText('CreateScalingGroup').waitFor();
  await page.locator('details.notes > summary').click();
  const [rules, service] = await page.locator('details.notes ul').allInnerTexts();
  assert.match(rules, /当给出 VSwitchIds 时，VSwitchId 不起作用：VSwitchIds 优先于 VSwitchId。/);
  assert.deepEqual(englishIn(service), []);
  // Where the document contradicts itself comes with the first look.
  await page.locator('details.notes section').last().locator('li span[title]').first().waitFor();
  assert.equal(await page.locator('details.notes [lang=en]').count(), 0);
  await page.locator('[data-language=en]').click();
  await page.locator(`${ABOUT}[lang=en]`).first().waitFor();
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('the picker finds a call by Chinese words, too', async () => {
  const page = await open('#compose/alibaba-ess.CreateScalingRule?.language=zh');
  const input = page.getByRole('combobox', { name: '接口' });
  await input.focus();
  await page.locator('[role=option] .about [title]').first().waitFor({ state: 'attached' });
  await input.fill('生命周期挂钩');
  const found = await page.locator('[role=option]:visible .name').allInnerTexts();
  assert.ok(found.includes('CreateLifecycleHook') && !found.includes('CreateScalingRule'), found.join());
  await page.close();
});

test('an answer in Chinese says what its fields are', async () => {
  const page = await open('#compose/alibaba-ess.DescribeScalingRules?.language=zh');
  await go(page, 'decode');
  await page.locator('main textarea').fill('{"TotalCount": 1, "PageNumber": 1, "PageSize": 10, "RequestId": "r", "ScalingRules": {"ScalingRule": [{"Cooldown": 60}]}}');
  await page.locator('dl.data dd p [title]').first().waitFor();
  assert.deepEqual((await shown(page, 'dl.data dd p span')).filter(([, lang]) => lang !== ''), []);
  await page.close();
});

test('words that do not come leave the English text', async () => {
  const page = await openWithoutWords('#compose/alibaba-ess.CreateScalingRule?.language=zh');
  const abouts = await shown(page, ABOUT);
  assert.ok(abouts.length > 0 && abouts.every(([, lang]) => lang === 'en'));
  await page.close();
});
