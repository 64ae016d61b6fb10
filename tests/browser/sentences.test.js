// The sentences of the scaling questions in Chinese: none stays English, and no entry of the tables is left over.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { scaling } from 'autoscale-kit';
import { notNumbers, scenarioOf } from '../../www/preview/simulation/scenario.js';
import { ERRORS } from '../../www/decode/words/zh/errors.js';
import { TABLE, sentenceWords } from '../../www/preview/words/zh/sentences.js';
import { inBrowser } from './browser.js';
import { randomValues } from './scenarios.js';
import { englishIn, zh } from './words.js';

const open = inBrowser();
/** A call of each service. */
const FIRSTS = [
  'alibaba-ess.CreateScalingRule', 'alibaba-emr.RunScalingActionV2', 'tencent-as-v2.CreateScalingPolicy',
  'tencent-as.ResumeInstanceRefresh', 'huawei-as.ListScalingActivityV2Logs',
];
const CASES = new URL('../data/scaling/', import.meta.url);
const CORE = new URL('../../src/', import.meta.url);

/** The fields of an answer that say something, each in sentences but `section`. */
const KINDS = ['text', 'why', 'meaning', 'advice', 'section'];
/** Values in small letters, which stay as they are. */
const VALUES = ['true', 'false', 'null', 'release', 'recycle', 'manual', 'cron', 'crontab'];

/** `[kind, text]` of all that the cases and random scenarios are answered with, and every name in what they ask. */
const names = new Set(VALUES);
const told = [...ofCases(), ...ofScenarios()];
const sentences = told.filter(([kind]) => kind !== 'section').map(([, text]) => text);
const sections = new Set(told.filter(([kind]) => kind === 'section').map(([, text]) => text));

function* ofCases() {
  for (const file of readdirSync(CASES).filter((name) => name.endsWith('.json'))) {
    for (const { question = file.replace('.json', ''), service, input } of JSON.parse(readFileSync(new URL(file, CASES))))
      yield* answerOf(service, question, input);
  }
}

function* ofScenarios() {
  for (const service of ['alibaba-ess', 'tencent-as-v2']) {
    for (const values of randomValues(150)) {
      if (notNumbers(values).length === 0) yield* answerOf(service, 'simulate', scenarioOf(values, service));
    }
  }
}

function* answerOf(service, question, input) {
  JSON.stringify(input, (name, value) => {
    names.add(name).add(value);
    return value;
  });
  try {
    yield* textsOf(scaling[question](service, input));
  } catch (error) {
    if (error.code !== 'invalid_question') throw error;
    for (const { message } of error.issues) yield ['message', message];
  }
}

/** At any depth. */
function textsOf(answer) {
  if (answer === null || typeof answer !== 'object') return [];
  return Object.entries(answer).flatMap(([kind, value]) =>
    (typeof value === 'string' ? [[kind, value]].filter(() => KINDS.includes(kind)) : textsOf(value)));
}

test('every sentence of the cases and of random scenarios has Chinese words, with no English between them', () => {
  assert.ok(sentences.length > 20_000, `${sentences.length} sentences`);
  const left = new Set();
  for (const text of sentences) {
    const words = sentenceWords(text);
    if (words === undefined || englishIn(words).some((word) => !names.has(word))) left.add(`${words} < ${text}`);
  }
  assert.deepEqual([...left].slice(0, 5), []);
});

/** What becomes of each kind of hole. */
const CHINESE = [
  ['The rule asks for +2 from 6.', '规则要求在 6 台的基础上变动 +2 台。'],
  ['-10% of 5 is -0.5, rounded to -1.', '5 的 -10% 为 -0.5，取整为 -1。'],
  ['Made by the group, so stopped and released: i-1, i-2, i-3, i-4, i-5 and 2 more.', '由伸缩组创建，因此停止并释放：i-1、i-2、i-3、i-4、i-5 以及另外 2 个。'],
  ['Chosen by OldestScalingConfiguration, then OldestInstance (PRIORITY): 2 of 3 candidates, one at a time: i-3, i-2.', '按 OldestScalingConfiguration、再按 OldestInstance（PRIORITY）从 3 台候选实例中移出 2 台，依次为：i-3、i-2。'],
  ['PRIORITY, in the order of the vSwitches: vsw-1 (2), vsw-3 (3).', 'PRIORITY，按交换机的次序：vsw-1（2 台）、vsw-3（3 台）。'],
  ['Instance "i-9" is not in the group. The same holds for 3 more.', '实例 "i-9" 不在伸缩组中。另有 3 台也是如此。'],
  ['h1 ended at 300 s by timing out with result ABANDON, which ends the others too.', 'h1 于第 300 秒超时结束，结果为 ABANDON，其他挂钩随之结束。'],
  [`Another hook of the group has the name "${'x'.repeat(60)}"... (80 characters).`, `伸缩组的另一个挂钩已使用名称 "${'x'.repeat(60)}"…（共 80 个字符）。`],
  ['status 4 is "Failed".', 'status 4 为“失败”。'],
  ['tasks[1].minSize must be a whole number of 0 or more, not a list', 'tasks[1].minSize 应为不小于 0 的整数，而不是列表'],
  ['the input must be an object, not 3', '输入应为对象，而不是 3'],
  ['status 4 is "Forlorn".', undefined],
  ['Nobody has written this sentence.', undefined],
  ['constructor', undefined],
  [`${'The x of is not in to .'.repeat(1000)} is required`, undefined],
];

test('a sentence in Chinese has the values of the English one; what has no words stays English', () => {
  for (const [text, words] of CHINESE) assert.equal(zh.preview.sentence(text), words, text);
});

test('both sides of an entry have the same holes', () => {
  const holes = (text) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
  for (const [key, words] of Object.entries({ ...TABLE, ...ERRORS })) assert.deepEqual(holes(words), holes(key), key);
});

/** Literals of the scaling questions that look like sentences, but are shown by no preview. */
const OTHERS = [
  'question for {service}', // of a question that there is not
  'APIs for Lifecycle Hooks', // a section
  'a new instance', // an id
  'automatically created instance', // a noun, which stands in a sentence behind its number
];

/** The literals of the scaling questions that are, or become, something to read. */
function literals() {
  const files = readdirSync(new URL('scaling/', CORE), { recursive: true }).filter((name) => name.endsWith('.rs'));
  return [...files.map((name) => `scaling/${name}`), 'cron/error.rs'].flatMap((name) => {
    const [code] = readFileSync(new URL(name, CORE), 'utf8').replace(/^\s*\/\/.*$/gm, '').split('#[cfg(test)]');
    const found = [...code.matchAll(/(\bsection: |\breason = )?"((?:[^"\\]|\\.|\\\n)*)"/g)];
    return found.filter(([, before]) => before === undefined).map(([, , text]) => text.replace(/\\\n\s*/g, '').replaceAll('\\"', '"'));
  });
}

/** What stands between the holes of a literal or a key. */
const piecesOf = (text) => text.split(/\{[^{}]*\}/).map((piece) => piece.trim()).filter((piece) => /\w/.test(piece));

test('every sentence in the code has an entry, and every entry is said by a case or stands in the code', () => {
  const [keys, code] = [Object.keys(TABLE), literals()];
  // A literal may be a whole sentence, what follows the name of a field, or a part of a sentence.
  const isTold = (text) => {
    const filled = text.replace(/\{[^{}]*\}/g, '7');
    return [filled, `it ${filled}`, filled.replace(/^, /, '')].some((one) => sentenceWords(one) !== undefined);
  };
  const isThere = (piece) => !/[a-z]{2,} /.test(piece) || keys.some((key) => key.includes(piece));
  const lacking = code.filter((text) => !isTold(text) && !sections.has(text) && !piecesOf(text).every(isThere));
  assert.deepEqual(lacking.filter((text) => !OTHERS.includes(text)), []);
  assert.deepEqual(OTHERS.filter((text) => !lacking.includes(text)), []);

  const used = new Set();
  for (const text of sentences) sentenceWords(text, (key) => used.add(key));
  const dead = keys.filter((key) => !used.has(key) && !piecesOf(key).every((piece) => code.some((text) => text.includes(piece))));
  assert.deepEqual(dead, []);
});

test('the Chinese preview says reasons, readings and issues in Chinese, with the English original behind them', async () => {
  const page = await open('#preview/alibaba-ess.CreateScalingRule?.language=zh');
  const questionsOf = (service) => page.evaluate(async (one) => {
    const { questionsOf: all } = await import(new URL('preview/questions.js', document.baseURI));
    return all(one);
  }, service);
  const english = () => page.locator('.preview .why [lang=en], .preview .problem [lang=en]').allTextContents();
  let count = 0;
  for (const id of FIRSTS) {
    for (const name of [...await questionsOf(id.split('.')[0]), 'simulate']) {
      await page.goto(`${page.home}#preview/${id}?.preview.question=${name}&.language=zh`);
      await page.locator('.preview .why').first().waitFor();
      assert.deepEqual(await english(), [], `${id} ${name}`);
      const facts = await page.locator('.preview dd').allInnerTexts();
      for (const fact of facts) assert.doesNotMatch(fact, /\d s$| \(|, /, `${id} ${name}`);
      count += await page.locator('.why li > [title]').count();
    }
  }
  assert.ok(count > 60, `${count} sentences`);
  await page.goto(`${page.home}#preview/alibaba-ess.CreateScalingRule?.preview.question=rule&.preview.totalCapacity=9&.language=zh`);
  const [said] = await page.locator('.why li > [title]').evaluateAll((all) => all.map(({ title, textContent, lang }) => [title, textContent, lang]));
  assert.deepEqual(said, ['The rule asks for +2 from 9.', '规则要求在 9 台的基础上变动 +2 台。', '']);
  await page.getByLabel(zh.preview.fields.minSize, { exact: true }).fill('30');
  const issue = page.locator('.why li > [title]');
  assert.equal(await issue.textContent(), 'minSize 不能大于 maxSize');
  assert.equal(await issue.getAttribute('title'), 'minSize must not be greater than maxSize');
  assert.deepEqual(page.failures, []);
  await page.close();
});
